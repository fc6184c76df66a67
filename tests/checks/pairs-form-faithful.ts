import type { LabelledPair } from "./labelled-pair";

/** Good rewrites in English: of all lengths, as small and large models write them. No check may block one of them. */
export const faithfulPairs: readonly LabelledPair[] = [
  {
    id: "faithful-late-orders",
    language: "en",
    task: {
      silverPrompt:
        "hi, can you write something to our customers, they are waiting for their orders and some are angry, make it friendly but not too long and say sorry",
    },
    candidate:
      "Write an email to customers whose orders are late. Apologize for the delay, acknowledge that waiting is frustrating, and say that we are working on it. Friendly tone, at most 120 words, no bullet points.",
    expected: [],
  },
  {
    id: "faithful-role-first",
    language: "en",
    task: { silverPrompt: "how do i explain to my kid why the sky is blue" },
    candidate:
      "You are a patient science teacher. Explain to a young child why the sky is blue. Use everyday words, one comparison from daily life, and at most five short sentences.",
    expected: [],
  },
  {
    id: "faithful-placeholder-review",
    language: "en",
    task: { silverPrompt: "Tell me if this review is positive or negative: {{review}}" },
    candidate:
      "Classify the sentiment of the review between the tags as positive or negative. Answer with one word, in small letters.\n\n<review>\n{{review}}\n</review>",
    expected: [],
  },
  {
    id: "faithful-unchanged",
    language: "en",
    task: { silverPrompt: "Write a haiku about rain on a tin roof." },
    candidate: "Write a haiku about rain on a tin roof.",
    expected: [],
  },
  {
    id: "faithful-apples",
    language: "en",
    task: {
      silverPrompt: "John has 3 apples. He buys 2 more and gives 1 to Mary. How many apples does he have?",
      goldenResponse: "4",
    },
    candidate:
      "John has 3 apples. He buys 2 more and gives 1 to Mary. How many apples does John have now? Work through the purchases and gifts one at a time, then write the final count on the last line.",
    expected: [],
  },
  {
    id: "faithful-translation-target",
    language: "en",
    task: { silverPrompt: 'translate "I miss you" to french' },
    candidate:
      'Translate "I miss you" into French. Use the form that one says to a close friend. Return the French sentence only.',
    expected: [],
  },
  {
    id: "faithful-spanish-quoted",
    language: "en",
    task: { silverPrompt: "correct my spanish: Yo soy muy cansado hoy porque no he dormido nada en la noche de ayer" },
    candidate:
      "Correct the Spanish sentence below. Give the corrected sentence first, then explain each change in English, one line per change.\n\nYo soy muy cansado hoy porque no he dormido nada en la noche de ayer",
    expected: [],
  },
  {
    id: "faithful-sql",
    language: "en",
    task: {
      silverPrompt: "sql for top 5 customers by revenue last year, table orders(customer_id, total, created_at)",
    },
    candidate:
      "Write one SQL query for the table orders(customer_id, total, created_at). It returns the top 5 customers by summed total for last year, highest first, with the columns customer_id and revenue. Output only the query.",
    expected: [],
  },
  {
    id: "faithful-sections",
    language: "en",
    task: {
      silverPrompt:
        "I have eggs, spinach and feta. what should i cook tonight, no oven, 20 minutes, 2 people. just one idea",
    },
    candidate:
      "# Task\nSuggest one dinner for 2 people.\n\n# Constraints\n- Ingredients on hand: eggs, spinach, feta\n- No oven\n- Ready in 20 minutes\n\n# Output\nThe name of the dish, then numbered steps.",
    expected: [],
  },
  {
    id: "faithful-think-tags-wanted",
    language: "en",
    task: {
      silverPrompt:
        "Solve the riddle. Put your reasoning between <think> and </think> and then the answer on its own line. Riddle: What has keys but opens no door?",
    },
    candidate:
      "Solve this riddle: What has keys but opens no door?\n\nFirst reason between <think> and </think>. After the closing tag, write the answer on its own line and nothing else.",
    expected: [],
  },
  {
    id: "faithful-json",
    language: "en",
    task: { silverPrompt: "get the name, date and total from this invoice as json: {invoice_text}" },
    candidate:
      'Extract three fields from the invoice below and return one JSON object with the keys "name", "date" and "total". Use null for a field that the invoice does not hold.\n\nInvoice:\n{invoice_text}',
    expected: [],
  },
  {
    id: "faithful-code-block-inside",
    language: "en",
    task: {
      silverPrompt: "why does this crash\n\n```python\nprint([1, 2, 3][5])\n```",
    },
    candidate:
      "Find out why this Python code crashes. Name the exception, the line that raises it, and the smallest change that fixes it, in at most three sentences.\n\n```python\nprint([1, 2, 3][5])\n```",
    expected: [],
  },
  {
    id: "faithful-interview",
    language: "en",
    task: { silverPrompt: "Give me 3 tips for a job interview at a bank" },
    candidate:
      "Give me 3 tips for a job interview at a bank. Number them, one sentence of advice and one example for each.",
    expected: [],
  },
  {
    id: "faithful-reply-refusing",
    language: "en",
    task: { silverPrompt: "I cannot come to the party on friday. write a text to Sam" },
    candidate:
      "I cannot come to the party on Friday. Write a short text message to Sam that says so and wishes a fun evening.",
    expected: [],
  },
  {
    id: "faithful-prompt-about-prompts",
    language: "en",
    task: { silverPrompt: "make this prompt better: 'draw me a cat'" },
    candidate:
      "Improve the following prompt for an image model: 'draw me a cat'. Add the pose, the setting, the light and the style. Return the improved prompt only, in one sentence.",
    expected: [],
  },
  {
    id: "faithful-assistant-persona",
    language: "en",
    task: { silverPrompt: "act as a linux terminal. only reply with terminal output in a code block, nothing else" },
    candidate:
      "Act as a Linux terminal. I type commands, and you reply with what the terminal shows, inside one code block and nothing else. Write no explanations. Do not run commands that I did not type.",
    expected: [],
  },
  {
    id: "faithful-okay-opening",
    language: "en",
    task: { silverPrompt: "okay so i need a workout plan, beginner, 3 days a week, no equipment" },
    candidate:
      "Create a workout plan for a beginner: 3 days a week, no equipment. Give it as a table with the columns day, exercise, sets and repetitions, and add a five-minute warm-up to each day.",
    expected: [],
  },
  {
    id: "faithful-summary-limits",
    language: "en",
    task: { silverPrompt: "summarize the plot of Hamlet, short" },
    candidate:
      "Summarize the plot of Hamlet in at least three and at most five sentences. Cover the murder, the play within the play, and the duel. Write in the present tense.",
    expected: [],
  },
  {
    id: "faithful-two-limits-two-parts",
    language: "en",
    task: { silverPrompt: "write a linkedin post about our new bike lock and a tweet too" },
    candidate:
      "Write two texts about our new bike lock.\n1. A LinkedIn post of at most 150 words.\n2. A tweet of at most 30 words.",
    expected: [],
  },
  {
    id: "faithful-bilingual-output",
    language: "en",
    task: { silverPrompt: "greeting card text for my grandma, in english and in german" },
    candidate:
      "Write the text of a greeting card for my grandma, first in English, then in German. Two sentences in each language, warm and simple.",
    expected: [],
  },
  {
    id: "faithful-lists-here-not-there",
    language: "en",
    task: { silverPrompt: "compare ukulele and guitar for a beginner" },
    candidate:
      "Compare the ukulele and the guitar for a beginner. Use bullet points for the pros and cons of each. Do not use bullet points in the final recommendation, which is one sentence.",
    expected: [],
  },
  {
    id: "faithful-long-detailed",
    language: "en",
    task: {
      silverPrompt:
        "You are a support agent for Lumen, a lamp maker. Customers write in about broken lamps. Reply with empathy, ask for the order number if it is missing, offer a replacement within 30 days of delivery, otherwise a 20% discount. Never promise a refund. Sign as The Lumen team.",
      wordLimit: 160,
    },
    candidate:
      "You are a support agent for Lumen, a lamp maker. A customer writes about a broken lamp. Write the reply.\n\n- Open with one sentence of empathy.\n- If the order number is missing, ask for it.\n- Within 30 days of delivery, offer a replacement; after that, offer a 20% discount.\n- Never promise a refund.\n- Sign as The Lumen team.\n\nKeep the reply under 120 words.",
    expected: [],
  },
  {
    id: "faithful-single-line",
    language: "en",
    task: { silverPrompt: "what is machine learning" },
    candidate:
      "Explain machine learning to an adult without a technical background, in one paragraph with one everyday example.",
    expected: [],
  },
  {
    id: "faithful-chain",
    language: "en",
    task: {
      silverPrompt: "If a shirt costs $40 and is on sale for 25% off, how much do you pay including 8% sales tax?",
    },
    candidate:
      "A shirt costs $40 and is on sale for 25% off. Sales tax is 8%. How much do you pay? Apply the discount first, then the tax. Show each step, and end with the amount in dollars, rounded to cents.",
    expected: [],
  },
  {
    id: "faithful-note-in-prompt",
    language: "en",
    task: { silverPrompt: "meal plan for 5 days, note: I am vegetarian and hate mushrooms" },
    candidate:
      "Plan dinners for 5 days, as a table with the columns day, dish and ingredients.\n\nNote: I am vegetarian and hate mushrooms.",
    expected: [],
  },
  {
    id: "faithful-ask-first",
    language: "en",
    task: { silverPrompt: "help me write my cv, ask me what you need to know" },
    candidate:
      "Help me write my CV. First ask me, one question at a time, about my work, education and skills. When I say that I am done, write the CV in Markdown with one heading per section. Let me know if anything is missing before you write.",
    expected: [],
  },
  {
    id: "faithful-options",
    language: "en",
    task: {
      silverPrompt: "Which gas do plants take in? A) oxygen B) carbon dioxide C) nitrogen",
      goldenResponse: "B",
    },
    candidate:
      "Which gas do plants take in?\n\nA) oxygen\nB) carbon dioxide\nC) nitrogen\n\nAnswer with the letter of the correct option and nothing else.",
    expected: [],
  },
  {
    id: "faithful-golden-retriever",
    language: "en",
    task: { silverPrompt: "names for a golden retriever puppy" },
    candidate:
      "Suggest ten names for a golden retriever puppy, each at most two syllables. Give a numbered list with a reason of five words for each name.",
    expected: [],
  },
];
