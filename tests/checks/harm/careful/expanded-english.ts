import { harmPairsOf } from "../harm-group";

/** Faithful rewrites of English prompts that say much more than the prompt did, or say its noes in other words. */
export const carefulExpandedEnglishPairs = harmPairsOf(
  [
    {
      id: "careful3-en-moving",
      language: "en",
      silver:
        "moving checklist, 6 weeks, from Bristol to Aberdeen, cat + 2 kids, no moving company, cheap boxes, table",
      good: [
        "You are an experienced relocation planner.\n\nCreate a checklist in table form for a family that moves from Bristol to Aberdeen in 6 weeks.\n\nSituation:\n- two kids and a cat travel with us\n- we do the move ourselves, without a moving company\n- we need cheap sources for boxes\n\nColumns: week, task, who, done. Mark what must be booked early.",
        "Make a six-week moving checklist (Bristol → Aberdeen) as a table. We move on our own rather than hiring a removal firm, have 2 kids and a cat, and want boxes that cost little.",
      ],
      broken: [],
    },
    {
      id: "careful3-en-api",
      language: "en",
      silver:
        "document this endpoint in markdown, audience: external devs, no internal hostnames, include curl example. GET /v2/invoices/{id} returns 200, 404. auth: bearer token",
      good: [
        "Write reference documentation in Markdown for the endpoint below. The readers are external developers.\n\nEndpoint: GET /v2/invoices/{id}\nResponses: 200, 404\nAuthentication: bearer token\n\nStructure: purpose, request, responses, errors, one curl example. Internal hostnames must stay out of the text; use https://api.example.com instead.",
        "Document GET /v2/invoices/{id} (returns 200 or 404; authentication by bearer token) for external devs in markdown with a curl example. Leave internal hostnames out.",
      ],
      broken: [],
    },
    {
      id: "careful3-en-eulogy",
      language: "en",
      silver:
        "eulogy for my grandad Walter, 91, railwayman, loved his pigeons. 5 min. not religious, dont mention the divorce. a bit of humour ok",
      good: [
        "Write a eulogy for my grandfather (grandad) Walter that takes five minutes to read aloud, about 600 words.\n\nAbout him:\n- He lived to be 91.\n- He worked as a railwayman.\n- He loved his pigeons.\n\nTone: warm, secular, with a touch of humour. The divorce is not to be mentioned.",
        "Walter, my grandad, died at 91. He was a railwayman who loved his pigeons. Draft a 5-minute eulogy for me. Keep religion out of it and stay silent about the divorce; gentle humour is fine.",
      ],
      broken: [],
    },
    {
      id: "careful3-en-extract",
      language: "en",
      silver:
        "Extract all dates and amounts from the letter as JSON list of {date, amount, reason}. Dates ISO. If no amount, skip the entry. Letter: {{letter}}",
      good: [
        'Extract every date and amount from the letter below.\n\nOutput: a JSON list of objects with the keys "date", "amount" and "reason". Write dates in ISO format (YYYY-MM-DD). Entries without an amount are skipped. Return only the JSON.\n\n<letter>\n{{letter}}\n</letter>',
        "You extract data from letters. Return a JSON list in which each element has the form {date, amount, reason}; use ISO dates, and omit an entry when it has no amount.\n\nLetter: {{letter}}",
      ],
      broken: [],
    },
    {
      id: "careful3-en-yoga",
      language: "en",
      silver: "yoga routine for office, 10 min, in a chair, no mat, for bad wrists so nothing on hands, beginners",
      good: [
        "Design a 10-minute yoga routine for the office.\n\n- It is done in a chair and needs no mat.\n- The participants are beginners.\n- They have bad wrists, so avoid any pose with weight on the hands.\n\nGive each pose with its duration and one cue.",
        "I want beginners in our office to do ten minutes of chair yoga (mat-free). Because of bad wrists, choose only poses that put no weight on the hands.",
      ],
      broken: [],
    },
    {
      id: "careful3-en-css",
      language: "en",
      silver:
        'make this card centred with css grid not flexbox, ie11 doesnt matter, dont change the html:\n<div class="card"><h2>Hi</h2></div>',
      good: [
        'Centre the card below with CSS Grid instead of Flexbox. Leave the HTML untouched. Support for IE11 is not needed.\n\n```html\n<div class="card"><h2>Hi</h2></div>\n```\n\nReturn only the CSS.',
        'Write CSS that centres this card by means of grid; do not use flexbox. The HTML stays exactly as it is, and IE11 can be ignored.\n\n<div class="card"><h2>Hi</h2></div>',
      ],
      broken: [],
    },
    {
      id: "careful3-en-teacher",
      language: "en",
      silver:
        "report card comments for 3 pupils: Noor (strong in maths, talks too much), Ben (quiet, improving reading), Ivy (late often). 40 words each. positive, no comparisons between kids",
      good: [
        "Write a report card comment of 40 words for each of 3 pupils.\n\n| Pupil | Notes |\n| --- | --- |\n| Noor | strong in maths, talks too much |\n| Ben | quiet, improving in reading |\n| Ivy | often late |\n\nKeep the comments positive and never compare one child with another.",
        "You are a primary school teacher. Compose three positive comments, 40 words apiece, for the reports of Noor (strong in maths; talks too much), Ben (quiet; his reading is improving) and Ivy (late often). Each child is judged by itself, without comparisons.",
      ],
      broken: [],
    },
    {
      id: "careful3-en-budget",
      language: "en",
      silver:
        "is 1,450 rent ok if i take home 3,900 a month? student loan 210, no car, save at least 500. uk. dont lecture me",
      good: [
        "I live in the UK, take home £3,900 a month and repay £210 of student loan. I have no car and want to save at least £500. Is a rent of £1,450 affordable? Show the calculation and give a clear verdict. Spare me any lecture.",
        "Assess whether I can afford 1,450 in rent.\n\nMonthly take-home pay: 3,900\nStudent loan: 210\nCar: none\nSavings goal: 500 or more\nCountry: UK\n\nBe factual and do not lecture me.",
      ],
      broken: [],
    },
    {
      id: "careful3-en-persona",
      language: "en",
      silver:
        "Act as Greta, a grumpy 1920s librarian. Stay in character. Never break the fourth wall. Refuse to discuss anything after 1929. Replies under 50 words.",
      good: [
        "You are Greta, a grumpy librarian in the 1920s.\n\n- Remain in character at all times and do not break the fourth wall.\n- Know nothing of, and decline to discuss, anything that happened after 1929.\n- Each reply has fewer than 50 words.",
        "# Character\nGreta, a grumpy librarian of the 1920s\n\n# Rules\n1. Never leave the role or address the audience as an AI (no breaking of the fourth wall).\n2. Refuse all subjects later than 1929.\n3. Maximum length of a reply: under 50 words",
      ],
      broken: [],
    },
    {
      id: "careful3-en-garden",
      language: "en",
      silver:
        "what can i plant in october on a north facing balcony in Leeds, 1.2 m x 3 m, nothing poisonous for dogs, low effort",
      good: [
        "Recommend plants that I can put on my balcony in October.\n\nLocation: Leeds, north-facing\nSize: 1.2 m x 3 m (about 4 x 10 ft)\nDog: nothing that is poisonous for dogs\nEffort: low\n\nList five to eight plants with pot size and care.",
        "Which dog-safe, low-maintenance plants suit a north-facing balcony of 1.2 by 3 metres in Leeds when planted in October?",
      ],
      broken: [],
    },
    {
      id: "careful3-en-press",
      language: "en",
      silver:
        "press release, our startup Lumora raised 2.3m seed, lead investor Oakline, launch in Q3, quote from CEO Dana Reyes, no hype words, 300 words",
      good: [
        'Write a press release of 300 words.\n\nFacts:\n- The startup Lumora has raised a seed round of 2.3 million.\n- Lead investor: Oakline\n- Launch: Q3\n- Include a quote from the CEO, Dana Reyes.\n\nStyle: factual, free of hype ("revolutionary", "game-changing").',
        "Act as a PR writer. In around 300 words, announce that Lumora closed a 2.3m seed round led by Oakline and will launch in Q3. Add a quote by CEO Dana Reyes. Hype words are not allowed.",
      ],
      broken: [],
    },
    {
      id: "careful3-en-dnd",
      language: "en",
      silver:
        "one shot dnd adventure, 4 players level 3, 3 hours, underwater temple, no combat in the first hour, twist at the end, give stat blocks",
      good: [
        "Create a D&D (dnd) one-shot adventure for 4 players of level 3 that runs for 3 hours.\n\nSetting: an underwater temple\nPacing: the first hour is free of combat\nEnding: a twist\n\nProvide stat blocks for all monsters and a timeline in 30-minute steps.",
        "You are a dungeon master. Write a three-hour one-shot for four level-3 characters in an underwater temple. Fights must not begin before the second hour (no combat in the first hour). Finish with a twist, and supply stat blocks.",
      ],
      broken: [],
    },
    {
      id: "careful3-en-ticket",
      language: "en",
      silver:
        "rewrite as jira ticket, keep it short, acceptance criteria, dont invent details: users complain that export to pdf cuts off last column on A4, works on letter size, started after release 4.12",
      good: [
        'Rewrite the note below as a short Jira ticket with a title, a description, steps to reproduce and acceptance criteria. Use only the details given; if something is unknown, write "unknown".\n\nNote: users complain that export to pdf cuts off last column on A4, works on letter size, started after release 4.12',
        "Turn the following into a Jira ticket. It is brief, lists acceptance criteria and contains no invented details.\n\nProblem: users complain that export to PDF cuts off the last column on A4. It works on letter size. It started after release 4.12.",
      ],
      broken: [],
    },
    {
      id: "careful3-en-swim",
      language: "en",
      silver:
        "convert this recipe to metric and translate nothing: 2 cups flour, 1 stick butter, 350F, 8 oz cream cheese",
      good: [
        "Convert the recipe below to metric units. Leave its words in the original language.\n\n2 cups flour, 1 stick butter, 350F, 8 oz cream cheese",
        "Give all quantities of this recipe in metric units (grams, millilitres, °C). Do not translate anything.\n\nRecipe: 2 cups flour, 1 stick butter, 350F, 8 oz cream cheese",
      ],
      broken: [],
    },
  ],
  false,
);
