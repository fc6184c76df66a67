import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "alike-constraint-1",
    language: "en",
    silver: "Write a LinkedIn post about my new job, in British English, max 3 hashtags.",
    good: [],
    broken: [
      [
        "constraint",
        "Write an engaging LinkedIn post about my new job.\n\n- Open with a hook.\n- Thank former colleagues.\n- Use no more than 3 hashtags.",
      ],
    ],
  },
  {
    id: "alike-constraint-3",
    language: "en",
    silver: "Explain the offside rule for people who have never watched football.",
    good: [],
    broken: [
      [
        "constraint",
        "Explain the offside rule in football clearly and with two examples. Cover active play, the moment of the pass and the exceptions.",
      ],
    ],
  },
  {
    id: "alike-constraint-5",
    language: "en",
    silver: "Summarise this contract in plain English for a tenant, only the parts about the deposit.\n\n{contract}",
    good: [],
    broken: [
      [
        "constraint",
        "Summarise the contract below in plain English for a tenant. Use bullet points and explain each legal term.\n\n{contract}",
      ],
    ],
  },
  {
    id: "alike-constraint-7",
    language: "en",
    silver: "Write a SQL query for the top 5 customers by revenue in 2023. Postgres.",
    good: [],
    broken: [
      [
        "constraint",
        "Write a SQL query that returns the top 5 customers by revenue in 2023. Assume the tables customers and orders. Format the query neatly and explain each clause.",
      ],
    ],
  },
  {
    id: "alike-constraint-9",
    language: "en",
    silver: "Draft a tweet about our outage, honest but calm, no more than 200 characters.",
    good: [],
    broken: [
      [
        "constraint",
        "Draft a tweet about our recent outage. It should be honest but calm, own the problem, and tell users where to find updates.",
      ],
    ],
  },
  {
    id: "alike-constraint-11",
    language: "en",
    silver: "Write a persuasive speech about school uniforms. The audience are parents. Use one statistic at most.",
    good: [],
    broken: [
      [
        "constraint",
        "Write a persuasive speech about school uniforms for an audience of parents. Use facts, stories and rhetorical questions, and finish with a call to action.",
      ],
    ],
  },
  {
    id: "alike-constraint-13",
    language: "en",
    silver: "Recommend a used car under $8,000 for a new driver, automatic only",
    good: [],
    broken: [
      [
        "constraint",
        "Recommend a used car under $8,000 for a new driver. Compare three models by safety, fuel use, insurance and reliability.",
      ],
    ],
  },
  {
    id: "alike-constraint-15",
    language: "en",
    silver: "Correct the grammar in this text and mark every change in bold: {text}",
    good: [],
    broken: [
      [
        "constraint",
        "Correct the grammar, spelling and punctuation of the text below. Keep its meaning and tone, and return the corrected text only.\n\n{text}",
      ],
    ],
  },
  {
    id: "alike-constraint-17",
    language: "de",
    silver: "Nenne mir 5 Ausflugsziele rund um Köln, die man mit dem Zug erreicht und die nichts kosten.",
    good: [],
    broken: [
      [
        "constraint",
        "Nenne fünf Ausflugsziele rund um Köln, die man mit dem Zug erreicht. Beschreibe jedes in zwei Sätzen und gib die Fahrzeit an.",
      ],
    ],
  },
  {
    id: "alike-constraint-19",
    language: "de",
    silver: "Erstelle einen laktosefreien Wochenplan für zwei Erwachsene und ein Kind.",
    good: [],
    broken: [
      [
        "constraint",
        "Erstelle einen Wochenplan mit Mahlzeiten für zwei Erwachsene und ein Kind. Führe für jeden Tag Frühstück, Mittag- und Abendessen auf und ergänze eine Einkaufsliste.",
      ],
    ],
  },
  {
    id: "alike-constraint-21",
    language: "fr",
    silver: "Donne-moi une recette de gâteau au chocolat sans gluten, pour débutant.",
    good: [],
    broken: [
      [
        "constraint",
        "Donne une recette de gâteau au chocolat pour débutant. Indique les ingrédients, les étapes numérotées et le temps de cuisson.",
      ],
    ],
  },
  {
    id: "alike-constraint-23",
    language: "fr",
    silver: "Propose des films à voir en famille, uniquement français.",
    good: [],
    broken: [
      [
        "constraint",
        "Propose une liste de films à voir en famille. Pour chacun, donne l'année, le réalisateur et un court résumé.",
      ],
    ],
  },
  {
    id: "alike-constraint-25",
    language: "es",
    silver: "Dame un plan de entrenamiento en casa para personas mayores de 65 años, sin saltos.",
    good: [],
    broken: [
      [
        "constraint",
        "Dame un plan de entrenamiento en casa, sin saltos. Organízalo por días e indica las series, las repeticiones y el descanso.",
      ],
    ],
  },
  {
    id: "alike-constraint-27",
    language: "es",
    silver: "Resume este artículo en 3 frases y en español de México: {articulo}",
    good: [],
    broken: [
      [
        "constraint",
        "Resume el artículo siguiente en 3 frases. Destaca la idea principal y usa un lenguaje claro.\n\n{articulo}",
      ],
    ],
  },
  {
    id: "alike-constraint-29",
    language: "pt",
    silver: "Escreva uma legenda para o Instagram da minha padaria, só uma frase, sem emoji.",
    good: [],
    broken: [
      [
        "constraint",
        "Escreva uma legenda para o Instagram da minha padaria, sem emoji. Use um tom acolhedor e convide as pessoas para uma visita.",
      ],
    ],
  },
  {
    id: "alike-constraint-31",
    language: "it",
    silver: "Consigliami un ristorante economico a Napoli adatto ai celiaci.",
    good: [],
    broken: [
      [
        "constraint",
        "Consigliami un ristorante economico a Napoli. Indica la zona, il piatto da provare e il prezzo medio.",
      ],
    ],
  },
  {
    id: "alike-constraint-33",
    language: "nl",
    silver: "Schrijf een sollicitatiebrief voor een stage, maximaal een half A4.",
    good: [],
    broken: [
      [
        "constraint",
        "Schrijf een overtuigende sollicitatiebrief voor een stage. Noem motivatie, opleiding en ervaring en sluit af met een uitnodiging voor een gesprek.",
      ],
    ],
  },
  {
    id: "alike-constraint-35",
    language: "tr",
    silver: "Çocuklar için basit bir deney anlat, evdeki malzemelerle yapılsın.",
    good: [],
    broken: [
      [
        "constraint",
        "Basit bir deney anlat. Gerekli malzemeleri listele, adımları numaralandır ve sonucu bilimsel olarak açıkla.",
      ],
    ],
  },
  {
    id: "alike-constraint-37",
    language: "zh",
    silver: "写一份糖尿病人可以吃的早餐食谱。",
    good: [],
    broken: [["constraint", "请写一份营养丰富的早餐食谱。列出所需材料、用量和制作步骤，并说明大约所需时间。"]],
  },
  {
    id: "alike-constraint-39",
    language: "ar",
    silver: "اقترح خمس وجبات عشاء خالية من الغلوتين لا تستغرق أكثر من 30 دقيقة.",
    good: [],
    broken: [
      ["constraint", "اقترح خمس وجبات عشاء لذيذة لا تستغرق أكثر من 30 دقيقة. اذكر المكونات وخطوات التحضير لكل وجبة."],
    ],
  },
  {
    id: "alike-fair-constraint-1",
    language: "en",
    silver: "Write a bash script that backs up /home to a USB drive, it has to run on macOS too.",
    good: [
      "Write a bash script that backs up /home to a USB drive. The script must work on both Linux and macOS, so use only options that both versions of the tools know. Check that the drive is mounted and report errors.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-constraint-3",
    language: "en",
    silver: "List books on leadership written by women.",
    good: [
      "List ten books on leadership by female authors. For each give the writer, the year of publication and one sentence on its main idea.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-constraint-5",
    language: "en",
    silver: "Draft a tweet about our outage, honest but calm, no more than 200 characters.",
    good: [
      "Write a tweet about our outage with at most 200 characters. Be honest and stay calm; say what is known and where updates will appear.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-constraint-7",
    language: "en",
    silver: "Write a LinkedIn post about my new job, in British English, max 3 hashtags.",
    good: [
      "Write a LinkedIn post that announces my new job. Use British spelling, open with a hook, thank former colleagues and end with three hashtags at most.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-constraint-9",
    language: "de",
    silver: "Nenne mir 5 Ausflugsziele rund um Köln, die man mit dem Zug erreicht und die nichts kosten.",
    good: [
      "Nenne fünf kostenlose Ausflugsziele in der Umgebung von Köln, die mit der Bahn erreichbar sind. Gib zu jedem die Fahrzeit und den nächsten Bahnhof an.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-constraint-11",
    language: "de",
    silver: "Formuliere eine Absage an einen Bewerber, höchstens 5 Sätze, freundlich.",
    good: [
      "Schreibe einem Bewerber eine freundliche Absage mit maximal fünf Sätzen. Danke ihm für sein Interesse und wünsche ihm alles Gute.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-constraint-13",
    language: "fr",
    silver: "Explique le fonctionnement d'un moteur à des enfants de 8 ans.",
    good: [
      "Explique comment marche un moteur à des élèves de huit ans. Utilise des mots simples, une comparaison avec un vélo et pas de termes techniques.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-constraint-15",
    language: "pt",
    silver: "Sugira presentes até 50 reais para amigo secreto no trabalho.",
    good: [
      "Sugira ideias de presentes para o amigo secreto da empresa que custem no máximo R$ 50. Explique em uma linha por que cada um agrada.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-constraint-17",
    language: "pl",
    silver: "Napisz opis mieszkania na wynajem, tylko dla niepalących, do 500 znaków.",
    good: [
      "Napisz opis mieszkania na wynajem. Tekst ma liczyć najwyżej 500 znaków i jasno mówić, że najemcy nie mogą palić.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-constraint-19",
    language: "ja",
    silver: "初心者向けに、Pythonでファイルを読む方法を標準ライブラリだけで説明して。",
    good: [
      "Pythonでファイルを読む方法を初心者にわかるように説明してください。外部パッケージは使わず、標準ライブラリの範囲で書いてください。",
    ],
    broken: [],
  },
];

/** Harms of one weak kind and faithful rewrites that look alike; nobody mends on them. */
export const heldBackAlikeConstraintsPairs = harmPairsOf(groups, true);
