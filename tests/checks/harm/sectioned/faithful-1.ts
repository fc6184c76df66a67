import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "sectioned-f001",
    language: "en",
    silver:
      "Write a product description for a 750 ml insulated steel bottle. Mention that it keeps drinks cold for 24 hours and hot for 12. Don't mention the price.",
    good: [
      "You are an experienced e-commerce copywriter.\n\nWrite a product description for a 750 ml insulated steel bottle.\n\nRequirements:\n- Mention that it keeps drinks cold for 24 hours and hot for 12 hours.\n- Don't mention the price.\n- Use clear, lively language that a shopper can take in at a glance.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f002",
    language: "en",
    silver:
      "Summarise the attached meeting notes in bullet points. Do not include anything from the budget section.\n\n{notes}",
    good: [
      "Please summarise the meeting notes below as bullet points. Leave out everything that appears in the budget section.\n\nMeeting notes:\n{notes}",
    ],
    broken: [],
  },
  {
    id: "sectioned-f003",
    language: "en",
    silver:
      "can u write a pyhton function that takes a lsit of dicts and groups them by key 'city', dont use pandas or any other libary, must work in python 3.8",
    good: [
      "Write a Python function that takes a list of dicts and groups them by the key 'city'.\n\nConstraints:\n- Do not use pandas or any other library.\n- It must work in Python 3.8.\n\nAdd a short docstring and one usage example.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f004",
    language: "en",
    silver:
      "You are the support bot of Fernhill Bikes. Answer only questions about orders, returns and repairs. Returns are possible within 30 days with receipt. Repairs take 5 to 7 working days. If a customer asks about anything else, say politely that you can't help with it and give them the phone number 0161 496 0188. Never promise a refund yourself; that's decided by the shop team. Always address the customer by {first_name}.",
    good: [
      "# Role\nYou are the support bot of Fernhill Bikes.\n\n# Scope\nAnswer only questions about orders, returns and repairs. If a customer asks about anything else, say politely that you can't help with it and give them the phone number 0161 496 0188.\n\n# Facts\n- Returns: possible within 30 days with receipt.\n- Repairs: take 5 to 7 working days.\n\n# Rules\n- Never promise a refund yourself; refunds are decided by the shop team.\n- Always address the customer by {first_name}.\n- Keep your tone friendly and clear.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f005",
    language: "en",
    silver: "Explain recursion to a 10 year old using a story about Russian dolls, no code please",
    good: [
      "Tell a story about Russian dolls that makes the idea of recursion understandable to a 10-year-old. Stay away from code altogether; let the dolls do the explaining, and use short, simple sentences.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f006",
    language: "en",
    silver: "give me 7 name ideas for a cat café in Lisbon. not puns",
    good: [
      "Suggest seven names for a cat café in Lisbon. None of them may be a pun. Present them as a numbered list, with a brief note on the feel of each name.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f007",
    language: "en",
    silver:
      "Plan a walking route of about 5 km in central Edinburgh that starts and ends at Waverley station and avoids stairs.",
    good: [
      "Plan a walking route in central Edinburgh with these features:\n\n- Length: about 5 km (roughly 3.1 miles)\n- Start and finish: Waverley station\n- Accessibility: the route must avoid stairs\n\nDescribe it step by step, naming the streets in the order they are walked.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f008",
    language: "en",
    silver:
      'Answer this email for me. Say yes to Thursday but not before 2 pm, and ask if Priya can join.\n\n"Hi Tom, could we meet this week to go over the Q3 figures? I\'m free Wednesday or Thursday. Also, did you get the draft from Leeds? Best, Marianne"',
    good: [
      'Draft a reply in my name (Tom) to the email below.\n\nThe reply should:\n1. Accept Thursday, but state that I am not available before 2 pm.\n2. Ask whether Priya can join.\n\nKeep the tone friendly and professional.\n\nEmail:\n"Hi Tom, could we meet this week to go over the Q3 figures? I\'m free Wednesday or Thursday. Also, did you get the draft from Leeds? Best, Marianne"',
    ],
    broken: [],
  },
  {
    id: "sectioned-f009",
    language: "en",
    silver:
      "A train leaves Cologne at 9:15 travelling at 120 km/h, another leaves Hanover (290 km away) at 9:45 at 100 km/h toward it. When do they meet?",
    good: [
      "Solve the following problem step by step, showing each calculation, and state the final time clearly at the end.\n\nA train leaves Cologne at 9:15 travelling at 120 km/h. Another leaves Hanover, 290 km away, at 9:45 at 100 km/h, heading toward the first train. When do they meet?",
    ],
    broken: [],
  },
  {
    id: "sectioned-f010",
    language: "en",
    silver:
      "Write a birthday message for {{name}}, who turns {{age}}. They like {{hobby}}. Max 60 words. No religious references.",
    good: [
      "Write a birthday message of no more than 60 words.\n\nRecipient: {{name}}\nTurning: {{age}}\nLikes: {{hobby}}\n\nWeave the hobby in naturally, keep the tone warm, and make no religious references.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f011",
    language: "en",
    silver:
      "From the table, tell me which branch grew fastest between 2021 and 2023 in percent. Ignore the Online row.\n\n| Branch | 2021 | 2022 | 2023 |\n|---|---|---|---|\n| North | 410 | 455 | 502 |\n| South | 380 | 390 | 431 |\n| Harbour | 120 | 150 | 171 |\n| Online | 90 | 210 | 400 |",
    good: [
      "You are a careful data analyst. Using the table below, determine which branch had the highest percentage growth between 2021 and 2023. Leave the Online row out of your analysis.\n\n| Branch | 2021 | 2022 | 2023 |\n|---|---|---|---|\n| North | 410 | 455 | 502 |\n| South | 380 | 390 | 431 |\n| Harbour | 120 | 150 | 171 |\n| Online | 90 | 210 | 400 |\n\nShow the growth rate for each branch you consider, then name the fastest-growing one.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f012",
    language: "en",
    silver: "haiku about rain on a tin roof",
    good: [
      "Write a haiku about rain on a tin roof. Follow the 5-7-5 syllable pattern and focus on sound and sensory detail.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f013",
    language: "en",
    silver:
      'Why does `df.groupby("user_id")["amount"].sum().reset_index` return a method and not a dataframe? Just explain the bug, don\'t rewrite the whole script.',
    good: [
      'Question about pandas:\n\nWhy does `df.groupby("user_id")["amount"].sum().reset_index` return a method and not a dataframe?\n\nExplain the bug only. Do not rewrite the whole script.',
    ],
    broken: [],
  },
  {
    id: "sectioned-f014",
    language: "en",
    silver: "I need a packing list. 4 days. Reykjavik. February. Carry-on only. I'm not going to swim.",
    good: [
      "Create a packing list for a 4-day trip to Reykjavik in February. I am travelling with carry-on luggage only, and I won't be swimming, so no swimwear is needed. Group the items by category and take the winter weather into account.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f015",
    language: "en",
    silver:
      "Create a 3-course vegetarian dinner menu for 6 people, one guest is allergic to nuts, the oven is broken so stovetop only, total budget 45 euros",
    good: [
      "Act as a home-cooking expert and put together a three-course vegetarian dinner for six people.\n\nConditions:\n- One guest has a nut allergy, so every dish must be free of nuts.\n- The oven is broken: everything has to be made on the stovetop alone.\n- Ingredients must cost no more than 45 euros in total.\n\nFor each course give the dish name, ingredients with quantities, and the cooking steps.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f016",
    language: "en",
    silver: "Classify the review as positive, negative or mixed. Output only the label.\n\nReview: {text}",
    good: [
      "## Task\nClassify the review below using exactly one of these labels:\n- positive\n- negative\n- mixed\n\n## Review\n{text}\n\n## Output\nReturn only the label, with no explanation or additional text.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f017",
    language: "en",
    silver:
      'Extract the fields from the invoice and return JSON like {"number": "", "date": "YYYY-MM-DD", "total": 0.0, "currency": ""}. If a field is missing use null. No markdown.\n\nInvoice:\n<<<{invoice_text}>>>',
    good: [
      'You are a precise data-extraction assistant. Read the invoice and return its fields as JSON in exactly this shape:\n\n{"number": "", "date": "YYYY-MM-DD", "total": 0.0, "currency": ""}\n\nRules:\n- Where a field is missing, use null.\n- Do not use markdown.\n\nInvoice:\n<<<{invoice_text}>>>',
    ],
    broken: [],
  },
  {
    id: "sectioned-f018",
    language: "en",
    silver:
      "You're \"Mira\", a travel assistant for the rail company NordLinje. You speak English and Danish; answer in the language the user writes in. You can look up timetables with the tool `find_trains(from, to, date)` but you can't book. If the user wants to book, send them to nordlinje.example/book. Prices are in DKK. Children under 12 travel free with an adult, max 2 children per adult. Dogs need a ticket, cats don't. Never guess a departure time: if the tool returns nothing, say so. Don't comment on politics, strikes or competitors. Keep answers under 120 words.",
    good: [
      '# Identity\nYou are "Mira", a travel assistant for the rail company NordLinje.\n\n# Language\nYou speak English and Danish. Answer in the language the user writes in.\n\n# Tools and limits\n- Look up timetables with `find_trains(from, to, date)`.\n- You cannot book. If the user wants to book, send them to nordlinje.example/book.\n- Never guess a departure time. If the tool returns nothing, say so.\n\n# Fares\n- Prices are in DKK.\n- Children under 12 travel free with an adult, with a maximum of 2 children per adult.\n- Dogs need a ticket; cats do not.\n\n# Style\n- Keep answers under 120 words.\n- Do not comment on politics, strikes or competitors.\n- Be courteous and to the point.',
    ],
    broken: [],
  },
  {
    id: "sectioned-f019",
    language: "en",
    silver:
      "Rewrite this paragraph so it isn't boring, but don't make it longer: \"Our company was founded in 1987. It makes valves. The valves are good. Customers like them.\"",
    good: [
      'Rewrite the paragraph below so that it becomes engaging to read. The new version must not be longer than the original.\n\nParagraph:\n"Our company was founded in 1987. It makes valves. The valves are good. Customers like them."',
    ],
    broken: [],
  },
  {
    id: "sectioned-f020",
    language: "en",
    silver:
      "Write release notes for version 4.2.0. New: dark mode, CSV export. Fixed: crash on login with Okta, wrong time zone in reports. Removed: Internet Explorer 11 support. Do not mention the security fix.",
    good: [
      "You are a technical writer preparing release notes for users of the product.\n\nWrite release notes for version 4.2.0 with the following content:\n\n**New**\n- Dark mode\n- CSV export\n\n**Fixed**\n- Crash on login with Okta\n- Wrong time zone in reports\n\n**Removed**\n- Internet Explorer 11 support\n\nDo not mention the security fix. Keep each entry short and easy to understand.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f021",
    language: "en",
    silver:
      "Turn this into a checklist for a new barista, keep the order: first rinse the portafilter, then grind 18 g, distribute, tamp, lock in, start the shot and stop at 36 g.",
    good: [
      "Turn the steps below into a checklist for a new barista. Keep them in exactly this order:\n\n1. Rinse the portafilter\n2. Grind 18 g\n3. Distribute\n4. Tamp\n5. Lock in\n6. Start the shot and stop at 36 g\n\nPhrase each item as a short, clear instruction.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f022",
    language: "en",
    silver: "Which of these is a noble gas? A) nitrogen B) argon C) chlorine D) hydrogen. Answer with the letter only.",
    good: [
      "Answer the following multiple-choice question with the letter only.\n\nWhich of these is a noble gas?\nA) nitrogen\nB) argon\nC) chlorine\nD) hydrogen",
    ],
    broken: [],
  },
  {
    id: "sectioned-f023",
    language: "en",
    silver: "Compare electric and gas ovens for a small bakery. Don't recommend one, I'll decide myself.",
    good: [
      "Compare electric and gas ovens for use in a small bakery, covering the points that matter in daily operation such as running costs, baking results, and maintenance. Remain neutral and leave out any recommendation; the decision will be mine.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f024",
    language: "en",
    silver:
      "Write an out of office reply: away 3–14 August, back on Monday 17 August, urgent stuff to Helga Brandt (ext. 204), not to my deputy.",
    good: [
      "Write a polite out-of-office reply that includes the following:\n\n- I am away from 3 to 14 August and back on Monday, 17 August.\n- Urgent matters should go to Helga Brandt (ext. 204).\n- They should not be sent to my deputy.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f025",
    language: "en",
    silver: "explain how vaccines work",
    good: [
      "Explain how vaccines work. Start with the basic idea, then describe step by step what happens in the body after a vaccination, and explain any technical term the first time you use it.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f026",
    language: "en",
    silver:
      "Write a TypeScript function `chunk<T>(arr: T[], size: number): T[][]` without lodash. Throw a RangeError if size < 1. Include 3 unit tests with vitest. No default export.",
    good: [
      "You are a senior TypeScript developer.\n\nImplement `chunk<T>(arr: T[], size: number): T[][]`.\n\nRequirements:\n- Write it without lodash.\n- Throw a RangeError if size < 1.\n- No default export.\n- Include 3 unit tests with vitest.\n\nWrite readable, idiomatic code.",
    ],
    broken: [],
  },
];

/** Faithful rewrites into sections, by somebody who had not seen the checks. */
export const sectionedFaithful1Pairs = harmPairsOf(groups, false);
