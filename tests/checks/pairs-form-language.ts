import { pairsOfGroups } from "./pair-group";

/** The language changed although nobody asked for it; and other languages that belong where they stand. */
export const languagePairs = pairsOfGroups([
  {
    id: "language-de-steuer",
    language: "de",
    task: { silverPrompt: "Erkläre mir, was die Umsatzsteuer ist und wer sie zahlt." },
    good: [
      "Erkläre die Umsatzsteuer: was sie ist, wer sie zahlt und wer sie abführt. Richte dich an jemanden ohne Vorwissen, höchstens 120 Wörter.",
      "Erkläre kurz die Umsatzsteuer und wer sie zahlt. Format: Bullet Points, pro Punkt ein Beispiel aus dem Online-Shopping.",
    ],
    broken: [
      [
        "Explain what the value added tax is and who pays it, in at most 120 words for a reader without prior knowledge.",
        "language",
      ],
      ["Explica qué es el impuesto sobre el valor añadido y quién lo paga, en un máximo de 120 palabras.", "language"],
    ],
  },
  {
    id: "language-fr-histoire",
    language: "fr",
    task: { silverPrompt: "raconte-moi l'histoire du pont d'Avignon pour mes élèves" },
    good: [
      "Raconte l'histoire du pont d'Avignon à des élèves de dix ans. Trois paragraphes, un fait surprenant à la fin.",
    ],
    broken: [
      [
        "Tell the history of the bridge of Avignon for my pupils. Write three paragraphs and end with a surprising fact.",
        "language",
      ],
    ],
  },
  {
    id: "language-es-correo",
    language: "es",
    task: { silverPrompt: "escribe un correo para pedir la devolución de unos zapatos que me quedan pequeños" },
    good: [
      "Escribe un correo para pedir la devolución de unos zapatos que me quedan pequeños. Tono amable, cien palabras como máximo.",
    ],
    broken: [
      [
        "Write an email that asks for a refund for a pair of shoes that are too small. Use a friendly tone and at most a hundred words.",
        "language",
      ],
      [
        "Escreva um e-mail para pedir a devolução de uns sapatos que me ficam pequenos. Use um tom gentil e no máximo cem palavras para isso.",
        "language",
      ],
    ],
  },
  {
    id: "language-zh-report",
    language: "zh",
    task: { silverPrompt: "请帮我写一份关于城市绿化的报告" },
    good: ["请写一份关于城市绿化的报告，分为现状、问题和建议三部分，每部分约两百字。"],
    broken: [
      [
        "Write a report about green spaces in cities with three parts: the current state, the problems and suggestions.",
        "language",
      ],
    ],
  },
  {
    id: "language-ar-cv",
    language: "ar",
    task: { silverPrompt: "ساعدني في كتابة سيرة ذاتية لوظيفة معلم" },
    good: ["اكتب سيرة ذاتية لوظيفة معلم، واقسمها إلى الخبرات والتعليم والمهارات، في صفحة واحدة."],
    broken: [
      ["Write a CV for a job as a teacher. Divide it into experience, education and skills, on one page.", "language"],
    ],
  },
  {
    id: "language-hi-recipe",
    language: "hi",
    task: { silverPrompt: "आलू पराठा बनाने की विधि बताओ" },
    good: ["आलू पराठा बनाने की विधि बताइए। पहले सामग्री की सूची दीजिए, फिर क्रम से चरण लिखिए।"],
    broken: [
      ["Give me the recipe for aloo paratha. List the ingredients first and then the steps in order.", "language"],
    ],
  },
  {
    id: "language-en-to-other",
    language: "en",
    task: { silverPrompt: "Explain how a heat pump works to someone who wants to buy one." },
    good: [
      "Explain how a heat pump works to someone who wants to buy one. Cover the principle, the running costs and the noise, with one short paragraph for each.",
    ],
    broken: [
      ["请向想买热泵的人解释热泵的工作原理，分三段说明原理、费用和噪音。", "language"],
      [
        "Erkläre jemandem, der eine Wärmepumpe kaufen möchte, wie sie funktioniert. Schreibe drei kurze Absätze.",
        "language",
      ],
    ],
  },
  {
    id: "language-target-is-no-change",
    language: "en",
    task: { silverPrompt: "Translate my note into Spanish: See you at the station at noon, bring the blue bag." },
    good: [
      "Translate the note into Spanish. Keep it informal and return only the translation.\n\nNote: See you at the station at noon, bring the blue bag.",
    ],
    broken: [],
  },
  {
    id: "language-foreign-material",
    language: "en",
    task: {
      silverPrompt:
        "what does this say: Der Aufzug ist wegen Wartungsarbeiten bis Freitag gesperrt. Bitte benutzen Sie die Treppe im Nebengebäude.",
    },
    good: [
      "Translate the German notice into English and say in one sentence what I must do.\n\nDer Aufzug ist wegen Wartungsarbeiten bis Freitag gesperrt. Bitte benutzen Sie die Treppe im Nebengebäude.",
    ],
    broken: [],
  },
  {
    id: "language-asked-for",
    language: "de",
    task: { silverPrompt: "schreib mir den prompt auf englisch: ein bild von einer katze auf einem fahrrad" },
    good: ["A picture of a cat riding a bicycle through a quiet street in the morning light."],
    broken: [],
  },
]);
