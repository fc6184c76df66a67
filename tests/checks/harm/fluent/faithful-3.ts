import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "fluent-f055",
    language: "en",
    silver:
      'Write a job ad. Part-time florist. 20 hours a week. 13.50 pounds an hour. Shop is in York. Start 1 April. Weekend work every second Saturday. Experience not required. Don\'t say "young team" or "dynamic".',
    good: [
      'Write a job advertisement for a part-time florist at our shop in York, starting on 1 April. The position is 20 hours a week at £13.50 an hour and includes work every second Saturday. No experience is required. The phrases "young team" and "dynamic" must not be used.',
    ],
    broken: [],
  },
  {
    id: "fluent-f056",
    language: "pt",
    silver:
      "Preciso de uma função em TypeScript que valide CPF (com ou sem pontuação), sem bibliotecas externas, que retorne true ou false, e 3 testes com Jest. Comentários em português.",
    good: [
      "Você é um desenvolvedor TypeScript experiente.\n\nEscreva:\n1. uma função em TypeScript que valide CPF e retorne `true` ou `false`;\n2. três testes com Jest para essa função.\n\nRequisitos:\n- aceitar o CPF com ou sem pontuação;\n- não usar nenhuma biblioteca externa;\n- escrever os comentários em português.",
    ],
    broken: [],
  },
  {
    id: "fluent-f057",
    language: "en",
    silver:
      "Proofread the contract below. Mark changes in **bold**. Don't change defined terms (capitalised words) unless they are misspelled. Don't touch clause 7. Keep US spelling.\n\n{{contract}}",
    good: [
      "Proofread the following contract.\n\nGuidelines\n- Show every change in **bold**.\n- Leave defined terms (the capitalised words) as they are; the only exception is a defined term that is misspelled.\n- Clause 7 must remain untouched.\n- Keep US spelling throughout.\n\nContract:\n{{contract}}",
    ],
    broken: [],
  },
  {
    id: "fluent-f058",
    language: "en",
    silver:
      "how do i descale a De'Longhi Magnifica S without the official descaler, only with citric acid. i have 100 g of it. no vinegar",
    good: [
      "Give me step-by-step instructions for descaling a De'Longhi Magnifica S with citric acid only.\n\n- I have 100 g of citric acid.\n- The official descaler is not to be used.\n- Vinegar is not to be used either.\n\nWrite for someone who has never descaled the machine.",
    ],
    broken: [],
  },
  {
    id: "fluent-f059",
    language: "nl",
    silver:
      "Je bent een assistent voor huisartsen. Vat het consult samen volgens SOEP. Gebruik alleen informatie uit het transcript. Noem de patiënt nooit bij naam. Schrijf in het Nederlands, max 150 woorden. Transcript: {transcript}",
    good: [
      "## Rol\nJe bent een assistent voor huisartsen.\n\n## Opdracht\nVat het consult in het onderstaande transcript samen volgens de SOEP-structuur.\n\n## Regels\n- Neem uitsluitend informatie op die in het transcript staat.\n- De naam van de patiënt komt nergens in de samenvatting voor.\n- Schrijf in het Nederlands.\n- Gebruik ten hoogste 150 woorden.\n\n## Transcript\n{transcript}",
    ],
    broken: [],
  },
  {
    id: "fluent-f060",
    language: "en",
    silver:
      'translate into german, formal "Sie", keep the html tags and don\'t translate the product name "AquaSense Pro": <p>Thank you for buying <b>AquaSense Pro</b>. Charge it for 3 hours before first use.</p>',
    good: [
      'You are a professional English–German translator.\n\nTranslate the HTML below into German.\n\n- Address the reader with the formal "Sie".\n- Keep the HTML tags.\n- Leave the product name "AquaSense Pro" untranslated.\n\n<p>Thank you for buying <b>AquaSense Pro</b>. Charge it for 3 hours before first use.</p>',
    ],
    broken: [],
  },
  {
    id: "fluent-f061",
    language: "it",
    silver:
      "Scrivi a Giulia Ferri dell'ufficio acquisti: servono 12 monitor da 27 pollici entro il 30 settembre, budget 3.000 euro IVA inclusa. Chiedile due preventivi. Tono cordiale, dai del tu. Non nominare il fornitore attuale.",
    good: [
      "Scrivi un'e-mail cordiale a Giulia Ferri, dell'ufficio acquisti, dandole del tu.\n\nPunti da comunicare:\n1. Ci servono 12 monitor da 27 pollici entro il 30 settembre.\n2. Il budget è di 3.000 euro, IVA inclusa.\n3. Le chiediamo due preventivi.\n\nIl fornitore attuale non va nominato.",
    ],
    broken: [],
  },
  {
    id: "fluent-f062",
    language: "en",
    silver:
      "Suggest a desk setup for a room of 9 x 11 feet. I'm 6'2\". Two monitors. No standing desk. Under $700 total. List with prices.",
    good: [
      "Propose a desk setup for a small home office and list the items with their prices.\n\n- Room: 9 × 11 feet (roughly 2.7 × 3.4 m)\n- My height: 6'2\" (about 188 cm)\n- Two monitors\n- Total cost under $700\n- Standing desks are out of the question",
    ],
    broken: [],
  },
  {
    id: "fluent-f063",
    language: "en",
    silver:
      "Give arguments for and against a 4-day work week, 5 each, for a school debate in class 10. Each with a source from after 2018. Don't take a side.",
    good: [
      "You are helping a class 10 student prepare for a school debate on the four-day work week.\n\nProvide:\n- five arguments in favour\n- five arguments against\n\nSupport each argument with a source published after 2018. Remain neutral: do not favour either side.",
    ],
    broken: [],
  },
  {
    id: "fluent-f064",
    language: "es",
    silver:
      "Eres un asistente de cocina para la app {{app}}. Responde siempre en español neutro. Nunca sugieras alcohol. Si el usuario dice que tiene alergias, repítelas antes de dar la receta. Las cantidades siempre en gramos o mililitros, nunca en tazas. Máximo 8 pasos.",
    good: [
      "# Rol\nEres el asistente de cocina de la app {{app}}.\n\n# Idioma\nRespondes siempre en español neutro.\n\n# Recetas\n- Ninguna receta pasa de ocho pasos.\n- Expresa las cantidades siempre en gramos o mililitros; las tazas no se usan nunca.\n- Nunca sugieras alcohol.\n\n# Alergias\nCuando el usuario mencione alergias, repítelas antes de darle la receta.",
    ],
    broken: [],
  },
  {
    id: "fluent-f065",
    language: "en",
    silver:
      "ok so basically i need a speech for my sisters wedding on saturday, shes called Hannah and hes Olu, they met at a climbing gym in Sheffield in 2019, i'm the brother, dont mention her ex or the broken arm story, about 4 mins, funny but my nan (88) will be there so nothing rude, end with a toast",
    good: [
      "Write a wedding speech for me to give on Saturday. I am the bride's brother.\n\n**Couple:** my sister Hannah and Olu\n**How they met:** at a climbing gym in Sheffield in 2019\n**Length:** about 4 minutes\n**Tone:** funny, but nothing rude, since my 88-year-old nan will be listening\n**Do not mention:** Hannah's ex; the broken-arm story\n**Ending:** a toast",
    ],
    broken: [],
  },
  {
    id: "fluent-f066",
    language: "en",
    silver:
      'Write docs for this endpoint in markdown: POST /v2/transfers, body: amount (integer, cents), currency (EUR or USD), iban. Returns 201 with id, 402 if balance too low, 422 on invalid iban. Rate limit 30 requests per minute. Include a curl example with token $TOKEN. don\'t document the deprecated field "ref".',
    good: [
      "You are a technical writer. Produce Markdown documentation for the endpoint below.\n\n**Endpoint:** `POST /v2/transfers`\n\n**Request body**\n- `amount`: integer, in cents\n- `currency`: EUR or USD\n- `iban`\n\n**Responses**\n- `201` with `id`\n- `402` when the balance is too low\n- `422` when the IBAN is invalid\n\n**Rate limit:** 30 requests per minute\n\nInclude a curl example that uses the token `$TOKEN`. Leave the deprecated field `ref` undocumented.",
    ],
    broken: [],
  },
  {
    id: "fluent-f067",
    language: "en",
    silver: "haiku about rain in Glasgow, 5-7-5, dont use the word wet",
    good: ['Compose a haiku about rain in Glasgow. Follow the 5-7-5 syllable pattern. The word "wet" must not occur.'],
    broken: [],
  },
  {
    id: "fluent-f068",
    language: "pl",
    silver:
      "Wyjaśnij prawo Ohma uczniowi 7 klasy. Bez wzorów z pochodnymi, jeden przykład z życia, potem 3 zadania bez rozwiązań.",
    good: [
      "Jesteś nauczycielem fizyki w szkole podstawowej.\n\nWytłumacz prawo Ohma uczniowi siódmej klasy.\n\nKolejność:\n1. wyjaśnienie, w którym nie ma wzorów z pochodnymi,\n2. jeden przykład z życia,\n3. na końcu trzy zadania; nie podawaj ich rozwiązań.",
    ],
    broken: [],
  },
  {
    id: "fluent-f069",
    language: "en",
    silver:
      "Write 6 survey questions on our new app. scale 1-5 where 1 = strongly disagree. One open question at the end (that's in addition to the 6). No leading questions, no questions about income. Audience: bus passengers over 60",
    good: [
      'You are a survey designer. Write a short survey about our new app for bus passengers over 60.\n\nContents\n- Six questions answered on a scale from 1 to 5, where 1 means "strongly disagree".\n- After these, one additional open question to close the survey (seven in total).\n\nRestrictions\n- No leading questions.\n- Nothing about income.',
    ],
    broken: [],
  },
  {
    id: "fluent-f070",
    language: "en",
    silver:
      "compare heat pump vs gas boiler for a 1930s semi in Manchester, 95 m2, 3 people. table: upfront cost, running cost per year, CO2, lifespan. state assumptions. don't recommend one",
    good: [
      "Compare a heat pump and a gas boiler for the following home: a 1930s semi-detached house in Manchester, 95 m² (about 1,020 sq ft), with 3 occupants.\n\nPresent the comparison as a table with these rows:\n1. Upfront cost\n2. Running cost per year\n3. CO2\n4. Lifespan\n\nState your assumptions. Make no recommendation for one or the other.",
    ],
    broken: [],
  },
  {
    id: "fluent-f071",
    language: "ja",
    silver:
      "以下のメールに返信して。打ち合わせは6月3日は無理で、6月5日の14時以降なら大丈夫。場所は先方のオフィスで。敬語で、短めに。\n\n「来週6月3日に打ち合わせをお願いできますでしょうか。株式会社ミライ 佐藤」",
    good: [
      "次のメールへの返信文を、敬語で短めに作成してください。\n\n■返信で伝えること\n1. 6月3日の打ち合わせは都合がつかない\n2. 6月5日の14時以降であれば対応できる\n3. 場所は先方のオフィスを希望する\n\n■受信メール\n「来週6月3日に打ち合わせをお願いできますでしょうか。株式会社ミライ 佐藤」",
    ],
    broken: [],
  },
  {
    id: "fluent-f072",
    language: "en",
    silver:
      "Interview me for a product manager role at a fintech. One question at a time, 8 questions total. Wait for my answer each time. No feedback until the end, then score me 1-10 on structure, clarity, and impact. Don't ask about salary.",
    good: [
      "You are a hiring manager at a fintech, interviewing me for a product manager role.\n\nHow the interview runs:\n1. Ask 8 questions in total, one at a time, and wait for my answer after each.\n2. Hold back all feedback until the interview is over.\n3. At the end, score me from 1 to 10 on each of: structure, clarity, impact.\n\nSalary is not to be asked about.",
    ],
    broken: [],
  },
  {
    id: "fluent-f073",
    language: "en",
    silver:
      'Clean this list: remove duplicates, trim spaces, sort A-Z, keep "N/A" entries at the end. One per line, nothing else.\n Berlin, Oslo,Paris , N/A, Oslo, Athens,  N/A',
    good: [
      'Clean up the list below.\n\n1. Trim surrounding spaces.\n2. Remove duplicates.\n3. Sort alphabetically from A to Z.\n4. Keep "N/A" entries, placed at the end.\n\nOutput one entry per line and nothing else.\n\nList:\n Berlin, Oslo,Paris , N/A, Oslo, Athens,  N/A',
    ],
    broken: [],
  },
  {
    id: "fluent-f074",
    language: "fr",
    silver:
      "corrige les fautes dans ce texte mais change pas le style ni les mots d'argot, et garde le tutoiement :\n\n{{texte}}",
    good: [
      "Corrige les fautes du texte ci-dessous.\n\nÀ respecter :\n- le style reste inchangé ;\n- les mots d'argot sont conservés tels quels ;\n- le tutoiement est maintenu.\n\nTexte :\n{{texte}}\n\nRenvoie uniquement le texte corrigé.",
    ],
    broken: [],
  },
  {
    id: "fluent-f075",
    language: "ar",
    silver:
      "أنت مساعد لفندق {{اسم_الفندق}}. أجب بالعربية الفصحى فقط. تسجيل الدخول من الساعة 15:00 والمغادرة حتى 12:00. لا تعطِ أسعارًا أبدًا، بل أحل الضيف إلى {{رابط_الحجز}}. كن مختصرًا.",
    good: [
      "# الدور\nأنت المساعد الخاص بفندق {{اسم_الفندق}}.\n\n# اللغة والأسلوب\nأجب باللغة العربية الفصحى دون غيرها، وبإيجاز.\n\n# معلومات\n- تسجيل الدخول: ابتداءً من الساعة 15:00\n- المغادرة: حتى الساعة 12:00\n\n# الأسعار\nيُمنع ذكر أي سعر في أي حال؛ وجّه الضيف بدلًا من ذلك إلى {{رابط_الحجز}}.",
    ],
    broken: [],
  },
];

/** Faithful rewrites by somebody who had not seen the checks. */
export const fluentFaithful3Pairs = harmPairsOf(groups, false);
