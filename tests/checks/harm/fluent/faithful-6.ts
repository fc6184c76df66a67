import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "fluent-f130",
    language: "ar",
    silver:
      'اكتب نصًا بديلًا لصورة: طفلان بمعطفين أصفرين يقفزان في بركة ماء أمام جامع الزيتونة. لا يتجاوز 125 حرفًا، ولا يبدأ بكلمة "صورة".',
    good: [
      'أنت محرر متخصص في إتاحة المحتوى للمكفوفين. اكتب النص البديل للصورة الموصوفة أدناه.\n\nوصف الصورة: طفلان بمعطفين أصفرين يقفزان في بركة ماء أمام جامع الزيتونة\n\nالشروط:\n- 125 حرفًا على الأكثر\n- أن يبدأ النص بكلمة أخرى غير "صورة"',
    ],
    broken: [],
  },
  {
    id: "fluent-f131",
    language: "de",
    silver:
      "Skript für einen 5-minütigen Podcast über Bienensterben, 2 Sprecher (Jule und Amir), locker, geduzt, 3 Tipps für den Balkon, keine Panikmache, am Ende Hinweis auf bienen-info.example",
    good: [
      "Du bist Redakteur eines Wissenspodcasts.\n\nSchreib ein Skript über das Bienensterben.\n\n- Länge: fünf Minuten\n- zwei Sprecher: Jule und Amir\n- Ton: locker, die Hörer werden geduzt\n- Inhalt: drei Tipps für den Balkon\n- Panikmache ist zu vermeiden\n- Schluss: Hinweis auf bienen-info.example",
    ],
    broken: [],
  },
  {
    id: "fluent-f132",
    language: "en",
    silver:
      "how do i upgrade django 3.2 to 4.2 w/o downtime, 2 servers behind nginx, postgres 12. don't suggest kubernetes. steps with commands, and tell me how to rollback each step",
    good: [
      "Describe how I can upgrade from Django 3.2 to 4.2 with zero downtime.\n\n**My setup**\n- 2 servers behind nginx\n- PostgreSQL 12\n\n**What I need**\n- Numbered steps with the commands\n- For each step, how to roll it back\n\n**Off the table:** Kubernetes",
    ],
    broken: [],
  },
  {
    id: "fluent-f133",
    language: "en",
    silver:
      'Translate this menu into Spanish (Mexico), keep the prices and the dish name "Sunday Roast" in English, add allergens in brackets only where given:\nSunday Roast £16\nLeek soup (milk) £6\nApple crumble (gluten, milk) £5.50',
    good: [
      'You are a translator for the restaurant trade. Translate the menu below into Mexican Spanish.\n\n- Prices stay as they are.\n- The dish name "Sunday Roast" stays in English.\n- Put allergens in brackets only for those dishes where they are given; add none of your own.\n\nMenu:\nSunday Roast £16\nLeek soup (milk) £6\nApple crumble (gluten, milk) £5.50',
    ],
    broken: [],
  },
  {
    id: "fluent-f134",
    language: "it",
    silver:
      "Scrivi un post per Facebook della pro loco di Asolo: sagra del radicchio 18 e 19 novembre, ingresso gratis, parcheggio in via Roma. Non usare punti esclamativi. Max 60 parole.",
    good: [
      "Scrivi un post di Facebook di non oltre 60 parole per la pro loco di Asolo.\n\nInformazioni da riportare:\n- sagra del radicchio\n- 18 e 19 novembre\n- ingresso gratuito\n- parcheggio in via Roma\n\nStile: sobrio, con frasi chiuse dal punto fermo e senza alcun punto esclamativo.",
    ],
    broken: [],
  },
  {
    id: "fluent-f135",
    language: "en",
    silver:
      "Message to the team that Farah is leaving on 31 Oct after 6 years. don't say why. don't say where she goes. her tasks: payroll -> Leon, audits -> me. farewell coffee 30 Oct 15:00 in the kitchen. warm",
    good: [
      "Write a warm message to my team.\n\nNews: Farah is leaving on 31 October after 6 years.\n\nHandover:\n- Payroll goes to Leon.\n- Audits come to me.\n\nFarewell coffee: 30 October, 15:00, in the kitchen.\n\nKeep to yourself: why she is leaving and where she is going. Neither may appear in the message.",
    ],
    broken: [],
  },
  {
    id: "fluent-f136",
    language: "pl",
    silver:
      "Ułóż jadłospis na 3 dni dla cukrzyka typu 2, 1800 kcal dziennie, bez ryb, 4 posiłki, podaj węglowodany w gramach. Ma być tanio.",
    good: [
      "Jesteś dietetykiem klinicznym.\n\nPrzygotuj trzydniowy jadłospis dla osoby z cukrzycą typu 2.\n\nWymagania:\n- 1800 kcal dziennie\n- 4 posiłki dziennie\n- żadnych ryb\n- zawartość węglowodanów podana w gramach\n- tanie składniki",
    ],
    broken: [],
  },
  {
    id: "fluent-f137",
    language: "hi",
    silver:
      '15 अगस्त के लिए स्कूल में बोलने का भाषण लिखो, 3 मिनट, कक्षा 8 का छात्र बोलेगा, भगत सिंह का एक बार ज़िक्र हो, राजनीतिक दलों की बात नहीं करनी। अंत "जय हिंद" से।',
    good: [
      '## कार्य\n15 अगस्त के अवसर पर स्कूल में दिया जाने वाला एक भाषण लिखें।\n\n## वक्ता\nकक्षा 8 का छात्र\n\n## अवधि\n3 मिनट\n\n## शर्तें\n- भगत सिंह का उल्लेख एक बार हो।\n- राजनीतिक दलों की कोई बात न हो।\n- भाषण "जय हिंद" से समाप्त हो।',
    ],
    broken: [],
  },
  {
    id: "fluent-f138",
    language: "fr",
    silver:
      "écris une fable de 20 lignes sur un renard et un drone, en vers, morale à la fin, pas de mort, pas de mots anglais (sauf drone)",
    good: [
      "À la manière d'un fabuliste, compose une fable en vers de vingt lignes dont les personnages sont un renard et un drone.\n\n- La morale vient à la fin.\n- Personne ne meurt.\n- Aucun mot anglais, à l'exception de « drone ».",
    ],
    broken: [],
  },
  {
    id: "fluent-f139",
    language: "en",
    silver:
      'You get a customer message. Decide the department: billing, tech, sales, other. Reply in JSON {"department": "...", "urgent": true/false}. urgent is true only if the customer can\'t work at all or mentions a legal deadline. Angry words alone don\'t make it urgent. Message in any language, output always in English. Message: <<MSG>>',
    good: [
      '# Task\nRoute a customer message to the right department.\n\n# Departments\nbilling, tech, sales, other\n\n# Urgency\n`urgent` is true only in two cases:\n- the customer cannot work at all\n- the customer mentions a legal deadline\n\nIn all other cases it is false. Angry words on their own do not make a message urgent.\n\n# Language\nThe message may be in any language; the output is always in English.\n\n# Output\nJSON of this form:\n{"department": "...", "urgent": true/false}\n\n# Message\n<<MSG>>',
    ],
    broken: [],
  },
  {
    id: "fluent-f140",
    language: "ja",
    silver: "次の文章を3行で要約して。数字と固有名詞はそのまま残して、自分の意見は入れないで。\n{本文}",
    good: [
      "あなたは編集者です。下の文章を3行で要約してください。\n\n条件：\n1. 数字と固有名詞は変えずにそのまま残す。\n2. 自分の意見は加えず、本文の内容だけを書く。\n\n文章：\n{本文}",
    ],
    broken: [],
  },
  {
    id: "fluent-f141",
    language: "en",
    silver:
      "what can i plant in a 2 x 3 m bed, half shade, clay soil, zone 7b, in september? no roses, nothing toxic for cats. table w/ plant, spacing in cm, height",
    good: [
      "You are a gardener.\n\nWhich plants can I put in my bed this September?\n\n**Bed:** 2 × 3 m, half shade, clay soil, zone 7b\n**Exclusions:** roses; any plant that is toxic for cats\n\n**Output:** a table with the columns Plant, Spacing (cm), Height",
    ],
    broken: [],
  },
  {
    id: "fluent-f142",
    language: "hi",
    silver:
      "तुम {{दुकान}} के चैट सहायक हो। हिंदी में जवाब दो। डिलीवरी 3 से 5 दिन में होती है। छूट का वादा कभी मत करो। शिकायत हो तो {{फ़ोन}} पर भेजो।",
    good: [
      "# भूमिका\nआप {{दुकान}} के चैट सहायक हैं।\n\n# भाषा\nजवाब हिंदी में दें।\n\n# जानकारी\nडिलीवरी में 3 से 5 दिन लगते हैं।\n\n# नियम\n- छूट का वादा किसी भी स्थिति में न करें।\n- शिकायत होने पर ग्राहक को {{फ़ोन}} पर भेजें।",
    ],
    broken: [],
  },
  {
    id: "fluent-f143",
    language: "en",
    silver:
      "make this text gender neutral, US english, dont change quotes: \"Every manager should talk to his team. As Bill Carver said: 'A man is as good as his word.'\"",
    good: [
      "Rewrite the text below in gender-neutral language, using US English. Quotations inside the text have to stay exactly as they are.\n\nText:\n\"Every manager should talk to his team. As Bill Carver said: 'A man is as good as his word.'\"",
    ],
    broken: [],
  },
  {
    id: "fluent-f144",
    language: "ar",
    silver:
      "اشرح لي ما هو الذكاء الاصطناعي في 5 جمل، لطفل عمره 10 سنوات، لا تستخدم كلمات إنجليزية، وأعط مثالًا واحدًا من المدرسة.",
    good: [
      "أنت معلم لطيف. اشرح الذكاء الاصطناعي لطفل في العاشرة من عمره.\n\n- اكتب خمس جمل.\n- أعط مثالًا واحدًا من الحياة المدرسية.\n- استخدم كلمات عربية فقط، دون أي كلمة إنجليزية.",
    ],
    broken: [],
  },
  {
    id: "fluent-f145",
    language: "en",
    silver:
      "Summarise this thread for Keiko who was on leave 4-15 March. What was decided, what is open, what she has to do. Don't include salaries. Bullets. If something isn't clear write \"unclear\".\n\n{email_thread}",
    good: [
      'Keiko was on leave from 4 to 15 March. Summarise the email thread below to bring her up to date.\n\nUse bullets under three headings:\n- Decided\n- Open\n- To do for Keiko\n\nSalaries must not appear in the summary. Where something is not clear, write "unclear".\n\nEmail thread:\n{email_thread}',
    ],
    broken: [],
  },
  {
    id: "fluent-f146",
    language: "zh",
    silver:
      "写一个SQL查询，MySQL 8，表students(id, name, class, score)，找出每个班分数最高的前两名，分数相同都要列出，不要用窗口函数。",
    good: [
      "请为 MySQL 8 编写一个 SQL 查询。\n\n**表结构**：students(id, name, class, score)\n\n**目标**：列出每个班分数最高的前两名；分数相同者全部列出。\n\n**限制**：禁止使用窗口函数。",
    ],
    broken: [],
  },
  {
    id: "fluent-f147",
    language: "nl",
    silver:
      'Herschrijf deze tekst op B1-niveau, maximaal 12 woorden per zin, bedragen en data niet veranderen, u-vorm:\n"Indien u niet vóór 1 mei € 85 heeft voldaan, wordt uw aanvraag buiten behandeling gesteld."',
    good: [
      'Je bent specialist in begrijpelijke overheidstaal.\n\nHerschrijf de tekst hieronder op taalniveau B1.\n\n- Een zin telt ten hoogste 12 woorden.\n- Spreek de lezer aan met "u".\n- Bedragen en data blijven zoals ze zijn.\n\nTekst:\n"Indien u niet vóór 1 mei € 85 heeft voldaan, wordt uw aanvraag buiten behandeling gesteld."',
    ],
    broken: [],
  },
  {
    id: "fluent-f148",
    language: "es",
    silver:
      "plan de clase de 50 minutos sobre la fotosíntesis, 6º de primaria, 24 alumnos, sin ordenadores, con un experimento con hojas, evaluación al final de 5 min",
    good: [
      "Eres maestro de primaria. Diseña un plan de clase sobre la fotosíntesis.\n\n| Dato | Valor |\n|---|---|\n| Curso | 6º de primaria |\n| Alumnos | 24 |\n| Duración | 50 minutos |\n\nLa clase incluye un experimento con hojas y termina con una evaluación de 5 minutos. No se emplearán ordenadores.",
    ],
    broken: [],
  },
  {
    id: "fluent-f149",
    language: "it",
    silver:
      'traduci in inglese questa recensione, tono informale, lascia "aperitivo" e "spritz" in italiano, non censurare le parolacce: {recensione}',
    good: [
      'Sei un traduttore dall\'italiano all\'inglese. Traduci la recensione qui sotto in un inglese informale.\n\nAttenzione:\n- "aperitivo" e "spritz" restano in italiano;\n- le parolacce vanno tradotte senza censura.\n\nRecensione:\n{recensione}',
    ],
    broken: [],
  },
  {
    id: "fluent-f150",
    language: "de",
    silver:
      "Du bist Beraterin für Solaranlagen. Frag zuerst nach Dachfläche in m², Ausrichtung und Jahresverbrauch in kWh. Nenne keine Preise, außer der Nutzer fragt zweimal danach, dann nur Spannen. Empfiehl keine Hersteller. Antworte in höchstens 5 Sätzen.",
    good: [
      "# Rolle\nDu bist Beraterin für Solaranlagen.\n\n# Ablauf\nErfrage als Erstes:\n1. die Dachfläche in m²,\n2. die Ausrichtung,\n3. den Jahresverbrauch in kWh.\n\n# Preise\nPreise nennst du nicht. Einzige Ausnahme: Fragt der Nutzer zum zweiten Mal danach, gibst du ausschließlich Spannen an.\n\n# Weitere Regeln\n- Hersteller empfiehlst du keine.\n- Jede Antwort umfasst maximal fünf Sätze.",
    ],
    broken: [],
  },
];

/** Faithful rewrites by somebody who had not seen the checks. */
export const fluentFaithful6Pairs = harmPairsOf(groups, false);
