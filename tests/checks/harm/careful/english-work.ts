import { harmPairsOf } from "../harm-group";

/** English prompts from work: messages, system prompts and tables, as a careful prompt engineer rewrites them. */
export const carefulEnglishWorkPairs = harmPairsOf(
  [
    {
      id: "careful-en-landlord",
      language: "en",
      silver:
        "email to my landlord, boiler broken since tuesday, 2 kids at home, want it fixed before friday, polite but firm, dont threaten legal stuff",
      good: [
        "Write a polite but firm email to my landlord.\n\nFacts to include:\n- The boiler has been broken since Tuesday.\n- I have 2 children at home.\n- I want the repair done before Friday.\n\nDo not threaten legal action.\n\nFormat: a subject line, then at most three short paragraphs.",
        "You are helping a tenant write to their landlord. The boiler stopped working on Tuesday and there are two kids in the flat, so the repair needs to happen before Friday. Keep the tone courteous yet firm, and leave out any legal threats. Return only the email.",
      ],
      broken: [
        [
          "negation",
          "Write a polite but firm email to my landlord. The boiler has been broken since Tuesday, I have 2 children at home, and I want it fixed before Friday. Point out that you will take legal steps otherwise.",
        ],
        [
          "name",
          "Write a polite but firm email to my landlord. The boiler has been broken since Thursday and I have 2 kids at home. I want it fixed before Friday. Do not threaten legal action.",
        ],
      ],
    },
    {
      id: "careful-en-support-bot",
      language: "en",
      silver:
        "You are Mia, support agent of Fennhof Bikes. Answer in max 80 words. Never promise delivery dates. If the customer is angry, offer a call back. Only talk about bikes and orders.\n\nCustomer: {{message}}",
      good: [
        "# Role\nYou are Mia, a support agent at Fennhof Bikes.\n\n# Rules\n- Answer in no more than 80 words.\n- Do not promise any delivery date.\n- When the customer sounds angry, offer to call them back.\n- Talk only about bikes and orders; if something else comes up, say politely that you cannot help with it.\n\n# Customer message\n{{message}}",
        "You are Mia and work in customer support for Fennhof Bikes.\n\nReply to the message below in at most 80 words. Make no promises about when something will be delivered. Offer a callback to angry customers. Stay on the subjects of bikes and orders only.\n\n<customer_message>\n{{message}}\n</customer_message>",
      ],
      broken: [
        [
          "constraint",
          "You are Mia, support agent of Fennhof Bikes. Answer in max 80 words. Never promise delivery dates. If the customer is angry, offer a call back.\n\nCustomer: {{message}}",
        ],
        [
          "address",
          "You are Mia, support agent of Fennhof Bikes. Answer in max 80 words. Never promise delivery dates. If the customer is angry, offer a call back and give them service@fennhof-bikes.com. Only talk about bikes and orders.\n\nCustomer: {{message}}",
        ],
        [
          "moved",
          "You are Mia, support agent of Fennhof Bikes. Answer in max 80 words. If the customer is angry, offer a call back. Only talk about bikes and orders.\n\nCustomer: {{message}}\nNever promise delivery dates.",
        ],
      ],
    },
    {
      id: "careful-en-minutes",
      language: "en",
      silver:
        "turn these meeting notes into minutes. table with columns Topic, Decision, Owner, Due. skip small talk. notes:\n- budget ok'd 14k (Priya)\n- site visit 3 June, Tom books train\n- chat about football\n- logo: decide next time",
      good: [
        "Turn the meeting notes below into minutes.\n\nOutput a table with these columns in this order: Topic, Decision, Owner, Due. Leave a cell empty when the notes do not say it. Leave out small talk.\n\nNotes:\n- budget ok'd 14k (Priya)\n- site visit 3 June, Tom books train\n- chat about football\n- logo: decide next time",
        'You are an assistant who writes minutes for a project team.\n\nTask: create minutes from the notes as a Markdown table (Topic | Decision | Owner | Due), one row for each topic. Omit small talk and invent nothing.\n\n"""\n- budget ok\'d 14k (Priya)\n- site visit 3 June, Tom books train\n- chat about football\n- logo: decide next time\n"""',
      ],
      broken: [
        [
          "order",
          "Turn these meeting notes into minutes, as a table with the columns Topic, Owner, Decision, Due. Skip small talk.\n\nNotes:\n- budget ok'd 14k (Priya)\n- site visit 3 June, Tom books train\n- chat about football\n- logo: decide next time",
        ],
        [
          "name",
          "Turn these meeting notes into minutes, as a table with the columns Topic, Decision, Owner, Due. Skip small talk.\n\nNotes:\n- budget ok'd 14k (Prita)\n- site visit 3 June, Tom books train\n- chat about football\n- logo: decide next time",
        ],
      ],
    },
    {
      id: "careful-en-jobad",
      language: "en",
      silver:
        "job ad for a part time barista, 20h/week, Leith, £12.80 per hour + tips, no experience needed, no weekends, friendly tone",
      good: [
        "Write a friendly job advert for a part-time barista in Leith.\n\nDetails:\n- Hours: 20 per week, weekdays only (no weekend shifts)\n- Pay: £12.80 an hour plus tips\n- Experience: not required\n\nUse a headline, a short introduction, a bulleted list of what we offer, and a closing line on how to apply. Leave a blank for the contact details.",
        "You write job adverts for small cafés. Draft one for a barista in Leith: part-time, 20 hours a week, £12.80/hour and tips on top. Applicants do not need any experience and will never work at weekends. Tone: warm and friendly. About 150 words.",
      ],
      broken: [
        [
          "unit",
          "Write a friendly job advert for a part-time barista in Leith: 20h/month, £12.80 per hour plus tips, no experience needed, no weekends.",
        ],
        [
          "negation",
          "Write a friendly job advert for a part-time barista in Leith: 20h/week, £12.80 per hour plus tips, experience needed, no weekends.",
        ],
      ],
    },
    {
      id: "careful-en-slogan",
      language: "en",
      silver: "10 slogans for a repair café, max 6 words each, no puns, no exclamation marks",
      good: [
        "Create 10 slogans for a repair café. Each slogan has at most 6 words. Avoid puns and exclamation marks. Output a numbered list and nothing else.",
        "You are a copywriter for a local charity that runs a repair café.\n\nTask: propose ten slogans.\nLength: up to six words each\nStyle: plain and sincere; wordplay and exclamation points are off limits",
      ],
      broken: [
        [
          "negation",
          "Create 10 slogans for a repair café. Each slogan has at most 6 words and a pun. Do not use exclamation marks.",
        ],
      ],
    },
    {
      id: "careful-en-sales",
      language: "en",
      silver:
        "analyse this sales table and tell me the top 3 problems. be brutally honest. no recommendations yet\n\nregion,q1,q2\nNorth,120,95\nSouth,80,82\nWest,60,31",
      good: [
        "Analyse the sales table below and name its three biggest problems, ordered by how serious they are. Be brutally honest. Do not give recommendations yet.\n\nFor each problem state the figures that show it.\n\n```csv\nregion,q1,q2\nNorth,120,95\nSouth,80,82\nWest,60,31\n```",
        "Act as a blunt sales analyst. Read the data and list the top 3 problems, with the numbers behind each one. Hold back any recommendations for now. Honesty matters more than politeness: be brutally frank.\n\nData (CSV):\nregion,q1,q2\nNorth,120,95\nSouth,80,82\nWest,60,31",
      ],
      broken: [
        [
          "swapped-numbers",
          "Analyse this sales table and tell me the top 3 problems. Be brutally honest. No recommendations yet.\n\nregion,q1,q2\nNorth,95,120\nSouth,80,82\nWest,60,31",
        ],
        [
          "against",
          "Analyse this sales table and tell me the top 3 problems. Be brutally honest. No recommendations yet. Finish with what we should do next quarter as clear recommendations.\n\nregion,q1,q2\nNorth,120,95\nSouth,80,82\nWest,60,31",
        ],
      ],
    },
    {
      id: "careful-en-newsletter",
      language: "en",
      silver:
        "newsletter intro for our allotment club: spring opening 12 April 10am, bring gloves, seed swap, dogs not allowed this time, ~120 words",
      good: [
        "Write the introduction to our allotment club's newsletter, about 120 words long.\n\nIt announces the spring opening on 12 April at 10 a.m. Mention that:\n1. members should bring gloves,\n2. there will be a seed swap,\n3. dogs are not permitted this time.\n\nAudience: club members of all ages. Tone: cheerful, no clichés.",
        "Draft a newsletter intro of roughly 120 words for an allotment club. Spring opening: April 12, 10:00. There is a seed swap. Ask people to bring their gloves and to leave dogs at home this time.",
      ],
      broken: [
        [
          "name",
          "Write the introduction to our allotment club's newsletter, about 120 words. Spring opening is on 12 August at 10 a.m.; bring gloves; there is a seed swap; dogs are not allowed this time.",
        ],
        [
          "negation",
          "Write the introduction to our allotment club's newsletter, about 120 words. Spring opening is on 12 April at 10 a.m.; bring gloves; there is a seed swap; dogs are welcome this time.",
        ],
      ],
    },
    {
      id: "careful-en-grant",
      language: "en",
      silver:
        "summarise the attached grant call for my team in plain english, focus on eligibility and deadlines, ignore the annexes, bullet points, 200 words tops\n\n[CALL TEXT]",
      good: [
        "Summarise the grant call below for my team in plain English.\n\n- Focus on eligibility and deadlines.\n- Ignore the annexes.\n- Use bullet points, 200 words at most.\n- If a date or a condition is unclear, say so instead of guessing.\n\n[CALL TEXT]",
        "Context: my team is deciding whether to apply for a grant.\nTask: give us a plain-English summary of the call, in bullets and no longer than 200 words. Concentrate on who is eligible and when things are due. Do not consider the annexes.\n\nCall:\n[CALL TEXT]",
      ],
      broken: [
        [
          "code",
          "Summarise the grant call below for my team in plain English. Focus on eligibility and deadlines, ignore the annexes. Bullet points, 200 words at most.\n\n[GRANT TEXT]",
        ],
      ],
    },
    {
      id: "careful-en-review",
      language: "en",
      silver:
        'reply to this 1 star review on google, we run a small guesthouse in Whitby. apologise for the noise, dont offer money back, invite them again.\n\n"Woke up at 5am from seagulls and the pub next door. Never again. - Colin"',
      good: [
        'Write a reply to the one-star Google review below. We run a small guesthouse in Whitby.\n\nThe reply should\n- apologise for the noise,\n- invite the guest to come back,\n- not offer any refund.\n\nKeep it under 90 words and address the guest by name.\n\nReview:\n"Woke up at 5am from seagulls and the pub next door. Never again. - Colin"',
        'You own a small guesthouse in Whitby and have received this 1-star review on Google:\n\n> "Woke up at 5am from seagulls and the pub next door. Never again. - Colin"\n\nAnswer it publicly. Say sorry for the noise and invite Colin to stay again, but without offering money back.',
      ],
      broken: [
        [
          "instruction",
          'Reply to this 1 star review on Google. We run a small guesthouse in Whitby. Apologise for the noise, don\'t offer money back, invite them again. Make it clear that our house is better than every other one in town.\n\n"Woke up at 5am from seagulls and the pub next door. Never again. - Colin"',
        ],
        [
          "name",
          'Reply to this 1 star review on Google. We run a small guesthouse in Whitley. Apologise for the noise, don\'t offer money back, invite them again.\n\n"Woke up at 5am from seagulls and the pub next door. Never again. - Colin"',
        ],
      ],
    },
    {
      id: "careful-en-onboarding",
      language: "en",
      silver:
        "make an onboarding plan for a new nurse on our ward, first 4 weeks, week by week, mentor is Ms Adeyemi, night shifts only from week 4, no medication rounds alone",
      good: [
        "Create a week-by-week onboarding plan that covers the first 4 weeks of a new nurse on our ward.\n\nConditions:\n- Mentor: Ms Adeyemi\n- Night shifts start in week 4 at the earliest.\n- The nurse never does a medication round alone.\n\nPresent each week under its own heading with goals, tasks and a check-in.",
        "As a ward manager, plan the first four weeks for a nurse who is new on our ward, week by week. Ms Adeyemi is the mentor. Do not schedule night shifts before week 4, and make sure that someone accompanies the nurse on all medication rounds.",
      ],
      broken: [
        [
          "constraint",
          "Create a week-by-week onboarding plan for a new nurse on our ward, first 4 weeks. The mentor is Ms Adeyemi. Night shifts only from week 4.",
        ],
        [
          "unit",
          "Create a week-by-week onboarding plan for a new nurse on our ward, first 4 months. The mentor is Ms Adeyemi. Night shifts only from week 4. No medication rounds alone.",
        ],
      ],
    },
    {
      id: "careful-en-classify",
      language: "en",
      silver:
        "Classify the ticket into one of: billing, login, bug, other. Reply with the label only. Ticket: {ticket}",
      good: [
        "Classify the support ticket below into exactly one of these categories:\n- billing\n- login\n- bug\n- other\n\nReply with the label only, in lower case, without punctuation or explanation.\n\nTicket: {ticket}",
        'You are a ticket router. Read the ticket and answer with one label and nothing else.\n\nLabels: billing, login, bug, other\n\nIf none of the first three fits, use "other".\n\n### Ticket\n{ticket}',
      ],
      broken: [
        [
          "labels",
          "Classify the ticket into one of: billing, login, bug, feature, other. Reply with the label only. Ticket: {ticket}",
        ],
        [
          "against",
          "Classify the ticket into one of: billing, login, bug, other. Reply with the label only. Explain in a sentence why the label fits. Ticket: {ticket}",
        ],
      ],
    },
    {
      id: "careful-en-speech",
      language: "en",
      silver:
        "best man speech, 4 minutes, groom is Declan, bride Saoirse, they met at a chess club in Cork. funny, no ex girlfriend jokes, no swearing",
      good: [
        "Write a funny best man's speech that takes about 4 minutes to deliver (roughly 520 words).\n\nGroom: Declan\nBride: Saoirse\nHow they met: at a chess club in Cork\n\nDon't joke about ex-girlfriends and don't swear. End with a toast.",
        "I am the best man at the wedding of Declan and Saoirse, who met at a chess club in Cork. Draft a humorous four-minute speech for me. Off-limits: jokes about former girlfriends, and swear words of any sort.",
      ],
      broken: [
        [
          "name",
          "Write a funny best man's speech, 4 minutes long. The groom is Saoirse, the bride Declan; they met at a chess club in Cork. No ex-girlfriend jokes, no swearing.",
        ],
        [
          "constraint",
          "Write a best man's speech, 4 minutes long. The groom is Declan, the bride Saoirse; they met at a chess club in Cork. No ex-girlfriend jokes, no swearing.",
        ],
      ],
    },
  ],
  false,
);
