import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "fluent-f103",
    language: "en",
    silver:
      'google sheets formula: sum of column D where column B is "Paid" and date in column A is in the current month. no helper columns, no apps script',
    good: [
      'Give me one Google Sheets formula that sums column D for the rows in which\n\n1. column B equals "Paid", and\n2. the date in column A falls within the current month.\n\nIt has to work without helper columns and without Apps Script.',
    ],
    broken: [],
  },
  {
    id: "fluent-f104",
    language: "fr",
    silver:
      "Réponds à ce mail : d'accord pour le devis de 2 450 € TTC, mais il faut que les travaux soient finis avant le 15 juillet et qu'ils ne commencent pas avant 8 h 30 (bébé). Vouvoiement.\n\n« Bonjour Mme Caron, vous trouverez ci-joint le devis pour la salle de bains. Cordialement, M. Texier »",
    good: [
      "Rédige, en vouvoyant le destinataire, une réponse au mail ci-dessous.\n\nContenu de la réponse :\n1. Nous acceptons le devis de 2 450 € TTC.\n2. Condition : les travaux doivent être terminés avant le 15 juillet.\n3. Condition : à cause du bébé, ils ne doivent pas commencer avant 8 h 30.\n\nMail reçu :\n« Bonjour Mme Caron, vous trouverez ci-joint le devis pour la salle de bains. Cordialement, M. Texier »",
    ],
    broken: [],
  },
  {
    id: "fluent-f105",
    language: "en",
    silver:
      'You\'re a sarcastic robot butler called Crispin. Stay in character. Call me "sir or madam or toaster". Never swear. If I say "red curtain" drop the character and answer normally.',
    good: [
      'You play Crispin, a sarcastic robot butler, and remain in character throughout. You address me as "sir or madam or toaster", and you never swear. The one exception to staying in character: when I say "red curtain", drop the role and answer normally.',
    ],
    broken: [],
  },
  {
    id: "fluent-f106",
    language: "en",
    silver:
      "make an exam on photosynthesis, biology A-level, 40 points, 60 mins: 4 short questions 5 points each, 2 long ones 10 points each. include mark scheme on separate page. no questions on C4 plants",
    good: [
      "You are an A-level biology examiner. Create an exam on photosynthesis.\n\n| Part | Questions | Points each | Points |\n|---|---|---|---|\n| Short questions | 4 | 5 | 20 |\n| Long questions | 2 | 10 | 20 |\n| **Total** | 6 | | **40** |\n\n- Time allowed: 60 minutes (one hour)\n- Put the mark scheme on a separate page.\n- C4 plants are not examined: no question may deal with them.",
    ],
    broken: [],
  },
  {
    id: "fluent-f107",
    language: "pl",
    silver:
      "Jesteś asystentem sklepu rowerowego {{sklep}}. Odpowiadaj po polsku, na „Ty”. Nie podawaj cen części, tylko kieruj na {{cennik}}. Serwis trwa 3-5 dni roboczych. Nie obiecuj terminów krótszych. Maks. 80 słów.",
    good: [
      "# Rola\nJesteś asystentem sklepu rowerowego {{sklep}}.\n\n# Styl\n- Odpowiadasz po polsku i zwracasz się do klienta na „Ty”.\n- Odpowiedź liczy najwyżej 80 słów.\n\n# Serwis\nSerwis trwa 3-5 dni roboczych. Krótszych terminów nie wolno obiecywać.\n\n# Ceny\nCen części nie podajesz; zamiast tego kierujesz na {{cennik}}.",
    ],
    broken: [],
  },
  {
    id: "fluent-f108",
    language: "en",
    silver:
      "complaint to my internet provider BrightLine, customer no. 88-20317-4. outage since 6 Jan, 3 technicians didn't show up (8, 11 and 15 Jan). want a refund for january and a fix within 7 days. firm, no insults, don't threaten with lawyer. 200 words max",
    good: [
      "Write a complaint to my internet provider, BrightLine. Maximum length: 200 words.\n\n**My customer number:** 88-20317-4\n\n**What happened**\n- Outage since 6 January\n- 3 technician visits where nobody showed up: 8, 11 and 15 January\n\n**What I demand**\n- A refund for January\n- A fix within 7 days (one week)\n\n**Tone:** firm, free of insults, and without threatening to involve a lawyer.",
    ],
    broken: [],
  },
  {
    id: "fluent-f109",
    language: "ja",
    silver:
      "ファイルが25MBを超えたときのエラーメッセージを2案考えて。40文字以内、やわらかい口調、「申し訳」は使わない。対応形式はPDF、PNG、JPGと伝えて。",
    good: [
      "あなたはUXライターです。アップロードされたファイルが25MBを超えたときに表示するエラーメッセージを2案作成してください。\n\n各案の条件：\n・40文字以内\n・やわらかい口調\n・対応形式がPDF、PNG、JPGであることを伝える\n・「申し訳」という語は用いない",
    ],
    broken: [],
  },
  {
    id: "fluent-f110",
    language: "en",
    silver:
      'Put this clause in plain english for tenants. keep all amounts and deadlines. don\'t give legal advice. reading level about 8th grade:\n"The Lessee shall remit the sum of $1,250 no later than the fifth day of each calendar month, failing which a late charge of $75 shall accrue."',
    good: [
      'Rewrite the clause below in plain English that tenants can understand, at roughly an 8th-grade reading level.\n\nAll amounts and deadlines must be preserved. Restrict yourself to rewording; do not give legal advice.\n\nClause:\n"The Lessee shall remit the sum of $1,250 no later than the fifth day of each calendar month, failing which a late charge of $75 shall accrue."',
    ],
    broken: [],
  },
  {
    id: "fluent-f111",
    language: "hi",
    silver:
      "कक्षा 6 के बच्चों को सौर मंडल समझाओ, कठिन शब्द मत इस्तेमाल करना, 8 ग्रहों के नाम क्रम से लिखो, प्लूटो का ज़िक्र मत करो, अंत में 5 प्रश्न।",
    good: [
      "आप कक्षा 6 के विज्ञान शिक्षक हैं। बच्चों को सौर मंडल के बारे में समझाइए।\n\nनिर्देश:\n1. केवल आसान शब्दों का प्रयोग करें; कठिन शब्द न हों।\n2. आठों ग्रहों के नाम क्रम से लिखें।\n3. प्लूटो का उल्लेख न करें।\n4. अंत में पाँच प्रश्न दें।",
    ],
    broken: [],
  },
  {
    id: "fluent-f112",
    language: "en",
    silver:
      "scale this for 12 people (it's for 4), round sensibly, keep tsp as tsp: 300 g pasta, 2 tsp salt, 150 g feta, 1 lemon, 60 ml olive oil. do not suggest substitutions",
    good: [
      "The recipe below serves 4. Scale it up to 12 people, that is, three times the quantities.\n\n- Round sensibly.\n- Teaspoons stay teaspoons (tsp).\n- Suggest no substitutions.\n\nIngredients for 4:\n- 300 g pasta\n- 2 tsp salt\n- 150 g feta\n- 1 lemon\n- 60 ml olive oil",
    ],
    broken: [],
  },
  {
    id: "fluent-f113",
    language: "en",
    silver:
      "Browse the pages and find the cheapest direct flight from DUS to KEF on 3 Aug, one way, 1 adult with hand luggage. Don't book. Don't log in anywhere. Stop after 5 pages or when you're sure. Report airline, price in EUR, departure time, link.",
    good: [
      "## Goal\nBrowse the web to find the cheapest direct one-way flight from DUS to KEF on 3 August for one adult with hand luggage.\n\n## You must not\n- book anything\n- log in anywhere\n\n## When to stop\nAfter 5 pages, or earlier as soon as you are sure.\n\n## Report\n- Airline\n- Price in EUR\n- Departure time\n- Link",
    ],
    broken: [],
  },
  {
    id: "fluent-f114",
    language: "de",
    silver:
      "Anschreiben für Ausbildung zur Tischlerin bei Holzbau Rehm in Kempten ab 1. September. Ich heiße Mia Lorenz, 17, Realschule mit 2,1, zwei Wochen Praktikum bei Schreinerei Koch. Keine Floskeln wie „hiermit bewerbe ich mich“. Eine Seite.",
    good: [
      "Schreibe ein Bewerbungsanschreiben für eine Ausbildung zur Tischlerin.\n\nBetrieb: Holzbau Rehm, Kempten\nBeginn: 1. September\n\nZu mir:\n- Mia Lorenz, 17 Jahre\n- Realschule, Notenschnitt 2,1\n- zweiwöchiges Praktikum bei der Schreinerei Koch\n\nForm: eine Seite. Floskeln wie „hiermit bewerbe ich mich“ dürfen nicht vorkommen.",
    ],
    broken: [],
  },
  {
    id: "fluent-f115",
    language: "en",
    silver:
      "Explain what this does line by line for someone who knows Java but no Rust. Don't rewrite it.\n\nlet v: Vec<u32> = s.split(',').filter_map(|x| x.trim().parse().ok()).collect();",
    good: [
      "You are a Rust mentor. Your reader knows Java but no Rust.\n\nExplain the code below step by step, line by line. Drawing parallels to Java is welcome. Leave the code itself as it is; do not rewrite it.\n\n```rust\nlet v: Vec<u32> = s.split(',').filter_map(|x| x.trim().parse().ok()).collect();\n```",
    ],
    broken: [],
  },
  {
    id: "fluent-f116",
    language: "pl",
    silver:
      "pomysły na prezent dla teścia, 63 lata, wędkarstwo i jazz, budżet 150-250 zł, bez alkoholu i elektroniki, dostawa do 23 grudnia. podaj 6",
    good: [
      "Podaj 6 pomysłów na prezent dla mojego teścia.\n\nO nim: ma 63 lata, interesuje się wędkarstwem i jazzem.\n\nWarunki:\n- cena od 150 do 250 zł,\n- dostawa najpóźniej 23 grudnia,\n- alkohol i elektronika są wykluczone.",
    ],
    broken: [],
  },
  {
    id: "fluent-f117",
    language: "es",
    silver:
      'Haz una función en JavaScript que convierta "1.234,56" en número 1234.56, que devuelva null si no es válido, sin usar eval ni librerías. Comentarios en español y 5 ejemplos.',
    good: [
      'Escribe una función en JavaScript que convierta cadenas numéricas en formato español a número.\n\nComportamiento:\n- "1.234,56" debe dar 1234.56.\n- Si la entrada no es válida, la función devuelve null.\n\nCondiciones:\n- prohibido usar eval;\n- sin librerías;\n- comentarios en español.\n\nAñade cinco ejemplos.',
    ],
    broken: [],
  },
  {
    id: "fluent-f118",
    language: "en",
    silver:
      "agenda for 90 min retro, 7 people, remote. start with icebreaker 5 min, end with action items 15 min. no sticky note tools we only have google docs. break in the middle",
    good: [
      "You are an agile coach. Draw up the agenda for a remote retrospective.\n\n- Duration: 90 minutes (1.5 hours)\n- Participants: 7\n- Opening: icebreaker, 5 minutes\n- Middle: a break\n- Close: action items, 15 minutes\n- Tooling: Google Docs is all we have, so no sticky-note tools\n\nShow the agenda as a table with time slots.",
    ],
    broken: [],
  },
  {
    id: "fluent-f119",
    language: "en",
    silver:
      "You are a helpful assistant for the museum of {{city}}. Opening hours: Wed-Mon 10-18, closed Tuesdays. Tickets 12 EUR, kids under 14 free. Do not discuss the repatriation case. Refer press questions to {{press_email}}.",
    good: [
      "You are a helpful assistant for the museum of {{city}}. Your users are visitors planning their trip. Answer briefly and in a friendly way.\n\nFacts:\n- Opening hours: Wed-Mon 10-18, closed Tuesdays.\n- Tickets: 12 EUR, kids under 14 free.\n\nRules:\n- Do not discuss the repatriation case.\n- Refer press questions to {{press_email}}.",
    ],
    broken: [],
  },
  {
    id: "fluent-f120",
    language: "ar",
    silver:
      "خطط لي رحلة إلى مراكش لمدة 3 أيام من 10 إلى 12 أبريل لعائلة من 5 أفراد، بميزانية 600 دولار دون الطيران، بدون متاحف وبدون رحلات صحراوية.",
    good: [
      "أنت مخطط رحلات عائلية. ضع برنامجًا يوميًا لرحلة إلى مراكش وفق ما يلي:\n\n- المدة: ثلاثة أيام، من 10 إلى 12 أبريل\n- المسافرون: عائلة من 5 أفراد\n- الميزانية: 600 دولار، والطيران غير مشمول فيها\n- مستبعد من البرنامج: المتاحف والرحلات الصحراوية",
    ],
    broken: [],
  },
  {
    id: "fluent-f121",
    language: "zh",
    silver:
      "写一段侦探和面包师的对话，1920年代的上海，最多25句，不要旁白，不要用现代网络用语。面包师在星期二晚上的事情上撒谎。",
    good: [
      "你是一位剧作家。请创作一段侦探与面包师之间的对话。\n\n背景：1920年代的上海\n情节：关于星期二晚上的事情，面包师没有说真话，他在撒谎\n形式：只有对白，没有旁白\n篇幅：最多25句\n语言：符合当时的年代，不出现现代网络用语",
    ],
    broken: [],
  },
  {
    id: "fluent-f122",
    language: "en",
    silver:
      "list foods high in iron for vegans, per 100g in mg, table, 10 rows, no supplements, no soy (allergy). add one line about vitamin C",
    good: [
      "You are a dietitian advising a vegan with a soy allergy.\n\nMake a table of 10 vegan foods that are high in iron, with the iron content in mg per 100 g.\n\n- Supplements do not belong in the table.\n- Because of the allergy, neither soy nor soy products may appear.\n\nBelow the table, add one line about vitamin C.",
    ],
    broken: [],
  },
  {
    id: "fluent-f123",
    language: "zh",
    silver:
      "回复下面这封邮件，同意延期到8月20日，但合同金额48,000元不变，请对方本周五前发来新的时间表。语气友好，不要提违约金。\n\n“陈先生您好，因设备故障，我们希望把交付时间从8月5日推迟。宏远科技 刘洋”",
    good: [
      "请以友好的语气回复下面的邮件。\n\n回复内容：\n- 同意将交付延期到8月20日\n- 合同金额48,000元保持不变\n- 请对方在本周五之前发来新的时间表\n\n注意：回复中不得提及违约金。\n\n来信：\n“陈先生您好，因设备故障，我们希望把交付时间从8月5日推迟。宏远科技 刘洋”",
    ],
    broken: [],
  },
  {
    id: "fluent-f124",
    language: "en",
    silver:
      'Solve the word problem. Think step by step but only show the final answer as "Answer: X km". Problem: {{problem}}',
    good: [
      "You are a maths problem solver.\n\nSolve the word problem below. Reason step by step internally; the output shows the final answer only, in exactly this form:\nAnswer: X km\n\nProblem:\n{{problem}}",
    ],
    broken: [],
  },
  {
    id: "fluent-f125",
    language: "en",
    silver:
      "terraform for an s3 bucket, eu-central-1, versioning on, public access blocked, lifecycle: glacier after 90 days, delete after 730 days. no modules, aws provider ~> 5.0, tags env={env} owner={owner}",
    good: [
      "Write Terraform code for an S3 bucket.\n\nProvider: AWS, version `~> 5.0`\nRegion: `eu-central-1`\n\nBucket settings\n- Versioning on\n- Public access blocked\n- Lifecycle: move to Glacier after 90 days, delete after 730 days\n- Tags: `env={env}`, `owner={owner}`\n\nWrite plain resources; do not use modules.",
    ],
    broken: [],
  },
  {
    id: "fluent-f126",
    language: "nl",
    silver:
      "leg uit hoe een warmtepomp werkt aan mijn opa van 81, geen Engelse woorden, niet langer dan 12 zinnen, met een vergelijking met een koelkast",
    good: [
      "Mijn opa van 81 wil weten hoe een warmtepomp werkt. Leg het hem uit in hoogstens twaalf zinnen, aan de hand van een vergelijking met een koelkast, en gebruik daarbij alleen Nederlandse woorden, dus geen Engelse.",
    ],
    broken: [],
  },
  {
    id: "fluent-f127",
    language: "en",
    silver:
      "Clean up this transcript: remove ums, false starts, but don't change wording otherwise. Keep timestamps. Mark inaudible parts as [inaudible]. Speaker names in caps.\n\n{{raw_transcript}}",
    good: [
      "Clean up the raw transcript below.\n\nDo\n1. Remove ums and false starts.\n2. Keep the timestamps.\n3. Mark inaudible parts as [inaudible].\n4. Write speaker names in capitals.\n\nDon't\n- Apart from that, change the wording in any way.\n\nRaw transcript:\n{{raw_transcript}}",
    ],
    broken: [],
  },
  {
    id: "fluent-f128",
    language: "en",
    silver:
      'Cold email sequence, 3 emails, day 0, day 4, day 9, to heads of logistics in Dutch mid-size companies. product: RouteWise cuts fuel cost 11% on average (customer data 2024). each < 90 words. no fake urgency, no "just checking in". CTA: 15-min call',
    good: [
      'You are a B2B sales copywriter.\n\n**Task:** write a cold email sequence of three emails.\n**Timing:** day 0, day 4, day 9\n**Recipients:** heads of logistics at mid-size Dutch companies\n**Product:** RouteWise, which cuts fuel cost by 11% on average (customer data 2024)\n**Length:** fewer than 90 words per email\n**Call to action:** a 15-minute call\n**Banned:** fake urgency; the phrase "just checking in"',
    ],
    broken: [],
  },
  {
    id: "fluent-f129",
    language: "pt",
    silver:
      "Analisa essa tabela e me diz qual vendedor bateu a meta (10.000). Não considera o mês de janeiro. Resposta em uma frase.\n\nVendedor | Jan | Fev | Mar\nLia | 6.000 | 4.800 | 5.300\nCaio | 9.000 | 4.100 | 4.700",
    good: [
      "Analise a tabela abaixo e responda: qual vendedor bateu a meta de 10.000?\n\n- O mês de janeiro fica fora da conta.\n- A resposta deve caber em uma única frase.\n\n| Vendedor | Jan | Fev | Mar |\n|---|---|---|---|\n| Lia | 6.000 | 4.800 | 5.300 |\n| Caio | 9.000 | 4.100 | 4.700 |",
    ],
    broken: [],
  },
];

/** Faithful rewrites by somebody who had not seen the checks. */
export const fluentFaithful5Pairs = harmPairsOf(groups, false);
