import { pairsOfGroups } from "./pair-group";

/** Longer and odder tasks than the rest; written last, and run once before anything was changed by them. */
export const moreHeldBackFactPairs = pairsOfGroups(
  [
    {
      id: "odd-phone",
      language: "en",
      task: {
        silverPrompt:
          "voicemail script: Riverside Dental, call back at 020 7946 0123 or 0800 555 019, open mon-fri 8-18, sat 9-13",
      },
      good: [
        "Write a friendly voicemail greeting for Riverside Dental. Ask callers to call back at 020 7946 0123 or 0800 555 019. Give the opening hours: Monday to Friday 8:00 to 18:00, Saturday 9:00 to 13:00. Keep it under 30 seconds when read aloud.",
        "Create a voicemail script for Riverside Dental (Mon–Fri 8–18, Sat 9–13). Include both numbers for calling back, 020 7946 0123 and 0800 555 019, and speak slowly when giving them.",
      ],
      broken: [
        [
          "Write a friendly voicemail greeting for Riverside Dental. Ask callers to call back at 020 7946 0132 or 0800 555 019. Opening hours: Mon-Fri 8-18, Sat 9-13.",
          "facts",
        ],
        [
          "Write a friendly voicemail greeting for Riverside Dental with a call-back number and the opening hours Mon-Fri 8-18, Sat 9-13.",
          "facts",
        ],
      ],
    },
    {
      id: "odd-chemistry",
      language: "en",
      task: {
        silverPrompt: "balance C3H8 + O2 -> CO2 + H2O and tell how many moles O2 for 2.5 mol C3H8",
        goldenResponse: "C3H8 + 5 O2 -> 3 CO2 + 4 H2O; 12.5 mol of O2 are needed.",
      },
      good: [
        "Balance the chemical equation C3H8 + O2 → CO2 + H2O. Then calculate how many moles of O2 are needed for 2.5 mol of C3H8. Show the atom count on both sides and the mole ratio.",
        "First balance: C₃H₈ + O₂ → CO₂ + H₂O. Second, find the moles of O₂ that react with 2.5 moles of C₃H₈. Explain both steps for a student.",
      ],
      broken: [
        ["Balance C3H8 + O2 → CO2 + H2O, and calculate the moles of O2 for 5.2 mol of C3H8.", "facts"],
        [
          "Balance C3H8 + O2 → CO2 + H2O, which gives C3H8 + 5 O2 → 3 CO2 + 4 H2O, and show why 12.5 mol of O2 are needed for 2.5 mol of C3H8.",
          "answer-leak",
        ],
      ],
    },
    {
      id: "odd-few-shot",
      language: "en",
      task: { silverPrompt: "Input: cat -> Output: CAT\nInput: dog -> Output: DOG\nInput: {word} -> Output:" },
      good: [
        "Convert the word to capital letters, as in the examples.\n\nInput: cat -> Output: CAT\nInput: dog -> Output: DOG\nInput: {word} -> Output:",
      ],
      broken: [
        [
          "Convert the word to capital letters.\n\nInput: cat -> Output: CAT\nInput: dog -> Output: DOG\nInput: bird -> Output:",
          "place-holders",
        ],
      ],
    },
    {
      id: "odd-chatty",
      language: "en",
      task: {
        silverPrompt:
          "hey chatgpt, hope ur well!! quick one: my cat Muffin (4.2kg, 11 yrs) ate maybe 20g of dark chocolate 2 hrs ago, 70% cocoa. is it dangerous??? thx a million",
      },
      good: [
        "My cat Muffin (4.2 kg, 11 years old) ate about 20 g of dark chocolate (70% cocoa) two hours ago. Assess how dangerous this is. Estimate the theobromine dose per kilogram, list warning signs, and say when to call a vet.",
        "Act as a veterinary triage nurse. A cat named Muffin, 11 years old and weighing 4.2 kg, ate roughly 20 grams of 70 percent dark chocolate 2 hours ago. Is it dangerous? Answer in three short sections: risk, signs, next steps.",
      ],
      broken: [
        [
          "My cat Muffin (4.2 kg, 11 years old) ate about 200 g of dark chocolate (70% cocoa) 2 hours ago. Assess how dangerous this is.",
          "facts",
        ],
        [
          "My cat ate some dark chocolate a few hours ago. Assess how dangerous this is and list warning signs.",
          "facts",
        ],
        [
          "My dog Muffin (2.4 kg, 11 years old) ate about 20 g of dark chocolate (70% cocoa) 2 hours ago. How dangerous is this?",
          "facts",
        ],
      ],
    },
    {
      id: "odd-german-table",
      language: "de",
      task: {
        silverPrompt:
          "Mach daraus eine Tabelle: Anna 34 Jahre Köln 3.200 €, Jonas 29 Jahre Kiel 2.850 €, Mira 41 Jahre Ulm 4.100 €",
      },
      good: [
        "Erstelle aus den folgenden Angaben eine Markdown-Tabelle mit den Spalten Name, Alter, Ort und Gehalt.\n\n- Anna, 34 Jahre, Köln, 3200 €\n- Jonas, 29 Jahre, Kiel, 2850 €\n- Mira, 41 Jahre, Ulm, 4100 €\n\nSortiere nach dem Alter.",
      ],
      broken: [
        [
          "Erstelle eine Tabelle: Anna, 34 Jahre, Köln, 3.200 €; Jonas, 29 Jahre, Kiel, 2.580 €; Mira, 41 Jahre, Ulm, 4.100 €.",
          "facts",
        ],
        [
          "Erstelle eine Tabelle mit Name, Alter, Ort und Gehalt: Anna, 34 Jahre, Köln, 3.200 €; Jonas, 29 Jahre, Kiel, 2.850 €.",
          "facts",
        ],
      ],
    },
    {
      id: "odd-version",
      language: "en",
      task: {
        silverPrompt:
          "upgrade guide from django 3.2 to 4.2.11, python 3.9 -> 3.12, we use `USE_L10N = True` and celery",
      },
      good: [
        "Write a step-by-step guide for upgrading a project from Django 3.2 to 4.2.11 and from Python 3.9 to 3.12. The project uses Celery and the setting `USE_L10N = True`; say what happens to that setting. Order the steps, and add a rollback plan.",
      ],
      broken: [
        [
          "Write a guide for upgrading a project from Django 3.2 to 4.2.1 and from Python 3.9 to 3.12. The project uses Celery and the setting `USE_L10N = True`.",
          "facts",
        ],
        [
          "Write a guide for upgrading a project from Django 3.2 to 4.2.11 and from Python 3.9 to 3.12. The project uses Celery.",
          "facts",
        ],
      ],
    },
    {
      id: "odd-japanese",
      language: "ja",
      task: { silverPrompt: "来週の火曜日(6月10日)の15時から会議室Bで会議をするので、参加者8名への案内メールを書いて" },
      good: [
        "6月10日（火曜日）の15時から会議室Bで開く会議について、参加者8名に送る案内メールを書いてください。件名、日時、場所、議題の順に、丁寧な言葉で200字以内にまとめてください。",
      ],
      broken: [
        [
          "6月10日（火曜日）の13時から会議室Bで開く会議について、参加者8名に送る案内メールを丁寧な言葉で書いてください。",
          "facts",
        ],
      ],
    },
    {
      id: "odd-trivia-options",
      language: "en",
      task: {
        silverPrompt: "Which is NOT a mammal?\nA: Dolphin\nB: Bat\nC: Penguin\nD: Platypus",
        goldenResponse: "The answer is C: Penguin.",
      },
      good: [
        "Answer the multiple-choice question below. Think about what makes an animal a mammal, then give the letter and the name.\n\nWhich is NOT a mammal?\nA: Dolphin\nB: Bat\nC: Penguin\nD: Platypus",
        "Which of these animals is not a mammal?\n\nA) Dolphin\nB) Bat\nC) Penguin\nD) Platypus\n\nExplain for each animal in one sentence, and finish with “Answer: <letter>”.",
      ],
      broken: [
        [
          "Which is NOT a mammal?\nA: Dolphin\nB: Bat\nC: Penguin\nD: Platypus\n\nNote that a penguin is a bird, so the answer is C.",
          "answer-leak",
        ],
        ["Which is NOT a mammal?\nA: Dolphin\nB: Bat\nC: Ostrich\nD: Platypus\n\nGive the letter only.", "facts"],
        [
          "Which is NOT a mammal? Consider that penguins lay eggs and have feathers.\nA: Dolphin\nB: Bat\nC: Penguin\nD: Platypus",
          "answer-leak",
        ],
      ],
    },
    {
      id: "odd-summary-golden",
      language: "en",
      task: {
        silverPrompt:
          "tl;dr: The city will replace 1,400 street lamps with LEDs by 2027. The work costs €3.1 million and starts on 5 May in the harbour district.",
        goldenResponse:
          "The city is spending €3.1 million to swap 1,400 street lamps for LEDs by 2027, beginning in the harbour district on 5 May.",
      },
      good: [
        "Summarize the following text in one sentence of at most 30 words. Keep all figures.\n\nText: The city will replace 1,400 street lamps with LEDs by 2027. The work costs €3.1 million and starts on 5 May in the harbour district.",
      ],
      broken: [
        [
          "Summarize in one sentence: The city will replace 1,400 street lamps with LEDs by 2037. The work costs €3.1 million and starts on 5 May in the harbour district.",
          "facts",
        ],
        [
          "Summarize the text like this: “The city is spending €3.1 million to swap 1,400 street lamps for LEDs by 2027, beginning in the harbour district on 5 May.”\n\nText: The city will replace 1,400 street lamps with LEDs by 2027. The work costs €3.1 million and starts on 5 May in the harbour district.",
          "answer-leak",
        ],
      ],
    },
    {
      id: "odd-anagram",
      language: "en",
      task: { silverPrompt: "anagram of 'listen' that is an adjective", goldenResponse: "silent" },
      good: [
        "Find an anagram of the word 'listen' that is an adjective. Use each letter exactly once, and reply with the anagram only.",
      ],
      broken: [
        [
          "Explain how the letters of 'listen' can be put in another order to make the adjective silent.",
          "answer-leak",
        ],
      ],
    },
    {
      id: "odd-spanish-math",
      language: "es",
      task: { silverPrompt: "Si tres camisas cuestan 45 euros, ¿cuánto cuestan siete?", goldenResponse: "105 euros" },
      good: [
        "Si 3 camisas cuestan 45 €, ¿cuánto cuestan 7 camisas? Calcula primero el precio de una camisa y muestra cada paso.",
      ],
      broken: [
        ["Si tres camisas cuestan 54 euros, ¿cuánto cuestan siete? Muestra cada paso.", "facts"],
        ["Si tres camisas cuestan 45 euros, demuestra que siete cuestan ciento cinco euros.", "answer-leak"],
      ],
    },
    {
      id: "odd-role-year",
      language: "en",
      task: {
        silverPrompt:
          "write a linkedin post, im starting as data analyst at Kestrel Energy next monday, left teaching after 9 years",
      },
      good: [
        "You are a career coach with 15 years of experience. Write a LinkedIn post (150–200 words) in the first person: I am starting as a data analyst at Kestrel Energy next Monday, after leaving teaching, where I worked for nine years. Use 3 short paragraphs and up to 5 hashtags.",
        "Write a LinkedIn post announcing that I start next Monday as a data analyst at Kestrel Energy, after 9 years in teaching.\n\nStep 1: Open with a personal moment.\nStep 2: Thank two groups of people.\nStep 3: Close with a question.",
      ],
      broken: [
        [
          "Write a LinkedIn post announcing that I start next Monday as a data analyst at Kestrel Energy, after 19 years in teaching.",
          "facts",
        ],
      ],
    },
  ],
  true,
);
