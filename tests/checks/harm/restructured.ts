import { harmPairsOf } from "./harm-group";

/** Prompts put into sections, bullets, roles and synonyms, faithful ones first, and the same with one thing lost. */
export const restructuredPairs = harmPairsOf(
  [
    {
      id: "shape-en-cover",
      language: "en",
      silver:
        "cover letter for a junior gardener job at Kewstone Park, i have no driving licence, max 200 words, dont exaggerate",
      good: [
        "## Task\nWrite a cover letter.\n\n## Details\n- Position: junior gardener\n- Employer: Kewstone Park\n- I don't hold a driving licence\n\n## Constraints\n- No more than 200 words\n- No exaggeration",
        "You are a career coach. Draft an honest cover letter (200 words maximum) for the position of junior gardener at Kewstone Park. Mention that I do not have a driving license, and steer clear of exaggeration.",
        "Write a cover letter of up to 200 words for a junior gardener role at Kewstone Park. I am without a driving licence. Stay modest and factual rather than exaggerating.",
      ],
      broken: [
        [
          "constraint",
          "Write a cover letter for a gardener job at Kewstone Park. I have no driving licence. Max 200 words, don't exaggerate.",
        ],
        [
          "negation",
          "Write a cover letter for a junior gardener job at Kewstone Park. I have a driving licence. Max 200 words, don't exaggerate.",
        ],
        [
          "constraint",
          "Write a cover letter for a junior gardener job at Kewstone Park. I have no driving licence. Don't exaggerate.",
        ],
      ],
    },
    {
      id: "shape-en-plan",
      language: "en",
      silver: "study plan for the B2 German exam in 8 weeks, 1 hour a day, only free materials, not on sundays",
      good: [
        "Create an eight-week study plan for the B2 German exam with one hour of study a day. Sundays are free. Only materials that cost nothing may be used.",
        "**Goal:** pass the B2 German exam\n**Time:** 8 weeks, 1 hour per day, no study on Sundays\n**Materials:** free ones only\n\nGive the plan as a table with one row a week.",
        "Act as a language tutor and set up a study plan for the German B2 exam: 8 weeks, an hour each day except Sundays, using exclusively free resources.",
      ],
      broken: [
        ["constraint", "Create a study plan for the B2 German exam in 8 weeks, 1 hour a day, not on Sundays."],
        [
          "negation",
          "Create a study plan for the B2 German exam in 8 weeks, 1 hour a day, including Sundays, only free materials.",
        ],
        [
          "unit",
          "Create a study plan for the B2 German exam in 8 weeks, 1 hour a week, only free materials, not on Sundays.",
        ],
      ],
    },
    {
      id: "shape-en-email",
      language: "en",
      silver: "polite reminder email to Dana about invoice 7741, 14 days late, second reminder, no late fees yet",
      good: [
        "Write a polite second reminder by email to Dana about invoice 7741, which is 14 days overdue. Do not charge or mention late fees at this point.",
        "Compose a courteous email.\n\nRecipient: Dana\nSubject: invoice no. 7741\nStatus: two weeks overdue (14 days), second reminder\nNote: late fees do not apply yet",
      ],
      broken: [
        ["constraint", "Write a polite reminder email to Dana about invoice 7741, 14 days late. No late fees yet."],
        [
          "negation",
          "Write a polite second reminder email to Dana about invoice 7741, 14 days late. Late fees apply now.",
        ],
        ["name", "Write a polite second reminder email to Dina about invoice 7741, 14 days late, no late fees yet."],
      ],
    },
    {
      id: "shape-en-review",
      language: "en",
      silver:
        "review this python function for bugs, don't refactor, python 3.9 only:\n\ndef mean(xs):\n    return sum(xs) / len(xs)",
      good: [
        "You are a senior Python developer. Review the function below for bugs. Leave its structure as it is (no refactoring). Target version: Python 3.9 only.\n\n```python\ndef mean(xs):\n    return sum(xs) / len(xs)\n```",
        "Find bugs in this Python 3.9 function. Only report them; refactoring isn't wanted.\n\ndef mean(xs):\n    return sum(xs) / len(xs)",
      ],
      broken: [
        [
          "code",
          "Review this Python function for bugs, don't refactor, Python 3.9 only:\n\ndef mean(xs):\n    return sum(xs) / (len(xs) - 1)",
        ],
        [
          "negation",
          "Review this Python function for bugs and refactor it, Python 3.9 only:\n\ndef mean(xs):\n    return sum(xs) / len(xs)",
        ],
      ],
    },
    {
      id: "shape-en-cook",
      language: "en",
      silver: "curry for 6 with 1.5 lb chickpeas, simmer 25 min, not spicy, my son has a nut allergy",
      good: [
        "Write a recipe for a mild curry that serves six, with 1.5 lb (680 g) of chickpeas, simmered for 25 minutes. It has to be nut-free because my son is allergic to nuts.",
        "Curry recipe\n\n- Serves: 6\n- Chickpeas: 680 g (1.5 lb)\n- Simmering time: 25 minutes\n- Heat: mild, not spicy\n- Allergy: no nuts (my son)",
      ],
      broken: [
        [
          "unit",
          "Write a recipe for a curry for 6 with 1.5 kg chickpeas, simmered for 25 min, not spicy. My son has a nut allergy.",
        ],
        ["constraint", "Write a recipe for a curry for 6 with 1.5 lb chickpeas, simmered for 25 min, not spicy."],
        [
          "negation",
          "Write a recipe for a spicy curry for 6 with 1.5 lb chickpeas, simmered for 25 min. My son has a nut allergy.",
        ],
        [
          "swapped-numbers",
          "Write a recipe for a curry for 25 with 1.5 lb chickpeas, simmered for 6 min, not spicy. My son has a nut allergy.",
        ],
      ],
    },
    {
      id: "shape-de-vortrag",
      language: "de",
      silver: "Gliederung für einen 10-minütigen Vortrag über Bienen, für Laien, ohne Fachbegriffe, maximal 4 Folien",
      good: [
        "# Aufgabe\nErstelle eine Gliederung für einen Vortrag über Bienen.\n\n# Rahmen\n- Dauer: 10 Minuten\n- Publikum: Laien\n- Höchstens 4 Folien\n- Fachbegriffe vermeiden",
        "Du bist Imkerin und hältst einen zehnminütigen Vortrag über Bienen vor Laien. Entwirf die Gliederung mit nicht mehr als vier Folien und komm ohne Fachbegriffe aus.",
      ],
      broken: [
        [
          "constraint",
          "Erstelle eine Gliederung für einen 10-minütigen Vortrag über Bienen, ohne Fachbegriffe, maximal 4 Folien.",
        ],
        [
          "negation",
          "Erstelle eine Gliederung für einen 10-minütigen Vortrag über Bienen, für Laien, mit Fachbegriffen, maximal 4 Folien.",
        ],
        [
          "unit",
          "Erstelle eine Gliederung für einen 10-stündigen Vortrag über Bienen, für Laien, ohne Fachbegriffe, maximal 4 Folien.",
        ],
        [
          "swapped-numbers",
          "Erstelle eine Gliederung für einen 4-minütigen Vortrag über Bienen, für Laien, ohne Fachbegriffe, maximal 10 Folien.",
        ],
      ],
    },
    {
      id: "shape-de-beet",
      language: "de",
      silver:
        "Bauanleitung für ein Hochbeet 120 cm mal 60 cm, nur mit Handwerkzeug, keine Schrauben sichtbar, erst Boden, dann Wände, dann Folie",
      good: [
        "Schreibe eine Bauanleitung für ein Hochbeet (1,2 m × 0,6 m), das ausschließlich mit Handwerkzeug gebaut wird. Schrauben dürfen nicht sichtbar sein. Reihenfolge: Boden, Wände, Folie.",
        "Erstelle eine Bauanleitung für ein Hochbeet mit 120 x 60 cm:\n1. Boden\n2. Wände\n3. Folie\n\nNur Handwerkzeug, alle Schrauben verdeckt.",
      ],
      broken: [
        [
          "unit",
          "Schreibe eine Bauanleitung für ein Hochbeet 120 cm mal 60 m, nur mit Handwerkzeug, keine Schrauben sichtbar, erst Boden, dann Wände, dann Folie.",
        ],
        [
          "order",
          "Schreibe eine Bauanleitung für ein Hochbeet 120 cm mal 60 cm, nur mit Handwerkzeug, keine Schrauben sichtbar, erst Wände, dann Boden, dann Folie.",
        ],
        [
          "order",
          "Schreibe eine Bauanleitung für ein Hochbeet 120 cm mal 60 cm, nur mit Handwerkzeug, keine Schrauben sichtbar, erst Folie, dann Wände, dann Boden.",
        ],
      ],
    },
    {
      id: "shape-fr-annonce",
      language: "fr",
      silver:
        "annonce pour louer ma chambre à Lyon, 450 euros par mois, non-fumeur, pas d'animaux, étudiants bienvenus, court",
      good: [
        "Rédige une courte annonce pour la location de ma chambre à Lyon.\n\n- Loyer : 450 € par mois\n- Fumeurs non acceptés\n- Animaux exclus\n- Étudiants bienvenus",
        "Tu es agent immobilier. Écris une annonce brève : chambre à louer à Lyon, 450 euros mensuels, réservée aux non-fumeurs, animaux non admis. Les étudiants sont les bienvenus.",
      ],
      broken: [
        [
          "unit",
          "Rédige une courte annonce pour louer ma chambre à Lyon, 450 euros par semaine, non-fumeur, pas d'animaux, étudiants bienvenus.",
        ],
        [
          "negation",
          "Rédige une courte annonce pour louer ma chambre à Lyon, 450 euros par mois, non-fumeur, animaux acceptés, étudiants bienvenus.",
        ],
        [
          "constraint",
          "Rédige une annonce pour louer ma chambre à Lyon, 450 euros par mois, pas d'animaux, étudiants bienvenus.",
        ],
        [
          "name",
          "Rédige une courte annonce pour louer ma chambre à Lille, 450 euros par mois, non-fumeur, pas d'animaux, étudiants bienvenus.",
        ],
      ],
    },
    {
      id: "shape-fr-script",
      language: "fr",
      silver: "Traduis ce message en anglais sans changer le ton : on se voit jeudi, n'apporte rien !",
      good: [
        "Traduis le message suivant en anglais en gardant le ton tel quel.\n\nMessage : on se voit jeudi, n'apporte rien !",
        "Tu es traducteur. Rends ce message en anglais ; le ton doit rester le même.\n\n« on se voit jeudi, n'apporte rien ! »",
      ],
      broken: [
        ["language", "Traduis ce message en allemand sans changer le ton : on se voit jeudi, n'apporte rien !"],
        ["negation", "Traduis ce message en anglais en changeant le ton : on se voit jeudi, n'apporte rien !"],
        ["name", "Traduis ce message en anglais sans changer le ton : on se voit mardi, n'apporte rien !"],
      ],
    },
    {
      id: "shape-es-viaje",
      language: "es",
      silver: "ruta de 5 días por Asturias con dos niños, sin autopistas, noches en camping, presupuesto 600 euros",
      good: [
        "Diseña una ruta de cinco días por Asturias para una familia con dos niños. Evita las autopistas, duerme siempre en camping y no pases de 600 euros.",
        "Eres guía de viajes.\n\n**Destino:** Asturias\n**Duración:** 5 días\n**Viajeros:** dos niños y sus padres\n**Alojamiento:** camping\n**Presupuesto:** 600 €\n**Excluir:** autopistas",
      ],
      broken: [
        ["constraint", "Diseña una ruta de 5 días por Asturias con dos niños, sin autopistas, presupuesto 600 euros."],
        [
          "negation",
          "Diseña una ruta de 5 días por Asturias con dos niños, por autopistas, noches en camping, presupuesto 600 euros.",
        ],
        [
          "constraint",
          "Diseña una ruta de 5 días por Asturias, sin autopistas, noches en camping, presupuesto 600 euros.",
        ],
      ],
    },
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
  ],
  false,
);
