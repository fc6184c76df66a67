import { harmPairsOf } from "./harm-group";

/** English pairs of lost negations and dropped constraints. */
export const englishWishesPairs = harmPairsOf(
  [
    {
      id: "drop-recipe",
      language: "en",
      silver: "cheap one-pot dinner for students, spicy, under 30 minutes",
      good: [
        "Suggest an inexpensive, spicy one-pot dinner for students that takes less than 30 minutes. List the ingredients with their prices.",
        "Create a budget-friendly one-pot dinner recipe for students. It should be spicy and ready in under 30 minutes.",
      ],
      broken: [
        [
          "constraint",
          "Suggest a cheap one-pot dinner for students that takes under 30 minutes. List the ingredients.",
        ],
        [
          "constraint",
          "Suggest a spicy one-pot dinner for students that takes under 30 minutes. List the ingredients with their prices.",
        ],
        ["constraint", "Suggest a cheap, spicy dinner for students that takes under 30 minutes."],
        ["constraint", "Suggest a cheap, spicy one-pot dinner that takes under 30 minutes."],
      ],
    },
    {
      id: "drop-tool",
      language: "en",
      silver: "recommend an open source note-taking app for Linux that works offline, with markdown support",
      good: [
        "Recommend an open-source note-taking app for Linux. It must work offline and support Markdown. Compare two or three candidates.",
        "Which open source note-taking apps for Linux work offline and have Markdown support? Recommend one and say why.",
      ],
      broken: [
        ["constraint", "Recommend a note-taking app for Linux that works offline, with markdown support."],
        ["constraint", "Recommend an open source note-taking app for Linux with markdown support."],
        ["constraint", "Recommend an open source note-taking app that works offline, with markdown support."],
        ["constraint", "Recommend an open source note-taking app for Linux that works offline."],
      ],
    },
    {
      id: "drop-talk",
      language: "en",
      silver:
        "write a formal opening speech for a small literary festival, in British English, with a quote from Keats",
      good: [
        "Write a formal speech to open a small literary festival. Use British English and include a quotation from Keats. About 300 words.",
        "Draft the formal opening speech of a small literary festival in British English. Quote Keats once.",
      ],
      broken: [
        [
          "constraint",
          "Write an opening speech for a small literary festival, in British English, with a quote from Keats.",
        ],
        [
          "constraint",
          "Write a formal opening speech for a literary festival, in British English, with a quote from Keats.",
        ],
        ["constraint", "Write a formal opening speech for a small literary festival, with a quote from Keats."],
        [
          "constraint",
          "Write a formal opening speech for a small festival, in British English, with a quote from Keats.",
        ],
      ],
    },
    {
      id: "drop-data",
      language: "en",
      silver: "explain the median to my colleagues in marketing in plain language, use only examples from retail",
      good: [
        "Explain the median to colleagues in marketing. Use plain language and only examples from retail.",
        "My colleagues in marketing need to understand the median. Explain it in everyday words, with retail examples only.",
      ],
      broken: [
        ["constraint", "Explain the median to my colleagues in marketing, use only examples from retail."],
        ["constraint", "Explain the median to my colleagues in marketing in plain language, use examples from retail."],
        ["constraint", "Explain the median in plain language, use only examples from retail."],
      ],
    },
    {
      id: "harm-clean-frames",
      language: "en",
      silver: "how do I tell my landlord that the rent increase is too high",
      good: [
        "how do I tell my landlord that the rent increase is too high\n\n- Give me a short message that I can send.\n- Do not threaten legal steps.\n- Country: Ireland.",
        "Explain how I can tell my landlord that the rent increase is too high. Suggest two wordings, one firm and one conciliatory.",
        "Help me tell my landlord that the rent increase is too high. Write a polite message under 120 words. Avoid accusations, and never invent legal facts.",
      ],
      broken: [
        ["negation", "Help me tell my landlord that the rent increase is not too high. Write a polite message."],
      ],
    },
    {
      id: "final-en-allergy",
      language: "en",
      silver: "lunch ideas for a toddler, no eggs, without added salt, ready in 20 minutes",
      good: [
        "Suggest lunch ideas for a toddler that are egg-free, have no added salt and can be made in twenty minutes.",
        "List lunches for a toddler, ready in 20 minutes. Eggs are off the table, and salt must not be added.",
        "lunch ideas for a toddler, no eggs, without added salt, ready in 20 minutes\n\nRequirements:\n- Give three ideas.\n- Name the ingredients.",
        "Please suggest lunch ideas for a toddler. They should be ready within 20 minutes, unsalted, and made without eggs.",
      ],
      broken: [["negation", "Suggest lunch ideas for a toddler without added salt, ready in 20 minutes."]],
    },
    {
      id: "last-sql",
      language: "en",
      silver:
        "Explain this: SELECT name FROM staff WHERE wage >= 40 ORDER BY name DESC LIMIT 5; for someone new to SQL, no jargon",
      good: [
        "Explain the following query to someone who is new to SQL, without jargon:\n\n```sql\nSELECT name FROM staff WHERE wage >= 40 ORDER BY name DESC LIMIT 5;\n```",
      ],
      broken: [
        [
          "negation",
          "Explain this query to someone new to SQL, with the usual jargon: SELECT name FROM staff WHERE wage >= 40 ORDER BY name DESC LIMIT 5;",
        ],
        [
          "constraint",
          "Explain this query without jargon: SELECT name FROM staff WHERE wage >= 40 ORDER BY name DESC LIMIT 5;",
        ],
      ],
    },
    {
      id: "kept-only-code",
      language: "en",
      silver: "Write a regex for German postcodes. Return only the regex.",
      good: [
        "Write a regular expression that matches German postcodes. Output nothing but the regex.",
        "Write a regex for German postcodes. Return only the regex.\n\n- It must match five digits.",
      ],
      broken: [
        [
          "against",
          "Write a regex for German postcodes. Return only the regex.\n\n- Add a short explanation and three test strings.",
        ],
        ["constraint", "Write a regex for German postcodes and explain each part."],
      ],
    },
    {
      id: "kept-clean-rag",
      language: "en",
      silver:
        "Answer the question using only the context. If the answer is not in the context, say that you do not know.\n\nContext: {context}\n\nQuestion: {question}",
      good: [
        "Answer the question using only the context. If the answer is not in the context, say that you do not know.\n\n- Quote the sentence that the answer rests on.\n\nContext: {context}\n\nQuestion: {question}",
        "You are a careful assistant. Base your answer on the context below and on nothing else. When the context does not hold the answer, reply that you do not know.\n\nContext: {context}\n\nQuestion: {question}",
        'Use only the information given in the context to answer the question. Say "I do not know" if the context lacks the answer.\n\nContext: {context}\n\nQuestion: {question}',
      ],
      broken: [
        [
          "constraint",
          "Answer the question using the context and your own knowledge. If the answer is not in the context, say that you do not know.\n\nContext: {context}\n\nQuestion: {question}",
        ],
        [
          "negation",
          "Answer the question using only the context. If the answer is in the context, say that you do not know.\n\nContext: {context}\n\nQuestion: {question}",
        ],
      ],
    },
    {
      id: "kept-clean-story",
      language: "en",
      silver: "story for kids about a fox who cant sleep, not scary, 300 words",
      good: [
        "Write a bedtime story of about 300 words for children about a fox who can't sleep. Keep it gentle and free of anything scary.",
        "story for kids about a fox who cant sleep, not scary, 300 words\n\n- Age of the listeners: 4 to 6.\n- End on a calm image.\n- Use short sentences.",
        "Write a 300-word story for kids about a fox who is unable to fall asleep. It must not be frightening.",
      ],
      broken: [
        ["negation", "Write a scary 300-word story for kids about a fox who can't sleep."],
        ["negation", "Write a 300-word story for kids about a fox who can sleep anywhere. It must not be scary."],
        ["constraint", "Write a 300-word story about a fox who can't sleep. It must not be scary."],
      ],
    },
  ],
  false,
);
