import type { Demonstration } from "../demonstration";

export const english: readonly Demonstration[] = [
  {
    kind: "explain",
    silver: "tell me about black holes",
    golden:
      "Explain what a black hole is to somebody with no background in physics. Say how one forms, what happens near its edge, and how astronomers can detect something that gives off no light. Use one everyday comparison, and end with one question that science has not answered yet.",
  },
  {
    kind: "explain",
    silver: "whats the difference between http and https i keep hearing about it",
    golden:
      "Explain the difference between HTTP and HTTPS to a person who uses the web every day but does not program. Say what HTTPS adds, what somebody on the same Wi-Fi could see with each of them, and what the padlock in the browser does not promise.",
  },
  {
    kind: "how-to",
    silver: "how do i get red wine out of a carpet",
    golden:
      "Give me numbered steps to get a fresh red wine stain out of a carpet with things that are in most homes. Say what to do first, what to avoid because it sets the stain, and what to try if it is still there when the carpet has dried.",
  },
  {
    kind: "email",
    silver: "write an email to my landlord the heating is broken since 3 days",
    golden:
      "Write an email to my landlord: the heating in my flat has been broken for three days. State the fact and since when, ask for a repair by a date, and ask him to confirm the appointment. Keep it polite and firm, give it a subject line, and put [square brackets] where my name, address or the date belong.",
  },
  {
    kind: "email",
    silver: "email to the team that friday's meeting is moved to 3pm monday, room 204",
    golden:
      "Write a short email to my team: Friday's meeting is moved to Monday at 3 pm in room 204. Put the new time and room into the subject line and the first sentence, and ask everyone who cannot come to say so.",
  },
  {
    kind: "message",
    silver: "text my sister that i cant make her birthday, dont sound like an excuse",
    golden:
      "Write a text message to my sister: I cannot come to her birthday. Say it in the first sentence, say that I am sorry to miss it, and offer to celebrate together another day. Three sentences at most, warm, with no excuse and no invented reason.",
  },
  {
    kind: "cover-letter",
    silver: "cover letter for a barista job, 2 years at a bakery, i'm good with people and early mornings",
    golden:
      "Write a cover letter for a job as a barista. I worked at a bakery for two years, I am good with people, and early mornings suit me. Open with the job, show each strength by something that I would do behind the counter, invent no other experience, keep it under 200 words, and put [square brackets] where names belong.",
  },
  {
    kind: "social-post",
    silver: "linkedin post about finishing my first marathon and what it taught me about work",
    golden:
      "Write a LinkedIn post about finishing my first marathon and what it taught me about work. Begin with one moment of the race, draw one lesson from it rather than a list, and end with a question to the reader. Under 150 words, in the first person, with no hashtags, and with [square brackets] where a detail of mine belongs.",
  },
  {
    kind: "product-description",
    silver: "product description handmade soy candles lavender 40 hours burn time",
    golden:
      "Write a description for an online shop of a handmade soy candle with lavender and a burn time of 40 hours. Say first what it is like to have it lit, then give the facts: soy wax, lavender, 40 hours, made by hand. 60 to 80 words, no superlatives, and no claim that is not in these facts.",
  },
  {
    kind: "summarize",
    silver: "summarize this\n\n{{article}}",
    golden:
      "Summarize the article below for somebody who has one minute. Begin with its main point in one sentence, then give the three to five facts or arguments that carry it, with their names and numbers as they stand there. Use only what the article says.\n\n{{article}}",
  },
  {
    kind: "translate",
    silver: "translate to spanish: Your order has shipped and should arrive on Tuesday.",
    golden:
      "Translate the sentence below into Spanish, as a shop would write it to a customer. Keep the day and the meaning exactly, and give only the translation.\n\nYour order has shipped and should arrive on Tuesday.",
  },
  {
    kind: "rewrite",
    silver: "make this sound more professional: hey, u never sent the invoice, need it asap",
    golden:
      "Rewrite the message below so that it sounds professional and is just as urgent. Keep all of its facts, add none, and stay as short as it is.\n\nhey, u never sent the invoice, need it asap",
  },
  {
    kind: "proofread",
    silver: "check my grammar: Me and him was going to the store when it start raining.",
    golden:
      "Correct the grammar of the sentence below and change nothing else. Give the corrected sentence, then each change in one line with its reason.\n\nMe and him was going to the store when it start raining.",
  },
  {
    kind: "classify",
    silver: "is this review positive or negative? {review}",
    golden:
      "Decide whether the review below is positive or negative. Where it is mixed, go by what the writer would tell a friend. Answer with one word: positive or negative.\n\n{review}",
  },
  {
    kind: "extract",
    silver: "get all the names and phone numbers out of this text: {{text}}",
    golden:
      "Take every person's name and every phone number out of the text below. Give one line for each person, as name: number, copied exactly. Write none where a person has no number, list numbers without a name last, and add nothing that is not in the text.\n\n{{text}}",
  },
  {
    kind: "compare",
    silver: "should i get an ipad or a laptop for college",
    golden:
      "Help me choose between an iPad and a laptop for college. Compare them in a table by writing papers, taking notes, software that courses demand, battery, weight and price over four years. Then say which one you would choose for most students, and which answers of mine would change that.",
  },
  {
    kind: "advise",
    silver: "my coworker takes credit for my ideas what do i do",
    golden:
      "Advise me what to do about a coworker who takes credit for my ideas. Give two or three ways from mild to firm, with what each could cost me. For the first, write the words that I could say to the coworker. Say at the end when I should go to my manager.",
  },
  {
    kind: "solve",
    silver: "A train leaves at 3:40 and takes 2 hours 35 minutes, with a 15 minute stop. when does it arrive",
    golden:
      "A train leaves at 3:40 and takes 2 hours 35 minutes, with a 15 minute stop. When does it arrive? Work it out step by step, say whether you count the stop as part of the 2 hours 35 minutes, check the result by counting back, and give the time of arrival in the last line.",
  },
  {
    kind: "code",
    silver: "python function to remove duplicates from a list but keep order",
    golden:
      "Write a Python function that removes duplicates from a list and keeps the order in which items first stand. Give it type hints and a docstring, use only the standard library, say what it does with items that cannot be hashed, and show two short examples with their results.",
  },
  {
    kind: "fix-code",
    silver: "why doesnt this work\n\nfor i in range(len(a)):\n    if a[i] == 0: a.remove(a[i])",
    golden:
      "Find out why the Python code below does not remove all zeros and sometimes raises an error. Explain the cause in two sentences, give the corrected code, and name one input on which the old and the new code differ.\n\nfor i in range(len(a)):\n    if a[i] == 0: a.remove(a[i])",
  },
  {
    kind: "sql",
    silver:
      "sql query for the 5 customers with most orders last month. tables customers(id,name) orders(id,customer_id,created_at)",
    golden:
      "Write a SQL query that returns the five customers with the most orders in the last calendar month, with name and number of orders, the most first. Tables: customers(id, name), orders(id, customer_id, created_at). Use standard SQL, say how ties are treated, and explain the date condition in one line.",
  },
  {
    kind: "recipe",
    silver: "easy dinner with chicken and rice",
    golden:
      "Give me a recipe for an easy dinner with chicken and rice for two people. List the ingredients with amounts, then numbered steps with times and heat. Use one pot if possible, at most 40 minutes, and name one swap for an ingredient that people often lack.",
  },
  {
    kind: "trip",
    silver: "3 days in lisbon with two kids",
    golden:
      "Plan three days in Lisbon with two children. For each day give a morning, an afternoon and an evening near each other, with how to get there and how long it takes. Add one plan for rain, say what has to be booked ahead, and ask me for the children's ages where these change the plan.",
  },
  {
    kind: "training-plan",
    silver: "workout plan to get stronger, 3x a week, only dumbbells",
    golden:
      "Write a workout plan for getting stronger with dumbbells only, three times a week. For each day give the exercises with sets, repetitions and rest, say how to choose the weight and when to raise it, and name an easier form of the two hardest exercises. Put it into one table a day.",
  },
  {
    kind: "lesson",
    silver: "lesson plan fractions 4th grade 45 min",
    golden:
      "Write a lesson plan of 45 minutes on fractions for fourth grade. State what the children can do at the end, give each part with its minutes, what the teacher says and what the children do, include one activity with things from the classroom, and end with three questions that show who has understood.",
  },
  {
    kind: "brainstorm",
    silver: "ideas for a team building day, no trust falls please",
    golden:
      "Give me ten ideas for a team building day, no trust falls. Make them differ from each other: indoors and outdoors, quiet and active, cheap and costly. For each one give a sentence on what people do, and what it needs in money and hours. Mark the two that suit a team of strangers best.",
  },
  {
    kind: "story",
    silver: "write a short story about a lighthouse keeper who finds a letter",
    golden:
      "Write a short story of about 600 words about a lighthouse keeper who finds a letter. Begin in the moment of the find, let the letter change one decision of the keeper's, show the place by sounds and weather rather than by adjectives, and end on an action, not on an explanation.",
  },
  {
    kind: "poem",
    silver: "poem about autumn for my grandma",
    golden:
      "Write a poem about autumn for my grandmother. Three or four stanzas of four lines, warm and unsentimental, with pictures that she could see from her window. Rhyme only where it sounds natural, and put [square brackets] where a memory of ours could stand.",
  },
  {
    kind: "quiz",
    silver: "make a quiz about the solar system",
    golden:
      "Write a quiz of ten questions about the solar system, from easy to hard. Four options each, one of them right, the wrong ones plausible. Put the answers with one sentence of explanation each at the very end, so that the quiz can be given out without them.",
  },
  {
    kind: "list",
    silver: "books like harry potter for adults",
    golden:
      "Recommend eight books for adults who liked Harry Potter. For each one give author, one sentence on what it shares with Harry Potter and one on how it differs, with no spoilers. Order them from the nearest to the boldest choice.",
  },
];
