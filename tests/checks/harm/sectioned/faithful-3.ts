import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "sectioned-f053",
    language: "fr",
    silver:
      "Tu es l'assistant de la pharmacie Delmas. Tu donnes les horaires (lundi-samedi 9h-19h30), jamais de conseil médical. En cas d'urgence tu renvoies vers le 15. Réponds toujours en vouvoyant.",
    good: [
      "# Rôle\nTu es l'assistant de la pharmacie Delmas.\n\n# Ce que tu fais\n- Donner les horaires : du lundi au samedi, de 9h à 19h30.\n- En cas d'urgence, renvoyer vers le 15.\n\n# Ce que tu ne fais pas\n- Tu ne donnes jamais de conseil médical.\n\n# Ton\nVouvoie toujours ton interlocuteur et reste courtois.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f054",
    language: "es",
    silver: "Dame 5 ideas de cenas rápidas sin gluten y sin pescado, menos de 20 minutos, para dos personas",
    good: [
      "Propón 5 ideas de cenas rápidas para dos personas que cumplan estos requisitos:\n\n- Sin gluten\n- Sin pescado\n- Preparación en menos de 20 minutos\n\nPara cada cena, indica los ingredientes y los pasos de forma breve.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f055",
    language: "es",
    silver:
      "Escribe una carta de renuncia a mi jefa, Lucía Ferrer. Mi último día es el 31 de marzo. Agradece los 6 años. No expliques los motivos.",
    good: [
      "Redacta una carta de renuncia dirigida a mi jefa, Lucía Ferrer.\n\nPuntos clave:\n- Mi último día de trabajo es el 31 de marzo.\n- Agradece los seis años en la empresa.\n- Los motivos de la renuncia no deben explicarse.\n\nUsa un tono profesional y cordial.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f056",
    language: "es",
    silver:
      "Responde al cliente {nombre} sobre el pedido {pedido}: llega el {fecha}. Pide disculpas pero no ofrezcas descuento.",
    good: [
      "Eres agente de atención al cliente. Escribe una respuesta para {nombre} sobre el pedido {pedido}.\n\nLa respuesta debe:\n1. Informar de que el pedido llega el {fecha}.\n2. Pedir disculpas.\n3. No ofrecer ningún descuento.\n\nMantén un tono amable y cercano.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f057",
    language: "es",
    silver: "¿por qué el cielo se ve rojo al atardecer? explícalo sin fórmulas",
    good: [
      "Explica por qué el cielo se ve rojo al atardecer. Hazlo sin usar fórmulas, con un lenguaje sencillo y algún ejemplo cotidiano que ayude a entenderlo.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f058",
    language: "pt",
    silver:
      "Crie um roteiro de 3 dias em Belo Horizonte para casal com bebê de 8 meses, sem trilhas e sem bares, hotel na Savassi.",
    good: [
      "Você é um guia de viagens experiente. Crie um roteiro de 3 dias em Belo Horizonte.\n\nPerfil: casal com um bebê de 8 meses\nHospedagem: hotel na Savassi\nEvitar: trilhas e bares\n\nOrganize por dia, dividindo em manhã, tarde e noite.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f059",
    language: "pt",
    silver:
      "escreve uma legenda pro instagram da minha padaria, pão de fermentação natural, sai do forno às 7h, sem hashtags e sem emoji",
    good: [
      "Escreva uma legenda de Instagram para a minha padaria sobre o pão de fermentação natural, que sai do forno às 7h. Não use hashtags nem emojis. A legenda deve ser curta, convidativa e dar água na boca.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f060",
    language: "pt",
    silver:
      "Função em JavaScript que valida CPF sem usar regex. Comentários em português. Nome da função: `validarCPF`.",
    good: [
      "Escreva uma função em JavaScript chamada `validarCPF` que valide um número de CPF.\n\nRequisitos:\n- Não usar regex.\n- Escrever os comentários em português.\n- Incluir um exemplo de uso.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f061",
    language: "it",
    silver:
      "Scrivi un'email al condominio di via Mazzini 14: il 9 maggio dalle 8 alle 12 manca l'acqua. Non scusarti, è colpa del comune.",
    good: [
      "Sei l'amministratore del condominio. Scrivi un'email ai condomini di via Mazzini 14.\n\nContenuto:\n- Il 9 maggio, dalle 8 alle 12, mancherà l'acqua.\n- La responsabilità è del comune, quindi non inserire scuse.\n\nL'email deve essere chiara e facile da leggere.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f062",
    language: "it",
    silver: "Spiega la fotosintesi a bambini di 9 anni senza parole tecniche, massimo 10 frasi",
    good: [
      "Spiega la fotosintesi a bambini di nove anni. Usa parole semplici, evitando ogni termine tecnico, e non superare le dieci frasi. Aiutati con un paragone preso dalla vita di tutti i giorni.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f063",
    language: "it",
    silver:
      "Confronta la Panda Hybrid e la Yaris Hybrid per consumi, bagagliaio e prezzo. Tabella. Non dire quale comprare",
    good: [
      "Confronta la Panda Hybrid e la Yaris Hybrid in una tabella, considerando:\n1. Consumi\n2. Bagagliaio\n3. Prezzo\n\nLimitati al confronto, senza dire quale comprare. Se un dato è incerto, segnalalo.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f064",
    language: "nl",
    silver:
      "Schrijf een briefje voor de buren: we verbouwen van 3 t/m 21 maart, alleen op werkdagen tussen 8 en 17 uur, niet op zaterdag. Vragen? Bel Joris.",
    good: [
      "Schrijf een vriendelijk briefje voor de buren over onze verbouwing. Vermeld het volgende:\n\n- Periode: 3 t/m 21 maart\n- Tijden: alleen op werkdagen tussen 8 en 17 uur, niet op zaterdag\n- Bij vragen kunnen ze Joris bellen\n\nHoud het kort en overzichtelijk.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f065",
    language: "nl",
    silver: "leg uit wat inflatie is voor mbo-studenten, zonder grafieken, met 2 voorbeelden uit de supermarkt",
    good: [
      "Leg aan mbo-studenten uit wat inflatie is. Gebruik daarbij twee voorbeelden uit de supermarkt en laat grafieken achterwege. Schrijf in begrijpelijke taal en sluit af met een korte samenvatting.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f066",
    language: "pl",
    silver:
      "Napisz ogłoszenie o sprzedaży roweru Kross Hexagon 5.0, rocznik 2021, 1800 zł, odbiór tylko w Gdyni, bez wysyłki, bez zamiany",
    good: [
      "Napisz ogłoszenie o sprzedaży roweru. Uwzględnij następujące informacje:\n\n- Model: Kross Hexagon 5.0\n- Rocznik: 2021\n- Cena: 1800 zł\n- Odbiór tylko w Gdyni\n- Bez wysyłki\n- Bez zamiany\n\nTekst powinien być zwięzły i zachęcający.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f067",
    language: "pl",
    silver: 'Wyjaśnij, czym jest blockchain, mojej babci. Nie używaj słowa "kryptowaluta". Maksymalnie 8 zdań.',
    good: [
      'Wyjaśnij mojej babci, czym jest blockchain. Zmieść się w ośmiu zdaniach i nie używaj słowa "kryptowaluta". Sięgnij po porównanie z codziennego życia, aby wszystko było zrozumiałe.',
    ],
    broken: [],
  },
  {
    id: "sectioned-f068",
    language: "zh",
    silver: "帮我写一份给房东的信，空调从7月3日坏了，要求一周内修好，语气客气，不要提退租。",
    good: [
      "你是一位擅长书信写作的助手。请帮我写一封给房东的信，内容如下：\n\n1. 空调从7月3日起坏了；\n2. 要求在一周内修好。\n\n要求：\n- 语气客气；\n- 不要提退租；\n- 条理清楚，表达简洁。",
    ],
    broken: [],
  },
  {
    id: "sectioned-f069",
    language: "zh",
    silver: "用不超过200字介绍敦煌莫高窟，面向小学生，不要出现年代数字",
    good: ["请面向小学生介绍敦煌莫高窟，篇幅控制在200字以内。文中避免出现任何年代数字，语言要生动、通俗易懂。"],
    broken: [],
  },
  {
    id: "sectioned-f070",
    language: "zh",
    silver: '写一个SQL：查出`orders`表里金额大于500且状态不是"已取消"的订单，按下单时间倒序，只取前20条',
    good: [
      '请编写一条SQL语句，查询`orders`表中符合以下条件的订单：\n\n- 金额大于500\n- 状态不是"已取消"\n\n结果按下单时间倒序排列，只取前20条。请在语句之后简要说明其逻辑。',
    ],
    broken: [],
  },
  {
    id: "sectioned-f071",
    language: "ja",
    silver:
      "社内向けに、6月10日(火)15時から30分、サーバーのメンテナンスで経費システムが使えないというお知らせ文を書いて。メールは使えると明記。敬語で。",
    good: [
      "あなたは情報システム部の担当者です。社内向けのお知らせ文を敬語で作成してください。\n\n【内容】\n・日時:6月10日(火)15時から30分間\n・理由:サーバーのメンテナンス\n・影響:経費システムが使えません\n・メールは使えることを明記する\n\n簡潔で分かりやすい文面にしてください。",
    ],
    broken: [],
  },
  {
    id: "sectioned-f072",
    language: "ja",
    silver: "卵と乳製品を使わないパンケーキのレシピを教えて。2人分、材料はスーパーで買えるものだけ。",
    good: [
      "卵も乳製品も使わずに作るパンケーキのレシピを、2人分の分量で教えてください。材料はスーパーで買えるものに限ります。手順は番号を付けて、順を追って説明してください。",
    ],
    broken: [],
  },
  {
    id: "sectioned-f073",
    language: "ar",
    silver: "اكتب رسالة اعتذار للعميلة سارة المنصوري عن تأخر الطلب رقم 5582 ثلاثة أيام. لا تذكر اسم شركة الشحن.",
    good: [
      "اكتب رسالة اعتذار مهذبة إلى العميلة سارة المنصوري، مع مراعاة ما يلي:\n\n- سبب الاعتذار: تأخر الطلب رقم 5582 مدة ثلاثة أيام.\n- لا تذكر اسم شركة الشحن.\n- استخدم أسلوبًا ودودًا ومهنيًا.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f074",
    language: "ar",
    silver: "اشرح لطلاب الصف الخامس كيف يتكوّن المطر بدون مصطلحات صعبة وفي 6 جمل فقط",
    good: [
      "اشرح كيف يتكوّن المطر بأسلوب يناسب طلاب الصف الخامس. اكتب الشرح في ست جمل فقط، وتجنّب المصطلحات الصعبة، واستعن بمثال من الحياة اليومية.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f075",
    language: "hi",
    silver: "मेरी बेटी के 5वें जन्मदिन के लिए 10 बच्चों की पार्टी की योजना बनाओ, बजट 8000 रुपये, घर पर, बिना गुब्बारों के",
    good: [
      "आप एक अनुभवी पार्टी योजनाकार हैं। मेरी बेटी के 5वें जन्मदिन की पार्टी की योजना बनाइए।\n\nशर्तें:\n- बच्चों की संख्या: 10\n- बजट: 8000 रुपये\n- स्थान: घर पर\n- गुब्बारों का उपयोग न करें\n\nयोजना को समय-सारणी, खेल, भोजन और खर्च के हिसाब से व्यवस्थित कीजिए।",
    ],
    broken: [],
  },
  {
    id: "sectioned-f143",
    language: "en",
    silver:
      "Please write a reply to the mail below. Tell her: order is on its way, tracking 7Q-4471-NL, arrival by Friday 20 Sept, I'm sorry about the wrong colour, she can keep the green one free of charge. Don't blame the warehouse. Sign: Ruben, Atelier Lindqvist.\n\n\"Dear Atelier, I ordered the blue lampshade (order 3308) on 2 September and received a green one. I need it before my housewarming on the 21st! Can you tell me what's happening? Regards, Philippa Stone\"",
    good: [
      'You work in customer service at Atelier Lindqvist. Reply to the email below.\n\nPoints to include:\n1. An apology for the wrong colour\n2. The order is on its way, tracking 7Q-4471-NL\n3. It will arrive by Friday 20 Sept\n4. She can keep the green one free of charge\n\nDo not blame the warehouse. Reassure her with regard to her housewarming. Sign as: Ruben, Atelier Lindqvist.\n\nEmail:\n"Dear Atelier, I ordered the blue lampshade (order 3308) on 2 September and received a green one. I need it before my housewarming on the 21st! Can you tell me what\'s happening? Regards, Philippa Stone"',
    ],
    broken: [],
  },
];

/** Faithful rewrites into sections, by somebody who had not seen the checks. */
export const sectionedFaithful3Pairs = harmPairsOf(groups, false);
