import { pairsOfGroups } from "./pair-group";

/** Pairs of form that nobody looked at while the checks were tuned: good ones and each kind of broken one. */
export const heldBackFormPairs = pairsOfGroups(
  [
    {
      id: "held-allotment",
      language: "en",
      task: {
        silverPrompt: "letter to the council because the street light in front of our house is broken since 4 weeks",
      },
      good: [
        "Write a letter to the council: the street light in front of our house has been broken for 4 weeks. Ask for a repair date. Formal, one page, with a subject line.",
        "You are a resident who writes to the local council.\n\nWrite a letter that reports the broken street light in front of our house. It has been out for 4 weeks. State the danger for people on foot, ask when it will be repaired, and thank the reader.\n\nLength: at most 150 words.",
        "Draft a formal letter to the council that complains about the street light in front of our house, broken for 4 weeks, and that asks for a reply in writing. Use three short paragraphs.",
      ],
      broken: [
        [
          "Certainly! Here is an optimized version of the prompt:\n\nWrite a letter to the council about the street light in front of our house, broken for 4 weeks. Formal, at most 150 words.",
          "chatter",
        ],
        [
          "Write a letter to the council about the street light in front of our house, broken for 4 weeks. Formal, at most 150 words.\n\nFeel free to adjust this prompt to your needs.",
          "chatter",
        ],
        [
          'Improved prompt: "Write a letter to the council about the street light in front of our house, broken for 4 weeks. Formal, at most 150 words."',
          "chatter",
        ],
        [
          "To the Council\n\nDear Sir or Madam,\n\nthe street light in front of our house has been broken for 4 weeks. Please have it repaired.\n\nYours faithfully,\n[Name]",
          "answered",
        ],
        [
          "<think>The user needs a letter. Keep 4 weeks.</think>\nWrite a letter to the council about the street light in front of our house, broken for 4 weeks. At most 150 words.",
          "reasoning",
        ],
        [
          "Hmm, the user wants a letter to the council. I need to keep the 4 weeks and add a length.\n\nWrite a letter to the council about the street light in front of our house, broken for 4 weeks. At most 150 words.",
          "reasoning",
        ],
        [
          "Write a letter to the council about the street light in front of our house, broken for 4 weeks. Copy character for character: names, numbers, dates, quotations, URLs, code, and place-holders.",
          "template-words",
        ],
        [
          "Écris une lettre à la mairie au sujet du lampadaire devant notre maison, en panne depuis 4 semaines. Ton formel, une page.",
          "language",
        ],
        [
          "Write a letter to the council about the street light in front of our house, broken for 4 weeks. Write one paragraph only. Use at least three paragraphs.",
          "contradiction",
        ],
        [
          "Write a letter to the council about the street light in front of our house, broken for 4 weeks. Keep it under 50 words. The letter must be at least 120 words long.",
          "contradiction",
        ],
      ],
    },
    {
      id: "held-sentiment",
      language: "en",
      task: {
        silverPrompt: "sentiment of: 'the screen is great but the battery dies at noon'",
        goldenResponse: "mixed",
      },
      good: [
        "Classify the sentiment of this review as positive, negative or neutral, with a reason in one sentence: 'the screen is great but the battery dies at noon'",
        "Read the review: 'the screen is great but the battery dies at noon'. Answer with one label for its sentiment, in small letters, without explanation.",
      ],
      broken: [
        ["Mixed", "answered", "answer-leak", "facts"],
        ["The answer is mixed.", "answered", "answer-leak", "facts"],
      ],
    },
    {
      id: "held-zip-regex",
      language: "en",
      task: { silverPrompt: "regex that matches a german zip code" },
      good: [
        "Write one regular expression that matches a German zip code and nothing longer. Return the expression alone, on one line, without delimiters.",
      ],
      broken: [["```regex\n^\\d{5}$\n```", "answered"]],
    },
    {
      id: "held-pirate-persona",
      language: "en",
      task: {
        silverPrompt:
          "you are a pirate tour guide. here is what you know: the harbour was built by monks. answer questions of guests",
      },
      good: [
        "You are a pirate who guides tours. What you know: the harbour was built by monks. Answer each question of a guest in two sentences, in the voice of a pirate. If you do not know, say so.",
      ],
      broken: [
        [
          "You are a pirate tour guide. Keep to the silver prompt and answer questions of guests: the harbour was built by monks.",
          "template-words",
        ],
      ],
    },
    {
      id: "held-de-einladung",
      language: "de",
      task: { silverPrompt: "einladung zum sommerfest vom kindergarten am 12. juli" },
      good: [
        "Schreibe eine Einladung zum Sommerfest des Kindergartens am 12. Juli. Herzlicher Ton, höchstens 80 Wörter, mit der Bitte um einen Beitrag zum Buffet.",
        "Du bist Erzieherin und lädst die Eltern ein. Verfasse eine Einladung zum Sommerfest am 12. Juli. Gliederung: Anrede, Anlass, Ablauf, Gruß.",
      ],
      broken: [
        [
          "Write an invitation to the summer party of the kindergarten on 12 July. Warm tone, at most 80 words, with a request to bring food.",
          "language",
        ],
        [
          "Gerne! Hier ist eine verbesserte Version:\n\nSchreibe eine Einladung zum Sommerfest des Kindergartens am 12. Juli. Höchstens 80 Wörter.",
          "chatter",
        ],
        [
          "Liebe Eltern,\n\nwir laden Sie herzlich zum Sommerfest unseres Kindergartens am 12. Juli ein. Bringen Sie gute Laune mit!\n\nHerzliche Grüße\nIhr Kita-Team",
          "answered",
        ],
        [
          "Schreibe eine Einladung zum Sommerfest des Kindergartens am 12. Juli. Höchstens 50 Wörter. Mindestens 100 Wörter.",
          "contradiction",
        ],
      ],
    },
    {
      id: "held-fr-devoirs",
      language: "fr",
      task: { silverPrompt: "explique les fractions à mon fils" },
      good: [
        "Explique les fractions à mon fils avec des parts de pizza. Quatre étapes numérotées, une question à la fin de chaque étape.",
      ],
      broken: [
        [
          "Bien sûr ! Voici une version améliorée de votre prompt :\n\nExplique les fractions à mon fils en quatre étapes numérotées.",
          "chatter",
        ],
        [
          "Explain fractions to my son with slices of pizza. Use four numbered steps and ask a question at the end of each step.",
          "language",
        ],
        ["Explique les fractions à mon fils. Réponds en français. Réponds en anglais.", "contradiction", "language"],
      ],
    },
    {
      id: "held-es-regar",
      language: "es",
      task: { silverPrompt: "cada cuánto riego una orquídea" },
      good: [
        "Explica cada cuánto se riega una orquídea en casa, según la estación. Responde con una tabla de cuatro filas.",
      ],
      broken: [
        [
          "How often should I water an orchid at home? Answer with a table that has one row for each season of the year.",
          "language",
        ],
        [
          "Explica cada cuánto se riega una orquídea. No uses listas. Responde con una lista de cinco puntos.",
          "contradiction",
        ],
        [
          "Claro, aquí está el prompt optimizado:\nExplica cada cuánto se riega una orquídea en casa, según la estación.",
          "chatter",
        ],
      ],
    },
    {
      id: "held-zh-email",
      language: "zh",
      task: { silverPrompt: "写封邮件给老师，说我明天不能上课" },
      good: ["请写一封给老师的邮件，说明我明天不能上课，并询问如何补课。语气礼貌，一百字以内。"],
      broken: [
        ["以下是优化后的提示词：\n\n请写一封给老师的邮件，说明我明天不能上课。语气礼貌，一百字以内。", "chatter"],
        [
          "Write an email to my teacher that says I cannot come to class tomorrow. Keep it polite and under a hundred words.",
          "language",
        ],
      ],
    },
    {
      id: "held-ar-story",
      language: "ar",
      task: { silverPrompt: "اكتب قصة قصيرة عن قطة ضائعة" },
      good: [
        "اكتب قصة قصيرة للأطفال عن قطة ضائعة تجد طريق العودة. استخدم جملاً قصيرة وحواراً واحداً، في أقل من مئتي كلمة.",
      ],
      broken: [
        [
          "Write a short story about a lost cat for children. Use short sentences and one dialogue, in less than two hundred words.",
          "language",
        ],
      ],
    },
    {
      id: "held-hi-speech",
      language: "hi",
      task: { silverPrompt: "स्वतंत्रता दिवस पर भाषण लिखो" },
      good: ["स्वतंत्रता दिवस पर स्कूल के छात्रों के लिए एक भाषण लिखिए। तीन अनुच्छेद हों, भाषा सरल हो और अंत में एक नारा हो।"],
      broken: [
        [
          "Write a speech for Independence Day in three paragraphs. Use simple language and end with a slogan for the pupils.",
          "language",
        ],
      ],
    },
    {
      id: "held-ru-list",
      language: "ru",
      task: { silverPrompt: "что взять в поход на два дня" },
      good: [
        "Составь список вещей для похода на два дня. Раздели его на одежду, еду и снаряжение, не больше восьми пунктов в каждой части.",
      ],
      broken: [
        [
          "Make a list of things for a hike of two days. Divide it into clothes, food and gear with at most eight items in each part.",
          "language",
        ],
      ],
    },
    {
      id: "held-translator-tool",
      language: "en",
      task: { silverPrompt: "You translate what I type from English to German. Only output the translation." },
      good: [
        "Translate everything that I type from English into German. Output the translation only. Answer in German even where I ask a question.",
      ],
      broken: [],
    },
    {
      id: "held-table-then-text",
      language: "en",
      task: { silverPrompt: "compare train and plane from Hamburg to Vienna, table then a short text" },
      good: [
        "Compare train and plane from Hamburg to Vienna. First a table with the columns price, time and emissions. Then a text of at most 60 words, without a table and without bullet points.",
        "Compare the train and the plane from Hamburg to Vienna in a table, one row for each. Below the table, write two sentences of recommendation.",
      ],
      broken: [],
    },
    {
      id: "held-meta",
      language: "en",
      task: {
        silverPrompt:
          "Here is the improved prompt: write a song. Rate this prompt from 1 to 10 and let me know if it needs changes",
      },
      good: [
        "Here is the improved prompt: write a song. Rate this prompt from 1 to 10, and let me know in two sentences if it needs changes.",
      ],
      broken: [],
    },
    {
      id: "held-vague-and-form",
      language: "en",
      task: { silverPrompt: "help with onboarding for new nurses" },
      good: [
        "Write a checklist for the first week of a new nurse on our ward. One line for each day, with at most three tasks a day.",
        "Write an onboarding guide for new nurses. Sections: first day, first week, first month. Each section has five bullet points of at most ten words.",
      ],
      broken: [
        [
          "Write a checklist for the onboarding of new nurses with several useful things, some tips and so on.",
          "vague-words",
        ],
        ["Think about onboarding for new nurses and help with it.", "output-form"],
      ],
    },
    {
      id: "held-limit",
      language: "en",
      task: { silverPrompt: "caption for a photo of my dog on a boat", wordLimit: 20 },
      good: ["Write a caption of at most eight words for a photo of my dog on a boat."],
      broken: [
        [
          "Write a caption for a photo of my dog on a boat. It has at most eight words, sounds cheerful, avoids hashtags and emojis, and hints that the dog is the captain of the boat.",
          "word-limit",
        ],
      ],
    },
    {
      id: "held-de-notiz",
      language: "de",
      task: { silverPrompt: "korrigiere meinen englischen text: I am living here since five years and like it much" },
      good: [
        "Korrigiere den englischen Text und erkläre jeden Fehler in einem deutschen Satz.\n\nI am living here since five years and like it much",
      ],
      broken: [
        [
          "Correct my English text and explain each mistake in one sentence: I am living here since five years and like it much",
          "language",
        ],
      ],
    },
    {
      id: "held-pt-historia",
      language: "pt",
      task: { silverPrompt: "resuma a história da minha cidade, Évora, para turistas" },
      good: [
        "Resuma a história de Évora para turistas em cinco frases, da época romana até hoje. Use linguagem simples.",
      ],
      broken: [
        [
          "Summarize the history of Évora for tourists in five sentences, from Roman times until today. Use simple language.",
          "language",
        ],
      ],
    },
    {
      id: "held-it-mail",
      language: "it",
      task: { silverPrompt: "scrivi una mail al mio capo per chiedere un giorno di ferie" },
      good: [
        "Scrivi una mail al mio capo per chiedere un giorno di ferie. Tono cortese, al massimo 60 parole, con oggetto.",
      ],
      broken: [
        [
          "Oggetto: Richiesta di ferie\n\nGentile Direttore,\n\nvorrei chiedere un giorno di ferie. La ringrazio.\n\nCordiali saluti,\n[Nome]",
          "answered",
        ],
      ],
    },
  ],
  true,
);
