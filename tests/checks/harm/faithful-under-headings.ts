import { harmPairsOf } from "./harm-group";

/** Faithful rewrites under headings, in bullets and in other words, where much changes and nothing is lost. */
export const faithfulUnderHeadingsPairs = harmPairsOf(
  [
    {
      id: "free3-en-menu",
      language: "en",
      silver:
        "menu for a baby shower for 22 guests, mostly finger food, two guests are celiac, no raw fish, budget 300 usd",
      good: [
        "Plan a menu for a baby shower with 22 guests. Most dishes should be finger food. Two guests have celiac disease, so include gluten-free options. Raw fish is off the table. Total budget: $300.",
        "# Occasion\nBaby shower, 22 guests\n\n# Food\nMainly finger food; nothing with raw fish; gluten-free choices for the two celiac guests\n\n# Budget\n300 USD\n\n# Output\nA menu with a shopping list.",
      ],
      broken: [],
    },
    {
      id: "free3-en-git",
      language: "en",
      silver: "how do i undo my last git commit without losing changes? i havent pushed yet. no gui tools",
      good: [
        "Explain how to undo the most recent git commit while keeping my changes. The commit has not been pushed. Use the command line; GUI tools are not an option.",
        "I made a git commit that I have not pushed. How can I take it back and keep the changes in my working tree? Command-line only, please; no graphical tools.",
      ],
      broken: [],
    },
    {
      id: "free3-en-poem",
      language: "en",
      silver: "short poem for my grandma's 90th birthday, she loves roses, nothing about death, 8 lines, should rhyme",
      good: [
        "Write a short, rhyming poem of eight lines for my grandmother's 90th birthday. She loves roses. Steer clear of any mention of death.",
        "Compose an 8-line birthday poem in rhyme for my grandma, who turns 90 and adores roses. Death must not come up in any form.",
      ],
      broken: [],
    },
    {
      id: "free3-en-visa",
      language: "en",
      silver:
        "explain the difference between a visa and a residence permit, for a newcomer to Spain, simple english, no legal citations",
      good: [
        "Explain in plain English how a visa differs from a residence permit. The reader has just moved to Spain. Do not quote laws or articles of law.",
        "You advise people who have just arrived in Spain. In simple language, describe the difference between a visa and a residence permit. Legal citations are to be left out.",
      ],
      broken: [],
    },
    {
      id: "free3-en-table",
      language: "en",
      silver:
        "turn these notes into a table with columns date, owner, task; don't invent missing dates, write TBD:\n{{notes}}",
      good: [
        "Convert the notes below into a table with the columns date, owner, and task. If a date is missing, write TBD instead of making one up.\n\nNotes:\n{{notes}}",
        "## Task\nBuild a table from the notes.\n\n## Columns\n- date\n- owner\n- task\n\n## Rule\nNever invent a date; put TBD where none is given.\n\n## Notes\n{{notes}}",
      ],
      broken: [],
    },
    {
      id: "free3-en-cat",
      language: "en",
      silver: "my cat keeps scratching the sofa, what can i do, she's 11, indoor only, no declawing, no spray bottles",
      good: [
        "My 11-year-old indoor cat scratches the sofa. What can I do about it? Declawing and spray bottles are not acceptable to me.",
        "Suggest ways to keep a cat (11 years old, lives only indoors) from scratching the sofa. I rule out declawing, and I will not use spray bottles. Start with the easiest measure.",
      ],
      broken: [],
    },
    {
      id: "free3-en-bot",
      language: "en",
      silver:
        "You write replies for the reception of Hotel Marisol. Be warm, max 4 sentences, never mention room rates, sign as the front desk team.",
      good: [
        "Write replies on behalf of the reception of Hotel Marisol.\n- Tone: warm\n- Length: at most four sentences\n- Room rates must never be mentioned\n- Signature: the front desk team",
        "Your role: receptionist at Hotel Marisol, answering guests warmly in no more than 4 sentences. Keep room rates out of every reply and sign as “the front desk team”.",
      ],
      broken: [],
    },
    {
      id: "free3-en-run",
      language: "en",
      silver: "convert my 5 km time of 27:30 into a 10 km goal and give 3 workouts per week for 6 weeks, no treadmill",
      good: [
        "I run 5 km in 27:30 minutes. Derive a realistic goal for 10 km and plan three workouts per week for six weeks. All runs are outdoors; I don't use a treadmill.",
        "Current 5 km time: 27:30. Task: estimate a 10 km target time, then write a 6-week plan with 3 workouts a week. Treadmill sessions are excluded.",
      ],
      broken: [],
    },
    {
      id: "free3-de-miete",
      language: "de",
      silver:
        "Antwort an meine Vermieterin Frau Seidel: Mieterhöhung um 85 Euro ab Juli, ich stimme nicht zu, freundlich, keine Paragrafen zitieren",
      good: [
        "Verfasse eine freundliche Antwort an meine Vermieterin, Frau Seidel. Sie will die Miete ab Juli um 85 € erhöhen, und ich bin damit nicht einverstanden. Zitiere keine Paragrafen.",
        "Schreibe an Frau Seidel (Vermieterin).\n\n- Anlass: Mieterhöhung von 85 Euro ab Juli\n- Aussage: keine Zustimmung\n- Ton: freundlich\n- Ohne Paragrafen",
      ],
      broken: [],
    },
    {
      id: "free3-de-rezept",
      language: "de",
      silver:
        "Abendessen für 3 Kinder, schnell, kein Fisch, keine Pilze, max 25 Minuten, mit dem was da ist: Nudeln, Erbsen, Sahne",
      good: [
        "Schlage ein schnelles Abendessen für drei Kinder vor (höchstens 25 Minuten). Vorhanden sind Nudeln, Erbsen und Sahne. Fisch und Pilze mögen die Kinder nicht, also bitte weglassen.",
        "# Aufgabe\nKindergerechtes Abendessen\n\n# Rahmen\n- 3 Kinder\n- maximal 25 Minuten, schnell gekocht\n- Zutaten: Nudeln, Erbsen, Sahne\n- Tabu: Fisch, Pilze",
      ],
      broken: [],
    },
    {
      id: "free3-fr-sms",
      language: "fr",
      silver: "sms à Léa pour annuler le dîner de samedi, je suis malade, ne propose pas d'autre date, gentil, court",
      good: [
        "Écris un SMS court et gentil à Léa pour annuler le dîner de samedi parce que je suis malade. N'avance aucune autre date.",
        "Rédige un bref message pour Léa : le dîner de samedi est annulé, car je suis malade. Ton gentil. Il ne faut pas proposer de nouvelle date.",
      ],
      broken: [],
    },
    {
      id: "free3-fr-atelier",
      language: "fr",
      silver:
        "plan d'un atelier de 3 heures sur le compost pour 15 habitants, sans diaporama, avec 2 pauses, budget 80 euros",
      good: [
        "Élabore le plan d'un atelier de trois heures sur le compost pour 15 habitants. Prévois deux pauses, reste sous 80 € et n'utilise pas de diaporama.",
        "Atelier compost\n• Durée : 3 h, dont 2 pauses\n• Public : 15 habitants\n• Budget : 80 euros\n• Support : aucun diaporama\n\nDétaille chaque étape avec son horaire.",
      ],
      broken: [],
    },
    {
      id: "free3-es-normas",
      language: "es",
      silver:
        "normas para el grupo de WhatsApp del edificio, 7 reglas, sin amenazas, nada de política, lenguaje sencillo",
      good: [
        "Redacta siete reglas para el grupo de WhatsApp del edificio en un lenguaje sencillo. No incluyas amenazas y deja fuera la política.",
        "Escribe las normas del grupo de WhatsApp de un edificio.\n- Número: 7\n- Lenguaje: sencillo\n- Evitar: amenazas, política",
      ],
      broken: [],
    },
    {
      id: "free3-pt-venda",
      language: "pt",
      silver: "anúncio para vender sofá de 3 lugares, 150 euros, sem entregas, não aceito trocas, Coimbra",
      good: [
        "Escreve um anúncio para vender um sofá de três lugares por 150 €, em Coimbra. Não há entregas e não são aceites trocas.",
        "Cria um anúncio de venda:\n- Artigo: sofá de 3 lugares\n- Preço: 150 euros\n- Local: Coimbra (sem entrega)\n- Trocas excluídas",
      ],
      broken: [],
    },
    {
      id: "free3-it-ospiti",
      language: "it",
      silver:
        "istruzioni per gli ospiti del B&B: check-in dalle 15, non fumare, colazione 8-10, parcheggio gratuito, tono accogliente",
      good: [
        "Scrivi istruzioni dal tono accogliente per gli ospiti del B&B: check-in dalle ore 15, colazione dalle 8 alle 10, parcheggio gratuito, vietato fumare.",
        "Prepara un foglio per gli ospiti del nostro B&B.\n- Check-in: a partire dalle 15:00\n- Colazione: 8–10\n- Parcheggio: gratis\n- Fumo non consentito\nTono accogliente.",
      ],
      broken: [],
    },
    {
      id: "free3-nl-feest",
      language: "nl",
      silver:
        "uitnodiging voor het buurtfeest op 21 juni, 16 uur, iedereen neemt iets mee, geen alcohol, honden niet toegestaan",
      good: [
        "Schrijf een uitnodiging voor het buurtfeest op 21 juni om 16.00 uur. Iedereen neemt iets mee. Er wordt geen alcohol geschonken en honden mogen niet mee.",
        "Maak een uitnodiging:\n- Buurtfeest, 21 juni, 16 uur\n- Neem allemaal iets mee\n- Zonder alcohol\n- Honden blijven thuis",
      ],
      broken: [],
    },
    {
      id: "free3-pl-trening",
      language: "pl",
      silver: "plan nauki pływania dla dorosłych, 8 lekcji po 45 minut, bez nurkowania, spokojne tempo",
      good: [
        "Ułóż plan nauki pływania dla dorosłych: osiem lekcji, każda po 45 minut, w spokojnym tempie. Nurkowanie pomijamy.",
        "Jesteś trenerem. Zaplanuj 8 lekcji pływania (45 min każda) dla osób dorosłych. Tempo spokojne; nie wprowadzaj nurkowania.",
      ],
      broken: [],
    },
    {
      id: "free3-ru-kot",
      language: "ru",
      silver: "объявление о пропаже кота Барсика, рыжий, ул. Ленина 5, вознаграждение 3000 рублей, не звонить после 22",
      good: [
        "Напиши объявление: пропал рыжий кот Барсик (ул. Ленина, 5). Вознаграждение — 3000 рублей. Просьба не звонить после 22:00.",
        "Составь объявление о пропаже кота.\n- Кличка: Барсик\n- Цвет: рыжий\n- Адрес: ул. Ленина 5\n- Вознаграждение: 3 000 ₽\n- После 22 часов не звонить",
      ],
      broken: [],
    },
    {
      id: "free3-zh-shipu",
      language: "zh",
      silver: "三个人的晚餐食谱，不要辣，少油，30分钟内，用鸡胸肉和西兰花",
      good: [
        "请用鸡胸肉和西兰花设计一份三人份的晚餐食谱，30分钟内完成，少油，不辣。",
        "任务：晚餐食谱\n人数：3人\n主料：鸡胸肉、西兰花\n时间：不超过30分钟\n口味：清淡少油，不放辣椒",
      ],
      broken: [],
    },
    {
      id: "free3-ja-ryoko",
      language: "ja",
      silver: "金沢2泊3日の旅行プラン、車なし、歩くのは1日5kmまで、魚が苦手、予算4万円",
      good: [
        "金沢の2泊3日旅行プランを作ってください。車は使わず、歩く距離は1日5km以内、予算は4万円です。魚が苦手なので、魚料理は避けてください。",
        "旅行プランの作成\n・行き先：金沢（2泊3日）\n・移動：公共交通機関のみ（車なし）\n・徒歩：1日最大5km\n・予算：40,000円\n・食事：魚は苦手",
      ],
      broken: [],
    },
    {
      id: "free3-ko-gongji",
      language: "ko",
      silver: "아파트 단수 안내문: 6월 2일 오전 9시부터 12시까지, 사과 문구 없이, 짧게",
      good: [
        "아파트 단수 안내문을 짧게 작성해 주세요. 시간은 6월 2일 오전 9시부터 12시까지이며, 사과 문구는 넣지 마세요.",
      ],
      broken: [],
    },
    {
      id: "free3-ar-wasfa",
      language: "ar",
      silver: "خطة مذاكرة لأسبوعين قبل الاختبار، ساعتان يوميًا، بدون سهر، يوم الجمعة راحة",
      good: [
        "ضع خطة مذاكرة لمدة أسبوعين قبل الاختبار، بواقع ساعتين يوميًا، ويكون الجمعة يوم راحة. تجنب السهر.",
        "خطة مذاكرة\n- المدة: أسبوعان قبل الاختبار\n- يوميًا: ساعتان\n- الجمعة: راحة\n- لا للسهر",
      ],
      broken: [],
    },
    {
      id: "free3-hi-niyam",
      language: "hi",
      silver: "पुस्तकालय के 5 नियम लिखो, सरल भाषा, जुर्माने की बात मत करो, बच्चों के लिए",
      good: ["बच्चों के लिए सरल भाषा में पुस्तकालय के पाँच नियम लिखिए। जुर्माने का ज़िक्र न करें।"],
      broken: [],
    },
    {
      id: "free3-tr-duyuru",
      language: "tr",
      silver: "apartman duyurusu: asansör 3 gün çalışmayacak, özür dileme, kısa, merdivenleri kullansınlar",
      good: [
        "Kısa bir apartman duyurusu yaz: asansör 3 gün boyunca çalışmayacak, sakinler merdivenleri kullansın. Özür ifadesi yer almasın.",
      ],
      broken: [],
    },
    {
      id: "free3-sv-recept",
      language: "sv",
      silver: "middag för 5, utan laktos, högst 45 minuter, inga räkor, billigt",
      good: [
        "Föreslå en billig, laktosfri middag för fem personer som tar högst 45 minuter. Räkor ska inte ingå.",
        "Middagsrecept\n- Portioner: 5\n- Laktosfritt\n- Tid: max 45 minuter\n- Låg kostnad\n- Räkor undviks",
      ],
      broken: [],
    },
    {
      id: "free3-cs-akce",
      language: "cs",
      silver: "pozvánka na školní jarmark 3. prosince v 15 hodin, vstup zdarma, bez hotovosti, krátká",
      good: [
        "Napiš krátkou pozvánku na školní jarmark, který se koná 3. prosince v 15:00. Vstup je zdarma. Platí se bez hotovosti.",
      ],
      broken: [],
    },
  ],
  false,
);
