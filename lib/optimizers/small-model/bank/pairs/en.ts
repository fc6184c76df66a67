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
    kind: "message",
    silver:
      "Sms reminder 160 chars max for our dental office, appointment tmrw 3 pm w/ dr. Sato, cancel until 6 tonight or 30 fee, phone 555-0136",
    golden:
      "Write an SMS reminder of 160 characters at most from our dental office: appointment tomorrow 3 pm with Dr. Sato; cancel until 6 tonight or a 30 fee is due; phone 555-0136. Appointment first, friendly, no link, no emoji. Output only the SMS.",
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
    kind: "brainstorm",
    silver:
      "names for a rescue boat. volunteers, lake, boat is 6 m orange & ugly, old one was called Ottilie (after nobody). 10 ideas, max 2 words, easy to shout over wind so no sss sounds, no heroes no saints",
    golden:
      "Suggest 10 names for the rescue boat of volunteers on a lake. The boat is 6 m, orange & ugly; the old one was called Ottilie (after nobody). Max 2 words each and easy to shout over wind: open vowels, no sss sounds. No heroes, no saints. Names with humour are welcome, as long as you could call them out in earnest. Just the list.",
  },
  {
    kind: "article",
    silver:
      "bio for conference website, 60 words, third person. i'm Ruben Achterberg, hydrologist, 14 yrs at the Delft water board, i study how small ditches clog. i play the tuba",
    golden:
      "Write a third-person bio of about 60 words for a conference website. Facts: Ruben Achterberg, hydrologist, 14 years at the Delft water board, studies how small ditches clog, plays the tuba. Say in plain words why the research might interest someone from another field, give the tuba one light touch at the end, and use no praise words and no facts beyond these.",
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
    kind: "project-plan",
    silver:
      "study plan pls: driving theory test in 12 days, 30 official chapters, i have 45 min a day on the bus, sundays off. i fail mostly right of way questions",
    golden:
      "Make a day-by-day study plan for my driving theory test in 12 days: 30 official chapters, 45 min a day on the bus, Sundays off. I fail mostly right of way questions, so practise them throughout, not only once. Cover all chapters in time for mock tests and repetition at the end, give the minutes for each part, and say what to change if a mock test goes badly. You don't know today's weekday, so say how to shift the Sundays.",
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
    kind: "code",
    silver:
      "SQL (postgres). orders(id, customer_id, total, created_at), customers(id, name, city). i want for every city the customer who spent the most in 2024, with the sum. if two tie i want both. cities w/o orders not needed. one query pls",
    golden:
      "Write one PostgreSQL query that returns, for every city, the customer who spent the most in 2024, with the sum.\n\nTables:\norders(id, customer_id, total, created_at)\ncustomers(id, name, city)\n\nIf customers tie, return both. Cities without orders aren't needed. Two customers may share a name, so don't merge them. Columns: city, name, sum, ordered by city. Mention briefly what happens with missing values.",
  },
  {
    kind: "roleplay",
    silver:
      "Act as a 1920s hotel concierge called Monsieur Alphonse and answer my real questions about my trip in his style. facts must be true for today though, if you don't know say it in style. max 80 words. First: do i need a power adapter from Canada to Portugal and do I tip?",
    golden:
      "Act as Monsieur Alphonse, a hotel concierge of the 1920s, and answer my real questions about my trip in his style, in at most 80 words each. The facts must be true for today; style never replaces a fact. If you don't know something or it may have changed, say so in style. Stay in the role throughout.\n\nFirst question: do I need a power adapter from Canada to Portugal, and do I tip?",
  },
  {
    kind: "rewrite",
    silver:
      "make this sound less passive aggressive, still clear. its a note for the office kitchen. under 40 words\n\"To whoever keeps 'borrowing' my oat milk: funny how it's always empty on Mondays. It has my NAME on it. Reading isn't that hard. - Priyanka\"",
    golden:
      "Rewrite this note for the office kitchen so that it sounds friendly instead of passive aggressive, while the request stays clear: please don't take my oat milk. Under 40 words, drop the digs, keep the facts (my name is on it, it's empty on Mondays) and sign as Priyanka.\n\n\"To whoever keeps 'borrowing' my oat milk: funny how it's always empty on Mondays. It has my NAME on it. Reading isn't that hard. - Priyanka\"",
  },
  {
    kind: "classify",
    silver:
      "sentiment of these chat lines for our game: happy, angry, sad, sarcastic. copy each line, then - and one word\n\ngg well played\noh wonderful, lag again\ni lost my 3 year old save :(\nwhoever made this boss should be in prison\nbest update since launch\ngreat, another login queue",
    golden:
      "Classify the sentiment of each chat line from our game as exactly one of: happy, angry, sad, sarcastic. Praise that is plainly meant the other way round counts as sarcastic. Repeat each line, then a dash and the one word; nothing else.\n\ngg well played\noh wonderful, lag again\ni lost my 3 year old save :(\nwhoever made this boss should be in prison\nbest update since launch\ngreat, another login queue",
  },
  {
    kind: "analyze",
    silver:
      "I test my candles, same jar 200 g, wick A vs B, burn time hours + tunnel (T = yes). which wick do i take, and how sure? i make 300 for xmas market so a wrong choice costs me. small table + 3 sentences\nA: 41, 44, 39T, 43, 42\nB: 47, 36T, 49, 35T, 48",
    golden:
      "Decide from my candle tests which wick I should take, A or B, and say how sure that is. Same jar, 200 g; figures are burn time in hours, T = tunnel. I make 300 for the Christmas market, so a wrong choice costs me.\n\nAnswer with a small table (mean, range, number of tunnels, mean without tunnels) + 3 sentences: the choice and its reason, how far five burns each can be trusted, and what to test before I make the 300.\n\nA: 41, 44, 39T, 43, 42\nB: 47, 36T, 49, 35T, 48",
  },
  {
    kind: "translate",
    silver:
      "norwegian to english please, it's from the guest book of our hut. keep line breaks & the names, don't smooth the jokes, [?] where unreadable\n\"Kom opp i tåke, gikk ned i tåke.\nTorbjørn påstår at det finnes en utsikt.\nVaflene er bevist. Takk for veden!\nHilsen Signe, T. og den våte h...\"",
    golden:
      "Translate this entry in our hut's guest book from Norwegian to English. Keep the line breaks and the names as they are, don't smooth the jokes: let them stay as dry and short as in Norwegian. Put [?] where something is unreadable or cut off instead of completing it. Give only the translation.\n\n\"Kom opp i tåke, gikk ned i tåke.\nTorbjørn påstår at det finnes en utsikt.\nVaflene er bevist. Takk for veden!\nHilsen Signe, T. og den våte h...\"",
  },
  {
    kind: "summarize",
    silver:
      "tl;dr for a patient, plain words, what should she do until next visit\n\nPt 54F, BP at home avg 148/92 over 2 wks. Started amlodipine 5 mg od. Advised salt < 6 g/d, recheck in 4 wks. Ankle swelling possible, call if face or lips swell. Cont. metformin.",
    golden:
      "Summarize this doctor's note for the patient herself in plain words, without abbreviations: first what was found in one sentence, then what she should do until the next visit, as a short list with the exact doses, amounts and times, and last which sign means she must call. Add no advice that is not in the note.\n\nPt 54F, BP at home avg 148/92 over 2 wks. Started amlodipine 5 mg od. Advised salt < 6 g/d, recheck in 4 wks. Ankle swelling possible, call if face or lips swell. Cont. metformin.",
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
    silver:
      "why is there a tiny hole in airplane windows?? sat next to one yesterday and now i cant fly again until i know its fine. short and dont scare me",
    golden:
      "Explain why airplane windows have a tiny hole, for a nervous passenger: I sat next to one yesterday and can't fly again until I know it's fine. Keep it short. Say first whether it belongs there, then what it does, in everyday words. Don't scare me.",
  },
  {
    kind: "message",
    silver:
      "text to my landlord Mr. Okonjo, heating broke since saturday, already called twice, have a baby at home. firm but polite, short",
    golden:
      "Write a short text message to my landlord, Mr. Okonjo. The heating has been broken since Saturday, I have already called twice, and we have a baby at home. Make it firm but polite, and end by asking for a definite time for the repair. Plain text I can send as it is.",
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
  {
    kind: "solve",
    silver:
      "Round pool 3.66 m across, want it filled 76 cm deep. Hose: 14 litres a minute (bucket test). How many hours & what does it cost at 4.10 per cubic meter? round at the end only",
    golden:
      "Calculate how many hours it takes to fill my round pool and what the water costs. The pool is 3.66 m across and is to be filled 76 cm deep; the hose gives 14 litres a minute (bucket test); water costs 4.10 per cubic meter. Show volume, time and cost as three short steps with units, round at the end only, and name what you assumed.",
  },
  {
    kind: "article",
    silver:
      "toast for my sister's engagement, 45 sec, she's Ivy, he's Marcus, they met when he returned her lost umbrella (it wasn't hers). NO jokes on exes, parents are there. i'm shy so easy words",
    golden:
      "Write a toast of 45 sec for the engagement of my sister Ivy and Marcus. They met when he returned her lost umbrella, and it wasn't hers: make that the heart of the toast and come back to it at the end. Our parents are there, so NO jokes on exes. I'm shy: short sentences in easy words that I can say even when nervous, ending with the line on which everyone raises a glass.",
  },
  {
    kind: "brainstorm",
    silver:
      "ways to get teens (14-16) to come to a library reading club. we're a small town library, budget 200 total, one of us is 24 the other 61, wednesdays after school. pizza was tried and they ate and left",
    golden:
      "Brainstorm ways to get teens (14-16) to come to the reading club of a small town library, and to stay. Facts: Wednesdays after school; budget 200 total; we are two, one 24, the other 61. Pizza was tried: they ate and left, so don't rely on food.\n\nAim for about ten ideas that differ in kind (who invites, what happens, who decides, where), each in one line with its cost. Then name the two you would try first and why.",
  },
  {
    kind: "code",
    silver:
      "google sheets formula: col A distance in km, col B minutes:seconds typed like 27:35 (text), want col C pace in min/km like 5:31 and an average pace for rows 2-40 weighted by distance in C42. some rows empty. no scripts only formulas",
    golden:
      "Write Google Sheets formulas, no scripts, for my running log. Column A: distance in km. Column B: time in minutes:seconds, typed as text like 27:35. I need\n\n- in column C the pace in min/km, shown like 5:31, blank where a row is empty\n- in C42 the average pace of rows 2-40 weighted by distance, also as min/km\n\nExplain in a sentence why the weighting is right, check the formula with one example, and name inputs that would break it.",
  },
  {
    kind: "rewrite",
    silver:
      "Rewrite {{notice}} for {{group}} so that they know in the first sentence what to do by {{deadline}}. Max {{max_words}} words. Keep phone numbers exact. If the notice has a threat in it (fees, police etc) keep it but at the end and w/o capital letters.",
    golden:
      "Rewrite the notice below for {{group}} in at most {{max_words}} words. The first sentence must say what they have to do by {{deadline}}; after it come only the reason and the details they need for that. Use words that {{group}} use themselves. Copy phone numbers exactly. If the notice contains a threat (fees, police etc), keep it, but at the end, factual and without capital letters. Add nothing.\n\nNotice:\n{{notice}}",
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
    kind: "other",
    silver:
      "You answer questions about our returns policy for online shop customers. Policy: 30 days, unworn, with tag, refund to the card in 5 business days, sale items only store credit, underwear no returns. If its not in the policy say you will pass it on to the team. max 3 sentences",
    golden:
      "You answer customers' questions about the returns policy of an online shop.\n\nPolicy:\n- Returns within 30 days, unworn, with tag.\n- Refund to the card in 5 business days.\n- Sale items: store credit only.\n- Underwear: no returns.\n\nAnswer in at most 3 sentences, with the rule that applies to the customer's case first. Rely on this policy alone: no exceptions, no guesses. If something is not in it, say you will pass it on to the team.",
  },
  {
    kind: "image",
    silver:
      "picture book spread, wide 2:1. hedgehog postman on a tiny bike crossing a bridge made of pencils, rain, one letter flying away. gouache look, muted greens and one bright yellow (his cape). left third empty for text. no text in the picture, no other animals, he's not smiling",
    golden:
      "Write an image prompt for a picture book spread, wide 2:1: a hedgehog postman on a tiny bike crosses a bridge made of pencils in the rain while one letter flies away. Gouache look, muted greens and one bright yellow, his cape. The left third stays empty for text.\n\nSay what his face and posture show, where the letter is, and how the rain and paper look. No text in the picture, no other animals, and he's not smiling. One paragraph, ready to paste.",
  },
  {
    kind: "project-plan",
    silver:
      "3 days in Lisbon with my mother (78, walks max 20 min at a time, loves tiles and custard tarts), we arrive thu 11am and leave sat 6pm. hotel is near Rossio. no trams in rush hour and no museums on top of hills pls. need mornings/afternoons/evenings",
    golden:
      "Plan 3 days in Lisbon for me and my mother (78, walks max 20 min at a time, loves tiles and custard tarts). We arrive Thu 11am and leave Sat 6pm; our hotel is near Rossio.\n\nFor each day give morning, afternoon and evening: one thing each, how we get there, and roughly how long she has to walk. Include pauses to sit down. No trams in rush hour, no museums on top of hills. On the last day leave enough time to get away. Tell me what I should check beforehand, such as opening days.",
  },
  {
    kind: "translate",
    silver:
      "into German pls (for Austria), it's the sign at our climbing hall's boulder room: \"No chalk buckets on the mats. Shoes off in the café. Kids under 12 only with an adult who is NOT climbing. Max. mat load 150 kg per square metre - don't pile up the crash pads.\" friendly but short, use 'du'",
    golden:
      "Translate this sign for the boulder room of our climbing hall into German as used in Austria. Friendly but short, addressing readers as 'du', one rule per line. Use the words climbers there really use, keep the emphasis on NOT, and leave the figures as they are.\n\n\"No chalk buckets on the mats. Shoes off in the café. Kids under 12 only with an adult who is NOT climbing. Max. mat load 150 kg per square metre - don't pile up the crash pads.\"",
  },
  {
    kind: "classify",
    silver:
      "Warehouse temps. OK is 2 to 8 degrees C. Warning: up to 1 degree outside. Alarm: more than that, or a missing value twice in a row. Give per sensor the WORST status only, and the value that caused it. I read it on my phone so no table\n\nS1: 4.1 4.0 3.9\nS2: 8.6 7.9 7.8\nS3: - - 5.0\nS4: 1.2 - 2.1\nS5: 9.4 8.1 8.0",
    golden:
      'Classify each warehouse sensor below by its worst status:\n- OK: 2 to 8 degrees C\n- Warning: up to 1 degree outside that range\n- Alarm: more than 1 degree outside, or a missing value ("-") twice in a row\n\nOne short line per sensor for reading on a phone, no table: sensor, worst status only, and the value (or gap) that caused it. Nothing to add for OK.\n\nS1: 4.1 4.0 3.9\nS2: 8.6 7.9 7.8\nS3: - - 5.0\nS4: 1.2 - 2.1\nS5: 9.4 8.1 8.0',
  },
  {
    kind: "analyze",
    silver:
      "Am I getting slower or is it the heat? 5k times from my watch, all same flat route. I'm 52. tell me what you can and can't conclude. No training advice!\n\n3 June 17°C 27:10\n10 June 19°C 27:25\n17 June 24°C 28:40\n24 June 22°C 28:05\n1 July 29°C 30:15\n8 July 20°C 27:20",
    golden:
      "From my 5k times below, all on the same flat route, work out whether I'm getting slower or whether it's the heat. I'm 52.\n\nLook at the times by date and by temperature, and compare runs with similar temperatures from early and late. Give the size of the effect in seconds per degree, roughly. Then say what these six runs can and can't show. No training advice.\n\n3 June 17°C 27:10\n10 June 19°C 27:25\n17 June 24°C 28:40\n24 June 22°C 28:05\n1 July 29°C 30:15\n8 July 20°C 27:20",
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
    kind: "summarize",
    silver:
      'Read those five customer interviews notes and tell me in a single sentence the thing they have in common. don\'t list them. for slide title, 12 words max\n\nI1 prints the invoice, signs, scans\nI2 has an assistant who retypes numbers from PDF into Excel\nI3 "I keep two tabs open and copy by hand"\nI4 takes a phone photo of the screen (!)\nI5 exports, then fixes the date column every single time',
    golden:
      'Find what the five customer interviews below have in common and state it in a single sentence of at most 12 words, as the title of a slide. It should be a claim that holds for all five, not a topic and not a list. Give me only the sentence.\n\nI1 prints the invoice, signs, scans\nI2 has an assistant who retypes numbers from PDF into Excel\nI3 "I keep two tabs open and copy by hand"\nI4 takes a phone photo of the screen (!)\nI5 exports, then fixes the date column every single time',
  },
  {
    kind: "message",
    silver:
      "tell my band in our group chat that i can't make rehearsal wed bc of my shift, can we do thu 7pm same place, and Ozan pls bring the mic stand back!! casual",
    golden:
      "Write a casual group chat message to my band: I can't make rehearsal on Wed because of my shift; suggest Thu 7pm, same place, and ask who can. Ozan, please bring the mic stand back: put that at the end with a wink, not as a telling-off. Two or three sentences.",
  },
  {
    kind: "explain",
    silver:
      "difference between a virus and a bacterium as a table for my nursing entrance exam, 5 rows, must include antibiotics and size. dont write paragraphs i can't learn from those",
    golden:
      "Compare virus and bacterium in a table of 5 rows for my nursing entrance exam; size and antibiotics must be among the rows. Choose the other rows by what such exams ask most. Keep every cell to a few words I can learn by heart, give sizes with their unit, and don't write paragraphs.",
  },
  {
    kind: "answer",
    silver:
      "My phone stays at 100% for like an hour and then from 30 it drops to dead in minutes. 3 years old. is the battery lying and can i fix it without paying?",
    golden:
      "Explain why my 3-year-old phone shows 100% for about an hour and then goes from 30 to dead in minutes: is the displayed percentage wrong, and why at both ends? Then list what I can do without paying, in the order to try it, with what each step can and can't fix, and the sign that only a new battery will help.",
  },
  {
    kind: "other",
    silver:
      'Compare {{option_a}} and {{option_b}} for {{use_case}}. Budget {{budget}}. Table, max 6 rows, then ONE recommendation. don\'t say "it depends"',
    golden:
      'Compare {{option_a}} and {{option_b}} for {{use_case}} with a budget of {{budget}}.\n\nFirst a table of max 6 rows with the criteria that matter most for {{use_case}}, cost among them. Then ONE clear recommendation with its main reason and the one circumstance that would overturn it. Don\'t say "it depends". Mark figures you are not sure of as estimates.',
  },
];
