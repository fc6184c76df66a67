import { harmPairsOf } from "./harm-group";

/** Faithful English rewrites that put numbers, names, orders and limits in other forms. */
export const englishFaithfulFactsPairs = harmPairsOf(
  [
    {
      id: "free-quiz",
      language: "en",
      silver: "5 quiz questions for 12 year olds about the Amazon, 20 minutes, 3 answers each, teacher is Mr. Odell",
      good: [
        "Create a quiz with five questions about the Amazon for 12-year-olds. Give three answer options for each question. The quiz should take 20 minutes. Teacher: Mr Odell.",
        "You are Mr. Odell's assistant. Write 5 quiz questions on the Amazon that twelve-year-olds can answer in 20 minutes, each with 3 possible answers.",
      ],
      broken: [],
    },
    {
      id: "free-run",
      language: "en",
      silver: "plan: run 3x a week, 30 min each, 5 weeks, goal 5k in under 28 min, rest sunday",
      good: [
        "Create a 5-week running plan with three runs per week of half an hour each. The goal is to run 5 km in less than 28 minutes. Sunday is a rest day.",
        "Write a training plan for 5 weeks. I run 3 times a week for 30 minutes, want to finish 5k in under 28 minutes, and rest on Sundays. Present it as a table.",
      ],
      broken: [],
    },
    {
      id: "free-recipe",
      language: "en",
      silver:
        "pancakes for 4, 250g flour, 500 ml milk, 3 eggs, pinch of salt, first mix dry stuff then add milk and eggs",
      good: [
        "Write a pancake recipe for four people with 250 g of flour, half a litre (500 ml) of milk, 3 eggs, and a pinch of salt. Begin by mixing the dry ingredients, and then add the milk and the eggs.",
        "Write a recipe for pancakes (4 servings).\n\nIngredients: 250 g flour, 500 ml milk, three eggs, a pinch of salt\n\nOrder: first mix the dry ingredients, then add the milk and eggs.",
      ],
      broken: [],
    },
    {
      id: "free-trip",
      language: "en",
      silver:
        "Weekend in Ghent for 2 adults and a 6 year old, arrive Friday 18:30, leave Sunday, hotel near Korenmarkt, budget €450",
      good: [
        "Plan a weekend in Ghent for two adults and a six-year-old child. We arrive on Friday at 6:30 pm and leave on Sunday. The hotel is near Korenmarkt. Our budget is 450 euros.",
        "Create an itinerary for Ghent.\n\n- Travellers: 2 adults, 1 child (6 years)\n- Arrival: Friday, 18:30\n- Departure: Sunday\n- Hotel: near Korenmarkt\n- Budget: €450",
      ],
      broken: [],
    },
    {
      id: "free-mail",
      language: "en",
      silver:
        "email to Prof. Hallgrim asking for an extension until next Tuesday for the Bayes assignment, I was ill 4 days",
      good: [
        "Write a polite email to Professor Hallgrim. Ask for an extension of the Bayes assignment until next Tuesday, and explain that I was ill for four days. Keep it under 120 words.",
        "Draft an email in which I request an extension for the Bayes assignment from Prof. Hallgrim, until Tuesday of next week. Reason: I was sick for 4 days. Include a subject line.",
      ],
      broken: [],
    },
    {
      id: "free-code",
      language: "en",
      silver:
        "npm run build fails with TypeError: Cannot read properties of undefined (reading 'map') in src/List.tsx line 42, node 20, what to check",
      good: [
        "My build (`npm run build`, Node 20) fails with the following error in `src/List.tsx`, line 42:\n\n```\nTypeError: Cannot read properties of undefined (reading 'map')\n```\n\nList what I should check, the most likely cause first.",
        "Explain the error \"TypeError: Cannot read properties of undefined (reading 'map')\" that npm run build reports in src/List.tsx at line 42 with Node 20. What should I check?",
      ],
      broken: [],
    },
    {
      id: "free-steps",
      language: "en",
      silver: "explain onboarding to new hires: 1) sign contract 2) get laptop 3) meet mentor 4) first project",
      good: [
        "Explain our onboarding to new hires in four short paragraphs, one for each step:\n1. Signing the contract\n2. Getting the laptop\n3. Meeting the mentor\n4. The first project",
        "Write a welcome text for new hires that walks them through onboarding: signing the contract, getting a laptop, meeting their mentor, and starting their first project.",
      ],
      broken: [],
    },
    {
      id: "free-budget",
      language: "en",
      silver: "I earn 2.8k a month, rent 950, want to save 15%, how",
      good: [
        "I earn 2,800 per month and pay 950 in rent. Create a budget that lets me save 15 percent of my income every month. Show the amounts in a table.",
        "Help me save 15% of my monthly income of 2,800. My rent is 950. Suggest a budget and explain where I could cut costs.",
      ],
      broken: [],
    },
    {
      id: "free-review",
      language: "en",
      silver:
        "short friendly reply to a 2 star review from Kowalska: room was cold, breakfast ended at 9, we can offer 10% off",
      good: [
        "Write a brief, warm reply to the two-star review by Kowalska. She complained that the room was cold and that breakfast ended at 9. Offer a 10 percent discount.",
        "Reply in a friendly tone to Kowalska's 2-star review. Address the cold room and the end of breakfast at 9:00, and offer 10% off her next stay. Use at most 80 words.",
      ],
      broken: [],
    },
    {
      id: "free-school",
      language: "en",
      silver: "worksheet on fractions for grade 4, 10 problems, easy to hard, answers on a second page, no calculators",
      good: [
        "Create a worksheet on fractions for fourth graders with 10 problems that go from easy to hard. Put the answers on a second page. Calculators are not allowed.",
        "Write ten fraction problems for a grade 4 worksheet, ordered from easy to difficult, to be solved without calculators. Give the answers on a separate second page.",
      ],
      broken: [],
    },
    {
      id: "free-pitch",
      language: "en",
      silver:
        "make my startup pitch shorter and punchier, it's for investors, keep the numbers: we have 1,200 users and grow 8% a week",
      good: [
        "Shorten the startup pitch below and make it punchier. The audience is investors. Keep all numbers.\n\nPitch: We have 1,200 users and grow 8% a week.",
        "Rewrite my startup pitch for investors so that it is shorter and more punchy. Keep these numbers: 1,200 users, 8% weekly growth.",
      ],
      broken: [],
    },
    {
      id: "free-history",
      language: "en",
      silver: "who was Ada Lovelace and why is she famous, simple words please, my daughter is 9",
      good: [
        "Explain to my nine-year-old daughter who Ada Lovelace was and why she is famous. Use simple words and short sentences.",
        "Tell the story of Ada Lovelace in plain language that a 9-year-old girl understands. Say who she was and what made her famous.",
      ],
      broken: [],
    },
    {
      id: "free-hello",
      language: "en",
      silver:
        "hey could you maybe help me figure out what to say when a customer asks if we deliver on sundays, we dont but i dont want to sound rude",
      good: [
        "Write a polite reply to a customer who asks whether we deliver on Sundays. We do not deliver on Sundays. Offer an alternative, and avoid sounding rude.",
        "Suggest three friendly ways to tell a customer that we don't deliver on Sundays.",
      ],
      broken: [],
    },
    {
      id: "free-sql",
      language: "en",
      silver:
        "postgres query: top 10 customers by revenue in 2023, tables orders(id, customer_id, total, created_at) and customers(id, name), exclude refunded",
      good: [
        "Write a PostgreSQL query that returns the top 10 customers by revenue in 2023, excluding refunded orders.\n\nTables:\n- orders(id, customer_id, total, created_at)\n- customers(id, name)\n\nReturn the name and the total revenue of each customer.",
      ],
      broken: [],
    },
    {
      id: "free-interview",
      language: "en",
      silver: "interview questions for a nurse position, mix of soft skills and knowledge, 8 questions, answers too",
      good: [
        "Create 8 interview questions for a nursing position. Mix questions on soft skills with questions on professional knowledge, and add a model answer to each.",
        "Write eight interview questions with sample answers for a nurse. Cover both soft skills and knowledge.",
      ],
      broken: [],
    },
    {
      id: "free-product",
      language: "en",
      silver:
        "instagram caption for our new oat milk ice cream, fun, 2 emojis max, mention that it's vegan and made in Kilkenny",
      good: [
        "Write a playful Instagram caption for our new oat milk ice cream. Mention that it is vegan and made in Kilkenny. Use at most two emojis.",
        "Write a fun Instagram caption (one or two sentences, no more than 2 emojis) announcing our new vegan ice cream made from oat milk in Kilkenny.",
      ],
      broken: [],
    },
    {
      id: "free-answered-questions",
      language: "en",
      silver: "write a short thank you note to my neighbour for feeding the cat",
      good: [
        "write a short thank you note to my neighbour for feeding the cat\n\n- Name of the neighbour: Mrs. Petrosyan.\n- Tone: warm, not formal.\n- Do not mention money.\n- Keep it under 60 words.",
        "Write a brief thank-you note to my neighbour, who looked after and fed our cat. Two or three warm sentences are enough.",
        "Task: thank-you note\nReader: my neighbour\nReason: feeding the cat\nLength: short\nTone: warm",
      ],
      broken: [],
    },
    {
      id: "free-system",
      language: "en",
      silver:
        "You are a travel agent bot. Only recommend destinations in Europe. Ask for the budget before recommending anything. Be concise.",
      good: [
        "You are a travel agent bot. Before you recommend anything, ask the user for their budget. Recommend destinations in Europe only. Keep answers concise.",
        "You are a travel agent bot. Only recommend destinations in Europe. Ask for the budget before recommending anything. Be concise.\n\n- If a user asks for a place outside Europe, say that you cover Europe only.\n- Do not invent prices.",
      ],
      broken: [],
    },
    {
      id: "free-more",
      language: "en",
      silver:
        "make a poster text for our village fete on the green, families welcome, raffle at 4pm, no dogs on the field",
      good: [
        "Write the text of a poster for our village fete on the green. Say that families are welcome, that the raffle takes place at 4 pm, and that dogs are not allowed on the field.",
        "Create a cheerful poster text announcing the village fete on the green. Mention the raffle at 4 pm. Families are welcome; dogs must stay off the field, so no dogs there.",
        "Poster text: village fete on the green. Include: families welcome, raffle at 16:00, dog-free field.",
      ],
      broken: [],
    },
  ],
  false,
);
