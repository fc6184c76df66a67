import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "alike-contradiction-1",
    language: "en",
    silver: "Explain recursion to my 9 year old, she has never programmed.",
    good: [],
    broken: [
      [
        "against",
        "Explain recursion to a 9-year-old who has never programmed.\n\n- Start with a clear definition and the base case.\n- Discuss stack frames, tail-call optimisation and time complexity.\n- End with a small exercise.",
      ],
    ],
  },
  {
    id: "alike-contradiction-3",
    language: "en",
    silver: "Plan me a week of dinners, I'm vegan and cook for two.",
    good: [],
    broken: [
      [
        "against",
        "Create a seven-day dinner plan for two people following a vegan diet.\n\nFor each day give:\n- the name of the dish\n- a shopping list with amounts\n- one tip, for instance finishing the dish with a knob of butter or grated parmesan",
      ],
    ],
  },
  {
    id: "alike-contradiction-5",
    language: "en",
    silver: "give me ONE name for a bakery, nothing else",
    good: [],
    broken: [
      [
        "against",
        "You are a branding expert. Give me one name for a bakery and nothing else.\n\nOffer five alternatives as well and say for each why it fits.",
      ],
    ],
  },
  {
    id: "alike-contradiction-7",
    language: "en",
    silver:
      "Fix the bug in this function but keep the signature as it is:\n\ndef total(items):\n    return sum(i.price for i in item)",
    good: [],
    broken: [
      [
        "against",
        "Fix the bug in the following Python function and keep its signature as it is.\n\nRename the function to something clearer and add a second parameter for the tax rate.\n\ndef total(items):\n    return sum(i.price for i in item)",
      ],
    ],
  },
  {
    id: "alike-contradiction-9",
    language: "en",
    silver: "Summarize the article using only what it says.\n\n{article}",
    good: [],
    broken: [
      [
        "against",
        "Summarise the article below.\n\n- Use only what the article says.\n- Supplement it with background facts of your own knowledge where this helps the reader.\n- Keep the summary to one paragraph.\n\n{article}",
      ],
    ],
  },
  {
    id: "alike-contradiction-11",
    language: "en",
    silver: "Write a story about a dragon for bedtime, calm, first person.",
    good: [],
    broken: [
      [
        "against",
        "Write a bedtime story about a dragon.\n\n- Tell it in the third person with an all-knowing narrator.\n- Keep the mood calm.\n- End with everybody asleep.",
      ],
    ],
  },
  {
    id: "alike-contradiction-13",
    language: "en",
    silver: "Give me travel tips for Lisbon on a tight budget.",
    good: [],
    broken: [
      [
        "against",
        "Give travel tips for Lisbon on a tight budget.\n\nCover:\n1. Five-star hotels with a view of the river\n2. Private guided tours by chauffeur\n3. Fine dining and tasting menus",
      ],
    ],
  },
  {
    id: "alike-contradiction-15",
    language: "en",
    silver: "write a haiku about autumn",
    good: [],
    broken: [
      [
        "against",
        "Write a haiku about autumn. Use four rhyming stanzas of four lines each, with rich imagery and a calm closing.",
      ],
    ],
  },
  {
    id: "alike-contradiction-17",
    language: "en",
    silver: "Write a birthday message for my boss. Not too personal, 2 sentences.",
    good: [],
    broken: [
      [
        "against",
        "Write a birthday message for my boss in two sentences.\n\n- Keep it warm and not too personal.\n- Mention private memories and how much the boss means to you as a friend.",
      ],
    ],
  },
  {
    id: "alike-contradiction-19",
    language: "de",
    silver: "Erkläre mir Fotosynthese in maximal 3 Sätzen.",
    good: [],
    broken: [
      [
        "against",
        "Erkläre die Fotosynthese.\n\n- Gehe ausführlich auf Licht- und Dunkelreaktion, die beteiligten Moleküle und die Geschichte der Entdeckung ein.\n- Schreibe mindestens zwei Seiten.",
      ],
    ],
  },
  {
    id: "alike-contradiction-21",
    language: "de",
    silver: "Formuliere den Text um, aber behalte alle Fachbegriffe bei: {text}",
    good: [],
    broken: [
      [
        "against",
        "Formuliere den folgenden Text um.\n\n- Behalte alle Fachbegriffe bei.\n- Ersetze schwierige Fachwörter durch einfache Alltagssprache.\n- Achte auf einen klaren Satzbau.\n\n{text}",
      ],
    ],
  },
  {
    id: "alike-contradiction-23",
    language: "fr",
    silver: "Propose un itinéraire à Paris à pied, on n'aime pas le métro.",
    good: [],
    broken: [
      [
        "against",
        "Propose un itinéraire d'une journée à Paris, à pied.\n\n- Indique les monuments et une pause déjeuner.\n- Prévois les trajets en métro entre chaque étape avec les numéros de ligne.",
      ],
    ],
  },
  {
    id: "alike-contradiction-25",
    language: "es",
    silver: "Escríbeme un correo formal a la universidad pidiendo un certificado, tratando de usted.",
    good: [],
    broken: [
      [
        "against",
        "Escribe un correo a la universidad para pedir un certificado.\n\n- Explica para qué se necesita.\n- Tutea al destinatario y usa un tono desenfadado con emojis.\n- Cierra con los datos de contacto.",
      ],
    ],
  },
  {
    id: "alike-contradiction-27",
    language: "es",
    silver: "Responde solo con sí o no: ¿puede un perro comer uvas?",
    good: [],
    broken: [
      [
        "against",
        "Responde solo con sí o no a la siguiente pregunta: ¿puede un perro comer uvas?\n\nJustifica tu respuesta con detalle y menciona qué hacer en caso de intoxicación.",
      ],
    ],
  },
  {
    id: "alike-contradiction-29",
    language: "it",
    silver: "Scrivi una descrizione del mio B&B, tono semplice, niente superlativi.",
    good: [],
    broken: [
      [
        "against",
        "Scrivi una descrizione del mio B&B con tono semplice, senza superlativi.\n\n- Presentalo come il più bello, il più accogliente e il migliore della zona.\n- Concludi con un invito a prenotare.",
      ],
    ],
  },
  {
    id: "alike-contradiction-31",
    language: "nl",
    silver: "Schrijf een grappige toespraak voor de bruiloft van mijn broer, 2 minuten.",
    good: [],
    broken: [
      [
        "against",
        "Schrijf een toespraak voor de bruiloft van mijn broer.\n\n- De toespraak duurt ongeveer 15 minuten.\n- Vertel drie anekdotes.\n- Houd de toon plechtig en ernstig, zonder grapjes.",
      ],
    ],
  },
  {
    id: "alike-contradiction-33",
    language: "tr",
    silver: "Bana 5 maddelik kısa bir alışveriş listesi yap.",
    good: [],
    broken: [
      [
        "against",
        "Bana kısa bir alışveriş listesi hazırla.\n\n- Liste 20 maddeden oluşsun ve her madde ayrıntılı bir paragrafla açıklansın.\n- Maddeleri reyonlara göre sırala.",
      ],
    ],
  },
  {
    id: "alike-contradiction-35",
    language: "zh",
    silver: "写一封辞职信，语气要客气。",
    good: [],
    broken: [
      ["against", "请帮我写一封辞职信。\n\n- 说明离职原因和最后工作日。\n- 语气要强硬，直接指责上级的管理问题。"],
    ],
  },
  {
    id: "alike-contradiction-37",
    language: "ja",
    silver: "この文章を1文で要約して：{text}",
    good: [],
    broken: [
      [
        "against",
        "次の文章を1文で要約してください。\n\n要約は三つの段落に分け、各段落を詳しく説明してください。\n\n{text}",
      ],
    ],
  },
  {
    id: "alike-contradiction-39",
    language: "hi",
    silver: "मेरे लिए शाकाहारी नाश्ते की रेसिपी बताओ, 10 मिनट में बनने वाली।",
    good: [],
    broken: [
      [
        "against",
        "10 मिनट में बनने वाले शाकाहारी नाश्ते की रेसिपी बताइए।\n\n- सामग्री और मात्रा लिखें।\n- चिकन के टुकड़े तलकर ऊपर से डालें।",
      ],
    ],
  },
  {
    id: "alike-fair-contradiction-1",
    language: "en",
    silver: "Explain recursion to my 9 year old, she has never programmed.",
    good: [
      'Explain recursion to a 9-year-old who has never programmed.\n\n- Use a picture from everyday life, such as nesting dolls or two mirrors.\n- Avoid technical words such as "stack" or "base case"; where one is needed, explain it in a simple way.\n- End with a small game that she can play.',
    ],
    broken: [],
  },
  {
    id: "alike-fair-contradiction-3",
    language: "en",
    silver: "give me ONE name for a bakery, nothing else",
    good: [
      "Suggest a single name for a bakery. Reply with the name alone: no explanation, no alternatives, no quotation marks.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-contradiction-5",
    language: "en",
    silver: "Write a formal complaint letter to my landlord about the mould in the bathroom. It should be short.",
    good: [
      "Write a short, formal letter of complaint to my landlord about mould in the bathroom.\n\nDescribe the problem, ask for a repair by a set date, and stay polite. Keep it to about 150 words.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-contradiction-7",
    language: "en",
    silver: "Explain in detail how DNS works. I'm a junior dev.",
    good: [
      "Explain to a junior developer in detail how DNS works.\n\n- Go through one lookup from the browser to the authoritative server.\n- Name each record type with a short example.\n- Finish with a brief summary in three sentences.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-contradiction-9",
    language: "de",
    silver: "Gib mir ein Rezept für Kartoffelsuppe ohne Fleisch, wir sind Vegetarier.",
    good: [
      "Gib mir ein vegetarisches Rezept für Kartoffelsuppe.\n\n- Verwende weder Fleisch noch Fleischbrühe, sondern Gemüsebrühe.\n- Statt Speck kannst du Räuchertofu vorschlagen.\n- Nenne Zutaten, Mengen und Schritte.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-contradiction-11",
    language: "fr",
    silver: "Propose un itinéraire à Paris à pied, on n'aime pas le métro.",
    good: [
      "Propose un itinéraire d'une journée à Paris, entièrement à pied, car nous n'aimons pas prendre le métro. Indique la durée de marche entre chaque étape et une pause déjeuner.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-contradiction-13",
    language: "es",
    silver: "Escríbeme un correo formal a la universidad pidiendo un certificado, tratando de usted.",
    good: [
      "Redacta un correo formal dirigido a la universidad para solicitar un certificado. Utiliza el tratamiento de usted, indica el motivo y cierra con los datos de contacto.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-contradiction-15",
    language: "it",
    silver: "Scrivi una descrizione del mio B&B, tono semplice, niente superlativi.",
    good: [
      "Scrivi una descrizione del mio B&B. Usa un tono semplice ed evita i superlativi: niente «il più bello» o «il migliore». Descrivi camere, colazione e dintorni.",
    ],
    broken: [],
  },
  {
    id: "alike-fair-contradiction-17",
    language: "zh",
    silver: "用简单的话给小学生解释什么是通货膨胀，不要超过100字。",
    good: [
      "请用小学生能听懂的简单语言解释什么是通货膨胀，控制在100字以内。可以用买糖果这样的生活例子，避免使用专业术语。",
    ],
    broken: [],
  },
  {
    id: "alike-fair-contradiction-19",
    language: "ar",
    silver: "اكتب لي رسالة قصيرة من سطرين لتهنئة صديقي بالزواج.",
    good: ["اكتب رسالة تهنئة قصيرة لصديقي بمناسبة زواجه، لا تتجاوز سطرين، بأسلوب دافئ وصادق."],
    broken: [],
  },
];

/** Harms of one weak kind and faithful rewrites that look alike; nobody mends on them. */
export const heldBackAlikeContradictionsPairs = harmPairsOf(groups, true);
