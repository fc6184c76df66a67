import { harmPairsOf } from "../harm-group";

/** Faithful rewrites in nine languages that say much more than the prompt did, or say its noes in other words. */
export const carefulExpandedTonguesPairs = harmPairsOf(
  [
    {
      id: "careful3-de-verein",
      language: "de",
      silver:
        "rede zur jahreshauptversammlung unseres imkervereins, 5 minuten, 42 mitglieder, verluste im winter 18 %, dank an Hedwig, nicht über die kassenprüfung reden",
      good: [
        "Schreibe eine fünfminütige Rede für die Jahreshauptversammlung unseres Imkervereins.\n\nInhalt:\n1. Der Verein hat 42 Mitglieder.\n2. Im Winter lagen die Verluste bei 18 Prozent.\n3. Dank an Hedwig\n\nDie Kassenprüfung bleibt unerwähnt. Stil: frei gesprochen, herzlich.",
        "Du bist Vorsitzender eines Imkervereins mit 42 Mitgliedern. Verfasse deine Rede (5 Minuten) für die Jahreshauptversammlung. Sprich die Winterverluste von 18 % an und danke Hedwig. Klammere das Thema Kassenprüfung aus.",
      ],
      broken: [],
    },
    {
      id: "careful3-de-java",
      language: "de",
      silver:
        "java methode die prüft ob ein string ein palindrom ist, ohne StringBuilder.reverse, groß/klein egal, mit javadoc",
      good: [
        "Schreibe eine Java-Methode, die prüft, ob ein String ein Palindrom ist.\n\n- Groß- und Kleinschreibung spielt keine Rolle.\n- `StringBuilder.reverse` darf nicht verwendet werden.\n- Dokumentiere die Methode mit Javadoc.\n\nErgänze drei Beispielaufrufe.",
        "Implementiere in Java eine Palindromprüfung für Strings (groß/klein egal) mit Javadoc, aber verzichte auf StringBuilder.reverse.",
      ],
      broken: [],
    },
    {
      id: "careful3-de-diaet",
      language: "de",
      silver:
        "wochenplan mittagessen kantine, jeden tag 1 veganes gericht, kein schwein, mittwoch suppentag, max 4,50 € pro essen, tabelle",
      good: [
        "Erstelle einen Wochenplan für das Mittagessen in unserer Kantine als Tabelle.\n\nVorgaben:\n- täglich ein veganes Gericht\n- Schweinefleisch ist tabu\n- Mittwoch ist Suppentag\n- höchstens 4,50 € pro Essen\n\nSpalten: Tag, Gericht, veganes Gericht, Preis.",
        "Plane als Küchenchef einer Kantine die Mittagessen von Montag bis Freitag (Tabelle). An jedem Tag gibt es 1 veganes Gericht, am Mittwoch Suppe. Kein Essen kostet mehr als 4,50 Euro, und nichts enthält Schwein.",
      ],
      broken: [],
    },
    {
      id: "careful3-de-rolle",
      language: "de",
      silver:
        "Du bist Kundenberater der Stadtwerke Ilmenau. Antworte in einfacher Sprache, max. 3 Sätze. Gib keine Auskunft über andere Anbieter. Bei Stromausfall verweise auf 03677 7880. Frage: {{frage}}",
      good: [
        "# Rolle\nDu bist Kundenberater der Stadtwerke Ilmenau.\n\n# Vorgaben\n- Verwende einfache Sprache.\n- Antworte mit höchstens 3 Sätzen.\n- Äußere dich nicht zu anderen Anbietern.\n- Verweise bei einem Stromausfall auf die Nummer 03677 7880.\n\n# Frage\n{{frage}}",
        "Als Kundenberater der Stadtwerke Ilmenau beantwortest du die folgende Frage in maximal drei einfachen Sätzen. Über andere Anbieter gibst du keine Auskunft. Geht es um einen Stromausfall, nenne 03677 7880.\n\nFrage:\n{{frage}}",
      ],
      broken: [],
    },
    {
      id: "careful3-de-trauer",
      language: "de",
      silver:
        'beileidskarte an kollegin Svenja, ihr vater ist gestorben, kurz, keine bibelzitate, kein "er ist jetzt an einem besseren ort"',
      good: [
        'Schreibe einen kurzen Text für eine Beileidskarte an meine Kollegin Svenja, deren Vater gestorben ist. Bibelzitate und der Satz "er ist jetzt an einem besseren ort" sollen nicht vorkommen.',
        'Anlass: Der Vater meiner Kollegin Svenja ist gestorben.\nAufgabe: kurze Beileidskarte\nTon: schlicht und ehrlich\nZu vermeiden: Bibelzitate; "er ist jetzt an einem besseren ort"',
      ],
      broken: [],
    },
    {
      id: "careful3-fr-visite",
      language: "fr",
      silver:
        "texte pour audioguide du moulin de Keroual, 90 secondes, public familial, pas de dates avant 1800, une anecdote, finir par une question aux enfants",
      good: [
        "Rédige le texte d'un audioguide sur le moulin de Keroual, d'une durée de 90 secondes (environ 220 mots).\n\n- Public : familles\n- Une anecdote\n- Aucune date antérieure à 1800\n- Le texte se termine par une question posée aux enfants.",
        "Tu écris pour un audioguide destiné à un public familial. Présente le moulin de Keroual en 90 secondes, raconte une anecdote et finis par une question pour les enfants. Évite les dates d'avant 1800.",
      ],
      broken: [],
    },
    {
      id: "careful3-fr-sql",
      language: "fr",
      silver:
        "requête mysql : clients sans commande depuis 6 mois, tables clients(id, nom) et commandes(id, client_id, date), pas de sous-requête, trier par nom",
      good: [
        "Écris une requête MySQL qui liste les clients n'ayant passé aucune commande depuis 6 mois.\n\nTables :\n- clients(id, nom)\n- commandes(id, client_id, date)\n\nN'emploie pas de sous-requête. Trie le résultat par nom. Explique la jointure en une phrase.",
        "Tables MySQL : clients(id, nom), commandes(id, client_id, date). Trouve les clients sans commande au cours des six derniers mois, triés par nom. Les sous-requêtes sont interdites.",
      ],
      broken: [],
    },
    {
      id: "careful3-fr-bot",
      language: "fr",
      silver:
        "Tu es le concierge virtuel de l'hôtel Belloc. Ne communique jamais le numéro de chambre des clients. Réponses courtes, vouvoiement. Question : {question}",
      good: [
        "# Rôle\nTu es le concierge virtuel de l'hôtel Belloc.\n\n# Règles\n- Vouvoie le client.\n- Donne des réponses courtes.\n- Le numéro de chambre des clients est confidentiel : ne le communique en aucun cas.\n\n# Question\n{question}",
        "Concierge virtuel de l'hôtel Belloc, tu réponds brièvement et en vouvoyant à la question ci-dessous. Il est interdit de communiquer les numéros de chambre des clients.\n\nQuestion : {question}",
      ],
      broken: [],
    },
    {
      id: "careful3-fr-lettre",
      language: "fr",
      silver:
        "lettre de motivation apprentie boulangère à Vannes, 17 ans, réveil tôt ok, pas encore d'expérience, stage de 2 semaines chez Le Gall, ton sincère sans flatterie",
      good: [
        "Rédige une lettre de motivation sincère pour une place d'apprentie boulangère à Vannes.\n\nProfil :\n- 17 ans\n- se lever tôt n'est pas un problème\n- pas encore d'expérience, hormis un stage de 2 semaines chez Le Gall\n\nLa lettre évite toute flatterie.",
        "J'ai 17 ans et je veux devenir apprentie boulangère à Vannes. Je n'ai pas encore d'expérience, sauf deux semaines de stage chez Le Gall ; me réveiller tôt ne me dérange pas. Écris ma lettre de motivation sur un ton sincère, sans flatter.",
      ],
      broken: [],
    },
    {
      id: "careful3-es-piso",
      language: "es",
      silver:
        "anuncio alquiler habitación Granada, 280 €/mes gastos incluidos, solo chicas, no fumadoras, sin mascotas, desde septiembre, cerca de la facultad",
      good: [
        "Escribe un anuncio para alquilar una habitación en Granada.\n\n- Precio: 280 € al mes, gastos incluidos\n- Disponible desde septiembre\n- Cerca de la facultad\n- Solo para chicas que no fumen\n- No se admiten mascotas\n\nTono cercano, 80 palabras.",
        "Redacta el anuncio de una habitación en alquiler: Granada, junto a la facultad (cerca), 280 €/mes con gastos incluidos, libre desde septiembre. Buscamos únicamente chicas no fumadoras. Las mascotas no están permitidas.",
      ],
      broken: [],
    },
    {
      id: "careful3-es-datos",
      language: "es",
      silver:
        "analiza estos gastos y dime en qué recortar, sin tocar el alquiler, máximo 5 consejos, sé directo\n\nalquiler 720\ncomida 410\nsuscripciones 96\ntaxis 150",
      good: [
        "Analiza los gastos siguientes y dime en qué puedo recortar. Sé directo y da 5 consejos como máximo. El alquiler no se toca.\n\nalquiler 720\ncomida 410\nsuscripciones 96\ntaxis 150",
        "Eres asesor de finanzas personales. Con estos gastos mensuales, propón hasta cinco recortes concretos y ordénalos por ahorro. Sé directo y deja el alquiler como está.\n\n- alquiler 720\n- comida 410\n- suscripciones 96\n- taxis 150",
      ],
      broken: [],
    },
    {
      id: "careful3-es-cuento",
      language: "es",
      silver:
        "poema para el día de la madre, 3 estrofas, que rime, sin cursilerías, mencionar sus geranios y el mar de Almería",
      good: [
        "Escribe un poema rimado de tres estrofas para el Día de la Madre. Menciona sus geranios y el mar de Almería. Evita las cursilerías.",
        "Tema: Día de la Madre\nForma: poema de 3 estrofas con rima\nImágenes: sus geranios, el mar de Almería\nTono: sincero, nada cursi",
      ],
      broken: [],
    },
    {
      id: "careful3-es-soporte",
      language: "es",
      silver:
        "Clasifica el ticket en: hardware, red, cuenta, otro. Devuelve solo la categoría en minúsculas. No expliques nada. Ticket: {{ticket}}",
      good: [
        "Clasifica el ticket en una de estas categorías: hardware, red, cuenta, otro.\n\nDevuelve únicamente la categoría, en minúsculas y sin ninguna explicación.\n\nTicket:\n{{ticket}}",
        "# Tarea\nClasificar tickets de soporte.\n\n# Categorías\n- hardware\n- red\n- cuenta\n- otro\n\n# Salida\nSolo la categoría en minúsculas, sin explicar nada.\n\n# Ticket\n{{ticket}}",
      ],
      broken: [],
    },
    {
      id: "careful3-it-gita",
      language: "it",
      silver:
        "circolare ai genitori: gita a Mantova giovedì 22, partenza 7:45, pranzo al sacco, niente telefonini, quota 18 €, autorizzazione entro lunedì",
      good: [
        "Scrivi una circolare per i genitori sulla gita a Mantova.\n\n- Data: giovedì 22, partenza alle 7:45\n- Pranzo al sacco\n- I telefonini restano a casa\n- Quota: 18 €\n- L'autorizzazione va consegnata entro lunedì.\n\nStile chiaro e cordiale.",
        "Sei un'insegnante. Informa i genitori che giovedì 22 andiamo in gita a Mantova: si parte alle 7.45, ognuno porta il pranzo al sacco, la quota è di 18 euro e l'autorizzazione serve entro lunedì. I telefonini sono vietati.",
      ],
      broken: [],
    },
    {
      id: "careful3-it-email",
      language: "it",
      silver:
        "email al commercialista, mandare fatture di marzo, manca la n. 47, chiedere se serve l'F24, breve, dare del lei",
      good: [
        "Scrivi una breve email al mio commercialista, dandogli del lei. Gli mando le fatture di marzo; manca la n. 47. Chiedi se serve l'F24.",
        "Destinatario: il commercialista (dare del lei)\nContenuto: invio delle fatture di marzo, tranne la n. 47 che manca\nDomanda: serve l'F24?\nLunghezza: breve",
      ],
      broken: [],
    },
    {
      id: "careful3-pt-roteiro",
      language: "pt",
      silver:
        "roteiro de 2 dias em Ouro Preto, a pé, sem museus pagos, casal de 60 anos, pouca ladeira, comida mineira, orçamento R$ 500",
      good: [
        "Monte um roteiro de 2 dias em Ouro Preto para um casal de 60 anos.\n\n- Tudo a pé e com pouca ladeira\n- Nenhum museu pago\n- Comida mineira\n- Orçamento: R$ 500\n\nOrganize por manhã, tarde e noite.",
        "Somos um casal de 60 anos e vamos passar dois dias em Ouro Preto. Sugira passeios a pé que evitem ladeiras (pouca ladeira) e museus pagos, com comida mineira, por até R$ 500.",
      ],
      broken: [],
    },
    {
      id: "careful3-pt-sistema",
      language: "pt",
      silver:
        "Você é a assistente da academia Vigor. Não dê dicas de remédios. Responda em até 3 frases. Se perguntarem preço, diga para falar com a recepção. Pergunta: {{pergunta}}",
      good: [
        "# Papel\nVocê é a assistente da academia Vigor.\n\n# Regras\n- Responda em no máximo 3 frases.\n- Jamais dê dicas de remédios.\n- Se a pessoa perguntar o preço, oriente-a a falar com a recepção.\n\n# Pergunta\n{{pergunta}}",
        "Como assistente da academia Vigor, responda à pergunta abaixo com até três frases. Dicas de remédios são proibidas. Perguntas sobre preço: peça que falem com a recepção.\n\nPergunta: {{pergunta}}",
      ],
      broken: [],
    },
    {
      id: "careful3-nl-recept",
      language: "nl",
      silver:
        "soep voor 6 personen met wat ik heb: 1 kg wortels, 2 uien, gember. geen room, geen bouillonblokje met gluten, 40 min",
      good: [
        "Bedenk een soep voor 6 personen met 1 kg wortels, 2 uien en gember. De bereiding duurt 40 minuten. Gebruik geen room, en alleen een bouillonblokje zonder gluten.",
        "Ik heb een kilo wortels, twee uien en gember. Welke soep maak ik daarvan voor zes personen in 40 minuten? Room laat ik weg; een bouillonblokje met gluten mag niet.",
      ],
      broken: [],
    },
    {
      id: "careful3-zh-yanjiang",
      language: "zh",
      silver: "写一篇开学典礼发言稿,高一新生代表,3分钟,不要引用名人名言,感谢老师,结尾喊口号",
      good: [
        "请以高一新生代表的身份写一篇开学典礼发言稿。\n\n要求:\n- 时长约3分钟\n- 感谢老师\n- 避免引用名人名言\n- 以口号结尾",
        "你是一名高一新生,将在开学典礼上代表新生发言3分钟。请写出发言稿,感谢老师,结尾喊一句口号;全文不引用任何名人名言。",
      ],
      broken: [],
    },
    {
      id: "careful3-zh-sql",
      language: "zh",
      silver: "解释这条SQL,给新手看,不要改写它:SELECT name, COUNT(*) FROM orders GROUP BY name HAVING COUNT(*) > 3;",
      good: [
        "请向新手解释下面这条 SQL 的含义,逐个子句说明。不需要改写它。\n\n```sql\nSELECT name, COUNT(*) FROM orders GROUP BY name HAVING COUNT(*) > 3;\n```",
        "读者:数据库新手\n任务:解释以下 SQL,保持原样、不做改写\n\nSELECT name, COUNT(*) FROM orders GROUP BY name HAVING COUNT(*) > 3;",
      ],
      broken: [],
    },
    {
      id: "careful3-zh-wenan",
      language: "zh",
      silver: "给手工皂写小红书文案,面向敏感肌,不能说治疗功效,带3个话题标签,150字",
      good: [
        "请为一款手工皂写一篇小红书文案。\n\n目标读者:敏感肌人群\n字数:150字\n话题标签:3个\n注意:不得宣称任何治疗功效",
        "你是小红书博主。为敏感肌用户写150字的手工皂文案,附三个话题标签,并避免提到治疗功效。",
      ],
      broken: [],
    },
    {
      id: "careful3-ja-annai",
      language: "ja",
      silver: "マンションの掲示文。排水管清掃、10月12日9時から12時、在宅不要、洗濯機を使わないでほしい、丁寧に",
      good: [
        "マンションの掲示文を丁寧な文体で書いてください。\n\n- 内容:排水管清掃\n- 日時:10月12日9時から12時まで\n- 在宅の必要はありません。\n- 作業中は洗濯機の使用を控えていただくようお願いする。",
        "管理会社の担当者として、10月12日9時〜12時の排水管清掃を知らせる掲示文を丁寧に作成してください。在宅は不要であること、その間は洗濯機を使わないでほしいことを伝えます。",
      ],
      broken: [],
    },
    {
      id: "careful3-ja-eigo",
      language: "ja",
      silver:
        "次のメールを英語に訳して。フォーマルに、敬称は省略しない、社名は訳さない。\n\n青葉物産の森下です。見積書を金曜日までにお送りします。",
      good: [
        "次のメールをフォーマルな英語に訳してください。敬称は省略せず、社名は訳さないでください。\n\n青葉物産の森下です。見積書を金曜日までにお送りします。",
        "役割:翻訳者\n作業:下のメールを英訳する\n文体:フォーマル\n敬称:省略しない\n社名:訳さずそのまま残す\n\nメール:\n青葉物産の森下です。見積書を金曜日までにお送りします。",
      ],
      broken: [],
    },
    {
      id: "careful3-ru-ob",
      language: "ru",
      silver:
        "объявление в подъезд: субботник 20 апреля в 11, свои перчатки, инвентарь выдадим, детей без взрослых не приводить, дружелюбно",
      good: [
        "Напиши дружелюбное объявление для подъезда о субботнике.\n\n- Когда: 20 апреля в 11 часов\n- Перчатки нужны свои, инвентарь выдадим.\n- Дети участвуют только вместе со взрослыми: просьба не приводить детей без взрослых.",
        "Составь дружелюбное объявление: 20 апреля в 11:00 во дворе субботник. Инвентарь мы выдадим, перчатки принесите свои. Детей без сопровождения взрослых приводить нельзя.",
      ],
      broken: [],
    },
  ],
  false,
);
