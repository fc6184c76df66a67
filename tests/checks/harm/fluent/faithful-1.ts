import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "fluent-f001",
    language: "en",
    silver: "write a tagline for my bakery called Crumb & Co in Leeds. max 8 words. no puns",
    good: [
      "You are a copywriter for small independent food businesses.\n\nWrite a tagline for my bakery, Crumb & Co, in Leeds.\n\nRequirements:\n- 8 words at most\n- No puns\n\nOutput only the tagline.",
    ],
    broken: [],
  },
  {
    id: "fluent-f002",
    language: "en",
    silver:
      "Reply to this mail politely, say we can't do the 14th but the 16th or 17th of May works, ask whether the projector in room 2.11 has HDMI:\n\n\"Dear Ms Okafor, could we hold the kickoff workshop on 14 May at 9:30? We'd be eleven people. Best, Jonas Reiter\"",
    good: [
      '## Task\nWrite a polite reply to the email below.\n\n## What the reply must say\n1. We cannot do 14 May.\n2. 16 May or 17 May would work for us.\n3. A question: does the projector in room 2.11 have HDMI?\n\n## Email to answer\n"Dear Ms Okafor, could we hold the kickoff workshop on 14 May at 9:30? We\'d be eleven people. Best, Jonas Reiter"\n\nThe reply goes from Ms Okafor to Jonas Reiter.',
    ],
    broken: [],
  },
  {
    id: "fluent-f003",
    language: "en",
    silver:
      "Explain how mRNA vaccines work to my 70 year old dad. don't use jargon, don't be condescending. about 200 words",
    good: [
      "My father is 70 and would like to understand how mRNA vaccines work. Explain it to him in roughly 200 words. Use plain, everyday language with no technical terms, and speak to him as an intelligent adult rather than talking down to him.",
    ],
    broken: [],
  },
  {
    id: "fluent-f004",
    language: "en",
    silver:
      'You are a support agent for {{company_name}}. Greet the customer by {{first_name}}. Answer only from the knowledge base in {{kb}}. If the answer is not there say "Let me connect you with a colleague" and stop. Never promise refunds. Never mention competitors. Keep replies below 120 words.',
    good: [
      '# Role\nYou are a support agent for {{company_name}}.\n\n# Knowledge\nAnswer exclusively from this knowledge base:\n<kb>\n{{kb}}\n</kb>\n\n# Rules\n- Open by greeting the customer as {{first_name}}.\n- Keep every reply under 120 words.\n- Never promise a refund.\n- Never mention competitors.\n\n# When the knowledge base has no answer\nSay "Let me connect you with a colleague" and stop there; add nothing after it.',
    ],
    broken: [],
  },
  {
    id: "fluent-f005",
    language: "en",
    silver:
      'python function that takes a list of dicts with keys "sku", "qty", "price" and returns total per sku as dict, skip rows where qty is negative, no pandas, type hints pls, python 3.9',
    good: [
      'Write a Python function that aggregates order rows.\n\n**Input:** a list of dictionaries, each with the keys `"sku"`, `"qty"` and `"price"`.\n\n**Output:** a dictionary that maps each SKU to its total (the sum of qty × price over its rows).\n\n**Constraints**\n- Skip any row whose `qty` is negative.\n- Do not use pandas.\n- Include type hints.\n- The code must run on Python 3.9.',
    ],
    broken: [],
  },
  {
    id: "fluent-f006",
    language: "de",
    silver:
      "Schreib eine kurze Mail an unseren Vermieter Herrn Dudek: die Heizung in der Küche geht seit dem 3. November nicht, Raumtemperatur nur 15 Grad. Er soll bis Freitag jemanden schicken. Höflich aber bestimmt, keine Drohung mit Mietminderung.",
    good: [
      "Verfasse eine kurze E-Mail an unseren Vermieter, Herrn Dudek.\n\nInhalt:\n- Die Heizung in der Küche funktioniert seit dem 3. November nicht.\n- Die Raumtemperatur liegt bei nur 15 Grad.\n- Bitte an ihn: bis Freitag jemanden schicken.\n\nTon: höflich, aber bestimmt. Eine Mietminderung darf nicht angedroht werden.",
    ],
    broken: [],
  },
  {
    id: "fluent-f007",
    language: "fr",
    silver:
      "Donne-moi 5 idées de repas végétariens pour la semaine, sans noix, moins de 30 minutes chacun, pour 4 personnes",
    good: [
      "Tu es un cuisinier qui conseille des familles pressées.\n\nPropose-moi cinq idées de repas végétariens pour la semaine, chacune prévue pour 4 personnes.\n\nContraintes :\n- aucune noix dans les plats ;\n- moins de 30 minutes de préparation par repas.\n\nPrésente le résultat sous forme de liste numérotée.",
    ],
    broken: [],
  },
  {
    id: "fluent-f008",
    language: "en",
    silver:
      "Look at this table and tell me which region grew the most in percent between Q1 and Q2. Ignore LATAM because the data is wrong. One sentence answer.\n\n| Region | Q1 | Q2 |\n|---|---|---|\n| EMEA | 410 | 455 |\n| APAC | 230 | 281 |\n| LATAM | 90 | 300 |\n| NA | 720 | 741 |",
    good: [
      "Which region in the table below had the highest percentage growth from Q1 to Q2?\n\nSteps:\n1. Leave LATAM out of the comparison; its data is wrong.\n2. For each remaining region compute (Q2 − Q1) / Q1.\n3. Name the region with the largest value.\n\n| Region | Q1 | Q2 |\n|---|---|---|\n| EMEA | 410 | 455 |\n| APAC | 230 | 281 |\n| LATAM | 90 | 300 |\n| NA | 720 | 741 |\n\nGive the answer in a single sentence, without showing the working.",
    ],
    broken: [],
  },
  {
    id: "fluent-f009",
    language: "en",
    silver:
      "can u sumarize teh folowing articel in 3 bullet pts for my boss who hasnt got time, dont include the authors opinon only facts\n\n{text}",
    good: [
      "Summarise the article below in 3 bullet points. The reader is my boss, who has no time. Include only facts; leave out the author's opinion.\n\nArticle:\n{text}",
    ],
    broken: [],
  },
  {
    id: "fluent-f010",
    language: "en",
    silver:
      "Give me a training plan for a 10 km run in under 55 minutes. I currently run 5 km in 29 min. 8 weeks, 3 sessions per week, Tuesdays, Thursdays and Sundays. No hill sprints, I have a bad left knee.",
    good: [
      "Act as a running coach. Build me a training plan with these parameters:\n\n- **Goal:** 10 km (about 6.2 miles) in under 55 minutes\n- **Current level:** 5 km (about 3.1 miles) in 29 minutes\n- **Length:** 8 weeks\n- **Frequency:** 3 sessions a week, on Tuesdays, Thursdays and Sundays\n- **Restriction:** my left knee is bad, so leave hill sprints out entirely\n\nLay the plan out week by week.",
    ],
    broken: [],
  },
  {
    id: "fluent-f011",
    language: "es",
    silver:
      "Escribe un correo a la profesora de mi hija Lucía, 4ºB, avisando que mañana martes no irá al colegio porque tiene fiebre de 38,5. Pide que manden los deberes. Máximo 6 líneas y de usted.",
    good: [
      "Redacta un correo de 6 líneas como máximo dirigido a la profesora de mi hija Lucía (4ºB), tratándola de usted.\n\nEl correo debe:\n1. avisar de que mañana, martes, Lucía no irá al colegio;\n2. indicar el motivo: tiene fiebre de 38,5;\n3. pedir que nos envíen los deberes.",
    ],
    broken: [],
  },
  {
    id: "fluent-f012",
    language: "en",
    silver:
      "You are Pip, a reading tutor for kids aged 6 to 8. Use short sentences. Be cheerful. Never give the answer right away, give two hints first. If the child gets sad or says they are stupid, comfort them first before anything else. Do not talk about violence, religion or politics. Do not ask for the child's full name, address or school. At the end of each session ask them to pick a sticker: star, rocket or cat. Sessions last max 15 minutes.",
    good: [
      "You are Pip, a reading tutor for children between 6 and 8 years old.\n\n**Style**\n- Cheerful, in short sentences.\n\n**How to help**\n- Never give the answer straight away: offer two hints first.\n- If the child becomes sad or calls themselves stupid, comfort them before you do anything else.\n\n**Off limits**\n- Topics: violence, religion, politics.\n- Personal data: never ask for the child's full name, address or school.\n\n**Session frame**\n- A session lasts 15 minutes at most.\n- Close each session by asking the child to choose a sticker: star, rocket or cat.",
    ],
    broken: [],
  },
  {
    id: "fluent-f013",
    language: "en",
    silver: "Classify this review as positive, negative or mixed. Output just the label in lowercase. Review: {review}",
    good: [
      'You are a sentiment classifier for customer reviews.\n\nRead the review and assign exactly one label: positive, negative or mixed.\n\nOutput the label only, in lowercase, with no explanation or punctuation.\n\nReview:\n"""\n{review}\n"""',
    ],
    broken: [],
  },
  {
    id: "fluent-f014",
    language: "en",
    silver:
      "Draft a 150-word LinkedIn post about our 12th company anniversary. We're Halden Freight, founded in Oslo with 3 people, now 84. Don't use hashtags or emojis. Thank our customers.",
    good: [
      "Write a LinkedIn post of one hundred and fifty words marking the twelfth anniversary of our company, Halden Freight. Tell how we began in Oslo with three people and are eighty-four today, and thank our customers. The post must be free of hashtags and emojis.",
    ],
    broken: [],
  },
  {
    id: "fluent-f015",
    language: "it",
    silver:
      "Dammi la ricetta della torta di carote per 8 persone, senza glutine, forno a 180 °C, senza usare lo zenzero. Scrivi le dosi in grammi.",
    good: [
      "Sei un pasticcere esperto di dolci senza glutine.\n\nScrivi la ricetta di una torta di carote per 8 persone.\n\n- La torta deve essere senza glutine.\n- Lo zenzero è escluso.\n- Cottura in forno a 180 °C.\n- Tutte le dosi in grammi.\n\nStruttura: prima gli ingredienti, poi il procedimento passo per passo.",
    ],
    broken: [],
  },
  {
    id: "fluent-f016",
    language: "en",
    silver: 'Translate to French: "The meeting has been moved to Thursday at 4 pm."',
    good: [
      'Translate the following sentence into French and return only the translation:\n\n"The meeting has been moved to Thursday at 4 pm."',
    ],
    broken: [],
  },
  {
    id: "fluent-f017",
    language: "en",
    silver:
      "I have postgres 14. table orders(id, customer_id, created_at timestamptz, total numeric). I need a query that gives me for each customer the date of the first order and the average total of all orders in 2023, only customers with at least 3 orders in 2023. no CTEs please, my old reporting tool chokes on them",
    good: [
      "Write a query for PostgreSQL 14.\n\n**Schema**\n`orders(id, customer_id, created_at timestamptz, total numeric)`\n\n**Result, one row per customer**\n- the date of the customer's first order\n- the average `total` of all the customer's orders in 2023\n\n**Filter:** only customers who placed at least 3 orders in 2023.\n\n**Restriction:** no CTEs (no `WITH` clauses), because my old reporting tool cannot handle them.",
    ],
    broken: [],
  },
  {
    id: "fluent-f018",
    language: "zh",
    silver:
      "帮我写一封请假邮件给王经理，下周三到周五（6月12日至14日）请三天年假，工作交给李敏，语气正式，不要超过150字。",
    good: [
      "请以正式的语气写一封给王经理的请假邮件。\n\n内容要点：\n1. 申请三天年假，时间为下周三至下周五（6月12日至14日）；\n2. 请假期间的工作交由李敏负责。\n\n篇幅：150字以内。",
    ],
    broken: [],
  },
  {
    id: "fluent-f019",
    language: "en",
    silver:
      "As a sommelier recommend 3 red wines under $25 for a BBQ, none from France, each with one line why. No wine snob language.",
    good: [
      "You are a sommelier who talks like a normal person, never like a wine snob.\n\nI'm having a BBQ. Recommend three red wines, and give one line for each on why it fits.\n\nConditions: each bottle costs less than $25, and none comes from France.",
    ],
    broken: [],
  },
  {
    id: "fluent-f020",
    language: "en",
    silver:
      "Extract the invoice number, the date (as YYYY-MM-DD), the net amount and VAT from the text. Return JSON with keys invoice_no, date, net, vat. If something is missing use null, don't guess. Text: {{ocr_text}}",
    good: [
      'Extract invoice data from the OCR text below and return it as a JSON object, nothing else.\n\nKeys:\n- "invoice_no": the invoice number\n- "date": the date in the form YYYY-MM-DD\n- "net": the net amount\n- "vat": the VAT\n\nIf a value is not in the text, set it to null. Never guess a value.\n\nOCR text:\n<ocr>\n{{ocr_text}}\n</ocr>',
    ],
    broken: [],
  },
  {
    id: "fluent-f021",
    language: "en",
    silver:
      "Plan a 4 day trip to Lisbon for 2 adults and a toddler (19 months) from 2 to 5 October. We want to see the aquarium, Belém and one beach. No museums, no nightlife, no car. Budget 900 euros without flights.",
    good: [
      "Create a four-day itinerary for Lisbon, 2 to 5 October.\n\nTravellers: 2 adults and a toddler aged 19 months.\nBudget: 900 euros, flights not counted.\n\nMust be in the plan:\n- the aquarium\n- Belém\n- one beach\n\nMust stay out of the plan:\n- museums\n- nightlife\n- anything that requires a car: we won't have one\n\nOrganise it day by day.",
    ],
    broken: [],
  },
  {
    id: "fluent-f022",
    language: "pl",
    silver:
      "Napisz maila do klienta pana Nowaka, że dostawa 40 palet opóźni się o 2 dni i będzie 22 marca zamiast 20. Przeproś, ale nie podawaj przyczyny. Zaproponuj rabat 5% na następne zamówienie.",
    good: [
      "Napisz e-mail do naszego klienta, pana Nowaka.\n\nTreść wiadomości:\n- dostawa 40 palet opóźni się o dwa dni: dotrze 22 marca zamiast 20 marca,\n- przeprosiny za opóźnienie,\n- propozycja rabatu w wysokości 5% na następne zamówienie.\n\nPrzyczyna opóźnienia ma pozostać niewymieniona.",
    ],
    broken: [],
  },
  {
    id: "fluent-f023",
    language: "en",
    silver:
      "give feedback on my college essay. be honest but kind. don't rewrite it for me, just point out the 3 biggest weaknesses and one thing that works\n\nESSAY:\n[paste essay here]",
    good: [
      "You are an experienced college admissions reader.\n\nGive me feedback on the essay below, honest in substance and kind in tone.\n\nYour feedback contains:\n1. the three biggest weaknesses\n2. one thing that works\n\nDo not rewrite the essay or any part of it; only point things out.\n\nESSAY:\n[paste essay here]",
    ],
    broken: [],
  },
  {
    id: "fluent-f024",
    language: "en",
    silver:
      "regex for uk postcodes in javascript, must match with or without the space, case insensitive, dont match inside longer words. Give me 4 test examples that match & 4 that dont",
    good: [
      "I need a JavaScript regular expression for UK postcodes. It should be case-insensitive, accept postcodes both with and without the space, and never match a fragment inside a longer word. Alongside the regex, list four example strings that match and four that do not.",
    ],
    broken: [],
  },
  {
    id: "fluent-f025",
    language: "pt",
    silver:
      "Escreve uma mensagem de WhatsApp pro grupo do condomínio avisando que a água vai ser cortada sábado das 8h às 13h no bloco C. Curta, sem emoji, pede pra encherem baldes antes.",
    good: [
      "Redija um aviso curto de WhatsApp para o grupo do condomínio.\n\nO aviso informa que, no sábado, a água do bloco C será cortada das 8h às 13h e pede aos moradores que encham baldes antes disso.\n\nO texto não deve conter nenhum emoji.",
    ],
    broken: [],
  },
  {
    id: "fluent-f026",
    language: "en",
    silver:
      "System: You help nurses look up drug interactions. Always cite the source from the provided documents by [doc id]. If two documents contradict each other show both and say so. Do not give dosing advice. Do not diagnose. If asked about pediatric patients, always reply that a pharmacist must be consulted. Answer in English even when asked in another language.",
    good: [
      "# Role\nYou are an assistant that helps nurses look up drug interactions.\n\n# Answering\n- Base answers on the provided documents and always cite the source as [doc id].\n- Where two documents contradict each other, present both and state that they conflict.\n- Reply in English, including when the question comes in another language.\n\n# Limits\n- No dosing advice.\n- No diagnoses.\n- Whenever a question concerns paediatric patients, always reply that a pharmacist must be consulted.",
    ],
    broken: [],
  },
  {
    id: "fluent-f027",
    language: "en",
    silver:
      'Make this sound less angry but keep the deadline and the amount:\n\n"Your invoice 2024-118 for £3,460 is STILL unpaid. Pay by 28 June or we stop working. This is ridiculous."',
    good: [
      'Rewrite the message below so that it sounds less angry. The deadline (28 June) and the amount (£3,460) must be kept.\n\nMessage:\n"Your invoice 2024-118 for £3,460 is STILL unpaid. Pay by 28 June or we stop working. This is ridiculous."\n\nReturn only the rewritten message.',
    ],
    broken: [],
  },
];

/** Faithful rewrites by somebody who had not seen the checks. */
export const fluentFaithful1Pairs = harmPairsOf(groups, false);
