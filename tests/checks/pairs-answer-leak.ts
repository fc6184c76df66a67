import { pairsOfGroups } from "./pair-group";

/** Candidates that hold what the golden response says, and candidates that only seem to. */
export const leakPairs = pairsOfGroups([
  {
    id: "train-speed",
    language: "en",
    task: {
      silverPrompt: "A train travels 180 km in 2.5 hours. Average speed?",
      goldenResponse: "The average speed is 72 km/h.",
    },
    good: [
      "A train travels 180 km in 2.5 hours. Calculate its average speed in km/h. Show the formula, insert the values, and state the result in one sentence.",
      "A train covers 180 km in 2.5 hours. What is its average speed? Begin your answer with “The average speed is”.",
    ],
    broken: [
      ["A train travels 180 km in 2.5 hours. Show that its average speed is 72 km/h.", "answer-leak"],
      [
        "A train travels 180 km in 2.5 hours. Its average speed is seventy-two kilometres per hour; explain how this is found.",
        "answer-leak",
      ],
      [
        "A train travels 180 km in 2.5 hours. Calculate the average speed: 180 / 2.5 = 72. Explain each step.",
        "answer-leak",
      ],
    ],
  },
  {
    id: "forty-two",
    language: "en",
    task: { silverPrompt: "what is six times seven", goldenResponse: "42" },
    good: [
      "Calculate six times seven. Give only the number.",
      "What is 6 × 7? Explain the calculation in one sentence and then state the product.",
    ],
    broken: [
      ["What is six times seven? The answer is forty-two. Explain why.", "answer-leak"],
      ["Calculate 6 × 7 and show that it equals 42.", "answer-leak"],
    ],
  },
  {
    id: "novel-author",
    language: "en",
    task: { silverPrompt: "who wrote the novel about the white whale?", goldenResponse: "Herman Melville" },
    good: [
      "Name the author of the novel about the white whale. Give the full name, and the year in which the novel was published.",
    ],
    broken: [
      [
        "Name the author of the novel about the white whale. Mention Herman Melville's life in two sentences.",
        "answer-leak",
      ],
      ["Explain who wrote Melville's novel about the white whale, and when.", "answer-leak"],
    ],
  },
  {
    id: "yes-no",
    language: "en",
    task: { silverPrompt: "is 91 a prime number? yes or no", goldenResponse: "No" },
    good: [
      "Determine whether 91 is a prime number. Check divisibility by each prime up to its square root, then answer with yes or no.",
      "Is 91 a prime number? Answer “yes” or “no” only, with no explanation.",
    ],
    broken: [
      ["Is 91 a prime number? Answer yes or no. The correct answer is no.", "answer-leak"],
      ["Explain why the answer to “Is 91 a prime number?” is No.", "answer-leak"],
    ],
  },
  {
    id: "sentiment",
    language: "en",
    task: {
      silverPrompt: "sentiment of this tweet (positive, negative, neutral): My flight got cancelled again, brilliant.",
      goldenResponse: "negative",
    },
    good: [
      "Classify the sentiment of the tweet as positive, negative, or neutral. Watch out for irony. Reply with one word.\n\nTweet: My flight got cancelled again, brilliant.",
      "Decide whether the tweet below is positive, negative or neutral. If it is ironic, judge what the writer means.\n\nTweet: My flight got cancelled again, brilliant.\nSentiment:",
    ],
    broken: [
      [
        "Classify the sentiment of the tweet (positive, negative, neutral). The sentiment is negative because the writer is ironic.\n\nTweet: My flight got cancelled again, brilliant.",
        "answer-leak",
      ],
      [
        "Classify the tweet as positive, negative or neutral. The correct label is negative.\n\nTweet: My flight got cancelled again, brilliant.",
        "answer-leak",
      ],
    ],
  },
  {
    id: "water-cycle",
    language: "en",
    task: {
      silverPrompt: "explain the water cycle",
      goldenResponse:
        "Water evaporates from oceans and lakes when the sun warms them. The vapour rises, cools and condenses into clouds. When the droplets grow heavy enough they fall as rain or snow. The water then runs off into rivers or seeps into the ground, and the cycle begins again.",
    },
    good: [
      "Explain the water cycle in one paragraph of four to five sentences. Cover each stage in order, and use simple words.",
      "Explain the water cycle to a pupil. Describe how water moves between sea, air and land, name the technical term for each stage, and close with why it matters.",
    ],
    broken: [
      [
        "Explain the water cycle. Say that the vapour rises, cools and condenses into clouds, and that when the droplets grow heavy enough they fall as rain or snow.",
        "answer-leak",
      ],
      [
        "Explain the water cycle: water evaporates from oceans and lakes when the sun warms them, and then runs off into rivers or seeps into the ground.",
        "answer-leak",
      ],
    ],
  },
  {
    id: "mail-reply",
    language: "en",
    task: {
      silverPrompt: "decline the invitation to Sam's party on Saturday",
      goldenResponse:
        "Dear Sam,\n\nThank you so much for the invitation to your party on Saturday. Unfortunately I will be visiting my grandmother that weekend, so I cannot come. I hope you have a wonderful evening!\n\nBest wishes",
    },
    good: [
      "Write a short, friendly message that declines the invitation to Sam's party on Saturday. Thank Sam, give a brief reason, and wish a good evening.",
      "Decline the invitation to Sam's party on Saturday. Write a letter that opens with “Dear Sam,” and closes with “Best wishes”. Keep it under 60 words.",
    ],
    broken: [
      [
        "Decline the invitation to Sam's party on Saturday. Write that unfortunately I will be visiting my grandmother that weekend, so I cannot come.",
        "answer-leak",
      ],
    ],
  },
  {
    id: "translate-proverb",
    language: "en",
    task: {
      silverPrompt: "translate to german: The early bird catches the worm",
      goldenResponse: "Der frühe Vogel fängt den Wurm",
    },
    good: [
      "Translate the sentence into German. Use the usual German form of the proverb, and return the translation only.\n\nSentence: The early bird catches the worm",
    ],
    broken: [
      [
        "Translate “The early bird catches the worm” into German. The usual form is “Der frühe Vogel fängt den Wurm”.",
        "answer-leak",
      ],
    ],
  },
  {
    id: "json-person",
    language: "en",
    task: {
      silverPrompt: "extract name, age and city as json: Hi I'm Marta, thirty-one, living in Porto since May.",
      goldenResponse: '{"name": "Marta", "age": 31, "city": "Porto"}',
    },
    good: [
      "Extract the name, age and city from the text. Return only a JSON object with the keys “name” (string), “age” (number) and “city” (string).\n\nText: Hi I'm Marta, thirty-one, living in Porto since May.",
    ],
    broken: [
      [
        'Extract the name, age and city as JSON. For example: {"name": "Marta", "age": 31, "city": "Porto"}.\n\nText: Hi I\'m Marta, thirty-one, living in Porto since May.',
        "answer-leak",
      ],
    ],
  },
  {
    id: "german-sum",
    language: "de",
    task: { silverPrompt: "Wie viel sind 15 % von 260 €?", goldenResponse: "39 €" },
    good: ["Berechne 15 % von 260 €. Zeige den Rechenweg in zwei Schritten und nenne das Ergebnis in Euro."],
    broken: [
      ["Berechne 15 % von 260 €. Das Ergebnis ist 39 €. Zeige den Rechenweg.", "answer-leak"],
      ["Zeige, warum 15 Prozent von 260 € genau neununddreißig Euro sind.", "answer-leak"],
    ],
  },
  {
    id: "spanish-capital",
    language: "es",
    task: { silverPrompt: "¿Cuál es el río más largo de España?", goldenResponse: "El Tajo" },
    good: [
      "¿Cuál es el río más largo de España? Responde con el nombre del río y su longitud aproximada en kilómetros.",
    ],
    broken: [["Explica por qué el Tajo es el río más largo de España. Indica su longitud.", "answer-leak"]],
  },
  {
    id: "french-option",
    language: "fr",
    task: {
      silverPrompt: "Quelle planète est la plus grande ?\nA) Mars\nB) Vénus\nC) Jupiter",
      goldenResponse: "C",
    },
    good: [
      "Réponds à la question à choix multiple par une seule lettre.\n\nQuelle planète est la plus grande ?\nA) Mars\nB) Vénus\nC) Jupiter\n\nRéponse :",
    ],
    broken: [
      ["Quelle planète est la plus grande ?\nA) Mars\nB) Vénus\nC) Jupiter\n\nLa bonne réponse est C.", "answer-leak"],
      ["Quelle planète est la plus grande ?\nA) Mars\nB) Jupiter\nC) Vénus\n\nRéponds par une seule lettre.", "facts"],
    ],
  },
  {
    id: "chinese-answer",
    language: "zh",
    task: { silverPrompt: "小明有15个苹果，吃了4个，又买了9个，现在有几个？", goldenResponse: "20个" },
    good: ["小明有15个苹果，吃了4个，又买了9个。请一步一步计算他现在有几个苹果，最后只写出数字。"],
    broken: [
      ["小明有15个苹果，吃了4个，又买了9个，现在有20个苹果。请说明计算过程。", "answer-leak"],
      ["小明有15个苹果，吃了4个，又买了9个。请计算现在有几个苹果。提示：答案是二十。", "answer-leak"],
    ],
  },
  {
    id: "arabic-answer",
    language: "ar",
    task: { silverPrompt: "كم يساوي ٢٥ ضرب ٤؟", goldenResponse: "١٠٠" },
    good: ["احسب ناتج ٢٥ ضرب ٤. اشرح خطوات الحل باختصار ثم اكتب الناتج النهائي."],
    broken: [["احسب ناتج ٢٥ ضرب ٤. الجواب الصحيح هو 100. اشرح الخطوات.", "answer-leak"]],
  },
  {
    id: "hindi-answer",
    language: "hi",
    task: { silverPrompt: "भारत की राजधानी क्या है?", goldenResponse: "नई दिल्ली" },
    good: ["भारत की राजधानी का नाम बताइए और उसके बारे में दो वाक्य लिखिए।"],
    broken: [["समझाइए कि नई दिल्ली भारत की राजधानी क्यों है।", "answer-leak"]],
  },
  {
    id: "math-long",
    language: "en",
    task: {
      silverPrompt:
        "Ben reads 18 pages a day. The book has 324 pages. He has read for 5 days. How many more days does he need?",
      goldenResponse: "He has read 5 × 18 = 90 pages. 324 − 90 = 234 pages are left. 234 / 18 = 13. #### 13",
    },
    good: [
      "Ben reads 18 pages a day, and his book has 324 pages. He has read for 5 days. How many more days does he need? Work step by step: 1) pages read, 2) pages left, 3) days needed. End with “#### ” and the number.",
    ],
    broken: [
      [
        "Ben reads 18 pages a day, and his book has 324 pages. He has read for 5 days, so 90 pages are read and 234 pages are left. How many more days does he need?",
        "answer-leak",
      ],
      [
        "Ben reads 18 pages a day of a 324-page book and has read for 5 days. How many more days does he need? The final answer should be 13.",
        "answer-leak",
      ],
    ],
  },
  {
    id: "golden-in-silver",
    language: "en",
    task: {
      silverPrompt: "correct the spelling: I recieved teh parcel on Monday",
      goldenResponse: "I received the parcel on Monday",
    },
    good: [
      "Correct the spelling of the sentence below. Change nothing else.\n\nSentence: I recieved teh parcel on Monday",
    ],
    broken: [
      [
        "Correct the spelling of the sentence, which should read: I received the parcel on Monday.\n\nSentence: I recieved teh parcel on Monday",
        "answer-leak",
      ],
    ],
  },
  {
    id: "code-answer",
    language: "en",
    task: {
      silverPrompt: "python function that checks if a string is a palindrome",
      goldenResponse:
        "def is_palindrome(text):\n    cleaned = ''.join(c.lower() for c in text if c.isalnum())\n    return cleaned == cleaned[::-1]",
    },
    good: [
      "Write a Python function `is_palindrome(text)` that checks whether a string is a palindrome. Ignore case and everything that is not a letter or digit. Return True or False.",
    ],
    broken: [
      [
        "Write a Python function that checks whether a string is a palindrome. Use cleaned = ''.join(c.lower() for c in text if c.isalnum()) and compare it with its reverse.",
        "answer-leak",
      ],
    ],
  },
  {
    id: "small-number",
    language: "en",
    task: { silverPrompt: "how many legs does a spider have", goldenResponse: "8" },
    good: [
      "How many legs does a spider have? Answer with one number.",
      "State how many legs a spider has, and compare it with an insect. Write at most 8 sentences.",
    ],
    broken: [["Explain why a spider has eight legs.", "answer-leak"]],
  },
]);
