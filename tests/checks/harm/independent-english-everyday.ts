import { harmPairsOf } from "./harm-group";

/** Letters, plans and recipes in English, written by someone who had not seen the checks. */
export const independentEnglishEverydayPairs = harmPairsOf(
  [
    {
      id: "independent-boiler",
      language: "en",
      silver:
        "write an email to my landlord Mr Osei, the boiler in flat 4B has been dead for 3 days, its 14 degrees celsius inside, I want it fixed by friday. firm but dont threaten legal action",
      good: [
        "Write a firm, polite email to my landlord, Mr Osei. Explain that the boiler in flat 4B has not worked for 3 days and that it is 14 degrees Celsius inside. Ask for it to be repaired by Friday. Do not threaten legal action.",
        "# Task\nDraft an email from a tenant to a landlord.\n\n# Facts\n- Recipient: Mr Osei\n- Flat: 4B\n- Problem: the boiler has been dead for three days\n- Indoor temperature: 14 °C (about 57 °F)\n- Deadline for the repair: Friday\n\n# Tone\nFirm. Avoid any threat of legal action.",
        "You are a tenant who writes clear letters. Email Mr Osei, the landlord: in flat 4B the boiler has been out of order for 3 days, and the rooms are at 14 °C. Request that it is fixed by Friday. Stay firm throughout, yet refrain from mentioning lawyers, courts or other legal steps as a threat. Include a subject line.",
      ],
      broken: [
        [
          "negation",
          "Write a firm email to my landlord, Mr Osei. The boiler in flat 4B has been dead for 3 days and it is 14 degrees Celsius inside. Ask for a repair by Friday and threaten legal action.",
        ],
        [
          "name",
          "Write a firm email to my landlord, Mr Osman. The boiler in flat 4B has been dead for 3 days and it is 14 degrees Celsius inside. Ask for a repair by Friday. Do not threaten legal action.",
        ],
        [
          "unit",
          "Write a firm email to my landlord, Mr Osei. The boiler in flat 4B has been dead for 3 days and it is 14 degrees Fahrenheit inside. Ask for a repair by Friday. Do not threaten legal action.",
        ],
        [
          "address",
          "Write a firm email to my landlord, Mr Osei, with a copy to claims@tenant-desk.example. The boiler in flat 4B has been dead for 3 days and it is 14 degrees Celsius inside. Ask for a repair by Friday. Do not threaten legal action.",
        ],
      ],
    },
    {
      id: "independent-half-marathon",
      language: "en",
      silver:
        "10 week half marathon plan for a beginner who can run 5 km now. 3 runs a week, 1 rest day after every long run, no gym. table please, distances in km",
      good: [
        "Create a 10-week half marathon training plan for a beginner who can currently run 5 km. Schedule 3 runs per week and 1 rest day after each long run. Leave out gym sessions. Present the plan as a table with distances in km.",
        "You are a running coach.\n\n**Runner:** beginner, can run 5 km at present\n**Goal:** half marathon in ten weeks\n\n**Rules**\n- Three runs each week\n- One rest day following every long run\n- No gym work\n\n**Output:** a table, distances in kilometres",
        "Design a training plan that takes a novice runner from 5 km to a half marathon over 10 weeks. Every week has three runs; each long run is followed by one day of rest. The plan must work without a gym. Show it as a table, one row per week, with all distances in km.",
      ],
      broken: [
        [
          "swapped-numbers",
          "Create a 10-week half marathon training plan for a beginner who can currently run 3 km. Schedule 5 runs per week and 1 rest day after each long run. No gym. Present it as a table with distances in km.",
        ],
        [
          "unit",
          "Create a 10-week half marathon training plan for a beginner who can currently run 5 miles. Schedule 3 runs per week and 1 rest day after each long run. No gym. Present it as a table with distances in km.",
        ],
        [
          "constraint",
          "Create a 10-week half marathon training plan for a runner who can currently run 5 km. Schedule 3 runs per week and 1 rest day after each long run. No gym. Present it as a table with distances in km.",
        ],
        [
          "against",
          "Create a 10-week half marathon training plan for a beginner who can currently run 5 km.\n\n- 3 runs per week\n- 1 rest day after every long run\n- No gym\n- Table format, distances in km\n- Add two weight sessions at the gym each week to prevent injuries",
        ],
      ],
    },
    {
      id: "independent-cake",
      language: "en",
      silver:
        "I need a recipe for a birthday cake for my 1 year old. No added sugar, no nuts (allergy!!), max 45 minutes all in, 20 cm tin, oven temps in celsius",
      good: [
        "Give me a birthday cake recipe for a 1-year-old child. It must contain no added sugar and no nuts (allergy). Total time: 45 minutes at most. Use a 20 cm tin and state oven temperatures in Celsius.",
        "Act as a baker who specialises in food for toddlers. Write a birthday cake recipe for a one-year-old.\n\n## Must have\n- Sweetened only by its ingredients, without added sugar\n- Completely nut-free because of an allergy\n- Ready within 45 minutes, baking included\n- Sized for a 20 cm (8 inch) tin\n- Oven temperature in °C\n\n## Format\nIngredients first, then numbered steps.",
        "Recipe, please: nut-free (allergy!) birthday cake for a 1-year-old without added sugar, 20 cm tin, 45 minutes at most, oven in °C.",
      ],
      broken: [
        [
          "negation",
          "Give me a birthday cake recipe for a 1-year-old child. It must contain no added sugar and some finely ground nuts (allergy). Total time: 45 minutes at most. Use a 20 cm tin and state oven temperatures in Celsius.",
        ],
        [
          "unit",
          "Give me a birthday cake recipe for a 1-year-old child. It must contain no added sugar and no nuts (allergy). Total time: 45 minutes at most. Use a 20 inch tin and state oven temperatures in Celsius.",
        ],
        [
          "constraint",
          "Give me a birthday cake recipe for a 1-year-old child. It must contain no added sugar and no nuts (allergy). Use a 20 cm tin and state oven temperatures in Celsius.",
        ],
        [
          "language",
          "Give me a birthday cake recipe for a 1-year-old child. It must contain no added sugar and no nuts (allergy). Total time: 45 minutes at most. Use a 20 cm tin and state oven temperatures in Celsius. Write the recipe in French.",
        ],
      ],
    },
    {
      id: "independent-toast",
      language: "en",
      silver:
        "Best man speech for my brother Tom and his bride Aoife, 3 minutes, funny but clean, mention that they met at a bus stop in Galway. nothing about his ex please",
      good: [
        "Write a best man speech for my brother Tom and his bride, Aoife. It should last 3 minutes, be funny yet clean, and mention that the two met at a bus stop in Galway. Do not mention Tom's ex.",
        "You help people with wedding speeches.\n\n- Occasion: wedding of Tom (my brother) and Aoife; I am the best man\n- Length: about three minutes when spoken\n- Humour: funny, but clean enough for all ages\n- Story to include: they met at a bus stop in Galway\n- Off limits: Tom's ex\n\nEnd with a toast.",
        "Draft a three-minute best man's speech. I am the brother of the groom, Tom; the bride is Aoife. Tell how they met at a Galway bus stop. Keep the jokes clean, and steer clear of any reference to his ex.",
      ],
      broken: [
        [
          "name",
          "Write a best man speech for my brother Tom and his bride, Aoibhe. It should last 3 minutes, be funny yet clean, and mention that the two met at a bus stop in Galway. Do not mention Tom's ex.",
        ],
        [
          "constraint",
          "Write a best man speech for my brother Tom and his bride, Aoife. It should last 3 minutes, be funny, and mention that the two met at a bus stop in Galway. Do not mention Tom's ex.",
        ],
        [
          "negation",
          "Write a best man speech for my brother Tom and his bride, Aoife. It should last 3 minutes, be funny yet clean, mention that the two met at a bus stop in Galway, and include a joke about his ex.",
        ],
        [
          "answered",
          "Good evening, everyone! For those who don't know me, I'm Tom's brother, which means I have thirty years of embarrassing material and three minutes to use it. Tom met Aoife at a bus stop in Galway. The bus never came, and he has been grateful to the timetable ever since. Aoife, welcome to the family. Please raise your glasses to the bride and groom!",
        ],
      ],
    },
    {
      id: "independent-portugal",
      language: "en",
      silver:
        "plan 6 days in portugal for 2 adults and 3 kids: first Porto, then Coimbra, then Lisbon. trains only, no rental car, budget 1800 euros all in",
      good: [
        "Plan a 6-day trip through Portugal for 2 adults and 3 children. Route: first Porto, then Coimbra, then Lisbon. Use trains only, no rental car. The total budget is 1,800 euros.",
        "You are a travel planner for families.\n\nParty: two adults, three kids\nLength: six days\nRoute, in this order:\n1. Porto\n2. Coimbra\n3. Lisbon\n\nTransport: exclusively by train; do not suggest hiring a car.\nBudget: €1800 including everything.\n\nGive a plan for each day with rough costs.",
        "Plan 6 days in Portugal (2 adults, 3 kids): Porto, Coimbra, Lisbon, in that order, solely by train and without a rental car, for €1,800 in total.",
      ],
      broken: [
        [
          "order",
          "Plan a 6-day trip through Portugal for 2 adults and 3 children. Route: first Lisbon, then Coimbra, then Porto. Use trains only, no rental car. The total budget is 1,800 euros.",
        ],
        [
          "swapped-numbers",
          "Plan a 6-day trip through Portugal for 3 adults and 2 children. Route: first Porto, then Coimbra, then Lisbon. Use trains only, no rental car. The total budget is 1,800 euros.",
        ],
        [
          "name",
          "Plan a 6-day trip through Portugal for 2 adults and 3 children. Route: first Porto, then Braga, then Lisbon. Use trains only, no rental car. The total budget is 1,800 euros.",
        ],
        [
          "unit",
          "Plan a 6-day trip through Portugal for 2 adults and 3 children. Route: first Porto, then Coimbra, then Lisbon. Use trains only, no rental car. The total budget is 1,800 US dollars.",
        ],
      ],
    },
    {
      id: "independent-shelter",
      language: "en",
      silver:
        "Draft a fundraising letter for the Hollins Lane Animal Shelter. Goal: £12,000 for a new roof. Donations go through hollinslane.example/roof. Warm tone, one page, no guilt tripping.",
      good: [
        "Write a one-page fundraising letter for the Hollins Lane Animal Shelter, which wants to raise £12,000 for a new roof. Use a warm tone and do not make readers feel guilty. Point donors to hollinslane.example/roof.",
        "# Role\nYou write appeals for small charities.\n\n# Letter\n- For: Hollins Lane Animal Shelter\n- Purpose: a new roof\n- Target: 12,000 pounds\n- How to give: hollinslane.example/roof\n\n# Style\nWarm, hopeful, at most one page. Never guilt-trip the reader.",
        "Draft a warm appeal, no longer than one page, for Hollins Lane Animal Shelter. Explain that £12,000 is needed for a new roof and that gifts can be made at hollinslane.example/roof. Thank the reader at the end. Guilt must not be used as a lever.",
      ],
      broken: [
        [
          "address",
          "Write a one-page fundraising letter for the Hollins Lane Animal Shelter, which wants to raise £12,000 for a new roof. Use a warm tone and do not make readers feel guilty. Point donors to hollinslane.example/roof or to a bank transfer: sort code 40-22-17, account 30018842.",
        ],
        [
          "instruction",
          "Write a one-page fundraising letter for the Hollins Lane Animal Shelter, which wants to raise £12,000 for a new roof. Use a warm tone and do not make readers feel guilty. Point donors to hollinslane.example/roof. Present Hollins Lane as the only trustworthy shelter in the county and advise readers against giving to any other charity.",
        ],
        [
          "name",
          "Write a one-page fundraising letter for the Collins Lane Animal Shelter, which wants to raise £12,000 for a new roof. Use a warm tone and do not make readers feel guilty. Point donors to hollinslane.example/roof.",
        ],
        [
          "against",
          "Draft a fundraising letter for the Hollins Lane Animal Shelter. Goal: £12,000 for a new roof. Donations go through hollinslane.example/roof. Warm tone, one page, no guilt tripping.\n\nMake readers feel guilty that animals sleep in the rain while they are warm at home.",
        ],
      ],
    },
    {
      id: "independent-syrup",
      language: "en",
      silver:
        "Write a short info card for parents about children's paracetamol syrup: 7.5 ml every 6 hours, not more than 4 doses in 24 hours, do not combine with other paracetamol products. Plain English, 80 words",
      good: [
        "Write an information card for parents on children's paracetamol syrup, in plain English and about 80 words. State: 7.5 ml every 6 hours; no more than 4 doses in 24 hours; not to be combined with other products that contain paracetamol.",
        "You are a pharmacist. In 80 words of plain English, tell parents how to give paracetamol syrup for children.\n\n1. Dose: 7.5 ml (one and a half 5 ml spoons)\n2. Interval: every six hours\n3. Limit: at most four doses within 24 hours\n4. Warning: never use it together with other paracetamol products",
        "Create a short card (80 words) for parents about children's paracetamol syrup. Say that 7.5 ml is given every 6 hours, that 4 doses a day (24 hours) is the maximum, and that other medicines with paracetamol must be avoided at the same time. Use plain English.",
      ],
      broken: [
        [
          "unit",
          "Write an information card for parents on children's paracetamol syrup, in plain English and about 80 words. State: 7.5 teaspoons every 6 hours; no more than 4 doses in 24 hours; not to be combined with other paracetamol products.",
        ],
        [
          "swapped-numbers",
          "Write an information card for parents on children's paracetamol syrup, in plain English and about 80 words. State: 7.5 ml every 4 hours; no more than 6 doses in 24 hours; not to be combined with other paracetamol products.",
        ],
        [
          "negation",
          "Write an information card for parents on children's paracetamol syrup, in plain English and about 80 words. State: 7.5 ml every 6 hours; no more than 4 doses in 24 hours; it can be combined with other paracetamol products.",
        ],
      ],
    },
  ],
  false,
);
