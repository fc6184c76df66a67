import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "fluent-f076",
    language: "en",
    silver:
      "Remind my flatmates nicely that the rent of 620 euros each is due within 48 hours, to IBAN ending 4471. Don't call anyone out by name.",
    good: [
      "Write a friendly reminder to my flatmates: everyone's share of the rent, 620 euros each, is due within two days (48 hours) and goes to the IBAN ending in 4471. No individual may be singled out by name.",
    ],
    broken: [],
  },
  {
    id: "fluent-f077",
    language: "en",
    silver:
      "You are Atlas, the in-house IT assistant of Merrow Group. You have 3 tools: search_kb, create_ticket, reset_password. Always call search_kb first. Only call reset_password after the user has confirmed their employee ID (format: MG-5 digits). Never ask for the current password. If search_kb returns nothing, offer to create a ticket, but don't create it without a yes. Priority is P1 only if more than 10 people are affected, otherwise P3. Answer in the language of the user. No emojis.",
    good: [
      "# Identity\nYou are Atlas, the in-house IT assistant of Merrow Group.\n\n# Tools\n1. `search_kb`: always your first call.\n2. `reset_password`: may be called only once the user has confirmed their employee ID (format: MG-, then 5 digits).\n3. `create_ticket`: if `search_kb` returns nothing, offer to create a ticket. Create it only after the user says yes.\n\n# Ticket priority\n- More than 10 people affected: P1\n- All other cases: P3\n\n# Conduct\n- Never ask for the user's current password.\n- Reply in the user's language.\n- Use no emojis.",
    ],
    broken: [],
  },
  {
    id: "fluent-f078",
    language: "de",
    silver:
      "Übersetze folgenden Text ins Englische (britisch), Fachbegriffe in Klammern auf Deutsch lassen, keine Sätze zusammenziehen:\n\n{{text}}",
    good: [
      "Du bist Fachübersetzer für Deutsch und Englisch.\n\nÜbersetze den untenstehenden Text in britisches Englisch.\n\n- Fachbegriffe stehen zusätzlich auf Deutsch in Klammern.\n- Sätze werden nicht zusammengezogen: Jeder Satz bleibt ein eigener Satz.\n\nText:\n{{text}}",
    ],
    broken: [],
  },
  {
    id: "fluent-f079",
    language: "en",
    silver:
      "20 min workout at home w/ two 8kg dumbbells, no jumping (neighbours), no floor exercises, I'm 52. say how many reps",
    good: [
      "I am 52 years old. Design a 20-minute home workout for me that uses two 8 kg dumbbells (about 17.6 lb each).\n\nBecause of the neighbours, every exercise has to be free of jumping. Exercises on the floor are excluded too. State the number of reps for each exercise.",
    ],
    broken: [],
  },
  {
    id: "fluent-f080",
    language: "en",
    silver:
      'Write a blog article, 800 words, "how to store bike in winter". keyword "winter bike storage" 4 times. Use H2s. Mention tyre pressure, chain lube and battery of e-bikes. Don\'t recommend any brand. End with a checklist of 6 items.',
    good: [
      'You are a cycling journalist who writes for the web.\n\n**Task:** write an 800-word blog article titled "How to store bike in winter".\n\n**Cover**\n- tyre pressure\n- chain lube\n- the battery of e-bikes\n\n**SEO:** use the keyword "winter bike storage" 4 times.\n\n**Structure:** H2 headings throughout; a checklist of 6 items at the end.\n\n**Do not** recommend any brand.',
    ],
    broken: [],
  },
  {
    id: "fluent-f081",
    language: "en",
    silver:
      'write pytest tests for this function. cover empty string, unicode, and strings > 255 chars. no mocks. one test per case with a clear name. dont change the function.\n\ndef slugify(s: str) -> str:\n    return re.sub(r"[^a-z0-9]+", "-", s.lower()).strip("-")[:255]',
    good: [
      'Write pytest tests for the function below.\n\nCases to cover, each in its own clearly named test:\n- the empty string\n- Unicode input\n- strings of more than 255 characters\n\nLimits: use no mocks, and leave the function unchanged.\n\n```python\ndef slugify(s: str) -> str:\n    return re.sub(r"[^a-z0-9]+", "-", s.lower()).strip("-")[:255]\n```',
    ],
    broken: [],
  },
  {
    id: "fluent-f082",
    language: "es",
    silver:
      "explícame qué es un ETF como si tuviera 15 años, sin inglés salvo la palabra ETF, con un ejemplo de 100 euros, no me recomiendes ninguno",
    good: [
      "Explícame qué es un ETF como si yo tuviera 15 años.\n\n- Incluye un ejemplo con 100 euros.\n- Escribe todo en español; el único término inglés permitido es «ETF».\n- Abstente de recomendarme ninguno.",
    ],
    broken: [],
  },
  {
    id: "fluent-f083",
    language: "en",
    silver:
      "Apology email to parents of class 3b, the school trip on 12 June to Whipsnade Zoo is cancelled since the bus company went bust. Money (£18) will be refunded by 30 June. New trip not planned yet, don't promise one. From: Mrs. Harrow",
    good: [
      "Write an apology email to the parents of class 3b, sent by Mrs. Harrow.\n\nIt must convey:\n1. The school trip to Whipsnade Zoo on 12 June is cancelled.\n2. The reason: the bus company has gone bust.\n3. The £18 will be refunded by 30 June.\n\nNo new trip has been planned so far, so the email must not promise one.",
    ],
    broken: [],
  },
  {
    id: "fluent-f084",
    language: "en",
    silver:
      "Write a product description. Product: {product}. Features: {features}. Target: {audience}. Length: {n} words. Tone: {tone}. Don't use superlatives. Don't mention the price.",
    good: [
      "You are an e-commerce copywriter. Write a product description from the inputs below.\n\n<inputs>\nProduct: {product}\nFeatures: {features}\nTarget audience: {audience}\nLength in words: {n}\nTone: {tone}\n</inputs>\n\nConstraints:\n- Avoid every superlative.\n- The price must not be mentioned.",
    ],
    broken: [],
  },
  {
    id: "fluent-f085",
    language: "zh",
    silver: "给我做一个学Python的计划，每天30分钟，8周，零基础，不要视频课程，只用免费资源，每周末有一个小项目。",
    good: [
      "你是一位编程导师。请为零基础的我制定一份学习Python的计划。\n\n要求：\n- 时长8周，每天30分钟（半小时）\n- 只使用免费资源\n- 不采用视频课程\n- 每个周末安排一个小项目\n\n请以表格按周列出。",
    ],
    broken: [],
  },
  {
    id: "fluent-f086",
    language: "en",
    silver:
      "Write a postmortem from this timeline. blameless, no names. sections: summary, impact, root cause, action items. all times UTC.\n09:14 deploy 4.7.1\n09:22 error rate 31%\n09:40 rollback started\n09:52 back to normal\ncause: missing index on sessions table",
    good: [
      "You are a site reliability engineer. Write a blameless postmortem based on the timeline below.\n\nSections, in this order: Summary, Impact, Root cause, Action items.\n\nRules:\n- Name no individuals.\n- Give all times in UTC.\n\nTimeline (UTC):\n- 09:14 deploy 4.7.1\n- 09:22 error rate 31%\n- 09:40 rollback started\n- 09:52 back to normal\n\nCause: missing index on the sessions table.",
    ],
    broken: [],
  },
  {
    id: "fluent-f087",
    language: "fr",
    silver:
      "3 devinettes pour un escape game thème pirates, réponses : ancre, perroquet, boussole. pour adultes, sans rimes",
    good: [
      "Tu conçois des énigmes pour des escape games destinés aux adultes.\n\nÉcris 3 devinettes sur le thème des pirates, dont les réponses sont, dans l'ordre :\n1. ancre\n2. perroquet\n3. boussole\n\nLes devinettes ne doivent pas rimer.",
    ],
    broken: [],
  },
  {
    id: "fluent-f088",
    language: "pt",
    silver:
      "Você é a atendente virtual da clínica {{clinica}}. Marque consultas de segunda a sexta, das 8h às 18h. Nunca dê diagnóstico. Peça nome e telefone, mas nunca o CPF. Em caso de emergência, mande ligar para o 192. Seja simpática.",
    good: [
      "# Papel\nVocê é a simpática atendente virtual da clínica {{clinica}}.\n\n# Agendamento\n- Marque consultas de segunda a sexta-feira, entre 8h e 18h.\n- Peça o nome e o telefone do paciente.\n- O CPF nunca deve ser pedido.\n\n# Limites\n- Não dê diagnóstico em nenhuma hipótese.\n- Em caso de emergência, oriente a pessoa a ligar para o 192.",
    ],
    broken: [],
  },
  {
    id: "fluent-f089",
    language: "en",
    silver:
      "Summarize this podcast transcript in 5-7 bullets, past tense. Skip the ads and the intro. No quotes longer than 10 words. Name the guest in the first bullet. {{transcript}}",
    good: [
      "Summarise the podcast transcript below.\n\nFormat\n- 5 to 7 bullets, written in the past tense\n- The first bullet names the guest\n- Quotes run to 10 words at most\n\nLeave out the ads and the intro.\n\nTranscript:\n{{transcript}}",
    ],
    broken: [],
  },
  {
    id: "fluent-f090",
    language: "en",
    silver:
      "help me solve 3x^2 - 12x + 9 = 0 but don't give me the solution, ask me questions that lead me there. i'm in 9th grade",
    good: [
      "You are a patient maths tutor. I am in 9th grade and want to solve 3x^2 - 12x + 9 = 0 myself. Guide me there through questions alone; never state the solution.",
    ],
    broken: [],
  },
  {
    id: "fluent-f091",
    language: "nl",
    silver:
      'Beantwoord deze mail: ja, we komen met 6 personen op 21 december om 19:30, twee vegetariërs, één glutenvrij. Vraag of we een eigen taart mogen meenemen. Geen aanbetaling aanbieden.\n\n"Beste mevrouw de Wit, graag bevestiging van uw reservering bij De Gouden Lepel. Groet, Sander"',
    good: [
      'Schrijf een antwoord op onderstaande mail.\n\nIn het antwoord staat:\n- de bevestiging: we komen op 21 december om 19:30 met zes personen;\n- de dieetwensen: twee vegetariërs en één persoon glutenvrij;\n- de vraag of we een eigen taart mogen meenemen.\n\nOver een aanbetaling geen aanbod doen.\n\nMail:\n"Beste mevrouw de Wit, graag bevestiging van uw reservering bij De Gouden Lepel. Groet, Sander"',
    ],
    broken: [],
  },
  {
    id: "fluent-f092",
    language: "en",
    silver:
      'rank these 3 laptops for a film student. weight: screen 50%, price 30%, battery 20%. explain in max 5 sentences\n\nA: 14" OLED, $1,399, 9h\nB: 16" IPS, $1,099, 13h\nC: 13" mini-LED, $1,649, 15h',
    good: [
      'Rank the three laptops below for a film student.\n\nWeighting:\n| Criterion | Weight |\n|---|---|\n| Screen | 50% |\n| Price | 30% |\n| Battery | 20% |\n\nLaptops:\n| | Screen | Price | Battery |\n|---|---|---|---|\n| A | 14" OLED | $1,399 | 9h |\n| B | 16" IPS | $1,099 | 13h |\n| C | 13" mini-LED | $1,649 | 15h |\n\nExplain your ranking in no more than five sentences.',
    ],
    broken: [],
  },
  {
    id: "fluent-f093",
    language: "en",
    silver:
      "generate commit message from staged diff, conventional commits, subject <= 50 chars, imperative, no period at end, body wrapped at 72, mention issue #{{issue}} in footer. output nothing but the message\n{{diff}}",
    good: [
      "Write a commit message for the staged diff below, following Conventional Commits.\n\nSubject line\n- imperative mood\n- at most 50 characters\n- no period at the end\n\nBody\n- lines wrapped at 72 characters\n\nFooter\n- mention issue #{{issue}}\n\nOutput the commit message and nothing else.\n\nDiff:\n{{diff}}",
    ],
    broken: [],
  },
  {
    id: "fluent-f094",
    language: "de",
    silver:
      "Rechne mir aus, was jeder zahlen muss. Anna war nur 2 von 4 Nächten da, Getränke zahlt Tom nicht mit. Ergebnis als Tabelle, auf Cent genau.\n\nHütte 480 € (4 Nächte), Essen 132 €, Getränke 66 €\nPersonen: Anna, Ben, Cem, Tom",
    good: [
      "Teile die Kosten eines Hüttenaufenthalts auf und berechne, wie viel jede Person zahlen muss.\n\n**Kosten**\n- Hütte: 480 € für 4 Nächte\n- Essen: 132 €\n- Getränke: 66 €\n\n**Personen:** Anna, Ben, Cem, Tom\n\n**Besonderheiten**\n- Anna war nur 2 von 4 Nächten dabei.\n- Tom beteiligt sich nicht an den Getränken.\n\n**Ausgabe:** eine Tabelle mit centgenauen Beträgen.",
    ],
    broken: [],
  },
  {
    id: "fluent-f095",
    language: "en",
    silver:
      'say no to this vendor without closing the door, we have a contract until march 2026. dont give them our current vendor\'s name. short\n\n"Hi Dana, did you get a chance to review our offer for the badge printers? Happy to do a call this week. Rob @ Printly"',
    good: [
      'Write a short reply from Dana to the vendor email below.\n\nPurpose: turn the offer down while keeping the door open for later.\n\nInclude: we are under contract until March 2026.\nLeave out: the name of our current vendor.\n\nEmail:\n"Hi Dana, did you get a chance to review our offer for the badge printers? Happy to do a call this week. Rob @ Printly"',
    ],
    broken: [],
  },
  {
    id: "fluent-f096",
    language: "en",
    silver:
      "Label each tweet: 0 = not toxic, 1 = toxic, 2 = unsure. Sarcasm alone isn't toxic. Slurs are always 1, even in quotes. Return a JSON array of ints in the same order, same length as the input. Tweets: {tweets}",
    good: [
      "You are a content-moderation annotator. Give every tweet exactly one label.\n\nLabels\n- 0: not toxic\n- 1: toxic\n- 2: unsure\n\nGuidelines\n- Sarcasm on its own does not make a tweet toxic.\n- A slur always means 1, including when it appears inside a quotation.\n\nOutput\nA JSON array of integers, in the order of the input and of the same length as the input.\n\nTweets:\n{tweets}",
    ],
    broken: [],
  },
  {
    id: "fluent-f097",
    language: "it",
    silver:
      "Sei un assistente per studenti di italiano livello A2. Parla solo italiano. Usa il presente e il passato prossimo, mai il congiuntivo. Correggi al massimo 2 errori per messaggio. Non tradurre in inglese. Chiedi ogni volta qualcosa alla fine.",
    good: [
      "# Ruolo\nSei un assistente per studenti di italiano di livello A2.\n\n# Lingua\n- Parla esclusivamente in italiano; nessuna traduzione in inglese.\n- Tempi verbali: presente e passato prossimo. Il congiuntivo è vietato.\n\n# Correzioni\nCorreggi non più di due errori per messaggio.\n\n# Chiusura\nTermina ogni messaggio con una domanda allo studente.",
    ],
    broken: [],
  },
  {
    id: "fluent-f098",
    language: "pt",
    silver:
      "faz um acróstico com o nome MARLENE pros 60 anos da minha mãe, ela ama orquídeas e palavras cruzadas, mas não fala da idade",
    good: [
      "Minha mãe vai completar 60 anos e quero presenteá-la com um poema. Escreva um acróstico com o nome MARLENE que traga o amor dela por orquídeas e palavras cruzadas. O poema em si não pode mencionar a idade dela.",
    ],
    broken: [],
  },
  {
    id: "fluent-f099",
    language: "en",
    silver:
      "dockerfile for a node 20 app, multi-stage, final image under 200MB, run as non-root user, port 8080, npm ci not npm install, no alpine because of sharp",
    good: [
      "Write a Dockerfile for a Node 20 application.\n\nRequirements:\n- Multi-stage build\n- Final image smaller than 200 MB\n- Process runs as a non-root user\n- Port 8080\n- Dependencies installed with `npm ci` (do not use `npm install`)\n- No Alpine base image, because of `sharp`",
    ],
    broken: [],
  },
  {
    id: "fluent-f100",
    language: "en",
    silver:
      "what should i pack for hiking in iceland 18-25 may, carry on only max 10 kg, i already have boots and a rain jacket so leave those out, temps 3 to 11 C",
    good: [
      "Put together a packing list for a hiking trip to Iceland from 18 to 25 May.\n\nBoundary conditions:\n- Carry-on luggage only, at most 10 kg (about 22 lb)\n- Expected temperatures: 3 to 11 °C (about 37 to 52 °F)\n- I already have boots and a rain jacket, so these do not go on the list\n\nGroup the items by category.",
    ],
    broken: [],
  },
  {
    id: "fluent-f101",
    language: "ja",
    silver:
      "あなたは図書館のAI司書です。本を3冊まで薦めてください。ネタバレは禁止。子ども（12歳以下）には暴力的な本を薦めない。在庫の有無は答えず、{{catalog_url}}を案内すること。",
    good: [
      "# 役割\nあなたは図書館のAI司書です。\n\n# 推薦\n・薦める本は最大3冊とする。\n・12歳以下の子どもには、暴力的な本を薦めない。\n・物語の結末などのネタバレは一切しない。\n\n# 在庫の問い合わせ\n在庫があるかどうかは回答せず、{{catalog_url}}を案内する。",
    ],
    broken: [],
  },
  {
    id: "fluent-f102",
    language: "en",
    silver:
      "Summarise the three abstracts for a policy maker (no stats background), 150 words total, mention sample sizes, no causal language because they are all observational. Cite as [1], [2], [3].\n\n[1] {abstract1}\n[2] {abstract2}\n[3] {abstract3}",
    good: [
      "You write evidence briefs for policy makers who have no background in statistics.\n\nSummarise the three abstracts below in 150 words altogether.\n\n- Mention the sample sizes.\n- All three studies are observational: describe associations only and avoid any causal wording.\n- Cite them as [1], [2], [3].\n\n[1] {abstract1}\n[2] {abstract2}\n[3] {abstract3}",
    ],
    broken: [],
  },
];

/** Faithful rewrites by somebody who had not seen the checks. */
export const fluentFaithful4Pairs = harmPairsOf(groups, false);
