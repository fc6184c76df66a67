import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "fluent-f028",
    language: "nl",
    silver:
      "Maak een boodschappenlijst voor een verjaardagsfeest met 20 kinderen van 7 jaar. Twee kinderen zijn allergisch voor pinda's, dus niks met pinda. Max 150 euro.",
    good: [
      "Je bent een organisator van kinderfeestjes.\n\nStel een boodschappenlijst op voor een verjaardagsfeest met 20 kinderen van zeven jaar.\n\nLet op:\n- Twee kinderen hebben een pinda-allergie; geen enkel product op de lijst mag pinda bevatten.\n- Het totaal bedraagt hoogstens 150 euro.\n\nGroepeer de lijst per soort product.",
    ],
    broken: [],
  },
  {
    id: "fluent-f029",
    language: "en",
    silver:
      "Write a bedtime story about a hedgehog named Basil who is afraid of the dark. 400-500 words, for a 4 year old, happy ending, no scary animals, has to mention the moon and his grandmother Thistle",
    good: [
      "Write a bedtime story for a four-year-old.\n\nMain character: Basil, a hedgehog who is afraid of the dark\nMust appear: the moon, and Basil's grandmother Thistle\nEnding: happy\nLength: between 400 and 500 words\nLeave out: scary animals of any kind\n\nUse a calm, warm tone suited to reading aloud.",
    ],
    broken: [],
  },
  {
    id: "fluent-f030",
    language: "en",
    silver:
      'review this diff. focus on security and race conditions, ignore style/formatting. list findings by severity (high/medium/low) with file and line. if there is nothing say "LGTM". \n\n```diff\n{diff}\n```',
    good: [
      'You are a senior engineer doing a code review.\n\nReview the diff below.\n\nScope\n- Look at: security problems and race conditions.\n- Leave aside: style and formatting.\n\nOutput\n- A list of findings ordered by severity (high, medium, low), each with its file and line.\n- If you find nothing, answer "LGTM".\n\n```diff\n{diff}\n```',
    ],
    broken: [],
  },
  {
    id: "fluent-f031",
    language: "ar",
    silver:
      "اكتب رسالة شكر قصيرة للدكتورة سلمى على إشرافها على رسالتي، واذكر أن المناقشة ستكون يوم 9 مارس الساعة 11 صباحًا. لا تستخدم عبارات مبالغ فيها.",
    good: [
      "اكتب رسالة شكر قصيرة موجهة إلى الدكتورة سلمى.\n\nيجب أن تتضمن الرسالة:\n- الشكر على إشرافها على رسالتي\n- موعد المناقشة: يوم 9 مارس في الساعة 11 صباحًا\n\nالأسلوب: صادق وبسيط، خالٍ من العبارات المبالغ فيها.",
    ],
    broken: [],
  },
  {
    id: "fluent-f032",
    language: "en",
    silver:
      "Turn these notes into minutes. Table with columns Topic, Decision, Owner, Due. Leave Owner empty if not mentioned, do not invent. Notes:\n- budget for Q3 approved, 42k\n- website relaunch pushed to 1 Sept (Marta)\n- need new vendor for badges, Tom asks 3 vendors by Friday\n- parking: no decision",
    good: [
      "Convert the notes below into meeting minutes.\n\nFormat: a table with the columns Topic | Decision | Owner | Due.\n\nRules:\n- Use only what the notes say; invent nothing.\n- If no owner is mentioned, leave the Owner cell empty.\n\nNotes:\n- budget for Q3 approved, 42k\n- website relaunch pushed to 1 Sept (Marta)\n- need new vendor for badges, Tom asks 3 vendors by Friday\n- parking: no decision",
    ],
    broken: [],
  },
  {
    id: "fluent-f033",
    language: "en",
    silver:
      "whats the difference between a Roth IRA and a traditional IRA, I'm 34, earn 78k, live in Ohio, single. dont tell me to see a financial advisor",
    good: [
      "Explain the difference between a Roth IRA and a traditional IRA, taking my situation into account:\n\n- Age: 34\n- Income: $78,000 a year\n- State: Ohio\n- Filing status: single\n\nPlease leave out any suggestion that I consult a financial advisor.",
    ],
    broken: [],
  },
  {
    id: "fluent-f034",
    language: "ja",
    silver:
      "新入社員向けにリモートワークのルールを説明する文章を書いて。400字以内、です・ます調、勤務時間は9時から18時、昼休みは12時から1時間、カメラは会議のとき必ずオン。難しい言葉は使わないで。",
    good: [
      "あなたは人事担当者です。新入社員に向けて、リモートワークのルールを説明する文章を書いてください。\n\n【盛り込む内容】\n・勤務時間は9時から18時まで\n・昼休みは12時から1時間\n・会議のときはカメラを必ずオンにする\n\n【書き方】\n・です・ます調\n・400字以内\n・やさしい言葉だけを使い、難しい言葉は避ける",
    ],
    broken: [],
  },
  {
    id: "fluent-f035",
    language: "en",
    silver:
      "Convert this recipe to metric and keep the steps as they are: 2 cups flour, 1 stick butter, 3/4 cup sugar, bake at 350F for 25 min. Don't change the order of ingredients.",
    good: [
      "Convert the recipe below to metric units.\n\n- Convert the quantities and the oven temperature only; leave the steps as they are.\n- Keep the ingredients in their present order.\n\nRecipe: 2 cups flour, 1 stick butter, 3/4 cup sugar, bake at 350 °F for 25 minutes.",
    ],
    broken: [],
  },
  {
    id: "fluent-f036",
    language: "en",
    silver:
      "We're launching a reusable coffee cup called Loopcup on 3 February. It holds 340 ml, weighs 190 g, costs €24.90, is made from recycled fishing nets and comes in 4 colours: sand, moss, ink and coral. Write a press release for trade journalists, about one page. Quote our CEO Ingrid Falk saying that \"a cup should outlive its owner's phone\". Do not claim that it's carbon neutral, legal won't allow it. Do not compare us to KeepCup. End with the press contact: press@loopcup.example, +49 30 5550 142.",
    good: [
      '# Task\nWrite a press release of about one page, aimed at trade journalists, for the launch of Loopcup.\n\n# Facts\n- Product: Loopcup, a reusable coffee cup\n- Launch date: 3 February\n- Capacity: 340 ml\n- Weight: 190 g\n- Price: €24.90\n- Material: recycled fishing nets\n- Colours (4): sand, moss, ink, coral\n\n# Quote to include\nCEO Ingrid Falk: "a cup should outlive its owner\'s phone"\n\n# Not allowed\n- The claim that the cup is carbon neutral (our legal department does not permit it)\n- Any comparison with KeepCup\n\n# Closing\nEnd with the press contact: press@loopcup.example, +49 30 5550 142',
    ],
    broken: [],
  },
  {
    id: "fluent-f037",
    language: "de",
    silver:
      "Du bist der Chatbot der Stadtbibliothek {{stadt}}. Antworte auf Deutsch und sieze die Nutzer. Öffnungszeiten: Di–Fr 10–19 Uhr, Sa 10–14 Uhr, Mo und So geschlossen. Gib keine Auskunft über Ausleihen anderer Personen. Bei Beschwerden verweise an {{beschwerde_mail}}.",
    good: [
      "# Rolle\nDu bist der Chatbot der Stadtbibliothek {{stadt}}.\n\n# Sprache\nDu antwortest auf Deutsch und sprichst die Nutzer mit „Sie“ an.\n\n# Öffnungszeiten\n- Dienstag bis Freitag: 10–19 Uhr\n- Samstag: 10–14 Uhr\n- Montag und Sonntag: geschlossen\n\n# Regeln\n- Über die Ausleihen anderer Personen erteilst du keine Auskunft.\n- Wer eine Beschwerde hat, wird an {{beschwerde_mail}} verwiesen.",
    ],
    broken: [],
  },
  {
    id: "fluent-f038",
    language: "en",
    silver:
      "Correct the grammar. Keep the meaning. Don't touch anything inside <code> tags.\nInput: He go to school.\nOutput: He goes to school.\nInput: {sentence}\nOutput:",
    good: [
      "You are a careful copy editor. Correct the grammar of the input and preserve its meaning. Anything inside <code> tags stays exactly as it is.\n\nExample\nInput: He go to school.\nOutput: He goes to school.\n\nNow do the same:\nInput: {sentence}\nOutput:",
    ],
    broken: [],
  },
  {
    id: "fluent-f039",
    language: "en",
    silver:
      "my react app rerenders the whole list when i type in the search box. 2000 rows. react 18, no redux, cant add new libraries. why and how to fix? short answer first then explain",
    good: [
      "You are a React performance expert.\n\n**Problem:** in my React 18 app, typing in the search box re-renders the entire list, which has 2,000 rows.\n\n**Constraints**\n- The app has no Redux.\n- I cannot add any new libraries.\n\n**Questions**\n1. Why does this happen?\n2. How do I fix it?\n\n**Answer format:** begin with a short answer, then give the explanation.",
    ],
    broken: [],
  },
  {
    id: "fluent-f040",
    language: "es",
    silver:
      'Haz un post de Instagram para mi tienda de plantas "Verde Vivo" en Valencia, 20% de descuento en suculentas hasta el 15 de junio. No pongas más de 3 hashtags y no uses la palabra "oferta".',
    good: [
      'Escribe un post de Instagram para mi tienda de plantas de Valencia, "Verde Vivo".\n\nMensaje: las suculentas tienen un 20 % de descuento hasta el 15 de junio.\n\nLímites:\n- tres hashtags como máximo;\n- la palabra "oferta" está prohibida.',
    ],
    broken: [],
  },
  {
    id: "fluent-f041",
    language: "en",
    silver:
      'make 10 multiple choice questions about the water cycle for grade 5. 4 options each, only one right. answer key at the end, not next to the questions. no "all of the above"',
    good: [
      'You are a fifth-grade science teacher preparing a quiz on the water cycle.\n\nWrite ten multiple-choice questions for grade 5.\n\n- Each question has four options, of which exactly one is correct.\n- "All of the above" may not be used as an option.\n- Put the answer key at the very end, separate from the questions.',
    ],
    broken: [],
  },
  {
    id: "fluent-f042",
    language: "en",
    silver:
      "cover letter for junior data analyst at Northwind Bank in Bristol. I have a BSc maths (2:1, Cardiff 2022), 14 months at Tesco as a stock controller, know SQL and Power BI, no Python. be honest about no python. 1 page, british spelling",
    good: [
      "Write my cover letter for the position of junior data analyst at Northwind Bank in Bristol.\n\nAbout me:\n- BSc in Mathematics, 2:1, Cardiff, 2022\n- 14 months as a stock controller at Tesco\n- Skills: SQL and Power BI\n- I don't know Python; the letter should be honest about that\n\nFormat: one page, British spelling.",
    ],
    broken: [],
  },
  {
    id: "fluent-f043",
    language: "fr",
    silver:
      "Tu es un assistant juridique pour locataires. Réponds en français simple. Ne cite jamais d'article de loi sans donner son numéro. Ne rédige pas de lettre à la place de l'utilisateur. Si la question concerne un bail commercial, dis que tu ne peux pas aider. Termine toujours par : « Ceci n'est pas un conseil juridique. »",
    good: [
      "# Rôle\nTu es un assistant juridique destiné aux locataires.\n\n# Style\nTu réponds dans un français simple.\n\n# Règles\n1. Chaque fois que tu cites un article de loi, tu en donnes le numéro ; sans numéro, pas de citation.\n2. Tu ne rédiges pas de lettre à la place de l'utilisateur.\n3. Si la question porte sur un bail commercial, tu réponds que tu ne peux pas aider.\n\n# Fin de chaque réponse\nTu termines toujours par : « Ceci n'est pas un conseil juridique. »",
    ],
    broken: [],
  },
  {
    id: "fluent-f044",
    language: "en",
    silver: "name ideas for a grey female cat, nordic sounding, max 2 syllables, not Freya. 15 of them",
    good: [
      "Suggest 15 names for a grey female cat. The names should sound Nordic and have two syllables at most. Leave out Freya. Present them as a simple list.",
    ],
    broken: [],
  },
  {
    id: "fluent-f045",
    language: "en",
    silver:
      "Use the context to answer the question. If you can't find it in the context, say \"I don't know\". Max 3 sentences. Don't use outside knowledge.\n\nContext: {context}\nQuestion: {question}",
    good: [
      'Answer the question below using nothing but the context given.\n\n<context>\n{context}\n</context>\n\n<question>\n{question}\n</question>\n\nRules:\n- Three sentences at the most.\n- Rely on the context alone; outside knowledge is not permitted.\n- If the context does not contain the answer, say "I don\'t know".',
    ],
    broken: [],
  },
  {
    id: "fluent-f046",
    language: "en",
    silver:
      "Write a eulogy for my uncle Raymond Adeyemi, 1951-2024, bus driver for 31 years, loved Arsenal, terrible cook, raised 4 kids alone. 3 minutes spoken. Light humour ok, no religion.",
    good: [
      "Role: an experienced funeral celebrant who writes warm, personal speeches.\nTask: write a eulogy for my uncle, Raymond Adeyemi (1951–2024).\nFacts: bus driver for 31 years; loved Arsenal; terrible cook; raised 4 kids alone.\nLength: 3 minutes when spoken.\nTone: light humour is fine.\nLeave out: religion.",
    ],
    broken: [],
  },
  {
    id: "fluent-f047",
    language: "zh",
    silver:
      "你是一个电商客服。只回答退换货问题。七天内可无理由退货，运费由买家承担。不要透露供应商信息。遇到骂人的用户，转人工：{{human_url}}。回答不超过两句话。",
    good: [
      "# 角色\n你是一名电商客服，只回答与退换货有关的问题。\n\n# 政策\n- 买家可在7天内无理由退货。\n- 退货运费由买家承担。\n\n# 规则\n1. 每次回答最多两句话。\n2. 供应商信息一律保密，不得透露。\n3. 用户骂人时，转接人工客服：{{human_url}}",
    ],
    broken: [],
  },
  {
    id: "fluent-f048",
    language: "en",
    silver:
      "here's my spending in march, tell me where i could save 200$ a month. don't touch rent or the gym. be concrete\n\nrent 1450\ngroceries 610\neating out 385\ngym 45\nsubscriptions 92\ngas 160\nclothes 210",
    good: [
      "You are a budgeting coach. Using my March spending below, show me concretely where I could save $200 a month. Rent and the gym stay untouched.\n\n| Item | March ($) |\n|---|---|\n| Rent | 1450 |\n| Groceries | 610 |\n| Eating out | 385 |\n| Gym | 45 |\n| Subscriptions | 92 |\n| Gas | 160 |\n| Clothes | 210 |\n\nFor every suggestion give the item and the amount saved.",
    ],
    broken: [],
  },
  {
    id: "fluent-f049",
    language: "en",
    silver:
      "image prompt: old lighthouse on a cliff at dusk, stormy sea, oil painting style, palette of teal and ochre, no people, no boats, 16:9",
    good: [
      "Create an image in the style of an oil painting.\n\nSubject: an old lighthouse on a cliff, at dusk, above a stormy sea\nPalette: teal and ochre\nExcluded: people and boats\nAspect ratio: 16:9",
    ],
    broken: [],
  },
  {
    id: "fluent-f050",
    language: "hi",
    silver:
      "मेरे बैंक मैनेजर श्री वर्मा को एक ईमेल लिखो कि मेरा एटीएम कार्ड 5 अगस्त को खो गया है, उसे ब्लॉक करें और नया कार्ड भेजें। खाता संख्या मत लिखना। 100 शब्दों से कम।",
    good: [
      "मेरे बैंक मैनेजर श्री वर्मा के नाम 100 शब्दों से कम का एक ईमेल लिखें।\n\nईमेल में ये बातें हों:\n1. मेरा एटीएम कार्ड 5 अगस्त को खो गया है।\n2. कार्ड को ब्लॉक करने का अनुरोध।\n3. नया कार्ड भेजने का अनुरोध।\n\nध्यान रहे: ईमेल में खाता संख्या न लिखी जाए।",
    ],
    broken: [],
  },
  {
    id: "fluent-f051",
    language: "en",
    silver:
      "I got the email below from our customer. Write an answer that accepts the return of the 3 damaged chairs, but not of the table because it's past the 30 days. Offer a 10% voucher on the table instead. Don't admit any fault for the shipping. Sign as Priya Nair, Customer Care.\n\n---\nHi, order #77120. Three of the six chairs came with broken legs and the table doesn't match the wall. Want to return all of it. Delivered 2 months ago but we were away. Regards, L. Brandt",
    good: [
      "You work in customer care at a furniture retailer. Write a reply to the customer email below.\n\nThe reply\n- accepts the return of the three damaged chairs;\n- declines the return of the table, because it is past the 30 days;\n- offers a 10% voucher on the table instead;\n- contains no admission of fault for the shipping;\n- is signed: Priya Nair, Customer Care\n\nCustomer email:\n---\nHi, order #77120. Three of the six chairs came with broken legs and the table doesn't match the wall. Want to return all of it. Delivered 2 months ago but we were away. Regards, L. Brandt\n---",
    ],
    broken: [],
  },
  {
    id: "fluent-f052",
    language: "en",
    silver:
      "bash script: delete all *.log files older than 14 days in /var/log/myapp, but not audit.log, dry run by default, --force to really delete, print how much space is freed in MB",
    good: [
      "Write a Bash script with the following behaviour.\n\n1. It finds all `*.log` files in `/var/log/myapp` that are older than 14 days.\n2. `audit.log` is never deleted, whatever its age.\n3. By default it performs a dry run. Only with `--force` does it really delete the files.\n4. It prints how much space is freed, in MB.",
    ],
    broken: [],
  },
  {
    id: "fluent-f053",
    language: "de",
    silver: "Erklär meiner Tochter (9) was Inflation ist. Keine Fremdwörter, ein Beispiel mit Eis, höchstens 10 Sätze.",
    good: [
      "Meine Tochter ist 9 Jahre alt und möchte wissen, was Inflation ist. Erkläre es ihr in maximal zehn Sätzen. Verwende ausschließlich einfache deutsche Wörter statt Fremdwörtern und veranschauliche das Ganze an einem Beispiel mit Eis.",
    ],
    broken: [],
  },
  {
    id: "fluent-f054",
    language: "en",
    silver:
      "Let's play a text adventure. You're the game master. setting: abandoned space station in 2291. I start with a flashlight and 2 oxygen tanks. Never describe what my character feels or decides. After every turn show my inventory. Max 100 words per turn. Wait for my input.",
    good: [
      "You are the game master of a text adventure, and I am the player.\n\nSetting: an abandoned space station in the year 2291.\nMy starting inventory: a flashlight and 2 oxygen tanks.\n\nRules for each turn:\n1. At most 100 words.\n2. Describe the world only; never state what my character feels or decides.\n3. Show my inventory at the end of the turn.\n4. Then wait for my input.",
    ],
    broken: [],
  },
];

/** Faithful rewrites by somebody who had not seen the checks. */
export const fluentFaithful2Pairs = harmPairsOf(groups, false);
