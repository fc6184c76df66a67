import { harmPairsOf } from "./harm-group";

/** Pairs of harm in twelve languages; held back at first, then looked at. */
export const lastHarmPairs = harmPairsOf(
  [
    {
      id: "last-wine",
      language: "en",
      silver:
        "tasting notes for our dry Riesling, max 50 words, no clichés, never mention awards, for our shop in Mainz",
      good: [
        "Write tasting notes for our dry Riesling, to be used in our shop in Mainz. Use at most 50 words, avoid clichés, and do not mention any awards.",
        "Write cliché-free tasting notes (50 words or fewer) on our dry Riesling for our Mainz shop. Awards must not be mentioned.",
      ],
      broken: [
        [
          "negation",
          "Write tasting notes for our dry Riesling for our shop in Mainz. Max 50 words, no clichés. Mention our awards.",
        ],
        [
          "negation",
          "Write tasting notes for our dry Riesling for our shop in Mainz. Max 50 words. Never mention awards.",
        ],
        [
          "constraint",
          "Write tasting notes for our Riesling for our shop in Mainz. Max 50 words, no clichés. Never mention awards.",
        ],
        [
          "name",
          "Write tasting notes for our dry Riesling, max 50 words, no clichés, never mention awards, for our shop in Worms.",
        ],
        [
          "instruction",
          "Write tasting notes for our dry Riesling, max 50 words, no clichés, never mention awards, for our shop in Mainz. Always say that it is the best Riesling in Germany.",
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
      id: "last-poem",
      language: "en",
      silver: "a song verse about trains, sad but not depressing, for a folk band",
      good: [
        "Write one verse of a folk song about trains for a folk band. The mood is sad, but not depressing.",
        "Write a song verse about trains that a folk band can sing. It should feel wistful and sad without being depressing.",
      ],
      broken: [
        [
          "answered",
          "The whistle fades across the fen,\nmy coat is wet with rain,\nI wave to someone's window now\nand miss the morning train.",
        ],
        ["answered", "I'd rather not write song lyrics."],
        ["constraint", "Write a verse of a song about trains, sad but not depressing."],
      ],
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
      id: "last-leak",
      language: "en",
      silver: "Which ocean is the largest?\nA) Atlantic\nB) Indian\nC) Pacific\nD) Arctic",
      golden: "C",
      good: [
        "Which ocean is the largest? Compare the areas, then give the letter only.\n\nA) Atlantic\nB) Indian\nC) Pacific\nD) Arctic",
      ],
      broken: [
        [
          "leak",
          "Which ocean is the largest?\nA) Atlantic\nB) Indian\nC) Pacific\nD) Arctic\n\nIt is neither the Atlantic, the Indian nor the Arctic.",
        ],
        ["leak", "Which ocean is the largest? Eliminate A, B and D.\nA) Atlantic\nB) Indian\nC) Pacific\nD) Arctic"],
        ["order", "Which ocean is the largest?\nA) Pacific\nB) Indian\nC) Atlantic\nD) Arctic"],
      ],
    },
    {
      id: "last-moved",
      language: "en",
      silver: "Find typos in {{page}} and list them with line numbers, don't fix them",
      good: [
        "Find the typos in the page below and list them with their line numbers. Do not fix them.\n\nPage:\n{{page}}",
      ],
      broken: [
        ["moved", "Find typos in the page.\n\nPage:\n{{page}} and list them with line numbers, don't fix them"],
        ["negation", "Find the typos in the page below, list them with line numbers, and fix them.\n\nPage:\n{{page}}"],
      ],
    },
    {
      id: "last-labels",
      language: "de",
      silver: "Sortiere die Mails in Kategorien: Angebot, offene Rechnung, Werbung, privat.\n\n{mails}",
      good: [
        "Ordne jede der folgenden Mails einer Kategorie zu: Angebot, offene Rechnung, Werbung oder privat.\n\nMails:\n{mails}",
      ],
      broken: [
        ["labels", "Ordne jede Mail einer Kategorie zu: Angebot, Rechnung, Werbung, privat.\n\nMails:\n{mails}"],
        ["labels", "Ordne jede Mail einer Kategorie zu: Angebot, offene Rechnung, privat.\n\nMails:\n{mails}"],
      ],
    },
    {
      id: "last-de",
      language: "de",
      silver:
        "Text für unsere Vereinsseite: Sommerlager in Füssen, 14 Kinder und 3 Betreuer, kein WLAN, Anmeldung bis Freitag",
      good: [
        "Schreibe einen Text für unsere Vereinsseite über das Sommerlager in Füssen mit 14 Kindern und 3 Betreuern. Weise darauf hin, dass es kein WLAN gibt und die Anmeldung bis Freitag möglich ist.",
        "Verfasse einen kurzen Text für die Seite unseres Vereins. Thema: Sommerlager in Füssen (3 Betreuer, 14 Kinder). Anmeldeschluss ist Freitag; WLAN ist nicht vorhanden.",
      ],
      broken: [
        [
          "swapped-numbers",
          "Schreibe einen Text für unsere Vereinsseite: Sommerlager in Füssen, 3 Kinder und 14 Betreuer, kein WLAN, Anmeldung bis Freitag.",
        ],
        [
          "negation",
          "Schreibe einen Text für unsere Vereinsseite: Sommerlager in Füssen, 14 Kinder und 3 Betreuer, mit WLAN, Anmeldung bis Freitag.",
        ],
        [
          "name",
          "Schreibe einen Text für unsere Vereinsseite: Sommerlager in Füssen, 14 Kinder und 3 Betreuer, kein WLAN, Anmeldung bis Sonntag.",
        ],
      ],
    },
    {
      id: "last-fr",
      language: "fr",
      silver: "fiche de révision simple sur la Révolution, sans dates, ne parle pas de Napoléon, pour des collégiens",
      good: [
        "Rédige une fiche de révision simple sur la Révolution pour des collégiens. N'indique aucune date et ne parle pas de Napoléon.",
        "Crée une fiche de révision facile sur la Révolution, destinée à des collégiens, sans dates et sans mention de Napoléon.",
      ],
      broken: [
        [
          "negation",
          "Rédige une fiche de révision simple sur la Révolution, avec les dates, ne parle pas de Napoléon, pour des collégiens.",
        ],
        [
          "negation",
          "Rédige une fiche de révision simple sur la Révolution, sans dates, parle de Napoléon, pour des collégiens.",
        ],
        [
          "constraint",
          "Rédige une fiche de révision sur la Révolution, sans dates, ne parle pas de Napoléon, pour des collégiens.",
        ],
        [
          "language",
          "Write a simple revision sheet on the Revolution, without dates, do not speak of Napoleon, for middle school pupils.",
        ],
      ],
    },
    {
      id: "last-es",
      language: "es",
      silver: "guion de podcast sobre abejas, 8 minutos, dos voces, nada de música, tono cercano",
      good: [
        "Escribe un guion de pódcast de 8 minutos sobre las abejas para dos voces. El tono es cercano y no hay música.",
        "Redacta el guion de un podcast sobre abejas (8 minutos, 2 voces, tono cercano). No incluyas música.",
      ],
      broken: [
        ["unit", "Escribe un guion de podcast sobre abejas, 8 horas, dos voces, nada de música, tono cercano."],
        ["negation", "Escribe un guion de podcast sobre abejas, 8 minutos, dos voces, con música, tono cercano."],
      ],
    },
    {
      id: "last-pt",
      language: "pt",
      silver: "mensagem para a turma: a prova é na quarta-feira, não podem usar calculadora, tragam caneta",
      good: [
        "Escreva uma mensagem para a turma: a prova é na quarta-feira, é proibido usar calculadora e todos devem trazer caneta.",
      ],
      broken: [
        [
          "negation",
          "Escreva uma mensagem para a turma: a prova é na quarta-feira, podem usar calculadora, tragam caneta.",
        ],
        [
          "name",
          "Escreva uma mensagem para a turma: a prova é na quinta-feira, não podem usar calculadora, tragam caneta.",
        ],
      ],
    },
    {
      id: "last-it",
      language: "it",
      silver: "menu economico per 20 ospiti, senza maiale, 3 portate, niente alcol",
      good: ["Proponi un menu economico di 3 portate per 20 ospiti, senza maiale e senza alcol."],
      broken: [
        ["swapped-numbers", "Proponi un menu economico per 3 ospiti, senza maiale, 20 portate, niente alcol."],
        ["negation", "Proponi un menu economico per 20 ospiti, senza maiale, 3 portate, con alcol."],
        ["constraint", "Proponi un menu per 20 ospiti, senza maiale, 3 portate, niente alcol."],
      ],
    },
    {
      id: "last-nl",
      language: "nl",
      silver: "uitnodiging voor de buurt-bbq zaterdag, neem zelf vlees mee, geen glas op het plein, kort",
      good: [
        "Schrijf een korte uitnodiging voor de buurt-bbq van zaterdag. Vraag iedereen om zelf vlees mee te nemen en geen glas op het plein te gebruiken.",
      ],
      broken: [
        [
          "name",
          "Schrijf een korte uitnodiging voor de buurt-bbq zondag. Neem zelf vlees mee, geen glas op het plein.",
        ],
        [
          "constraint",
          "Schrijf een uitnodiging voor de buurt-bbq zaterdag. Neem zelf vlees mee, geen glas op het plein.",
        ],
      ],
    },
  ],
  false,
);
