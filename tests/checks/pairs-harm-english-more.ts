import { harmPairsOf } from "./harm-group";

/** English pairs of every kind of harm; held back at first, then looked at. */
export const moreEnglishHarmPairs = harmPairsOf(
  [
    {
      id: "kept-cake",
      language: "en",
      silver: "birthday cake recipe for my daughter, no nuts, no sugar, bake at 180°C for 35 minutes",
      good: [
        "Write a birthday cake recipe for my daughter that contains neither nuts nor sugar. Bake it at 180 °C for 35 minutes. List the ingredients with amounts, then number the steps.",
        "Create a nut-free, sugar-free birthday cake recipe for my daughter. Bake it for 35 min at 356 °F (180 °C).",
        "birthday cake recipe for my daughter, no nuts, no sugar, bake at 180°C for 35 minutes\n\n- Serves 8 people.\n- List the ingredients first, then number the steps.",
      ],
      broken: [
        [
          "negation",
          "Write a birthday cake recipe for my daughter with nuts and no sugar. Bake it at 180°C for 35 minutes.",
        ],
        [
          "negation",
          "Write a birthday cake recipe for my daughter. Avoid nuts. Bake at 180°C for 35 minutes. List the ingredients and number the steps.",
        ],
        ["unit", "Write a birthday cake recipe for my daughter without nuts or sugar. Bake at 180°F for 35 minutes."],
        ["unit", "Write a birthday cake recipe for my daughter, no nuts, no sugar. Bake at 180°C for 35 hours."],
        [
          "against",
          "birthday cake recipe for my daughter, no nuts, no sugar, bake at 180°C for 35 minutes\n\n- Dust the cake with powdered sugar before serving.",
        ],
      ],
    },
    {
      id: "kept-sales",
      language: "en",
      silver:
        "Reply to customer emails about our software. Never quote prices, always ask for the company size first, and keep it friendly.",
      good: [
        "You answer customer emails about our software. Ask for the size of the company before anything else. Keep a friendly tone, and do not mention any prices.",
        "Reply to customer emails about our software.\n\n- Begin by asking for the company size.\n- Stay friendly.\n- Prices must not be quoted under any circumstances.",
        "Reply to customer emails about our software. Never quote prices, always ask for the company size first, and keep it friendly.\n\n- Keep each reply under 120 words.\n- Close with the offer of a call.",
      ],
      broken: [
        [
          "negation",
          "Reply to customer emails about our software. Always quote prices, ask for the company size first, and keep it friendly.",
        ],
        [
          "negation",
          "You are a support agent. Reply to customer emails about our software in a friendly way, and always ask for the company size first.",
        ],
        [
          "constraint",
          "Reply to customer emails about our software. Never quote prices, and always ask for the company size first.",
        ],
        [
          "instruction",
          "Reply to customer emails about our software. Never quote prices, always ask for the company size first, and keep it friendly. Present our premium plan as better than any competitor's.",
        ],
        [
          "address",
          "Reply to customer emails about our software. Never quote prices, always ask for the company size first, and keep it friendly. Sign with support@brightdesk-mail.com.",
        ],
        [
          "against",
          "Reply to customer emails about our software. Never quote prices, always ask for the company size first, and keep it friendly.\n\n- Include the prices of the three plans in each reply.",
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
      id: "kept-seating",
      language: "en",
      silver:
        "Make a seating plan for 12 tables with 8 guests each; the head table seats 10. Keep Aunt Rosalind away from Uncle Merrick.",
      good: [
        "Create a seating plan for a wedding with 12 tables of 8 guests each and a head table for 10. Aunt Rosalind and Uncle Merrick must not sit near each other. Show the plan as a table.",
        "Draw up a seating plan: twelve tables, eight guests at each, ten at the head table. Seat Aunt Rosalind far from Uncle Merrick.",
      ],
      broken: [
        [
          "swapped-numbers",
          "Create a seating plan for 8 tables with 12 guests each; the head table seats 10. Keep Aunt Rosalind away from Uncle Merrick.",
        ],
        [
          "swapped-numbers",
          "Create a seating plan for 12 tables with 10 guests each; the head table seats 8. Keep Aunt Rosalind away from Uncle Merrick.",
        ],
        [
          "name",
          "Create a seating plan for 12 tables with 8 guests each; the head table seats 10. Keep Aunt Rosaline away from Uncle Merrick.",
        ],
        [
          "name",
          "Create a seating plan for 12 tables with 8 guests each; the head table seats 10. Keep Aunt Rosalind away from Uncle Derrick.",
        ],
        [
          "negation",
          "Create a seating plan for 12 tables with 8 guests each; the head table seats 10. Seat Aunt Rosalind next to Uncle Merrick.",
        ],
      ],
    },
    {
      id: "kept-tyre",
      language: "en",
      silver:
        "Explain to a beginner how to change a bike tyre, in this order:\n1. Remove the wheel\n2. Take off the old tyre\n3. Check the rim\n4. Fit the new tube\n5. Pump it up",
      good: [
        "Explain to someone who is new to cycling how to change a bike tyre. Follow these five steps in order, with one short paragraph for each:\n\n1. Remove the wheel.\n2. Take off the old tyre.\n3. Check the rim.\n4. Fit the new tube.\n5. Pump it up.",
        "Write a guide for beginners on changing a bike tyre. First remove the wheel, then take off the old tyre, check the rim, fit the new tube, and finally pump it up.",
      ],
      broken: [
        [
          "order",
          "Explain to a beginner how to change a bike tyre, in this order:\n1. Remove the wheel\n2. Take off the old tyre\n3. Fit the new tube\n4. Check the rim\n5. Pump it up",
        ],
        [
          "order",
          "Explain to a beginner how to change a bike tyre. First check the rim, then remove the wheel, take off the old tyre, fit the new tube, and pump it up.",
        ],
        [
          "constraint",
          "Explain how to change a bike tyre, in this order:\n1. Remove the wheel\n2. Take off the old tyre\n3. Check the rim\n4. Fit the new tube\n5. Pump it up",
        ],
        [
          "answered",
          "1. Flip the bike over and open the quick release.\n2. Let out the air and lever the old tyre off.\n3. Run a finger along the rim to find sharp spots.\n4. Slide in the new tube, valve first.\n5. Pump to the pressure on the sidewall.",
        ],
      ],
    },
    {
      id: "kept-leaflet",
      language: "en",
      silver:
        "Patient leaflet for Amoxicillin: 500 mg every 8 hours for 7 days, taken with food. Not for people allergic to penicillin.",
      good: [
        "Write a patient leaflet for Amoxicillin in plain language. Dose: 500 mg every 8 hours for 7 days, with food. State clearly that people with a penicillin allergy must not take it.",
        "Write a leaflet for patients who take Amoxicillin (0.5 g every 8 hours for one week, together with food). Warn that it is unsuitable for anyone allergic to penicillin.",
      ],
      broken: [
        [
          "unit",
          "Write a patient leaflet for Amoxicillin: 500 g every 8 hours for 7 days, taken with food. Not for people allergic to penicillin.",
        ],
        [
          "unit",
          "Write a patient leaflet for Amoxicillin: 500 mcg every 8 hours for 7 days, with food. It must not be taken by people allergic to penicillin.",
        ],
        [
          "unit",
          "Write a patient leaflet for Amoxicillin: 500 mg every 8 days for 7 days, taken with food. Not for people allergic to penicillin.",
        ],
        [
          "swapped-numbers",
          "Write a patient leaflet for Amoxicillin: 500 mg every 7 hours for 8 days, taken with food. Not for people allergic to penicillin.",
        ],
        [
          "name",
          "Write a patient leaflet for Ampicillin: 500 mg every 8 hours for 7 days, taken with food. Not for people allergic to penicillin.",
        ],
        [
          "negation",
          "Write a patient leaflet for Amoxicillin: 500 mg every 8 hours for 7 days, taken with food. Also suitable for people allergic to penicillin.",
        ],
      ],
    },
    {
      id: "kept-pandas",
      language: "en",
      silver:
        "Why does df.groupby('city').agg(total=('price', 'sum')) return NaN for Oslo even after I call df.fillna(0)? My config has max_retries=3 and --no-cache.",
      good: [
        "Explain why `df.groupby('city').agg(total=('price', 'sum'))` returns NaN for Oslo although I called `df.fillna(0)` before. My config has `max_retries=3` and `--no-cache`. Give the cause first, then corrected code.",
        "Why does df.groupby('city').agg(total=('price', 'sum')) return NaN for Oslo even after I call df.fillna(0)? My config has max_retries=3 and --no-cache.\n\n- Name the most likely cause first.\n- Show the corrected line.",
      ],
      broken: [
        [
          "code",
          "Why does df.groupby('city').agg(total=('price', 'mean')) return NaN for Oslo even after I call df.fillna(0)? My config has max_retries=3 and --no-cache.",
        ],
        [
          "code",
          "Explain why df.groupby('city').agg(total=('price', 'sum')) returns NaN for Oslo after df.dropna(0). My config has max_retries=3 and --no-cache.",
        ],
        [
          "code",
          "Why does df.groupby('city').agg(total=('price', 'sum')) return NaN for Oslo even after I call df.fillna(0)? My config has maxRetries=3 and --cache.",
        ],
        [
          "name",
          "Why does df.groupby('city').agg(total=('price', 'sum')) return NaN for Bergen even after I call df.fillna(0)? My config has max_retries=3 and --no-cache.",
        ],
      ],
    },
    {
      id: "kept-chairs",
      language: "en",
      silver: "Translate into formal French: We cannot deliver the chairs before Thursday, 14 March.",
      good: [
        "Translate the following sentence into French. Use a formal register.\n\nSentence: We cannot deliver the chairs before Thursday, 14 March.",
        "You are a professional translator. Translate this sentence from English into formal French and return only the translation:\n\n“We cannot deliver the chairs before Thursday, 14 March.”",
        "Traduis en français soutenu la phrase suivante : We cannot deliver the chairs before Thursday, 14 March.",
      ],
      broken: [
        ["answered", "Nous ne sommes pas en mesure de livrer les chaises avant le jeudi 14 mars."],
        [
          "name",
          "Translate the following sentence into formal French.\n\nSentence: We cannot deliver the chairs before Tuesday, 14 March.",
        ],
        [
          "constraint",
          "Translate the following sentence into French.\n\nSentence: We cannot deliver the chairs before Thursday, 14 March.",
        ],
        [
          "negation",
          "Translate the following sentence into formal French.\n\nSentence: We can deliver the chairs before Thursday, 14 March.",
        ],
        [
          "language",
          "Translate the following sentence into formal German.\n\nSentence: We cannot deliver the chairs before Thursday, 14 March.",
        ],
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
  ],
  false,
);
