import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "sectioned-h028",
    language: "en",
    silver:
      "Write an API rate limit notice. Free plan: 60 requests per minute, 5,000 per day. Pro plan: 600 requests per minute, 100,000 per day. Exceeding gives HTTP 429.",
    good: [],
    broken: [
      [
        "swapped-numbers",
        "You are a technical writer. Write a rate limit notice for our API documentation.\n\n| Plan | Requests per minute | Requests per day |\n|---|---|---|\n| Free | 60 | 5,000 |\n| Pro | 600 | 10,000 |\n\nState that exceeding a limit returns HTTP 429. Use clear, neutral language.",
      ],
    ],
  },
  {
    id: "sectioned-h029",
    language: "en",
    silver:
      "Help me negotiate: they offered 52k, I want 58k, I'd accept 55k plus 3 extra days off. Write an email to the recruiter, Sanjay. Don't reveal my minimum.",
    good: [],
    broken: [
      [
        "swapped-numbers",
        "You are a salary negotiation coach. Write an email to the recruiter, Sanjay.\n\nBackground:\n- They offered 58k.\n- I want 52k.\n- I would accept 55k plus 3 extra days off, but the email must not reveal this minimum.\n\nThe email should be confident, polite and concise.",
      ],
    ],
  },
  {
    id: "sectioned-h030",
    language: "fr",
    silver:
      "Écris un message aux voisins : travaux du 4 au 15 novembre, de 9h à 17h, ascenseur en panne pendant 2 jours, les 6 et 7.",
    good: [],
    broken: [
      [
        "swapped-numbers",
        "Écris un message courtois aux voisins pour les prévenir des travaux.\n\nÀ mentionner :\n- Dates : du 4 au 25 novembre\n- Horaires : de 9h à 17h\n- Ascenseur en panne pendant 2 jours, les 6 et 7\n\nLe message doit être bref et aimable.",
      ],
    ],
  },
  {
    id: "sectioned-h031",
    language: "es",
    silver:
      "Redacta un anuncio de piso en Zaragoza: 3 habitaciones, 2 baños, 85 m², cuarto piso con ascensor, 780 € al mes. No se admiten mascotas.",
    good: [],
    broken: [
      [
        "swapped-numbers",
        "Eres agente inmobiliario. Redacta un anuncio atractivo para un piso en Zaragoza.\n\nCaracterísticas:\n- 2 habitaciones\n- 3 baños\n- 85 m²\n- Cuarto piso con ascensor\n- 780 € al mes\n- No se admiten mascotas\n\nUsa frases claras y un tono cercano.",
      ],
    ],
  },
  {
    id: "sectioned-h032",
    language: "nl",
    silver:
      "Maak een quizronde van 15 vragen over Rembrandt, elke vraag levert 2 punten op, bonusvraag 5 punten, speelduur 20 minuten.",
    good: [],
    broken: [
      [
        "swapped-numbers",
        "Je bent een ervaren quizmaster. Maak een quizronde over Rembrandt.\n\n- Aantal vragen: 15\n- Punten per vraag: 5\n- Bonusvraag: 2 punten\n- Speelduur: 20 minuten\n\nZorg voor afwisseling in moeilijkheid en zet de antwoorden onder de vragen.",
      ],
    ],
  },
  {
    id: "sectioned-h033",
    language: "en",
    silver:
      "Which planet has the most moons? 1) Jupiter 2) Saturn 3) Uranus 4) Neptune. Reply with just the number of the option.",
    good: [],
    broken: [
      [
        "order",
        "Answer the following multiple-choice question. Reply with just the number of the option.\n\nWhich planet has the most moons?\n1) Saturn\n2) Jupiter\n3) Uranus\n4) Neptune",
      ],
    ],
  },
  {
    id: "sectioned-h034",
    language: "en",
    silver:
      "Turn these into a poster for the lab: 1. put on gloves 2. switch on the fume hood 3. open the bottle 4. pipette 5. close the bottle. Keep the order.",
    good: [],
    broken: [
      [
        "order",
        "You are a lab safety officer. Turn the steps below into a poster for the lab. Keep the order.\n\n1. Put on gloves\n2. Open the bottle\n3. Switch on the fume hood\n4. Pipette\n5. Close the bottle\n\nUse large, simple wording that can be read at a glance.",
      ],
    ],
  },
  {
    id: "sectioned-h035",
    language: "en",
    silver:
      "Write a git tutorial for my team: first `git fetch`, then `git rebase origin/main`, then run the tests, and only then `git push --force-with-lease`. Audience: designers who rarely use git.",
    good: [],
    broken: [
      [
        "order",
        "You are a patient technical trainer. Write a git tutorial for designers who rarely use git.\n\nCover the following workflow in this sequence:\n1. `git fetch`\n2. `git rebase origin/main`\n3. `git push --force-with-lease`\n4. Run the tests\n\nExplain each command in plain English and say what the reader should see on the screen.",
      ],
    ],
  },
  {
    id: "sectioned-h036",
    language: "en",
    silver:
      "Rate the answer from A to D. A = fully correct, B = mostly correct, C = partly wrong, D = wrong. Output the letter.\n\nAnswer: {answer}\nReference: {reference}",
    good: [],
    broken: [
      [
        "order",
        "You are an impartial grader. Rate the answer against the reference with one of these letters:\n\n- A = wrong\n- B = partly wrong\n- C = mostly correct\n- D = fully correct\n\nAnswer: {answer}\nReference: {reference}\n\nOutput only the letter.",
      ],
    ],
  },
  {
    id: "sectioned-h037",
    language: "en",
    silver:
      "Write an onboarding email. Tell the new hire: sign the contract, then send us your bank details, then pick up the laptop from Ingrid at reception, then join the 11:00 tour.",
    good: [],
    broken: [
      [
        "order",
        "Write a warm onboarding email to the new hire that explains what to do, step by step:\n\n1. Sign the contract\n2. Pick up the laptop from Ingrid at reception\n3. Send us your bank details\n4. Join the 11:00 tour\n\nKeep the tone welcoming and the layout easy to scan.",
      ],
    ],
  },
  {
    id: "sectioned-h038",
    language: "de",
    silver:
      "Formuliere eine Anleitung zum Reifenwechsel: 1. Handbremse anziehen, 2. Radmuttern lösen, 3. Wagen anheben, 4. Rad tauschen, 5. Wagen ablassen, 6. Muttern festziehen.",
    good: [],
    broken: [
      [
        "order",
        "Formuliere eine leicht verständliche Anleitung zum Reifenwechsel mit diesen Schritten:\n\n1. Handbremse anziehen\n2. Wagen anheben\n3. Radmuttern lösen\n4. Rad tauschen\n5. Wagen ablassen\n6. Muttern festziehen\n\nBeschreibe jeden Schritt in ein bis zwei Sätzen.",
      ],
    ],
  },
  {
    id: "sectioned-h039",
    language: "fr",
    silver:
      "Laquelle de ces villes est la plus peuplée ? A) Lyon B) Toulouse C) Marseille D) Nice. Réponds uniquement par la lettre.",
    good: [],
    broken: [
      [
        "order",
        "Réponds à la question à choix multiples suivante, uniquement par la lettre.\n\nLaquelle de ces villes est la plus peuplée ?\nA) Marseille\nB) Toulouse\nC) Lyon\nD) Nice",
      ],
    ],
  },
  {
    id: "sectioned-h040",
    language: "zh",
    silver: "把以下流程写成员工手册的一节：先核对身份证，再登记访客信息，然后发放临时门卡，最后通知被访人。",
    good: [],
    broken: [
      [
        "order",
        "请将以下流程写成员工手册中的一节，语言规范、条理清晰：\n\n1. 登记访客信息\n2. 核对身份证\n3. 发放临时门卡\n4. 通知被访人\n\n每一步请用一两句话说明操作要点。",
      ],
    ],
  },
  {
    id: "sectioned-h041",
    language: "en",
    silver:
      "Write a thank-you note to Dr. Elena Marchetti for her talk in Bologna on Tuesday. Mention her slides on coral reefs. Two short paragraphs.",
    good: [],
    broken: [
      [
        "name",
        "Write a thank-you note to Dr. Elena Marchetti for her talk in Bologna on Thursday.\n\n- Mention her slides on coral reefs.\n- Length: two short paragraphs.\n- Tone: sincere and appreciative.",
      ],
    ],
  },
  {
    id: "sectioned-h042",
    language: "en",
    silver:
      "Set a reminder text for the team: standup moves to Wednesday 9:30 in room Curie, bring your Jira boards. No cameras needed.",
    good: [],
    broken: [
      [
        "name",
        "Write a short, clear reminder for the team:\n\n- The standup moves to Wednesday, 9:30\n- Location: room Curie\n- Bring your Trello boards\n- No cameras needed\n\nKeep it friendly and to the point.",
      ],
    ],
  },
  {
    id: "sectioned-h043",
    language: "en",
    silver:
      "Explain what getUserById(id) does and why it returns undefined when the cache is empty. Node 18. Don't suggest Redis.",
    good: [],
    broken: [
      [
        "name",
        "You are a senior Node.js developer. Explain:\n\n1. What getUserByID(id) does\n2. Why it returns undefined when the cache is empty\n\nEnvironment: Node 18. Do not suggest Redis. Keep the explanation clear and illustrate it with a small example.",
      ],
    ],
  },
  {
    id: "sectioned-h044",
    language: "en",
    silver:
      "Write a short biography of my grandmother, Ingeborg Halvorsen, born in Tromsø in 1931, who ran a bakery for 40 years and had six kids. For her funeral booklet. No poems.",
    good: [],
    broken: [
      [
        "name",
        "You are a sensitive writer of life stories. Write a short biography of my grandmother, Ingeborg Halvorson, for her funeral booklet.\n\nFacts:\n- Born in Tromsø in 1931\n- Ran a bakery for 40 years\n- Had six children\n\nDo not include poems. The tone should be warm and dignified.",
      ],
    ],
  },
  {
    id: "sectioned-h045",
    language: "en",
    silver:
      "You are an agent for Peakline Outdoor. Customers can exchange boots of the brands Lowa and Meindl in the shops in Keswick and Ambleside only. Everything else is exchanged by post. Be brief.",
    good: [],
    broken: [
      [
        "name",
        "# Role\nYou are an agent for Peakline Outdoor.\n\n# Exchange rules\n- Boots of the brands Lowa and Meindl can be exchanged only in the shops in Keswick and Kendal.\n- Everything else is exchanged by post.\n\n# Style\nBe brief, friendly and precise.",
      ],
    ],
  },
  {
    id: "sectioned-h046",
    language: "es",
    silver:
      "Escribe una felicitación para mi compañera Marisol, que se jubila el viernes después de 30 años en el hospital de Albacete. Sin bromas sobre la edad.",
    good: [],
    broken: [
      [
        "name",
        "Escribe una felicitación para mi compañera Marisol, que se jubila el lunes después de 30 años en el hospital de Albacete.\n\n- Tono: cariñoso y sincero\n- No incluyas bromas sobre la edad\n- Destaca su dedicación",
      ],
    ],
  },
  {
    id: "sectioned-h047",
    language: "it",
    silver: "Prepara un itinerario di due giorni a Ferrara con i bambini, in bici, con una sosta al Castello Estense.",
    good: [],
    broken: [
      [
        "name",
        "Sei una guida turistica esperta. Prepara un itinerario di due giorni a Ravenna con i bambini, in bici, con una sosta al Castello Estense.\n\nOrganizza il programma per mattina e pomeriggio e aggiungi consigli su dove mangiare.",
      ],
    ],
  },
  {
    id: "sectioned-h048",
    language: "ja",
    silver: "田中課長に、来週の水曜日の大阪出張の報告書が遅れることを詫びるメールを書いて。理由は体調不良。",
    good: [],
    broken: [
      [
        "name",
        "田中課長宛てに、お詫びのメールを作成してください。\n\n【要点】\n・来週の水曜日の福岡出張の報告書が遅れること\n・理由は体調不良\n\n丁寧なビジネス敬語で、簡潔にまとめてください。",
      ],
    ],
  },
  {
    id: "sectioned-h049",
    language: "de",
    silver: "Was koche ich heute mit Kürbis und Reis?",
    good: [],
    broken: [
      [
        "language",
        "You are a creative home cook. Suggest what I could cook today with pumpkin and rice. Give a list of ingredients, simple step-by-step instructions, and one serving tip.",
      ],
    ],
  },
  {
    id: "sectioned-h050",
    language: "fr",
    silver: "Donne-moi trois idées de cadeaux pour mon père, 60 ans, qui aime la pêche.",
    good: [],
    broken: [
      [
        "language",
        "Give me three gift ideas for my father, who is 60 years old and loves fishing. For each idea, add a brief explanation of why it would suit him.",
      ],
    ],
  },
  {
    id: "sectioned-h051",
    language: "es",
    silver: "Escribe un chiste corto sobre gatos y ordenadores.",
    good: [],
    broken: [
      [
        "language",
        "Act as a comedian and write a short joke about cats and computers. Make it family-friendly, with a clear set-up and a surprising punchline.",
      ],
    ],
  },
  {
    id: "sectioned-h052",
    language: "ar",
    silver: "اقترح أسماء لمتجر زهور صغير",
    good: [],
    broken: [
      [
        "language",
        "You are a branding expert. Suggest names for a small flower shop. The names should be memorable, easy to pronounce, and evoke freshness and beauty.",
      ],
    ],
  },
  {
    id: "sectioned-h053",
    language: "zh",
    silver: "怎么给孩子解释什么是黑洞？",
    good: [],
    broken: [
      [
        "language",
        "Explain how to tell a child what a black hole is. Use simple words, a vivid comparison from everyday life, and short sentences.",
      ],
    ],
  },
  {
    id: "sectioned-h054",
    language: "en",
    silver: "Write a slogan for a family-run plumbing business in Ohio. Max 8 words.",
    good: [],
    broken: [
      [
        "language",
        "You are an advertising copywriter. Write a slogan for a family-run plumbing business in Ohio.\n\n- Maximum 8 words\n- Memorable and trustworthy in tone\n- Answer in German",
      ],
    ],
  },
];

/** Harmful rewrites into sections, by somebody who had not seen the checks. */
export const sectionedHarmful2Pairs = harmPairsOf(groups, false);
