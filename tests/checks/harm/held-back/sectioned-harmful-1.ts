import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "sectioned-h101",
    language: "en",
    silver:
      "You help visitors of the Lund Botanical Garden. Opening hours 10–18, greenhouse until 17. Entry is free except for the orchid house (60 SEK). Don't recommend other gardens. Never say that picking plants is allowed.",
    good: [],
    broken: [
      [
        "negation",
        "# Role\nYou help visitors of the Lund Botanical Garden.\n\n# Facts\n- Opening hours: 10–18, greenhouse until 17\n- Entry is free, except for the orchid house (60 SEK)\n\n# Rules\n- Feel free to recommend other gardens where it helps the visitor.\n- Never say that picking plants is allowed.\n\n# Style\nFriendly, informative and concise.",
      ],
    ],
  },
  {
    id: "sectioned-h102",
    language: "en",
    silver:
      "Write unit tests in pytest for the function `parse_price(text)`. No mocks. Cover empty strings, commas and negative numbers.",
    good: [],
    broken: [
      [
        "negation",
        "You are a test engineer. Write unit tests in pytest for the function `parse_price(text)`.\n\nCover the following cases:\n- Empty strings\n- Commas\n- Negative numbers\n\nUse mocks where helpful, give each test a descriptive name and keep the tests independent of one another.",
      ],
    ],
  },
  {
    id: "sectioned-h103",
    language: "en",
    silver: "List the countries of South America, excluding the ones with a Caribbean coast. Alphabetical order.",
    good: [],
    broken: [
      [
        "negation",
        "List the countries of South America, including the ones with a Caribbean coast. Present them in alphabetical order as a bulleted list.",
      ],
    ],
  },
  {
    id: "sectioned-h104",
    language: "en",
    silver:
      "A wedding speech for my sister Amara and her husband Finn. 3 minutes. It shouldn't sound like a poem. Mention how they met at the ferry terminal in Split. Nothing about money.",
    good: [],
    broken: [
      [
        "negation",
        "You are a skilled speechwriter. Write a wedding speech for my sister Amara and her husband Finn.\n\n- Length: 3 minutes\n- Mention how they met at the ferry terminal in Split\n- It should not sound like a poem\n\nMake it heartfelt, with a light touch of humour, and close with good wishes for the couple.",
      ],
    ],
  },
  {
    id: "sectioned-h105",
    language: "en",
    silver:
      "Neither the CEO nor the board should be named in this press release: we are recalling the Aero kettle (batch 0719) because the lid can come loose. Customers get a full refund. 200 words.",
    good: [],
    broken: [
      [
        "negation",
        "You are a corporate communications specialist. Write a 200-word press release.\n\nContent:\n- We are recalling the Aero kettle (batch 0719) because the lid can come loose.\n- Customers get a full refund.\n- The CEO is not to be named; name the board.\n\nBe transparent and factual.",
      ],
    ],
  },
  {
    id: "sectioned-h106",
    language: "es",
    silver:
      "Redacta una reseña de un restaurante de Bilbao donde comí bacalao al pil-pil. Servicio lento, comida excelente. No pongas el nombre del camarero y no uses ironía.",
    good: [],
    broken: [
      [
        "negation",
        "Redacta una reseña de un restaurante de Bilbao.\n\n- Plato: bacalao al pil-pil\n- Comida excelente\n- Servicio lento\n- No uses ironía\n- Pon el nombre del camarero\n\nEscribe de forma equilibrada y útil para otros clientes.",
      ],
    ],
  },
  {
    id: "sectioned-h107",
    language: "pl",
    silver:
      "Napisz życzenia świąteczne dla klientów biura rachunkowego. Bez odniesień religijnych i bez reklamy naszych usług. Maksymalnie 4 zdania.",
    good: [],
    broken: [
      [
        "negation",
        "Napisz życzenia świąteczne dla klientów biura rachunkowego.\n\n- Maksymalnie 4 zdania\n- Bez odniesień religijnych\n- Ton ciepły i elegancki\n\nZadbaj o płynny styl i szczere podziękowanie za współpracę.",
      ],
    ],
  },
  {
    id: "sectioned-h108",
    language: "ar",
    silver:
      "اكتب وصفًا لشقة للإيجار في الرباط: غرفتان، الطابق الثالث، بلا مصعد، السعر 4500 درهم. لا تكتب أن الشقة مفروشة لأنها غير مفروشة.",
    good: [],
    broken: [
      [
        "negation",
        "أنت خبير في كتابة الإعلانات العقارية. اكتب وصفًا لشقة للإيجار في الرباط:\n\n- غرفتان\n- الطابق الثالث بلا مصعد\n- السعر 4500 درهم\n- الشقة مفروشة\n\nاستخدم لغة واضحة وجذابة.",
      ],
    ],
  },
  {
    id: "sectioned-h109",
    language: "en",
    silver:
      "Write a short horror story suitable for children, set in a library at night, 400 words, with a happy ending.",
    good: [],
    broken: [
      [
        "constraint",
        "You are an author with a gift for atmosphere. Write a short horror story set in a library at night.\n\n- Length: 400 words\n- A happy ending\n- Build the suspense gradually and use vivid sensory detail",
      ],
    ],
  },
  {
    id: "sectioned-h110",
    language: "en",
    silver: "How do I remove red wine from a wool carpet without bleach and with things most people have at home?",
    good: [],
    broken: [
      [
        "constraint",
        "Explain how to remove red wine from a wool carpet without bleach. Give numbered steps, note what to do immediately after the spill and what to do about a stain that has dried, and mention common mistakes.",
      ],
    ],
  },
  {
    id: "sectioned-h111",
    language: "en",
    silver:
      "Suggest a laptop for my mum: under £600, lightweight (below 1.4 kg), with a matte screen. She only writes emails and watches series.",
    good: [],
    broken: [
      [
        "constraint",
        "You are an independent technology adviser. Suggest a laptop for my mum, who only writes emails and watches series.\n\nCriteria:\n- Price under £600\n- Lightweight (below 1.4 kg)\n\nGive a main recommendation and two alternatives, with short reasons for each.",
      ],
    ],
  },
  {
    id: "sectioned-h112",
    language: "en",
    silver:
      "Write a Python class for a thread-safe LRU cache with type hints, standard library only. Methods: `get`, `put`, `clear`.",
    good: [],
    broken: [
      [
        "constraint",
        "You are an expert Python developer. Write a class for an LRU cache.\n\nRequirements:\n- Standard library only\n- Type hints\n- Methods: `get`, `put`, `clear`\n\nProvide docstrings and a short usage example, and explain the time complexity of each method.",
      ],
    ],
  },
  {
    id: "sectioned-h113",
    language: "en",
    silver:
      "Find me arguments for a debate: school uniforms should be compulsory in state secondary schools. Only arguments backed by peer-reviewed studies. Six of them.",
    good: [],
    broken: [
      [
        "constraint",
        "You are a debate coach. Provide six arguments for the motion that school uniforms should be compulsory in state secondary schools.\n\nFor each argument:\n1. State the claim in one sentence\n2. Explain the reasoning\n3. Anticipate a likely objection\n\nUse clear, persuasive language.",
      ],
    ],
  },
  {
    id: "sectioned-h114",
    language: "de",
    silver:
      "Schlage mir drei kinderfreundliche Wanderungen im Harz vor, kinderwagentauglich, höchstens 6 km, mit Einkehr.",
    good: [],
    broken: [
      [
        "constraint",
        "Du bist Wanderführer und kennst den Harz sehr gut. Schlage mir drei kinderfreundliche Wanderungen vor.\n\nBedingungen:\n- höchstens 6 km\n- mit Einkehr\n\nBeschreibe jeweils Start, Verlauf, Höhepunkte und die Anreise.",
      ],
    ],
  },
  {
    id: "sectioned-h115",
    language: "pt",
    silver:
      "Sugira um presente artesanal para professora de biologia, feito em casa, até 30 reais, que não estrague em uma semana.",
    good: [],
    broken: [
      [
        "constraint",
        "Você é especialista em presentes criativos. Sugira um presente artesanal para uma professora de biologia, feito em casa e que não estrague em uma semana.\n\nExplique os materiais, o passo a passo e como apresentar o presente de forma bonita.",
      ],
    ],
  },
  {
    id: "sectioned-h116",
    language: "zh",
    silver: "推荐五部适合全家一起看的老电影，要求黑白片、时长不超过两小时。",
    good: [],
    broken: [
      [
        "constraint",
        "你是一位资深影评人。请推荐五部适合全家一起看的老电影，时长不超过两小时。\n\n每部电影请写明：\n1. 片名与年份\n2. 故事梗概\n3. 推荐理由\n\n语言生动，避免剧透。",
      ],
    ],
  },
  {
    id: "sectioned-h117",
    language: "en",
    silver:
      "Design a label for our jam: 340 g, contains 55 g fruit per 100 g, best before 18 months, keep in the fridge after opening at 4–7 °C.",
    good: [],
    broken: [
      [
        "unit",
        "You are a packaging designer. Write the text for our jam label.\n\nMandatory information:\n- Net weight: 340 oz\n- Contains 55 g fruit per 100 g\n- Best before: 18 months\n- After opening, keep in the fridge at 4–7 °C\n\nArrange the information clearly and legibly.",
      ],
    ],
  },
  {
    id: "sectioned-h118",
    language: "en",
    silver:
      "My aquarium holds 120 litres. I change 30 litres a week and dose 6 ml fertiliser. The heater is 150 W. Is that ok for neon tetras?",
    good: [],
    broken: [
      [
        "unit",
        "You are an experienced aquarist. Assess whether this set-up is suitable for neon tetras:\n\n- Aquarium: 120 litres\n- Water change: 30 litres a week\n- Fertiliser: 6 ml\n- Heater: 150 kW\n\nExplain your assessment and suggest improvements where needed.",
      ],
    ],
  },
  {
    id: "sectioned-h119",
    language: "en",
    silver:
      "Write a Slack announcement: the database migration takes about 40 minutes, starts 22:00 CET, up to 3 GB will be copied. Don't log in during that time.",
    good: [],
    broken: [
      [
        "unit",
        "Write a clear Slack announcement about the database migration.\n\nInclude:\n- Duration: about 40 minutes\n- Start: 22:00 CET\n- Up to 3 TB will be copied\n- Do not log in during that time\n\nMake it short, calm and easy to scan.",
      ],
    ],
  },
  {
    id: "sectioned-h120",
    language: "en",
    silver:
      "Convert this sewing pattern description into simple steps: cut two pieces 45 cm by 60 cm, hem 2 cm on each side, leave a gap of 10 cm, thread count not important.",
    good: [],
    broken: [
      [
        "unit",
        "You are a sewing teacher. Turn the pattern description below into simple, numbered steps.\n\n- Cut two pieces of 45 cm by 60 cm\n- Hem 2 inches on each side\n- Leave a gap of 10 cm\n- The thread count is not important\n\nWrite for someone who has just begun to sew.",
      ],
    ],
  },
  {
    id: "sectioned-h121",
    language: "en",
    silver:
      "Ad for cleaning staff: £13.40 per hour, 12 hours a week, start on 1 June, office in Salford. No agencies please.",
    good: [],
    broken: [
      [
        "unit",
        "You are a recruiter. Write an appealing job advertisement for cleaning staff.\n\nDetails:\n- Pay: €13.40 per hour\n- Hours: 12 hours a week\n- Start: 1 June\n- Place: office in Salford\n- No agencies\n\nUse plain, friendly language.",
      ],
    ],
  },
  {
    id: "sectioned-h122",
    language: "fr",
    silver:
      "Rédige une fiche de randonnée : 14 km, 650 m de dénivelé, durée 5 heures, départ à 8 h du parking de Chamrousse, 2 litres d'eau par personne.",
    good: [],
    broken: [
      [
        "unit",
        "Tu es accompagnateur en montagne. Rédige une fiche de randonnée claire.\n\n- Distance : 14 km\n- Dénivelé : 650 m\n- Durée : 5 jours\n- Départ : 8 h, parking de Chamrousse\n- Eau : 2 litres par personne\n\nAjoute quelques conseils de sécurité.",
      ],
    ],
  },
  {
    id: "sectioned-h123",
    language: "es",
    silver:
      "Receta de flan: 500 ml de leche, 4 huevos, 150 gramos de azúcar, horno a 160 grados durante 50 minutos. Explica para principiantes.",
    good: [],
    broken: [
      [
        "unit",
        "Explica para principiantes cómo preparar un flan, paso a paso.\n\nDatos de la receta:\n- 500 ml de leche\n- 4 huevos\n- 150 kilos de azúcar\n- Horno a 160 grados durante 50 minutos\n\nNumera los pasos y añade un consejo para desmoldarlo.",
      ],
    ],
  },
  {
    id: "sectioned-h124",
    language: "ja",
    silver: "プールの案内文を作って。水深1.2メートル、長さ25メートル、利用は1回2時間まで、料金は500円。",
    good: [],
    broken: [
      [
        "unit",
        "市民プールの案内文を作成してください。\n\n【内容】\n・水深:1.2メートル\n・長さ:25メートル\n・利用時間:1回2日まで\n・料金:500円\n\n分かりやすく、親しみやすい文面にしてください。",
      ],
    ],
  },
  {
    id: "sectioned-h125",
    language: "en",
    silver:
      "Write a voicemail greeting: office closed from 24 December to 2 January, emergencies 0800 555 0134, press 1 for billing, press 2 for technical support.",
    good: [],
    broken: [
      [
        "swapped-numbers",
        "Write a friendly voicemail greeting.\n\nContent:\n- The office is closed from 24 December to 2 January.\n- Emergencies: 0800 555 0143\n- Press 1 for billing.\n- Press 2 for technical support.\n\nKeep it brief and easy to understand by ear.",
      ],
    ],
  },
  {
    id: "sectioned-h126",
    language: "en",
    silver:
      "We have 14 employees, 9 of them part-time. Revenue rose from 1.1 to 1.3 million. Write the intro of our annual report, 120 words, modest tone.",
    good: [],
    broken: [
      [
        "swapped-numbers",
        "You are a corporate writer. Write the introduction of our annual report in 120 words, in a modest tone.\n\nFacts:\n- 9 employees, 14 of them part-time\n- Revenue rose from 1.1 to 1.3 million\n\nWrite fluently and end with an outlook.",
      ],
    ],
  },
  {
    id: "sectioned-h127",
    language: "en",
    silver: "Solve: 3x + 7 = 22 and 2x - y = 4. Show every step. Don't use matrices.",
    good: [],
    broken: [
      [
        "swapped-numbers",
        "You are a patient maths tutor. Solve the system of equations below and show every step. Do not use matrices.\n\n3x + 7 = 28\n2x - y = 4\n\nCheck your result by substituting it into both equations.",
      ],
    ],
  },
];

/** Rewrites into sections, by somebody who had not seen the checks; nobody mends on them. */
export const heldBackSectionedHarmful1Pairs = harmPairsOf(groups, true);
