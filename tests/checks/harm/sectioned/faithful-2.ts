import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "sectioned-f027",
    language: "en",
    silver:
      "Give me a PostgreSQL query for all customers who ordered in 2023 but not in 2024. Tables: customers(id, name, email), orders(id, customer_id, ordered_at, total). No subqueries in SELECT, and use LEFT JOIN rather than NOT IN.",
    good: [
      "Write a PostgreSQL query that returns all customers who placed an order in 2023 but none in 2024.\n\nSchema:\n- customers(id, name, email)\n- orders(id, customer_id, ordered_at, total)\n\nConstraints:\n- Use LEFT JOIN, not NOT IN.\n- Do not put subqueries in SELECT.\n\nBriefly explain how the query works after the code.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f028",
    language: "en",
    silver:
      "Complaint letter to my landlord Mr Okafor. heating broken since 12 January, I called on the 13th and 16th, nothing happened, flat is 14 °C. I want it fixed within 7 days, otherwise I'll reduce the rent by 20%. stay polite. don't threaten with a lawyer",
    good: [
      "Write a complaint letter to my landlord, Mr Okafor.\n\nFacts to include:\n- The heating has been broken since 12 January.\n- I called on 13 and 16 January, but nothing happened.\n- The temperature in the flat is 14 °C.\n\nWhat I want:\n- The heating must be fixed within 7 days; otherwise I will reduce the rent by 20%.\n\nTone: polite throughout. Do not threaten legal action through a lawyer.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f029",
    language: "en",
    silver: "need a 30 min home workout, no equipment, no jumping (neighbors!), bad left knee, i'm a beginner",
    good: [
      "Design a 30-minute home workout for a beginner.\n\nPlease respect these limits:\n- No equipment is available.\n- No jumping, out of consideration for the neighbours.\n- My left knee is bad, so exercises must be gentle on it.\n\nList each exercise with its duration, rests included, and a short note on correct form.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f030",
    language: "en",
    silver:
      'Translate the following into Swedish, keep the brand name "BrightNest" and the tags <b> and <i> untouched:\n\n<b>Welcome to BrightNest!</b> Your home, <i>simplified</i>. Setup takes less than 10 minutes.',
    good: [
      'Act as a professional translator. Translate the text below into Swedish.\n\n- Leave the brand name "BrightNest" as it is.\n- Keep the tags <b> and <i> untouched.\n- Aim for natural, idiomatic phrasing.\n\nText:\n<b>Welcome to BrightNest!</b> Your home, <i>simplified</i>. Setup takes less than 10 minutes.',
    ],
    broken: [],
  },
  {
    id: "sectioned-f031",
    language: "en",
    silver: "Convert dates to ISO.\n\n3rd of May 2019 -> 2019-05-03\nDec 1, 2020 -> 2020-12-01\n{input} ->",
    good: [
      "Convert the given date to ISO format (YYYY-MM-DD). Follow the pattern of the examples and give nothing but the converted date.\n\nExamples:\n3rd of May 2019 -> 2019-05-03\nDec 1, 2020 -> 2020-12-01\n\nNow convert:\n{input} ->",
    ],
    broken: [],
  },
  {
    id: "sectioned-f032",
    language: "en",
    silver:
      "best man speech for my brother Danilo, he's marrying Esther on Saturday. we grew up in Trieste. include the story with the broken canoe. nothing about his ex Clara. about 4 minutes",
    good: [
      "Write a best man speech for the wedding of my brother Danilo, who is marrying Esther on Saturday.\n\nContent:\n- We grew up in Trieste.\n- Include the story with the broken canoe.\n- Make no mention of his ex, Clara.\n\nLength: about 4 minutes when spoken.\n\nMake it warm and personal, with a clear opening and a closing toast.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f033",
    language: "en",
    silver: "List all US states that start with M except Michigan and Montana.",
    good: [
      "List every US state whose name begins with the letter M, leaving out Michigan and Montana. Present the result as a bulleted list.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f034",
    language: "en",
    silver:
      "Scale this recipe from 4 to 10 servings and keep grams:\nflour 300 g, sugar 120 g, butter 150 g, eggs 2, baking powder 8 g",
    good: [
      "Scale the recipe below from 4 servings to 10 servings. Keep the units in grams.\n\nOriginal quantities (4 servings):\n- Flour: 300 g\n- Sugar: 120 g\n- Butter: 150 g\n- Eggs: 2\n- Baking powder: 8 g\n\nPresent the scaled quantities in the same order.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f035",
    language: "en",
    silver:
      "Write an op-ed arguing for a four-day week. 600 words. Use at least two statistics with sources but don't cite Wikipedia or any newspaper.",
    good: [
      "You are an experienced opinion writer. Compose a 600-word op-ed that argues in favour of a four-day week.\n\n- Support the argument with at least two statistics and give the source of each.\n- Neither Wikipedia nor any newspaper may serve as a source.\n- Open with a strong hook and finish with a memorable conclusion.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f036",
    language: "en",
    silver:
      "regex to match UK postcodes like `SW1A 1AA` and `M1 1AE` in JavaScript. must be case-insensitive, shouldn't match `12345`",
    good: [
      "Write a JavaScript regular expression that matches UK postcodes such as `SW1A 1AA` and `M1 1AE`.\n\n- The match must be case-insensitive.\n- It must not match `12345`.\n\nExplain briefly what each part of the expression does.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f037",
    language: "en",
    silver:
      "10 interview questions for a junior data engineer. focus on SQL and Airflow, no brainteasers, no questions about salary",
    good: [
      "Prepare ten interview questions for a junior data engineer.\n\nFocus: SQL and Airflow.\nExclude: brainteasers and questions about salary.\n\nNumber the questions and keep their difficulty appropriate for a junior candidate.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f038",
    language: "en",
    silver:
      "If the user says they're under 18, stop the conversation and show {minor_notice}. Otherwise continue with {next_step}. Don't ask for a birthdate.",
    good: [
      "Follow these rules:\n\n1. If the user states that they are under 18, end the conversation and show {minor_notice}.\n2. In all other cases, continue with {next_step}.\n3. Do not ask the user for a date of birth.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f039",
    language: "en",
    silver: 'a poem about the sea, 4 stanzas, rhymes abab, don\'t use the words "blue" or "wave"',
    good: [
      'Write a poem about the sea.\n\nForm: four stanzas with the rhyme scheme ABAB.\nRestriction: the words "blue" and "wave" must not be used.\n\nAim for vivid, original imagery.',
    ],
    broken: [],
  },
  {
    id: "sectioned-f040",
    language: "en",
    silver:
      "We sell refurbished laptops to schools in Ireland and Northern Ireland. Our average order is 40 units at €310. We lose most deals because delivery takes 3 weeks. Competitor TekLoop delivers in 8 days but is around 15% more expensive. Write a one-page memo to our CEO Aoife Brennan with three options to shorten delivery. Don't propose lowering prices, and don't propose hiring because there's a hiring freeze until 30 June. Finish with your recommendation.",
    good: [
      "You are a strategy consultant. Write a one-page memo to our CEO, Aoife Brennan, presenting three options to shorten delivery.\n\n**Background**\n- We sell refurbished laptops to schools in Ireland and Northern Ireland.\n- Average order: 40 units at €310.\n- We lose most deals because delivery takes 3 weeks.\n- Competitor TekLoop delivers in 8 days but is around 15% more expensive.\n\n**Limits**\n- Do not propose lowering prices.\n- Do not propose hiring, as there is a hiring freeze until 30 June.\n\n**Structure**\n1. Situation in brief\n2. Three options, each with benefits and risks\n3. Your recommendation at the end",
    ],
    broken: [],
  },
  {
    id: "sectioned-f041",
    language: "en",
    silver: "Give me a hint (not the answer!) for: What has keys but can't open locks?",
    good: [
      "Give me a hint for the riddle below. Do not reveal the answer; the hint should simply nudge my thinking in the right direction.\n\nRiddle: What has keys but can't open locks?",
    ],
    broken: [],
  },
  {
    id: "sectioned-f042",
    language: "en",
    silver:
      "Bash one-liner: find all .log files in /var/log larger than 50 MB older than 14 days and list them, do NOT delete",
    good: [
      "Write a Bash one-liner that finds all .log files in /var/log which are larger than 50 MB and older than 14 days, and lists them. It must only list the files and must not delete anything.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f043",
    language: "en",
    silver: "lesson plan photosynthesis, year 8, 1.5 hours, no video, one hands-on experiment",
    good: [
      "Create a lesson plan on photosynthesis for a year 8 class.\n\n- Duration: 90 minutes\n- Include one hands-on experiment\n- Do not use any video\n\nGive learning objectives, a timed sequence of activities, and the materials needed.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f044",
    language: "en",
    silver:
      "Act as a strict but fair debate coach. I'll give you my opening statement and you point out its three weakest points. Don't rewrite it for me.\n\nMy statement: {statement}",
    good: [
      "Take on the role of a strict but fair debate coach. Below is my opening statement. Identify its three weakest points and explain why each is weak. Do not rewrite the statement for me.\n\nMy statement:\n{statement}",
    ],
    broken: [],
  },
  {
    id: "sectioned-f045",
    language: "en",
    silver: "whats the difference between a llama and an alpaca?",
    good: [
      "What is the difference between a llama and an alpaca? Compare them in terms of size, appearance, temperament and use, and finish with a one-sentence summary.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f046",
    language: "de",
    silver:
      "Schreib mir eine Einladung zum Sommerfest am 12. Juli um 16 Uhr im Hof der Grundschule Lindenau. Jeder bringt etwas zum Grillen mit. Keine Einweggeschirr!",
    good: [
      "Du bist Elternvertreterin und schreibst freundliche, gut lesbare Einladungen.\n\nSchreibe eine Einladung zum Sommerfest mit folgenden Angaben:\n- Termin: 12. Juli, 16 Uhr\n- Ort: Hof der Grundschule Lindenau\n- Jeder bringt etwas zum Grillen mit.\n- Bitte kein Einweggeschirr!\n\nAchte auf einen herzlichen Ton.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f047",
    language: "de",
    silver:
      "Erkläre einem Laien den Unterschied zwischen Riester- und Rürup-Rente. Keine Produktempfehlungen und höchstens 250 Wörter.",
    good: [
      "Erkläre den Unterschied zwischen der Riester- und der Rürup-Rente so, dass ihn auch ein Laie versteht. Verzichte auf Produktempfehlungen und bleibe bei maximal 250 Wörtern. Eine kurze Gegenüberstellung am Ende ist willkommen.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f048",
    language: "de",
    silver:
      'Antworte auf die Mail: Absage für Dienstag, Vorschlag Freitag 10:30, und frag nach der Rechnung 2024-117. Siezen.\n\n"Sehr geehrte Frau Wolter, passt Ihnen Dienstag um 9 Uhr für die Abnahme der Küche? Mit freundlichen Grüßen, Jens Petzold"',
    good: [
      'Verfasse eine höfliche Antwort auf die untenstehende E-Mail. Verwende die Sie-Form.\n\nInhalt der Antwort:\n1. Absage für Dienstag\n2. Gegenvorschlag: Freitag, 10:30 Uhr\n3. Nachfrage zur Rechnung 2024-117\n\nE-Mail:\n"Sehr geehrte Frau Wolter, passt Ihnen Dienstag um 9 Uhr für die Abnahme der Küche? Mit freundlichen Grüßen, Jens Petzold"',
    ],
    broken: [],
  },
  {
    id: "sectioned-f049",
    language: "de",
    silver:
      "Python-Skript das alle JPGs in einem Ordner auf 1200 px Breite verkleinert, Originale nicht überschreiben, nur Pillow",
    good: [
      "Schreibe ein Python-Skript, das alle JPG-Dateien in einem Ordner auf eine Breite von 1200 px verkleinert.\n\nAnforderungen:\n- Die Originale dürfen nicht überschrieben werden.\n- Als Bibliothek ist ausschließlich Pillow erlaubt.\n- Kommentiere die wichtigsten Schritte kurz.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f050",
    language: "fr",
    silver:
      "Rédige une annonce pour louer mon studio de 24 m² à Nantes, 590 € charges comprises, libre le 1er septembre. Pas de colocation, pas de fumeurs.",
    good: [
      "Tu es spécialiste de la rédaction d'annonces immobilières. Rédige une annonce pour louer mon studio.\n\nInformations à faire figurer :\n- Surface : 24 m²\n- Ville : Nantes\n- Loyer : 590 € charges comprises\n- Disponibilité : libre le 1er septembre\n- Pas de colocation\n- Pas de fumeurs\n\nLe ton doit être clair et accueillant.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f051",
    language: "fr",
    silver: "Résume le texte en 5 phrases sans citer de noms propres.\n\n{texte}",
    good: [
      "Lis le texte ci-dessous et résume-le en cinq phrases. Aucun nom propre ne doit apparaître dans le résumé. Va à l'essentiel et conserve l'enchaînement logique des idées.\n\nTexte :\n{texte}",
    ],
    broken: [],
  },
  {
    id: "sectioned-f052",
    language: "fr",
    silver: "prépare 8 exercices sur le passé composé avec être, niveau A2, avec corrigé, pas de verbes pronominaux",
    good: [
      "Tu es professeur de français langue étrangère. Prépare 8 exercices sur le passé composé avec l'auxiliaire être.\n\nContraintes :\n- Niveau : A2\n- Exclure les verbes pronominaux\n- Fournir le corrigé\n\nFormule des consignes simples et numérote les exercices.",
    ],
    broken: [],
  },
];

/** Faithful rewrites into sections, by somebody who had not seen the checks. */
export const sectionedFaithful2Pairs = harmPairsOf(groups, false);
