import { harmPairsOf } from "./harm-group";

/** English pairs of another language, and of an answer in place of a prompt. */
export const englishLanguageAndAnswersPairs = harmPairsOf(
  [
    {
      id: "clean-answered",
      language: "en",
      silver: "write a limerick about a baker from Leeds",
      good: ["Write a limerick about a baker from Leeds. Follow the AABBA rhyme scheme and end with a joke."],
      broken: [
        [
          "answered",
          "A baker who came up from Leeds\nPut mustard in all of his breads.\nThe town took a bite\nAnd ran off in fright,\nSo now he makes cushions instead.",
        ],
        ["answered", "I'm not able to write that one."],
      ],
    },
    {
      id: "harm-ideas",
      language: "en",
      silver: "give me 5 cheap date ideas for a rainy evening at home",
      good: [
        "Suggest 5 cheap date ideas for a rainy evening at home. For each, give a one-sentence description and what it costs.",
        "List five inexpensive ideas for a date at home on a rainy evening.",
      ],
      broken: [
        [
          "answered",
          "1. Build a blanket fort and watch old films\n2. Cook a new dish together\n3. Play cards by candlelight\n4. Write letters to your future selves\n5. Hold a blind tea tasting",
        ],
        [
          "answered",
          "- A blanket fort with films\n- A home-made pizza contest\n- A puzzle by candlelight\n- A living-room dance class\n- A tea tasting",
        ],
        ["constraint", "Suggest 5 date ideas for a rainy evening at home. For each, give a one-sentence description."],
        ["constraint", "Suggest 5 cheap date ideas for an evening at home. For each, give a one-sentence description."],
        [
          "against",
          "give me 5 cheap date ideas for a rainy evening at home\n\n- Suggest luxury restaurants and expensive trips.",
        ],
      ],
    },
    {
      id: "harm-answer-language",
      language: "en",
      silver: "explain recursion in simple words with one example",
      good: [
        "Explain recursion in simple words and give one example. Write for somebody who has just learned what a function is.",
        "explain recursion in simple words with one example\n\n- Write in English.\n- At most 150 words.",
        "Explain the concept of recursion using plain language. Include exactly one example in Python pseudocode.",
      ],
      broken: [
        ["language", "Explain recursion in simple words with one example. Respond in Spanish."],
        [
          "language",
          "Explain recursion in simple words with one example. The explanation should be written in German.",
        ],
        ["language", "Erkläre Rekursion in einfachen Worten mit einem Beispiel."],
        ["constraint", "Explain recursion with one example. Use precise technical terms."],
        ["constraint", "Explain recursion in simple words."],
        ["against", "explain recursion in simple words with one example\n\n- Give at least three examples."],
      ],
    },
    {
      id: "kept-essay-short",
      language: "en",
      silver: "short summary of the French Revolution for 10 year olds, only the causes",
      good: [
        "Write a brief summary of the causes of the French Revolution for ten-year-olds. Leave out everything that happened after it began.",
        "Summarize the French Revolution in a few sentences for children aged 10. Cover the causes only.",
      ],
      broken: [
        ["constraint", "Write a summary of the French Revolution for 10 year olds, only the causes."],
        ["constraint", "Write a short summary of the French Revolution for 10 year olds."],
        [
          "against",
          "short summary of the French Revolution for 10 year olds, only the causes\n\n- Write for university students of history.",
        ],
        [
          "against",
          "short summary of the French Revolution for 10 year olds, only the causes\n\n- Describe the causes, the course and the consequences in a long, detailed essay.",
        ],
        [
          "language",
          "Write a short summary of the French Revolution for 10 year olds, only the causes. Answer in French.",
        ],
      ],
    },
    {
      id: "kept-dedupe",
      language: "en",
      silver:
        "Write a Python function that removes duplicates from a list but keeps the order, without using set() and without external libraries",
      good: [
        "Write a Python function that removes duplicate items from a list while preserving their original order. Do not use set() or any external libraries. Include a docstring and two usage examples.",
        "Implement a function in pure Python that takes a list and returns it without duplicates, in the order of first appearance. Use no external libraries and avoid set().",
      ],
      broken: [
        [
          "negation",
          "Write a Python function that removes duplicates from a list but keeps the order, using set() and no external libraries.",
        ],
        [
          "negation",
          "Write a Python function that removes duplicates from a list but keeps the order, without using set(). Add a docstring and tests.",
        ],
        [
          "constraint",
          "Write a Python function that removes duplicates from a list without set() and without external libraries.",
        ],
        [
          "against",
          "Write a Python function that removes duplicates from a list but keeps the order, without using set() and without external libraries. You may use external libraries such as pandas where they make it faster.",
        ],
        ["answered", "seen = []\nfor item in items:\n    if item not in seen:\n        seen.append(item)\nreturn seen"],
      ],
    },
    {
      id: "kept-autumn",
      language: "en",
      silver: "Write a four-line poem about autumn rain for my grandmother",
      good: [
        "Write a poem of four lines about autumn rain for my grandmother. Use a warm, gentle tone and one image that she would know from her garden.",
        "Write a four-line poem about autumn rain for my grandmother\n\n- Rhyme the second and the fourth line.\n- Use plain words.",
      ],
      broken: [
        [
          "answered",
          "The gutters hum a silver tune,\nThe leaves lie down in red and gold,\nYou pour the tea this afternoon\nAnd tell me how you are not old.",
        ],
        ["answered", "I'm afraid that writing about family members is something I would rather not do."],
        ["constraint", "Write a poem about autumn rain for my grandmother. Use vivid images and a warm tone."],
        ["constraint", "Write a four-line poem about rain for my grandmother. Use a warm, gentle tone."],
        [
          "against",
          "Write a four-line poem about autumn rain for my grandmother\n\n- Write at least five stanzas of eight lines.",
        ],
      ],
    },
    {
      id: "harm-site",
      language: "en",
      silver:
        "build me a landing page in plain html and css without a framework and no javascript, dark theme, for a dentist",
      good: [
        "Build a landing page for a dentist in plain HTML and CSS. Do not use a framework or JavaScript. The theme is dark. Include a header, services, opening hours, and a contact section.",
        "Create a dark-themed landing page for a dentist's practice. Use only plain HTML and CSS: no frameworks, no JavaScript.",
      ],
      broken: [
        [
          "negation",
          "Build a landing page for a dentist in plain HTML and CSS without a framework. Use JavaScript for the menu. Dark theme.",
        ],
        [
          "negation",
          "Build a landing page for a dentist in plain HTML and CSS with a dark theme and no JavaScript. Include a header, services, opening hours, and a contact section.",
        ],
        [
          "constraint",
          "Build a landing page for a dentist in plain HTML and CSS without a framework and without JavaScript.",
        ],
        [
          "constraint",
          "Build a landing page in plain HTML and CSS without a framework and without JavaScript. Use a dark theme.",
        ],
        [
          "against",
          "build me a landing page in plain html and css without a framework and no javascript, dark theme, for a dentist\n\n- Use the Bootstrap framework for the layout.",
        ],
        [
          "answered",
          "<html>\n<head><title>Smile Dental</title></head>\n<body><h1>Welcome to Smile Dental</h1></body>\n</html>",
        ],
      ],
    },
    {
      id: "held-harm-answered",
      language: "en",
      silver: "name ideas for a bakery run by two sisters",
      good: ["Suggest ten names for a bakery that is run by two sisters. Give a one-line reason for each."],
      broken: [
        ["answered", "1. Twin Loaves\n2. The Crumb Sisters\n3. Flour & Kin\n4. Two Rolling Pins\n5. Sister Dough"],
        ["answered", "I'm sorry, but I can't suggest business names."],
      ],
    },
    {
      id: "last-poem",
      language: "en",
      silver: "a song verse about trains, sad but not depressing, for a folk band",
      good: [
        "Write one verse of a folk song about trains for a folk band. The mood is sad, but not depressing.",
        "Write a song verse about trains that a folk band can sing. It should feel wistful and sad without being depressing.",
      ],
      broken: [
        [
          "answered",
          "The whistle fades across the fen,\nmy coat is wet with rain,\nI wave to someone's window now\nand miss the morning train.",
        ],
        ["answered", "I'd rather not write song lyrics."],
        ["constraint", "Write a verse of a song about trains, sad but not depressing."],
      ],
    },
    {
      id: "kept-sql",
      language: "en",
      silver: "Write a SQL query that lists customers with more than 5 orders. Do not explain anything.",
      good: [
        "Write a SQL query that lists all customers with more than 5 orders. Return the query alone, without an explanation.",
        "Write a SQL query that lists customers with more than 5 orders. Do not explain anything.\n\n- Database: PostgreSQL.",
      ],
      broken: [
        [
          "against",
          "Write a SQL query that lists customers with more than 5 orders. Do not explain anything.\n\n- Explain in two sentences how the query works.",
        ],
        ["negation", "Write a SQL query that lists customers with more than 5 orders, and explain how it works."],
        [
          "answered",
          "You can join the customers to their orders, group by customer and keep the groups that count more than 5.",
        ],
      ],
    },
  ],
  false,
);
