import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "alike-constraint-0",
    language: "en",
    silver: "Suggest a quick weeknight pasta recipe for kids, under 20 minutes, nut-free.",
    good: [],
    broken: [
      [
        "constraint",
        "Suggest a weeknight pasta recipe for kids that is ready in under 20 minutes.\n\n- List the ingredients with amounts.\n- Number the steps.\n- Add one tip for picky eaters.",
      ],
    ],
  },
  {
    id: "alike-constraint-2",
    language: "en",
    silver: "Write a bash script that backs up /home to a USB drive, it has to run on macOS too.",
    good: [],
    broken: [
      [
        "constraint",
        "Write a bash script that backs up /home to a USB drive.\n\n- Check whether the drive is mounted.\n- Keep a log with time stamps.\n- Handle errors and print clear messages.",
      ],
    ],
  },
  {
    id: "alike-constraint-4",
    language: "en",
    silver: "Find me a gluten-free birthday cake recipe for 12 people.",
    good: [],
    broken: [
      [
        "constraint",
        "Share a birthday cake recipe that serves 12 people. Include ingredients with amounts, steps, baking time and ideas for decoration.",
      ],
    ],
  },
  {
    id: "alike-constraint-6",
    language: "en",
    silver: "List books on leadership written by women.",
    good: [],
    broken: [
      [
        "constraint",
        "List ten influential books on leadership. For each give the author, the year and one sentence on its main idea.",
      ],
    ],
  },
  {
    id: "alike-constraint-8",
    language: "en",
    silver: "Plan a weekend in Rome for a wheelchair user.",
    good: [],
    broken: [
      [
        "constraint",
        "Plan a weekend in Rome. List the sights for each day, places to eat, and how to get from one to the next.",
      ],
    ],
  },
  {
    id: "alike-constraint-10",
    language: "en",
    silver: "Give me ideas for free indoor activities with toddlers on rainy days",
    good: [],
    broken: [
      [
        "constraint",
        "Give ideas for indoor activities with toddlers on rainy days. For each, list what is needed and how long it keeps them busy.",
      ],
    ],
  },
  {
    id: "alike-constraint-12",
    language: "en",
    silver: "Refactor this into TypeScript with strict types, keep it compatible with Node 14\n\n{code}",
    good: [],
    broken: [
      [
        "constraint",
        "Refactor the code below into TypeScript with strict types.\n\n- Name types clearly.\n- Split long functions.\n- Explain each change in a comment.\n\n{code}",
      ],
    ],
  },
  {
    id: "alike-constraint-14",
    language: "en",
    silver: "Write a eulogy for my uncle, he was a fisherman. About 3 minutes, religious but not too much.",
    good: [],
    broken: [
      [
        "constraint",
        "Write a heartfelt eulogy for my uncle, who was a fisherman. It should take about three minutes to read. Honour his life, share a memory of the sea and comfort the family.",
      ],
    ],
  },
  {
    id: "alike-constraint-16",
    language: "de",
    silver: "Schreib eine Produktbeschreibung für eine Yogamatte, auf Schweizer Hochdeutsch (ohne ß).",
    good: [],
    broken: [
      [
        "constraint",
        "Schreibe eine überzeugende Produktbeschreibung für eine Yogamatte.\n\n- Hebe Material, Dicke und Rutschfestigkeit hervor.\n- Sprich die Leser direkt an.\n- Schließe mit einem Aufruf zum Kauf.",
      ],
    ],
  },
  {
    id: "alike-constraint-18",
    language: "de",
    silver: "Erklär mir die Relativitätstheorie für Laien und ohne Formeln.",
    good: [],
    broken: [
      [
        "constraint",
        "Erkläre die Relativitätstheorie verständlich für Laien. Gehe auf Zeit, Raum und Schwerkraft ein und nenne ein Beispiel aus dem Alltag.",
      ],
    ],
  },
  {
    id: "alike-constraint-20",
    language: "de",
    silver: "Formuliere eine Absage an einen Bewerber, höchstens 5 Sätze, freundlich.",
    good: [],
    broken: [
      [
        "constraint",
        "Formuliere eine freundliche Absage an einen Bewerber. Danke für das Interesse, begründe die Entscheidung behutsam und wünsche alles Gute.",
      ],
    ],
  },
  {
    id: "alike-constraint-22",
    language: "fr",
    silver: "Rédige une annonce pour vendre mon vélo, 50 mots maximum.",
    good: [],
    broken: [
      [
        "constraint",
        "Rédige une annonce attrayante pour vendre mon vélo. Décris son état, ses équipements et le prix, et invite à prendre contact.",
      ],
    ],
  },
  {
    id: "alike-constraint-24",
    language: "fr",
    silver: "Explique le fonctionnement d'un moteur à des enfants de 8 ans.",
    good: [],
    broken: [
      [
        "constraint",
        "Explique le fonctionnement d'un moteur : admission, compression, combustion et échappement. Donne un exemple et termine par un résumé.",
      ],
    ],
  },
  {
    id: "alike-constraint-26",
    language: "es",
    silver: "Escribe un anuncio para alquilar mi piso, solo a estudiantes.",
    good: [],
    broken: [
      [
        "constraint",
        "Escribe un anuncio atractivo para alquilar mi piso. Describe la ubicación, las habitaciones, los servicios y el precio, e incluye una forma de contacto.",
      ],
    ],
  },
  {
    id: "alike-constraint-28",
    language: "pt",
    silver: "Sugira presentes até 50 reais para amigo secreto no trabalho.",
    good: [],
    broken: [
      [
        "constraint",
        "Sugira presentes criativos para um amigo secreto no trabalho. Para cada um, explique por que agrada e onde comprar.",
      ],
    ],
  },
  {
    id: "alike-constraint-30",
    language: "it",
    silver: "Scrivi un annuncio di lavoro per un cameriere, contratto part-time, max 80 parole.",
    good: [],
    broken: [
      [
        "constraint",
        "Scrivi un annuncio di lavoro per un cameriere. Descrivi mansioni, requisiti e vantaggi e invita a candidarsi, in al massimo 80 parole.",
      ],
    ],
  },
  {
    id: "alike-constraint-32",
    language: "nl",
    silver: "Geef me drie recepten zonder vlees die kinderen ook lusten.",
    good: [],
    broken: [
      [
        "constraint",
        "Geef me drie recepten zonder vlees. Vermeld per recept de ingrediënten, de bereiding en de tijd.",
      ],
    ],
  },
  {
    id: "alike-constraint-34",
    language: "pl",
    silver: "Napisz opis mieszkania na wynajem, tylko dla niepalących, do 500 znaków.",
    good: [],
    broken: [
      [
        "constraint",
        "Napisz atrakcyjny opis mieszkania na wynajem, do 500 znaków. Opisz lokalizację, układ pokoi i wyposażenie.",
      ],
    ],
  },
  {
    id: "alike-constraint-36",
    language: "zh",
    silver: "推荐三本适合初学者的编程书，要有中文版的。",
    good: [],
    broken: [["constraint", "请推荐三本适合初学者的编程书。每本书请说明作者、主要内容和推荐理由。"]],
  },
  {
    id: "alike-constraint-38",
    language: "ja",
    silver: "初心者向けに、Pythonでファイルを読む方法を標準ライブラリだけで説明して。",
    good: [],
    broken: [
      [
        "constraint",
        "Pythonでファイルを読む方法を、初心者向けに説明してください。コード例とよくある間違いも示してください。",
      ],
    ],
  },
  {
    id: "alike-fair-constraint-0",
    language: "en",
    silver: "Suggest a quick weeknight pasta recipe for kids, under 20 minutes, nut-free.",
    good: [
      "Suggest a pasta recipe for a weeknight.\n\nRequirements:\n- ready in less than 20 minutes\n- children like it\n- contains no nuts or traces of them\n\nList ingredients with amounts, then numbered steps.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-constraint-2",
    language: "en",
    silver: "Explain the offside rule for people who have never watched football.",
    good: [
      "Explain the offside rule to complete newcomers who have not seen a football match before. Start with what the pitch looks like, then give two simple examples.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-constraint-4",
    language: "en",
    silver: "Plan a weekend in Rome for a wheelchair user.",
    good: [
      "Plan a weekend in Rome for somebody in a wheelchair. Choose step-free sights, restaurants with accessible toilets and transport with ramps, and say where cobbles are a problem.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-constraint-6",
    language: "en",
    silver: "Recommend a used car under $8,000 for a new driver, automatic only",
    good: [
      "Recommend a second-hand car for somebody who has just got their licence. It must cost less than $8,000 and have an automatic gearbox. Compare three models by safety, fuel use and insurance.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-constraint-8",
    language: "en",
    silver: "Give me ideas for free indoor activities with toddlers on rainy days",
    good: [
      "Suggest activities for toddlers that can be done inside on a rainy day and cost nothing. For each, list household items that are needed and how long it lasts.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-constraint-10",
    language: "de",
    silver: "Erklär mir die Relativitätstheorie für Laien und ohne Formeln.",
    good: [
      "Erkläre die Relativitätstheorie so, dass auch Menschen ohne Vorkenntnisse sie verstehen. Verzichte auf Formeln und arbeite stattdessen mit Beispielen aus dem Alltag.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-constraint-12",
    language: "fr",
    silver: "Rédige une annonce pour vendre mon vélo, 50 mots maximum.",
    good: [
      "Rédige une annonce pour vendre mon vélo. Elle ne doit pas dépasser 50 mots. Indique l'état, les équipements et le prix.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-constraint-14",
    language: "es",
    silver: "Escribe un anuncio para alquilar mi piso, solo a estudiantes.",
    good: [
      "Redacta un anuncio para alquilar mi piso exclusivamente a estudiantes. Describe la ubicación, las habitaciones y el precio.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-constraint-16",
    language: "it",
    silver: "Consigliami un ristorante economico a Napoli adatto ai celiaci.",
    good: [
      "Consigliami un ristorante a Napoli con prezzi bassi e un menù senza glutine per chi è celiaco. Indica la zona e il piatto da provare.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-constraint-18",
    language: "zh",
    silver: "推荐三本适合初学者的编程书，要有中文版的。",
    good: ["请推荐三本适合编程新手阅读、并且有中文译本的书。每本请注明作者和推荐理由。"],
    broken: [],
  },
];

/** Harms of one weak kind and faithful rewrites that look alike, written before the check was read. */
export const alikeConstraintsPairs = harmPairsOf(groups, false);
