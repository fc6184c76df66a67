import { harmPairsOf } from "./harm-group";

/** Faithful rewrites in sixteen languages, as free as models write them. */
export const faithfulManyTonguesPairs = harmPairsOf(
  [
    {
      id: "free2-en-hike",
      language: "en",
      silver: "what should i pack for a 2 day hike in march in the lake district, i dont have a tent, weight under 8kg",
      good: [
        "Create a packing list for a two-day hike in the Lake District in March. I do not own a tent. The total weight must stay below 8 kg (about 17.5 lb).",
        "You are an experienced hill walker. List what to pack for 2 days of hiking in the Lake District in March.\n\nConstraints:\n- no tent available\n- less than 8 kilograms in total\n\nGroup the items by purpose.",
      ],
      broken: [],
    },
    {
      id: "free2-en-sql",
      language: "en",
      silver: "write a sql query that lists customers without orders in the last 90 days, no subqueries, postgres",
      good: [
        "Write a PostgreSQL query that returns all customers who have placed no orders during the last 90 days. Avoid subqueries; use a join instead.",
        "**Goal:** find customers that have not ordered anything in the past 90 days.\n**Database:** Postgres\n**Rule:** subqueries are not allowed\n\nReturn only the query.",
      ],
      broken: [],
    },
    {
      id: "free2-en-kid",
      language: "en",
      silver: "explain gravity to my 6 year old, 5 sentences, no scary stuff, dont mention black holes",
      good: [
        "Explain gravity to a six-year-old child in five sentences. Keep it cheerful, leave out anything frightening and do not bring up black holes.",
        "Audience: my 6-year-old\nTopic: gravity\nLength: exactly 5 sentences\nAvoid: scary content, black holes",
        "You are a kindergarten teacher. In five short sentences, tell a 6-year-old what gravity is. Nothing should be scary, and black holes stay out of it.",
      ],
      broken: [],
    },
    {
      id: "free2-en-product",
      language: "en",
      silver:
        "compare the Tarn 2 and the Tarn 3 e-readers for someone who reads in bed, under 120 words, don't recommend a winner",
      good: [
        "Compare the e-readers Tarn 2 and Tarn 3 for a person who likes to read in bed. Stay under 120 words and do not name a winner.",
        "Write a comparison (max. 120 words) of two e-readers, the Tarn 2 and the Tarn 3, from the point of view of someone reading in bed. Remain neutral: no recommendation of either device.",
      ],
      broken: [],
    },
    {
      id: "free2-en-ticket",
      language: "en",
      silver:
        "You are a triage bot. Assign every ticket to network, hardware, account or other. Never guess; use other when unsure.\n\nTicket: {{ticket}}",
      good: [
        "You are a triage bot for IT tickets. Assign the ticket below to exactly one category: network, hardware, account, or other. Do not guess: whenever you are unsure, choose other.\n\nTicket: {{ticket}}",
        "Role: triage bot\n\nCategories:\n1. network\n2. hardware\n3. account\n4. other (use it when in doubt; guessing is not allowed)\n\nTicket: {{ticket}}",
      ],
      broken: [],
    },
    {
      id: "free2-en-music",
      language: "en",
      silver:
        "make a playlist of 12 songs for a dinner, nothing with explicit lyrics, mostly jazz, no more than one song per artist",
      good: [
        "Put together a dinner playlist of twelve songs, most of them jazz. No explicit lyrics, and each artist may appear only once.",
        "Suggest 12 songs for a dinner party. Style: mainly jazz. Exclude songs with explicit lyrics and limit it to one song per artist. Give artist, title and year.",
      ],
      broken: [],
    },
    {
      id: "free2-en-release",
      language: "en",
      silver: "summarize these release notes for non technical managers, 3 bullets, skip bug fixes: {notes}",
      good: [
        "Summarise the release notes below in three bullet points for managers without a technical background. Leave out bug fixes.\n\nRelease notes:\n{notes}",
        "You are a product manager. Write 3 bullets on these release notes that a non-technical manager understands. Bug fixes are to be skipped.\n\n{notes}",
      ],
      broken: [],
    },
    {
      id: "free2-en-heat",
      language: "en",
      silver: "how long to roast a 2kg chicken at 190C in a fan oven, my thermometer is in fahrenheit, no basting",
      good: [
        "How long does a 2 kg chicken need in a fan oven at 190 °C (375 °F)? My thermometer shows Fahrenheit, so give the core temperature in °F. I won't be basting it.",
        "Tell me the roasting time for a chicken of 2 kilograms at 190 degrees Celsius (fan oven). Use Fahrenheit for the inner temperature because of my thermometer. The method should not involve basting.",
      ],
      broken: [],
    },
    {
      id: "free2-de-verein",
      language: "de",
      silver:
        "Einladung zur Jahreshauptversammlung des Ruderclubs am 12.3. um 19 Uhr im Bootshaus, keine Anmeldung nötig, Getränke frei",
      good: [
        "Verfasse eine Einladung zur Jahreshauptversammlung des Ruderclubs am 12. März um 19:00 Uhr im Bootshaus. Eine Anmeldung ist nicht erforderlich, Getränke sind kostenlos.",
        "Schreibe eine freundliche Einladung.\n\n- Anlass: Jahreshauptversammlung des Ruderclubs\n- Zeit: 12.3., 19 Uhr\n- Ort: Bootshaus\n- Getränke frei, ohne Anmeldung",
      ],
      broken: [],
    },
    {
      id: "free2-de-hund",
      language: "de",
      silver:
        "Mein Hund zieht an der Leine, was kann ich tun? Kein Würgehalsband, keine Leckerlis, er ist 9 Monate alt",
      good: [
        "Mein neun Monate alter Hund zieht an der Leine. Nenne mir Trainingsschritte, die weder ein Würgehalsband noch Leckerlis brauchen.",
        "Du bist Hundetrainer. Mein Hund (9 Monate) zieht stark an der Leine. Erkläre Schritt für Schritt, was ich tun kann. Würgehalsbänder lehne ich ab, und auf Leckerlis möchte ich verzichten.",
      ],
      broken: [],
    },
    {
      id: "free2-de-mathe",
      language: "de",
      silver:
        "Arbeitsblatt Bruchrechnung Klasse 6, 10 Aufgaben, steigende Schwierigkeit, ohne Lösungen, keine Textaufgaben",
      good: [
        "Erstelle ein Arbeitsblatt zur Bruchrechnung für die 6. Klasse mit zehn Aufgaben, die immer schwieriger werden. Textaufgaben und Lösungen sollen nicht enthalten sein.",
        "Du unterrichtest Mathematik in Klasse 6. Entwirf ein Arbeitsblatt: 10 Aufgaben zur Bruchrechnung, Schwierigkeit steigend. Verzichte auf Textaufgaben; gib keine Lösungen an.",
      ],
      broken: [],
    },
    {
      id: "free2-fr-cv",
      language: "fr",
      silver: "corrige mon CV sans le réécrire, signale seulement les fautes, ne change pas la mise en page : {cv}",
      good: [
        "Relis mon CV et signale uniquement les fautes. Ne le réécris pas et laisse la mise en page telle quelle.\n\nCV :\n{cv}",
        "Tu es correcteur. Indique les fautes du CV ci-dessous, sans réécriture. La mise en page doit rester inchangée.\n\n{cv}",
      ],
      broken: [],
    },
    {
      id: "free2-fr-gateau",
      language: "fr",
      silver:
        "gâteau au chocolat sans œufs pour 10 enfants, four à 170 degrés, moins d'une heure, pas de noix à cause d'une allergie",
      good: [
        "Donne-moi une recette de gâteau au chocolat sans œufs pour dix enfants, prête en moins d'une heure (four à 170 °C). Un enfant est allergique : la recette ne doit contenir aucune noix.",
        "Recette : gâteau au chocolat\nParts : 10 enfants\nFour : 170 degrés\nTemps : moins de 60 minutes\nInterdits : œufs, noix (allergie)",
      ],
      broken: [],
    },
    {
      id: "free2-es-correo",
      language: "es",
      silver:
        "correo a mi jefe Andrés para pedir teletrabajo los viernes, breve, sin hablar de problemas familiares, tono profesional",
      good: [
        "Redacta un correo breve y profesional a mi jefe, Andrés, para solicitar el teletrabajo los viernes. No menciones problemas familiares.",
        "Escribe un email corto dirigido a Andrés, mi jefe.\n- Petición: teletrabajar los viernes\n- Tono: profesional\n- Los problemas familiares no deben aparecer",
      ],
      broken: [],
    },
    {
      id: "free2-es-podcast",
      language: "es",
      silver: "guion de 8 minutos para un podcast sobre volcanes, dos voces, nada de música, público adolescente",
      good: [
        "Escribe el guion de un podcast de 8 minutos sobre volcanes para adolescentes. Intervienen 2 voces y no hay música.",
        "Eres guionista. Prepara un guion de ocho minutos sobre volcanes, a dos voces, dirigido a un público adolescente. No incluyas música.",
      ],
      broken: [],
    },
    {
      id: "free2-pt-email",
      language: "pt",
      silver:
        "email para o professor Nuno a pedir adiamento do trabalho até dia 20, sem desculpas inventadas, educado, 6 linhas",
      good: [
        "Escreve um e-mail educado, de 6 linhas, ao professor Nuno a pedir que o prazo do trabalho seja adiado até ao dia 20. Não inventes desculpas.",
        "Redige um email cortês de seis linhas para o professor Nuno. Pedido: adiar o trabalho para o dia 20. Evita desculpas inventadas.",
      ],
      broken: [],
    },
    {
      id: "free2-it-social",
      language: "it",
      silver:
        "post per la riapertura della libreria il 5 settembre alle 10, niente emoji, non parlare di sconti, massimo 50 parole",
      good: [
        "Scrivi un post di massimo 50 parole per annunciare la riapertura della libreria il 5 settembre alle ore 10. Non usare emoji e non menzionare sconti.",
        "Crea un post per la riapertura della libreria (5 settembre, ore 10:00). Limite: 50 parole. Vanno evitati gli emoji e qualsiasi riferimento a sconti.",
      ],
      broken: [],
    },
    {
      id: "free2-nl-klacht",
      language: "nl",
      silver: "klachtenbrief aan Vitens over vies water sinds 2 mei, zakelijk, ik wil geen korting maar een oplossing",
      good: [
        "Schrijf een zakelijke klachtenbrief aan Vitens over vies water sinds 2 mei. Ik vraag niet om korting, maar om een oplossing.",
        "Stel een brief op aan Vitens.\n- Klacht: vies water, sinds 2 mei\n- Toon: zakelijk\n- Doel: een oplossing; korting is niet gewenst",
      ],
      broken: [],
    },
    {
      id: "free2-pl-mail",
      language: "pl",
      silver: "mail do klienta z przeprosinami za opóźnienie 3 dni, nie obiecuj rabatu, krótko, po polsku",
      good: [
        "Napisz krótki mail do klienta z przeprosinami za trzydniowe opóźnienie. Nie obiecuj rabatu. Pisz po polsku.",
        "Przygotuj zwięzłą wiadomość e-mail w języku polskim: przeprosiny dla klienta za opóźnienie (3 dni). Bez obietnic rabatu.",
      ],
      broken: [],
    },
    {
      id: "free2-ru-post",
      language: "ru",
      silver: "пост о нашей ветклинике, 100 слов, не пугать хозяев, без медицинских терминов, адрес: Садовая 12",
      good: [
        "Напиши пост о нашей ветклинике объёмом около 100 слов. Не пугай хозяев и избегай медицинских терминов. Укажи адрес: Садовая, 12.",
        "Составь текст (100 слов) для соцсетей о ветклинике на Садовой 12. Хозяев животных пугать нельзя, медицинские термины не используются.",
      ],
      broken: [],
    },
    {
      id: "free2-tr-ilan",
      language: "tr",
      silver: "satılık bisiklet ilanı yaz, 3500 lira, pazarlık yok, kısa olsun, İzmir Bornova",
      good: [
        "Satılık bisikletim için kısa bir ilan yaz. Fiyat 3500 lira, pazarlık yapılmaz. Yer: İzmir Bornova.",
        "İzmir Bornova'da satılık bir bisiklet için ilan hazırla.\n- Fiyat: 3.500 TL\n- Pazarlıksız\n- Kısa metin",
      ],
      broken: [],
    },
    {
      id: "free2-zh-mail",
      language: "zh",
      silver: "给供应商写邮件催货,订单号A2093,已经晚了5天,语气礼貌,不要威胁取消订单",
      good: [
        "请写一封礼貌的邮件给供应商,催促订单A2093的发货。货物已延迟5天。不要以取消订单相威胁。",
        "任务:撰写催货邮件\n收件人:供应商\n订单号:A2093\n情况:已延迟五天\n要求:语气礼貌;避免威胁取消订单",
      ],
      broken: [],
    },
    {
      id: "free2-zh-xuexi",
      language: "zh",
      silver: "帮高三学生做数学复习计划，30天，每天2小时，不刷难题，周日休息",
      good: [
        "请为高三学生制定一份30天的数学复习计划，每天2小时，周日休息。计划中不安排难题训练。",
        "你是一名高中数学老师。请制定复习计划。\n- 对象：高三学生\n- 周期：30天\n- 每天学习两小时\n- 周日不学习\n- 避免刷难题",
      ],
      broken: [],
    },
    {
      id: "free2-ja-sns",
      language: "ja",
      silver: "カフェの新メニュー告知をSNS用に書いて。140字以内、絵文字なし、価格は書かない、7月1日開始",
      good: [
        "カフェの新メニューをSNSで告知する文章を140字以内で書いてください。7月1日から開始です。絵文字は使わず、価格にも触れないでください。",
        "SNS投稿文を作成してください。\n\n・内容：カフェの新メニュー（7月1日スタート）\n・長さ：140文字以内\n・絵文字と価格は不要",
      ],
      broken: [],
    },
    {
      id: "free2-ko-mail",
      language: "ko",
      silver: "거래처 김 부장님께 회의 일정을 5월 3일에서 5월 7일로 바꾸자는 메일 써줘. 정중하게, 이유는 쓰지 마",
      good: [
        "거래처 김 부장님께 보낼 정중한 메일을 작성해 주세요. 회의 일정을 5월 3일에서 5월 7일로 변경하자는 내용이며, 이유는 언급하지 마세요.",
        "다음 내용으로 정중한 메일을 작성하세요.\n- 받는 사람: 거래처 김 부장님\n- 용건: 회의를 5월 3일에서 5월 7일로 변경\n- 변경 이유는 제외",
      ],
      broken: [],
    },
    {
      id: "free2-ar-khutba",
      language: "ar",
      silver: "اكتب كلمة قصيرة لحفل التخرج، دقيقتان، دون اقتباسات، لا تذكر أسماء الأساتذة، أسلوب مرح",
      good: [
        "اكتب كلمة مرحة وقصيرة مدتها دقيقتان لحفل التخرج. لا تستخدم الاقتباسات، وتجنب ذكر أسماء الأساتذة.",
        "أريد كلمة لحفل التخرج.\n- المدة: دقيقتان\n- الأسلوب: مرح\n- بلا اقتباسات\n- عدم ذكر أسماء الأساتذة",
      ],
      broken: [],
    },
    {
      id: "free2-hi-email",
      language: "hi",
      silver: "बैंक को ईमेल लिखो कि मेरा कार्ड 3 दिन से बंद है, विनम्र, खाता संख्या मत लिखो",
      good: [
        "बैंक को एक विनम्र ईमेल लिखिए कि मेरा कार्ड तीन दिन से बंद है। खाता संख्या का उल्लेख न करें।",
        "मेरा कार्ड 3 दिन से बंद है। इस बारे में बैंक के लिए विनम्र ईमेल तैयार करें, जिसमें खाता संख्या न हो।",
      ],
      broken: [],
    },
    {
      id: "free2-sv-mejl",
      language: "sv",
      silver: "mejl till föräldrarna i 4B om utflykten den 9 maj, matsäck men inga nötter, ingen betalning behövs",
      good: [
        "Skriv ett mejl till föräldrarna i 4B om utflykten den 9 maj. Barnen tar med matsäck, men nötter är inte tillåtna. Ingen betalning krävs.",
        "Du är lärare i 4B. Informera föräldrarna via mejl om utflykten 9 maj:\n- matsäck tas med\n- nötter undviks\n- utflykten kräver inte någon betalning",
      ],
      broken: [],
    },
    {
      id: "free2-cs-dopis",
      language: "cs",
      silver: "napiš dopis sousedovi, že jeho pes štěká v noci, slušně, nevyhrožuj, nezmiňuj policii, max 100 slov",
      good: [
        "Napiš slušný dopis sousedovi o tom, že jeho pes v noci štěká. Nejvýše 100 slov, bez výhrůžek a bez zmínky o policii.",
        "Sepiš zdvořilý dopis (max. 100 slov) sousedovi, jehož pes štěká v noci. Policii nezmiňuj a nevyhrožuj.",
      ],
      broken: [],
    },
    {
      id: "free2-da-besked",
      language: "da",
      silver: "besked til beboerne om lukket vand torsdag 10-14, kort, ingen undskyldning, skriv ikke hvorfor",
      good: [
        "Skriv en kort besked til beboerne om, at vandet er lukket torsdag kl. 10-14. Undlad undskyldning, og skriv ikke hvorfor.",
        "Formulér en kort besked til beboerne: vandet lukkes torsdag 10-14. Der skal ikke være nogen undskyldning eller forklaring på hvorfor.",
      ],
      broken: [],
    },
  ],
  false,
);
