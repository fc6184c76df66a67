import type { CorpusEntry } from "./corpus-entry";

const harbour = `The city council voted 7 to 2 on Tuesday to close the old harbour road to cars from 1 June. Buses, delivery vans and bicycles may still pass between 6 am and 10 am. Councillor Mara Lindqvist called the decision "overdue", while the shop owners' association warned of losses of up to 15 %.

Traffic on the road fell by 4,200 vehicles a day during a trial last summer, according to the transport office. A study of the University of Halden found no loss in sales over the same weeks. The council will review the closure after twelve months; until then, the parking garage on Mill Street offers the first hour for free (https://harbour.example/parking).`;

/** Prompts alone: vague ones, ones with context, ones with material, code and riddles. */
export const requests: readonly CorpusEntry[] = [
  // Short and vague
  {
    id: "vague-blog",
    silverPrompt: "can you please write me something about climate change for my blog",
    includes: ["Write a post about climate change for my blog."],
    excludes: ["please"],
  },
  { id: "vague-email-landlord", silverPrompt: "write an email to my landlord about the broken heating" },
  {
    id: "vague-poem-cat",
    silverPrompt: "write a poem about my cat Miso, make it funny",
    includes: ["Miso", "- Make it funny."],
  },
  {
    id: "noun-phrase-essay",
    silverPrompt: "essay on the french revolution 500 words",
    includes: ["Write an essay on the french revolution.", "- Length: 500 words."],
  },
  {
    id: "noun-phrase-ideas",
    silverPrompt: "5 birthday gift ideas for my dad who likes fishing",
    includes: ["Suggest 5 birthday gift ideas"],
  },
  {
    id: "recipe-wish",
    silverPrompt: "I need a recipe for vegan lasagna please",
    includes: ["Write a recipe for vegan lasagna."],
  },
  {
    id: "names-bakery",
    silverPrompt: "Hey! Could you come up with names for a bakery in Leeds? Thanks!",
    includes: ["Come up with names for a bakery in Leeds."],
    excludes: ["Thanks", "Hey"],
  },
  { id: "tell-me-about", silverPrompt: "tell me about black holes" },
  { id: "eli5", silverPrompt: "explain blockchain like I'm 5" },
  { id: "why-sky", silverPrompt: "Why is the sky blue?" },
  { id: "how-to-tap", silverPrompt: "how do i fix a dripping kitchen tap" },
  {
    id: "should-i",
    silverPrompt:
      "Should I learn Python or JavaScript first? I want to build small web tools and I have about 5 hours a week.",
  },
  { id: "capital", silverPrompt: "What is the capital of Australia?" },
  { id: "joke", silverPrompt: "Tell me a joke." },
  {
    id: "thank-you-note",
    silverPrompt: "Please write a thank you message to my colleague Anna for covering my shifts last week",
  },
  {
    id: "linkedin",
    silverPrompt:
      "write a linkedin post about our new office in Porto, we open on 3 May, keep it under 120 words and don't use hashtags",
    includes: ["3 May", "Porto"],
  },
  // With context and constraints
  {
    id: "bottle",
    silverPrompt:
      "Write a product description for our new water bottle. It keeps drinks cold for 24 hours and costs $29.99. It should be fun. Max 100 words. no emojis please",
    includes: ["$29.99", "24 hours", "- Max 100 words."],
  },
  {
    id: "bakery-context-first",
    silverPrompt:
      "I run a small bakery in Leeds called Rye & Co. We are opening a second shop on 3 May at 14 Mill Lane. Write an Instagram post about it. Make it warm and not too long.",
  },
  {
    id: "story-kids",
    silverPrompt:
      "Could you write a bedtime story for my 4 year old daughter Ida about a fox that is afraid of the dark? It should take about 5 minutes to read.",
  },
  {
    id: "cover-letter",
    silverPrompt:
      "I need to write a cover letter for a junior data analyst position at Contoso. I have 2 years of experience with SQL and Tableau.",
  },
  { id: "meal-plan", silverPrompt: "make a meal plan for a week for 2 adults, vegetarian, budget 60 euros" },
  {
    id: "trip-rome",
    silverPrompt: "Plan a 3 day trip to Rome for a couple in October. We like food markets and walking.",
  },
  {
    id: "study-plan",
    silverPrompt: "create a study plan for the AWS Solutions Architect exam, I have 8 weeks and 6 hours a week",
  },
  {
    id: "brainstorm-workshop",
    silverPrompt: "brainstorm ideas for a team building day for 12 people in Hamburg, budget 500 €",
  },
  { id: "quiz", silverPrompt: "Generate 10 multiple choice questions about photosynthesis for 8th grade students" },
  { id: "compare", silverPrompt: "compare PostgreSQL and MySQL for a small web shop" },
  { id: "pros-cons", silverPrompt: "pros and cons of remote work" },
  {
    id: "interview-role",
    silverPrompt:
      "Act as an interviewer for a junior front-end position. Ask me questions and give feedback on my answers.",
  },
  {
    id: "support-bot",
    silverPrompt:
      "You are a customer support assistant for Fjord Outdoor, a store for camping gear. Answer questions about orders, returns and products. Returns are possible within 30 days. Shipping takes 2 to 4 days.",
  },
  {
    id: "speech",
    silverPrompt: "I need a best man speech for my brother Tom's wedding, around 5 minutes, funny but not embarrassing",
  },
  // With material
  {
    id: "summarize-article",
    silverPrompt: `Please summarize this article for me:\n\n${harbour}`,
    includes: [harbour, "the article"],
  },
  {
    id: "summarize-inline",
    silverPrompt:
      "Summarize this: The meeting started at 9:30. We agreed to ship version 2.1 on 14 March and to move the budget review to Thursday. Ben will call the vendor.",
    includes: ['"""'],
  },
  {
    id: "summarize-placeholder",
    silverPrompt: "Summarize the following text in 3 bullet points:\n\n{{article}}",
    includes: ["{{article}}", "3 bullet points"],
  },
  { id: "summarize-last", silverPrompt: `${harbour}\n\nSummarize the text above in two sentences.` },
  {
    id: "translate-template",
    silverPrompt:
      "Translate this to German:\n\nHi {{first_name}},\n\nyour order %s has shipped. Track it at https://shop.example/track?id=42.\n\nThanks,\nThe Fjord team",
    includes: ["{{first_name}}", "%s", "https://shop.example/track?id=42"],
  },
  {
    id: "translate-quote",
    silverPrompt: 'Can you translate "Where is the nearest pharmacy?" into Japanese?',
    includes: ['Translate "Where is the nearest pharmacy?" into Japanese.'],
  },
  {
    id: "translate-foreign-material",
    silverPrompt:
      "Translate to English: Der Zug nach Hamburg fährt heute von Gleis 7 ab und hat etwa 20 Minuten Verspätung.",
  },
  {
    id: "fix-grammar",
    silverPrompt: "fix the grammar: me and him was going to the store yesterday but it were closed",
  },
  {
    id: "rewrite-formal",
    silverPrompt:
      "Make this email more formal:\n\nhey Dr. Osei, can't make it tmrw at 3, something came up. can we do thursday instead? cheers, Lu",
  },
  {
    id: "reply-email",
    silverPrompt:
      "write a reply to this email, say yes but only after 2 pm\n\nHi Lu,\n\ncan we meet on Thursday about the Halden project? Please bring the figures for Q3.\n\nBest,\nMara",
  },
  {
    id: "extract-fields",
    silverPrompt:
      "Extract the name, date and total from this invoice:\n\nInvoice 2024-118\nBilled to: Orla Byrne\nDate: 12 February 2024\nItems: 3 chairs à 89.50\nTotal: EUR 268.50",
  },
  {
    id: "extract-all-emails",
    silverPrompt:
      "get all email addresses from the text below\n\nWrite to anna@example.org or, for invoices, to billing@example.org. Ben (ben.t@example.com) is on leave.",
  },
  {
    id: "classify-sentiment",
    silverPrompt:
      'Classify the sentiment of this review as positive, negative or neutral: "The room was lovely but the noise kept us awake until 3 am."',
  },
  {
    id: "classify-tickets",
    silverPrompt:
      "Classify the following support ticket into one of these categories: billing, technical problem, account, other\n\nI was charged twice for March and the app logs me out every time I open the invoice page.",
  },
  {
    id: "review-essay",
    silverPrompt:
      "Give me feedback on my introduction:\n\nSince the dawn of time, people have wondered about the stars. In this essay I will talk about stars and why they matter to people.",
  },
  {
    id: "analyze-data",
    silverPrompt: "Analyze this data:\n\nmonth,visits,orders\nJan,1200,36\nFeb,1450,41\nMar,1900,38",
  },
  // Code
  { id: "code-palindrome", silverPrompt: "write a python function that checks if a string is a palindrome" },
  { id: "code-no-language", silverPrompt: "I need a script to rename all photos in a folder by date" },
  { id: "code-sql", silverPrompt: "Write a SQL query to find the second highest salary per department" },
  { id: "code-regex", silverPrompt: "give me a regex for german phone numbers" },
  {
    id: "code-fix",
    silverPrompt:
      "This code throws IndexError, can you fix it?\n\ndef last_items(rows):\n    result = []\n    for i in range(len(rows) + 1):\n        result.append(rows[i][-1])\n    return result",
    includes: ["```python", "IndexError"],
  },
  {
    id: "code-explain-fence",
    silverPrompt:
      "What does this do?\n\n```js\nconst once = (fn) => { let r, done = false; return (...a) => done ? r : (done = true, r = fn(...a)); };\n```",
  },
  {
    id: "code-review",
    silverPrompt: "Please review this function:\n\n```python\ndef load(path):\n    return eval(open(path).read())\n```",
  },
];
