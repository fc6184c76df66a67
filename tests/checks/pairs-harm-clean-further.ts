import { harmPairsOf } from "./harm-group";

/** Faithful rewrites, as free as models write them, and torn lists of labels; the checks were tuned on them. */
export const cleanHarmPairsFurther = harmPairsOf(
  [
    {
      id: "clean-de-idee",
      language: "de",
      silver: "geschenkideen für meine oma, sie wird 80, keine pralinen, nichts technisches",
      good: [
        "Nenne Geschenkideen für meine Oma, die 80 wird. Pralinen und technische Geräte kommen nicht infrage.",
        "Schlage zehn Geschenke für meine Oma zum 80. Geburtstag vor. Sie sollen nicht technisch sein, und Pralinen scheiden aus.",
      ],
      broken: [],
    },
    {
      id: "clean-fr-recette",
      language: "fr",
      silver: "idée de dîner rapide avec des courgettes, pas de viande, je n'ai pas de four",
      good: [
        "Propose une idée de dîner rapide à base de courgettes, sans viande et sans four.",
        "Donne-moi une recette de dîner rapide avec des courgettes. Elle ne doit contenir aucune viande et se préparer sans four, car je n'en ai pas.",
      ],
      broken: [],
    },
    {
      id: "clean-fr-texte",
      language: "fr",
      silver: "Corrige mon texte sans le raccourcir, ne change pas les prénoms : {texte}",
      good: [
        "Corrige le texte ci-dessous. Conserve sa longueur et les prénoms.\n\nTexte : {texte}",
        "Corrige les fautes du texte suivant. Ne le raccourcis pas et laisse les prénoms inchangés.\n\nTexte : {texte}",
      ],
      broken: [],
    },
    {
      id: "clean-es-carta",
      language: "es",
      silver: "carta de queja a la compañía de internet, no funciona desde hace 5 días, sin insultos, pido descuento",
      good: [
        "Redacta una carta de queja a la compañía de internet: el servicio no funciona desde hace 5 días. Solicita un descuento y evita los insultos.",
        "Escribe una carta de queja dirigida a mi compañía de internet. La conexión lleva 5 días sin funcionar. Pide un descuento, con firmeza y sin insultar.",
      ],
      broken: [],
    },
    {
      id: "clean-es-cuento",
      language: "es",
      silver: "cuento corto para dormir, sin monstruos, que no dé miedo, para niña de 5 años",
      good: [
        "Escribe un cuento corto para dormir dirigido a una niña de 5 años. No debe aparecer ningún monstruo ni dar miedo.",
        "Escribe un breve cuento para antes de dormir, para una niña de cinco años. Evita los monstruos y todo lo que pueda dar miedo.",
      ],
      broken: [],
    },
    {
      id: "clean-pt-plano",
      language: "pt",
      silver: "plano de refeições barato para a semana, não como carne de porco, sem lactose",
      good: [
        "Crie um plano de refeições barato para uma semana. Exclua carne de porco e lactose.",
        "Elabore um plano semanal de refeições econômico, sem carne de porco e sem lactose. Inclua uma lista de compras.",
      ],
      broken: [],
    },
    {
      id: "clean-it-post",
      language: "it",
      silver: "post per instagram sul nostro gelato, non usare parole inglesi, senza emoji, tono allegro",
      good: [
        "Scrivi un post per Instagram sul nostro gelato. Il tono è allegro. Evita le parole inglesi e le emoji.",
        "Scrivi un post allegro per Instagram dedicato al nostro gelato, senza emoji e senza parole in inglese.",
      ],
      broken: [],
    },
    {
      id: "clean-nl-brief",
      language: "nl",
      silver: "appje aan mijn zus dat ik zaterdag niet kan komen, niet te formeel",
      good: [
        "Schrijf een informeel appje aan mijn zus waarin ik laat weten dat ik zaterdag niet kan komen.",
        "Schrijf een kort appje aan mijn zus: ik kan er zaterdag niet bij zijn. Houd het luchtig en niet te formeel.",
      ],
      broken: [],
    },
    {
      id: "clean-pl-post",
      language: "pl",
      silver: "post na facebooka o naszej piekarni, nie pisz o cenach, bez wykrzykników",
      good: [
        "Napisz post na Facebooka o naszej piekarni. Pomiń ceny i nie używaj wykrzykników.",
        "Przygotuj post na Facebooka o naszej piekarni, bez wykrzykników i bez wzmianki o cenach.",
      ],
      broken: [],
    },
    {
      id: "clean-ru-post",
      language: "ru",
      silver: "пост про нашу кофейню, не используй смайлики, без рекламы, до 60 слов",
      good: [
        "Напиши пост о нашей кофейне объёмом до 60 слов. Избегай смайликов и рекламного тона.",
        "Составь пост про нашу кофейню, не более 60 слов. В нём не должно быть смайликов и рекламы.",
      ],
      broken: [],
    },
    {
      id: "clean-zh-wen",
      language: "zh",
      silver: "帮我写请假条，发烧去不了公司，不要太长，别提具体病情",
      good: [
        "请帮我写一张请假条：我因发烧无法去公司。篇幅要短，不提及具体病情。",
        "请写一份简短的请假条，说明我发烧不能去公司上班，请勿写具体病情。",
      ],
      broken: [],
    },
    {
      id: "clean-ja-bun",
      language: "ja",
      silver: "引っ越しのお知らせ文を書いて。住所は載せないで、堅くならないように",
      good: [
        "引っ越しのお知らせ文を書いてください。住所は記載せず、堅くない文体でお願いします。",
        "引っ越しを知らせる文章を作成してください。住所を載せないでください。堅すぎない、親しみやすい文体にしてください。",
      ],
      broken: [],
    },
    {
      id: "clean-ar-risala",
      language: "ar",
      silver: "رسالة اعتذار لصديقي لأنني لم أحضر الحفل، لا تكن رسمياً، بدون مبالغة",
      good: [
        "اكتب رسالة اعتذار لصديقي لأنني لم أتمكن من حضور الحفل. لا تجعلها رسمية وتجنب المبالغة.",
        "اكتب رسالة اعتذار غير رسمية إلى صديقي عن عدم حضوري الحفل، بدون مبالغة.",
      ],
      broken: [],
    },
    {
      id: "clean-hi-sandesh",
      language: "hi",
      silver: "दादी के लिए जन्मदिन का संदेश लिखो, बहुत लंबा नहीं, अंग्रेज़ी के बिना",
      good: ["दादी के लिए जन्मदिन का एक संदेश लिखिए। संदेश बहुत लंबा न हो और उसमें अंग्रेज़ी का प्रयोग न किया जाए।"],
      broken: [],
    },
    {
      id: "clean-labels",
      language: "en",
      silver: "tag each message as urgent, can wait or spam and sort by sender: {messages}",
      good: [
        "Tag each of the messages below as urgent, can wait, or spam, and sort them by sender.\n\nMessages:\n{messages}",
        "Assign one tag to each message:\n- urgent\n- can wait\n- spam\n\nThen sort the messages by sender.\n\n{messages}",
      ],
      broken: [
        [
          "labels",
          "Tag each of the messages below as urgent or spam, and sort them by sender.\n\nMessages:\n{messages}",
        ],
        ["labels", "Tag each message as urgent, wait or spam and sort by sender.\n\nMessages:\n{messages}"],
        ["labels", "Tag each message as urgent, can, wait or spam and sort by sender.\n\nMessages:\n{messages}"],
      ],
    },
    {
      id: "clean-labels-ja",
      language: "ja",
      silver: "次の問い合わせを「料金」「故障」「解約」「その他」のどれかに分類して：{{inquiry}}",
      good: ["次の問い合わせを、料金、故障、解約、その他のいずれかに分類してください。\n\n問い合わせ：{{inquiry}}"],
      broken: [
        ["labels", "次の問い合わせを「料金」「故障」「その他」のどれかに分類してください。\n\n問い合わせ：{{inquiry}}"],
        [
          "labels",
          "次の問い合わせを「料金」「修理」「解約」「その他」のどれかに分類してください。\n\n問い合わせ：{{inquiry}}",
        ],
      ],
    },
    {
      id: "clean-labels-es",
      language: "es",
      silver:
        "Clasifica cada correo en una de estas categorías: ventas, soporte técnico, facturación, otros.\n\n{correos}",
      good: [
        "Clasifica cada uno de los correos siguientes como ventas, soporte técnico, facturación u otros. Devuelve una categoría por línea.\n\n{correos}",
      ],
      broken: [
        [
          "labels",
          "Clasifica cada correo en una de estas categorías: ventas, soporte, técnico, facturación, otros.\n\n{correos}",
        ],
        ["labels", "Clasifica cada correo en una de estas categorías: ventas, soporte técnico, otros.\n\n{correos}"],
        ["labels", "Clasifica cada correo.\n\n{correos}, ventas, soporte técnico, facturación, otros"],
      ],
    },
    {
      id: "clean-labels-it",
      language: "it",
      silver: "Classifica il commento: positivo, negativo, neutro, fuori tema. Commento: {{commento}}",
      good: ["Classifica il commento seguente come positivo, negativo, neutro o fuori tema.\n\nCommento: {{commento}}"],
      broken: [
        ["labels", "Classifica il commento: positivo, negativo, fuori tema.\n\nCommento: {{commento}}"],
        ["labels", "Classifica il commento: positivo, negativo, misto, fuori tema.\n\nCommento: {{commento}}"],
      ],
    },
    {
      id: "clean-labels-en",
      language: "en",
      silver: "Is this comment toxic, rude or fine? Comment: you call that a pizza",
      good: [
        "Decide whether the comment below is toxic, rude, or fine. Reply with one word.\n\nComment: you call that a pizza",
      ],
      broken: [
        ["labels", "Decide whether the comment below is toxic or fine.\n\nComment: you call that a pizza"],
        ["labels", "Decide whether the comment below is toxic, impolite or fine.\n\nComment: you call that a pizza"],
      ],
    },
    {
      id: "clean-answered",
      language: "en",
      silver: "write a limerick about a baker from Leeds",
      good: ["Write a limerick about a baker from Leeds. Follow the AABBA rhyme scheme and end with a joke."],
      broken: [
        [
          "answered",
          "A baker who came up from Leeds\nPut mustard in all of his breads.\nThe town took a bite\nAnd ran off in fright,\nSo now he makes cushions instead.",
        ],
        ["answered", "I'm not able to write that one."],
      ],
    },
  ],
  false,
);
