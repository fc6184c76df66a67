import { harmPairsOf } from "../harm-group";

/** Faithful rewrites that state a prompt anew: other order, other form, rules as prose, and prose as rules. */
export const carefulRestatedPairs = harmPairsOf(
  [
    {
      id: "careful4-en-bakery",
      language: "en",
      silver:
        "opening hours sign for bakery: tue-fri 7-13, sat 8-12, sun+mon closed, cash only, no dogs inside. big friendly, 25 words max",
      good: [
        "Write the text of a friendly sign with a bakery's opening hours, in 25 words or fewer.\n\nTue-Fri: 7-13\nSat: 8-12\nSun and Mon: closed\n\nAlso state that we take cash only and that dogs stay outside.",
        "Create a large, friendly sign (max 25 words) for a bakery. It is open Tuesday to Friday 7-13 and Saturday 8-12, and closed on Sunday and Monday. We accept only cash. Dogs are not allowed inside.",
      ],
      broken: [],
    },
    {
      id: "careful4-en-rust",
      language: "en",
      silver:
        "port this python to rust, no unsafe, no external crates, keep fn name: def fizz(n): return 'Fizz' if n % 3 == 0 else str(n)",
      good: [
        "Port the Python function below to Rust. Keep the function name, use safe Rust only, and rely on the standard library instead of external crates.\n\n```python\ndef fizz(n): return 'Fizz' if n % 3 == 0 else str(n)\n```",
        "You are a Rust developer. Translate this Python function to Rust:\n\ndef fizz(n): return 'Fizz' if n % 3 == 0 else str(n)\n\nConstraints: same function name; `unsafe` is forbidden; zero external crates.",
      ],
      broken: [],
    },
    {
      id: "careful4-en-podcast",
      language: "en",
      silver:
        "show notes for ep 41 of our podcast, guest Prof. Ines Falk on peat bogs, 3 takeaways, timestamps 02:10 intro, 14:30 carbon, 33:00 what you can do. no spoilers for the quiz",
      good: [
        "Write show notes for episode 41 of our podcast.\n\nGuest: Prof. Ines Falk, on peat bogs\n\nInclude 3 takeaways and these timestamps:\n- 02:10 intro\n- 14:30 carbon\n- 33:00 what you can do\n\nDo not spoil the quiz.",
        "Ep 41 of our podcast features Prof. Ines Falk talking about peat bogs. Draft its show notes with three takeaways, the timestamps 02:10 (intro), 14:30 (carbon) and 33:00 (what you can do), and nothing that gives away the quiz.",
      ],
      broken: [],
    },
    {
      id: "careful4-en-agent",
      language: "en",
      silver:
        "You are a coding agent. Before editing, list the files you will touch. Never run git push. Ask before deleting anything. Tests must pass with `npm test`. Task: {task}",
      good: [
        "You are a coding agent.\n\n## Rules\n1. List the files that you will touch before you edit anything.\n2. `git push` is off limits.\n3. Get permission before you delete anything.\n4. All tests must pass with `npm test`.\n\n## Task\n{task}",
        "Role: coding agent\n\nBegin by listing the files you plan to touch. Do not delete anything without asking first, and do not run git push under any circumstances. Your work is finished when `npm test` passes.\n\nTask: {task}",
      ],
      broken: [],
    },
    {
      id: "careful4-en-visa",
      language: "en",
      silver:
        "what documents do i need for a german national visa (job seeker), i'm Indian, degree from Pune, no job offer yet, blocked account ok. checklist. if unsure say so",
      good: [
        "I am an Indian citizen with a degree from Pune and no job offer yet. I plan to use a blocked account. Which documents do I need for a German national visa as a job seeker? Answer as a checklist, and say so wherever you are unsure.",
        "Prepare a checklist of documents for a German national visa (job seeker).\n\nApplicant: Indian\nEducation: degree from Pune\nJob offer: none yet\nFunds: blocked account\n\nFlag everything that you are not sure about.",
      ],
      broken: [],
    },
    {
      id: "careful4-en-ads",
      language: "en",
      silver:
        "5 google ads headlines for a locksmith in Hull, max 30 characters each, no prices, no 24/7 claim, must have 'Hull'",
      good: [
        "Write five Google Ads headlines for a locksmith in Hull. Each has at most 30 characters and contains the word 'Hull'. Do not mention prices or claim 24/7 availability.",
        "Task: 5 headlines for Google Ads\nBusiness: a locksmith in Hull\nLength: 30 characters max each\nEvery headline includes 'Hull'.\nBanned: prices, the claim \"24/7\"",
      ],
      broken: [],
    },
    {
      id: "careful4-en-chem",
      language: "en",
      silver: "explain why ice floats, gcse level, 5 sentences, mention hydrogen bonds, avoid the word 'lattice'",
      good: [
        "Explain at GCSE level why ice floats. Use 5 sentences, mention hydrogen bonds, and do not use the word 'lattice'.",
        "Audience: GCSE students\nQuestion: Why does ice float?\nLength: five sentences\nMust mention: hydrogen bonds\nMust not contain: 'lattice'",
      ],
      broken: [],
    },
    {
      id: "careful4-en-wine",
      language: "en",
      silver:
        "compare 3 ways to insulate a loft in a table: cost per m2, lifespan, diy yes/no. house from 1930, uk, not spray foam",
      good: [
        "Compare three ways of insulating the loft of a UK house built in 1930. Exclude spray foam.\n\nPresent a table with the columns cost per m2, lifespan, and DIY (yes/no).",
        "You are a building surveyor. My UK house dates from 1930. Which 3 methods could insulate its loft, spray foam aside? Put the cost per m2, the lifespan and whether it is DIY-friendly (yes/no) into a table.",
      ],
      broken: [],
    },
    {
      id: "careful4-en-chat",
      language: "en",
      silver:
        "Translate the user's message to {{target_language}}. Keep emojis and line breaks. Do not translate text in backticks. Output only the translation.\n\n{{message}}",
      good: [
        "Translate the message below into {{target_language}}.\n\n- Preserve emojis and line breaks.\n- Leave any text in backticks untranslated.\n- Return the translation and nothing else.\n\n{{message}}",
        "You are a translator. Your output consists solely of the translation of the user's message to {{target_language}}. Emojis and line breaks are kept; text in backticks remains as it is.\n\nMessage:\n{{message}}",
      ],
      broken: [],
    },
    {
      id: "careful4-en-fitness",
      language: "en",
      silver:
        "am i overtraining? 5 gym sessions/week 60 min, 2 runs 8 km, sleep 6h, resting pulse up from 52 to 61 in 3 weeks. no supplements advice please",
      good: [
        "Assess whether I am overtraining.\n\n- Gym: 5 sessions a week, 60 minutes each\n- Running: 2 runs of 8 km\n- Sleep: 6 hours\n- Resting pulse: rose from 52 to 61 within 3 weeks\n\nDo not advise on supplements. Say which signs matter most and when to see a doctor.",
        "Over 3 weeks my resting pulse has gone from 52 to 61. Every week I train five times in the gym for an hour and do two 8 km runs, and I sleep 6 hours a night. Could this be overtraining? Please leave supplements out of your advice.",
      ],
      broken: [],
    },
    {
      id: "careful4-de-chor",
      language: "de",
      silver:
        "konzertankündigung kirchenchor St. Vitus, 1. advent 17 uhr, eintritt frei, spenden erwünscht, werke von Schütz, keine parkplätze an der kirche, 60 wörter",
      good: [
        "Schreibe eine Konzertankündigung von etwa 60 Wörtern für den Kirchenchor St. Vitus.\n\n- Termin: 1. Advent, 17 Uhr\n- Programm: Werke von Schütz\n- Der Eintritt ist frei, Spenden sind erwünscht.\n- An der Kirche gibt es keine Parkplätze.",
        "Kündige in 60 Wörtern das Konzert des Kirchenchors St. Vitus am ersten Advent um 17 Uhr an. Gesungen werden Werke von Schütz. Weise darauf hin, dass der Eintritt nichts kostet (Eintritt frei), Spenden willkommen sind und direkt an der Kirche nicht geparkt werden kann.",
      ],
      broken: [],
    },
    {
      id: "careful4-de-analyse",
      language: "de",
      silver:
        "bewerte diesen businessplan kritisch aber fair, 5 punkte, keine floskeln, zielgruppe ist die bank:\nFoodtruck mit Käsespätzle, Invest 48.000 €, 90 Essen am Tag, Stellplatz Uni Ulm",
      good: [
        "Bewerte den folgenden Businessplan kritisch, aber fair, in 5 Punkten. Leserin ist die Bank (Zielgruppe). Verzichte auf Floskeln.\n\nFoodtruck mit Käsespätzle, Invest 48.000 €, 90 Essen am Tag, Stellplatz Uni Ulm",
        "Du prüfst Gründungsvorhaben. Gib der Bank als Zielgruppe eine faire und kritische Bewertung in fünf Punkten, frei von Floskeln.\n\nBusinessplan:\nFoodtruck mit Käsespätzle, Invest 48.000 €, 90 Essen am Tag, Stellplatz Uni Ulm",
      ],
      broken: [],
    },
    {
      id: "careful4-de-sys",
      language: "de",
      silver:
        "Du bist Lerncoach für Bruchrechnung, Klasse 6. Verrate nie das Ergebnis. Gib pro Antwort genau einen Tipp. Lob nur, wenn etwas stimmt. Schüler: {eingabe}",
      good: [
        "# Rolle\nLerncoach für Bruchrechnung in Klasse 6\n\n# Verhalten\n- Das Ergebnis bleibt immer geheim: Verrate es nie.\n- Jede Antwort enthält genau einen Tipp.\n- Lobe nur, wenn etwas stimmt.\n\n# Eingabe des Schülers\n{eingabe}",
        "Du begleitest Kinder der 6. Klasse als Lerncoach beim Bruchrechnen (Bruchrechnung). Nenne niemals das Ergebnis, sondern pro Antwort genau einen Tipp, und lobe nur Richtiges, also wenn etwas stimmt.\n\nSchüler: {eingabe}",
      ],
      broken: [],
    },
    {
      id: "careful4-fr-asso",
      language: "fr",
      silver:
        "compte rendu d'AG d'une asso de jardin partagé, 23 présents, budget 1 850 € voté, pas de hausse de cotisation, prochaine réunion 6 mars, neutre, 1 page",
      good: [
        "Rédige le compte rendu neutre, d'une page au plus, de l'assemblée générale (AG) d'une association de jardin partagé.\n\n- Présents : 23\n- Budget voté : 1 850 €\n- La cotisation n'augmente pas.\n- Prochaine réunion : le 6 mars",
        "Tu es secrétaire d'une asso de jardin partagé. Rends compte de l'AG en 1 page sur un ton neutre : 23 personnes étaient présentes, le budget de 1850 euros a été voté, la cotisation reste inchangée (pas de hausse) et la prochaine réunion aura lieu le 6 mars.",
      ],
      broken: [],
    },
    {
      id: "careful4-fr-prof",
      language: "fr",
      silver:
        "exercice sur le passé composé pour A2, 10 phrases à trous, thème vacances, pas de verbes pronominaux, corrigé à la fin",
      good: [
        "Crée un exercice de 10 phrases à trous sur le passé composé, niveau A2, sur le thème des vacances. N'utilise aucun verbe pronominal. Place le corrigé à la fin.",
        "Niveau : A2\nPoint de grammaire : passé composé\nThème : vacances\nFormat : dix phrases à trous, corrigé à la fin\nÀ exclure : les verbes pronominaux",
      ],
      broken: [],
    },
    {
      id: "careful4-es-carta",
      language: "es",
      silver:
        "reclamación a la aerolínea, vuelo IB 3166 Madrid-Oporto cancelado el 2 de julio, pido 250 €, adjunto tarjeta de embarque, firme, sin insultos",
      good: [
        "Redacta una reclamación firme y sin insultos a la aerolínea.\n\nVuelo: IB 3166, Madrid-Oporto\nIncidencia: cancelado el 2 de julio\nPetición: 250 €\nAdjunto: la tarjeta de embarque",
        "El 2 de julio cancelaron mi vuelo IB 3166 de Madrid a Oporto. Escribe a la aerolínea una reclamación en la que pido 250 euros y menciono que adjunto la tarjeta de embarque. El tono es firme, nunca insultante (sin insultos).",
      ],
      broken: [],
    },
    {
      id: "careful4-es-app",
      language: "es",
      silver:
        "textos para la pantalla de inicio de una app de reciclaje: título max 5 palabras, subtítulo max 12, botón max 2. tuteo, sin signos de exclamación",
      good: [
        "Escribe los textos de la pantalla de inicio de una app de reciclaje.\n\n- Título: máximo 5 palabras\n- Subtítulo: máximo 12 palabras\n- Botón: máximo 2 palabras\n\nTutea al usuario y no uses signos de exclamación.",
        "Para la pantalla de inicio de una app de reciclaje necesito un título (hasta 5 palabras), un subtítulo (hasta 12) y el texto de un botón (hasta 2), con tuteo. Prescinde de los signos de exclamación.",
      ],
      broken: [],
    },
    {
      id: "careful4-it-annuncio",
      language: "it",
      silver:
        "annuncio vendo vespa 125 del 1981, 34.000 km, revisionata, bollo pagato, no perditempo, 2.900 € trattabili, zona Lecce",
      good: [
        "Scrivi un annuncio per vendere una Vespa 125 del 1981.\n\n- 34.000 km\n- revisionata, bollo pagato\n- prezzo: 2.900 € trattabili\n- zona: Lecce\n- niente perditempo",
        "Vendo la mia Vespa 125 (anno 1981, 34.000 km, revisionata e con bollo pagato) in zona Lecce a 2900 euro trattabili. Prepara l'annuncio e scoraggia con garbo i perditempo.",
      ],
      broken: [],
    },
    {
      id: "careful4-pt-plano",
      language: "pt",
      silver:
        "plano de aula sobre o ciclo da água, 3º ano, 50 minutos, com experimento simples sem fogo, avaliação oral no final",
      good: [
        "Elabore um plano de aula de 50 minutos sobre o ciclo da água para o 3º ano. Inclua um experimento simples que não use fogo e termine com uma avaliação oral.",
        "Turma: 3º ano\nTema: ciclo da água\nDuração: 50 minutos\nAtividade: experimento simples (sem fogo)\nEncerramento: avaliação oral\n\nEscreva o plano de aula em etapas com tempo.",
      ],
      broken: [],
    },
    {
      id: "careful4-nl-vacature",
      language: "nl",
      silver:
        "vacaturetekst fietsenmaker in Delft, 32 uur, geen diploma nodig, wel handig, 14,80 per uur, geen zondagen, nuchtere toon",
      good: [
        "Schrijf een nuchtere vacaturetekst voor een fietsenmaker in Delft.\n\n- 32 uur per week\n- € 14,80 per uur\n- een diploma is niet nodig, handigheid wel\n- nooit op zondag werken",
        "Stel een vacature op: fietsenmaker, Delft, 32 uur, 14,80 per uur. Je hoeft geen diploma te hebben, maar bent wel handig. Zondagen zijn vrij. Houd de toon nuchter.",
      ],
      broken: [],
    },
    {
      id: "careful4-pl-mail",
      language: "pl",
      silver:
        "mail do wychowawczyni, syn Kuba nie pojedzie na wycieczkę 15 maja, choroba lokomocyjna, proszę o zwrot 80 zł, uprzejmie, krótko",
      good: [
        "Napisz krótki, uprzejmy mail do wychowawczyni. Mój syn Kuba nie pojedzie 15 maja na wycieczkę z powodu choroby lokomocyjnej. Proszę o zwrot 80 zł.",
        "Adresatka: wychowawczyni\nTreść: Kuba, mój syn, z powodu choroby lokomocyjnej rezygnuje z wycieczki 15 maja (nie pojedzie)\nProśba: zwrot 80 zł\nForma: krótki i uprzejmy mail",
      ],
      broken: [],
    },
    {
      id: "careful4-ru-rezume",
      language: "ru",
      silver:
        "сопроводительное письмо на вакансию методиста в музей, 4 года опыта, английский B2, не упоминать увольнение, полстраницы, сдержанно",
      good: [
        "Напиши сдержанное сопроводительное письмо на вакансию методиста в музее, объёмом полстраницы.\n\n- Опыт: 4 года\n- Английский: B2\n- Об увольнении не говорить: его упоминать нельзя.",
        "Откликаюсь на вакансию методиста в музей: четыре года опыта, английский на уровне B2. Составь сопроводительное письмо на полстраницы в сдержанном тоне. Увольнение в письме не упоминается.",
      ],
      broken: [],
    },
    {
      id: "careful4-zh-ppt",
      language: "zh",
      silver: "做一个季度汇报PPT大纲,8页以内,给总经理看,重点讲退货率从6%降到4%,不要放竞品数据",
      good: [
        "请为总经理准备一份季度汇报PPT大纲,不超过8页。\n\n- 重点:退货率从6%降至4%\n- 不放竞品数据\n\n每页写出标题和三个要点。",
        "你是运营经理,要向总经理做季度汇报。请列出8页以内的PPT大纲,突出退货率由6%下降到4%,避免出现任何竞品数据。",
      ],
      broken: [],
    },
    {
      id: "careful4-zh-shige",
      language: "zh",
      silver: "写一首关于老火车站的现代诗,三节,不押韵,不出现“时光”两个字",
      good: [
        "请写一首现代诗,主题是老火车站,共三节,不押韵,全诗不得出现“时光”两个字。",
        "体裁:现代诗\n主题:老火车站\n结构:三节,无韵\n禁用词:“时光”",
      ],
      broken: [],
    },
    {
      id: "careful4-ja-kikaku",
      language: "ja",
      silver: "文化祭のカフェの企画書、予算3万円、30席、火を使わない、アレルギー表示あり、A4一枚",
      good: [
        "文化祭で開くカフェの企画書をA4一枚で作成してください。\n\n- 予算:3万円\n- 席数:30席\n- 火は使いません\n- アレルギー表示をする",
        "文化祭のカフェについて、A4一枚の企画書を書いてください。予算は3万円、座席は30席です。火を使用しないメニューにし、アレルギー表示も入れてください。",
      ],
      broken: [],
    },
    {
      id: "careful4-ko-jagi",
      language: "ko",
      silver: "동아리 면접용 1분 자기소개, 사진 동아리, 경력 없음, 과장하지 말고, 반말 쓰지 마",
      good: [
        "사진 동아리 면접에서 쓸 1분 자기소개를 작성해 주세요. 경력은 없습니다. 과장하지 말고 존댓말로 써 주세요(반말 금지).",
        "상황: 사진 동아리 면접\n길이: 1분\n경력: 없음\n말투: 반말을 쓰지 않고 존댓말로\n내용: 과장 없이 솔직하게\n\n이 조건으로 자기소개를 써 주세요.",
      ],
      broken: [],
    },
    {
      id: "careful4-en-go",
      language: "en",
      silver:
        "go cli that counts words in files, flags -n top N (default 10) and -i ignore case, stdlib only, handle missing files without panic, table output",
      good: [
        "Write a command-line tool in Go that counts the words in files.\n\nFlags:\n- `-n`: number of top words to show (default 10)\n- `-i`: ignore case\n\nUse only the standard library. A missing file must not cause a panic; report it on stderr. Print the result as a table.",
        "Implement a Go CLI for counting words in files. -n sets the top N (10 by default) and -i ignores case. It handles missing files gracefully rather than with a panic, prints a table and depends on nothing but the stdlib.",
      ],
      broken: [],
    },
  ],
  false,
);
