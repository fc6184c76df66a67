import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "sectioned-h128",
    language: "en",
    silver:
      "System prompt: You're a trainer bot. Sessions last 45 minutes, with 5 minutes warm-up and 10 minutes cool-down. Heart rate must stay under 140. Pause if the user reports dizziness.",
    good: [],
    broken: [
      [
        "swapped-numbers",
        "# Role\nYou are a trainer bot.\n\n# Session structure\n- Total duration: 45 minutes\n- Warm-up: 10 minutes\n- Cool-down: 5 minutes\n\n# Safety\n- Heart rate must stay under 140.\n- Pause if the user reports dizziness.\n\n# Style\nBe motivating, clear and attentive.",
      ],
    ],
  },
  {
    id: "sectioned-h129",
    language: "en",
    silver: "Explain Article 5 and Article 9 of the GDPR to a small club with 60 members. Max 1 page. No legal advice.",
    good: [],
    broken: [
      [
        "swapped-numbers",
        "You are a data protection trainer. Explain Article 5 and Article 6 of the GDPR to a small club with 60 members.\n\n- Maximum one page\n- No legal advice\n- Use plain language and examples from everyday club life",
      ],
    ],
  },
  {
    id: "sectioned-h130",
    language: "it",
    silver:
      "Scrivi l'annuncio per un corso di ceramica: 6 lezioni da 2 ore, massimo 8 partecipanti, 190 euro, dal 4 ottobre. Materiali inclusi.",
    good: [],
    broken: [
      [
        "swapped-numbers",
        "Scrivi un annuncio invitante per un corso di ceramica.\n\nInformazioni:\n- 8 lezioni da 2 ore\n- Massimo 6 partecipanti\n- 190 euro, materiali inclusi\n- Dal 4 ottobre\n\nIl testo deve essere chiaro e accogliente.",
      ],
    ],
  },
  {
    id: "sectioned-h131",
    language: "de",
    silver:
      "Bitte formuliere eine Mahnung: Rechnung 8841 vom 3. Februar, offen 316,50 Euro, neue Frist 10 Tage, Mahngebühr 5 Euro. Höflich, aber bestimmt.",
    good: [],
    broken: [
      [
        "swapped-numbers",
        "Formuliere eine Mahnung. Der Ton ist höflich, aber bestimmt.\n\nAngaben:\n- Rechnung 8841 vom 3. Februar\n- Offener Betrag: 361,50 Euro\n- Neue Frist: 10 Tage\n- Mahngebühr: 5 Euro\n\nGliedere das Schreiben in Betreff, Anrede, Text und Grußformel.",
      ],
    ],
  },
  {
    id: "sectioned-h132",
    language: "hi",
    silver: "एक सूचना लिखो: पानी की सप्लाई 12 जून को सुबह 9 बजे से दोपहर 3 बजे तक बंद रहेगी, ब्लॉक 4 और 7 में।",
    good: [],
    broken: [
      [
        "swapped-numbers",
        "निवासियों के लिए एक स्पष्ट सूचना लिखिए।\n\nजानकारी:\n- पानी की सप्लाई बंद: 12 जून\n- समय: सुबह 9 बजे से दोपहर 3 बजे तक\n- स्थान: ब्लॉक 4 और 9\n\nभाषा विनम्र और सरल हो।",
      ],
    ],
  },
  {
    id: "sectioned-h133",
    language: "en",
    silver:
      'Choose the correct plural of "ox": (a) oxes (b) oxen (c) ox (d) oxens. Give the letter and one sentence of explanation.',
    good: [],
    broken: [
      [
        "order",
        'You are an English teacher. Choose the correct plural of "ox" and give the letter with a one-sentence explanation.\n\n(a) oxen\n(b) oxes\n(c) ox\n(d) oxens',
      ],
    ],
  },
  {
    id: "sectioned-h134",
    language: "en",
    silver:
      "Write a data pipeline doc. Stages run in this order: ingest, deduplicate, validate, enrich, load. Audience: analysts. One paragraph each.",
    good: [],
    broken: [
      [
        "order",
        "You are a technical writer. Write documentation of our data pipeline for analysts, with one paragraph for each stage. The stages run in this order:\n\n1. Ingest\n2. Validate\n3. Deduplicate\n4. Enrich\n5. Load\n\nFor each stage, explain its purpose, input and output.",
      ],
    ],
  },
  {
    id: "sectioned-h135",
    language: "en",
    silver:
      "If the user is angry: 1) apologise 2) ask for the order number 3) offer a replacement 4) escalate to a human. Follow exactly this sequence. Company: Tarn Tea Co.",
    good: [],
    broken: [
      [
        "order",
        "You are a support agent for Tarn Tea Co. If the user is angry, follow exactly this sequence:\n\n1. Apologise\n2. Ask for the order number\n3. Escalate to a human\n4. Offer a replacement\n\nStay calm and empathetic throughout.",
      ],
    ],
  },
  {
    id: "sectioned-h136",
    language: "en",
    silver:
      "Map the answers to numbers: 0 = never, 1 = sometimes, 2 = often, 3 = always. Return the sum for the eight answers below.\n\n{answers}",
    good: [],
    broken: [
      [
        "order",
        "You evaluate a questionnaire. Map each of the eight answers to a number:\n\n- 0 = always\n- 1 = often\n- 2 = sometimes\n- 3 = never\n\nAdd up the numbers and return the sum.\n\nAnswers:\n{answers}",
      ],
    ],
  },
  {
    id: "sectioned-h137",
    language: "en",
    silver:
      "First aid poster for the office kitchen, burns: cool under running water, remove rings, cover loosely, see a doctor if it's bigger than a hand. Numbered, in that order.",
    good: [],
    broken: [
      [
        "order",
        "Write a first aid poster about burns for the office kitchen. Number the steps:\n\n1. Cover loosely\n2. Remove rings\n3. Cool under running water\n4. See a doctor if the burn is bigger than a hand\n\nUse short sentences and a calm tone.",
      ],
    ],
  },
  {
    id: "sectioned-h138",
    language: "es",
    silver: "¿Qué río es más largo? a) Ebro b) Tajo c) Duero d) Guadiana. Contesta con la letra.",
    good: [],
    broken: [
      [
        "order",
        "Responde a esta pregunta de opción múltiple. Contesta con la letra.\n\n¿Qué río es más largo?\na) Tajo\nb) Guadiana\nc) Duero\nd) Ebro",
      ],
    ],
  },
  {
    id: "sectioned-h139",
    language: "it",
    silver:
      "Scrivi le istruzioni per il caffè con la moka: riempire la caldaia, mettere il filtro, aggiungere il caffè, avvitare, accendere il fuoco basso, spegnere quando gorgoglia.",
    good: [],
    broken: [
      [
        "order",
        "Scrivi istruzioni chiare e numerate per preparare il caffè con la moka:\n\n1. Riempire la caldaia\n2. Mettere il filtro\n3. Avvitare\n4. Aggiungere il caffè\n5. Accendere il fuoco basso\n6. Spegnere quando gorgoglia\n\nAggiungi a ogni passaggio una breve spiegazione.",
      ],
    ],
  },
  {
    id: "sectioned-h140",
    language: "nl",
    silver:
      "Schrijf een stappenplan voor nieuwe vrijwilligers: eerst inschrijven, dan VOG aanvragen, dan kennismaken met Fatima, dan meelopen, pas daarna zelfstandig werken.",
    good: [],
    broken: [
      [
        "order",
        "Schrijf een helder stappenplan voor nieuwe vrijwilligers:\n\n1. Inschrijven\n2. Kennismaken met Fatima\n3. Meelopen\n4. VOG aanvragen\n5. Zelfstandig werken\n\nLicht elke stap in één of twee zinnen toe.",
      ],
    ],
  },
  {
    id: "sectioned-h141",
    language: "en",
    silver:
      "Write a LinkedIn recommendation for Katarzyna Nowicka, who worked with me at Brightloom as a UX researcher from 2019 to 2022. Don't mention our manager.",
    good: [],
    broken: [
      [
        "name",
        "Write a LinkedIn recommendation for Katarzyna Nowacka.\n\nBackground:\n- She worked with me at Brightloom as a UX researcher from 2019 to 2022.\n- Do not mention our manager.\n\nMake it specific, sincere and professional.",
      ],
    ],
  },
  {
    id: "sectioned-h142",
    language: "en",
    silver:
      "Trip from Newcastle upon Tyne to Bergen in May, by train and ferry only, no flights. Give me the legs and the durations.",
    good: [],
    broken: [
      [
        "name",
        "You are a specialist in overland travel. Plan a trip from Newcastle-under-Lyme to Bergen in May.\n\n- Only trains and ferries\n- No flights\n\nList each leg with its duration.",
      ],
    ],
  },
  {
    id: "sectioned-h143",
    language: "en",
    silver:
      "The function max_retries() in http_client.py raises ValueError when I pass 0. Tell me how to make it accept 0. Python 3.12. Keep the function name.",
    good: [],
    broken: [
      [
        "name",
        "You are a Python expert. In http_client.py, the function max_retry() raises ValueError when I pass 0.\n\nTell me how to make it accept 0.\n\n- Python 3.12\n- Keep the function name\n\nShow the changed code and explain the fix briefly.",
      ],
    ],
  },
  {
    id: "sectioned-h144",
    language: "en",
    silver:
      "Invite the Rotary Club to our concert: Saturday 17 May, 19:30, Theatre Royal, Mozart's Requiem, conducted by Anneliese Vogt. Free entry, dress code none.",
    good: [],
    broken: [
      [
        "name",
        "Write an elegant invitation for the Rotary Club to our concert.\n\nDetails:\n- Date: Saturday, 17 May, 19:30\n- Venue: Theatre Royal\n- Programme: Verdi's Requiem\n- Conductor: Anneliese Vogt\n- Free entry, no dress code\n\nKeep it concise and welcoming.",
      ],
    ],
  },
  {
    id: "sectioned-h145",
    language: "en",
    silver:
      "Support macro for Photoshop users who can't export to WebP: check the version (needs 23.2+), use Save a Copy, restart. No links.",
    good: [],
    broken: [
      [
        "name",
        "You are a customer support writer. Create a support macro for Illustrator users who cannot export to WebP.\n\nSteps to include:\n1. Check the version (needs 23.2+)\n2. Use Save a Copy\n3. Restart\n\nDo not include links. Be clear and reassuring.",
      ],
    ],
  },
  {
    id: "sectioned-h146",
    language: "de",
    silver:
      "Erinnere die Eltern der Klasse 3b: Elternabend am Donnerstag um 19 Uhr in der Aula, Thema Radfahrprüfung. Leitung Frau Brückner.",
    good: [],
    broken: [
      [
        "name",
        "Schreibe eine freundliche Erinnerung an die Eltern der Klasse 3b.\n\n- Anlass: Elternabend, Thema Radfahrprüfung\n- Zeit: Dienstag, 19 Uhr\n- Ort: Aula\n- Leitung: Frau Brückner\n\nHalte dich kurz und übersichtlich.",
      ],
    ],
  },
  {
    id: "sectioned-h147",
    language: "fr",
    silver:
      "Rédige la biographie de Solène Kermarrec, céramiste née à Quimper, installée à Vallauris depuis 2009. 100 mots. Pas d'adjectifs flatteurs.",
    good: [],
    broken: [
      [
        "name",
        "Rédige une biographie de 100 mots de Solène Kermarec, céramiste.\n\n- Née à Quimper\n- Installée à Vallauris depuis 2009\n\nN'emploie pas d'adjectifs flatteurs. Le style doit être sobre et fluide.",
      ],
    ],
  },
  {
    id: "sectioned-h148",
    language: "zh",
    silver: "给王晓敏写一张生日卡，她在成都做护士，喜欢骑自行车，三句话以内。",
    good: [],
    broken: [
      [
        "name",
        "请为王小敏写一张温馨的生日卡。\n\n信息：\n- 她在成都做护士\n- 喜欢骑自行车\n\n篇幅在三句话以内，语气真诚亲切。",
      ],
    ],
  },
  {
    id: "sectioned-h149",
    language: "it",
    silver: "Scrivi un augurio di compleanno per zia Pina.",
    good: [],
    broken: [
      [
        "language",
        "Write a warm birthday greeting for Aunt Pina. Keep it short and affectionate, and close with a wish for the year ahead.",
      ],
    ],
  },
  {
    id: "sectioned-h150",
    language: "ja",
    silver: "猫が水を怖がるのはなぜ?",
    good: [],
    broken: [
      [
        "language",
        "Explain why cats are afraid of water. Describe the main reasons in simple terms, and mention whether there are exceptions.",
      ],
    ],
  },
  {
    id: "sectioned-h151",
    language: "pl",
    silver: "Zaproponuj trzy nazwy dla kawiarni z książkami.",
    good: [],
    broken: [
      [
        "language",
        "You are a branding specialist. Suggest three names for a café with books. For each name, add one sentence on the mood that it conveys.",
      ],
    ],
  },
  {
    id: "sectioned-h152",
    language: "hi",
    silver: "बच्चों के लिए चाँद पर एक छोटी कविता लिखो।",
    good: [],
    broken: [
      [
        "language",
        "Write a short poem about the moon for children. Use simple words, a gentle rhythm and pleasant rhymes.",
      ],
    ],
  },
  {
    id: "sectioned-h153",
    language: "nl",
    silver: "Leg uit hoe een regenboog ontstaat.",
    good: [],
    broken: [
      [
        "language",
        "Explain how a rainbow forms. Describe what happens to the light in the raindrops step by step, in clear and simple language.",
      ],
    ],
  },
  {
    id: "sectioned-h154",
    language: "en",
    silver:
      "Draft an apology to our subscribers for the double charge on 3 June. Refunds arrive within 5 working days. Don't offer extra credit.",
    good: [],
    broken: [
      [
        "language",
        "You are a customer communications specialist. Draft an apology to our subscribers for the double charge on 3 June.\n\n- Refunds arrive within 5 working days.\n- Do not offer extra credit.\n- Compose the message in Spanish.\n- Be sincere and concise.",
      ],
    ],
  },
];

/** Rewrites into sections, by somebody who had not seen the checks; nobody mends on them. */
export const heldBackSectionedHarmful2Pairs = harmPairsOf(groups, true);
