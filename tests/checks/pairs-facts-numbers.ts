import { pairsOfGroups } from "./pair-group";

/** Numbers, units, times and dates, in figures and in words. */
export const numberPairs = pairsOfGroups([
  {
    id: "apples",
    language: "en",
    task: {
      silverPrompt: "a shop has 12 crates with 48 apples each, sells 150. how many left",
      goldenResponse: "426",
    },
    good: [
      "A shop has 12 crates with 48 apples each and sells 150 apples. How many apples are left? Show your steps, then give the result as one number.",
      "Solve this word problem step by step.\n\nA shop has twelve crates of 48 apples each. It sells 150 of the apples. How many are left?\n\n1. Find the total.\n2. Subtract what was sold.\n3. State the result.",
    ],
    broken: [
      [
        "A shop has 21 crates with 48 apples each and sells 150 apples. How many apples are left? Show your steps.",
        "facts",
      ],
      ["A shop has several crates of apples with 48 apples each and sells 150. How many are left?", "facts"],
      [
        "A shop has 12 crates with 48 apples each, which makes 576 apples, and sells 150, so 426 remain. Explain how to find how many are left.",
        "answer-leak",
      ],
      [
        "A shop has 12 crates with 48 apples each and sells 150. How many apples are left? (The correct answer is 426.)",
        "answer-leak",
      ],
    ],
  },
  {
    id: "wedding-speech",
    language: "en",
    task: {
      silverPrompt: "wedding speech for my brother Tom, married Aisha, 3 min long, they met in 2016 at a climbing gym",
    },
    good: [
      "Write a three-minute wedding speech for my brother Tom, who is marrying Aisha. They met in 2016 at a climbing gym. Mix humour with warmth, and close with a toast.",
      "You are an experienced speech writer. Write a wedding speech (about 3 minutes, 350 to 400 words) for my brother Tom and his wife Aisha. Mention that they met at a climbing gym in 2016.",
    ],
    broken: [
      [
        "Write a wedding speech for my brother Tom, who is marrying Aisha. They met in 2018 at a climbing gym. It should last 3 minutes.",
        "facts",
      ],
      [
        "Write a 3-minute wedding speech for my brother, who married his girlfriend. They met in 2016 at a climbing gym.",
        "facts",
      ],
      [
        "Write a 30-minute wedding speech for my brother Tom, who married Aisha. They met in 2016 at a climbing gym.",
        "facts",
      ],
    ],
  },
  {
    id: "invoice-date",
    language: "en",
    task: { silverPrompt: "email to client: invoice 4471 from 3 Jan 2024 over $1,250.00 is overdue since 2024-02-02" },
    good: [
      "Write a polite but firm email to a client about invoice no. 4471, dated January 3, 2024, for $1250. It has been overdue since February 2, 2024. Ask for payment and offer help.",
      "Draft a payment reminder.\n\n- Invoice: 4471\n- Date: 2024-01-03\n- Amount: 1,250 USD\n- Overdue since: 2 Feb 2024\n\nTone: professional. At most 120 words.",
    ],
    broken: [
      [
        "Write a polite email to a client: invoice 4471 from 3 January 2024 over $1,520.00 is overdue since 2 February 2024.",
        "facts",
      ],
      [
        "Write a polite email to a client: invoice 4471 from 3 March 2024 over $1,250.00 is overdue since 2 February 2024.",
        "facts",
      ],
      ["Write a polite email to a client about an overdue invoice over $1,250.00. Ask for payment.", "facts"],
      [
        "Write a polite email to a client: invoice 4471 from 3 January 2024 over €1,250.00 is overdue since 2 February 2024.",
        "facts",
      ],
    ],
  },
  {
    id: "recipe-scale",
    language: "en",
    task: {
      silverPrompt: "scale this recipe to 6 people: for 4: 200 g flour, 1.5 l milk, 3 eggs, bake 25 min at 180°C",
    },
    good: [
      "Scale the following recipe, which serves 4, to 6 people. Round sensibly and keep the units.\n\n- 200 g flour\n- 1.5 l milk\n- 3 eggs\n\nBake for 25 minutes at 180 °C; say whether the baking time changes.",
      "Scale this recipe from four to six servings: 200g flour, 1.5 litres of milk, three eggs. Bake 25 min at 180 degrees Celsius. Return a table with old and new amounts.",
    ],
    broken: [
      [
        "Scale the following recipe from 4 to 6 people: 200 g flour, 1.5 l milk, 3 eggs. Bake 25 minutes at 180 °F.",
        "facts",
      ],
      [
        "Scale the following recipe from 4 to 6 people: 200 kg flour, 1.5 l milk, 3 eggs. Bake 25 minutes at 180 °C.",
        "facts",
      ],
      [
        "Scale the following recipe from 4 to 6 people: 200 g flour, 15 l milk, 3 eggs. Bake 25 minutes at 180 °C.",
        "facts",
      ],
    ],
  },
  {
    id: "meeting-times",
    language: "en",
    task: {
      silverPrompt:
        "find a slot for a 45 minute call, me free 14:30-17:00 berlin time, she is in new york, free from 9am to 11am",
    },
    good: [
      "Find a time slot for a 45-minute call. I am free from 2:30 pm to 5 pm Berlin time; she is in New York and free from 9:00 to 11:00 a.m. her time. Convert both windows to UTC first.",
      "Find a slot for a 45 minute call.\n\nMe: Berlin, free 14:30 to 17:00\nShe: New York, free 9 am to 11 am\n\nGive the slot in both time zones.",
    ],
    broken: [
      [
        "Find a time slot for a 45-minute call. I am free from 13:30 to 17:00 Berlin time; she is in New York, free from 9 am to 11 am.",
        "facts",
      ],
      [
        "Find a time slot for a call. I am free from 14:30 to 17:00 Berlin time; she is in New York, free from 9 am to 11 am.",
        "facts",
      ],
    ],
  },
  {
    id: "tips-count",
    language: "en",
    task: { silverPrompt: "give me ten tips to sleep better" },
    good: [
      "Give me 10 practical tips to sleep better. Number them, and explain each in one or two sentences.",
      "You are a sleep coach with 20 years of experience. List ten evidence-based tips for better sleep. For each, add one sentence on why it works.",
      "Provide a numbered list of 10 tips for sleeping better, grouped in three categories: evening routine, bedroom, and daytime habits.",
    ],
    broken: [
      ["Give me some practical tips to sleep better, and explain each in one or two sentences.", "facts"],
      ["Give me five practical tips to sleep better. Number them.", "facts"],
    ],
  },
  {
    id: "german-report",
    language: "de",
    task: {
      silverPrompt:
        "Fasse den Bericht in fünf Sätzen zusammen: Umsatz 2023 stieg um 7,5 % auf 1.200.000 €, 38 neue Mitarbeiter",
    },
    good: [
      "Fasse den folgenden Bericht in 5 Sätzen zusammen. Bleib sachlich.\n\nBericht: Der Umsatz stieg 2023 um 7,5 Prozent auf 1,2 Millionen Euro; es kamen 38 neue Mitarbeiter hinzu.",
      "Du bist Wirtschaftsredakteur. Schreibe eine Zusammenfassung in fünf Sätzen: Umsatz 2023 stieg um 7,5 % auf 1 200 000 €, 38 neue Mitarbeiter. Nenne die Zahlen unverändert.",
    ],
    broken: [
      [
        "Fasse den Bericht in fünf Sätzen zusammen: Der Umsatz stieg 2023 um 75 % auf 1.200.000 €, 38 neue Mitarbeiter.",
        "facts",
      ],
      [
        "Fasse den Bericht zusammen: Der Umsatz stieg 2023 um 7,5 % auf 1.200.000 €, dazu 38 neue Mitarbeiter.",
        "facts",
      ],
      [
        "Fasse den Bericht in fünf Sätzen zusammen: Der Umsatz stieg um 7,5 % auf 1.200.000 €, 83 neue Mitarbeiter.",
        "facts",
      ],
    ],
  },
  {
    id: "french-trip",
    language: "fr",
    task: {
      silverPrompt:
        "Planifie un voyage à Lyon du 14 au 17 juillet 2025 pour deux adultes et un enfant de 8 ans, budget 900 €",
    },
    good: [
      "Planifie un séjour à Lyon du 14 au 17 juillet 2025 pour 2 adultes et un enfant de 8 ans. Le budget total est de 900 euros. Présente le programme jour par jour.",
      "Tu es un agent de voyage. Propose un programme à Lyon (14–17 juillet 2025) pour deux adultes et un enfant de huit ans, avec un budget de 900 €. Indique le prix de chaque activité.",
    ],
    broken: [
      [
        "Planifie un séjour à Lyon du 14 au 19 juillet 2025 pour deux adultes et un enfant de 8 ans, budget 900 €.",
        "facts",
      ],
      ["Planifie un séjour à Lyon en juillet pour deux adultes et un enfant de 8 ans, budget 900 €.", "facts"],
      [
        "Planifie un séjour à Lyon du 14 au 17 juillet 2025 pour deux adultes et un enfant de 8 ans, budget 9000 €.",
        "facts",
      ],
    ],
  },
  {
    id: "spanish-training",
    language: "es",
    task: {
      silverPrompt: "Plan de entrenamiento para correr 10 km en menos de 50 minutos, tengo 12 semanas y entreno 4 días",
    },
    good: [
      "Crea un plan de entrenamiento de doce semanas para correr 10 km en menos de 50 minutos, con cuatro días de entrenamiento por semana. Indica el ritmo de cada sesión.",
      "Eres entrenador de atletismo. Diseña un plan de 12 semanas (4 días por semana) para bajar de 50 minutos en 10 kilómetros. Presenta una tabla por semana.",
    ],
    broken: [
      [
        "Crea un plan de entrenamiento de 12 semanas para correr 10 millas en menos de 50 minutos, con 4 días por semana.",
        "facts",
      ],
      ["Crea un plan de entrenamiento para correr 10 km en menos de 50 minutos, con 4 días por semana.", "facts"],
    ],
  },
  {
    id: "chinese-budget",
    language: "zh",
    task: { silverPrompt: "帮我做一个五天的北京旅行计划，预算3000元，两个人，10月2日出发" },
    good: [
      "请为两个人制定一份5天的北京旅行计划，总预算为3000元，出发日期为10月2日。请按天列出景点、交通和餐饮安排，并给出每天的费用。",
      "你是一名资深导游。请制定一份北京五日游计划：人数2人，预算３０００元，10月2日出发。每天的行程不超过100字。",
    ],
    broken: [
      ["请为两个人制定一份5天的北京旅行计划，总预算为2000元，10月2日出发。请按天列出安排。", "facts"],
      ["请为两个人制定一份北京旅行计划，总预算为3000元，10月2日出发。请列出景点安排。", "facts"],
    ],
  },
  {
    id: "arabic-ideas",
    language: "ar",
    task: { silverPrompt: "اقترح ٥ أفكار لمشروع صغير برأس مال ١٠٠٠٠ ريال" },
    good: [
      "اقترح خمس أفكار لمشروع صغير برأس مال قدره 10000 ريال. اذكر لكل فكرة التكلفة المتوقعة والخطوة الأولى.",
      "أنت مستشار أعمال. اقترح 5 أفكار لمشروع صغير برأس مال 10,000 ريال، ورتبها من الأسهل إلى الأصعب.",
    ],
    broken: [["اقترح ٥ أفكار لمشروع صغير برأس مال ١٠٠٠ ريال، واذكر لكل فكرة الخطوة الأولى.", "facts"]],
  },
  {
    id: "hindi-letter",
    language: "hi",
    task: { silverPrompt: "मेरे मकान मालिक को पत्र लिखो, किराया ₹१२००० है और छत 3 हफ्ते से टपक रही है" },
    good: [
      "मेरे मकान मालिक को एक विनम्र पत्र लिखिए। किराया ₹12,000 है और छत तीन हफ्ते से टपक रही है। जल्द मरम्मत का अनुरोध कीजिए।",
    ],
    broken: [["मेरे मकान मालिक को एक विनम्र पत्र लिखिए। किराया ₹21000 है और छत 3 हफ्ते से टपक रही है।", "facts"]],
  },
  {
    id: "loan",
    language: "en",
    task: { silverPrompt: "monthly payment for 250k loan, 3.75% interest, 30 years" },
    good: [
      "Calculate the monthly payment for a loan of 250,000 at 3.75% annual interest over 30 years. Show the formula and each step.",
      "Calculate the monthly payment of a 250k mortgage with an interest rate of 3.75 percent and a term of thirty years. Round to two decimal places.",
    ],
    broken: [
      ["Calculate the monthly payment for a loan of 250,000 at 3.57% annual interest over 30 years.", "facts"],
      ["Calculate the monthly payment for a loan of 25,000 at 3.75% annual interest over 30 years.", "facts"],
      ["Calculate the monthly payment for a loan of 250,000 at 3.75% annual interest over 30 months.", "facts"],
    ],
  },
  {
    id: "limits-kept",
    language: "en",
    task: { silverPrompt: "blog post about remote work, 800 words, 4 headings, for managers" },
    good: [
      "Write an 800-word blog post about remote work for managers. Use 4 headings, and start with a short hook. Keep paragraphs under 5 sentences.",
      "You are a business journalist. Write a blog post of about 800 words on remote work, aimed at managers, with four headings. Finish with 3 takeaways.",
    ],
    broken: [
      ["Write an engaging blog post about remote work for managers. Use 4 headings and a short hook.", "facts"],
      ["Write an 8000-word blog post about remote work for managers. Use 4 headings.", "facts"],
    ],
  },
  {
    id: "only-words",
    language: "en",
    task: {
      silverPrompt:
        "summarize this for me in two sentences: The council voted to close the old bridge for repairs until spring.",
    },
    good: [
      "Summarize the following text in 2 sentences.\n\nText: The council voted to close the old bridge for repairs until spring.",
      'Write a summary of exactly two sentences of the text below. Use neutral language and add nothing.\n\n"""\nThe council voted to close the old bridge for repairs until spring.\n"""',
    ],
    broken: [],
  },
  {
    id: "ordinals",
    language: "en",
    task: { silverPrompt: "who was the 16th president and what happened in the 1860s" },
    good: [
      "Name the sixteenth president of the United States and describe the main events of the 1860s in that country. Give dates for each event.",
      "Who was the 16th US president, and what happened during the 1860s? Answer in two short paragraphs.",
    ],
    broken: [
      ["Who was the 14th US president, and what happened during the 1860s? Answer in two short paragraphs.", "facts"],
    ],
  },
]);
