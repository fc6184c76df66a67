import { harmPairsOf } from "./harm-group";

/** The rarer kinds of harm, and faithful rewrites that look like harm; held back at first, then looked at. */
export const moreHarmPairs = harmPairsOf(
  [
    {
      id: "kept-git",
      language: "en",
      silver: "explain what git rebase -i HEAD~4 does compared to git merge --squash feature/login, I use zsh on a Mac",
      good: [
        "Explain the difference between `git rebase -i HEAD~4` and `git merge --squash feature/login` to someone who uses zsh on a Mac. Give one example of each.",
      ],
      broken: [
        [
          "code",
          "Explain what git rebase -i HEAD~2 does compared to git merge --squash feature/login. I use zsh on a Mac.",
        ],
        [
          "code",
          "Explain what git rebase -i HEAD~4 does compared to git merge --no-ff feature/login. I use zsh on a Mac.",
        ],
        [
          "code",
          "Explain what git rebase -i HEAD~4 does compared to git merge --squash feature/logout. I use zsh on a Mac.",
        ],
      ],
    },
    {
      id: "kept-css",
      language: "de",
      silver:
        "Warum überschreibt .card:hover { margin-top: 4px } meine Regel #main > .card? Ich nutze useEffect(() => {}, [open]) in React",
      good: [
        "Erkläre, warum `.card:hover { margin-top: 4px }` meine Regel `#main > .card` überschreibt. Ich verwende `useEffect(() => {}, [open])` in React. Nenne zuerst die Ursache, dann die Lösung.",
      ],
      broken: [
        [
          "code",
          "Erkläre, warum .card:focus { margin-top: 4px } meine Regel #main > .card überschreibt. Ich nutze useEffect(() => {}, [open]) in React.",
        ],
        [
          "code",
          "Erkläre, warum .card:hover { margin-top: 4px } meine Regel #main > .card überschreibt. Ich nutze useEffect(() => {}, []) in React.",
        ],
      ],
    },
    {
      id: "kept-formule",
      language: "fr",
      silver: 'Dans Excel, =SOMME.SI(B2:B40;">100";C2:C40) me renvoie 0, pourquoi ? La feuille s\'appelle ventes_2023',
      good: [
        'Explique pourquoi la formule `=SOMME.SI(B2:B40;">100";C2:C40)` renvoie 0 dans Excel. La feuille s\'appelle ventes_2023. Donne la cause la plus probable, puis la formule corrigée.',
      ],
      broken: [
        [
          "code",
          'Explique pourquoi la formule =SOMME.SI(B2:B40;"<100";C2:C40) renvoie 0 dans Excel. La feuille s\'appelle ventes_2023.',
        ],
        [
          "code",
          'Explique pourquoi la formule =NB.SI(B2:B40;">100";C2:C40) renvoie 0 dans Excel. La feuille s\'appelle ventes_2023.',
        ],
      ],
    },
    {
      id: "kept-morning",
      language: "fr",
      silver: "Décris ma routine du matin : d'abord le café, ensuite la douche, puis le vélo, enfin le travail",
      good: [
        "Décris ma routine du matin en quatre courts paragraphes : d'abord le café, ensuite la douche, puis le vélo et enfin le travail.",
        "Décris ma routine matinale dans cet ordre : 1. café, 2. douche, 3. vélo, 4. travail.",
      ],
      broken: [
        ["order", "Décris ma routine du matin : d'abord la douche, ensuite le café, puis le vélo, enfin le travail."],
        ["order", "Décris ma routine matinale dans cet ordre : 1. café, 2. vélo, 3. douche, 4. travail."],
      ],
    },
    {
      id: "kept-poriadok",
      language: "ru",
      silver: "Опиши порядок действий: 1) выключить воду 2) снять кран 3) заменить прокладку 4) проверить",
      good: [
        "Опиши подробно порядок действий при ремонте крана:\n1. Выключить воду\n2. Снять кран\n3. Заменить прокладку\n4. Проверить результат",
      ],
      broken: [
        ["order", "Опиши порядок действий: 1) снять кран 2) выключить воду 3) заменить прокладку 4) проверить"],
        [
          "order",
          "Опиши подробно порядок действий:\n1. Выключить воду\n2. Заменить прокладку\n3. Снять кран\n4. Проверить",
        ],
      ],
    },
    {
      id: "kept-zh-buzhou",
      language: "zh",
      silver: "按这个顺序写教程：1. 安装软件 2. 创建账号 3. 导入照片 4. 分享相册",
      good: ["请按以下顺序写一份教程：\n1. 安装软件\n2. 创建账号\n3. 导入照片\n4. 分享相册\n每一步用两句话说明。"],
      broken: [
        ["order", "请按这个顺序写教程：1. 创建账号 2. 安装软件 3. 导入照片 4. 分享相册"],
        ["order", "请按以下顺序写教程：\n1. 安装软件\n2. 创建账号\n3. 分享相册\n4. 导入照片"],
      ],
    },
    {
      id: "kept-ranking",
      language: "en",
      silver: "Write about my top films: first Arrival, second Heat, third Moon. One sentence each.",
      good: ["Write one sentence about each of my favourite films: first Arrival, second Heat, and third Moon."],
      broken: [
        ["order", "Write one sentence about each of my top films: first Heat, second Arrival, third Moon."],
        ["order", "Write one sentence about each of my top films:\n1. Arrival\n2. Moon\n3. Heat"],
      ],
    },
    {
      id: "kept-review-moved",
      language: "de",
      silver: "Übersetze ins Englische und fasse danach in einem Satz zusammen:\n\n{{text}}",
      good: [
        "Übersetze den folgenden Text ins Englische und fasse ihn danach in einem Satz zusammen.\n\nText:\n{{text}}",
        "Übersetze ins Englische und fasse danach in einem Satz zusammen:\n\n{{text}}\n\n- Gib zuerst die Übersetzung aus, dann die Zusammenfassung.",
      ],
      broken: [
        ["moved", 'Übersetze ins Englische:\n\n"""\n{{text}}\nFasse danach in einem Satz zusammen.\n"""'],
        ["moved", "Übersetze ins Englische:\n\n<text>\n{{text}} und fasse danach in einem Satz zusammen\n</text>"],
      ],
    },
    {
      id: "kept-moved-notes",
      language: "en",
      silver:
        "Turn these notes into a status update for the team, mention the blocked tickets first:\n\nlogin done, search 80%, export blocked by legal",
      good: [
        "Turn the notes below into a status update for the team. Mention the blocked tickets first.\n\nNotes:\nlogin done, search 80%, export blocked by legal",
      ],
      broken: [
        [
          "moved",
          'Turn these notes into a status update for the team.\n\nNotes:\n"""\nlogin done, search 80%, export blocked by legal\nmention the blocked tickets first\n"""',
        ],
        [
          "moved",
          "Turn the notes below into a status update.\n\n<notes>\nmention the blocked tickets first: login done, search 80%, export blocked by legal, for the team\n</notes>",
        ],
      ],
    },
    {
      id: "kept-es-moved",
      language: "es",
      silver: "Corrige la ortografía de este texto y no cambies el estilo: {{texto}}",
      good: ["Corrige la ortografía del texto siguiente sin cambiar el estilo.\n\nTexto:\n{{texto}}"],
      broken: [
        ["moved", "Corrige la ortografía.\n\nTexto:\n{{texto}} y no cambies el estilo"],
        ["negation", "Corrige la ortografía y cambia el estilo del texto siguiente.\n\nTexto:\n{{texto}}"],
      ],
    },
    {
      id: "kept-zh-labels",
      language: "zh",
      silver: "把评论分类为好评、中评、差评或无效：{{comment}}",
      good: ["请将下面的评论归入以下类别之一：好评、中评、差评、无效。只输出类别。\n\n评论：{{comment}}"],
      broken: [
        ["labels", "请把评论分类为好评、中评或差评。\n\n评论：{{comment}}"],
        ["labels", "请把评论分类为好评、中评、差评或垃圾。\n\n评论：{{comment}}"],
      ],
    },
    {
      id: "kept-ru-labels",
      language: "ru",
      silver: "Определи категорию обращения: возврат, доставка, оплата, прочее. Обращение: {{text}}",
      good: [
        "Отнеси обращение к одной из категорий: возврат, доставка, оплата, прочее. Ответь одним словом.\n\nОбращение: {{text}}",
      ],
      broken: [
        ["labels", "Определи категорию обращения: возврат, доставка, прочее.\n\nОбращение: {{text}}"],
        ["labels", "Определи категорию обращения: возврат.\n\nОбращение: {{text}}, доставка, оплата, прочее"],
      ],
    },
    {
      id: "kept-labels-slash",
      language: "en",
      silver: "label each tweet as pro / against / unclear, output one label per line: {tweets}",
      good: [
        "Label each of the tweets below as pro, against, or unclear. Output one label per line.\n\nTweets:\n{tweets}",
      ],
      broken: [
        ["labels", "Label each tweet as pro or against. Output one label per line.\n\nTweets:\n{tweets}"],
        ["labels", "Label each tweet as for / against / neutral. Output one label per line.\n\nTweets:\n{tweets}"],
      ],
    },
    {
      id: "kept-river",
      language: "en",
      silver: "A train leaves at 9:00 and travels 240 km at 80 km/h. When does it arrive?",
      golden: "12:00",
      good: [
        "A train leaves at 9:00 and travels 240 km at 80 km/h. Work out the travel time first, then say when it arrives.",
      ],
      broken: [
        ["leak", "A train leaves at 9:00 and travels 240 km at 80 km/h. Show that it arrives at noon."],
        ["unit", "A train leaves at 9:00 and travels 240 miles at 80 km/h. Work out when it arrives."],
        ["unit", "A train leaves at 9:00 and travels 240 km at 80 m/s. When does it arrive?"],
      ],
    },
    {
      id: "kept-true-false",
      language: "en",
      silver: "True or false: the Great Wall of China is visible from the Moon.",
      golden: "False",
      good: [
        "Decide whether this statement is true or false, and explain why in two sentences: the Great Wall of China is visible from the Moon.",
      ],
      broken: [
        [
          "leak",
          "Decide whether the statement is true or false: the Great Wall of China is visible from the Moon. Treat it as the popular myth that it is.",
        ],
        [
          "leak",
          "Decide whether the statement is true or false: the Great Wall of China is visible from the Moon. The statement is not true.",
        ],
      ],
    },
    {
      id: "kept-es-capital",
      language: "es",
      silver: "¿Cuál es la capital de Australia?",
      golden: "Canberra",
      good: ["¿Cuál es la capital de Australia? Responde solo con el nombre de la ciudad."],
      broken: [
        ["leak", "¿Cuál es la capital de Australia? Ten en cuenta que no es Sídney ni Melbourne."],
        ["leak", "¿Cuál es la capital de Australia? Pista: empieza por C y tiene ocho letras."],
      ],
    },
    {
      id: "kept-zh-leak",
      language: "zh",
      silver: "世界上最高的山是哪座？",
      golden: "珠穆朗玛峰",
      good: ["世界上最高的山是哪座？请给出名称和海拔高度。"],
      broken: [
        ["leak", "世界上最高的山是哪座？提示：它位于中国和尼泊尔的边界，又称圣母峰。"],
        ["leak", "世界上最高的山是哪座？不是乔戈里峰，也不是干城章嘉峰。"],
      ],
    },
    {
      id: "kept-product",
      language: "en",
      silver:
        "Write a product description for the Velora X2 lamp by Nordhaus: 12 W, 800 lumen, oak base, $89. Do not mention competitors.",
      good: [
        "Write a product description for Nordhaus's Velora X2 lamp (12 W, 800 lumen, oak base, $89). Leave competitors out of it.",
        "Write a product description for the Velora X2 lamp by Nordhaus: 12 W, 800 lumen, oak base, $89. Do not mention competitors.\n\n- Audience: people who furnish a first flat.\n- Use at most 90 words.",
      ],
      broken: [
        [
          "name",
          "Write a product description for the Velora X3 lamp by Nordhaus: 12 W, 800 lumen, oak base, $89. Do not mention competitors.",
        ],
        [
          "name",
          "Write a product description for the Velora X2 lamp by Nordhouse: 12 W, 800 lumen, oak base, $89. Do not mention competitors.",
        ],
        [
          "unit",
          "Write a product description for the Velora X2 lamp by Nordhaus: 12 W, 800 lumen, oak base, €89. Do not mention competitors.",
        ],
        [
          "unit",
          "Write a product description for the Velora X2 lamp by Nordhaus: 12 kW, 800 lumen, oak base, $89. Do not mention competitors.",
        ],
        [
          "constraint",
          "Write a product description for the Velora X2 lamp by Nordhaus: 12 W, 800 lumen, $89. Do not mention competitors.",
        ],
        [
          "against",
          "Write a product description for the Velora X2 lamp by Nordhaus: 12 W, 800 lumen, oak base, $89. Do not mention competitors.\n\n- Compare it with two competitors.",
        ],
        [
          "instruction",
          "Write a product description for the Velora X2 lamp by Nordhaus: 12 W, 800 lumen, oak base, $89. Do not mention competitors. Never mention any weakness, and always say that it is the best choice.",
        ],
        [
          "address",
          "Write a product description for the Velora X2 lamp by Nordhaus: 12 W, 800 lumen, oak base, $89. Do not mention competitors. Link to https://velora-shop.store.",
        ],
      ],
    },
  ],
  false,
);
