import { harmPairsOf } from "./harm-group";

/** Faithful English rewrites, as free as models write them. */
export const englishFaithfulWordsPairs = harmPairsOf(
  [
    {
      id: "clean-salad",
      language: "en",
      silver: "salad for a picnic, no mayo, nothing that needs a fridge, not too spicy",
      good: [
        "Suggest a picnic salad that keeps well without refrigeration. Leave out mayonnaise, and keep the heat mild.",
        "Create a recipe for a salad to take on a picnic. It must not contain mayo, must not need cooling, and should be only mildly spicy.",
        "Give me a mayo-free salad recipe for a picnic. All ingredients have to be safe at room temperature, and it should not be too spicy.",
      ],
      broken: [],
    },
    {
      id: "clean-bio",
      language: "en",
      silver: "write my bio for a conference, I'm a nurse, don't make it sound arrogant, no buzzwords, third person",
      good: [
        "Write a conference bio for me, a nurse, in the third person. Keep the tone modest and free of buzzwords.",
        "Write a speaker bio in the third person for a nurse. The bio should not come across as arrogant, and buzzwords are to be avoided.",
        "Draft a short conference biography (third person, 80–100 words) for a nurse. Sound humble rather than arrogant, and skip buzzwords.",
      ],
      broken: [],
    },
    {
      id: "clean-dog",
      language: "en",
      silver: "my dog won't eat his dry food since monday, he isn't sick, what can I do",
      good: [
        "My dog has refused to eat his dry food since Monday, although he seems healthy. What can I do? List possible causes and what to try first.",
        "Since Monday my dog has not been eating his dry food. He is not ill. Explain what the reasons could be and what I can do about it.",
        "My dog has stopped eating dry food since Monday but does not appear to be sick. Suggest steps, from the simplest to a visit to the vet.",
      ],
      broken: [],
    },
    {
      id: "clean-api",
      language: "en",
      silver: "write an error message for when the file can't be uploaded, not technical, dont blame the user",
      good: [
        "Write an error message that appears when a file upload fails. Use plain, non-technical language and avoid blaming the user.",
        "Write a user-friendly error message for failed file uploads. It must not use technical terms or blame the user, and it should say what to do next.",
        "Compose an error message for the case that a file cannot be uploaded. Keep it free of jargon and never suggest that the user is at fault.",
      ],
      broken: [],
    },
    {
      id: "clean-essay",
      language: "en",
      silver: "essay about homework, argue that it should not be banned, around 500 words, no first person",
      good: [
        "Write an essay of about 500 words arguing that homework should not be banned. Avoid the first person.",
        "Write a 500-word persuasive essay against a ban on homework. Do not write in the first person. Give three arguments and address one objection.",
        'Argue in an essay of roughly 500 words that banning homework would be a mistake. Use the third person throughout; no "I" or "we".',
      ],
      broken: [],
    },
    {
      id: "clean-commit",
      language: "en",
      silver:
        "review my pull request description, don't rewrite it, just tell me what's unclear: Adds retry to the importer",
      good: [
        "Review the pull request description below. Point out only what is unclear, and leave the text itself as it is.\n\nDescription: Adds retry to the importer",
        "Read this pull request description and list everything that is unclear. Do not rewrite it.\n\nAdds retry to the importer",
      ],
      broken: [],
    },
    {
      id: "clean-gift",
      language: "en",
      silver: "gift ideas for my dad who has everything, he's 70, likes fishing, nothing over 50 euros, not clothes",
      good: [
        "Suggest gift ideas for my 70-year-old father, who already has everything and likes fishing. Each gift should cost at most 50 euros. Exclude clothing.",
        "List ten gift ideas for my dad (70), who loves fishing and seems to own everything already. Budget: up to €50 per gift. No clothes.",
        "gift ideas for my dad who has everything, he's 70, likes fishing, nothing over 50 euros, not clothes\n\n- Give ten ideas, each with a rough price.\n- Include two experiences.",
      ],
      broken: [],
    },
    {
      id: "clean-speech",
      language: "en",
      silver:
        "help me write something nice for my colleague's farewell card, she's leaving after 12 years, not too sentimental",
      good: [
        "Write a warm message for the farewell card of a colleague who is leaving after 12 years. Keep it heartfelt but not overly sentimental. Two to three sentences.",
        "Compose a few kind lines for a farewell card. My colleague is leaving after 12 years. Avoid too much sentimentality.",
      ],
      broken: [],
    },
    {
      id: "clean-app",
      language: "en",
      silver: "why does my phone battery drain so fast? I don't use games, screen isn't bright, android 13",
      good: [
        "Explain why the battery of my Android 13 phone may drain quickly although I play no games and keep the screen brightness low. List the most likely causes with a fix for each.",
        "My phone (Android 13) loses charge very fast. I do not play games, and the screen is not set to bright. What are possible reasons, and how can I check each one?",
      ],
      broken: [],
    },
    {
      id: "clean-rag",
      language: "en",
      silver:
        "Use the documents below. Don't make things up. If something isn't covered, say so. Question: {q}\n\n{docs}",
      good: [
        "Answer the question using only the documents below. Do not invent anything; if the documents do not cover a point, say so.\n\nQuestion: {q}\n\nDocuments:\n{docs}",
        "Base your answer strictly on the documents provided. Never fabricate information. Where a point is not covered, state that clearly.\n\nQuestion: {q}\n\n{docs}",
      ],
      broken: [],
    },
    {
      id: "clean-hiking",
      language: "en",
      silver: "easy hikes near Innsbruck with a toddler, no cable car, max 2 hours, we don't have a car",
      good: [
        "Recommend easy hikes near Innsbruck that are suitable for a family with a toddler. Each should take at most 2 hours, be reachable by public transport, since we have no car, and not require a cable car.",
        "Suggest five easy hikes around Innsbruck for parents with a toddler. Conditions: no more than two hours, without using a cable car, and accessible without a car.",
      ],
      broken: [],
    },
    {
      id: "clean-sales",
      language: "en",
      silver: "cold email to a bakery owner about our flour, not pushy, max 90 words, mention free sample",
      good: [
        "Write a cold email to the owner of a bakery about our flour. Mention that we offer a free sample. Keep the tone low-pressure and the length under 90 words.",
        "Draft a cold email (at most 90 words) introducing our flour to a bakery owner. Offer a free sample, and avoid a pushy tone.",
      ],
      broken: [],
    },
    {
      id: "clean-kids",
      language: "en",
      silver: "explain inflation to kids, no math, fun example, short",
      good: [
        "Explain inflation to children in a short text. Use one fun example and no mathematics.",
        "Explain what inflation is in no more than 100 words so that a child can follow. Include a fun example and avoid any math.",
        "Write a brief, playful explanation of inflation for kids. Do without numbers and calculations, and use an amusing example from everyday life. No math.",
      ],
      broken: [],
    },
    {
      id: "clean-lawyer",
      language: "en",
      silver:
        "You are a contract assistant. Never give legal advice, only summarize clauses. If asked for advice, refer to a lawyer.",
      good: [
        "You are a contract assistant. Your only task is to summarize clauses. Do not give legal advice; when a user asks for it, refer them to a lawyer.",
        "Act as an assistant that summarizes contract clauses and does nothing else. You must never provide legal advice. If someone asks for advice, tell them to consult a lawyer.",
      ],
      broken: [],
    },
    {
      id: "clean-resume",
      language: "en",
      silver:
        "rewrite my cv summary so it fits a junior data analyst job, don't lie, keep it under 60 words: worked 2 years in retail, know SQL",
      good: [
        "Rewrite the CV summary below for a junior data analyst position. Stay truthful, and use fewer than 60 words.\n\nSummary: worked 2 years in retail, know SQL",
        "Rewrite my CV summary to match a junior data analyst role. Do not invent any facts. At most 60 words.\n\nworked 2 years in retail, know SQL",
      ],
      broken: [],
    },
    {
      id: "clean-meeting",
      language: "en",
      silver: "summarise the meeting notes, skip small talk, no names, action items last\n\n{notes}",
      good: [
        "Summarize the meeting notes below. Leave out small talk and names. End with the action items.\n\nNotes:\n{notes}",
        "Summarise the following meeting notes without small talk and without mentioning any names. List the action items at the end.\n\n{notes}",
      ],
      broken: [],
    },
    {
      id: "clean-workout",
      language: "en",
      silver: "20 min workout at home, no equipment, no jumping because of neighbours, bad knees",
      good: [
        "Create a 20-minute home workout that needs no equipment. Avoid jumping, because of the neighbours, and exercises that strain bad knees.",
        "Design a 20-minute workout for home. Constraints: no equipment, no jumps (neighbours), gentle on bad knees.",
        "Put together an equipment-free home workout lasting 20 minutes. It must be quiet, without any jumping because of my neighbours, and suitable for someone with bad knees.",
      ],
      broken: [],
    },
    {
      id: "clean-plain-question",
      language: "en",
      silver: "what is the difference between a virus and a bacterium, I always mix them up",
      good: [
        "Explain the difference between a virus and a bacterium. Use a comparison table, and give me a memory aid, since I tend to confuse the two.",
        "What distinguishes a virus from a bacterium? Explain it in simple terms and give one example of each.",
      ],
      broken: [],
    },
    {
      id: "clean-story",
      language: "en",
      silver: "write a sci-fi story where the robot is not the villain, female main character, open ending",
      good: [
        "Write a science fiction story with a female protagonist in which the robot is not the villain. Leave the ending open.",
        "Write a sci-fi short story. The main character is a woman, the robot must not turn out to be the villain, and the ending stays open.",
      ],
      broken: [],
    },
    {
      id: "held-harm-clean",
      language: "en",
      silver: "I get 40 emails a day and can't keep up, what system would help, nothing with paid apps",
      good: [
        "I receive 40 emails a day and cannot keep up. Suggest a simple system to manage them that does not need any paid apps.",
        "Recommend a method for handling about 40 emails per day. Free tools only; no paid apps. Explain how to set it up.",
        "I get 40 emails a day and can't keep up, what system would help, nothing with paid apps\n\n- Describe one system in five steps.\n- I use Outlook.",
      ],
      broken: [],
    },
    {
      id: "held-harm-clean-2",
      language: "en",
      silver: "write a scene where two old friends meet at an airport, no dialogue, present tense, around 200 words",
      good: [
        "Write a scene of about 200 words in the present tense in which two old friends meet at an airport. Use no dialogue.",
        "Write a 200-word scene without dialogue: two old friends meet at an airport. Tense: present.",
      ],
      broken: [],
    },
    {
      id: "held-harm-clean-3",
      language: "en",
      silver: "is it ok to give my baby honey? she's 8 months, just yes or no and why",
      good: [
        "Is it safe to give honey to my baby, who is 8 months old? Answer with yes or no only, followed by the reason in one sentence.",
        "May an eight-month-old baby eat honey? Reply just yes or no and say why.",
      ],
      broken: [],
    },
    {
      id: "held-harm-clean-7",
      language: "en",
      silver: "fix the grammar, leave the rest alone, no comments: me and him was walking to the store yesterday",
      good: [
        "Correct the grammar of the sentence below and leave everything else unchanged. Do not add comments.\n\nSentence: me and him was walking to the store yesterday",
        "Fix only the grammar in this sentence. Return the corrected sentence without comments.\n\nme and him was walking to the store yesterday",
      ],
      broken: [],
    },
    {
      id: "held-harm-clean-8",
      language: "en",
      silver: "checklist before I sell my old phone, android, don't want to lose photos",
      good: [
        "Write a checklist of what to do before I sell my old Android phone. Make sure that I do not lose any photos.",
        "Create a step-by-step checklist for selling my old Android phone, including how to back up my photos so that none are lost.",
      ],
      broken: [],
    },
    {
      id: "last-clean",
      language: "en",
      silver: "my flatmate never cleans the kitchen and I'm tired of it, how do I bring it up without a fight",
      good: [
        "My flatmate never cleans the kitchen, and I am tired of it. Suggest how I can bring this up calmly, without starting a fight. Give me three opening lines.",
        "Help me raise the issue that my flatmate does not clean the kitchen. I want to avoid an argument.",
        "my flatmate never cleans the kitchen and I'm tired of it, how do I bring it up without a fight\n\n- Give me two sentences that I can say.\n- Do not suggest leaving notes.",
      ],
      broken: [],
    },
    {
      id: "last-clean-2",
      language: "en",
      silver: "summarise this thread for my manager, bullet points, skip the jokes, max 6 bullets\n\n{{thread}}",
      good: [
        "Summarize the thread below for my manager in at most six bullet points. Leave out the jokes.\n\nThread:\n{{thread}}",
        "You are my assistant. Summarise the following thread for my manager. Use no more than 6 bullets and omit all jokes.\n\n<thread>\n{{thread}}\n</thread>",
      ],
      broken: [],
    },
    {
      id: "last-clean-3",
      language: "en",
      silver: "ideas for a team event in November, 12 people, indoors, not bowling again, about 30 euros each",
      good: [
        "Suggest ideas for an indoor team event in November for twelve people. The budget is about €30 per person. We have already been bowling, so leave that out.",
        "List ten indoor team events for 12 people in November at roughly 30 euros each. Bowling is not an option.",
      ],
      broken: [],
    },
    {
      id: "last-clean-4",
      language: "en",
      silver: "explain to my grandpa what a password manager is, he doesn't trust computers",
      good: [
        "Explain to my grandfather what a password manager is. He does not trust computers, so be patient and use comparisons from daily life.",
        "Write a short explanation of password managers for my grandpa, who is suspicious of computers.",
      ],
      broken: [],
    },
    {
      id: "late-clean",
      language: "en",
      silver: "can you write something for our website about why we dont use palm oil in our soap, not preachy",
      good: [
        "Write a short text for our website that explains why we do not use palm oil in our soap. Avoid a preachy tone.",
        "Explain on our website, in a relaxed and factual tone, why our soap contains no palm oil.",
        "can you write something for our website about why we dont use palm oil in our soap, not preachy\n\n- Around 120 words.\n- End with a link to our ingredient list.",
      ],
      broken: [],
    },
    {
      id: "late-clean-2",
      language: "en",
      silver: "compare bus and train from Porto to Lisbon for 2 people with bikes, Sunday morning, cheapest first",
      good: [
        "Compare bus and train connections from Porto to Lisbon on Sunday morning for two people with bikes. Sort the options by price, the cheapest first.",
        "For 2 people travelling with bikes from Porto to Lisbon on Sunday morning, compare buses and trains in a table that starts with the cheapest option.",
      ],
      broken: [],
    },
    {
      id: "late-clean-4",
      language: "en",
      silver: "turn my recipe into metric, dont change the steps: 2 cups flour, 1 lb beef, oven 350F",
      good: [
        "Convert the recipe below to metric units and leave the steps unchanged.\n\nRecipe: 2 cups flour, 1 lb beef, oven 350F",
        "Rewrite this recipe with metric measurements. Keep the steps as they are.\n\n2 cups flour, 1 lb beef, oven 350F",
      ],
      broken: [],
    },
  ],
  false,
);
