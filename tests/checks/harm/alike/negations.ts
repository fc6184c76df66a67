import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "alike-negation-0",
    language: "de",
    silver: "Schreib einen Nachruf auf meinen Opa, nicht kitschig und ohne Bibelzitate.",
    good: [],
    broken: [
      [
        "negation",
        "Verfasse einen Nachruf auf meinen Opa.\n\n- Schildere sein Leben in drei Abschnitten.\n- Schreibe nicht kitschig.\n- Beginne mit einem passenden Bibelzitat.",
      ],
    ],
  },
  {
    id: "alike-negation-2",
    language: "de",
    silver: "Fasse den Text zusammen. Nenne keine Namen.\n\n{text}",
    good: [],
    broken: [
      [
        "negation",
        "Fasse den folgenden Text in fünf Sätzen zusammen und hebe die wichtigsten Aussagen hervor. Nenne die Namen der beteiligten Personen.\n\n{text}",
      ],
    ],
  },
  {
    id: "alike-negation-4",
    language: "de",
    silver: "Antworte der Kundin, ohne einen Rabatt anzubieten: {mail}",
    good: [],
    broken: [
      [
        "negation",
        "Beantworte die folgende Mail der Kundin freundlich und lösungsorientiert. Gehe auf ihre Beschwerde ein und biete ihr einen Rabatt an.\n\n{mail}",
      ],
    ],
  },
  {
    id: "alike-negation-6",
    language: "fr",
    silver: "Écris une lettre de motivation sans mentionner mon licenciement.",
    good: [],
    broken: [
      [
        "negation",
        "Écris une lettre de motivation convaincante.\n\n- Mentionne mon licenciement.\n- Mets en avant mes compétences.\n- Termine par une formule de politesse.",
      ],
    ],
  },
  {
    id: "alike-negation-8",
    language: "fr",
    silver: "Corrige mon texte mais ne change pas les titres : {texte}",
    good: [],
    broken: [
      ["negation", "Corrige le texte ci-dessous et change les titres pour les rendre plus accrocheurs.\n\n{texte}"],
    ],
  },
  {
    id: "alike-negation-10",
    language: "fr",
    silver: "Aucun prix dans la brochure. Rédige une brochure pour mon hôtel.",
    good: [],
    broken: [
      ["negation", "Rédige une brochure élégante pour mon hôtel. Présente les chambres, les services et les prix."],
    ],
  },
  {
    id: "alike-negation-12",
    language: "es",
    silver: "Prepara un menú para una boda, nada de mariscos.",
    good: [],
    broken: [
      [
        "negation",
        "Prepara un menú elegante para una boda.\n\n- Entrante: mariscos de temporada\n- Plato principal a elegir entre carne y verduras\n- Postre y café",
      ],
    ],
  },
  {
    id: "alike-negation-14",
    language: "es",
    silver: "Traduce el texto al inglés, pero no traduzcas los nombres de los platos: {menu}",
    good: [],
    broken: [
      [
        "negation",
        "Traduce el texto siguiente al inglés con naturalidad, incluidos los nombres de los platos.\n\n{menu}",
      ],
    ],
  },
  {
    id: "alike-negation-16",
    language: "pt",
    silver: "Faça uma crítica do filme sem spoilers.",
    good: [],
    broken: [
      ["negation", "Faça uma crítica completa do filme. Resuma a história, revele o final e avalie as atuações."],
    ],
  },
  {
    id: "alike-negation-18",
    language: "pt",
    silver: "Liste sobremesas que não vão ao forno.",
    good: [],
    broken: [["negation", "Liste sobremesas fáceis que vão ao forno. Indique o tempo de preparo e o rendimento."]],
  },
  {
    id: "alike-negation-20",
    language: "it",
    silver: "Scrivi una recensione del ristorante senza parlare del servizio.",
    good: [],
    broken: [["negation", "Scrivi una recensione equilibrata del ristorante: cucina, atmosfera, servizio e prezzi."]],
  },
  {
    id: "alike-negation-22",
    language: "it",
    silver: "Spiega il mutuo a tasso fisso, niente esempi con numeri.",
    good: [],
    broken: [["negation", "Spiega il mutuo a tasso fisso in modo chiaro e aggiungi due esempi con numeri."]],
  },
  {
    id: "alike-negation-24",
    language: "nl",
    silver: "Schrijf een uitnodiging voor ons feest, geen cadeaus.",
    good: [],
    broken: [
      [
        "negation",
        "Schrijf een vrolijke uitnodiging voor ons feest. Vermeld datum, plaats en dat cadeaus welkom zijn.",
      ],
    ],
  },
  {
    id: "alike-negation-26",
    language: "nl",
    silver: "Vertaal de tekst, maar vertaal de productnamen niet: {tekst}",
    good: [],
    broken: [["negation", "Vertaal de onderstaande tekst vloeiend. Vertaal ook de productnamen.\n\n{tekst}"]],
  },
  {
    id: "alike-negation-28",
    language: "pl",
    silver: "Przetłumacz tekst, ale nie tłumacz nazw własnych: {tekst}",
    good: [],
    broken: [
      ["negation", "Przetłumacz poniższy tekst w sposób naturalny i przetłumacz także nazwy własne.\n\n{tekst}"],
    ],
  },
  {
    id: "alike-negation-30",
    language: "tr",
    silver: "Bana soğansız bir yemek tarifi ver.",
    good: [],
    broken: [
      [
        "negation",
        "Bana pratik bir yemek tarifi ver. Önce soğanı doğra ve kavur, sonra diğer malzemeleri ekle. Süreleri belirt.",
      ],
    ],
  },
  {
    id: "alike-negation-32",
    language: "zh",
    silver: "帮我写一篇游记，不要提到酒店。",
    good: [],
    broken: [["negation", "请写一篇生动的游记，包括交通、美食、景点和酒店，分段叙述。"]],
  },
  {
    id: "alike-negation-34",
    language: "zh",
    silver: "给我一个没有辣椒的川菜菜谱。",
    good: [],
    broken: [["negation", "请给我一个正宗的川菜菜谱，列出辣椒、花椒等调料的用量和步骤。"]],
  },
  {
    id: "alike-negation-36",
    language: "ja",
    silver: "敬語を使わずに説明して：ブラックホールって何？",
    good: [],
    broken: [["negation", "ブラックホールとは何かを、敬語を使って丁寧に説明してください。"]],
  },
  {
    id: "alike-negation-38",
    language: "ar",
    silver: "لخص النص ولا تذكر الأرقام: {text}",
    good: [],
    broken: [["negation", "لخص النص التالي في ثلاث جمل واذكر الأرقام المهمة.\n\n{text}"]],
  },
  {
    id: "alike-fair-negation-0",
    language: "de",
    silver: "Schreib einen Nachruf auf meinen Opa, nicht kitschig und ohne Bibelzitate.",
    good: [
      "Verfasse einen Nachruf auf meinen Opa. Bleib sachlich und warm statt kitschig und verzichte auf Zitate aus der Bibel.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-negation-2",
    language: "de",
    silver: "Plane einen Kindergeburtstag, aber nicht draußen.",
    good: [
      "Plane einen Kindergeburtstag, der komplett in der Wohnung stattfindet. Schlage Spiele, Essen und einen Zeitplan vor.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-negation-4",
    language: "fr",
    silver: "Corrige mon texte mais ne change pas les titres : {texte}",
    good: ["Corrige l'orthographe et la grammaire du texte ci-dessous. Laisse les titres tels quels.\n\n{texte}"],
    broken: [],
  },
  {
    id: "alike-fair-negation-6",
    language: "es",
    silver: "Escribe un cuento para niños sin brujas ni monstruos.",
    good: [
      "Escribe un cuento para niños. Evita las brujas y los monstruos; los personajes pueden ser animales. Usa frases cortas.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-negation-8",
    language: "es",
    silver: "Prepara un menú para una boda, nada de mariscos.",
    good: ["Prepara un menú de tres platos para una boda. Todos los platos deben estar libres de mariscos."],
    broken: [],
  },
  {
    id: "alike-fair-negation-10",
    language: "pt",
    silver: "Liste sobremesas que não vão ao forno.",
    good: ["Liste sobremesas que dispensam o forno, como mousses e pavês. Indique o tempo de preparo."],
    broken: [],
  },
  {
    id: "alike-fair-negation-12",
    language: "it",
    silver: "Traduci la lettera, non modificare le date: {lettera}",
    good: ["Traduci la lettera qui sotto. Lascia le date invariate.\n\n{lettera}"],
    broken: [],
  },
  {
    id: "alike-fair-negation-14",
    language: "nl",
    silver: "Vertaal de tekst, maar vertaal de productnamen niet: {tekst}",
    good: ["Vertaal de onderstaande tekst. Laat de productnamen onvertaald staan.\n\n{tekst}"],
    broken: [],
  },
  {
    id: "alike-fair-negation-16",
    language: "tr",
    silver: "Metni özetle ama isimleri kullanma: {metin}",
    good: ["Aşağıdaki metni isim vermeden üç cümlede özetle.\n\n{metin}"],
    broken: [],
  },
  {
    id: "alike-fair-negation-18",
    language: "ja",
    silver: "会議の議事録を作って。個人名は書かないで。",
    good: ["会議の議事録を作成してください。発言者は役職だけを示し、個人名は伏せてください。"],
    broken: [],
  },
];

/** Harms of one weak kind and faithful rewrites that look alike, written before the check was read. */
export const alikeNegationsPairs = harmPairsOf(groups, false);
