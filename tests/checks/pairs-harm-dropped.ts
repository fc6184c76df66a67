import { harmPairsOf } from "./harm-group";

/** Dropped constraints, moved instructions and torn labels, with faithful rewrites beside them; the checks were tuned on them. */
export const droppedHarmPairs = harmPairsOf(
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
      id: "drop-de",
      language: "de",
      silver: "Schreibe eine lustige Einladung zum Kindergeburtstag im Kletterwald, nur per Du, mit Wegbeschreibung",
      good: [
        "Schreibe eine witzige Einladung zum Kindergeburtstag im Kletterwald. Sprich die Gäste nur mit Du an und füge eine Wegbeschreibung hinzu.",
      ],
      broken: [
        ["constraint", "Schreibe eine Einladung zum Kindergeburtstag im Kletterwald, nur per Du, mit Wegbeschreibung."],
        ["constraint", "Schreibe eine lustige Einladung zum Kindergeburtstag im Kletterwald, nur per Du."],
        ["constraint", "Schreibe eine lustige Einladung zum Kindergeburtstag, nur per Du, mit Wegbeschreibung."],
      ],
    },
    {
      id: "drop-fr",
      language: "fr",
      silver:
        "Rédige un discours drôle et court pour le mariage de ma sœur, uniquement au tutoiement, avec une anecdote de vacances",
      good: [
        "Rédige un discours court et amusant pour le mariage de ma sœur. Utilise uniquement le tutoiement et raconte une anecdote de vacances.",
      ],
      broken: [
        [
          "constraint",
          "Rédige un discours court pour le mariage de ma sœur, uniquement au tutoiement, avec une anecdote de vacances.",
        ],
        [
          "constraint",
          "Rédige un discours drôle pour le mariage de ma sœur, uniquement au tutoiement, avec une anecdote de vacances.",
        ],
        ["constraint", "Rédige un discours drôle et court pour le mariage de ma sœur, uniquement au tutoiement."],
      ],
    },
    {
      id: "drop-es",
      language: "es",
      silver:
        "Explica la fotosíntesis con palabras sencillas para niños de primaria, solo con ejemplos de plantas de casa",
      good: [
        "Explica la fotosíntesis a niños de primaria con palabras sencillas. Usa únicamente ejemplos de plantas de casa.",
      ],
      broken: [
        ["constraint", "Explica la fotosíntesis para niños de primaria, solo con ejemplos de plantas de casa."],
        ["constraint", "Explica la fotosíntesis con palabras sencillas, solo con ejemplos de plantas de casa."],
        [
          "constraint",
          "Explica la fotosíntesis con palabras sencillas para niños de primaria, con ejemplos de plantas de casa.",
        ],
      ],
    },
    {
      id: "drop-ru",
      language: "ru",
      silver: "Придумай дешёвый и быстрый ужин для студентов, только из овощей",
      good: ["Предложи недорогой и быстрый ужин для студентов. Используй только овощи."],
      broken: [
        ["constraint", "Придумай быстрый ужин для студентов, только из овощей."],
        ["constraint", "Придумай дешёвый и быстрый ужин, только из овощей."],
        ["constraint", "Придумай дешёвый и быстрый ужин для студентов из овощей."],
      ],
    },
    {
      id: "drop-zh",
      language: "zh",
      silver: "用简单的话给小学生解释地震，只用生活中的例子",
      good: ["请用简单易懂的语言向小学生解释地震，只使用生活中的例子。"],
      broken: [
        ["constraint", "请给小学生解释地震，只用生活中的例子。"],
        ["constraint", "请用简单的话解释地震，只用生活中的例子。"],
        ["constraint", "请用简单的话给小学生解释地震，用生活中的例子。"],
      ],
    },
    {
      id: "drop-moved",
      language: "en",
      silver: "Extract the invoice number and the total from {{document}} and reply in JSON, use null if missing",
      good: [
        "Extract the invoice number and the total from the document below. Reply in JSON, and use null where a value is missing.\n\nDocument:\n{{document}}",
        "From the document between the tags, extract the invoice number and the total, and reply in JSON (null if missing).\n\n<document>\n{{document}}\n</document>",
      ],
      broken: [
        [
          "moved",
          "Extract the invoice number and the total.\n\nDocument:\n{{document}} and reply in JSON, use null if missing",
        ],
        [
          "moved",
          "Extract the invoice number and the total.\n\n<document>\n{{document}}\nReply in JSON, use null if missing\n</document>",
        ],
        [
          "moved",
          "Extract the invoice number and the total and reply in JSON.\n\nDocument: {{document}}\nuse null if missing",
        ],
      ],
    },
    {
      id: "drop-moved-fr",
      language: "fr",
      silver: "Résume {texte} en trois points et garde le ton neutre",
      good: ["Résume le texte ci-dessous en trois points. Garde un ton neutre.\n\nTexte :\n{texte}"],
      broken: [
        ["moved", "Résume en trois points.\n\nTexte :\n{texte} et garde le ton neutre"],
        ["moved", 'Résume le texte en trois points.\n\n"""\n{texte}\nGarde le ton neutre\n"""'],
      ],
    },
    {
      id: "drop-labels",
      language: "pl",
      silver: "Przypisz opinię do kategorii: jakość, dostawa, cena, obsługa klienta. Opinia: {{opinia}}",
      good: [
        "Przypisz opinię do jednej z kategorii: jakość, dostawa, cena lub obsługa klienta. Podaj tylko kategorię.\n\nOpinia: {{opinia}}",
      ],
      broken: [
        ["labels", "Przypisz opinię do kategorii: jakość, dostawa, obsługa klienta.\n\nOpinia: {{opinia}}"],
        ["labels", "Przypisz opinię do kategorii: jakość, dostawa, cena, obsługa, klient.\n\nOpinia: {{opinia}}"],
        ["labels", "Przypisz opinię do kategorii.\n\nOpinia: {{opinia}}, jakość, dostawa, cena, obsługa klienta"],
      ],
    },
    {
      id: "free-more",
      language: "en",
      silver:
        "make a poster text for our village fete on the green, families welcome, raffle at 4pm, no dogs on the field",
      good: [
        "Write the text of a poster for our village fete on the green. Say that families are welcome, that the raffle takes place at 4 pm, and that dogs are not allowed on the field.",
        "Create a cheerful poster text announcing the village fete on the green. Mention the raffle at 4 pm. Families are welcome; dogs must stay off the field, so no dogs there.",
        "Poster text: village fete on the green. Include: families welcome, raffle at 16:00, dog-free field.",
      ],
      broken: [],
    },
    {
      id: "free-more-de",
      language: "de",
      silver: "kurze Absage an einen Bewerber, Herr Tannert, Stelle als Buchhalter, wertschätzend, keine Begründung",
      good: [
        "Verfasse eine kurze, wertschätzende Absage an den Bewerber Herrn Tannert für die Stelle als Buchhalter. Nenne keine Gründe für die Absage.",
        "Schreibe eine kurze Absage an Herrn Tannert, der sich als Buchhalter beworben hat. Der Ton ist wertschätzend; eine Begründung wird nicht gegeben.",
      ],
      broken: [],
    },
    {
      id: "free-more-es",
      language: "es",
      silver: "ideas de regalo para mi jefa, nada personal, hasta 40 euros, le gusta el té",
      good: [
        "Propón ideas de regalo para mi jefa, a quien le gusta el té. El regalo no debe ser personal y puede costar como máximo 40 euros.",
        "Sugiere diez regalos para mi jefa por 40 € o menos. Evita los regalos personales. Le gusta el té.",
      ],
      broken: [],
    },
  ],
  false,
);
