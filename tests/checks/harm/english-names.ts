import { harmPairsOf } from "./harm-group";

/** English pairs of changed names, and of numbers beside them. */
export const englishNamesPairs = harmPairsOf(
  [
    {
      id: "harm-clean-double",
      language: "en",
      silver:
        "Proofread my text. Don't change the meaning and don't add anything. Don't forget the title.\n\nText: The meetting is on tuesday.",
      good: [
        "Proofread the text below. Keep its meaning, add nothing, and include the title.\n\nText: The meetting is on tuesday.",
        "Proofread my text. Preserve the meaning and do not add any content. Remember to check the title as well.\n\nText: The meetting is on tuesday.",
      ],
      broken: [
        [
          "negation",
          "Proofread the text below. Change the meaning where needed. Don't add anything, and remember the title.\n\nText: The meetting is on tuesday.",
        ],
        [
          "name",
          "Proofread the text below. Keep its meaning, add nothing, and include the title.\n\nText: The meetting is on thursday.",
        ],
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
      id: "harm-camp",
      language: "en",
      silver:
        "Write a packing list for a summer camp: 3 leaders, 24 children, 5 nights at Lake Brennock, we leave on Friday",
      good: [
        "Write a packing list for a summer camp at Lake Brennock with 3 leaders and 24 children. We leave on Friday and stay 5 nights. Sort the list by person and group gear.",
        "Create a packing list for a five-night summer camp at Lake Brennock. There will be 24 children and 3 leaders. Departure: Friday.",
      ],
      broken: [
        [
          "swapped-numbers",
          "Write a packing list for a summer camp: 24 leaders, 3 children, 5 nights at Lake Brennock. We leave on Friday.",
        ],
        [
          "swapped-numbers",
          "Write a packing list for a summer camp at Lake Brennock with 5 leaders and 24 children for 3 nights. We leave on Friday.",
        ],
        [
          "name",
          "Write a packing list for a summer camp: 3 leaders, 24 children, 5 nights at Lake Brennoch. We leave on Friday.",
        ],
        [
          "name",
          "Write a packing list for a summer camp: 3 leaders, 24 children, 5 nights at Lake Brennock. We leave on Saturday.",
        ],
        [
          "unit",
          "Write a packing list for a summer camp: 3 leaders, 24 children, 5 weeks at Lake Brennock. We leave on Friday.",
        ],
        [
          "constraint",
          "Write a packing list for a camp: 3 leaders, 24 children, 5 nights at Lake Brennock. We leave on Friday.",
        ],
      ],
    },
    {
      id: "harm-dose",
      language: "en",
      silver:
        "explain to a parent: ibuprofen 200 mg, max 3 doses per day, fever above 38.5 °C, do not combine with aspirin",
      good: [
        "Explain to a parent in plain words how to give ibuprofen: 200 mg per dose, at most 3 doses a day, when the fever is above 38.5 °C (101.3 °F). Warn them not to combine it with aspirin.",
        "Explain to a parent when and how to give 0.2 g of ibuprofen (up to three doses daily, fever over 38.5 °C), and why it must never be taken together with aspirin.",
      ],
      broken: [
        [
          "unit",
          "Explain to a parent: ibuprofen 200 ml, max 3 doses per day, fever above 38.5 °C. Do not combine with aspirin.",
        ],
        [
          "unit",
          "Explain to a parent: ibuprofen 200 mg, max 3 doses per hour, fever above 38.5 °C. Do not combine with aspirin.",
        ],
        [
          "unit",
          "Explain to a parent: ibuprofen 200 mg, max 3 doses per day, fever above 38.5 °F. Do not combine with aspirin.",
        ],
        [
          "negation",
          "Explain to a parent: ibuprofen 200 mg, max 3 doses per day, fever above 38.5 °C. Combine with aspirin.",
        ],
        [
          "name",
          "Explain to a parent: naproxen 200 mg, max 3 doses per day, fever above 38.5 °C. Do not combine with aspirin.",
        ],
        [
          "constraint",
          "Explain: ibuprofen 200 mg, max 3 doses per day, fever above 38.5 °C. Do not combine with aspirin.",
        ],
      ],
    },
    {
      id: "last-shift",
      language: "en",
      silver: "make a shift plan: 5 nurses, 3 shifts, nobody works more than 4 days in a row, Bianca can't do nights",
      good: [
        "Create a shift plan for 5 nurses and 3 shifts. No nurse may work more than four days in a row, and Bianca cannot work nights.",
        "Draw up a shift schedule for five nurses with three shifts. Limit consecutive working days to 4, and do not assign Bianca to night shifts.",
      ],
      broken: [
        [
          "swapped-numbers",
          "Create a shift plan for 3 nurses and 5 shifts. Nobody works more than 4 days in a row. Bianca can't do nights.",
        ],
        [
          "name",
          "Create a shift plan for 5 nurses and 3 shifts. Nobody works more than 4 days in a row. Bianka can't do nights.",
        ],
        [
          "unit",
          "Create a shift plan for 5 nurses and 3 shifts. Nobody works more than 4 weeks in a row. Bianca can't do nights.",
        ],
      ],
    },
    {
      id: "kept-clean-convert",
      language: "en",
      silver: "training plan for a 10 km race in 8 weeks, I run 3 times a week and weigh 80 kg, rest on Mondays",
      good: [
        "Create an 8-week training plan for a 10 km (6.2 mile) race. I run three times per week, weigh 80 kg (about 176 lb), and rest on Mondays.",
        "Create a training plan that prepares me in two months (8 weeks) for a 10,000 m race. I run 3 times a week and weigh 80 kilograms. Monday is my rest day.",
        "training plan for a 10 km race in 8 weeks, I run 3 times a week and weigh 80 kg, rest on Mondays\n\n- Show it as a table with one row per week.\n- Level: beginner.",
      ],
      broken: [
        [
          "unit",
          "Create a training plan for a 10 mile race in 8 weeks. I run 3 times a week, weigh 80 kg, and rest on Mondays.",
        ],
        [
          "unit",
          "Create a training plan for a 10 km race in 8 weeks. I run 3 times a day, weigh 80 kg, and rest on Mondays.",
        ],
        [
          "unit",
          "Create a training plan for a 10 km race in 8 weeks. I run 3 times a week, weigh 80 lb, and rest on Mondays.",
        ],
        [
          "name",
          "Create a training plan for a 10 km race in 8 weeks. I run 3 times a week, weigh 80 kg, and rest on Sundays.",
        ],
        [
          "swapped-numbers",
          "Create a training plan for an 8 km race in 10 weeks. I run 3 times a week, weigh 80 kg, and rest on Mondays.",
        ],
      ],
    },
  ],
  false,
);
