import { harmPairsOf } from "./harm-group";

/** English pairs of changed numbers and units. */
export const englishNumbersPairs = harmPairsOf(
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
      id: "harm-soup",
      language: "en",
      silver: "Give me a quick vegan soup recipe without garlic, never add alcohol, for 2 people, 750 ml stock",
      good: [
        "Give me a recipe for a quick vegan soup for 2 people. Use 750 ml of stock. Leave out garlic, and do not add any alcohol.",
        "Create a quick vegan soup recipe that serves two. It must be free of garlic and alcohol and use 0.75 litres of stock.\n\nFormat:\n- Ingredients with amounts\n- Numbered steps",
        "Give me a quick vegan soup recipe without garlic, never add alcohol, for 2 people, 750 ml stock\n\n- Keep it to one page.\n- Put the ingredients before the steps.",
      ],
      broken: [
        ["negation", "Give me a quick vegan soup recipe with garlic. Never add alcohol. For 2 people, 750 ml stock."],
        [
          "negation",
          "Give me a quick vegan soup recipe without garlic for 2 people, using 750 ml of stock. You can add a splash of alcohol.",
        ],
        [
          "negation",
          "Write a quick vegan soup recipe without garlic for 2 people. Use 750 ml of stock and list the ingredients.",
        ],
        ["constraint", "Give me a quick soup recipe without garlic. Never add alcohol. For 2 people, 750 ml stock."],
        ["constraint", "Give me a vegan soup recipe without garlic. Never add alcohol. For 2 people, 750 ml stock."],
        ["unit", "Give me a quick vegan soup recipe without garlic, never add alcohol, for 2 people, 750 l stock."],
        [
          "against",
          "Give me a quick vegan soup recipe without garlic, never add alcohol, for 2 people, 750 ml stock\n\n- Start by frying the garlic in oil.",
        ],
      ],
    },
    {
      id: "harm-storage",
      language: "en",
      silver:
        "Which laptop should I buy? 16 GB RAM, 512 GB SSD, 14 inch, under 900 euros, not refurbished, battery 10 hours",
      good: [
        "Recommend a laptop with 16 GB of RAM, a 512 GB SSD, a 14-inch screen, and a battery life of 10 hours, for less than 900 euros. Exclude refurbished devices. Compare three models in a table.",
        "Which new (not refurbished) laptop under €900 should I buy? Requirements:\n- 16 GB RAM\n- 512 GB SSD\n- 14 inches (35.6 cm)\n- 10 hours of battery life",
      ],
      broken: [
        [
          "unit",
          "Recommend a laptop with 16 MB of RAM, a 512 GB SSD, a 14-inch screen, under 900 euros, not refurbished, battery 10 hours.",
        ],
        [
          "unit",
          "Recommend a laptop: 16 GB RAM, 512 TB SSD, 14 inch, under 900 euros, not refurbished, battery 10 hours.",
        ],
        [
          "unit",
          "Recommend a laptop: 16 GB RAM, 512 GB SSD, 14 cm, under 900 euros, not refurbished, battery 10 hours.",
        ],
        [
          "unit",
          "Recommend a laptop: 16 GB RAM, 512 GB SSD, 14 inch, under 900 pounds, not refurbished, battery 10 hours.",
        ],
        [
          "swapped-numbers",
          "Recommend a laptop: 512 GB RAM, 16 GB SSD, 14 inch, under 900 euros, not refurbished, battery 10 hours.",
        ],
        [
          "negation",
          "Recommend a refurbished laptop: 16 GB RAM, 512 GB SSD, 14 inch, under 900 euros, battery 10 hours.",
        ],
        [
          "constraint",
          "Which laptop should I buy? 16 GB RAM, 512 GB SSD, 14 inch, 900 euros, battery 10 hours, not refurbished.",
        ],
      ],
    },
    {
      id: "final-picnic",
      language: "en",
      silver: "picnic menu for 14 people, no pork, nothing fried, budget 120 dollars, it has to be kosher",
      good: [
        "Plan a kosher picnic menu for 14 people on a budget of 120 dollars. Leave out pork and do not include fried food.",
        "Create a kosher, pork-free picnic menu for fourteen people with a total budget of $120. Avoid anything fried.",
        "picnic menu for 14 people, no pork, nothing fried, budget 120 dollars, it has to be kosher\n\nList each dish with its price.",
      ],
      broken: [
        ["negation", "Plan a kosher picnic menu for 14 people with pork, nothing fried, on a budget of 120 dollars."],
        ["constraint", "Plan a picnic menu for 14 people, no pork, nothing fried, on a budget of 120 dollars."],
        ["swapped-numbers", "Plan a kosher picnic menu for 120 people, no pork, nothing fried, budget 14 dollars."],
        ["unit", "Plan a kosher picnic menu for 14 people, no pork, nothing fried, budget 120 euros."],
        [
          "against",
          "Plan a kosher picnic menu for 14 people, no pork, nothing fried, budget 120 dollars.\n- Add a plate of fried chicken.",
        ],
      ],
    },
    {
      id: "held-harm-drone",
      language: "en",
      silver: "buyer's guide to beginner drones under 250 g, no DJI, max 300 dollars, flight time over 20 minutes",
      good: [
        "Write a buyer's guide to drones for beginners that weigh less than 250 g and cost at most $300. Exclude DJI. The flight time must be longer than 20 minutes.",
        "Recommend beginner drones (under 250 grams, up to 300 dollars, more than 20 minutes in the air). Do not include DJI models.",
      ],
      broken: [
        [
          "negation",
          "Write a buyer's guide to beginner drones under 250 g, including DJI, max 300 dollars, flight time over 20 minutes.",
        ],
        [
          "unit",
          "Write a buyer's guide to beginner drones under 250 kg, no DJI, max 300 dollars, flight time over 20 minutes.",
        ],
        [
          "unit",
          "Write a buyer's guide to beginner drones under 250 g, no DJI, max 300 euros, flight time over 20 minutes.",
        ],
        [
          "constraint",
          "Write a buyer's guide to drones under 250 g, no DJI, max 300 dollars, flight time over 20 minutes.",
        ],
        [
          "swapped-numbers",
          "Write a buyer's guide to beginner drones under 300 g, no DJI, max 250 dollars, flight time over 20 minutes.",
        ],
      ],
    },
    {
      id: "late-garden",
      language: "en",
      silver:
        "planting plan for a shady balcony, no toxic plants because of the cat, 4 pots, water every 2 days at most",
      good: [
        "Create a planting plan for a shady balcony with four pots. Do not include plants that are toxic, because I have a cat. Watering should be needed every 2 days at most.",
        "Suggest plants for 4 pots on a shady balcony. They must be cat-safe, so no toxic plants, and need water no more often than every two days.",
      ],
      broken: [
        [
          "negation",
          "Create a planting plan for a shady balcony with 4 pots, including toxic plants. Water every 2 days at most.",
        ],
        [
          "constraint",
          "Create a planting plan for a balcony with 4 pots. No toxic plants because of the cat. Water every 2 days at most.",
        ],
        [
          "unit",
          "Create a planting plan for a shady balcony with 4 pots. No toxic plants because of the cat. Water every 2 weeks at most.",
        ],
        [
          "swapped-numbers",
          "Create a planting plan for a shady balcony, no toxic plants because of the cat, 2 pots, water every 4 days at most.",
        ],
      ],
    },
    {
      id: "late-lesson",
      language: "en",
      silver: "one lesson on volcanoes for grade 5, hands-on, no videos, 45 minutes",
      good: [
        "Plan one hands-on lesson of 45 minutes on volcanoes for fifth graders (grade 5). Do not use videos. List the materials.",
        "Write a lesson plan about volcanoes for grade 5. The lesson lasts 45 minutes, is hands-on, and does without videos.",
      ],
      broken: [
        ["negation", "Plan one hands-on lesson of 45 minutes on volcanoes for grade 5, with videos."],
        ["constraint", "Plan one lesson of 45 minutes on volcanoes for grade 5, no videos."],
        [
          "against",
          "one lesson on volcanoes for grade 5, hands-on, no videos, 45 minutes\n\n- Open with a short video of an eruption.",
        ],
        ["unit", "Plan one hands-on lesson on volcanoes for grade 5, no videos, 45 hours."],
      ],
    },
  ],
  false,
);
