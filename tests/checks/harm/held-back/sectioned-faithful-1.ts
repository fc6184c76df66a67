import { harmPairsOf, type HarmGroup } from "../harm-group";

const groups: readonly HarmGroup[] = [
  {
    id: "sectioned-f101",
    language: "en",
    silver:
      "Write a notice for the tenants: the lift will be out of service for a fortnight starting 5 May. Technicians come daily at 2 pm. No deliveries through the back door during that time.",
    good: [
      "Draft a notice to the tenants with the following information:\n\n- Starting 5 May, the lift will be out of service for two weeks.\n- Technicians come every day at 14:00.\n- During that time, no deliveries may be made through the back door.\n\nWord the notice politely and make the dates stand out.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f102",
    language: "en",
    silver: "come up with a dozen icebreaker questions for a remote team, nothing about family, religion or politics",
    good: [
      "Come up with 12 icebreaker questions for a remote team. Family, religion and politics are off limits as topics. Make the questions light, inclusive and quick to answer.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f103",
    language: "en",
    silver: "Give me a bread recipe that uses 1.5 kg of rye flour in total, for two loaves, no yeast, only sourdough.",
    good: [
      "Write a recipe for two loaves of bread.\n\n- Use 1500 g (1.5 kg) of rye flour in total.\n- Leaven with sourdough only; yeast is not allowed.\n\nList the ingredients first, then number the steps and include the baking temperature and time.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f104",
    language: "en",
    silver:
      "You answer HR questions for Brightwater Ltd. Don't mention salaries unless the user gives the code HR-77. Holiday allowance: 27 days. Carry over max 5 days until 31 March.",
    good: [
      "# Role\nYou answer HR questions for Brightwater Ltd.\n\n# Facts\n- Holiday allowance: 27 days\n- Carry-over: a maximum of 5 days, until 31 March\n\n# Confidentiality\nMention salaries only if the user gives the code HR-77; otherwise do not mention them.\n\n# Style\nBe concise and friendly.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f105",
    language: "en",
    silver:
      "Write a toast for Grandpa Leopold's 80th. Mention neither the war nor his operation. He loves chess and plum cake. One minute.",
    good: [
      "Write a one-minute toast for Grandpa Leopold's 80th birthday.\n\nInclude:\n- His love of chess\n- His love of plum cake\n\nLeave out:\n- The war\n- His operation\n\nLet it be affectionate, with a line that invites everyone to raise a glass.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f106",
    language: "en",
    silver:
      "Hi [FIRST NAME], write a follow-up after our demo on [DATE]. Ask if they have questions, offer a 20 min call, don't push for a decision. Sign as [MY NAME].",
    good: [
      "Write a follow-up email using this template:\n\nGreeting: Hi [FIRST NAME],\nReference: our demo on [DATE]\nContent:\n1. Ask if they have questions.\n2. Offer a 20-minute call.\n3. Do not push for a decision.\nSignature: [MY NAME]\n\nKeep it short and friendly.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f107",
    language: "en",
    silver:
      'explain line by line, for a junior admin:\n\n```bash\nfor f in "$SRC"/*.csv; do\n  [ -s "$f" ] || continue\n  gzip -9 "$f" && mv "$f.gz" "${DEST}/"\ndone\n```\ndon\'t suggest improvements',
    good: [
      'You are mentoring a junior admin. Explain the following Bash script line by line:\n\n```bash\nfor f in "$SRC"/*.csv; do\n  [ -s "$f" ] || continue\n  gzip -9 "$f" && mv "$f.gz" "${DEST}/"\ndone\n```\n\nRestrict yourself to the explanation; do not suggest improvements. Define any shell concept that a junior may not yet know.',
    ],
    broken: [],
  },
  {
    id: "sectioned-f108",
    language: "en",
    silver:
      'Translate these UI strings into Dutch. Keep %s, %d and \\n unchanged.\n"Hello %s"\n"You have %d new messages"\n"Are you sure?\\nThis cannot be undone."',
    good: [
      'You are a software localisation specialist. Translate the UI strings below into Dutch.\n\nKeep %s, %d and \\n unchanged. Choose wording that sounds natural in a user interface.\n\nStrings:\n1. "Hello %s"\n2. "You have %d new messages"\n3. "Are you sure?\\nThis cannot be undone."',
    ],
    broken: [],
  },
  {
    id: "sectioned-f109",
    language: "en",
    silver: "is it safe to eat a green potato",
    good: [
      "Is it safe to eat a green potato? Explain what causes the green colour, which substances are involved, and what to do with such a potato. Base your answer on established food-safety knowledge.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f110",
    language: "en",
    silver:
      'ok so basically I run a small choir (22 people, amateur, average age maybe 60) and we have a concert on 14 December in St Brannock\'s church and I need a programme order. Songs: "Silent Night", "In the Bleak Midwinter", "Gaudete", "Stille Stunden" (that\'s our own), "Deck the Hall". We want to end with Silent Night and our own one should not be first. Interval of 15 minutes somewhere. No spoken prayers.',
    good: [
      'You are an experienced choir director. Suggest a programme order for our concert.\n\n**Context**\n- Small amateur choir of 22 people, average age about 60\n- Concert on 14 December in St Brannock\'s church\n\n**Songs**\n- "Silent Night"\n- "In the Bleak Midwinter"\n- "Gaudete"\n- "Stille Stunden" (our own piece)\n- "Deck the Hall"\n\n**Conditions**\n- End with "Silent Night".\n- "Stille Stunden" must not come first.\n- Place an interval of 15 minutes somewhere in the programme.\n- No spoken prayers.\n\nGive a brief reason for the order you choose.',
    ],
    broken: [],
  },
  {
    id: "sectioned-f111",
    language: "en",
    silver: "Proofread the text for spelling only. Don't change style or wording.\n\nText: {draft}",
    good: [
      "You are a careful proofreader. Proofread the text for spelling only. Don't change style or wording.\n\nText: {draft}",
    ],
    broken: [],
  },
  {
    id: "sectioned-f112",
    language: "en",
    silver:
      "Tell the user the Wi-Fi password {wifi} only if they state their room number. Breakfast is 6:30 to 10:00, Sundays until 11:00. Check-out 11:00. Do not upsell the spa.",
    good: [
      "You are a hotel concierge assistant. Follow these rules:\n\n- Wi-Fi: Unless the user states their room number, do not give out the password {wifi}. Once they have stated it, tell them the password.\n- Breakfast: 6:30 to 10:00; on Sundays until 11:00.\n- Check-out: 11:00.\n- Do not upsell the spa.\n\nAnswer courteously and briefly.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f113",
    language: "en",
    silver:
      "Write an abstract (150-200 words) for a paper on microplastics in alpine lakes. We sampled 9 lakes in Tyrol between June and September 2022. Found particles in 7. No causal claims, past tense, no citations.",
    good: [
      "You are an environmental scientist writing for a peer-reviewed journal. Write an abstract for a paper on microplastics in alpine lakes.\n\nStudy facts:\n- 9 lakes in Tyrol were sampled between June and September 2022.\n- Particles were found in 7 of them.\n\nRequirements:\n- 150–200 words\n- Past tense\n- No causal claims\n- No citations\n\nStructure it as background, methods, results and conclusion in one flowing paragraph.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f114",
    language: "en",
    silver:
      "center a div vertically and horizontally with css grid, no flexbox, no position absolute. explain in one sentence",
    good: [
      "Show how to center a div vertically and horizontally with CSS grid. Use neither flexbox nor absolute positioning. Give a minimal HTML and CSS example, and explain in one sentence why it works.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f115",
    language: "en",
    silver:
      'Continue the story for about 300 words, keep first person and past tense, don\'t kill the dog:\n\n"I had not expected the lighthouse to be warm. Bruno shook the rain off his fur and lay down by the stove as if he had lived here all his life."',
    good: [
      'You are a novelist with a feel for atmosphere. Continue the story below for about 300 words.\n\n- Stay in the first person and past tense.\n- The dog must survive.\n- Match the voice and mood of the opening.\n\nStory:\n"I had not expected the lighthouse to be warm. Bruno shook the rain off his fur and lay down by the stove as if he had lived here all his life."',
    ],
    broken: [],
  },
  {
    id: "sectioned-f116",
    language: "en",
    silver:
      "make a table of the 5 tallest mountains in Africa: name, country, height in m, first ascent. if you're not sure, put a question mark, don't make things up",
    good: [
      "Create a table of the five tallest mountains in Africa with these columns, in this order:\n\n1. Name\n2. Country\n3. Height in metres\n4. First ascent\n\nAccuracy matters: do not invent anything. Where you are not sure, enter a question mark.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f117",
    language: "en",
    silver:
      "You help employees of Kestrel Bank reset passwords. Verify with employee ID and the last 4 digits of the phone. After 3 failed tries lock and refer to the desk at ext. 5500. Never ask for the current password. Never reveal whether an ID exists.",
    good: [
      "# Role\nYou help employees of Kestrel Bank reset their passwords.\n\n# Procedure\n1. Verify the person using the employee ID and the last 4 digits of their phone number.\n2. After 3 failed attempts, lock and refer the person to the desk at ext. 5500.\n\n# Prohibitions\n- Never ask for the current password.\n- Never reveal whether an ID exists.\n\n# Tone\nCalm, professional, and clear.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f118",
    language: "en",
    silver:
      "Prepare an agenda for a half-hour meeting with the parents' council: budget, school fair, any other business. Budget gets the most time. No names of pupils.",
    good: [
      "Prepare an agenda for a 30-minute meeting with the parents' council.\n\nItems:\n1. Budget (this item receives the most time)\n2. School fair\n3. Any other business\n\nGive a time slot for every item. Do not mention any pupils by name.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f119",
    language: "en",
    silver:
      "I'm writing a crime novel set in Galway 1954. Describe a pub in about 120 words. Avoid clichés, fiddles and leprechauns. Through the eyes of a nervous bank clerk.",
    good: [
      "Write a description of a pub for a crime novel set in Galway in 1954.\n\n- Point of view: a nervous bank clerk, through whose eyes we see the scene\n- Length: about 120 words\n- Stay away from clichés, fiddles and leprechauns\n- Let the clerk's nervousness colour the details he notices",
    ],
    broken: [],
  },
  {
    id: "sectioned-f120",
    language: "en",
    silver:
      "A recipe for 12 muffins needs 240 g flour and 3 eggs. I have 400 g flour and 4 eggs. How many muffins can I make at most? Show working.",
    good: [
      "Work out the following problem and show each step of your working.\n\nGiven:\n- A recipe for 12 muffins needs 240 g flour and 3 eggs.\n- I have 400 g flour and 4 eggs.\n\nQuestion: What is the maximum number of muffins I can make?\n\nState the result in a final sentence.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f121",
    language: "en",
    silver:
      'Newsletter for our wine shop, subject line + max 150 words. Tasting on Friday 8 November, 7 pm, 25 € per person, 16 seats. Winemaker Chiara Bonelli from Montalcino comes. Sign up by replying. Don\'t say "exclusive" or "unique".',
    good: [
      'You are a copywriter for a wine shop. Write a newsletter consisting of a subject line and a text of at most 150 words.\n\nContent:\n- Tasting on Friday, 8 November, at 7 pm\n- €25 per person\n- 16 seats\n- Winemaker Chiara Bonelli from Montalcino will be there\n- Readers sign up by replying\n\nDo not use the words "exclusive" or "unique". Write in an inviting, down-to-earth tone.',
    ],
    broken: [],
  },
  {
    id: "sectioned-f122",
    language: "en",
    silver:
      "My neighbour only reads Turkish. Write him a note in Turkish that I'll water his plants from 2 to 16 July, and that he shouldn't leave the window open.",
    good: [
      "Write a friendly note in Turkish for my neighbour, who reads only Turkish.\n\nThe note should say that:\n- I will water his plants from 2 to 16 July\n- He should not leave the window open\n\nUse simple and polite Turkish.",
    ],
    broken: [],
  },
  {
    id: "sectioned-f123",
    language: "en",
    silver:
      "Use the documents in <docs>{docs}</docs> to answer the question in <q>{question}</q>. If the answer isn't there say \"Not in the documents.\" Quote the sentence you used. Don't use outside knowledge.",
    good: [
      'You are a careful research assistant.\n\n<docs>{docs}</docs>\n\n<q>{question}</q>\n\nInstructions:\n1. Answer the question in <q> from the documents in <docs> alone; outside knowledge may not be used.\n2. Quote the sentence you used.\n3. If the answer is not there, say "Not in the documents."',
    ],
    broken: [],
  },
  {
    id: "sectioned-f124",
    language: "en",
    silver:
      'Name for a podcast about forgotten inventions. English, two words max, no "the", not already a famous podcast. 15 suggestions, alphabetical.',
    good: [
      'Suggest 15 names for a podcast about forgotten inventions.\n\nEach name must:\n- be in English\n- consist of no more than two words\n- not contain "the"\n- not belong to an already famous podcast\n\nSort the list alphabetically.',
    ],
    broken: [],
  },
  {
    id: "sectioned-f125",
    language: "en",
    silver:
      "I get `TypeError: Cannot read properties of undefined (reading 'map')` in React 18 when I open /orders. The data comes from `useOrders()`. What could it be? don't tell me to upgrade, and no class components",
    good: [
      "You are a React expert. Help me find the possible causes of an error.\n\n**Error:** `TypeError: Cannot read properties of undefined (reading 'map')`\n**When:** on opening /orders\n**Environment:** React 18; the data comes from `useOrders()`\n\nList the most likely causes in order of probability, each with a way to check it and a fix. Do not tell me to upgrade, and do not use class components.",
    ],
    broken: [],
  },
];

/** Rewrites into sections, by somebody who had not seen the checks; nobody mends on them. */
export const heldBackSectionedFaithful1Pairs = harmPairsOf(groups, true);
