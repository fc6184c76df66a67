import { pairsOfGroups } from "./pair-group";

/** Of all kinds. Written with the others, and not looked at while the checks were tuned. */
export const heldBackFactPairs = pairsOfGroups(
  [
    {
      id: "held-ticket",
      language: "en",
      task: { silverPrompt: "Summarize the ticket {{ticket}} for {{team}} in max 80 words" },
      good: [
        "Summarize the support ticket below for {{team}}. Use at most 80 words, name the problem, its impact, and the next step.\n\nTicket:\n{{ticket}}",
        "You are a support lead. Write a summary (80 words or fewer) of {{ticket}} addressed to {{team}}.\n\nInclude:\n1. Problem\n2. Impact\n3. Next step",
      ],
      broken: [
        ["Summarize the support ticket below for the {{team}} team in at most 80 words.", "place-holders"],
        ["Summarize {{ticket_text}} for {{team}} in at most 80 words.", "place-holders"],
        ["Summarize the ticket {{ticket}} for {{team}} in a few sentences.", "facts"],
      ],
    },
    {
      id: "held-quiz",
      language: "en",
      task: { silverPrompt: "make {number} quiz questions about {subject} for grade {grade}" },
      good: [
        "Create {number} quiz questions about {subject} for pupils in grade {grade}. Give four options for each and mark the right one at the end.",
      ],
      broken: [
        ["Create 10 quiz questions about {subject} for pupils in grade {grade}.", "place-holders"],
        [
          "Create {number} quiz questions about {subject} for pupils in grade {grade}, at difficulty {difficulty}.",
          "place-holders",
        ],
      ],
    },
    {
      id: "held-commit",
      language: "en",
      task: { silverPrompt: "commit message for this diff:\n\n```diff\n-  timeout: 3000,\n+  timeout: 5000,\n```" },
      good: [
        "Write a git commit message for the following diff. Use the imperative, at most 50 characters in the subject line, and a body that says why.\n\n```diff\n-  timeout: 3000,\n+  timeout: 5000,\n```",
      ],
      broken: [
        [
          "Write a git commit message for the following diff.\n\n```diff\n-  timeout: 3000,\n+  timeout: 500,\n```",
          "facts",
        ],
        ["Write a git commit message for a change that raises a timeout. Use the imperative.", "facts"],
      ],
    },
    {
      id: "held-visa",
      language: "en",
      task: {
        silverPrompt:
          "I arrive in Osaka on March 28 2025 and leave April 9, visa free is 90 days, do I need anything? passport expires 11/2025",
      },
      good: [
        "I will arrive in Osaka on 28 March 2025 and leave on 9 April. Visa-free entry allows 90 days, and my passport expires in 11/2025. List what I need for entry, and name the official source for each point.",
        "Check whether any documents are needed for this trip: arrival in Osaka on 2025-03-28, departure on April 9, passport valid until 11/2025, visa-free stay of up to 90 days. Answer with a checklist.",
      ],
      broken: [
        [
          "I will arrive in Osaka on 28 March 2025 and leave on 19 April. Visa-free entry allows 90 days, and my passport expires in 11/2025. List what I need.",
          "facts",
        ],
        [
          "I will visit Osaka from 28 March 2025 to 9 April. Visa-free entry allows 60 days, and my passport expires in 11/2025. What do I need?",
          "facts",
        ],
        ["I will visit Japan in spring. My passport expires soon. List what I need for entry.", "facts"],
      ],
    },
    {
      id: "held-german-mail",
      language: "de",
      task: {
        silverPrompt:
          "Kündigung für mein Fitnessstudio FitPlus zum 31.12.2024, Mitgliedsnummer 90-4412, Frist drei Monate",
      },
      good: [
        "Schreibe eine förmliche Kündigung meiner Mitgliedschaft im Fitnessstudio FitPlus zum 31. Dezember 2024. Mitgliedsnummer: 90-4412. Weise auf die Frist von 3 Monaten hin und bitte um eine schriftliche Bestätigung.",
        "Verfasse ein Kündigungsschreiben.\n\n- Studio: FitPlus\n- Mitgliedsnummer: 90-4412\n- Kündigung zum: 31.12.2024\n- Frist: drei Monate\n\nHöchstens 150 Wörter.",
      ],
      broken: [
        [
          "Schreibe eine förmliche Kündigung meiner Mitgliedschaft im Fitnessstudio FitPlus zum 30. Dezember 2024. Mitgliedsnummer 90-4412, Frist drei Monate.",
          "facts",
        ],
        [
          "Schreibe eine förmliche Kündigung meiner Mitgliedschaft im Fitnessstudio FitPlus zum 31.12.2024. Frist drei Monate.",
          "facts",
        ],
        [
          "Schreibe eine förmliche Kündigung meiner Mitgliedschaft im Fitnessstudio FitPlus zum 31.12.2024, Mitgliedsnummer 90-4412, Frist drei Wochen.",
          "facts",
        ],
      ],
    },
    {
      id: "held-french-recipe",
      language: "fr",
      task: {
        silverPrompt: "adapte la recette pour douze personnes : pour 4, 250 g de beurre, 6 œufs, cuisson 35 minutes",
      },
      good: [
        "Adapte la recette suivante, prévue pour 4 personnes, à 12 personnes : 250 g de beurre, six œufs, cuisson 35 minutes. Présente les quantités dans un tableau.",
      ],
      broken: [
        [
          "Adapte la recette suivante, prévue pour 4 personnes, à dix personnes : 250 g de beurre, 6 œufs, cuisson 35 minutes.",
          "facts",
        ],
        [
          "Adapte la recette suivante pour douze personnes : pour 4, 250 g de beurre, 6 œufs, cuisson 55 minutes.",
          "facts",
        ],
      ],
    },
    {
      id: "held-spanish-url",
      language: "es",
      task: {
        silverPrompt:
          "escribe un tuit con el enlace https://ejemplo.example/curso-2025 sobre nuestro curso que empieza el 15 de septiembre",
      },
      good: [
        "Escribe un tuit atractivo, de 280 caracteres como máximo, sobre nuestro curso que empieza el 15 de septiembre. Incluye el enlace https://ejemplo.example/curso-2025 y dos hashtags.",
      ],
      broken: [
        [
          "Escribe un tuit atractivo sobre nuestro curso que empieza el 15 de septiembre. Incluye el enlace https://ejemplo.example/curso.",
          "facts",
        ],
        [
          "Escribe un tuit atractivo sobre nuestro curso que empieza el 5 de septiembre, con el enlace https://ejemplo.example/curso-2025.",
          "facts",
        ],
        [
          "Escribe un tuit atractivo sobre nuestro curso e incluye el enlace https://ejemplo.example/curso-2025.",
          "facts",
        ],
      ],
    },
    {
      id: "held-regex",
      language: "en",
      task: { silverPrompt: "explain the regex `^\\d{3}-[A-Z]+$` with examples" },
      good: [
        "Explain the regular expression `^\\d{3}-[A-Z]+$` part by part. Give two strings that match and two that do not.",
      ],
      broken: [["Explain the regular expression `^\\d{2}-[A-Z]+$` part by part, with examples.", "facts"]],
    },
    {
      id: "held-physics-options",
      language: "en",
      task: {
        silverPrompt:
          "A ball is dropped. What stays constant?\n(a) speed\n(b) acceleration\n(c) height\n(d) kinetic energy",
        goldenResponse: "(b)",
      },
      good: [
        "A ball is dropped, and air resistance is ignored. Which quantity stays constant? Think about each option, then answer with its letter.\n\n(a) speed\n(b) acceleration\n(c) height\n(d) kinetic energy",
        "Select the one correct option: a, b, c, or d.\n\nQuestion: A ball is dropped. What stays constant?\na) speed\nb) acceleration\nc) height\nd) kinetic energy\n\nAnswer format: one letter in parentheses.",
      ],
      broken: [
        [
          "A ball is dropped. Which quantity stays constant?\n(a) speed\n(b) acceleration\n(c) height\n(d) kinetic energy\n\nThe correct choice is (b); explain it.",
          "answer-leak",
        ],
        [
          "A ball is dropped. Which quantity stays constant?\n(a) velocity\n(b) acceleration\n(c) height\n(d) kinetic energy",
          "facts",
        ],
        [
          "A ball is dropped. Since acceleration is the correct answer, explain why.\n(a) speed\n(b) acceleration\n(c) height\n(d) kinetic energy",
          "answer-leak",
        ],
      ],
    },
    {
      id: "held-discount",
      language: "en",
      task: { silverPrompt: "shoes cost 85 dollars, 30% off, what do I pay", goldenResponse: "You pay $59.50." },
      good: [
        "Shoes cost $85 and are reduced by 30 percent. Calculate the final price. Show the discount and the result, rounded to cents.",
      ],
      broken: [
        ["Shoes cost $85 and are reduced by 30%. Show that the final price is $59.50.", "answer-leak"],
        ["Shoes cost $58 and are reduced by 30%. Calculate the final price.", "facts"],
        [
          "Shoes cost $85 and are reduced by 30%. Calculate the final price (it should come to 59.5 dollars).",
          "answer-leak",
        ],
      ],
    },
    {
      id: "held-moon",
      language: "en",
      task: {
        silverPrompt: "when did humans first land on the moon and who",
        goldenResponse: "Neil Armstrong and Buzz Aldrin landed on 20 July 1969.",
      },
      good: [
        "State when humans first landed on the Moon and name the astronauts who walked on it. Give the exact date, and add one sentence on the mission.",
      ],
      broken: [
        ["Describe the first Moon landing in 1969, and name the astronauts.", "answer-leak"],
        ["Describe when Neil Armstrong and Buzz Aldrin landed on the Moon.", "answer-leak"],
      ],
    },
    {
      id: "held-haiku",
      language: "en",
      task: {
        silverPrompt: "haiku about autumn",
        goldenResponse: "Crimson leaves drift down\nwhispering to the cold ground\nsummer is a dream",
      },
      good: [
        "Write a haiku about autumn. Follow the 5-7-5 syllable pattern, use one image from nature, and let the last line turn the mood.",
      ],
      broken: [
        [
          "Write a haiku about autumn in which crimson leaves drift down, whispering to the cold ground.",
          "answer-leak",
        ],
      ],
    },
    {
      id: "held-chinese-email",
      language: "zh",
      task: { silverPrompt: "写一封邮件给王经理，请假3天，从5月6日到5月8日，因为搬家" },
      good: [
        "请写一封正式的请假邮件给王经理。请假时间为三天，从5月6日到5月8日，原因是搬家。语气礼貌，字数控制在150字以内。",
      ],
      broken: [
        ["请写一封正式的请假邮件给王经理。请假时间为3天，从5月9日到5月11日，原因是搬家。", "facts"],
        ["请写一封正式的请假邮件给王经理，原因是搬家。语气礼貌。", "facts"],
      ],
    },
    {
      id: "held-arabic-date",
      language: "ar",
      task: { silverPrompt: "اكتب دعوة لحفل تخرج يوم 12/6/2025 الساعة 7 مساءً لعدد ٨٠ ضيفا" },
      good: ["اكتب دعوة رسمية لحضور حفل تخرج يوم ١٢/٦/٢٠٢٥ الساعة ٧ مساءً لعدد 80 ضيفا. اجعل الأسلوب دافئا ومختصرا."],
      broken: [["اكتب دعوة رسمية لحضور حفل تخرج يوم 12/6/2025 الساعة 9 مساءً لعدد ٨٠ ضيفا.", "facts"]],
    },
    {
      id: "held-hindi-tips",
      language: "hi",
      task: { silverPrompt: "परीक्षा की तैयारी के लिए 7 सुझाव दो" },
      good: ["परीक्षा की तैयारी के लिए सात व्यावहारिक सुझाव दीजिए। हर सुझाव को एक वाक्य में समझाइए।"],
      broken: [["परीक्षा की तैयारी के लिए कुछ व्यावहारिक सुझाव दीजिए। हर सुझाव को एक वाक्य में समझाइए।", "facts"]],
    },
    {
      id: "held-story",
      language: "en",
      task: {
        silverPrompt:
          'story about a girl named Ines who finds 17 letters in her grandma\'s attic in Porto. about 600 words. last line must be "She never opened the last one."',
      },
      good: [
        "Write a story of about 600 words about a girl named Ines who finds 17 letters in her grandmother's attic in Porto. Use sensory detail, and build the tension slowly. The last line must be: “She never opened the last one.”",
        "You are a novelist. Write a short story (around 600 words) about Ines, a girl who discovers seventeen letters in the attic of her grandma in Porto. End with the line 'She never opened the last one.'",
      ],
      broken: [
        [
          "Write a story of about 600 words about a girl named Ines who finds 17 letters in her grandmother's attic in Porto. The last line must be: “She never read the last one.”",
          "facts",
        ],
        [
          "Write a story of about 600 words about a girl who finds 17 letters in her grandmother's attic. The last line must be: “She never opened the last one.”",
          "facts",
        ],
        [
          "Write a story of about 600 words about a girl named Ines who finds 71 letters in her grandmother's attic in Porto. The last line must be: “She never opened the last one.”",
          "facts",
        ],
      ],
    },
    {
      id: "held-logo-terms",
      language: "en",
      task: { silverPrompt: "compare the ThinkPad X1 and MacBook Air M3 for a student, budget 1.3k" },
      good: [
        "Compare the ThinkPad X1 and the MacBook Air M3 for a student with a budget of 1,300. Cover weight, battery, repair and price in a table, then recommend one in two sentences.",
      ],
      broken: [
        ["Compare the ThinkPad T14 and the MacBook Air M3 for a student with a budget of 1,300 in a table.", "facts"],
      ],
    },
    {
      id: "held-percent",
      language: "en",
      task: {
        silverPrompt: "our churn went from 4.2% to 3.1% in Q3, write a slack post, credit Dana and the onboarding crew",
      },
      good: [
        "Write a Slack post for the whole company: our churn fell from 4.2% to 3.1% in Q3. Give credit to Dana and the onboarding crew. Keep it under 60 words and add one emoji.",
      ],
      broken: [
        [
          "Write a Slack post: our churn fell from 4.2% to 1.3% in Q3. Give credit to Dana and the onboarding crew.",
          "facts",
        ],
        [
          "Write a Slack post: our churn fell from 4.2% to 3.1% in Q3. Give credit to Diana and the onboarding crew.",
          "facts",
        ],
        ["Write a Slack post about the fall of our churn in Q3. Give credit to Dana and the onboarding crew.", "facts"],
      ],
    },
  ],
  true,
);
