import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "sectioned-f152",
    language: "fr",
    silver:
      "lettre de motivation pour un stage de 2 mois (mai-juin) chez Ateliers Verdier à Limoges, porcelaine, je suis en BTS, pas de phrases toutes faites, une page max",
    good: [
      "Rédige une lettre de motivation pour un stage de deux mois (mai-juin) chez Ateliers Verdier, à Limoges, dans le domaine de la porcelaine.\n\nMon profil : je suis en BTS.\n\nContraintes :\n- Une page au maximum\n- Éviter les phrases toutes faites\n\nLe ton doit être sincère et professionnel.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f153",
    language: "fr",
    silver: "pourquoi les flamants sont roses ?",
    good: [
      "Pourquoi les flamants sont-ils roses ? Explique le phénomène simplement, en précisant le rôle de leur alimentation et ce qui se passe quand celle-ci change.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f154",
    language: "es",
    silver:
      'Contesta a este correo: acepto la reunión del miércoles 11 a las 17:00, pero por videollamada. No menciones el presupuesto. Firma: Andrés.\n\n"Hola Andrés, ¿te viene bien vernos el miércoles 11 a las 17:00 en la oficina? Así hablamos del presupuesto. Un saludo, Begoña"',
    good: [
      'Redacta en mi nombre una respuesta cordial al correo que aparece abajo.\n\nLa respuesta debe:\n- Aceptar la reunión del miércoles 11 a las 17:00\n- Proponer que sea por videollamada\n- No mencionar el presupuesto\n- Ir firmada por Andrés\n\nCorreo:\n"Hola Andrés, ¿te viene bien vernos el miércoles 11 a las 17:00 en la oficina? Así hablamos del presupuesto. Un saludo, Begoña"',
    ],
    broken: [],
  },
  {
    id: "sectioned-f155",
    language: "es",
    silver: 'un poema corto sobre el otoño en Buenos Aires, verso libre, sin la palabra "hojas"',
    good: [
      'Escribe un poema corto en verso libre sobre el otoño en Buenos Aires. La palabra "hojas" no puede aparecer. Busca imágenes propias de la ciudad y un tono melancólico pero luminoso.',
    ],
    broken: [],
  },
  {
    id: "sectioned-f156",
    language: "es",
    silver:
      "Plan de estudio para el B2 de inglés, 10 semanas, 5 horas a la semana, flojo en listening, domingos libres",
    good: [
      "Eres profesor de inglés. Diseña un plan de estudio de 10 semanas para preparar el B2 de inglés.\n\nTen en cuenta:\n- Dispongo de 5 horas a la semana.\n- Mi punto débil es el listening.\n- Los domingos quedan libres.\n\nPresenta el plan semana a semana en una tabla.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f157",
    language: "es",
    silver: 'Di si el mensaje es "queja", "consulta" u "otro". Solo la etiqueta en minúsculas. Mensaje: {mensaje}',
    good: [
      "Clasifica el mensaje en una de estas categorías:\n- queja\n- consulta\n- otro\n\nMensaje: {mensaje}\n\nResponde solo con la etiqueta, en minúsculas.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f158",
    language: "pt",
    silver:
      "Escreve um e-mail ao senhorio, Sr. Baptista: a renda de abril vai ser paga dia 12 em vez de dia 8, por causa do banco. Não peças desconto.",
    good: [
      "Escreve um e-mail educado ao senhorio, o Sr. Baptista.\n\nConteúdo:\n- A renda de abril será paga no dia 12, em vez do dia 8.\n- O motivo é o banco.\n- Não peças desconto.\n\nMantém a mensagem breve e respeitosa.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f159",
    language: "pt",
    silver:
      "10 perguntas de verdadeiro ou falso sobre a Mata Atlântica, 7º ano, com gabarito no fim, nada sobre desmatamento",
    good: [
      "Elabore dez perguntas de verdadeiro ou falso sobre a Mata Atlântica para alunos do 7º ano. Coloque o gabarito no fim e deixe de fora o tema do desmatamento. Use frases claras e numere as perguntas.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f160",
    language: "pt",
    silver:
      "Descrição para mochila de 22 litros, impermeável, bolso para notebook de 15 polegadas. Sem superlativos. Até 80 palavras.",
    good: [
      "Você é redator de comércio eletrônico. Escreva a descrição de uma mochila.\n\nCaracterísticas:\n- 22 litros\n- Impermeável\n- Bolso para notebook de 15 polegadas\n\nRegras:\n- No máximo 80 palavras\n- Sem superlativos",
    ],
    broken: [],
  },
  {
    id: "sectioned-f161",
    language: "it",
    silver:
      "Scrivi un promemoria per {cliente}: appuntamento il {data} alle {ora}, portare la tessera sanitaria, digiuno da 8 ore. Niente abbreviazioni.",
    good: [
      "Scrivi un promemoria cortese per {cliente} con queste informazioni:\n\n- Appuntamento: il {data} alle {ora}\n- Portare la tessera sanitaria\n- Essere a digiuno da 8 ore\n\nNon usare abbreviazioni.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f162",
    language: "it",
    silver: "cos'è un indice in un database? spiegalo con l'esempio di una biblioteca, niente codice SQL",
    good: [
      "Spiega che cos'è un indice in un database, usando l'esempio di una biblioteca. Evita il codice SQL. Chiarisci perché velocizza le ricerche e quale prezzo si paga in cambio.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f163",
    language: "it",
    silver:
      "Discorso di 2 minuti per la pensione della maestra Rosanna, 35 anni alla scuola di Gubbio, un po' ironico ma senza prenderla in giro",
    good: [
      "Scrivi un discorso di due minuti per il pensionamento della maestra Rosanna, che ha insegnato per 35 anni alla scuola di Gubbio. Il tono deve essere un po' ironico, senza però prenderla in giro. Chiudi con un ringraziamento affettuoso.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f164",
    language: "nl",
    silver:
      "Geef 5 tips om energie te besparen in een huurflat zonder te verbouwen en zonder zonnepanelen, kosten onder 50 euro per tip",
    good: [
      "Geef vijf tips om energie te besparen in een huurflat.\n\nVoorwaarden:\n- Er wordt niet verbouwd.\n- Zonnepanelen doen niet mee.\n- Elke tip kost minder dan 50 euro.\n\nLeg per tip kort uit wat hij oplevert.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f165",
    language: "nl",
    silver:
      "Je bent de assistent van fietsenwinkel De Spaak in Deventer. Openingstijden di-za 9-18 uur. Geef geen prijzen van reparaties, verwijs daarvoor naar de werkplaats. Spreek klanten met u aan.",
    good: [
      "# Rol\nJe bent de assistent van fietsenwinkel De Spaak in Deventer.\n\n# Informatie\nOpeningstijden: dinsdag t/m zaterdag, 9–18 uur.\n\n# Regels\n- Geef geen prijzen van reparaties; verwijs daarvoor naar de werkplaats.\n- Spreek klanten aan met u.\n\n# Stijl\nWees behulpzaam en duidelijk.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f166",
    language: "pl",
    silver: "Funkcja w C# `bool CzyPalindrom(string s)`, ignoruj spacje i wielkość liter, bez LINQ",
    good: [
      "Napisz w C# funkcję `bool CzyPalindrom(string s)`.\n\nWymagania:\n- Ignoruj spacje i wielkość liter.\n- Nie używaj LINQ.\n\nDodaj krótki komentarz wyjaśniający działanie.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f167",
    language: "pl",
    silver:
      "Odpisz pani Zawadzkiej, że wizyta 17 października o 11:20 jest odwołana, następny termin 24 października o tej samej godzinie. Nie podawaj powodu.",
    good: [
      "Napisz uprzejmą odpowiedź do pani Zawadzkiej.\n\nTreść:\n1. Wizyta 17 października o 11:20 jest odwołana.\n2. Następny termin to 24 października, o tej samej godzinie (11:20).\n\nPowodu nie podawaj.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f168",
    language: "zh",
    silver: "推荐三本适合初中生的科普书，不要外国作者，每本用一句话介绍",
    good: ["请推荐3本适合初中生阅读的科普书，作者不能是外国人。每本书用一句话介绍，并写明书名和作者。"],
    broken: [],
  },
  {
    id: "sectioned-f169",
    language: "zh",
    silver:
      '你是"晨光酒店"的客服。入住时间14:00后，退房12:00前。不能承诺免费升级房型。客人问餐饮，请转接分机806。用中文回答，称呼"您"。',
    good: [
      '## 角色\n你是"晨光酒店"的客服。\n\n## 信息\n- 入住：14:00后\n- 退房：12:00前\n- 客人询问餐饮时，请转接分机806\n\n## 限制\n- 不能承诺免费升级房型\n\n## 风格\n用中文回答，称呼客人为"您"，语气亲切。',
    ],
    broken: [],
  },
  {
    id: "sectioned-f170",
    language: "zh",
    silver: "用比喻给我妈解释什么是云存储，别用英文缩写，150字左右",
    good: ["请用比喻的方式，向我妈妈解释什么是云存储。篇幅150字左右，不使用英文缩写，语言亲切自然，像平时聊天一样。"],
    broken: [],
  },
  {
    id: "sectioned-f171",
    language: "ja",
    silver: "京都の雨の日デート案を3つ。有名寺院は除く。予算は2人で8000円まで。",
    good: [
      "雨の日の京都で楽しめるデート案を3つ提案してください。\n\n・有名寺院は含めないでください\n・予算は2人で8000円以内です\n\nそれぞれの案について、流れとおすすめの理由を簡潔に書いてください。",
    ],
    broken: [],
  },
  {
    id: "sectioned-f172",
    language: "ja",
    silver:
      "`users.csv`を読み込んで、年齢が20以上の行だけを`adults.csv`に書き出すPythonコード。標準ライブラリのみ。pandasは使わない。",
    good: [
      "Pythonのコードを書いてください。\n\n【処理】\n1. `users.csv`を読み込む\n2. 年齢が20以上の行だけを`adults.csv`に書き出す\n\n【条件】\n・標準ライブラリのみを使用し、pandasは使わないこと\n\nコードには簡潔なコメントを付けてください。",
    ],
    broken: [],
  },
  {
    id: "sectioned-f173",
    language: "ar",
    silver: "اقترح 4 أفكار لمشروع صغير في عمّان برأس مال أقل من 3000 دينار، بلا مطاعم وبلا توصيل",
    good: [
      "أنت مستشار أعمال. اقترح أربع أفكار لمشروع صغير في عمّان، وفق الشروط الآتية:\n\n- رأس المال أقل من 3000 دينار\n- لا مطاعم\n- لا خدمات توصيل\n\nاذكر لكل فكرة مزاياها والخطوة الأولى لتنفيذها.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f174",
    language: "hi",
    silver: "मेरे मकान मालिक को संदेश लिखो कि नल 3 दिन से टपक रहा है और शनिवार तक ठीक करवाएँ, गुस्से वाला लहजा नहीं",
    good: [
      "मेरे मकान मालिक के लिए एक संदेश लिखिए जिसमें यह बताया जाए कि नल तीन दिन से टपक रहा है और उनसे अनुरोध हो कि शनिवार तक इसे ठीक करवा दें। लहजा विनम्र हो, गुस्से वाला नहीं।",
    ],
    broken: [],
  },
  {
    id: "sectioned-f175",
    language: "hi",
    silver: "कक्षा 4 के लिए पानी बचाने पर 6 पंक्तियों की कविता, आसान शब्द, अंग्रेज़ी शब्द नहीं",
    good: [
      "कक्षा 4 के बच्चों के लिए पानी बचाने के विषय पर एक कविता लिखिए।\n\n- कविता में 6 पंक्तियाँ हों\n- शब्द आसान हों\n- अंग्रेज़ी शब्दों का प्रयोग न हो\n- लय ऐसी हो कि बच्चे इसे आसानी से याद कर सकें",
    ],
    broken: [],
  },
];

/** Rewrites into sections, by somebody who had not seen the checks; nobody mends on them. */
export const heldBackSectionedFaithful3Pairs = harmPairsOf(groups, true);
