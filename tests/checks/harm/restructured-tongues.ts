import { harmPairsOf } from "./harm-group";

/** Prompts of many languages put into sections, bullets and roles, and the same with one thing lost. */
export const restructuredTonguesPairs = harmPairsOf(
  [
    {
      id: "shape-pt-receita",
      language: "pt",
      silver: "receita de bolo de cenoura sem glúten, forno a 180 graus, 8 fatias, não use açúcar refinado",
      good: [
        "Escreva uma receita de bolo de cenoura sem glúten que renda oito fatias. Asse a 180 °C e evite açúcar refinado.",
        "Crie uma receita:\n- Bolo de cenoura (8 fatias)\n- Livre de glúten\n- Forno: 180 graus\n- O açúcar refinado não é permitido",
      ],
      broken: [
        [
          "negation",
          "Escreva uma receita de bolo de cenoura com glúten, forno a 180 graus, 8 fatias. Não use açúcar refinado.",
        ],
        [
          "negation",
          "Escreva uma receita de bolo de cenoura sem glúten, forno a 180 graus, 8 fatias. Use açúcar refinado.",
        ],
        ["constraint", "Escreva uma receita de bolo de cenoura, forno a 180 graus, 8 fatias. Não use açúcar refinado."],
      ],
    },
    {
      id: "shape-it-gita",
      language: "it",
      silver:
        "programma di un giorno a Ferrara per 25 pensionati, prima il castello, poi il pranzo, infine il ghetto, poche scale",
      good: [
        "Prepara il programma di una giornata a Ferrara per venticinque pensionati: prima il castello, poi il pranzo, infine il ghetto. Le scale devono essere poche.",
        "Sei una guida turistica. Organizza un giorno a Ferrara per un gruppo di 25 pensionati.\n1. Castello\n2. Pranzo\n3. Ghetto\n\nScegli percorsi con poche scale.",
      ],
      broken: [
        [
          "order",
          "Prepara il programma di un giorno a Ferrara per 25 pensionati, prima il pranzo, poi il castello, infine il ghetto, poche scale.",
        ],
        [
          "constraint",
          "Prepara il programma di un giorno a Ferrara per 25 persone, prima il castello, poi il pranzo, infine il ghetto, poche scale.",
        ],
        [
          "constraint",
          "Prepara il programma di un giorno a Ferrara per 25 pensionati, prima il castello, poi il pranzo, infine il ghetto.",
        ],
      ],
    },
    {
      id: "shape-nl-uitleg",
      language: "nl",
      silver:
        "leg hypotheken uit aan starters, zonder vakjargon, met een voorbeeld van 250.000 euro, geen reclame voor banken",
      good: [
        "Leg aan starters uit hoe een hypotheek werkt. Vermijd vakjargon, geef een voorbeeld van € 250.000 en maak geen reclame voor banken.",
        "Je bent financieel adviseur. Schrijf een uitleg over hypotheken voor starters:\n- voorbeeld: 250.000 euro\n- geen vakjargon\n- bankreclame is niet toegestaan",
      ],
      broken: [
        [
          "constraint",
          "Leg hypotheken uit, zonder vakjargon, met een voorbeeld van 250.000 euro, geen reclame voor banken.",
        ],
        [
          "negation",
          "Leg hypotheken uit aan starters, in vakjargon, met een voorbeeld van 250.000 euro, geen reclame voor banken.",
        ],
        ["constraint", "Leg hypotheken uit aan starters, zonder vakjargon, geen reclame voor banken."],
      ],
    },
    {
      id: "shape-pl-instr",
      language: "pl",
      silver: "instrukcja składania szafki, 15 g kleju, 0,5 l wody, bez wiertarki, prosty język, dla seniorów",
      good: [
        "Napisz prostą instrukcję składania szafki dla seniorów. Potrzeba 15 gramów kleju i 500 ml wody. Wiertarka nie jest używana.",
        "Przygotuj instrukcję składania szafki przeznaczoną dla osób starszych.\n- klej: 15 g\n- woda: 0,5 litra\n- bez użycia wiertarki\n- język: prosty",
      ],
      broken: [
        ["constraint", "Napisz instrukcję składania szafki, 15 g kleju, 0,5 l wody, bez wiertarki, prosty język."],
        [
          "negation",
          "Napisz instrukcję składania szafki, 15 g kleju, 0,5 l wody, z użyciem wiertarki, prosty język, dla seniorów.",
        ],
        [
          "unit",
          "Napisz instrukcję składania szafki, 15 kg kleju, 0,5 l wody, bez wiertarki, prosty język, dla seniorów.",
        ],
      ],
    },
    {
      id: "shape-ru-plan",
      language: "ru",
      silver: "план тренировок дома на 6 недель для новичков, без гантелей, 20 минут в день, не нагружать спину",
      good: [
        "Составь шестинедельный план домашних тренировок для новичков: по 20 минут в день, без гантелей. Спину нагружать нельзя.",
        "Ты фитнес-тренер. Подготовь план на 6 недель.\n\n- Место: дома\n- Уровень: начинающие\n- Время: 20 минут ежедневно\n- Гантели не используются\n- Нагрузку на спину исключить",
      ],
      broken: [
        ["constraint", "Составь план тренировок дома на 6 недель, без гантелей, 20 минут в день, не нагружать спину."],
        [
          "negation",
          "Составь план тренировок дома на 6 недель для новичков, с гантелями, 20 минут в день, не нагружать спину.",
        ],
        [
          "swapped-numbers",
          "Составь план тренировок дома на 20 недель для новичков, без гантелей, 6 минут в день, не нагружать спину.",
        ],
      ],
    },
    {
      id: "shape-tr-etiket",
      language: "tr",
      silver: "E-postayı acil, normal, bilgi veya spam olarak sınıflandır. Açıklama ekleme.\n\nE-posta: {{eposta}}",
      good: [
        "Aşağıdaki e-postayı şu kategorilerden birine ayır: acil, normal, bilgi, spam. Açıklama ekleme.\n\nE-posta: {{eposta}}",
        "Görev: e-postayı sınıflandır.\nKategoriler:\n- acil\n- normal\n- bilgi\n- spam\n\nAçıklama yapma.\n\nE-posta: {{eposta}}",
      ],
      broken: [
        ["labels", "E-postayı acil, normal veya spam olarak sınıflandır. Açıklama ekleme.\n\nE-posta: {{eposta}}"],
        [
          "moved",
          "E-postayı sınıflandır.\n\nE-posta: {{eposta}} acil, normal, bilgi veya spam olarak. Açıklama ekleme.",
        ],
        [
          "negation",
          "E-postayı acil, normal, bilgi veya spam olarak sınıflandır. Açıklama ekle.\n\nE-posta: {{eposta}}",
        ],
      ],
    },
    {
      id: "shape-zh-jihua",
      language: "zh",
      silver: "给上班族做一个月的减肥计划，不节食，每天运动30分钟，不要提药物",
      good: [
        "请为上班族制定一个月的减肥计划：每天运动30分钟，无需节食，不提及任何药物。",
        "你是健身教练。\n\n任务：减肥计划（一个月）\n对象：上班族\n运动：每天30分钟\n限制：不节食；避免谈到药物",
      ],
      broken: [
        ["constraint", "请制定一个月的减肥计划，不节食，每天运动30分钟，不要提药物。"],
        ["negation", "请为上班族制定一个月的减肥计划，不节食，每天运动30分钟，要提药物。"],
        ["negation", "请为上班族制定一个月的减肥计划，节食，每天运动30分钟，不要提药物。"],
        ["unit", "请为上班族制定一个月的减肥计划，不节食，每周运动30分钟，不要提药物。"],
      ],
    },
    {
      id: "shape-ja-annai",
      language: "ja",
      silver: "高齢者向けにスマホの使い方を説明して。専門用語は使わない。写真の送り方だけ。400字以内",
      good: [
        "高齢者の方に向けて、スマホでの写真の送り方だけを400字以内で説明してください。専門用語は使わないでください。",
        "あなたはスマホ教室の講師です。\n\n対象：高齢者\n内容：写真の送り方のみ\n長さ：400字以内\n注意：専門用語を避ける",
      ],
      broken: [
        ["constraint", "スマホの使い方を説明してください。専門用語は使わない。写真の送り方だけ。400字以内。"],
        ["negation", "高齢者向けにスマホの使い方を説明してください。専門用語を使う。写真の送り方だけ。400字以内。"],
        ["unit", "高齢者向けにスマホの使い方を説明してください。専門用語は使わない。写真の送り方だけ。400語以内。"],
      ],
    },
    {
      id: "shape-ko-gyehoek",
      language: "ko",
      silver: "초보자를 위한 4주 달리기 계획, 무릎이 약하니 점프 동작 없이, 하루 20분, 헬스장 언급하지 마",
      good: [
        "초보자를 위한 4주 달리기 계획을 작성해 주세요. 무릎이 약하므로 점프 동작은 제외하고, 하루 20분으로 구성하세요. 헬스장은 언급하지 마세요.",
        "역할: 러닝 코치\n과제: 4주 달리기 계획\n대상: 초보자\n시간: 하루 20분\n제한: 점프 동작 금지(무릎이 약함), 헬스장 언급 금지",
      ],
      broken: [
        [
          "negation",
          "초보자를 위한 4주 달리기 계획을 작성해 주세요. 무릎이 약하니 점프 동작을 넣고, 하루 20분, 헬스장은 언급하지 마세요.",
        ],
        [
          "constraint",
          "4주 달리기 계획을 작성해 주세요. 무릎이 약하니 점프 동작 없이, 하루 20분, 헬스장은 언급하지 마세요.",
        ],
        [
          "unit",
          "초보자를 위한 4주 달리기 계획을 작성해 주세요. 무릎이 약하니 점프 동작 없이, 하루 20시간, 헬스장은 언급하지 마세요.",
        ],
        [
          "swapped-numbers",
          "초보자를 위한 20주 달리기 계획을 작성해 주세요. 무릎이 약하니 점프 동작 없이, 하루 4분, 헬스장은 언급하지 마세요.",
        ],
      ],
    },
    {
      id: "shape-ar-ilan",
      language: "ar",
      silver: "اكتب إعلانًا عن دورة خط عربي للكبار، 8 جلسات، بدون شهادة، لا تذكر السعر",
      good: [
        "اكتب إعلانًا عن دورة في الخط العربي مخصصة للكبار من 8 جلسات. الدورة من دون شهادة. تجنب ذكر السعر.",
        "أنت كاتب إعلانات.\n- الموضوع: دورة خط عربي\n- الفئة: الكبار\n- عدد الجلسات: 8\n- لا توجد شهادة\n- عدم ذكر السعر",
      ],
      broken: [
        ["negation", "اكتب إعلانًا عن دورة خط عربي للكبار، 8 جلسات، مع شهادة، لا تذكر السعر."],
        ["negation", "اكتب إعلانًا عن دورة خط عربي للكبار، 8 جلسات، بدون شهادة، اذكر السعر."],
        ["constraint", "اكتب إعلانًا عن دورة خط عربي، 8 جلسات، بدون شهادة، لا تذكر السعر."],
      ],
    },
    {
      id: "shape-hi-yojna",
      language: "hi",
      silver: "शुरुआती लोगों के लिए 7 दिन की योग योजना बनाओ, 20 मिनट रोज़, शीर्षासन मत जोड़ो, घर पर",
      good: [
        "शुरुआती लोगों के लिए 7 दिन की योग योजना तैयार कीजिए। रोज़ 20 मिनट, घर पर। शीर्षासन शामिल न करें।",
        "आप योग शिक्षक हैं। नए सीखने वालों के लिए सात दिन की योजना बनाएँ।\n- समय: 20 मिनट रोज़\n- स्थान: घर पर\n- शीर्षासन से बचें",
      ],
      broken: [
        ["negation", "शुरुआती लोगों के लिए 7 दिन की योग योजना बनाइए, 20 मिनट रोज़, शीर्षासन जोड़िए, घर पर।"],
        ["constraint", "7 दिन की योग योजना बनाइए, 20 मिनट रोज़, शीर्षासन मत जोड़िए, घर पर।"],
        ["unit", "शुरुआती लोगों के लिए 7 दिन की योग योजना बनाइए, 20 घंटे रोज़, शीर्षासन मत जोड़िए, घर पर।"],
      ],
    },
    {
      id: "shape-sv-text",
      language: "sv",
      silver: "skriv en inbjudan till vår kräftskiva den 23 augusti, inga barn, ta med egen dryck, max 80 ord",
      good: [
        "Skriv en inbjudan på högst 80 ord till vår kräftskiva den 23 augusti. Barn är inte bjudna. Gästerna tar med egen dryck.",
        "Uppgift: inbjudan till kräftskiva\nDatum: 23 augusti\nLängd: max 80 ord\nUtan barn; egen dryck tas med",
      ],
      broken: [
        [
          "negation",
          "Skriv en inbjudan till vår kräftskiva den 23 augusti, barn är välkomna, ta med egen dryck, max 80 ord.",
        ],
        ["constraint", "Skriv en inbjudan till vår kräftskiva den 23 augusti, inga barn, max 80 ord."],
      ],
    },
    {
      id: "shape-cs-popis",
      language: "cs",
      silver: "popis výletu na Sněžku pro rodiny s dětmi, bez lanovky, 12 km, nepiš o počasí",
      good: [
        "Napiš popis výletu na Sněžku pro rodiny s dětmi. Trasa má 12 km a lanovka se nepoužívá. O počasí nepiš.",
        "Jsi průvodce. Popiš rodinám s dětmi výlet na Sněžku (12 km). Lanovku vynech a počasí nezmiňuj.",
      ],
      broken: [
        ["negation", "Napiš popis výletu na Sněžku pro rodiny s dětmi, lanovkou, 12 km, nepiš o počasí."],
        ["unit", "Napiš popis výletu na Sněžku pro rodiny s dětmi, bez lanovky, 12 m, nepiš o počasí."],
      ],
    },
    {
      id: "shape-da-opslag",
      language: "da",
      silver: "skriv et opslag om cykeltur for begyndere i Odense, 15 km, ikke om søndagen, uden pause",
      good: [
        "Skriv et opslag om en cykeltur på 15 km for begyndere i Odense. Turen er uden pause og ligger ikke på en søndag.",
      ],
      broken: [
        ["negation", "Skriv et opslag om en cykeltur for begyndere i Odense, 15 km, om søndagen, uden pause."],
        ["name", "Skriv et opslag om en cykeltur for begyndere i Aarhus, 15 km, ikke om søndagen, uden pause."],
      ],
    },
    {
      id: "mixed-sv-schema",
      language: "sv",
      silver:
        "schema för städning i kollektivet, 4 personer, 6 veckor, ingen städar på söndagar, enkelt, skicka frågor till kollektiv@linden.example",
      good: [
        "Gör ett enkelt städschema för kollektivet: 4 personer under 6 veckor. På söndagar städar ingen. Frågor skickas till kollektiv@linden.example.",
      ],
      broken: [
        [
          "swapped-numbers",
          "Gör ett enkelt schema för städning i kollektivet, 6 personer, 4 veckor, ingen städar på söndagar, skicka frågor till kollektiv@linden.example.",
        ],
        [
          "address",
          "Gör ett enkelt schema för städning i kollektivet, 4 personer, 6 veckor, ingen städar på söndagar, skicka frågor till kollektiv@lind.example.",
        ],
        [
          "language",
          "Make a simple cleaning schedule for the shared flat, 4 people, 6 weeks, nobody cleans on Sundays, send questions to kollektiv@linden.example.",
        ],
      ],
    },
    {
      id: "mixed-tr-sira",
      language: "tr",
      silver:
        "Yeni çalışana kasayı kapatmayı anlat: önce satışları yazdır, sonra parayı say, ardından zarfı mühürle, son olarak ışıkları kapat. En fazla 120 kelime.",
      good: [
        "Yeni bir çalışana kasanın nasıl kapatılacağını en fazla 120 kelimeyle anlat: önce satışları yazdır, sonra parayı say, ardından zarfı mühürle, son olarak ışıkları kapat.",
      ],
      broken: [
        [
          "order",
          "Yeni çalışana kasayı kapatmayı anlat: önce parayı say, sonra satışları yazdır, ardından zarfı mühürle, son olarak ışıkları kapat. En fazla 120 kelime.",
        ],
        [
          "unit",
          "Yeni çalışana kasayı kapatmayı anlat: önce satışları yazdır, sonra parayı say, ardından zarfı mühürle, son olarak ışıkları kapat. En fazla 120 cümle.",
        ],
        [
          "against",
          "Yeni çalışana kasayı kapatmayı anlat: önce satışları yazdır, sonra parayı say, ardından zarfı mühürle, son olarak ışıkları kapat. En fazla 120 kelime.\n\n- En az 400 kelime yaz.",
        ],
      ],
    },
  ],
  false,
);
