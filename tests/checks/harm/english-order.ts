import { harmPairsOf } from "./harm-group";

/** English pairs whose steps or options change their order. */
export const englishOrderPairs = harmPairsOf(
  [
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
      id: "harm-tea",
      language: "en",
      silver:
        "Describe how to brew green tea. Steps: 1. boil water 2. let it cool to 80 °C 3. add 2 g leaves per cup 4. steep 90 seconds 5. strain",
      good: [
        "Describe how to brew green tea in five steps:\n1. Boil the water.\n2. Let it cool to 80 °C.\n3. Add 2 g of leaves per cup.\n4. Steep for 90 seconds.\n5. Strain.",
        "Describe how green tea is brewed: boil water, let it cool to 80 °C, add 2 g leaves a cup, steep for a minute and a half (90 seconds), and strain.",
      ],
      broken: [
        [
          "order",
          "Describe how to brew green tea. Steps: 1. boil water 2. add 2 g leaves per cup 3. let it cool to 80 °C 4. steep 90 seconds 5. strain",
        ],
        [
          "order",
          "Describe how to brew green tea:\n- boil water\n- let it cool to 80 °C\n- steep 90 seconds\n- add 2 g leaves per cup\n- strain",
        ],
        [
          "unit",
          "Describe how to brew green tea. Steps: 1. boil water 2. let it cool to 80 °C 3. add 2 g leaves per litre 4. steep 90 seconds 5. strain",
        ],
        [
          "unit",
          "Describe how to brew green tea. Steps: 1. boil water 2. let it cool to 80 °C 3. add 2 g leaves per cup 4. steep 90 minutes 5. strain",
        ],
      ],
    },
    {
      id: "harm-top",
      language: "en",
      silver:
        "Write our agenda. First the budget, then the new hires, after that the office move, and finally questions.",
      good: [
        "Write the agenda for our meeting with four items in this order:\n1. Budget\n2. New hires\n3. Office move\n4. Questions",
        "Draft an agenda that begins with the budget, continues with the new hires and the office move, and ends with questions. Give each item a time.",
      ],
      broken: [
        [
          "order",
          "Write our agenda. First the new hires, then the budget, after that the office move, and finally questions.",
        ],
        ["order", "Write an agenda for our meeting:\n1. Budget\n2. Office move\n3. New hires\n4. Questions"],
        ["constraint", "Write our agenda. First the budget, then the new hires, and finally questions."],
      ],
    },
    {
      id: "final-onboarding",
      language: "en",
      silver:
        "Write onboarding steps for Priya: first set up the laptop, then meet the team, then read the handbook. Friendly tone.",
      good: [
        "Write onboarding steps for Priya in a friendly tone, in this order:\n1. Set up the laptop\n2. Meet the team\n3. Read the handbook",
      ],
      broken: [
        [
          "order",
          "Write onboarding steps for Priya: first read the handbook, then meet the team, then set up the laptop. Friendly tone.",
        ],
        [
          "name",
          "Write onboarding steps for Priti: first set up the laptop, then meet the team, then read the handbook. Friendly tone.",
        ],
        [
          "constraint",
          "Write onboarding steps for Priya: first set up the laptop, then meet the team, then read the handbook.",
        ],
        [
          "language",
          "Rédige les étapes d'intégration de Priya : d'abord installer l'ordinateur, puis rencontrer l'équipe, puis lire le manuel. Ton amical.",
        ],
      ],
    },
    {
      id: "held-harm-order",
      language: "en",
      silver:
        "Describe my setup: first plug in the router, then open the app, after that scan the code, finally name the network",
      good: [
        "Describe the setup in four numbered steps:\n1. Plug in the router\n2. Open the app\n3. Scan the code\n4. Name the network",
        "Write setup instructions. Begin with plugging in the router, go on with opening the app and scanning the code, and end with naming the network.",
      ],
      broken: [
        [
          "order",
          "Describe my setup: first open the app, then plug in the router, after that scan the code, finally name the network.",
        ],
        ["order", "Describe the setup:\n1. Plug in the router\n2. Scan the code\n3. Open the app\n4. Name the network"],
      ],
    },
    {
      id: "late-order",
      language: "en",
      silver: "Write release notes. Order: 1. fixes 2. features 3. known problems",
      good: ["Write release notes with three sections in this order:\n1. Fixes\n2. Features\n3. Known problems"],
      broken: [
        ["order", "Write release notes. Order: 1. features 2. fixes 3. known problems"],
        ["constraint", "Write release notes. Order: 1. fixes 2. features"],
      ],
    },
    {
      id: "kept-ranking",
      language: "en",
      silver: "Write about my top films: first Arrival, second Heat, third Moon. One sentence each.",
      good: ["Write one sentence about each of my favourite films: first Arrival, second Heat, and third Moon."],
      broken: [
        ["order", "Write one sentence about each of my top films: first Heat, second Arrival, third Moon."],
        ["order", "Write one sentence about each of my top films:\n1. Arrival\n2. Moon\n3. Heat"],
      ],
    },
  ],
  false,
);
