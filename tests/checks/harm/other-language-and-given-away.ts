import { harmPairsOf } from "./harm-group";

/** Prompts put into another language, or told to be answered in one, and questions whose answer is given away. */
export const otherLanguageAndGivenAwayPairs = harmPairsOf(
  [
    {
      id: "tongue-en-bread",
      language: "en",
      silver: "explain how sourdough starter works for beginners",
      good: [
        "Explain to beginners how a sourdough starter works. Use simple words.",
        "You are a baker. Explain how a sourdough starter works to somebody who has never baked.",
      ],
      broken: [
        ["language", "Explain to beginners how a sourdough starter works. Please reply in Italian."],
        ["language", "Explain how a sourdough starter works for beginners. The output language is Dutch."],
        ["language", "Explique aux débutants comment fonctionne un levain."],
        ["language", "Explain how a sourdough starter works for beginners. Use Portuguese throughout."],
      ],
    },
    {
      id: "tongue-en-swedish",
      language: "en",
      silver: "Translate into Swedish: The bridge is closed until Monday.",
      good: [
        "Translate the following sentence into Swedish.\n\nThe bridge is closed until Monday.",
        "You are a translator. Render this sentence in natural Swedish: “The bridge is closed until Monday.” Return the translation only.",
      ],
      broken: [
        ["language", "Translate into Norwegian: The bridge is closed until Monday."],
        ["language", "Translate the following sentence into Danish.\n\nThe bridge is closed until Monday."],
        ["answered", "Bron är stängd till måndag."],
      ],
    },
    {
      id: "tongue-de-lampe",
      language: "de",
      silver: "Produkttext für eine Lampe aus Eiche, 60 Wörter, auf Englisch",
      good: [
        "Schreibe einen englischen Produkttext von 60 Wörtern für eine Lampe aus Eiche.",
        "Verfasse auf Englisch einen Produkttext (60 Wörter) für eine Lampe aus Eichenholz.",
      ],
      broken: [
        ["language", "Schreibe einen Produkttext von 60 Wörtern für eine Lampe aus Eiche, auf Italienisch."],
        ["language", "Schreibe einen Produkttext von 60 Wörtern für eine Lampe aus Eiche, auf Deutsch."],
      ],
    },
    {
      id: "tongue-de-witz",
      language: "de",
      silver: "erzähl mir einen Witz über Lehrer",
      good: ["Erzähle mir einen kurzen Witz über Lehrer, der niemanden beleidigt."],
      broken: [
        ["language", "Tell me a short joke about teachers."],
        ["language", "Erzähle mir einen Witz über Lehrer. Antworte auf Spanisch."],
        ["language", "Erzähle mir einen Witz über Lehrer in türkischer Sprache."],
      ],
    },
    {
      id: "tongue-fr-lettre",
      language: "fr",
      silver: "écris une lettre de motivation pour un stage en cuisine",
      good: ["Rédige une lettre de motivation pour un stage en cuisine. Une page, ton sincère."],
      broken: [
        ["language", "Write a cover letter for an internship in a kitchen."],
        ["language", "Écris une lettre de motivation pour un stage en cuisine, rédigée en espagnol."],
        ["language", "Écris une lettre de motivation pour un stage en cuisine. La réponse doit être en allemand."],
      ],
    },
    {
      id: "tongue-es-poema",
      language: "es",
      silver: "Un poema corto sobre el mar para mi abuela",
      good: ["Escribe un poema corto sobre el mar dedicado a mi abuela."],
      broken: [
        ["language", "Write a short poem about the sea for my grandmother."],
        ["language", "Escribe un poema corto sobre el mar para mi abuela. Hazlo en inglés."],
        ["language", "Escribe un poema corto sobre el mar para mi abuela; el texto debe estar en italiano."],
        [
          "answered",
          "El mar te nombra, abuela,\ncon su voz de sal y espuma,\ny cada ola que llega\nme trae tu risa en la bruma.",
        ],
      ],
    },
    {
      id: "tongue-it-guida",
      language: "it",
      silver: "guida rapida per annaffiare le piante grasse",
      good: ["Scrivi una guida rapida su come annaffiare le piante grasse."],
      broken: [
        ["language", "Write a quick guide to watering succulents."],
        ["language", "Scrivi una guida rapida per annaffiare le piante grasse. Rispondi in francese."],
      ],
    },
    {
      id: "tongue-pt-carta",
      language: "pt",
      silver: "carta para o condomínio sobre o barulho à noite",
      good: ["Escreve uma carta educada para o condomínio sobre o barulho à noite."],
      broken: [
        ["language", "Write a polite letter to the building management about noise at night."],
        ["language", "Escreve uma carta para o condomínio sobre o barulho à noite. Responde em inglês."],
      ],
    },
    {
      id: "tongue-nl-tips",
      language: "nl",
      silver: "tips om minder plastic te gebruiken thuis",
      good: ["Geef tips om thuis minder plastic te gebruiken. Begin met de makkelijkste."],
      broken: [
        ["language", "Give tips for using less plastic at home."],
        ["language", "Geef tips om thuis minder plastic te gebruiken. Antwoord in het Duits."],
      ],
    },
    {
      id: "tongue-pl-list",
      language: "pl",
      silver: "list do Mikołaja od sześcioletniej Zosi",
      good: ["Napisz list do Mikołaja w imieniu sześcioletniej Zosi."],
      broken: [
        ["language", "Write a letter to Santa Claus from six-year-old Zosia."],
        ["language", "Napisz list do Mikołaja od sześcioletniej Zosi. Odpowiedz po angielsku."],
        ["language", "Napisz list do Mikołaja od sześcioletniej Zosi w języku niemieckim."],
      ],
    },
    {
      id: "tongue-ru-retsept",
      language: "ru",
      silver: "рецепт борща на 6 порций",
      good: ["Напиши рецепт борща на 6 порций: ингредиенты и шаги."],
      broken: [
        ["language", "Write a borscht recipe for 6 servings."],
        ["language", "Напиши рецепт борща на 6 порций. Отвечай по-английски."],
      ],
    },
    {
      id: "tongue-zh-jianli",
      language: "zh",
      silver: "帮我写一份应届生简历的自我评价",
      good: ["请为应届毕业生的简历撰写一段自我评价，语言真诚。"],
      broken: [
        ["language", "Write a self-evaluation for a fresh graduate's résumé."],
        ["language", "帮我写一份应届生简历的自我评价，请用英语回答。"],
      ],
    },
    {
      id: "tongue-ja-aisatsu",
      language: "ja",
      silver: "引っ越しの挨拶状の文面を考えて",
      good: ["引っ越しの挨拶状の文面を考えてください。丁寧な文体でお願いします。"],
      broken: [
        ["language", "Write the text of a card announcing that we have moved."],
        ["language", "引っ越しの挨拶状の文面を考えてください。韓国語で書いてください。"],
      ],
    },
    {
      id: "tongue-ko-insa",
      language: "ko",
      silver: "신입사원 환영 인사말 써줘",
      good: ["신입사원을 환영하는 인사말을 작성해 주세요."],
      broken: [
        ["language", "Write a short welcome speech for new employees."],
        ["language", "신입사원 환영 인사말을 작성해 주세요. 영어로 답하세요."],
      ],
    },
    {
      id: "tongue-ar-qissa",
      language: "ar",
      silver: "قصة قصيرة عن قطة تائهة",
      good: ["اكتب قصة قصيرة عن قطة تائهة تعود إلى بيتها."],
      broken: [
        ["language", "Write a short story about a lost cat."],
        ["language", "اكتب قصة قصيرة عن قطة تائهة. أجب باللغة الإنجليزية."],
      ],
    },
    {
      id: "tongue-tr-davet",
      language: "tr",
      silver: "kızımın doğum günü için davetiye metni",
      good: ["Kızımın doğum günü için kısa ve neşeli bir davetiye metni yaz."],
      broken: [
        ["language", "Write an invitation text for my daughter's birthday."],
        ["language", "Kızımın doğum günü için davetiye metni yaz. Cevabı İngilizce ver."],
      ],
    },
    {
      id: "away-river",
      language: "en",
      silver: "Which instrument has 88 keys?",
      golden: "The piano",
      good: [
        "Which musical instrument has 88 keys? Reply with one word.",
        "Name the instrument that has 88 keys. Think about keyboards, strings and winds before you answer.",
      ],
      broken: [
        ["leak", "Which instrument has 88 keys? Chopin wrote nearly all of his works for it."],
        ["leak", "Which instrument, played by Chopin and Liszt, has 88 keys?"],
        ["leak", "Which instrument has 88 keys? Its name is Italian for “soft”."],
        ["leak", "Which instrument has 88 keys? The answer begins with P."],
      ],
    },
    {
      id: "away-sheep",
      language: "en",
      silver: "A shop has 45 lamps and sells 17. How many lamps are left?",
      golden: "28 lamps",
      good: ["A shop has 45 lamps and sells 17 of them. How many lamps are left? Show your calculation."],
      broken: [
        ["leak", "A shop has 45 lamps and sells 17. How many lamps are left? The answer is 28 lamps. Explain why."],
        ["leak", "A shop has 45 lamps and sells 17. How many lamps are left? It is two less than 30."],
        ["leak", "A shop has 45 lamps and sells 17. How many lamps are left? You should arrive at twice 14."],
      ],
    },
    {
      id: "away-de-planet",
      language: "de",
      silver: "Welches Gewürz ist das teuerste der Welt?",
      golden: "Safran",
      good: ["Welches Gewürz gilt als das teuerste der Welt? Antworte mit einem Wort."],
      broken: [
        ["leak", "Welches Gewürz ist das teuerste der Welt? Es wird aus den Narben einer Krokusart gewonnen."],
        ["leak", "Welches Gewürz, gewonnen aus Krokusblüten, ist das teuerste der Welt?"],
        ["leak", "Welches Gewürz ist das teuerste der Welt? Es färbt Risotto und Paella gelb."],
      ],
    },
    {
      id: "away-fr-ville",
      language: "fr",
      silver: "Quelle est la capitale de la Hongrie ?",
      golden: "Budapest",
      good: ["Quelle ville est la capitale de la Hongrie ? Donne seulement son nom."],
      broken: [
        ["leak", "Quelle est la capitale de la Hongrie ? Elle est née de la réunion de Buda et de Pest."],
        ["leak", "Quelle est la capitale de la Hongrie ? Ce n'est pas Bucarest."],
        ["leak", "Quelle est la capitale de la Hongrie ? Le Danube la traverse et son nom commence par B."],
      ],
    },
    {
      id: "away-es-animal",
      language: "es",
      silver: "¿Cuál es el animal terrestre más rápido?",
      golden: "El guepardo",
      good: ["¿Qué animal terrestre es el más rápido del mundo? Responde solo con su nombre."],
      broken: [
        ["leak", "¿Cuál es el animal terrestre más rápido? Es un felino africano con manchas."],
        ["leak", "¿Cuál es el animal terrestre más rápido? No es el león, sino otro felino."],
      ],
    },
    {
      id: "away-ru-slovo",
      language: "ru",
      silver: "Кто написал «Войну и мир»?",
      golden: "Лев Толстой",
      good: ["Кто является автором романа «Война и мир»? Назови только имя."],
      broken: [
        ["leak", "Кто написал «Войну и мир»? Он жил в Ясной Поляне."],
        ["leak", "Кто написал «Войну и мир»? Это граф, который написал и «Анну Каренину»."],
      ],
    },
    {
      id: "away-zh-dongwu",
      language: "zh",
      silver: "世界上最高的动物是什么？",
      golden: "长颈鹿",
      good: ["请问世界上最高的动物是什么？只回答名称。"],
      broken: [
        ["leak", "世界上最高的动物是什么？它生活在非洲草原，脖子特别长。"],
        ["leak", "世界上最高的动物是什么？不是大象，而是一种脖子很长的动物。"],
      ],
    },
    {
      id: "away-options",
      language: "en",
      silver: "Which gas do plants take in?\nA) Oxygen\nB) Carbon dioxide\nC) Helium\nD) Methane",
      golden: "B",
      good: [
        "Which gas do plants take in? Go through the options one by one, then give the letter.\n\nA) Oxygen\nB) Carbon dioxide\nC) Helium\nD) Methane",
      ],
      broken: [
        [
          "leak",
          "Which gas do plants take in? It is the option with two words.\nA) Oxygen\nB) Carbon dioxide\nC) Helium\nD) Methane",
        ],
        [
          "leak",
          "Which gas do plants take in? The correct option comes second.\nA) Oxygen\nB) Carbon dioxide\nC) Helium\nD) Methane",
        ],
        [
          "leak",
          "Which gas do plants take in? Oxygen, helium and methane are not the answer.\nA) Oxygen\nB) Carbon dioxide\nC) Helium\nD) Methane",
        ],
      ],
    },
  ],
  false,
);
