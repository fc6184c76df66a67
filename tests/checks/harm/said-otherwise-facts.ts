import { harmPairsOf } from "./harm-group";

/** Faithful rewrites that write numbers, ages, times and amounts in other words, or a prompt that is in two languages. */
export const factsSaidOtherwisePairs = harmPairsOf(
  (
    [
      [
        "zh",
        "写一封邮件给王老师,周三3点的课改到周五4点,语气客气",
        "请写一封语气客气的邮件给王老师:原定周三下午三点的课程,改为周五下午四点。",
      ],
      ["zh", "介绍一下成都3天2夜怎么玩,预算2千", "请制定一份成都三天两晚的旅行计划,总预算两千元。"],
      [
        "zh",
        "帮我算1斤等于多少克,再给我500克面粉做馒头的方子",
        "请先说明一斤等于多少克,再给出用一斤面粉做馒头的配方。",
      ],
      [
        "es",
        "receta para 6 personas en media hora con 1 kg de patatas",
        "Propón una receta para seis comensales, lista en 30 minutos, con un kilo de patatas.",
      ],
      [
        "es",
        "plan de ahorro: gano 1.800 al mes, alquiler 650, quiero ahorrar 300",
        "Elabora un plan de ahorro. Ingresos mensuales: 1800 €; alquiler: 650 €; objetivo: apartar 300 € cada mes.",
      ],
      [
        "es",
        "tema 5 de historia, 2º ESO, resumen de 1 página",
        "Resume en una página el tema quinto de Historia de segundo de ESO.",
      ],
      [
        "en",
        "im in my 30s, want to switch from sales to UX, 10 hrs a week for 6 months",
        "I am a thirty-something salesperson. Plan a half-year path to a UX job at ten hours a week.",
      ],
      [
        "en",
        "birthday msg for my mate turning 21 next fri",
        "Write a birthday message for a friend who turns twenty-one next Friday.",
      ],
      [
        "en",
        "need a cover letter, 5 yrs exp at Tesco, 2 as team lead",
        "Write a cover letter. I have five years of experience at Tesco, the last two of them as a team leader.",
      ],
      [
        "en",
        "how much paint for a room 4x5m, 2.5m high, 2 coats",
        "Calculate how much paint is needed for two coats on the walls of a room that is 4 m by 5 m and 2.5 m high.",
      ],
      [
        "en",
        "explain the offside rule like im 5",
        "Explain the offside rule in very simple words, as to a small child.",
      ],
      [
        "en",
        "my flight is 6am tmrw LHR T5 how early should i leave from Reading",
        "My flight leaves Heathrow Terminal 5 at 6 am tomorrow. Work out when I should leave Reading.",
      ],
      [
        "en",
        "top 10 films of the 90s, one line each",
        "List the ten best films of the nineties with one line on each.",
      ],
      [
        "en",
        "compare iphone 15 and pixel 8 for photos",
        "Compare the cameras of the iPhone 15 and the Google Pixel 8.",
      ],
      [
        "en",
        "12 week marathon plan, currently running 20 miles per week",
        "Create a three-month marathon plan for somebody who runs 20 miles a week now.",
      ],
      ["en", "help me plan a 7 day trip to peru in july", "Plan a week in Peru in July, day by day."],
      [
        "en",
        "draft a 2 min speech, about 250 words, for my grandads 80th",
        "Write a two-minute speech of about 250 words for my grandfather's eightieth birthday.",
      ],
      [
        "en",
        "whats 15% tip on 48.50 split 3 ways",
        "Work out a tip of 15 percent on a bill of 48.50 and split the total among three people.",
      ],
      ["en", "recipe 24 cookies gluten free", "Give a gluten-free recipe that makes two dozen cookies."],
      ["en", "teach me 3 chords on ukulele in 15 min", "Teach me three ukulele chords in a quarter of an hour."],
      [
        "de",
        "Einkaufsliste für 14 Tage, 2 Personen, 120 Euro",
        "Erstelle eine Einkaufsliste für zwei Wochen und zwei Personen; das Budget beträgt 120 Euro.",
      ],
      [
        "de",
        "Training 3x pro Woche 45 min",
        "Erstelle einen Trainingsplan mit drei Einheiten pro Woche zu je einer Dreiviertelstunde.",
      ],
      [
        "de",
        "Kindergeburtstag, 6 Jahre, 8 Kinder, 15-18 Uhr",
        "Plane einen sechsten Geburtstag mit acht Kindern von 15 bis 18 Uhr.",
      ],
      [
        "fr",
        "plan de révision pour le bac dans 15 jours, 3h par jour",
        "Établis un plan de révision pour le bac sur deux semaines, à raison de trois heures par jour.",
      ],
      ["fr", "idées cadeau 20 ans ma nièce, 30€", "Propose des idées de cadeau à 30 € pour les vingt ans de ma nièce."],
      [
        "it",
        "ricetta per 4, 30 minuti, 500 g di zucca",
        "Proponi una ricetta per quattro persone pronta in mezz'ora con mezzo chilo di zucca.",
      ],
      [
        "it",
        "racconto breve, 200 parole, finale aperto",
        "Scrivi un racconto breve di circa 200 parole con un finale aperto. Descrivi l'atmosfera nei dettagli sensoriali.",
      ],
      [
        "it",
        "spiega il mutuo in modo semplice e breve",
        "Spiega in modo semplice e breve che cos'è un mutuo. Approfondisci con un esempio numerico e chiarisci i termini.",
      ],
      [
        "it",
        "solo il codice python per leggere un csv",
        "Scrivi il codice Python per leggere un file CSV. Rispondi solo con il codice, includendo commenti che spiegano ogni passaggio.",
      ],
      [
        "pt",
        "crie 5 perguntas de entrevista pra vaga de estagio, 18 a 24 anos",
        "Crie cinco perguntas de entrevista para uma vaga de estágio destinada a candidatos de 18 a 24 anos.",
      ],
      [
        "nl",
        "weekmenu 5 dagen, 2 personen, max 50 euro",
        "Maak een weekmenu voor vijf dagen en twee personen met een budget van hoogstens 50 euro.",
      ],
      [
        "nl",
        "oefeningen voor mijn dochter in groep 5, tafels van 6 en 7",
        "Maak oefeningen voor een leerling uit groep 5 over de tafels van zes en zeven.",
      ],
      ["ja", "3泊4日の京都旅行プラン、予算5万円", "京都を三泊四日で巡る旅行プランを、予算5万円で作成してください。"],
      [
        "ja",
        "小学5年生に分数の割り算を教えて",
        "分数の割り算を、小学校五年生の子どもにもわかるように説明してください。",
      ],
      [
        "en",
        "short bio for linkedin, im a nurse since 2012, A&E",
        "Write a short LinkedIn bio for an A&E nurse who has worked since 2012. Mention teamwork in detail-oriented settings.",
      ],
      [
        "en",
        "summary pls, keep it short: remote work pros",
        "Summarise the advantages of remote work briefly. Look at productivity, cost and wellbeing in some depth, within 120 words.",
      ],
      [
        "en",
        "quick explanation of black holes in a table for kids",
        "Explain black holes to children with a table of three rows: what they are, how they form, what happens near them.",
      ],
      [
        "en",
        "hint for wordle: _ A _ E R",
        "Give a hint for this Wordle: _ A _ E R. Show how to narrow the answer down step by step.",
      ],
      [
        "en",
        "Liebe Oma auf deutsch, birthday poem for my gran",
        "Write a birthday poem in German for my grandmother that begins with “Liebe Oma”.",
      ],
      [
        "en",
        "bitte helfen sie mir email to landlord in german, heating broken since 3 days",
        "Write an email in German to my landlord. The heating has been broken for three days; ask for a repair.",
      ],
      [
        "en",
        "ciao! need caption for insta pic of carbonara",
        "Write an Instagram caption for a photo of carbonara, in a cheerful tone with an Italian greeting.",
      ],
    ] as const
  ).map(([language, silver, good], index) => ({
    id: `said-otherwise-facts-${index}`,
    language,
    silver,
    good: [good],
    broken: [],
  })),
  false,
);
