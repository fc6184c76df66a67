import type { Demonstration } from "../../demonstration";

/** Made from data/pairs by tools/make-bank.mjs. */
export const pairs: readonly Demonstration[] = [
  {
    kind: "explain",
    silver: "why do onions make you cry, and does the freezer trick work? 4 sentences",
    golden:
      "Explain in 4 sentences why onions make you cry, from the cut to the tears, and whether the freezer trick works: say how well, why, and for how long the onion has to stay in.",
  },
  {
    kind: "answer",
    silver: "flat sourdough help",
    golden:
      "My sourdough bread comes out flat. List the likely causes, most frequent first. For each give the sign by which I can recognize it in my dough or loaf, and the one thing to change next time. You don't know my recipe, so end with the few questions whose answers would narrow it down.",
  },
  {
    kind: "message",
    silver: "bday text for my mother in law",
    golden:
      "Write a birthday text that I can send to my mother-in-law from my phone: a few sentences, warm and natural, not gushing. Leave square brackets where only I know the detail, such as [name] or one [shared memory], and invent nothing about her age, work or plans. Give only the text.",
  },
  {
    kind: "rewrite",
    silver: "fix grammer: me and him goes there yestarday",
    golden:
      "Correct the grammar and spelling of the sentence below. Change only what is wrong; keep the meaning and the plain tone, and add nothing. Write the corrected sentence on a line of its own, then each change with its reason in a few words.\n\nme and him goes there yestarday",
  },
  {
    kind: "translate",
    silver: "spanish for i am allergic to nuts",
    golden:
      'How do I say "i am allergic to nuts" in Spanish? Give the sentence as a man and as a woman says it, with a simple pronunciation for English speakers. Use the word that covers all nuts, and warn me if a similar word is narrower, leaves out peanuts or differs by country. Just a few lines.',
  },
  {
    kind: "summarize",
    silver: "hamlet in 5 lines",
    golden:
      "Summarise Shakespeare's Hamlet in exactly 5 lines, one sentence a line. Follow the plot from beginning to end, including how it ends, and say who each person is at first mention. Plot only: no quotations, no interpretation, no remarks about the author. Write for someone who has never read or seen the play.",
  },
  {
    kind: "project-plan",
    silver: "30 min workout no jumping neighbors below",
    golden:
      "Plan a 30-minute workout for a flat with neighbors below: no jumping, no stomping, nothing dropped. Warm-up, main part and cool-down, with minutes that add up to 30.\n\nAssume no equipment. For each exercise say in a few words how to do it quietly, and give an easier and a harder version.",
  },
  {
    kind: "analyze",
    silver: "excel remove duplcates but keep newest",
    golden:
      "Tell me how to remove duplicate rows in Excel but keep the newest one of each. Duplicates are rows with the same [key column]; how new a row is stands in [date column]. Give steps with the exact menu names, say why the order of the steps matters, and how to check that the right rows stayed.",
  },
  {
    kind: "article",
    silver: "best mans speech 2 minutes",
    golden:
      "Write a best man's speech that takes 2 minutes to say, about 260 words. Greeting, how I know the groom, one short story, the couple, the toast. Warm and funny without embarrassing anyone, in words one can speak. Put [names], [how we met] and [small story] in square brackets and invent nothing about the couple.",
  },
  {
    kind: "brainstorm",
    silver: "dinner ideas 2 kids hate brocoli",
    golden:
      "Suggest several ideas for dinner with 2 kids who hate broccoli. No broccoli in any of them, not hidden either; use other vegetables that children usually accept. For each dinner one line on what it is, the time it takes, and what the kids can put together themselves. Ordinary ingredients. Ask at the end about allergies.",
  },
  {
    kind: "other",
    silver: "sms dentist reminder {{name}} {{time}}",
    golden:
      "Write an SMS with which a dental practice reminds {{name}} of the appointment at {{time}}. Keep both place-holders exactly as they are, once each. At most 160 characters once filled in, friendly and clear, appointment first; ask to call if it doesn't suit. No emoji, no fee, no phone number that I have not given. Text only.",
  },
  {
    kind: "lesson",
    silver:
      "teach me to read a weather map, from zero, i sail a small dinghy on a lake. as flashcards, front / back, 10 cards, most important first. no maths",
    golden:
      'Teach me to read a weather map from zero, with what matters to someone who sails a small dinghy on a lake. Make 10 flashcards in the form "front / back", one line each, most important for my safety first. On the front a sign on the map or a question, on the back what it is and what it means on the water. No maths, no other text.',
  },
  {
    kind: "solve",
    silver:
      "shop has 30% off everything and i have a 20% code on top. bf says thats 50% off. jacket was 145. what do i really pay and how many percent is it in total, with steps so i can show him",
    golden:
      "Work out what I really pay for a jacket that was 145 when the shop gives 30% off and I use a 20% code on top, and how many percent I save in total. My boyfriend says it's 50% off. Show every step with its intermediate result, and end with one sentence that tells him where he's right or wrong.",
  },
  {
    kind: "code",
    silver:
      "bash script pls: in ~/scratch delete all *.tmp files, in ~/logs compress *.log files older than 30 days with gzip. print what it does. no sudo, also has to survive file names with spaces",
    golden:
      "Write a bash script that does two things:\n1. in ~/scratch, delete all *.tmp files;\n2. in ~/logs, compress *.log files older than 30 days with gzip.\n\nPrint what it does, file by file. No sudo. It has to survive file names with spaces, and must not fail when a folder has no match. Say whether subfolders are included.",
  },
  {
    kind: "image",
    silver:
      "coloring page for a 4 year old, axolotl in a bathtub w/ rubber duck. thick black lines, big areas, white background, no shading no grey no tiny details, A4 portrait. he must be able to finish it in 10 min",
    golden:
      "Write an image prompt for a coloring page, A4 portrait, for a 4 year old: an axolotl in a bathtub with a rubber duck. Thick black lines, big closed areas, white background. No shading, no grey, no tiny details. He must be able to finish it in 10 min, so limit the number of areas and say how small the smallest may be. One paragraph, ready to paste.",
  },
  {
    kind: "review",
    silver:
      "i wrote this haiku for a contest (theme: waiting). 5-7-5 ok? does it really fit the theme, is anything cliché? honest pls, 100 words. don't fix it\n\nempty bus shelter\nthe timetable yellowing\nrain reads it to me",
    golden:
      'Assess my haiku for a contest with the theme "waiting", in about 100 words. Check the 5-7-5 count line by line, say whether it really fits the theme and by what means, and whether any image is a cliché. Be honest: name the weakest spot as well as the strongest. Don\'t fix it or offer other versions.\n\nempty bus shelter\nthe timetable yellowing\nrain reads it to me',
  },
  {
    kind: "fix-code",
    silver:
      "My arduino plant waterer never stops pumping. sensor reads 300 wet and 700 dry i checked. what's wrong, show the fixed line only + why\n\nint m = analogRead(A0);\nif (m < 500) {\n  digitalWrite(PUMP, HIGH);\n  delay(2000);\n  digitalWrite(PUMP, LOW);\n}\ndelay(1000);",
    golden:
      "Find out why my Arduino plant waterer never stops pumping. The sensor reads 300 wet and 700 dry; I checked that. Show the fixed line only, and say why in two or three sentences a hobbyist understands.\n\nint m = analogRead(A0);\nif (m < 500) {\n  digitalWrite(PUMP, HIGH);\n  delay(2000);\n  digitalWrite(PUMP, LOW);\n}\ndelay(1000);",
  },
  {
    kind: "extract",
    silver:
      "from the email get: flight no, date, time dep, time arr, seat, booking code. one per line\n\nDear Ms Quist, your booking K7PW2M is confirmed: SK 1417 on 9 May, CPH 07:05 – ARN 08:15, seat 14A. Check-in opens 22 hours before.",
    golden:
      'Extract from the email below: flight no, date, time dep, time arr, seat, booking code. One per line as "name: value", in this order, with the airport code in brackets after each time. Write "not given" for anything missing. Nothing else.\n\nDear Ms Quist, your booking K7PW2M is confirmed: SK 1417 on 9 May, CPH 07:05 – ARN 08:15, seat 14A. Check-in opens 22 hours before.',
  },
  {
    kind: "other",
    silver:
      'You\'re "Pip", a spelling coach for kids aged 7-9. When the kid writes a word wrong don\'t give the right spelling, give a hint. After 3 wrong tries you can tell. Short sentences. Never say "wrong".',
    golden:
      'You are "Pip", a spelling coach for kids aged 7-9.\n\nWhen a child misspells a word:\n- Say first what part is right.\n- Give one hint (a sound, a rhyme, a letter to look at), but don\'t give the right spelling.\n- After 3 tries that miss, tell the spelling and have the child write it once.\n\nWhen the word is right, praise it in one sentence and go on. Use short sentences and easy words. Never say "wrong".',
  },
  {
    kind: "roleplay",
    silver:
      "Act as a 1920s hotel concierge called Monsieur Alphonse and answer my real questions about my trip in his style. facts must be true for today though, if you don't know say it in style. max 80 words. First: do i need a power adapter from Canada to Portugal and do I tip?",
    golden:
      "Act as Monsieur Alphonse, a hotel concierge of the 1920s, and answer my real questions about my trip in his style, in at most 80 words each. The facts must be true for today; style never replaces a fact. If you don't know something or it may have changed, say so in style. Stay in the role throughout.\n\nFirst question: do I need a power adapter from Canada to Portugal, and do I tip?",
  },
  {
    kind: "classify",
    silver:
      "sentiment of these chat lines for our game: happy, angry, sad, sarcastic. copy each line, then - and one word\n\ngg well played\noh wonderful, lag again\ni lost my 3 year old save :(\nwhoever made this boss should be in prison\nbest update since launch\ngreat, another login queue",
    golden:
      "Classify the sentiment of each chat line from our game as exactly one of: happy, angry, sad, sarcastic. Praise that is plainly meant the other way round counts as sarcastic. Repeat each line, then a dash and the one word; nothing else.\n\ngg well played\noh wonderful, lag again\ni lost my 3 year old save :(\nwhoever made this boss should be in prison\nbest update since launch\ngreat, another login queue",
  },
  {
    kind: "advise",
    silver:
      "should I take out the insurance for my 380 euro phone? 6.99 a month, 2 yrs, 60 excess per claim, max 2 claims, not for loss only breakage + theft from locked room. i broke 1 screen in the last 5 years (cost 140). yes or no + why in numbers, and whats a break even chance",
    golden:
      "Decide whether I should insure my 380 euro phone: yes or no first, then the reasons in numbers.\n\nTerms: 6.99 a month, 2 yrs, 60 excess per claim, max 2 claims; covers breakage and theft from a locked room, not loss. My history: 1 broken screen in the last 5 years, cost 140.\n\nGive the total price, the expected benefit from my history, and the break-even chance for a broken screen and for a total loss separately. Say in which situation the other answer would be right and what you left out.",
  },
  {
    kind: "explain",
    silver: "how do i boil eggs so they peel easy",
    golden:
      "Explain how to boil eggs so that they peel easily. Give short numbered steps from choosing the eggs to peeling them, with the cooking time for a soft and for a hard yolk. Say at each step whether and why it helps with the peeling, and leave out kitchen myths that make no real difference.",
  },
  {
    kind: "translate",
    silver: "translate to french: see you at 8 dont be late",
    golden:
      "Translate the message below into natural, everyday French, as short and casual as it is. Give the version for one person one knows well first; if the form of address or the time of day would change the words, add the other version in one line. No grammar explanations.\n\nsee you at 8 dont be late",
  },
  {
    kind: "message",
    silver: "text to landlord heating broken again",
    golden:
      "Write a text message to my landlord: the heating is broken again. Ask for a repair soon and for a reply today with a time, and mention that it is not the first time, so the cause should be found. Polite but firm, a few sentences, ready to send, with nothing to fill in and no invented dates or temperatures.",
  },
  {
    kind: "article",
    silver: "resignation letter 2 weeks notice",
    golden:
      "Write a resignation letter with 2 weeks' notice. Short, polite and neutral: the resignation first, then the last working day, an offer to hand over my work, a thank-you in one sentence. Give no reason for leaving. Use square brackets where only I know the detail: [manager's name], [job title], [company], [last working day].",
  },
  {
    kind: "other",
    silver:
      "Write a thank you note to {{donor_name}} who gave {{amount}} to {{project}}. Max 100 words, no asking for more money.",
    golden:
      "Write a thank-you note to {{donor_name}}, who gave {{amount}} to {{project}}.\n\nAt most 100 words. Name the gift and the project, and say something concrete about the project where its name allows it without inventing results. Warm and personal, no asking for more money, not even indirectly. Output only the note.",
  },
  {
    kind: "answer",
    silver:
      "can i mix bleach and vinegar for shower mould? everyone on tiktok does. white grout, bathroom has no window. and if not what then",
    golden:
      "Can I mix bleach and vinegar to remove mould in the shower, as everyone on TikTok does? Answer yes or no first and say what happens when the two meet. Then, if it's no, tell me step by step what to use instead on white grout in a bathroom that has no window, and what to do if somebody has already mixed them.",
  },
  {
    kind: "rewrite",
    silver:
      'Make this sign for our farm gate nicer, max 20 words, keep the phone number, don\'t mention the dog. Text now:\n\n"KEEP GATE SHUT. Goats get out. If you see a goat on the road call 555 0163."',
    golden:
      'Rewrite the sign for our farm gate so that it sounds nicer. Max 20 words, keep the phone number, don\'t mention the dog. It must still be clear at a glance that the gate stays shut. Output only the new sign.\n\nText now:\n"KEEP GATE SHUT. Goats get out. If you see a goat on the road call 555 0163."',
  },
  {
    kind: "solve",
    silver:
      "Round pool 3.66 m across, want it filled 76 cm deep. Hose: 14 litres a minute (bucket test). How many hours & what does it cost at 4.10 per cubic meter? round at the end only",
    golden:
      "Calculate how many hours it takes to fill my round pool and what the water costs. The pool is 3.66 m across and is to be filled 76 cm deep; the hose gives 14 litres a minute (bucket test); water costs 4.10 per cubic meter. Show volume, time and cost as three short steps with units, round at the end only, and name what you assumed.",
  },
  {
    kind: "brainstorm",
    silver:
      "names for a rescue boat. volunteers, lake, boat is 6 m orange & ugly, old one was called Ottilie (after nobody). 10 ideas, max 2 words, easy to shout over wind so no sss sounds, no heroes no saints",
    golden:
      "Suggest 10 names for the rescue boat of volunteers on a lake. The boat is 6 m, orange & ugly; the old one was called Ottilie (after nobody). Max 2 words each and easy to shout over wind: open vowels, no sss sounds. No heroes, no saints. Names with humour are welcome, as long as you could call them out in earnest. Just the list.",
  },
  {
    kind: "project-plan",
    silver:
      "study plan pls: driving theory test in 12 days, 30 official chapters, i have 45 min a day on the bus, sundays off. i fail mostly right of way questions",
    golden:
      "Make a day-by-day study plan for my driving theory test in 12 days: 30 official chapters, 45 min a day on the bus, Sundays off. I fail mostly right of way questions, so practise them throughout, not only once. Cover all chapters in time for mock tests and repetition at the end, give the minutes for each part, and say what to change if a mock test goes badly. You don't know today's weekday, so say how to shift the Sundays.",
  },
  {
    kind: "other",
    silver:
      "system prompt for the chat of Hotel Brisa. guests get an answer in their own language, 3 sentences max. after each answer a note for the front desk, always in english, any length, marked [DESK]. never promise a late check-out, thats the desk's call",
    golden:
      "You are the chat assistant of Hotel Brisa.\n\n- Answer guests in their own language, 3 sentences max.\n- After each answer add a note for the front desk, marked [DESK]: always in English, any length. Say in it what the guest wants and what you answered.\n- Never promise a late check-out; that is the desk's call.\n\nIf you don't know something, tell the guest that the desk will answer.",
  },
  {
    kind: "code",
    silver:
      "SQL (postgres). orders(id, customer_id, total, created_at), customers(id, name, city). i want for every city the customer who spent the most in 2024, with the sum. if two tie i want both. cities w/o orders not needed. one query pls",
    golden:
      "Write one PostgreSQL query that returns, for every city, the customer who spent the most in 2024, with the sum.\n\nTables:\norders(id, customer_id, total, created_at)\ncustomers(id, name, city)\n\nIf customers tie, return both. Cities without orders aren't needed. Two customers may share a name, so don't merge them. Columns: city, name, sum, ordered by city. Mention briefly what happens with missing values.",
  },
  {
    kind: "roleplay",
    silver:
      "You are {{character}} from {{story}}, i am {{player_name}}, a reader aged {{age}}. Stay in the story & never break the scene. don't be more violent than the book. end every turn with 2 things i could do next",
    golden:
      "Be {{character}} from {{story}} in an interactive scene. I am {{player_name}}, a reader aged {{age}}; choose words, length and suspense for that age.\n\n- Speak and know only what {{character}} would in {{story}}. Never break the scene, not even when I ask about the real world: find an answer inside the story.\n- Don't be more violent than the book.\n- Never decide for me what I do. End every turn with 2 things I could do next.\n\nBegin with the place and your first words to me.",
  },
  {
    kind: "review",
    silver:
      'be honest is this a good ad for selling my piano? 3 things max, most important first, w/ the fix. don\'t rewrite the whole thing i want it in my words\n"Piano for sale. Brown. It was my grandmothers and has a lovely tone. Some keys stick. Must go by end of month because we move. Make an offer. Call evenings."',
    golden:
      'Judge honestly whether this is a good ad for selling my piano. Name 3 things at most, most important first, each with the fix and, briefly, why a buyer would stumble over it. Don\'t rewrite the whole thing; I want it in my words.\n\n"Piano for sale. Brown. It was my grandmothers and has a lovely tone. Some keys stick. Must go by end of month because we move. Make an offer. Call evenings."',
  },
  {
    kind: "lesson",
    silver:
      "I wanna understand chess openings but every video goes too deep. i'm ~900 on chess.com, I know how pieces move, forks and pins. what 1 opening for white + 1 answer to e4 + 1 to d4, and how do i learn the IDEA not 20 moves by heart. 20 min, 4 evenings a week",
    golden:
      "Recommend 1 opening for White, 1 answer to e4 and 1 answer to d4 for a chess player of about 900 on chess.com who knows how the pieces move, forks and pins. For each, give the idea in one or two sentences, not 20 moves by heart.\n\nThen lay out how I learn such an idea in 20 min on 4 evenings a week: what to do in each evening, how long to stay with one opening, and how I notice that I've got it. Keep it shallow; videos go too deep for me.",
  },
  {
    kind: "extract",
    silver:
      'Who ordered what at what price? build me "person: item, item = sum". we split by person later. tip not included\n\nTable 6\nRavi 1 pad thai 12.5\nRavi 1 beer 4\nNoor 1 green curry 13\nNoor+Elio share spring rolls 7 \nElio 1 pad thai 12.5, no beer, water 2\ntip 8',
    golden:
      'From the order list below, work out who ordered what at what price. One line a person in the form "person: item, item = sum", with the price after each item. Divide shared items equally between those who shared them. Leave out the tip. End with a line that checks the sums against the total of the list.\n\nTable 6\nRavi 1 pad thai 12.5\nRavi 1 beer 4\nNoor 1 green curry 13\nNoor+Elio share spring rolls 7 \nElio 1 pad thai 12.5, no beer, water 2\ntip 8',
  },
  {
    kind: "analyze",
    silver:
      "I test my candles, same jar 200 g, wick A vs B, burn time hours + tunnel (T = yes). which wick do i take, and how sure? i make 300 for xmas market so a wrong choice costs me. small table + 3 sentences\nA: 41, 44, 39T, 43, 42\nB: 47, 36T, 49, 35T, 48",
    golden:
      "Decide from my candle tests which wick I should take, A or B, and say how sure that is. Same jar, 200 g; figures are burn time in hours, T = tunnel. I make 300 for the Christmas market, so a wrong choice costs me.\n\nAnswer with a small table (mean, range, number of tunnels, mean without tunnels) + 3 sentences: the choice and its reason, how far five burns each can be trusted, and what to test before I make the 300.\n\nA: 41, 44, 39T, 43, 42\nB: 47, 36T, 49, 35T, 48",
  },
  {
    kind: "image",
    silver:
      "picture book spread, wide 2:1. hedgehog postman on a tiny bike crossing a bridge made of pencils, rain, one letter flying away. gouache look, muted greens and one bright yellow (his cape). left third empty for text. no text in the picture, no other animals, he's not smiling",
    golden:
      "Write an image prompt for a picture book spread, wide 2:1: a hedgehog postman on a tiny bike crosses a bridge made of pencils in the rain while one letter flies away. Gouache look, muted greens and one bright yellow, his cape. The left third stays empty for text.\n\nSay what his face and posture show, where the letter is, and how the rain and paper look. No text in the picture, no other animals, and he's not smiling. One paragraph, ready to paste.",
  },
  {
    kind: "classify",
    silver:
      'One label for each mail: refund, delivery or other. add "!" if its a refund over 100 dollars. one line each, number + label\n\n1 where is my lamp, ordered 3 weeks ago\n2 want my 140 back, chair broke on day one\n3 do you ship to Guam\n4 rug was 220, arrived late but nice\n5 wrong size, please return the 35 dollars',
    golden:
      'Label each mail below with exactly one of: refund, delivery, other. If it is a refund over 100 dollars, add "!" to the label. Go by what the writer wants, not by the amounts mentioned. One line each, number and label, nothing else.\n\n1 where is my lamp, ordered 3 weeks ago\n2 want my 140 back, chair broke on day one\n3 do you ship to Guam\n4 rug was 220, arrived late but nice\n5 wrong size, please return the 35 dollars',
  },
  {
    kind: "summarize",
    silver:
      "tl;dr for a patient, plain words, what should she do until next visit\n\nPt 54F, BP at home avg 148/92 over 2 wks. Started amlodipine 5 mg od. Advised salt < 6 g/d, recheck in 4 wks. Ankle swelling possible, call if face or lips swell. Cont. metformin.",
    golden:
      "Summarize this doctor's note for the patient herself in plain words, without abbreviations: first what was found in one sentence, then what she should do until the next visit, as a short list with the exact doses, amounts and times, and last which sign means she must call. Add no advice that is not in the note.\n\nPt 54F, BP at home avg 148/92 over 2 wks. Started amlodipine 5 mg od. Advised salt < 6 g/d, recheck in 4 wks. Ankle swelling possible, call if face or lips swell. Cont. metformin.",
  },
  {
    kind: "fix-code",
    silver:
      'all my buttons alert 5. why???? im learning js since 2 weeks so explain in max 3 sentences and change as little as possible\n\nfor (var i = 0; i < 5; i++) {\n  const b = document.createElement("button");\n  b.textContent = "row " + i;\n  b.onclick = function () { alert(i); };\n  document.body.appendChild(b);\n}',
    golden:
      'Find out why every button made by this JavaScript alerts 5 instead of its own number, and fix it with the smallest possible change. Show only the changed line. Then explain the cause in at most 3 sentences for someone who has been learning JavaScript for 2 weeks.\n\nfor (var i = 0; i < 5; i++) {\n  const b = document.createElement("button");\n  b.textContent = "row " + i;\n  b.onclick = function () { alert(i); };\n  document.body.appendChild(b);\n}',
  },
  {
    kind: "advise",
    silver:
      "choose for me: my kid (7) could join chess club tue 4pm or judo wed 5.30pm, not both. he's shy, wiggly, loves rules. i work until 5 tue, grandpa could drive him but he's 79 and the road is dark in winter. judo 38/month + suit 45 once, chess 10/month. his best friend does chess",
    golden:
      "Choose one club for my son (7), not both: chess on tue 4pm or judo on wed 5.30pm.\n\n- He is shy, wiggly and loves rules. His best friend does chess.\n- I work until 5 on tue; grandpa could drive him, but he's 79 and the road is dark in winter.\n- Judo: 38/month + suit 45 once. Chess: 10/month.\n\nState your choice first, then what decides it, how it suits this child, and the cost of the first year. End with the one question I should settle before signing up, and whether it could change the choice.",
  },
  {
    kind: "message",
    silver: "complaint email late parcel want refund",
    golden:
      "Write a complaint email about a parcel that is late. State the facts first, then demand a refund and ask for a written confirmation. Firm and polite, no threats, short, with a subject line. Put what only I know in square brackets: [shop], [order number], [promised date], [amount], [whether it has arrived].",
  },
  {
    kind: "explain",
    silver: "explain inflation to my 8 yr old",
    golden:
      "Explain inflation to my 8-year-old child. Use one example from a child's life, such as pocket money and ice cream, all the way through; say what it is and one reason why it happens. Short sentences, no economics terms apart from the word itself, nothing frightening. Keep it short, ending with a question to talk about.",
  },
  {
    kind: "answer",
    silver:
      "do i need to turn the router off when theres a thunderstorm or is that grandma stuff. we have fibre, house from 2011. yes/no first then max 3 sentences",
    golden:
      "Answer whether I need to turn the router off during a thunderstorm, or whether that is grandma stuff. We have fibre and a house from 2011. Give yes/no first, then max 3 sentences: what risk remains with fibre, what really helps against it, and whether the year of the house tells anything.",
  },
  {
    kind: "other",
    silver:
      "{{product_name}} release tweet thread, features: {{features}}. exactly 4 tweets, number them 1/4.. no emojis, last one has {{link}}",
    golden:
      "Write a thread of exactly 4 tweets announcing the release of {{product_name}}.\n\nFeatures: {{features}}\n\nNumber them 1/4 to 4/4, each under 280 characters. The first says what is out and for whom, the middle ones show what a user can do now that wasn't possible before, and the last one contains {{link}}. No emojis, no features beyond those given.",
  },
];
