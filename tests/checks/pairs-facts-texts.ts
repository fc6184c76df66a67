import { pairsOfGroups } from "./pair-group";

/** Addresses, code, quotations, names and the options of a question. */
export const textFactPairs = pairsOfGroups([
  {
    id: "api-docs",
    language: "en",
    task: {
      silverPrompt:
        "write docs for GET https://api.example.com/v2/orders?status=open , auth header X-Api-Key, returns 429 when over 100 req/min",
    },
    good: [
      "Write developer documentation for the endpoint GET https://api.example.com/v2/orders?status=open. Cover authentication with the X-Api-Key header, and the 429 response that is returned above 100 requests per minute. Add a curl example.",
      "Document this endpoint:\n\n- Request: GET `https://api.example.com/v2/orders?status=open`\n- Authentication: header `X-Api-Key`\n- Rate limit: 100 req/min, then 429\n\nInclude a table of parameters.",
    ],
    broken: [
      [
        "Write documentation for GET https://api.example.com/v1/orders?status=open with the X-Api-Key header and the 429 response above 100 requests per minute.",
        "facts",
      ],
      [
        "Write documentation for the orders endpoint. Cover the X-Api-Key header and the 429 response above 100 requests per minute.",
        "facts",
      ],
    ],
  },
  {
    id: "support-mail",
    language: "en",
    task: {
      silverPrompt:
        "reply to customer that refunds go via refunds@northwind.example and the form is on www.northwind.example/refund",
    },
    good: [
      "Write a friendly reply to a customer. Tell them that refunds are handled at refunds@northwind.example and that the form is at https://www.northwind.example/refund. Thank them for their patience.",
      "Write a reply to a customer who asks about refunds. Direct them to refunds@northwind.example and to the [refund form](www.northwind.example/refund).",
    ],
    broken: [
      [
        "Write a friendly reply to a customer. Tell them that refunds are handled at support@northwind.example and that the form is at www.northwind.example/refund.",
        "facts",
      ],
      [
        "Write a friendly reply to a customer. Tell them that refunds are handled by mail, and that the form is on our website.",
        "facts",
      ],
    ],
  },
  {
    id: "python-bug",
    language: "en",
    task: {
      silverPrompt:
        "fix this\n```python\ndef mean(xs):\n    total = 0\n    for x in xs:\n        total += x\n    return total / len(xs) - 1\n```\nit gives wrong result for [2, 4]",
    },
    good: [
      "Find and fix the bug in the following Python function. It gives a wrong result for [2, 4].\n\n```python\ndef mean(xs):\n    total = 0\n    for x in xs:\n        total += x\n    return total / len(xs) - 1\n```\n\nExplain the cause, then show the corrected code.",
      "You are a Python reviewer. The function below returns a wrong mean for [2, 4]. Explain why and correct it.\n\n~~~\ndef mean(xs):\n  total = 0\n  for x in xs:\n    total += x\n  return total / len(xs) - 1\n~~~",
    ],
    broken: [
      [
        "Find and fix the bug in the following Python function. It gives a wrong result for [2, 4].\n\n```python\ndef mean(xs):\n    total = 0\n    for x in xs:\n        total += x\n    return total / len(xs)\n```",
        "facts",
      ],
      [
        "Find and fix the bug in a Python function that computes the mean of a list and gives a wrong result for [2, 4].",
        "facts",
      ],
      [
        "Find and fix the bug in the following Python function. It gives a wrong result for [2, 4].\n\n```python\ndef average(numbers):\n    total = 0\n    for number in numbers:\n        total += number\n    return total / len(numbers) - 1\n```",
        "facts",
      ],
    ],
  },
  {
    id: "git-command",
    language: "en",
    task: { silverPrompt: "what does `git rebase --onto main feature~3 feature` do" },
    good: [
      "Explain what the command `git rebase --onto main feature~3 feature` does. Describe each argument, and draw the commit graph before and after.",
      "Explain step by step:\n\n```bash\ngit rebase --onto main feature~3 feature\n```\n\nWrite for someone who knows basic git only.",
    ],
    broken: [
      ["Explain what the command `git rebase --onto main feature~2 feature` does. Describe each argument.", "facts"],
      ["Explain what git rebase with the onto option does. Describe each argument.", "facts"],
    ],
  },
  {
    id: "sql-plain",
    language: "en",
    task: {
      silverPrompt:
        "make this faster:\nSELECT * FROM orders o\nJOIN users u ON u.id = o.user_id\nWHERE u.country = 'DE' AND o.total > 99.5;",
    },
    good: [
      "Optimize the SQL query below. Suggest indexes, avoid selecting columns that are not needed, and explain the execution plan.\n\n```sql\nSELECT * FROM orders o\nJOIN users u ON u.id = o.user_id\nWHERE u.country = 'DE' AND o.total > 99.5;\n```",
    ],
    broken: [
      [
        "Optimize the SQL query below. Suggest indexes.\n\n```sql\nSELECT * FROM orders o\nJOIN users u ON u.id = o.user_id\nWHERE u.country = 'FR' AND o.total > 99.5;\n```",
        "facts",
      ],
      ["Optimize a SQL query that joins orders and users and filters by country and total. Suggest indexes.", "facts"],
    ],
  },
  {
    id: "quote-essay",
    language: "en",
    task: { silverPrompt: 'essay on the saying "a rising tide lifts all boats", argue against it' },
    good: [
      "Write an argumentative essay against the saying “a rising tide lifts all boats”. Open with a concrete case, give three arguments, and answer one objection.",
      "Argue against the claim that 'A rising tide lifts all boats.' Write an essay with an introduction, three arguments, and a conclusion.",
    ],
    broken: [
      [
        'Write an argumentative essay against the saying "a rising tide lifts most boats". Give three arguments.',
        "facts",
      ],
      ["Write an argumentative essay against the idea that growth helps everybody. Give three arguments.", "facts"],
    ],
  },
  {
    id: "labels-classify",
    language: "en",
    task: {
      silverPrompt:
        'classify the review as "positive", "negative" or "mixed": The screen is great but the battery died after a week',
    },
    good: [
      "Classify the following product review as “positive”, “negative”, or “mixed”. Return only the label.\n\nReview: The screen is great but the battery died after a week",
      'Read the review and decide on one label: Positive, Negative, or Mixed.\n\nReview: "The screen is great but the battery died after a week"\n\nLabel:',
    ],
    broken: [
      [
        'Classify the following review as "positive", "negative" or "neutral". Return only the label.\n\nReview: The screen is great but the battery died after a week',
        "facts",
      ],
    ],
  },
  {
    id: "capital-options",
    language: "en",
    task: {
      silverPrompt: "What is the capital of Australia? A) Sydney B) Canberra C) Melbourne D) Perth",
      goldenResponse: "B",
    },
    good: [
      "Answer the multiple-choice question. Reply with the letter of the correct option only.\n\nWhat is the capital of Australia?\nA) Sydney\nB) Canberra\nC) Melbourne\nD) Perth",
      "What is the capital of Australia? Choose one option and give a one-sentence reason.\n\n(A) Sydney\n(B) Canberra\n(C) Melbourne\n(D) Perth\n\nFormat: the letter, then the reason.",
      "Choose the correct option (A, B, C, or D) for the question below, and write nothing but the letter.\n\nQuestion: What is the capital of Australia?\nA. Sydney\nB. Canberra\nC. Melbourne\nD. Perth",
    ],
    broken: [
      [
        "What is the capital of Australia?\nA) Sydney\nB) Canberra\nC) Melbourne\n\nReply with the letter only.",
        "facts",
      ],
      [
        "What is the capital of Australia?\nA) Sydney\nB) Melbourne\nC) Canberra\nD) Perth\n\nReply with the letter only.",
        "facts",
      ],
      [
        "What is the capital of Australia?\nA) Sydney\nB) Canberra\nC) Melbourne\nD) Perth\n\nThe correct answer is B.",
        "answer-leak",
      ],
      [
        "What is the capital of Australia?\nA) Sydney\nB) Canberra (correct)\nC) Melbourne\nD) Perth\n\nExplain why.",
        "answer-leak",
      ],
      [
        "Choose the right option for: What is the capital of Australia? A) Sydney B) Canberra C) Melbourne D) Perth. Hint: choose option B.",
        "answer-leak",
      ],
      [
        "Explain in detail why Canberra is the capital of Australia.\nA) Sydney\nB) Canberra\nC) Melbourne\nD) Perth\nThe answer should be Canberra.",
        "answer-leak",
      ],
    ],
  },
  {
    id: "science-options",
    language: "en",
    task: {
      silverPrompt: "Which gas do plants absorb?\nA. Oxygen\nB. Nitrogen\nC. Carbon dioxide\nD. Helium\nAnswer:",
      goldenResponse: "C. Carbon dioxide",
    },
    good: [
      "Read the question and the options, think about how photosynthesis works, and then answer with one letter.\n\nWhich gas do plants absorb?\nA. Oxygen\nB. Nitrogen\nC. Carbon dioxide\nD. Helium\n\nAnswer:",
    ],
    broken: [
      [
        "Which gas do plants absorb?\nA. Oxygen\nB. Hydrogen\nC. Carbon dioxide\nD. Helium\nAnswer with one letter:",
        "facts",
      ],
      ["Which gas do plants absorb for photosynthesis? Answer with the name of the gas.", "facts"],
      [
        "Which gas do plants absorb? A. Oxygen B. Nitrogen C. Carbon dioxide D. Helium. Justify why the correct answer is option C.",
        "answer-leak",
      ],
    ],
  },
  {
    id: "names",
    language: "en",
    task: {
      silverPrompt:
        "Write a recommendation letter for Priya Raman, who worked with me at Lindqvist Robotics on the Falcon arm.",
    },
    good: [
      "Write a recommendation letter for Priya Raman, who worked with me at Lindqvist Robotics on the Falcon arm. Describe her strengths with one example each, and end with a clear endorsement.",
      "Task: recommendation letter\nPerson: Priya Raman\nCompany: Lindqvist Robotics\nProject: the Falcon arm\n\nWrite in the first person, formally.",
    ],
    broken: [
      [
        "Write a recommendation letter for Priya Ramen, who worked with me at Lindqvist Robotics on the Falcon arm.",
        "facts",
      ],
      [
        "Write a recommendation letter for a former colleague who worked with me at Lindqvist Robotics on the Falcon arm.",
        "facts",
      ],
      [
        "Write a recommendation letter for Priya Raman, who worked with me at a robotics company on a robot arm.",
        "facts",
      ],
    ],
  },
  {
    id: "file-names",
    language: "en",
    task: { silverPrompt: "script that reads sales_2023.csv, drops rows with empty email and writes clean.json" },
    good: [
      "Write a Python script that reads `sales_2023.csv`, drops every row whose email is empty, and writes the rest to `clean.json`. Handle a missing file.",
      "Write a script that reads sales_2023.csv, removes the rows with an empty email, and saves the result as clean.json. Add comments and a usage example.",
    ],
    broken: [
      [
        "Write a Python script that reads `sales.csv`, drops every row whose email is empty, and writes the rest to `clean.json`.",
        "facts",
      ],
      [
        "Write a Python script that reads sales_2023.csv, drops every row whose email is empty, and writes the rest to a JSON file.",
        "facts",
      ],
    ],
  },
  {
    id: "german-quote",
    language: "de",
    task: {
      silverPrompt:
        "Erkläre mir das Sprichwort „Wer im Glashaus sitzt, soll nicht mit Steinen werfen“ für Kinder ab 8 Jahren",
    },
    good: [
      'Erkläre das Sprichwort "Wer im Glashaus sitzt, soll nicht mit Steinen werfen" so, dass Kinder ab 8 Jahren es verstehen. Nutze ein Beispiel aus der Schule.',
      "Du bist Grundschullehrerin. Erkläre Kindern ab acht Jahren das Sprichwort »Wer im Glashaus sitzt, soll nicht mit Steinen werfen«. Schreibe höchstens 120 Wörter.",
    ],
    broken: [
      ["Erkläre das Sprichwort „Wer anderen eine Grube gräbt, fällt selbst hinein“ für Kinder ab 8 Jahren.", "facts"],
      [
        "Erkläre das Sprichwort „Wer im Glashaus sitzt, soll nicht mit Steinen werfen“ für Kinder ab 18 Jahren.",
        "facts",
      ],
    ],
  },
  {
    id: "table-data",
    language: "en",
    task: {
      silverPrompt:
        "which region grew most?\n\n| Region | 2022 | 2023 |\n|---|---|---|\n| North | 410 | 455 |\n| South | 380 | 437 |\n| East | 290 | 301 |",
      goldenResponse: "South grew most, by 57 or 15%.",
    },
    good: [
      "Using the table below, find which region grew most between 2022 and 2023, both in absolute terms and in percent. Show the calculation for each region.\n\n| Region | 2022 | 2023 |\n| --- | --- | --- |\n| North | 410 | 455 |\n| South | 380 | 437 |\n| East | 290 | 301 |",
    ],
    broken: [
      [
        "Using the table below, find which region grew most.\n\n| Region | 2022 | 2023 |\n|---|---|---|\n| North | 410 | 455 |\n| South | 380 | 473 |\n| East | 290 | 301 |",
        "facts",
      ],
      [
        "Using the table below, find which region grew most.\n\n| Region | 2022 | 2023 |\n|---|---|---|\n| North | 410 | 455 |\n| South | 380 | 437 |",
        "facts",
      ],
      [
        "Using the table, explain that South grew most, by 57.\n\n| Region | 2022 | 2023 |\n|---|---|---|\n| North | 410 | 455 |\n| South | 380 | 437 |\n| East | 290 | 301 |",
        "answer-leak",
      ],
    ],
  },
  {
    id: "french-mail",
    language: "fr",
    task: {
      silverPrompt:
        "réponds à ce mail: « Bonjour, je n'ai toujours pas reçu ma commande 88213, merci de me rembourser. Karim »",
    },
    good: [
      "Rédige une réponse polie au mail suivant. Présente des excuses et propose une solution.\n\nMail : « Bonjour, je n’ai toujours pas reçu ma commande 88213, merci de me rembourser. Karim »",
    ],
    broken: [
      [
        "Rédige une réponse polie à un client nommé Karim qui n'a pas reçu sa commande et demande un remboursement.",
        "facts",
      ],
      [
        "Rédige une réponse polie au mail suivant : « Bonjour, je n'ai toujours pas reçu ma commande 82813, merci de me rembourser. Karim »",
        "facts",
      ],
    ],
  },
  {
    id: "long-plan",
    language: "en",
    task: {
      silverPrompt:
        "I run a bakery called Little Crumb in Leeds. We open at 7am, have 3 staff (Jo, Mehmet and Bea), rent is £1,450 a month and we sold 9,200 loaves last year. Bread flour went from £0.68 to £0.91 per kilo since March 2022. I want a plan to raise prices without losing regulars. We have 410 followers on Instagram and a loyalty card, 10th loaf free. Competitors charge £3.20 to £3.80 for sourdough, we charge £2.90. Please give me the plan as a list, with risks.",
    },
    good: [
      "You are a pricing consultant for small food businesses.\n\nBusiness: Little Crumb, a bakery in Leeds. It opens at 7 am and has three staff (Jo, Mehmet and Bea). Rent is £1,450 a month. Sales last year: 9,200 loaves.\n\nSituation: Bread flour rose from £0.68 to £0.91 per kilo since March 2022. Competitors charge £3.20–£3.80 for sourdough; we charge £2.90. We have 410 Instagram followers and a loyalty card (the 10th loaf is free).\n\nTask: Write a plan to raise prices without losing regular customers.\n\nOutput: a numbered list of steps, each with its risk and how to reduce it.",
      "Create a plan to raise prices at Little Crumb, my bakery in Leeds, without losing regulars. Give it as a list, with risks.\n\nFacts:\n1. Opens at 7am; 3 staff: Jo, Mehmet, Bea\n2. Rent £1450 per month\n3. 9200 loaves sold last year\n4. Bread flour: £0.68 to £0.91 per kg since March 2022\n5. 410 Instagram followers; loyalty card with every tenth loaf free\n6. Sourdough: competitors £3.20 to £3.80, we £2.90",
    ],
    broken: [
      [
        "You are a pricing consultant. Little Crumb is a bakery in Leeds with 3 staff (Jo, Mehmet and Bea) that opens at 7 am. Rent is £1,450 a month, and 9,200 loaves were sold last year. Bread flour went from £0.68 to £0.91 per kilo since March 2022. Competitors charge £3.20 to £3.80 for sourdough, we charge £3.90. There are 410 Instagram followers and a loyalty card, 10th loaf free. Write a plan to raise prices without losing regulars, as a list with risks.",
        "facts",
      ],
      [
        "Write a plan for a small bakery in Leeds to raise prices without losing regular customers. Flour has become more expensive and competitors charge more. Present the plan as a list with risks.",
        "facts",
      ],
    ],
  },
]);
