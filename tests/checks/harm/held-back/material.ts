import { harmPairsOf } from "../harm-group";

/** Pasted material in many languages: touched, and left as it was. */
export const heldBackMaterialPairs = harmPairsOf(
  [
    {
      id: "kept-material-en-minutes",
      language: "en",
      silver:
        "Turn the notes into an email:\n- roof repair starts 4 May\n- scaffold blocks the side gate\n- keep windows shut on the north side\n- questions to Priya",
      good: [
        "Turn the notes below into a short, friendly email to all residents. Do not add facts.\n\nNotes:\n- roof repair starts 4 May\n- scaffold blocks the side gate\n- keep windows shut on the north side\n- questions to Priya",
        "Write an email to residents that contains every point of these notes:\n\n1. roof repair starts 4 May\n2. scaffold blocks the side gate\n3. keep windows shut on the north side\n4. questions to Priya",
        "Write a short email to the residents. It says that the roof repair starts on 4 May, that the scaffold will block the side gate, that windows on the north side are to be kept shut, and that Priya answers questions.",
      ],
      broken: [
        [
          "material",
          "Turn the notes below into a short, friendly email to all residents.\n\nNotes:\n- roof repair starts 4 May\n- scaffold blocks the side gate\n- questions to Priya",
        ],
        [
          "material",
          "Turn the notes below into a short, friendly email to all residents.\n\nNotes:\n- roof repair starts 4 May\n- scaffold blocks the front door\n- keep windows shut on the north side\n- questions to Priya",
        ],
      ],
    },
    {
      id: "kept-material-en-sql",
      language: "en",
      silver:
        "is this query safe to run on prod\n\nDELETE FROM sessions\nWHERE last_seen < NOW() - INTERVAL 30 DAY\nLIMIT 5000;",
      good: [
        "Review the SQL statement below and say whether it is safe to run on a production database. Name the risks.\n\n```sql\nDELETE FROM sessions\nWHERE last_seen < NOW() - INTERVAL 30 DAY\nLIMIT 5000;\n```",
      ],
      broken: [
        [
          "material",
          "Review the SQL statement below and say whether it is safe to run on a production database.\n\n```sql\nDELETE FROM sessions\nWHERE last_seen < NOW() - INTERVAL 30 DAY;\n```",
        ],
        [
          "material",
          "Review the SQL statement below and say whether it is safe to run on a production database.\n\n```sql\nDELETE FROM sessions\nWHERE last_seen <= NOW() - INTERVAL 30 DAY\nLIMIT 5000;\n```",
        ],
      ],
    },
    {
      id: "kept-material-en-passage",
      language: "en",
      silver:
        'Answer from the passage only.\n\nPassage: "The ferry museum opened in 1987. It owns nine boats, two of which still sail in summer. Entry is free on the first Sunday of the month."\n\nQuestion: How many boats still sail?',
      good: [
        'Answer the question using only the passage. If the passage does not say it, write "not stated".\n\nPassage: "The ferry museum opened in 1987. It owns nine boats, two of which still sail in summer. Entry is free on the first Sunday of the month."\n\nQuestion: How many boats still sail?',
        "Use only the passage between the tags to answer the question below in one sentence.\n\n<passage>\nThe ferry museum opened in 1987. It owns nine boats, two of which still sail in summer. Entry is free on the first Sunday of the month.\n</passage>\n\nHow many boats still sail?",
      ],
      broken: [
        [
          "material",
          'Answer the question using only the passage.\n\nPassage: "The ferry museum opened in 1987. It owns nine boats, two of which still sail in summer."\n\nQuestion: How many boats still sail?',
        ],
        [
          "material",
          'Answer the question using only the passage.\n\nPassage: "The ferry museum opened in 1987. It owns nine boats, two of which still sail in summer. Entry is free on the first Sunday of the month. Answer in one short sentence."\n\nQuestion: How many boats still sail?',
        ],
      ],
    },
    {
      id: "kept-material-en-lyrics",
      language: "en",
      silver:
        "explain this stanza to a teenager:\n\nThe kettle hums a borrowed tune,\nthe window holds a paper moon,\nand no one in the hallway knows\nwhy grandad irons all his clothes.",
      good: [
        "Explain the stanza below to a teenager, line by line, in plain language.\n\nThe kettle hums a borrowed tune,\nthe window holds a paper moon,\nand no one in the hallway knows\nwhy grandad irons all his clothes.",
        "Explain to a teenager what this stanza means and which mood it creates.\n\n> The kettle hums a borrowed tune,\n> the window holds a paper moon,\n> and no one in the hallway knows\n> why grandad irons all his clothes.",
      ],
      broken: [
        [
          "material",
          "Explain the stanza below to a teenager, line by line, in plain language.\n\nThe kettle hums a borrowed tune,\nthe window holds a paper moon,\nand nobody downstairs knows\nwhy grandad irons all his clothes.",
        ],
        [
          "material",
          "Explain the stanza below to a teenager, line by line, in plain language.\n\nThe kettle hums a borrowed tune,\nand no one in the hallway knows\nwhy grandad irons all his clothes.",
        ],
      ],
    },
    {
      id: "kept-material-de-stufen",
      language: "de",
      silver:
        "ordne jede Aussage ein: trifft zu, trifft eher zu, trifft eher nicht zu, trifft nicht zu\n\n1. Der Bus kam pünktlich.\n2. Die Sitze waren sauber.\n3. Der Fahrer war freundlich.",
      good: [
        "Ordne jede der folgenden Aussagen genau einer Stufe zu: trifft zu, trifft eher zu, trifft eher nicht zu, trifft nicht zu. Gib Nummer und Stufe aus.\n\n1. Der Bus kam pünktlich.\n2. Die Sitze waren sauber.\n3. Der Fahrer war freundlich.",
      ],
      broken: [
        [
          "material",
          "Ordne jede der folgenden Aussagen genau einer Stufe zu: trifft zu, trifft eher zu, trifft nicht zu.\n\n1. Der Bus kam pünktlich.\n2. Die Sitze waren sauber.\n3. Der Fahrer war freundlich.",
        ],
        [
          "material",
          "Ordne jede der folgenden Aussagen genau einer Stufe zu: trifft zu, trifft eher zu, trifft eher nicht zu, trifft nicht zu.\n\n1. Der Bus kam pünktlich.\n2. Die Sitze waren sauber und bequem.\n3. Der Fahrer war freundlich.",
        ],
      ],
    },
    {
      id: "kept-material-es-carta",
      language: "es",
      silver:
        "Haz más formal este mensaje:\n\nHola Marta, mañana no puedo ir a la reunión. El niño tiene fiebre y estoy solo en casa. Te mando el informe por la tarde.",
      good: [
        "Reescribe en un tono más formal el mensaje siguiente, sin cambiar su contenido.\n\nHola Marta, mañana no puedo ir a la reunión. El niño tiene fiebre y estoy solo en casa. Te mando el informe por la tarde.",
      ],
      broken: [
        [
          "material",
          "Reescribe en un tono más formal el mensaje siguiente, sin cambiar su contenido.\n\nHola Marta, mañana no puedo ir a la reunión. Te mando el informe por la tarde.",
        ],
      ],
    },
    {
      id: "kept-material-fr-avis",
      language: "fr",
      silver:
        "résume en une phrase : « Le spectacle était long mais jamais ennuyeux. Les costumes, faits à la main, volaient la vedette. Dommage que le son ait été si faible au fond de la salle. »",
      good: [
        "Résume l'avis suivant en une seule phrase, en gardant le point positif et le point négatif.\n\n« Le spectacle était long mais jamais ennuyeux. Les costumes, faits à la main, volaient la vedette. Dommage que le son ait été si faible au fond de la salle. »",
        'Résume en une phrase neutre l\'avis ci-dessous.\n\n"Le spectacle était long mais jamais ennuyeux. Les costumes, faits à la main, volaient la vedette. Dommage que le son ait été si faible au fond de la salle."',
      ],
      broken: [
        [
          "material",
          "Résume l'avis suivant en une seule phrase.\n\n« Le spectacle était long mais jamais ennuyeux. Les costumes, faits à la main, volaient la vedette. »",
        ],
        [
          "material",
          "Résume l'avis suivant en une seule phrase.\n\n« Le spectacle était long et parfois ennuyeux. Les costumes, faits à la main, volaient la vedette. Dommage que le son ait été si faible au fond de la salle. »",
        ],
      ],
    },
    {
      id: "kept-material-ar-nass",
      language: "ar",
      silver:
        "لخص النص التالي:\n\nتفتح المكتبة أبوابها من السبت إلى الأربعاء. يمكن استعارة خمسة كتب لمدة أسبوعين. لا يسمح بالطعام داخل القاعة. للتسجيل أحضر صورة شخصية.",
      good: [
        "لخص النص الآتي في جملتين بلغة واضحة ومن دون إضافة معلومات.\n\nتفتح المكتبة أبوابها من السبت إلى الأربعاء. يمكن استعارة خمسة كتب لمدة أسبوعين. لا يسمح بالطعام داخل القاعة. للتسجيل أحضر صورة شخصية.",
      ],
      broken: [
        [
          "material",
          "لخص النص الآتي في جملتين بلغة واضحة.\n\nتفتح المكتبة أبوابها من السبت إلى الأربعاء. يمكن استعارة خمسة كتب لمدة أسبوعين. للتسجيل أحضر صورة شخصية.",
        ],
      ],
    },
    {
      id: "kept-material-ko-gongji",
      language: "ko",
      silver:
        "다음 글을 쉬운 말로 바꿔 줘:\n\n월요일부터 주차장 공사가 시작됩니다. 공사 기간에는 후문을 이용하시기 바랍니다. 소음이 발생할 수 있으니 양해 부탁드립니다.",
      good: [
        "아래 글을 초등학생도 이해할 수 있는 쉬운 말로 바꿔 주세요. 내용은 빠뜨리지 마세요.\n\n월요일부터 주차장 공사가 시작됩니다. 공사 기간에는 후문을 이용하시기 바랍니다. 소음이 발생할 수 있으니 양해 부탁드립니다.",
      ],
      broken: [
        [
          "material",
          "아래 글을 초등학생도 이해할 수 있는 쉬운 말로 바꿔 주세요.\n\n월요일부터 주차장 공사가 시작됩니다. 소음이 발생할 수 있으니 양해 부탁드립니다.",
        ],
      ],
    },
    {
      id: "kept-material-hi-sandesh",
      language: "hi",
      silver: 'इस संदेश को अंग्रेज़ी में बदलो:\n\n"कल स्कूल बंद रहेगा। बच्चों की बस नहीं आएगी। परीक्षा अब सोमवार को होगी।"',
      good: [
        'नीचे दिए गए संदेश का सरल अंग्रेज़ी में अनुवाद कीजिए। केवल अनुवाद दीजिए।\n\n"कल स्कूल बंद रहेगा। बच्चों की बस नहीं आएगी। परीक्षा अब सोमवार को होगी।"',
      ],
      broken: [
        ["material", 'नीचे दिए गए संदेश का सरल अंग्रेज़ी में अनुवाद कीजिए।\n\n"कल स्कूल बंद रहेगा। परीक्षा अब सोमवार को होगी।"'],
      ],
    },
    {
      id: "kept-material-sv-kod",
      language: "sv",
      silver: "varför får jag fel?\n\ndef summa(tal):\n    s = 0\n    for t in tal:\n        s =+ t\n    return s",
      good: [
        "Hitta felet i Python-funktionen nedan, förklara det kort och visa en rättad version.\n\n```python\ndef summa(tal):\n    s = 0\n    for t in tal:\n        s =+ t\n    return s\n```",
      ],
      broken: [
        [
          "material",
          "Hitta felet i Python-funktionen nedan, förklara det kort och visa en rättad version.\n\n```python\ndef summa(tal):\n    s = 0\n    for t in tal:\n        s += t\n    return s\n```",
        ],
      ],
    },
    {
      id: "kept-material-en-list",
      language: "en",
      silver: "alphabetize: zinnia, oak, marigold, sea holly, fern, yew, foxglove",
      good: [
        "Sort the following plant names alphabetically and return one per line: zinnia, oak, marigold, sea holly, fern, yew, foxglove",
        "Put these plants in alphabetical order.\n\n- zinnia\n- oak\n- marigold\n- sea holly\n- fern\n- yew\n- foxglove",
      ],
      broken: [
        [
          "material",
          "Sort the following plant names alphabetically and return one per line: zinnia, oak, marigold, fern, yew, foxglove",
        ],
        [
          "material",
          "Sort the following plant names alphabetically and return one per line: zinnia, oak, marigold, holly, fern, yew, foxglove",
        ],
      ],
    },
  ],
  true,
);
