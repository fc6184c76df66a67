import { harmPairsOf, type HarmGroup } from "./harm-group";

interface Texts {
  readonly good: readonly string[];
  readonly against?: readonly string[];
  readonly dropped?: readonly string[];
}

const aspect = (
  [id, language]: readonly [string, string],
  silver: string,
  { good, against = [], dropped = [] }: Texts,
): HarmGroup => ({
  id: `aspect-${id}`,
  language,
  silver,
  good,
  broken: [
    ...against.map((text) => ["against", text] as const),
    ...dropped.map((text) => ["constraint", text] as const),
  ],
});

/** Prompts that settle one aspect of what is wanted, rewrites that keep it, set another value for it, or drop it. */
export const aspectPairs = harmPairsOf(
  [
    aspect(["en-short", "en"], "what is compound interest? short, no formulas, im 14", {
      good: [
        "Explain compound interest to a 14-year-old. Keep it short and use no formulas; one everyday example is enough.",
      ],
      against: [
        "Explain compound interest to a 14-year-old. Keep it short and use no formulas. Cover the history, the mathematics and the effect of inflation in depth, in at least 900 words.",
      ],
    }),
    aspect(["de-kurz", "de"], "was ist ein Darlehen, kurz bitte, ohne Fachwörter", {
      good: ["Erkläre kurz und ohne Fachwörter, was ein Darlehen ist. Gib ein Beispiel aus dem Alltag."],
      against: [
        "Erkläre kurz und ohne Fachwörter, was ein Darlehen ist. Gehe dabei ausführlich auf alle Arten von Darlehen, ihre Geschichte und die Rechtslage ein, mindestens 800 Wörter.",
      ],
    }),
    aspect(["en-weekdays", "en"], "flyer text for my ironing service SteamTeam, we only open on weekdays, friendly", {
      good: [
        "Write friendly flyer text for SteamTeam, an ironing service. Say clearly that it is open on weekdays only, and close with a call to action.",
        "Write friendly flyer text for SteamTeam, an ironing service that opens on weekdays only. Tell readers that it is closed at the weekend.",
      ],
      against: [
        "Write friendly flyer text for SteamTeam, an ironing service. It is open on weekdays only. Invite readers to use the popular Saturday pick-up and the Sunday express service.",
      ],
    }),
    aspect(["fr-semaine", "fr"], "annonce pour cours de piano, seulement en semaine, débutants", {
      good: [
        "Rédige une annonce pour des cours de piano destinés aux débutants. Précise que les cours ont lieu uniquement en semaine.",
      ],
      against: [
        "Rédige une annonce pour des cours de piano destinés aux débutants, seulement en semaine. Mets en avant les créneaux du samedi matin et du dimanche.",
      ],
    }),
    aspect(["pl-za-darmo", "pl"], "ogłoszenie: oddam za darmo regał, odbiór Gdynia", {
      good: ["Napisz krótkie ogłoszenie: oddam za darmo regał. Odbiór osobisty w Gdyni. Zostaw miejsce na wymiary."],
      against: [
        "Napisz krótkie ogłoszenie: oddam za darmo regał, odbiór w Gdyni. Cena do uzgodnienia, płatność przy odbiorze.",
      ],
    }),
    aspect(["en-free", "en"], "post for our repair café, its free of charge, every first sunday", {
      good: [
        "Write a post about our repair café on every first Sunday. Make clear that it is free of charge and that donations are not needed.",
      ],
      against: [
        "Write a post about our repair café on every first Sunday. It is free of charge. State that payment is due at the door and that prices are on request.",
      ],
    }),
    aspect(
      ["en-hints", "en"],
      "only hints please, why is my binary search off by one\n\nlo, hi = 0, len(a)\nwhile lo < hi:\n    mid = (lo + hi) // 2",
      {
        good: [
          "Give me only hints, one after the other, that help me find why the binary search below is off by one. Do not show the corrected code.\n\n```python\nlo, hi = 0, len(a)\nwhile lo < hi:\n    mid = (lo + hi) // 2\n```",
        ],
        against: [
          "Give me only hints about why the binary search below is off by one. At the end show the complete corrected code.\n\n```python\nlo, hi = 0, len(a)\nwhile lo < hi:\n    mid = (lo + hi) // 2\n```",
        ],
      },
    ),
    aspect(["es-pistas", "es"], "solo pistas: ¿cómo se resuelve x² − 5x + 6 = 0?", {
      good: [
        "Dame solo pistas, de una en una, para que yo resuelva la ecuación x² − 5x + 6 = 0. No muestres la solución.",
      ],
      against: [
        "Dame solo pistas para resolver la ecuación x² − 5x + 6 = 0 y termina con la solución completa paso a paso.",
      ],
    }),
    aspect(["tr-en-fazla", "tr"], "doğum günü menüsü, en fazla 10 kişi, bütçe az", {
      good: [
        "En fazla 10 kişilik bir doğum günü için düşük bütçeli bir menü öner. Malzemeleri kişi sayısına göre yaz.",
      ],
      against: [
        "En fazla 10 kişilik bir doğum günü için düşük bütçeli bir menü öner. Oturma düzenini 35 kişi için hazırla.",
      ],
    }),
    aspect(["en-at-most", "en"], "team lunch ideas, max 6 people, somewhere quiet", {
      good: ["Suggest places for a quiet team lunch for at most 6 people. Give the price range and a reason for each."],
      against: [
        "Suggest places for a quiet team lunch for at most 6 people. Each place must have a hall for 30 people and a stage.",
      ],
    }),
    aspect(["de-hoechstens", "de"], "Nenne höchstens 3 Bücher über Bienen für Kinder", {
      good: [
        "Empfiehl höchstens drei Bücher über Bienen für Kinder. Gib zu jedem Titel zwei Sätze und das Lesealter an.",
      ],
      against: [
        "Empfiehl höchstens 3 Bücher über Bienen für Kinder. Gib zu jedem Titel zwei Sätze an und stelle am Ende eine Liste mit 12 Büchern zusammen.",
      ],
    }),
    aspect(["en-past", "en"], "short story about a lighthouse, past tense, first person", {
      good: ["Write a short story about a lighthouse in the past tense, told in the first person."],
      against: [
        "Write a short story about a lighthouse, told in the first person and the past tense. Use the present tense throughout for immediacy.",
      ],
    }),
    aspect(["de-fliesstext", "de"], "Vergleich von Wärmepumpe und Gasheizung als Fließtext", {
      good: [
        "Vergleiche Wärmepumpe und Gasheizung in einem Fließtext ohne Aufzählungen. Gehe auf Kosten und Umwelt ein.",
      ],
      against: [
        "Vergleiche Wärmepumpe und Gasheizung als Fließtext. Stelle die Vor- und Nachteile jeweils in Stichpunkten dar und schließe mit einer Tabelle.",
      ],
    }),
    aspect(["en-online", "en"], "agenda for our online book club, 8 members, 1 hour", {
      good: ["Draft a one-hour agenda for an online book club with 8 members. Include a check-in and a closing round."],
      against: [
        "Draft a one-hour agenda for an online book club with 8 members. Plan the seating on site and the drinks that are served in person.",
      ],
    }),
    aspect(["fr-lactose", "fr"], "recette de quiche pour mon frère intolérant au lactose", {
      good: ["Propose une recette de quiche sans lactose pour mon frère intolérant, avec de la crème d'avoine."],
      against: [
        "Propose une recette de quiche pour mon frère intolérant au lactose. Ajoute 20 cl de crème fraîche et du lait entier.",
      ],
    }),
    aspect(["ja-shoshinsha", "ja"], "初心者です。ブロックチェーンを専門用語なしで説明して", {
      good: ["初心者にもわかるように、専門用語を使わずにブロックチェーンを説明してください。"],
      against: [
        "初心者の私にブロックチェーンを専門用語なしで説明してください。内容は技術者向けの詳しさにし、ハッシュ関数とコンセンサスの数式も示してください。",
      ],
    }),
    aspect(["zh-biaoge", "zh"], "比较三款咖啡机,用表格,预算1000以内", {
      good: ["请用表格比较三款价格在1000元以内的咖啡机,列出价格、容量和优缺点。"],
      dropped: ["请比较三款价格在1000元以内的咖啡机,分别介绍价格、容量和优缺点,最后给出推荐。"],
    }),
    aspect(["en-table", "en"], "compare Lisbon and Porto for a long weekend, in a table, i like food", {
      good: [
        "Compare Lisbon and Porto for a long weekend with a focus on food. Present the comparison as a table with one column per city.",
      ],
      dropped: [
        "Compare Lisbon and Porto for a long weekend with a focus on food. Cover restaurants, markets, transport and prices, and end with a recommendation.",
      ],
    }),
    aspect(["de-tabelle", "de"], "Wochenplan fürs Training als Tabelle, 3 Tage, zuhause", {
      good: [
        "Erstelle einen Trainingsplan für drei Tage pro Woche zu Hause. Gib ihn als Tabelle mit Tag, Übung und Dauer aus.",
      ],
      dropped: [
        "Erstelle einen Trainingsplan für drei Tage pro Woche zu Hause. Nenne Übungen, Dauer und Pausen und erkläre die Technik.",
      ],
    }),
    aspect(["es-emojis", "es"], "post de instagram para mi panadería con emojis y 3 hashtags", {
      good: [
        "Escribe una publicación de Instagram para mi panadería, con emojis y exactamente tres hashtags al final.",
      ],
      dropped: [
        "Escribe una publicación de Instagram para mi panadería. Usa un tono cálido, describe el pan recién hecho e invita a venir.",
      ],
    }),
    aspect(["en-steps", "en"], "how do i reset a fritzbox, step by step, my dad will read it", {
      good: ["Explain how to reset a Fritzbox in numbered steps that my dad can follow."],
      dropped: [
        "Explain to my dad how a Fritzbox can be reset. Describe the buttons, the lights and what may go wrong.",
      ],
    }),
    aspect(["it-adolescenti", "it"], "spiega l'inflazione, per adolescenti, con esempio della merenda", {
      good: ["Spiega l'inflazione a ragazzi delle superiori usando come esempio il prezzo della merenda."],
      dropped: [
        "Spiega l'inflazione partendo dal prezzo della merenda. Descrivi cause, effetti e il ruolo della banca centrale.",
      ],
    }),
    aspect(["nl-drie", "nl"], "geef 3 opties voor een naam van mijn fietsenzaak", {
      good: ["Bedenk drie namen voor mijn fietsenzaak en geef bij elke naam een korte toelichting."],
      dropped: ["Bedenk pakkende namen voor mijn fietsenzaak en geef bij elke naam een korte toelichting."],
    }),
    aspect(["pt-frases", "pt"], "resume a Revolução dos Cravos em 5 frases", {
      good: ["Resume a Revolução dos Cravos em cinco frases claras, por ordem cronológica."],
      dropped: ["Resume a Revolução dos Cravos de forma clara, por ordem cronológica, com causas e consequências."],
    }),
    aspect(["en-both", "en"], "four day trip to Oslo, kid friendly, no museums", {
      good: [
        "Plan a four-day trip to Oslo with activities that children enjoy. Leave museums out.\n\n- Day by day, with travel times\n- A table with prices, sorted by day\n- Places to eat",
      ],
    }),
    aspect(["en-short-part", "en"], "write a detailed guide on composting, with a short intro and short sentences", {
      good: [
        "Write a detailed, comprehensive guide on composting. Begin with a short introduction and use short sentences throughout. Cover at least eight materials.",
      ],
    }),
    aspect(["en-max-part", "en"], "plan a hike, max 12 km, 4 people", {
      good: [
        "Plan a hike of at most 12 km for 4 people. List what to pack, for example 2 litres of water per person, and how to get there by bus.",
      ],
    }),
    aspect(["de-online", "de"], "Einladung zum Online-Elternabend, Mittwoch 19 Uhr", {
      good: [
        "Schreibe eine Einladung zum Online-Elternabend am Mittwoch um 19 Uhr. Weise darauf hin, dass niemand vor Ort sein muss.",
      ],
    }),
  ],
  false,
);
