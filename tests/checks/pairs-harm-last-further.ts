import { harmPairsOf } from "./harm-group";

/** Pairs of harm in twelve languages; held back at first, then looked at. */
export const lastHarmPairsFurther = harmPairsOf(
  [
    {
      id: "last-pl",
      language: "pl",
      silver: "ogłoszenie o zgubionym kocie Mruczku, okolice Sopotu, bez numeru telefonu, tylko mail",
      good: [
        "Napisz ogłoszenie o zgubionym kocie Mruczku z okolic Sopotu. Nie podawaj numeru telefonu, kontakt tylko przez mail.",
      ],
      broken: [
        ["name", "Napisz ogłoszenie o zgubionym kocie Mruczku, okolice Słupska, bez numeru telefonu, tylko mail."],
        [
          "address",
          "Napisz ogłoszenie o zgubionym kocie Mruczku, okolice Sopotu, bez numeru telefonu, tylko mail: mruczek@koty-sopot.pl.",
        ],
      ],
    },
    {
      id: "last-ru",
      language: "ru",
      silver: "короткая инструкция для пожилых, как включить Wi-Fi, без английских слов, не больше 6 шагов",
      good: [
        "Напиши короткую инструкцию для пожилых людей, как включить Wi-Fi: не больше 6 шагов, без английских слов.",
      ],
      broken: [
        [
          "negation",
          "Напиши короткую инструкцию для пожилых, как включить Wi-Fi, с английскими словами, не больше 6 шагов.",
        ],
        ["constraint", "Напиши короткую инструкцию, как включить Wi-Fi, без английских слов, не больше 6 шагов."],
      ],
    },
    {
      id: "last-zh",
      language: "zh",
      silver: "写一份便宜的周末计划，星期六出发，不要购物，4个大人2个孩子",
      good: ["请制定一份便宜的周末计划，星期六出发，参加者为4个大人和2个孩子，不要安排购物。"],
      broken: [
        ["swapped-numbers", "请写一份便宜的周末计划，星期六出发，不要购物，2个大人4个孩子。"],
        ["constraint", "请写一份周末计划，星期六出发，不要购物，4个大人2个孩子。"],
        ["negation", "请写一份便宜的周末计划，星期六出发，安排购物，4个大人2个孩子。"],
      ],
    },
    {
      id: "last-ja",
      language: "ja",
      silver: "新入社員向けに電話の受け方を簡単に説明して。敬語は使って、カタカナ語は使わないで",
      good: ["新入社員に向けて、電話の受け方を簡単に説明してください。敬語を使い、カタカナ語は避けてください。"],
      broken: [
        ["negation", "新入社員向けに電話の受け方を簡単に説明してください。敬語もカタカナ語も使ってください。"],
        [
          "language",
          "Explain in simple terms to new employees how to answer the phone. Use polite forms, no katakana words.",
        ],
      ],
    },
    {
      id: "last-ar",
      language: "ar",
      silver: "قصة قصيرة للأطفال عن البحر بدون وحوش، لا تستخدم كلمات صعبة",
      good: ["اكتب قصة قصيرة للأطفال عن البحر، خالية من الوحوش، وتجنب الكلمات الصعبة."],
      broken: [
        ["negation", "اكتب قصة قصيرة للأطفال عن البحر مع وحوش، لا تستخدم كلمات صعبة."],
        ["constraint", "اكتب قصة عن البحر للأطفال بدون وحوش، لا تستخدم كلمات صعبة."],
      ],
    },
    {
      id: "last-clean",
      language: "en",
      silver: "my flatmate never cleans the kitchen and I'm tired of it, how do I bring it up without a fight",
      good: [
        "My flatmate never cleans the kitchen, and I am tired of it. Suggest how I can bring this up calmly, without starting a fight. Give me three opening lines.",
        "Help me raise the issue that my flatmate does not clean the kitchen. I want to avoid an argument.",
        "my flatmate never cleans the kitchen and I'm tired of it, how do I bring it up without a fight\n\n- Give me two sentences that I can say.\n- Do not suggest leaving notes.",
      ],
      broken: [],
    },
    {
      id: "last-clean-2",
      language: "en",
      silver: "summarise this thread for my manager, bullet points, skip the jokes, max 6 bullets\n\n{{thread}}",
      good: [
        "Summarize the thread below for my manager in at most six bullet points. Leave out the jokes.\n\nThread:\n{{thread}}",
        "You are my assistant. Summarise the following thread for my manager. Use no more than 6 bullets and omit all jokes.\n\n<thread>\n{{thread}}\n</thread>",
      ],
      broken: [],
    },
    {
      id: "last-clean-3",
      language: "en",
      silver: "ideas for a team event in November, 12 people, indoors, not bowling again, about 30 euros each",
      good: [
        "Suggest ideas for an indoor team event in November for twelve people. The budget is about €30 per person. We have already been bowling, so leave that out.",
        "List ten indoor team events for 12 people in November at roughly 30 euros each. Bowling is not an option.",
      ],
      broken: [],
    },
    {
      id: "last-clean-4",
      language: "en",
      silver: "explain to my grandpa what a password manager is, he doesn't trust computers",
      good: [
        "Explain to my grandfather what a password manager is. He does not trust computers, so be patient and use comparisons from daily life.",
        "Write a short explanation of password managers for my grandpa, who is suspicious of computers.",
      ],
      broken: [],
    },
    {
      id: "last-clean-5",
      language: "de",
      silver: "schreib mir ne kurze nachricht an die kita, mia ist krank, kommt morgen nicht, fieber 39 grad",
      good: [
        "Schreibe eine kurze Nachricht an die Kita: Mia ist krank (39 °C Fieber) und kommt morgen nicht.",
        "Verfasse eine kurze, freundliche Mitteilung an die Kita, dass Mia morgen nicht kommen kann, weil sie mit 39 Grad Fieber krank ist.",
      ],
      broken: [],
    },
    {
      id: "last-clean-6",
      language: "fr",
      silver: "comment dire à ma collègue que je ne peux pas garder son chat en août sans la vexer",
      good: [
        "Explique-moi comment dire à ma collègue, sans la vexer, que je ne peux pas garder son chat en août. Propose deux formulations.",
        "Aide-moi à refuser poliment de garder le chat de ma collègue en août. Je ne veux pas la vexer.",
      ],
      broken: [],
    },
    {
      id: "last-clean-7",
      language: "es",
      silver: "no entiendo las derivadas, explícamelo con ejemplos de la vida real, sin fórmulas al principio",
      good: [
        "Explícame qué son las derivadas con ejemplos de la vida real. No empieces con fórmulas; introdúcelas al final. Todavía no entiendo el tema.",
      ],
      broken: [],
    },
    {
      id: "last-clean-8",
      language: "en",
      silver: "translate to German, informal, keep product names: The Nimbus 3 won't ship before October.",
      good: [
        "Translate the sentence below into informal German. Keep the product names unchanged.\n\nSentence: The Nimbus 3 won't ship before October.",
        "You are a translator. Translate the following text into German, use an informal tone, and do not translate product names.\n\nThe Nimbus 3 won't ship before October.",
      ],
      broken: [
        ["answered", "Der Nimbus 3 wird nicht vor Oktober verschickt."],
        [
          "name",
          "Translate the sentence below into informal German. Keep the product names.\n\nSentence: The Nimbus 8 won't ship before October.",
        ],
      ],
    },
  ],
  false,
);
