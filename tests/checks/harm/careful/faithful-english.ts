import { harmPairsOf } from "../harm-group";

/** Faithful rewrites of English prompts that expand, restructure, convert a unit rightly or answer in another form. */
export const carefulFaithfulEnglishPairs = harmPairsOf(
  [
    {
      id: "careful2-en-cake",
      language: "en",
      silver: "birthday cake recipe, 24cm tin, no dairy, no fondant, for 12 people, my oven only has fahrenheit, 180C",
      good: [
        "Write a recipe for a birthday cake that serves 12 people.\n\n- Tin: 24 cm in diameter\n- Dairy-free\n- No fondant\n- My oven only shows Fahrenheit, so give the temperature as 356 °F (180 °C).\n\nList the ingredients first, then numbered steps.",
        "You are a pastry chef. Create a birthday cake for twelve guests without any dairy products and without fondant, baked in a 24 cm (9.5 inch) tin. State the oven temperature in Fahrenheit: 180 °C is about 355 °F.",
      ],
      broken: [],
    },
    {
      id: "careful2-en-hike",
      language: "en",
      silver:
        "describe the 15 km hike from Glenridding to Helvellyn for a leaflet, difficulty, parking, no slang, walkers from the US read it too",
      good: [
        "Write a leaflet text about the 15 km (9.3 mile) hike from Glenridding to Helvellyn. Cover the difficulty and the parking. Avoid slang, because walkers from the United States read the leaflet too.",
        "## Task\nDescribe for a leaflet the hike from Glenridding to Helvellyn (15 km).\n\n## Include\n- how difficult it is\n- where to park\n\n## Readers\nBritish and US walkers, so give distances in kilometres and miles and use no slang.",
      ],
      broken: [],
    },
    {
      id: "careful2-en-rag",
      language: "en",
      silver:
        "You answer questions about our leave policy. Use only the policy text. Cite the section number. If it's not in there say \"Please ask HR.\" Don't give legal advice.\n\nPOLICY:\n{policy}\n\nQ: {question}",
      good: [
        'You are an assistant that answers employees\' questions about our leave policy.\n\nFollow these rules:\n1. Base your answer on nothing but the policy text below.\n2. Cite the section number that supports the answer.\n3. If the policy does not answer the question, reply exactly: "Please ask HR."\n4. Do not give legal advice.\n\n<policy>\n{policy}\n</policy>\n\n<question>\n{question}\n</question>',
        'Answer the question about our leave policy using the policy text only, and cite the number of the section. When the text does not contain the answer, say "Please ask HR." Refrain from legal advice.\n\nPolicy:\n{policy}\n\nQuestion: {question}',
      ],
      broken: [],
    },
    {
      id: "careful2-en-standup",
      language: "en",
      silver:
        "bash one liner to find files bigger than 500MB in /home but not in .cache, sorted by size, human readable",
      good: [
        "Give me a Bash one-liner that lists all files larger than 500 MB under /home, excluding anything inside .cache. Sort the list by size and print the sizes in human-readable form. Explain each part briefly after the command.",
        "Task: one line of Bash\nSearch in: /home\nSkip: .cache\nCondition: files bigger than 500 MB\nOutput: human-readable sizes, sorted by size",
      ],
      broken: [],
    },
    {
      id: "careful2-en-toast",
      language: "en",
      silver: "text to my sister: cant come sat, car wont start, will call her tonight, sorry, short, no emojis",
      good: [
        "Write a short text message to my sister.\n\nSay that I can't come on Saturday because my car won't start, that I am sorry, and that I will call her tonight. Use no emojis.",
        "Draft a brief SMS for my sister in a casual, caring voice: I am sorry, I cannot make it on Saturday, since the car does not start; I'll call tonight. Leave out emojis.",
      ],
      broken: [],
    },
    {
      id: "careful2-en-quiz",
      language: "en",
      silver:
        "15 multiple choice questions on ww1 causes for year 9, 4 options each, mark the right one with *, no trick questions, no dates",
      good: [
        "Create 15 multiple-choice questions about the causes of World War I (WW1) for Year 9 pupils.\n\n- Each question has 4 options.\n- Mark the correct option with *.\n- No trick questions.\n- Do not ask for dates.",
        "You are a history teacher. Prepare a quiz on the causes of the First World War (WW1) for year 9: fifteen multiple choice questions with four options apiece, the right one marked with an asterisk (*). Keep trick questions and dates out of it.",
      ],
      broken: [],
    },
    {
      id: "careful2-en-contract",
      language: "en",
      silver:
        'whats risky in this clause for me as the freelancer, plain words, dont rewrite it: "Client may terminate at any time without notice and shall pay only for deliverables accepted in writing."',
      good: [
        'I am the freelancer. Explain in plain words what is risky for me in the clause below. Do not rewrite the clause.\n\n"Client may terminate at any time without notice and shall pay only for deliverables accepted in writing."',
        'Role: you read contracts on behalf of freelancers.\n\nClause:\n"Client may terminate at any time without notice and shall pay only for deliverables accepted in writing."\n\nTask: list the risks that this clause holds for me as the freelancer. Use plain language. I want an explanation, not a new version of the clause.',
      ],
      broken: [],
    },
    {
      id: "careful2-en-logs",
      language: "en",
      silver:
        "find the error in these logs, only tell me the root cause in one sentence, no fix\n2024-05-02 11:03:22 INFO start\n2024-05-02 11:03:25 WARN pool exhausted (max=10)\n2024-05-02 11:03:25 ERROR timeout after 3000ms",
      good: [
        "Read the logs below and state the root cause of the error in one sentence. Do not propose a fix.\n\n```\n2024-05-02 11:03:22 INFO start\n2024-05-02 11:03:25 WARN pool exhausted (max=10)\n2024-05-02 11:03:25 ERROR timeout after 3000ms\n```",
        "You are a site reliability engineer. Your answer is a single sentence that names the root cause of the error in these logs, and nothing else; I don't need a fix.\n\nLogs:\n2024-05-02 11:03:22 INFO start\n2024-05-02 11:03:25 WARN pool exhausted (max=10)\n2024-05-02 11:03:25 ERROR timeout after 3000ms",
      ],
      broken: [],
    },
    {
      id: "careful2-en-product",
      language: "en",
      silver:
        "product description template, fill: [NAME], [MATERIAL], [PRICE]. 3 sentences, no superlatives, mention 2 year warranty, british english",
      good: [
        "Write a product description in British English.\n\nProduct name: [NAME]\nMaterial: [MATERIAL]\nPrice: [PRICE]\n\nThe description has exactly 3 sentences, mentions the 2-year warranty, and contains no superlatives.",
        'Using the details below, write three sentences that describe the product. Use British spelling. Mention the two-year warranty. Avoid superlatives such as "best" or "finest".\n\n[NAME]\n[MATERIAL]\n[PRICE]',
      ],
      broken: [],
    },
    {
      id: "careful2-en-diabetes",
      language: "en",
      silver:
        "snack ideas for a type 2 diabetic who works nights, nothing with nuts, no cooking at work, under 200 kcal",
      good: [
        "Suggest snacks for a person with type 2 diabetes who works night shifts.\n\nEach snack must\n- contain no nuts,\n- need no cooking at work,\n- stay under 200 kcal.\n\nGive the calories and carbohydrates of each in a table.",
        "I have type 2 diabetes and work nights. Which nut-free snacks below 200 kcal can I eat at work, where I have no way to cook?",
      ],
      broken: [],
    },
    {
      id: "careful2-en-critique",
      language: "en",
      silver:
        "critique my abstract, harsh, but dont touch grammar. 5 points max. abstract: We study bees. Bees are dying. We counted 312 hives in Kent over 4 years and found 18% losses.",
      good: [
        "Critique the abstract below harshly, in no more than 5 points. Do not comment on grammar.\n\nAbstract: We study bees. Bees are dying. We counted 312 hives in Kent over 4 years and found 18% losses.",
        "You are a strict reviewer for an ecology journal. Give up to five harsh points of criticism on this abstract: structure, claims, evidence. Leave its grammar alone.\n\n> We study bees. Bees are dying. We counted 312 hives in Kent over 4 years and found 18% losses.",
      ],
      broken: [],
    },
    {
      id: "careful2-en-spanish",
      language: "en",
      silver:
        "answer in spanish: how do i register a car bought in portugal in spain, resident in Vigo, steps and costs, no gestoría",
      good: [
        "Explain how to register a car in Spain that was bought in Portugal. I am a resident of Vigo and do not want to hire a gestoría. List the steps and the costs. Answer in Spanish.",
        "Responde en español: ¿cómo matriculo en España un coche comprado en Portugal? Soy residente en Vigo. Indica los pasos y los costes. Sin gestoría.",
      ],
      broken: [],
    },
    {
      id: "careful2-en-legal",
      language: "en",
      silver:
        "rewrite this so a 12 year old gets it, keep all 3 rules, dont add new ones:\n1. No phones in class\n2. Homework by Monday\n3. Late twice = detention",
      good: [
        "Rewrite the three rules below so that a 12-year-old understands them. Keep all 3 and add no new ones.\n\n1. No phones in class\n2. Homework by Monday\n3. Late twice = detention",
        "Readers: pupils aged 12\nTask: put these rules into simple words\nConditions: all three rules stay; none is added\n\n1. No phones in class\n2. Homework by Monday\n3. Late twice = detention",
      ],
      broken: [],
    },
    {
      id: "careful2-en-interview",
      language: "en",
      silver:
        "interview questions for a junior data analyst, 8, mix of technical and behavioural, not about salary, include 1 SQL task, 45 min interview",
      good: [
        "Prepare 8 questions for a 45-minute interview with a junior data analyst. Mix technical and behavioural questions and include one SQL task. Do not ask about salary. For each question say what a good answer shows.",
        "You are hiring a junior data analyst. The interview lasts 45 minutes.\n\nWrite eight questions:\n- both technical and behavioural ones\n- among them 1 SQL task\n- none on pay or salary",
      ],
      broken: [],
    },
  ],
  false,
);
