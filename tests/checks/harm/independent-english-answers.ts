import { harmPairsOf } from "./harm-group";

/** English questions with a known answer, written by someone who had not seen the checks. */
export const independentEnglishAnswerPairs = harmPairsOf(
  [
    {
      id: "independent-capital",
      language: "en",
      silver: "What is the capital of Australia? just the city",
      golden: "Canberra",
      good: [
        "What is the capital of Australia? Answer with the name of the city only.",
        "You are a geography teacher. Name the capital city of Australia. Reply with just the city, without a sentence around it.",
      ],
      broken: [
        [
          "leak",
          "What is the capital of Australia? Answer with the name of the city only. Note that it is neither Sydney nor Melbourne, but the planned city that was built between them.",
        ],
        [
          "leak",
          "What is the capital of Australia? Answer with the name of the city only (eight letters, starts with Can).",
        ],
        ["answered", "The capital of Australia is Canberra."],
      ],
    },
    {
      id: "independent-train",
      language: "en",
      silver: "A train leaves Leeds at 9:40 and arrives in London at 13:05. How long is the trip? Show the steps.",
      golden: "3 hours 25 minutes",
      good: [
        "A train departs from Leeds at 9:40 and reaches London at 13:05. Work out how long the journey takes and show each step.",
        "You are a patient maths tutor.\n\n**Problem**\n- Departure from Leeds: 9:40 (9:40 a.m.)\n- Arrival in London: 13:05 (1:05 p.m.)\n\nHow long is the trip? Show the steps of the calculation, then state the result.",
      ],
      broken: [
        [
          "leak",
          "A train departs from Leeds at 9:40 and reaches London at 13:05. Work out how long the journey takes and show each step. You should end up with 205 minutes.",
        ],
        [
          "swapped-numbers",
          "A train departs from Leeds at 13:05 and reaches London at 9:40. Work out how long the journey takes and show each step.",
        ],
        [
          "language",
          "A train departs from Leeds at 9:40 and reaches London at 13:05. Work out how long the journey takes and show each step. Give your answer in German.",
        ],
      ],
    },
    {
      id: "independent-frankenstein",
      language: "en",
      silver: "who wrote Frankenstein, one name no explanation",
      golden: "Mary Shelley",
      good: [
        "Who wrote the novel Frankenstein? Give one name and no explanation.",
        "Name the author of Frankenstein. Your reply consists of a single name; do not explain it.",
      ],
      broken: [
        [
          "leak",
          "Who wrote the novel Frankenstein, the woman who was married to the poet Percy Bysshe Shelley? Give one name and no explanation.",
        ],
        [
          "answered",
          "Frankenstein was written by Mary Shelley, who began the novel at the age of eighteen and published it anonymously in 1818.",
        ],
      ],
    },
    {
      id: "independent-riddle",
      language: "en",
      silver:
        "Riddle for my kids: I have cities but no houses, rivers but no water, forests but no trees. What am I? Give them one hint, don't say the answer.",
      golden: "A map",
      good: [
        'Present this riddle to children: "I have cities but no houses, rivers but no water, forests but no trees. What am I?" Offer one hint and do not reveal the answer.',
        "You host a riddle evening for kids.\n\nRiddle: I have cities but no houses, rivers but no water, forests but no trees. What am I?\n\nGive a single hint. Keep the answer to yourself.",
      ],
      broken: [
        [
          "leak",
          'Present this riddle to children: "I have cities but no houses, rivers but no water, forests but no trees. What am I?" Offer one hint, for instance that people unfold it to find their way on a hike, and do not reveal the answer.',
        ],
      ],
    },
    {
      id: "independent-element",
      language: "en",
      silver: "Which chemical element has the symbol Hg? Answer with one word.",
      golden: "Mercury",
      good: [
        "Name the chemical element whose symbol is Hg, in one word.",
        "# Question\nWhich chemical element does the symbol Hg stand for?\n\n# Answer format\nOne word.",
      ],
      broken: [
        [
          "leak",
          "Which chemical element has the symbol Hg? It is the silvery metal that is liquid at room temperature and was used in old thermometers. Answer with one word.",
        ],
      ],
    },
    {
      id: "independent-largest-planet",
      language: "en",
      silver:
        "Which is the largest planet in our solar system? 1) Mars 2) Jupiter 3) Venus 4) Saturn. Answer with the number only.",
      golden: "2",
      good: [
        "Multiple choice: which is the largest planet of our solar system?\n\n1) Mars\n2) Jupiter\n3) Venus\n4) Saturn\n\nReply with the number alone.",
        "You are a quiz candidate. Pick the largest planet in our solar system from these options: 1) Mars, 2) Jupiter, 3) Venus, 4) Saturn. Give only the number of the right option.",
      ],
      broken: [
        [
          "order",
          "Multiple choice: which is the largest planet of our solar system?\n\n1) Jupiter\n2) Mars\n3) Saturn\n4) Venus\n\nReply with the number alone.",
        ],
        [
          "language",
          "¿Cuál es el planeta más grande de nuestro sistema solar? 1) Marte 2) Júpiter 3) Venus 4) Saturno. Responde solo con el número.",
        ],
      ],
    },
  ],
  false,
);
