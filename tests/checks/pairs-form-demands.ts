import { pairsOfGroups } from "./pair-group";

/** Requirements that fight each other, lengths that are too long, and words that say too little. */
export const demandPairs = pairsOfGroups([
  {
    id: "demands-solar",
    language: "en",
    task: { silverPrompt: "explain solar panels to my neighbour" },
    good: [
      "Explain solar panels to a neighbour who knows nothing about electricity, in three short paragraphs of at most 50 words each.",
      "Explain solar panels to a neighbour. Start with a summary in one sentence. Then write a detailed explanation of at least 300 words.",
      "Explain solar panels to a neighbour in at least 100 and at most 200 words.",
    ],
    broken: [
      [
        "Explain solar panels to a neighbour in one sentence. The explanation must have at least 300 words.",
        "contradiction",
      ],
      [
        "Explain solar panels to a neighbour. Do not use bullet points. Present the answer as bullet points with three sentences each.",
        "contradiction",
      ],
      ["Explain solar panels to a neighbour in at most 100 words. Write at least 200 words.", "contradiction"],
      [
        "Explain solar panels to a neighbour. Write exactly 150 words. The response must be exactly 3 paragraphs and exactly 250 words.",
        "contradiction",
      ],
      [
        "Explain solar panels to a neighbour. Answer in English. Your response must be in German.",
        "contradiction",
        "language",
      ],
      [
        "Explain solar panels to a neighbour. Respond only with a JSON object. Write the response in plain prose without JSON.",
        "contradiction",
      ],
      [
        "Explain solar panels to my neighbour in a good way, with some interesting details and examples etc., as appropriate.",
        "vague-words",
      ],
    ],
  },
  {
    id: "demands-de",
    language: "de",
    task: { silverPrompt: "erkläre meinem nachbarn solarzellen" },
    good: ["Erkläre meinem Nachbarn, wie Solarzellen funktionieren, in höchstens 100 Wörtern und ohne Fachwörter."],
    broken: [
      ["Erkläre meinem Nachbarn Solarzellen in einem Satz. Schreibe mindestens 200 Wörter.", "contradiction"],
      [
        "Erkläre meinem Nachbarn Solarzellen. Keine Aufzählung. Antworte als Aufzählung mit fünf Punkten.",
        "contradiction",
      ],
      [
        "Erkläre meinem Nachbarn Solarzellen. Antworte auf Deutsch. Antworte auf Englisch.",
        "contradiction",
        "language",
      ],
      ["Erkläre meinem Nachbarn Solarzellen gut und mit einigen passenden Beispielen usw.", "vague-words"],
    ],
  },
  {
    id: "demands-fr",
    language: "fr",
    task: { silverPrompt: "explique les panneaux solaires à mon voisin" },
    good: ["Explique à mon voisin comment marchent les panneaux solaires, en 100 mots au maximum et sans jargon."],
    broken: [
      ["Explique les panneaux solaires à mon voisin en une phrase. Écris au moins 200 mots.", "contradiction"],
      ["Explique bien les panneaux solaires à mon voisin, avec quelques bons exemples, etc.", "vague-words"],
    ],
  },
  {
    id: "demands-es",
    language: "es",
    task: { silverPrompt: "explica los paneles solares a mi vecino" },
    good: ["Explica a mi vecino cómo funcionan los paneles solares, en 100 palabras como máximo y sin tecnicismos."],
    broken: [
      ["Explica los paneles solares a mi vecino en una frase. Escribe al menos 200 palabras.", "contradiction"],
      ["Explica los paneles solares a mi vecino con algunos ejemplos buenos, etc.", "vague-words"],
    ],
  },
  {
    id: "demands-own-contradiction",
    language: "en",
    task: { silverPrompt: "describe our bakery in one sentence, at least 150 words" },
    good: ["Describe our bakery in one sentence of at least 150 words."],
    broken: [],
  },
  {
    id: "demands-word-limit",
    language: "en",
    task: { silverPrompt: "slogan for a bike shop in Leeds", wordLimit: 30 },
    good: ["Write a slogan of at most six words for a bike shop in Leeds. Return the slogan alone."],
    broken: [
      [
        "You are a brand copywriter who knows local retail. Write one slogan for a bike shop in Leeds. It has at most six words, rhymes if that comes naturally, and mentions neither the price nor the word bike. Return the slogan alone, without quotation marks and without any explanation.",
        "word-limit",
      ],
      [
        "Write a slogan for a bike shop in Leeds. Think about the city, about its hills and its weather, and about people who ride to work each day. Keep it to six words and return the slogan alone.",
        "word-limit",
      ],
    ],
  },
  {
    id: "demands-output-form",
    language: "en",
    task: { silverPrompt: "what happened to the Hanseatic League" },
    good: [
      "Explain why the Hanseatic League declined, in one paragraph of 100 words with dates for each step.",
      "Tell the story of the decline of the Hanseatic League as a timeline with one line per event.",
    ],
    broken: [
      ["Think about what happened to the Hanseatic League and why, and tell me about it.", "output-form"],
      ["Discuss the Hanseatic League and what became of it.", "output-form"],
    ],
  },
  {
    id: "demands-output-form-wanted-json",
    language: "en",
    task: {
      silverPrompt: "which words in this text are towns: We drove from Ulm to Graz and slept in Linz.",
      goldenResponse: '{"towns": ["Ulm", "Graz", "Linz"]}',
    },
    good: [
      'Find the names of towns in the text: "We drove from Ulm to Graz and slept in Linz." Return a JSON object with the one key "towns", whose value is a list of names in the order of the text.',
    ],
    broken: [["Which words in this text are towns: We drove from Ulm to Graz and slept in Linz.", "output-form"]],
  },
  {
    id: "demands-long",
    language: "en",
    task: { silverPrompt: "write a product description for a wooden desk lamp", wordLimit: 600 },
    good: [
      "Write a product description of 80 words for a wooden desk lamp. Name material, light and use, and end with one line that invites to buy.",
    ],
    broken: [
      [
        `You are a senior copywriter who works for makers of furniture and lamps. Your task is to write a product description for a wooden desk lamp. Read all of these instructions before you begin, and come back to them when you have finished, so that no point is left out.

First, think about who will read the description. The reader may be a student who furnishes a first room, a parent who looks for a lamp for a child, or a person who works from home and spends long evenings at a desk. Each of them asks another question: the student asks about the price, the parent about safety, and the person at home about the light. The description must speak to all of them without naming any of them.

Second, think about the lamp itself. It is made of wood. Describe how the wood looks and how it feels in the hand. Describe the light: its colour, its direction, and how it falls on paper. Describe the arm, the joint, the foot, the switch and the cable. Where you do not know a detail, leave it out rather than making it up, since a buyer who finds a wrong detail sends the lamp back.

Third, choose the tone. The tone is calm and plain. It does not shout, it uses no exclamation marks, and it never calls the lamp perfect, amazing, unique or revolutionary. It prefers verbs to adjectives. It prefers short sentences to long ones. It addresses the reader as you, but not in each sentence.

Fourth, build the text. Begin with one sentence that says what the lamp is and for what it is used. Go on with a paragraph about the light. Then write a paragraph about the material and the making. Then write a paragraph about use in daily life, with one small scene that a reader can picture. End with one sentence that invites the reader to put the lamp on a desk and switch it on.

Fifth, check the result. Read it aloud. Strike out each word that can go. Make sure that no sentence repeats what another one has said. Make sure that the first sentence would make sense to somebody who reads nothing else. Make sure that the length lies between 120 and 150 words, and count them.

Return the description alone, without a heading, without a list, and without a comment on your work.`,
        "long-for-model",
      ],
    ],
  },
]);
