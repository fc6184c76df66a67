import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "sectioned-h001",
    language: "en",
    silver:
      "Write a welcome email for new gym members. Mention the free trial class and the opening hours 6:00–22:30. Do not mention the cancellation policy.",
    good: [],
    broken: [
      [
        "negation",
        "You are a friendly membership manager. Write a welcome email for new gym members.\n\nInclude:\n- The free trial class\n- The opening hours, 6:00–22:30\n- The cancellation policy\n\nKeep the tone warm, motivating and easy to read.",
      ],
    ],
  },
  {
    id: "sectioned-h002",
    language: "en",
    silver:
      "Suggest a bedtime story plot about a lost penguin. No villains and nobody dies. For my 4 year old, about 5 minutes to read.",
    good: [],
    broken: [
      [
        "negation",
        "Create a plot for a bedtime story about a lost penguin, suitable for a 4-year-old and about 5 minutes long when read aloud.\n\nGuidelines:\n- Nobody dies in the story.\n- Use gentle, comforting language.\n- Finish with a cosy ending that helps the child fall asleep.",
      ],
    ],
  },
  {
    id: "sectioned-h003",
    language: "en",
    silver:
      'Refactor the function below for readability. You must not change its public signature, and don\'t add type hints.\n\n```python\ndef calc(a, b, mode="x"):\n    if mode == "x": return a*b\n    elif mode == "y": return a+b\n    else: return None\n```',
    good: [],
    broken: [
      [
        "negation",
        'You are a senior Python developer. Refactor the function below for readability.\n\nRequirements:\n- Leave its public signature unchanged.\n- Add type hints.\n- Preserve the existing behaviour exactly.\n\n```python\ndef calc(a, b, mode="x"):\n    if mode == "x": return a*b\n    elif mode == "y": return a+b\n    else: return None\n```',
      ],
    ],
  },
  {
    id: "sectioned-h004",
    language: "en",
    silver:
      "You are the assistant of the Hollis Dental clinic. You can book and move appointments. Never give out other patients' data. Never give a diagnosis. If someone reports severe pain, tell them to call 020 7946 0312 right away.",
    good: [],
    broken: [
      [
        "negation",
        "# Role\nYou are the assistant of the Hollis Dental clinic.\n\n# Tasks\n- Book and move appointments.\n- If someone reports severe pain, tell them to call 020 7946 0312 right away.\n\n# Boundaries\n- Never give out other patients' data.\n\n# Style\nBe calm, reassuring and concise, and confirm each booking by repeating the date and time.",
      ],
    ],
  },
  {
    id: "sectioned-h005",
    language: "en",
    silver:
      "Write a 300-word blog post about balcony gardening, without mentioning tomatoes, and do include three herbs that like shade.",
    good: [],
    broken: [
      [
        "negation",
        "Act as a gardening blogger. Write a 300-word blog post about balcony gardening.\n\n- Include three herbs that like shade.\n- Be sure to feature tomatoes as well.\n- Use a friendly voice and practical tips that readers can apply at once.",
      ],
    ],
  },
  {
    id: "sectioned-h006",
    language: "de",
    silver:
      "Schreibe eine Bewerbung als Erzieherin für die Kita Sonnenhügel in Kassel. Ich habe 8 Jahre Erfahrung. Erwähne meine Elternzeit nicht.",
    good: [],
    broken: [
      [
        "negation",
        "Schreibe ein Bewerbungsschreiben als Erzieherin für die Kita Sonnenhügel in Kassel.\n\nAngaben:\n- 8 Jahre Berufserfahrung\n- Erwähne meine Elternzeit\n\nDas Schreiben soll persönlich, überzeugend und gut gegliedert sein.",
      ],
    ],
  },
  {
    id: "sectioned-h007",
    language: "fr",
    silver:
      "Propose un menu de Noël pour 8 personnes, sans fruits de mer et sans alcool dans les plats, avec une bûche au chocolat.",
    good: [],
    broken: [
      [
        "negation",
        "Tu es chef cuisinier. Propose un menu de Noël pour 8 personnes.\n\nExigences :\n- Sans fruits de mer\n- Une bûche au chocolat en dessert\n\nPrésente l'entrée, le plat et le dessert avec une brève description de chacun.",
      ],
    ],
  },
  {
    id: "sectioned-h008",
    language: "zh",
    silver: '请写一段产品介绍：竹制砧板，38厘米长，可机洗。不要使用"环保"这个词，也不要和竞品比较。',
    good: [],
    broken: [
      [
        "negation",
        '你是一位资深文案。请为竹制砧板写一段产品介绍。\n\n要点：\n- 长38厘米，可机洗\n- 不要使用"环保"这个词\n- 与竞品进行比较，突出优势\n\n语言简洁流畅，富有吸引力。',
      ],
    ],
  },
  {
    id: "sectioned-h009",
    language: "en",
    silver: "Explain how to set up a website for beginners without using a framework. Step by step please.",
    good: [],
    broken: [
      [
        "constraint",
        "You are an experienced web development instructor. Explain how to set up a website for beginners.\n\nGive step-by-step instructions, numbered and in a logical order. For each step, say what is being done and why, and close with a short checklist so that readers can confirm that everything works.",
      ],
    ],
  },
  {
    id: "sectioned-h010",
    language: "en",
    silver:
      "Plan a vegetarian meal plan for one week for a family of four with a weekly budget of $90. Breakfasts should be ready in 10 minutes.",
    good: [],
    broken: [
      [
        "constraint",
        "Act as a meal-planning expert. Create a one-week meal plan for a family of four.\n\nRequirements:\n- Weekly budget: $90\n- Breakfasts ready in 10 minutes\n\nPresent the plan as a table with breakfast, lunch and dinner for each day, followed by a shopping list.",
      ],
    ],
  },
  {
    id: "sectioned-h011",
    language: "en",
    silver: "Recommend 5 free, open-source tools for transcribing interviews offline on Linux.",
    good: [],
    broken: [
      [
        "constraint",
        "Recommend five free, open-source tools for transcribing interviews on Linux. For each tool, give:\n\n1. The name and a one-sentence description\n2. Its main strengths and weaknesses\n3. How to install it\n\nConclude with a short comparison table.",
      ],
    ],
  },
  {
    id: "sectioned-h012",
    language: "en",
    silver:
      "Write a cover letter for a part-time position as a museum guide at the Halden Maritime Museum. Only weekends are possible for me. I speak English, Norwegian and basic German.",
    good: [],
    broken: [
      [
        "constraint",
        "You are a career coach. Write a convincing cover letter for a position as a museum guide at the Halden Maritime Museum.\n\nPoints to cover:\n- Only weekends are possible for me.\n- I speak English, Norwegian and basic German.\n\nThe letter should be personal, enthusiastic and well structured.",
      ],
    ],
  },
  {
    id: "sectioned-h013",
    language: "en",
    silver:
      "Give me three wheelchair-accessible day trips from Utrecht by train, no more than 90 minutes each way, that also work when it rains.",
    good: [],
    broken: [
      [
        "constraint",
        "You are a knowledgeable travel planner. Suggest three wheelchair-accessible day trips from Utrecht by train.\n\nConditions:\n- No more than 90 minutes each way\n\nFor each trip, describe the main sights, the train connection and a place to have lunch.",
      ],
    ],
  },
  {
    id: "sectioned-h014",
    language: "es",
    silver: "Recomienda 4 juegos de mesa cooperativos para niños de 6 a 8 años que duren menos de 30 minutos.",
    good: [],
    broken: [
      [
        "constraint",
        "Eres experto en juegos de mesa. Recomienda 4 juegos de mesa para niños de 6 a 8 años que duren menos de 30 minutos.\n\nPara cada juego, indica:\n- Una breve descripción\n- El número de jugadores\n- Por qué resulta divertido",
      ],
    ],
  },
  {
    id: "sectioned-h015",
    language: "it",
    silver:
      "Scrivi una ricetta di lasagne senza lattosio per 4 persone, solo con ingredienti di stagione in inverno, pronta in 70 minuti.",
    good: [],
    broken: [
      [
        "constraint",
        "Sei uno chef esperto. Scrivi una ricetta di lasagne senza lattosio per 4 persone, pronta in 70 minuti.\n\nLa ricetta deve contenere:\n- L'elenco degli ingredienti con le quantità\n- Il procedimento passo per passo\n- Un consiglio per la presentazione",
      ],
    ],
  },
  {
    id: "sectioned-h016",
    language: "ja",
    silver: "初心者向けに、道具を使わない朝のストレッチを5つ教えてください。座ったままできるものだけ。",
    good: [],
    broken: [
      [
        "constraint",
        "あなたはストレッチの専門家です。初心者向けに、道具を使わない朝のストレッチを5つ教えてください。\n\nそれぞれについて、次の点を説明してください。\n1. 名前\n2. やり方\n3. 期待できる効果\n\n分かりやすい言葉で、番号を付けてまとめてください。",
      ],
    ],
  },
  {
    id: "sectioned-h017",
    language: "en",
    silver: "Write instructions for brewing cold brew: 80 g coffee, 1 litre water, steep for 16 hours, filter twice.",
    good: [],
    broken: [
      [
        "unit",
        "Write clear instructions for brewing cold brew coffee.\n\nUse these specifications:\n- Coffee: 80 g\n- Water: 1 gallon\n- Steeping time: 16 hours\n- Filter twice\n\nNumber the steps and explain briefly why each one matters.",
      ],
    ],
  },
  {
    id: "sectioned-h018",
    language: "en",
    silver:
      "I'm running a half marathon in 12 weeks, and currently run 25 km per week at about 6:30 min/km. Make me a training plan with 4 runs a week.",
    good: [],
    broken: [
      [
        "unit",
        "You are a certified running coach. Create a training plan for my half marathon in 12 weeks.\n\nCurrent state:\n- 25 miles per week\n- Pace of about 6:30 min/km\n\nThe plan should include 4 runs a week. Show it as a table, week by week, and explain the purpose of each type of run.",
      ],
    ],
  },
  {
    id: "sectioned-h019",
    language: "en",
    silver:
      "Draft a listing for our storage units: 6 m² for £49 a month, 10 m² for £75 a month. Access 24 hours a day. First month half price. Don't use exclamation marks.",
    good: [],
    broken: [
      [
        "unit",
        "Draft an appealing listing for our storage units.\n\nDetails:\n- 6 ft² for £49 a month\n- 10 m² for £75 a month\n- Access 24 hours a day\n- First month half price\n\nStyle: professional and clear. Do not use exclamation marks.",
      ],
    ],
  },
  {
    id: "sectioned-h020",
    language: "en",
    silver:
      'Check this dosage text for clarity (don\'t change the numbers): "Give 5 ml twice a day. Do not exceed 15 ml in 24 hours. Store below 25 °C."',
    good: [],
    broken: [
      [
        "unit",
        'Act as a medical editor. Check the dosage text below for clarity and point out any ambiguous wording. Do not change the numbers.\n\nText: "Give 5 ml twice a day. Do not exceed 15 ml in 24 hours. Store below 25 °F."',
      ],
    ],
  },
  {
    id: "sectioned-h021",
    language: "en",
    silver:
      "Set up a cron job explanation: run `backup.sh` every 15 minutes and keep the backups for 30 days. Explain each field for someone new to Linux.",
    good: [],
    broken: [
      [
        "unit",
        "You are a Linux trainer. Explain how to set up a cron job to someone new to Linux.\n\nThe job should:\n- Run `backup.sh` every 15 hours\n- Keep the backups for 30 days\n\nExplain each field of the cron expression in plain language and show the full line at the end.",
      ],
    ],
  },
  {
    id: "sectioned-h022",
    language: "de",
    silver:
      "Erstelle ein Angebot für 40 Quadratmeter Parkett Eiche, 62 Euro pro Quadratmeter, Verlegung in 3 Tagen, Zahlung innerhalb von 14 Tagen.",
    good: [],
    broken: [
      [
        "unit",
        "Du arbeitest in einem Handwerksbetrieb. Erstelle ein übersichtliches Angebot mit diesen Angaben:\n\n- 40 Quadratmeter Parkett Eiche\n- Preis: 62 Euro pro Quadratmeter\n- Verlegung in 3 Wochen\n- Zahlung innerhalb von 14 Tagen\n\nFormuliere sachlich und freundlich und weise die Gesamtsumme aus.",
      ],
    ],
  },
  {
    id: "sectioned-h023",
    language: "pt",
    silver:
      "Faça um cartaz para a corrida da escola: percurso de 800 metros, inscrição de 10 reais, domingo às 9h no Parque da Aclimação.",
    good: [],
    broken: [
      [
        "unit",
        "Você é designer e redator. Faça o texto de um cartaz para a corrida da escola.\n\nInformações:\n- Percurso: 800 quilômetros\n- Inscrição: 10 reais\n- Quando: domingo, às 9h\n- Onde: Parque da Aclimação\n\nO texto deve ser alegre, curto e fácil de ler de longe.",
      ],
    ],
  },
  {
    id: "sectioned-h024",
    language: "pl",
    silver:
      "Napisz instrukcję prania koca wełnianego: 30 °C, wirowanie 400 obrotów na minutę, suszyć na płasko przez 24 godziny.",
    good: [],
    broken: [
      [
        "unit",
        "Napisz przejrzystą instrukcję prania koca wełnianego. Uwzględnij następujące dane:\n\n1. Temperatura: 30 °C\n2. Wirowanie: 400 obrotów na minutę\n3. Suszenie: na płasko przez 24 minuty\n\nUżyj prostego języka i krótkich zdań.",
      ],
    ],
  },
  {
    id: "sectioned-h025",
    language: "en",
    silver:
      "Write a reminder to parents: the trip costs £18, the bus leaves at 7:45 and returns at 16:30. Kids need a packed lunch. Deadline for consent forms is 9 May.",
    good: [],
    broken: [
      [
        "swapped-numbers",
        "You are a primary school teacher. Write a friendly reminder to parents about the upcoming trip.\n\nInclude:\n- Cost: £18\n- The bus leaves at 7:15 and returns at 16:30\n- Children need a packed lunch\n- Deadline for consent forms: 9 May\n\nKeep it short and well organised.",
      ],
    ],
  },
  {
    id: "sectioned-h026",
    language: "en",
    silver:
      "Create an infographic text: in 2020 we planted 1,200 trees, in 2021 we planted 3,400, in 2022 we planted 2,900. Goal for 2025: 10,000. Don't use jargon.",
    good: [],
    broken: [
      [
        "swapped-numbers",
        "You are a communications specialist for an environmental charity. Create the text for an infographic.\n\nData:\n- 2020: 3,400 trees planted\n- 2021: 1,200 trees planted\n- 2022: 2,900 trees planted\n- Goal for 2025: 10,000 trees\n\nAvoid jargon and use short, punchy lines.",
      ],
    ],
  },
  {
    id: "sectioned-h027",
    language: "en",
    silver:
      "Generate 12 multiple choice questions about the French Revolution, 4 options each, 1 correct, for grade 9. Put the answer key at the end.",
    good: [],
    broken: [
      [
        "swapped-numbers",
        "You are a history teacher. Generate 12 multiple-choice questions about the French Revolution for grade 6.\n\nRequirements:\n- 4 options per question, 1 of them correct\n- Answer key at the end\n\nMake sure that the distractors are plausible and the questions cover a range of topics.",
      ],
    ],
  },
];

/** Harmful rewrites into sections, by somebody who had not seen the checks. */
export const sectionedHarmful1Pairs = harmPairsOf(groups, false);
