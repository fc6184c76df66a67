import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "alike-contradiction-0",
    language: "en",
    silver: "Write a product blurb for our oat milk, max 60 words, plain text please.",
    good: [],
    broken: [
      [
        "against",
        "You are a copywriter for a food brand.\n\nWrite a product blurb for our oat milk.\n\nGuidelines:\n- Highlight taste, nutrition and sustainability.\n- Use Markdown headings and bold text to structure the blurb.\n- Keep it within 60 words.",
      ],
    ],
  },
  {
    id: "alike-contradiction-2",
    language: "en",
    silver: "Write a JS function that debounces another function. Vanilla JS, no dependencies.",
    good: [],
    broken: [
      [
        "against",
        "Write a JavaScript function that debounces another function.\n\nRequirements:\n- Vanilla JS with no dependencies.\n- Import `debounce` from lodash and wrap it in a small helper.\n- Include JSDoc comments and a usage example.",
      ],
    ],
  },
  {
    id: "alike-contradiction-4",
    language: "en",
    silver: "Rewrite my cover letter below so that it sounds more confident. Don't make anything up.\n\n{letter}",
    good: [],
    broken: [
      [
        "against",
        "Rewrite the cover letter below so that it sounds more confident.\n\n- Keep a professional tone.\n- Add impressive figures and achievements that fit the role, even where the letter has none.\n- Don't make anything up.\n\n{letter}",
      ],
    ],
  },
  {
    id: "alike-contradiction-6",
    language: "en",
    silver: "Write a formal complaint letter to my landlord about the mould in the bathroom. It should be short.",
    good: [],
    broken: [
      [
        "against",
        "Write a formal complaint letter to a landlord about mould in the bathroom.\n\n- State the problem, its history and its effects on health.\n- Write in a chatty, joking style with slang.\n- Ask for repairs within a set time.",
      ],
    ],
  },
  {
    id: "alike-contradiction-8",
    language: "en",
    silver: "I have 10 minutes a day for exercise and no equipment. Make me a plan for a month.",
    good: [],
    broken: [
      [
        "against",
        "Design a one-month exercise plan for somebody who has no equipment.\n\n- Schedule three 45-minute sessions each week.\n- Describe each exercise and its number of repetitions.\n- Build up the load from week to week.",
      ],
    ],
  },
  {
    id: "alike-contradiction-10",
    language: "en",
    silver: 'Translate this into Spanish, informal, it\'s for a friend: "Can you send me the photos from Saturday?"',
    good: [],
    broken: [
      [
        "against",
        'Translate the following message into Spanish. It is for a friend, so keep it informal.\n\nUse the polite form "usted" throughout.\n\n"Can you send me the photos from Saturday?"',
      ],
    ],
  },
  {
    id: "alike-contradiction-12",
    language: "en",
    silver: "Reply to this customer: apologise but offer no refund.\n\n{mail}",
    good: [],
    broken: [
      [
        "against",
        "Write a reply to the customer's mail below.\n\n- Apologise sincerely.\n- Do not offer a refund.\n- Assure the customer that the money will be returned within five days.\n\n{mail}",
      ],
    ],
  },
  {
    id: "alike-contradiction-14",
    language: "en",
    silver: "Return valid JSON only with keys name and age, from this text: {text}",
    good: [],
    broken: [
      [
        "against",
        'Extract the name and age from the text below and return valid JSON only with the keys "name" and "age".\n\nBegin with a one-sentence introduction of how you found the values, then show the JSON in a table.\n\nText: {text}',
      ],
    ],
  },
  {
    id: "alike-contradiction-16",
    language: "en",
    silver: "Answer my question without asking me anything back: which laptop should a student buy for 600 euros?",
    good: [],
    broken: [
      [
        "against",
        "Recommend a laptop for a student with a budget of 600 euros.\n\nFirst ask me three clarifying questions about my needs and wait for my replies; then give your recommendation with reasons.",
      ],
    ],
  },
  {
    id: "alike-contradiction-18",
    language: "de",
    silver:
      "Schreib mir eine kurze Mail an meinen Vermieter, dass die Heizung kaputt ist. Bitte in Du-Form, wir kennen uns gut.",
    good: [],
    broken: [
      [
        "against",
        "Schreibe eine kurze E-Mail an meinen Vermieter, in der ich mitteile, dass die Heizung kaputt ist.\n\n- Duze ihn, wir kennen uns gut.\n- Nutze durchgehend die höfliche Anrede „Sie“.\n- Bitte um einen Termin für die Reparatur.",
      ],
    ],
  },
  {
    id: "alike-contradiction-20",
    language: "de",
    silver: "Gib mir ein Rezept für Kartoffelsuppe ohne Fleisch, wir sind Vegetarier.",
    good: [],
    broken: [
      [
        "against",
        "Du bist ein erfahrener Koch. Gib mir ein Rezept für eine vegetarische Kartoffelsuppe.\n\n- Nenne Zutaten mit Mengen.\n- Brate zuerst den Speck kross an und lösche mit Brühe ab.\n- Gib einen Tipp zum Servieren.",
      ],
    ],
  },
  {
    id: "alike-contradiction-22",
    language: "fr",
    silver: "Écris un poème pour ma grand-mère, en rimes, pas triste.",
    good: [],
    broken: [
      [
        "against",
        "Écris un poème pour ma grand-mère.\n\n- Utilise des vers libres, sans rimes.\n- Évoque des souvenirs d'enfance et la tendresse.\n- Le ton doit rester joyeux.",
      ],
    ],
  },
  {
    id: "alike-contradiction-24",
    language: "fr",
    silver: "Résume ce texte en une phrase : {texte}",
    good: [],
    broken: [
      [
        "against",
        "Résume le texte ci-dessous en une phrase.\n\nDéveloppe ensuite chaque idée dans un paragraphe détaillé d'environ 150 mots.\n\n{texte}",
      ],
    ],
  },
  {
    id: "alike-contradiction-26",
    language: "es",
    silver: "Dame una receta barata para 4, tengo poco dinero hasta fin de mes.",
    good: [],
    broken: [
      [
        "against",
        "Dame una receta para cuatro personas que resulte barata.\n\n- Usa ingredientes gourmet como langosta, trufa o azafrán.\n- Indica las cantidades y los pasos.",
      ],
    ],
  },
  {
    id: "alike-contradiction-28",
    language: "pt",
    silver: "Cria um plano de estudos para quem trabalha o dia inteiro, só à noite.",
    good: [],
    broken: [
      [
        "against",
        "Crie um plano de estudos semanal para quem trabalha o dia inteiro e só pode estudar à noite.\n\n- Reserve blocos de duas horas pela manhã, das 9h às 11h.\n- Inclua pausas e revisões.",
      ],
    ],
  },
  {
    id: "alike-contradiction-30",
    language: "it",
    silver: "Correggi gli errori di questo testo senza cambiare lo stile: {testo}",
    good: [],
    broken: [
      [
        "against",
        "Correggi gli errori del testo seguente senza cambiarne lo stile.\n\nRiscrivilo poi in uno stile più elegante e letterario, con frasi più lunghe.\n\n{testo}",
      ],
    ],
  },
  {
    id: "alike-contradiction-32",
    language: "pl",
    silver: "Napisz krótki opis produktu, bez emotikonów, dla poważnej firmy prawniczej.",
    good: [],
    broken: [
      [
        "against",
        "Napisz krótki opis produktu dla poważnej firmy prawniczej, bez emotikonów.\n\n- Zacznij od mocnego nagłówka.\n- Dodaj emoji na początku każdego punktu, żeby przyciągnąć uwagę.",
      ],
    ],
  },
  {
    id: "alike-contradiction-34",
    language: "zh",
    silver: "用简单的话给小学生解释什么是通货膨胀，不要超过100字。",
    good: [],
    broken: [
      [
        "against",
        "请给小学生解释什么是通货膨胀，不要超过100字。\n\n要求：\n- 使用专业的经济学术语和公式进行推导。\n- 字数不少于500字，内容详尽。",
      ],
    ],
  },
  {
    id: "alike-contradiction-36",
    language: "ja",
    silver: "友達に送る誕生日メッセージを、くだけた口調で書いて。",
    good: [],
    broken: [
      [
        "against",
        "友達に送る誕生日メッセージを書いてください。\n\n- 丁寧な敬語で、改まった文体にしてください。\n- 思い出を一つ入れてください。",
      ],
    ],
  },
  {
    id: "alike-contradiction-38",
    language: "ar",
    silver: "اكتب لي رسالة قصيرة من سطرين لتهنئة صديقي بالزواج.",
    good: [],
    broken: [
      [
        "against",
        "اكتب رسالة من سطرين لتهنئة صديقي بالزواج.\n\n- اجعل الرسالة طويلة ومفصلة في خمس فقرات على الأقل.\n- استخدم أسلوبا دافئا.",
      ],
    ],
  },
  {
    id: "alike-fair-contradiction-0",
    language: "en",
    silver: "Write a product blurb for our oat milk, max 60 words, plain text please.",
    good: [
      "You are a copywriter for a food brand.\n\nWrite a product blurb for our oat milk as plain text, without any formatting. Stay within 60 words, and put taste and sustainability first.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-contradiction-2",
    language: "en",
    silver: "Write a JS function that debounces another function. Vanilla JS, no dependencies.",
    good: [
      "Write a function in plain JavaScript that debounces another function.\n\nRequirements:\n- Use no libraries such as lodash; the code must run on its own.\n- Take the delay in milliseconds as a parameter.\n- Add JSDoc comments and one usage example.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-contradiction-4",
    language: "en",
    silver: "I have 10 minutes a day for exercise and no equipment. Make me a plan for a month.",
    good: [
      "Create a one-month exercise plan for somebody who has ten minutes a day and no equipment.\n\n- Divide the month into four weeks with a slightly higher load each.\n- For each day list two or three exercises, with 30 to 45 seconds of work and 15 seconds of rest.\n- Say how to make an exercise easier.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-contradiction-6",
    language: "en",
    silver: "Give me travel tips for Lisbon on a tight budget.",
    good: [
      "Give me practical tips for visiting Lisbon on a tight budget.\n\nCover cheap places to sleep, free sights, public transport and where to eat well for little money. Mention one thing that is worth paying more for.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-contradiction-8",
    language: "de",
    silver:
      "Schreib mir eine kurze Mail an meinen Vermieter, dass die Heizung kaputt ist. Bitte in Du-Form, wir kennen uns gut.",
    good: [
      "Schreibe eine kurze E-Mail an meinen Vermieter: Die Heizung ist kaputt.\n\n- Sprich ihn mit „du“ an, denn wir kennen uns gut.\n- Bitte freundlich um einen baldigen Termin.\n- Höchstens fünf Sätze.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-contradiction-10",
    language: "fr",
    silver: "Écris un poème pour ma grand-mère, en rimes, pas triste.",
    good: [
      "Écris un poème rimé pour ma grand-mère. Le ton doit être joyeux et tendre, sans tristesse. Trois ou quatre strophes suffisent.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-contradiction-12",
    language: "es",
    silver: "Responde solo con sí o no: ¿puede un perro comer uvas?",
    good: [
      "Responde a la pregunta siguiente únicamente con «sí» o «no», sin explicaciones: ¿puede un perro comer uvas?",
    ],
    broken: [],
  },
  {
    id: "alike-fair-contradiction-14",
    language: "pt",
    silver: "Cria um plano de estudos para quem trabalha o dia inteiro, só à noite.",
    good: [
      "Crie um plano de estudos semanal para quem trabalha o dia inteiro. Todas as sessões devem ser à noite, depois do expediente. Inclua pausas e um dia de descanso.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-contradiction-16",
    language: "nl",
    silver: "Schrijf een grappige toespraak voor de bruiloft van mijn broer, 2 minuten.",
    good: [
      "Schrijf een grappige toespraak van ongeveer twee minuten voor de bruiloft van mijn broer. Begin luchtig, vertel één anekdote en sluit warm af met een toost.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-contradiction-18",
    language: "ja",
    silver: "友達に送る誕生日メッセージを、くだけた口調で書いて。",
    good: ["友達に送る誕生日メッセージを書いてください。敬語は使わず、くだけた口調で、短めにまとめてください。"],
    broken: [],
  },
];

/** Harms of one weak kind and faithful rewrites that look alike, written before the check was read. */
export const alikeContradictionsPairs = harmPairsOf(groups, false);
