import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "alike-negation-1",
    language: "de",
    silver: "Erstelle eine Packliste für Norwegen, bitte kein Campingzeug.",
    good: [],
    broken: [
      [
        "negation",
        "Erstelle eine übersichtliche Packliste für eine Reise nach Norwegen.\n\n- Kleidung für wechselhaftes Wetter\n- Campingzeug\n- Dokumente und Apotheke",
      ],
    ],
  },
  {
    id: "alike-negation-3",
    language: "de",
    silver: "Plane einen Kindergeburtstag, aber nicht draußen.",
    good: [],
    broken: [
      [
        "negation",
        "Plane einen abwechslungsreichen Kindergeburtstag draußen. Schlage Spiele, Essen und einen Zeitplan vor.",
      ],
    ],
  },
  {
    id: "alike-negation-5",
    language: "de",
    silver: "Ich suche Rezepte, in denen niemals Knoblauch vorkommt.",
    good: [],
    broken: [
      [
        "negation",
        "Stelle mir abwechslungsreiche Rezepte für jeden Tag zusammen. Gib Zutaten, Mengen und Zubereitungszeit an.",
      ],
    ],
  },
  {
    id: "alike-negation-7",
    language: "fr",
    silver: "Donne des idées de repas, jamais de poisson.",
    good: [],
    broken: [
      [
        "negation",
        "Donne des idées de repas variés pour la semaine, avec du poisson deux fois. Indique la liste de courses.",
      ],
    ],
  },
  {
    id: "alike-negation-9",
    language: "fr",
    silver: "Explique la photosynthèse sans jargon.",
    good: [],
    broken: [
      [
        "negation",
        "Explique la photosynthèse étape par étape. Donne une définition, un schéma en texte et trois exemples.",
      ],
    ],
  },
  {
    id: "alike-negation-11",
    language: "es",
    silver: "Escribe un cuento para niños sin brujas ni monstruos.",
    good: [],
    broken: [
      [
        "negation",
        "Escribe un cuento para niños en el que aparezcan brujas y monstruos simpáticos. Usa frases cortas y un final feliz.",
      ],
    ],
  },
  {
    id: "alike-negation-13",
    language: "es",
    silver: "No uses la primera persona. Redacta mi biografía profesional: {datos}",
    good: [],
    broken: [
      [
        "negation",
        "Redacta mi biografía profesional a partir de los datos siguientes, con un tono cercano y dos párrafos. Usa la primera persona.\n\n{datos}",
      ],
    ],
  },
  {
    id: "alike-negation-15",
    language: "es",
    silver: "Crea un horario de estudio que nunca pase de las diez de la noche.",
    good: [],
    broken: [
      ["negation", "Crea un horario de estudio semanal con pausas, repasos y objetivos claros para cada asignatura."],
    ],
  },
  {
    id: "alike-negation-17",
    language: "pt",
    silver: "Escreva um convite de aniversário, não mencione a minha idade.",
    good: [],
    broken: [
      ["negation", "Escreva um convite de aniversário alegre. Informe a data e o local e mencione a minha idade."],
    ],
  },
  {
    id: "alike-negation-19",
    language: "pt",
    silver: "Responda ao e-mail, mas nunca prometa um prazo: {email}",
    good: [],
    broken: [
      [
        "negation",
        "Responda ao e-mail abaixo com cordialidade. Explique a situação e prometa um prazo claro para a solução.\n\n{email}",
      ],
    ],
  },
  {
    id: "alike-negation-21",
    language: "it",
    silver: "Dammi un piano di allenamento, non voglio correre.",
    good: [],
    broken: [
      [
        "negation",
        "Dammi un piano di allenamento settimanale. Alterna forza e resistenza e prevedi di correre due volte la settimana.",
      ],
    ],
  },
  {
    id: "alike-negation-23",
    language: "it",
    silver: "Traduci la lettera, non modificare le date: {lettera}",
    good: [],
    broken: [["negation", "Traduci la lettera qui sotto con un registro formale e uno stile scorrevole.\n\n{lettera}"]],
  },
  {
    id: "alike-negation-25",
    language: "nl",
    silver: "Maak een weekmenu zonder aardappelen.",
    good: [],
    broken: [
      [
        "negation",
        "Maak een gevarieerd weekmenu voor vier personen. Zet bij elke dag de ingrediënten, met rijst, pasta of aardappelen.",
      ],
    ],
  },
  {
    id: "alike-negation-27",
    language: "pl",
    silver: "Napisz bajkę dla dzieci bez przemocy.",
    good: [],
    broken: [
      [
        "negation",
        "Napisz wciągającą bajkę dla dzieci. Bohater ma pokonać złego smoka w walce, a na końcu niech będzie morał.",
      ],
    ],
  },
  {
    id: "alike-negation-29",
    language: "pl",
    silver: "Zaproponuj prezent dla żony, żadnych kosmetyków.",
    good: [],
    broken: [
      [
        "negation",
        "Zaproponuj prezent dla żony. Podaj pięć pomysłów, na przykład biżuterię, książki i kosmetyki, z ceną.",
      ],
    ],
  },
  {
    id: "alike-negation-31",
    language: "tr",
    silver: "Metni özetle ama isimleri kullanma: {metin}",
    good: [],
    broken: [["negation", "Aşağıdaki metni üç cümlede özetle ve isimleri kullan.\n\n{metin}"]],
  },
  {
    id: "alike-negation-33",
    language: "zh",
    silver: "翻译下面的文字，人名不要翻译：{text}",
    good: [],
    broken: [["negation", "请把下面的文字翻译得通顺自然，人名也要翻译。\n\n{text}"]],
  },
  {
    id: "alike-negation-35",
    language: "ja",
    silver: "会議の議事録を作って。個人名は書かないで。",
    good: [],
    broken: [["negation", "会議の議事録を作成してください。日時、議題、決定事項、発言者の個人名を書いてください。"]],
  },
  {
    id: "alike-negation-37",
    language: "ar",
    silver: "اكتب قصة للأطفال بدون وحوش.",
    good: [],
    broken: [["negation", "اكتب قصة مشوقة للأطفال يظهر فيها وحوش طيبون، بلغة بسيطة ونهاية سعيدة."]],
  },
  {
    id: "alike-negation-39",
    language: "hi",
    silver: "बिना प्याज और लहसुन की सब्ज़ी की रेसिपी बताओ।",
    good: [],
    broken: [["negation", "सब्ज़ी की एक स्वादिष्ट रेसिपी बताइए। सामग्री, मात्रा और विधि लिखें, और प्याज-लहसुन का तड़का लगाएँ।"]],
  },
  {
    id: "alike-fair-negation-1",
    language: "de",
    silver: "Erstelle eine Packliste für Norwegen, bitte kein Campingzeug.",
    good: [
      "Erstelle eine Packliste für eine Reise nach Norwegen. Lass Campingausrüstung weg, denn ich übernachte in Hotels.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-negation-3",
    language: "fr",
    silver: "Écris une lettre de motivation sans mentionner mon licenciement.",
    good: [
      "Écris une lettre de motivation d'une page. Passe mon licenciement sous silence et mets en avant mes compétences.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-negation-5",
    language: "fr",
    silver: "Donne des idées de repas, jamais de poisson.",
    good: [
      "Donne des idées de repas pour la semaine. Exclus le poisson ; la viande, les œufs et les légumes conviennent.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-negation-7",
    language: "es",
    silver: "No uses la primera persona. Redacta mi biografía profesional: {datos}",
    good: ["Redacta mi biografía profesional en tercera persona a partir de los datos siguientes.\n\n{datos}"],
    broken: [],
  },
  {
    id: "alike-fair-negation-9",
    language: "pt",
    silver: "Faça uma crítica do filme sem spoilers.",
    good: [
      "Faça uma crítica do filme. Não revele o final nem as reviravoltas da história; fale das atuações e da direção.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-negation-11",
    language: "it",
    silver: "Dammi un piano di allenamento, non voglio correre.",
    good: [
      "Dammi un piano di allenamento settimanale che escluda la corsa. Usa esercizi a corpo libero, bici o nuoto.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-negation-13",
    language: "nl",
    silver: "Maak een weekmenu zonder aardappelen.",
    good: ["Maak een weekmenu voor vier personen. Gebruik rijst, pasta of brood in plaats van aardappelen."],
    broken: [],
  },
  {
    id: "alike-fair-negation-15",
    language: "pl",
    silver: "Zaproponuj prezent dla żony, żadnych kosmetyków.",
    good: ["Zaproponuj pięć pomysłów na prezent dla żony. Pomiń kosmetyki."],
    broken: [],
  },
  {
    id: "alike-fair-negation-17",
    language: "zh",
    silver: "翻译下面的文字，人名不要翻译：{text}",
    good: ["请翻译下面的文字，人名保留原文。\n\n{text}"],
    broken: [],
  },
  {
    id: "alike-fair-negation-19",
    language: "ar",
    silver: "اكتب قصة للأطفال بدون وحوش.",
    good: ["اكتب قصة قصيرة للأطفال تخلو من الوحوش، بلغة بسيطة ونهاية سعيدة."],
    broken: [],
  },
];

/** Harms of one weak kind and faithful rewrites that look alike; nobody mends on them. */
export const heldBackAlikeNegationsPairs = harmPairsOf(groups, true);
