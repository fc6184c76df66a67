import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "sectioned-f126",
    language: "en",
    silver:
      'Make this friendlier without making it longer than two sentences: "Your application is incomplete. Send form B-12 by 30 April or it will be rejected."',
    good: [
      'Rewrite the message below in a friendlier tone. It must be no longer than two sentences, and all the information in it must be preserved.\n\nMessage: "Your application is incomplete. Send form B-12 by 30 April or it will be rejected."',
    ],
    broken: [],
  },
  {
    id: "sectioned-f127",
    language: "en",
    silver:
      "Grade the essay 1-5 on: thesis, evidence, style. Weight 50/30/20. Return the weighted score with one decimal and one sentence per criterion. Don't be lenient because it's a student.\n\n{essay}",
    good: [
      "You are an experienced essay examiner. Grade the essay below on a scale from 1 to 5 for each criterion:\n\n| Criterion | Weight |\n|---|---|\n| Thesis | 50 |\n| Evidence | 30 |\n| Style | 20 |\n\nReturn one sentence per criterion and the weighted score with one decimal. Do not be lenient on the grounds that the author is a student.\n\nEssay:\n{essay}",
    ],
    broken: [],
  },
  {
    id: "sectioned-f128",
    language: "en",
    silver:
      "- write about tea in Assam\n- 400 words\n- for a travel magazine\n- mention Jorhat\n- no history of the East India Company",
    good: [
      "Write a 400-word article about tea in Assam for a travel magazine. Mention Jorhat, and leave the history of the East India Company out of it. Bring the place to life with sensory detail so that readers feel as though they were there.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f129",
    language: "en",
    silver:
      "Explain mortgage interest twice: once for a teenager, once for a bank trainee. Max 100 words each. No country-specific rules.",
    good: [
      "Explain mortgage interest in two versions:\n\n1. For a teenager: everyday words and a simple comparison\n2. For a bank trainee: precise and with the correct technical terms\n\nEach version may have at most 100 words. Do not refer to rules specific to any country.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f130",
    language: "en",
    silver: "Lunchbox ideas, 5 days, kid 7 yrs, coeliac, hates cheese, no microwave at school",
    good: [
      "Suggest lunchbox ideas for five days for a 7-year-old child.\n\nTake the following into account:\n- The child has coeliac disease, so everything must be gluten-free.\n- The child hates cheese, so leave it out.\n- There is no microwave at school, so meals must be eaten cold or kept warm in a flask.\n\nGive one idea per day with a short list of ingredients.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f131",
    language: "en",
    silver:
      "Dockerfile for a Flask app, python:3.11-slim, port 8080, non-root user, no docker-compose. App entry is `wsgi:app`, run by gunicorn with 3 workers.",
    good: [
      "You are a DevOps engineer. Write a Dockerfile for a Flask app.\n\nSpecifications:\n- Base image: python:3.11-slim\n- Port: 8080\n- Runs as a non-root user\n- Started by gunicorn with 3 workers\n- App entry: `wsgi:app`\n- No docker-compose\n\nComment each instruction briefly.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f132",
    language: "en",
    silver:
      "Terms for our tool library: loans up to 7 days, one renewal, late fee £1 per day, power saws only to people over 18. Plain English. Don't promise that we're insured.",
    good: [
      "Write the terms for our tool library in plain English.\n\nCover these points:\n1. Loans last up to 7 days.\n2. One renewal is possible.\n3. The late fee is £1 per day.\n4. Power saws are lent only to people over 18.\n\nDo not promise that we are insured. Use short sentences and clear headings.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f133",
    language: "en",
    silver:
      "Interview me for a nurse job at Ullevål hospital. One question at a time, wait for my answer, give feedback after every third answer. Don't be too nice.",
    good: [
      "Act as the interviewer for a nursing job at Ullevål hospital and conduct a realistic job interview with me.\n\nHow to proceed:\n- Ask one question at a time and wait for my answer.\n- Give feedback after every third answer.\n- Be honest and direct; do not be too nice.\n\nBegin with the first question.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f134",
    language: "en",
    silver:
      "No more than 5 hashtags. Write a LinkedIn post about our new apprentice Kofi Mensah who started on 1 October as electrician. Don't tag anyone.",
    good: [
      "Write a LinkedIn post introducing our new apprentice, Kofi Mensah, who started on 1 October as an electrician.\n\n- Use five hashtags at most.\n- Nobody may be tagged.\n- Choose a proud, authentic tone.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f135",
    language: "en",
    silver:
      "Normalise country names in the list: UK -> GB, Holland -> NL, Deutschland -> DE, anything unknown -> ??. One per line, same order, no header.\n\n{list}",
    good: [
      "You are a data-cleaning assistant. Normalise the country names in the list using this mapping:\n\n- UK -> GB\n- Holland -> NL\n- Deutschland -> DE\n- anything unknown -> ??\n\nOutput: one per line, in the same order as the input, no header.\n\nList:\n{list}",
    ],
    broken: [],
  },
  {
    id: "sectioned-f136",
    language: "en",
    silver:
      "Should museums return colonial artifacts? Give the strongest arguments on both sides, equal length, and don't tell me your opinion.",
    good: [
      "Should museums return colonial artifacts? Present the strongest arguments for and the strongest arguments against, giving both sides equal length. Keep your own opinion to yourself. Write clearly and illustrate the arguments with concrete examples where helpful.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f137",
    language: "en",
    silver: "gift for a retired geologist, under 40 dollars, not a book, not a mug",
    good: [
      "Suggest gifts for a retired geologist.\n\n- Price: under 40 dollars\n- Excluded: books and mugs\n\nFor each suggestion, explain in one sentence why it would appeal to someone who loves rocks and the earth sciences.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f138",
    language: "en",
    silver:
      "Write a reply to a wedding invitation from Noor and Casper: four of us are coming, two are vegan, we can't stay overnight.",
    good: [
      "Write a warm reply to the wedding invitation from Noor and Casper that says:\n\n- 4 of us are coming\n- 2 of us are vegan\n- We cannot stay overnight\n\nExpress our joy and congratulate the couple.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f139",
    language: "en",
    silver:
      'Write the "About us" page for a goat farm in Vermont, 3 paragraphs, family since 1962, 45 goats, cheese sold only at the farm, not online.',
    good: [
      'You are a web copywriter. Write the "About us" page for a goat farm in Vermont in three paragraphs.\n\nFacts to include:\n- In the family since 1962\n- 45 goats\n- Cheese is sold only at the farm and not online\n\nMake the text personal and authentic.',
    ],
    broken: [],
  },
  {
    id: "sectioned-f140",
    language: "en",
    silver:
      'Write alt text (max 125 characters) for a photo: two firefighters carrying a calf out of a flooded barn. Don\'t begin with "Image of".',
    good: [
      'Write alt text for a photo that shows two firefighters carrying a calf out of a flooded barn.\n\n- Maximum length: 125 characters\n- Must not begin with "Image of"\n- Describe what matters in the picture, plainly and factually',
    ],
    broken: [],
  },
  {
    id: "sectioned-f141",
    language: "en",
    silver:
      'Google Sheets formula: sum column D where column B is "paid" and column C is after 2024-03-01. Don\'t use QUERY. Data rows 2-500.',
    good: [
      'Give me a Google Sheets formula that sums column D for the rows in which column B is "paid" and column C is after 2024-03-01.\n\n- The data is in rows 2–500.\n- The QUERY function must not be used.\n\nExplain the formula briefly.',
    ],
    broken: [],
  },
  {
    id: "sectioned-f142",
    language: "en",
    silver: "quiz about dinosaurs, 8 questions, age 6-7, true/false only, no meteorite stuff (my son gets scared)",
    good: [
      "Create a quiz about dinosaurs for children aged 6 to 7.\n\n- 8 questions, all of them true/false\n- Leave out anything about meteorites, since my son gets scared\n\nUse short, cheerful sentences, and give the solutions at the end.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f144",
    language: "en",
    silver:
      'How do you say "to let sleeping dogs lie" in Italian, Polish and Japanese? literal translation too, no romanisation for the Japanese',
    good: [
      'How is the idiom "to let sleeping dogs lie" expressed in the following languages?\n\n- Italian\n- Polish\n- Japanese (without romanisation)\n\nFor each language, give the idiomatic equivalent along with its literal translation.',
    ],
    broken: [],
  },
  {
    id: "sectioned-f145",
    language: "en",
    silver:
      "guided meditation script, 10 minutes, for nurses after night shift, no music cues, no breathing counts, mention that they may fall asleep",
    good: [
      "Write a script for a 10-minute guided meditation for nurses coming off a night shift.\n\n- Mention that they may fall asleep.\n- Do not include music cues.\n- Do not count breaths.\n\nUse a slow, soothing voice and gentle imagery, and acknowledge how demanding the shift has been.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f146",
    language: "de",
    silver: "Rezept für Linsensuppe, 4 Portionen, vegan, max. 30 Min., ohne Pürierstab",
    good: [
      "Schreibe ein Rezept für eine vegane Linsensuppe für vier Portionen. Die Zubereitung darf höchstens dreißig Minuten dauern, und ein Pürierstab kommt nicht zum Einsatz. Nenne zuerst die Zutaten mit Mengen und danach die nummerierten Schritte.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f147",
    language: "de",
    silver:
      "Du bist der Chatbot der Stadtbücherei Gmünd. Ausleihe 28 Tage, Verlängerung zweimal, Mahngebühr 0,50 € je Woche. Du darfst keine Nutzerkonten einsehen. Bei Beschwerden an Frau Aigner verweisen (Zimmer 3). Antworte kurz und in Du-Form.",
    good: [
      "# Rolle\nDu bist der Chatbot der Stadtbücherei Gmünd.\n\n# Informationen\n- Ausleihe: 28 Tage\n- Verlängerung: zweimal möglich\n- Mahngebühr: 0,50 € je Woche\n\n# Regeln\n- Nutzerkonten darfst du nicht einsehen.\n- Bei Beschwerden verweist du an Frau Aigner (Zimmer 3).\n\n# Stil\nAntworte kurz, freundlich und in Du-Form.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f148",
    language: "de",
    silver:
      "Vergleiche Wärmepumpe und Pelletheizung für ein Haus von 1978 mit 140 m². Kosten, Platz, Förderung. Keine Herstellernamen.",
    good: [
      "Du bist unabhängiger Energieberater. Vergleiche Wärmepumpe und Pelletheizung für ein Haus aus dem Jahr 1978 mit 140 m².\n\nKriterien:\n1. Kosten\n2. Platz\n3. Förderung\n\nHerstellernamen dürfen nicht vorkommen. Stelle das Ergebnis übersichtlich dar und weise auf Unsicherheiten hin.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f149",
    language: "de",
    silver: "Fasse {{protokoll}} in 3 Stichpunkten zusammen, nenne wer bis wann was macht, lass Smalltalk weg",
    good: [
      "Fasse das folgende Protokoll in drei Stichpunkten zusammen. Gib dabei an, wer was bis wann erledigt. Smalltalk lässt du weg.\n\nProtokoll:\n{{protokoll}}",
    ],
    broken: [],
  },
  {
    id: "sectioned-f150",
    language: "fr",
    silver: "Écris un SMS à la nounou : on rentre à 19 h et demie, Léo a déjà goûté, pas d'écran ce soir, merci",
    good: [
      "Rédige un SMS amical pour la nounou avec ces informations :\n\n- Nous rentrons à 19 h 30.\n- Léo a déjà goûté.\n- Pas d'écran ce soir.\n- Merci !",
    ],
    broken: [],
  },
  {
    id: "sectioned-f151",
    language: "fr",
    silver:
      "Écris une fonction PHP 8.2 `moyenne(array $notes): float` qui renvoie 0.0 si le tableau est vide. Pas de boucle for.",
    good: [
      "Tu es développeur PHP confirmé. Écris la fonction `moyenne(array $notes): float` en PHP 8.2.\n\n- Si le tableau est vide, elle renvoie 0.0.\n- Aucune boucle for ne doit être utilisée.\n\nAjoute un court exemple d'appel.",
    ],
    broken: [],
  },
];

/** Rewrites into sections, by somebody who had not seen the checks; nobody mends on them. */
export const heldBackSectionedFaithful2Pairs = harmPairsOf(groups, true);
