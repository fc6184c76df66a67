import { sort } from "../write-sort";

const ordersText =
  /\b(?:write|email|letter|essay|story|poem|speech|code|script|article|blog|caption|prompt|names?|quiz|essay|slogan)\b/iu;

const goods =
  "laptops?|phones?|smartphones?|tvs?|cars?|suvs?|trucks?|bikes?|e-?bikes?|scooters?|cameras?|lens|mattress(?:es)?|pillows?|chairs?|desks?|shoes?|sneakers|boots|headphones|earbuds|headsets?|washing machines?|vacuums?|robot vacuums?|printers?|tablets?|monitors?|watch(?:es)?|smart ?watch(?:es)?|tents?|strollers?|backpacks?|bags?|suitcases?|apps?|software|editors?|keyboards?|mouse|routers?|grills?|blenders?|air fryers?|coffee (?:machines?|makers?)|espresso machines?|e-?readers?|kindles?|projectors?|drones?|fridges?|dishwashers?|toothbrush(?:es)?|razors?|mics?|microphones?|speakers?|knife|knives|pans?|jackets?|coats?|jeans|bras?|sunscreens?|moisturi[sz]ers?|shampoos?|toasters?|sofas?|dash ?cams?|gpus?|cpus?|ssds?|consoles?|pianos?|guitars?|webcams?|chargers?|power banks?|helmets?|car seats?|vpns?|password managers?|banks?|credit cards?|savings accounts?|insurance|etfs?|brokers?|hosting|crms?|website builders?|phone plans?|gyms?|subscriptions?|dog food|cat food|litter|protein powder|vitamins?|supplements|perfumes?|cologne|foundation|mascara|motorcycles?|fountain pens?|pens?|planners?|board games?|generators?|lawn mowers?|drills?|paint|fonts?|frameworks?|libraries|editors?";

/** What people look for and decide. */
export const choosingSorts = [
  sort(
    "buy",
    "advise",
    {
      asks: new RegExp(
        `\\b(?:best|good|decent|cheap(?:est)?|affordable|budget|recommend\\w{0,8}|suggest\\w{0,4}|which|what)\\b(?: [\\w'-]+){0,4}? (?:${goods})\\b(?=.*\\b(?:for|under|with|that|without|to|in|brand|should|around|below|like)\\b|$)|^(?:${goods}) (?:for|under|with|that)\\b`,
        "iu",
      ),
      unless: new RegExp(
        `${ordersText.source}|\\b(?:vs|versus|difference|best (?:time|way|place|day|month|age)|worth|fix\\w{0,3}|repair\\w{0,3}|ideas|wear|clean|how (?:to|do|does|many|much|long)|why|what (?:size|does|do|is the|causes|colou?r)|or|wash|formula|function|my (?:car|phone|laptop) (?:is|won)|what (?:is|are) (?:an?|the difference)|what is|\\d+ (?:best|top)|movies?|exercises?|read|in (?:python|java))\\b`,
        "iu",
      ),
    },
    [
      "three-picks",
      "Name three, not ten: the best fit, the cheapest that will do, and one that is worth the extra money, each with its usual price.",
      "A long list leaves one standing in the shop.",
    ],
    ["not-for", "Say for each who should not take it, and why.", "Praise alone helps nobody choose."],
    [
      "what-to-look-at",
      "Name the two properties that matter for my use, so that I can judge others too.",
      "Models change faster than needs.",
    ],
  ),
  sort(
    "living-things",
    "list",
    {
      asks: /^(?:(?:the )?(?:best|good|easy|easiest|low[- ]maintenance|quiet|hypoallergenic|hardy|cheap|fast[- ]growing|indoor|shade|what|which|\w+ )(?: [\w-]+){0,3}?) ?\b(?:(?:house)?plants|flowers|shrubs|trees|herbs|vegetables|veggies|dogs|dog breeds?|cat breeds?|pets|breeds|perennials|hedges|ground cover|fruit trees)\b.*\b(?:for|that|which|survive|grow|to (?:grow|plant|have|get)|in|with|don['’]?t|under)\b/iu,
      unless: new RegExp(`${ordersText.source}|\\b(?:why|how|dying|yellow|leaves|toxic|vs|eat)\\b`, "iu"),
    },
    [
      "five-with-fit",
      "Name five, the surest first, and say for each which of my conditions it answers and which it only just bears.",
      "A name alone does not say whether it fits.",
    ],
    ["care-in-figures", "Give the care in figures: how often, how much, what it costs.", "“Easy” means nothing."],
    [
      "how-it-fails",
      "Say how each one is usually lost or regretted, and which popular one to leave alone here.",
      "One can avoid it.",
    ],
  ),
  sort(
    "read-watch-listen",
    "list",
    {
      asks: /^(?:(?:good|best|great|funny|scary|short|sad|classic|underrated|any|some|more|fantasy|horror|romance|thriller|sci-?fi|crime|comedy|board|video|co-?op|switch|podcast|history|true crime|recommend\w{0,7}|me|an?|to|suggest) )*(?:books|novels|movies|films|shows|series|podcasts|songs|albums|anime|audiobooks|games|documentaries|youtube channels|memoirs)\b(?: (?:recommendations?|suggestions?))?(?: .*)?\b(?:like|similar to|about|for|to (?:watch|read|listen to|play)|that|with|on)\b|\bwhat (?:should|to|can) (?:i |we )?(?:watch|read|listen to|play)\b/iu,
      unless: new RegExp(
        `${ordersText.source}|\\b(?:that movie|that book|what['’]?s that|whats that|plot|summary|summari[sz]e|theme|ending|review|learn|lyrics|chords|party|drinking|kids? party|team|how|why|who|when|playlist name|birthday|board game rules|baby|wedding|office|icebreakers?|portrait|style|girl|practi[cs]ing|meaning|symbol\\w{2,6})\\b`,
        "iu",
      ),
    },
    [
      "only-real-ones",
      "Name five that you are sure exist, with author or director and year.",
      "Invented titles look real.",
    ],
    [
      "shared-and-different",
      "Say for each in one sentence what in it fits what I asked for, and what might put me off.",
      "Praise alone helps nobody choose.",
    ],
    [
      "not-named-everywhere",
      "Let two of them be such as do not stand in every list, and say where to begin.",
      "The known ones I know.",
    ],
  ),
  sort(
    "business-ideas",
    "brainstorm",
    {
      asks: /\b(?:side hustles?|business(?:es)? ideas?|passive income|(?:make|earn) (?:some )?(?:extra |more )?(?:money|cash|income)|extra (?:money|income|cash))\b/iu,
      unless: new RegExp(
        `${ordersText.source}|\\b(?:my small business|for my|loan|insurance|license|register|tax\\w{0,2}|plan)\\b`,
        "iu",
      ),
    },
    [
      "five-with-figures",
      "Name five that differ in kind, each with what it costs to begin, the hours a week, and what it brings in after three months in an ordinary case.",
      "Best cases mislead.",
    ],
    ["first-customer", "Say for each who the first customer is and how I reach them.", "There most of them end."],
    [
      "why-it-fails",
      "Say why each one usually fails, and how to try it in a week for under 50.",
      "A cheap trial beats a plan.",
    ],
  ),
  sort(
    "money-goal",
    "advise",
    {
      asks: /^(?:how (?:to|do i|can i|should i)|best way to|tips (?:to|for|on)|ways to|where (?:to|should i)|what (?:should|to|can) (?:i )?(?:do )?(?:with)?)\b.*\b(?:sav(?:e|ing)s? (?:money|for|up|more|on)|invest\w{0,3}|pay off|get out of debt|budget\w{0,3}|credit score|retire\w{0,4}|down payment|spend less|cut (?:costs|expenses|bills)|lower (?:my )?(?:bills?|rent|electric\w{0,3})|\$\d[\d,.k]*)\b/iu,
      unless: new RegExp(
        `${ordersText.source}|\\b(?:time|data|file|excel|app|business|startup|python|gift|charge)\\b`,
        "iu",
      ),
    },
    [
      "order-that-pays",
      "Give the steps in the order in which they pay, each with a figure per month or year for a usual case.",
      "The order is most of it.",
    ],
    [
      "worked-example",
      "Work it through once with example figures, so that I can put in my own.",
      "Then it answers my case too.",
    ],
    ["not-worth-it", "Say what is often recommended and brings little.", "It can be left out."],
    ["this-week", "End with the one thing to do this week.", "A plan that can begin is begun."],
  ),
  sort(
    "price-to-ask",
    "advise",
    {
      asks: /\b(?:how (?:to|do i|should i)|how much (?:to|should i|do i|can i)|what (?:to|should i|do i)|(?:fair|good|going|reasonable) (?:price|rate)) (?:\w+ ){0,2}?(?:price|charge|sell)\b/iu,
      unless: new RegExp(
        `${ordersText.source}|\\b(?:phone|battery|laptop|car battery|sell my (?:house|soul))\\b`,
        "iu",
      ),
    },
    [
      "from-my-costs",
      "Work the price out step by step from material, hours and fees, with the figures that I gave or with example figures that I can replace.",
      "The sum tells whether it pays.",
    ],
    [
      "what-others-ask",
      "Set it beside what others usually ask, as a range marked as an estimate, and say what explains the difference.",
      "Buyers compare.",
    ],
    [
      "first-price",
      "Say which price to begin with, how to word it, and at which sign to raise or lower it.",
      "It is easier to begin too high than too low, or the other way round.",
    ],
  ),
  sort(
    "right-size",
    "advise",
    {
      asks: /^(?:what|wat|which) (?:size|capacity|wattage|thickness|length|strength)\b|^how (?:big|large|many (?:watts|btus?|gallons|bags|feet|tiles|panels|people|bottles|pizzas|drinks|chairs|rolls)|much (?:paint|food|concrete|gravel|mulch|soil|carpet|fabric|wine|beer|meat|pasta|rice|wood|firewood|data|ram|storage))\b.*\b(?:do i|should|need|for|to)\b/iu,
      unless: new RegExp(
        `${ordersText.source}|\\b(?:shoe|ring|bra|dress|population|planet|sun|earth|wear|is the)\\b`,
        "iu",
      ),
    },
    [
      "line-by-line",
      "Work it out line by line from usual figures for each part, marked as estimates, so that I can put in my own.",
      "Then it answers my case.",
    ],
    ["reserve", "Say how much to add for the worst moment, and why.", "Exactly enough is too little."],
    [
      "pick-and-smaller",
      "Name the size that you would take, and what I should have to do without with the next smaller one.",
      "The price jumps there.",
    ],
  ),
  sort(
    "ways",
    "brainstorm",
    {
      asks: /^(?:(?:cheap|cheaper|easy|best|free|quick|good|simple|natural|fun|creative|unusual|different|healthy|fast) )*(?:ways|things|methods|tricks|tips|hacks|activities) (?:i can do )?(?:to|for|on|that) (?!say\b|(?:do|see) (?:in|around|near)\b)/iu,
      unless: new RegExp(
        `${ordersText.source}|\\b(?:\\d+|say|tell|ask|watch|check|consider|avoid|know|prove|solve|integrate|sort|iterate|loop|python|excel|cook)\\b`,
        "iu",
      ),
    },
    [
      "by-effect",
      "Give seven, ordered by effect for the effort, each with its cost and the time until it shows.",
      "A list without order is not begun.",
    ],
    [
      "how-exactly",
      "Say for the first three exactly how to do it, with amounts or settings.",
      "“Improve it” helps nobody.",
    ],
    ["bring-little", "Name two that are always recommended and bring little.", "They can be left out."],
  ),
  sort(
    "decide",
    "advise",
    {
      asks: /^(?:should (?:i|we)\b|(?:is|are|was) .{2,60}\b(?:worth|a good (?:idea|career|investment|deal|time|choice|major|salary)|too (?:old|late|young|early|expensive|much|small)|enough)\b|is it (?:worth|better|smart|dumb|too late|a good idea|bad) (?:to|it|if)?|worth (?:it )?to)\b/iu,
      unless: new RegExp(
        `${ordersText.source}|\\b(?:text (?:him|her)|him|her|them|boyfriend|girlfriend|husband|wife|ex|crush|vote|god|religion|worry|see a doctor|go to (?:the )?(?:er|doctor|hospital|vet)|take|eat|drink|pregnan\\w{1,3}|dogs?|cats?|pain|rash|fever|rude|weird|wear|enough for|lump|medicat\\w{1,4}|safe|bad for|break up|leave (?:him|her|my)|forgive|abortion|\\d+ (?:mg|gb|mb|watts?))\\b`,
        "iu",
      ),
    },
    [
      "commit",
      "Commit to one recommendation in the first two sentences, then give the two reasons that weigh most.",
      "A list of considerations leaves the decision where it was.",
    ],
    [
      "sum-or-years",
      "Where money or years decide, work them out for a usual case, with estimates marked, and say at which figure the advice turns around.",
      "Such questions are decided by a sum.",
    ],
    [
      "what-would-change",
      "Say which fact about me, if it were different, would turn the recommendation around.",
      "Only I know whether it is so.",
    ],
  ),
  sort(
    "what-to-check",
    "list",
    {
      asks: /\b(?:red flags|pitfalls|mistakes to avoid|(?:common|typical|usual) (?:\w+ )?mistakes|(?:what|things|what else) (?:to|should i|do i need to|i should) (?:check|look (?:for|out)|consider|know|watch (?:for|out)|avoid|look at)|(?:questions|what) (?:to ask|should i ask|i should ask|do i ask)\b(?=.*\b(?:before|when|contractors?|landlord|realtor|agent|doctor|surgeon|dentist|vet|nanny|daycare|school|mechanic|lawyer|photographer|venue|seller|builder|plumber|therapist|house|flat|apartment|car|breeder|roommate)\b))\b/iu,
      unless: new RegExp(
        `${ordersText.source}|\\b(?:code|grammar|for (?:him|her|them)|on a (?:first )?date|my crush|grand\\w{2,8}|interview|festival|bring)\\b`,
        "iu",
      ),
    },
    [
      "costliest-first",
      "Give at most eight, the ones first that cost most when they are missed.",
      "A list of equal points is not worked through.",
    ],
    [
      "good-and-bad-answer",
      "Say with each how I check or ask it, and what a good and what a worrying answer looks like.",
      "A question alone does not show whether the answer is good.",
    ],
    ["walk-away", "Mark the ones at which I should walk away at once.", "On the spot one talks oneself out of it."],
  ),
  sort(
    "things-to-do",
    "trip",
    {
      asks: /\b(?:things to (?:do|see)|what (?:to|can (?:i|we)|should (?:i|we)) (?:do|see|visit)|places to (?:go|visit|see|eat|stay)|must[- ]sees?) (?:in|around|near|at|for)\b/iu,
      unless: new RegExp(
        `${ordersText.source}|\\b(?:itinerary|\\d+ days?|sleepover|shower|party|if|case|minecraft)\\b`,
        "iu",
      ),
    },
    [
      "by-effort",
      "Give six to eight, each with how long it takes, roughly what it costs, and whether it must be booked.",
      "A name alone does not say whether it fits into the day.",
    ],
    [
      "not-for-everybody",
      "Say for each whom it suits and whom it bores, and mark two that visitors seldom find.",
      "Tastes differ.",
    ],
    [
      "to-be-checked",
      "Mark opening hours and prices as to be checked; name nothing that you are not sure exists.",
      "Invented places look real.",
    ],
  ),
  sort(
    "best-time",
    "advise",
    {
      asks: /^(?:(?:what(?:['’]?s| is) )?(?:the )?best (?:time|month|season|day|time of (?:year|day))|when (?:is|['’]s) the (?:best|right)|when (?:should (?:i|we)|do i|can i|to)|how often (?:should|do|to)(?: i| we| you)?)\b/iu,
      unless: new RegExp(
        `${ordersText.source}|\\b(?:semicolon|comma|vote|use (?:a|an|the)|which|sex|who|tell|text|taxes|due|super bowl|easter|next|open|close|released?|born|invented|leave (?:him|her)|start dating|propose|break)\\b`,
        "iu",
      ),
    },
    [
      "time-then-sign",
      "Name the best time or interval first, then the sign by which I see that it is right in my case.",
      "Dates differ from place to place, signs do not.",
    ],
    [
      "second-best",
      "Name the second best, and what it gains, such as price or quiet.",
      "The best is not always possible.",
    ],
    [
      "wrong-time",
      "Say what goes wrong when it is done too early, too late or too often.",
      "It shows how exact one must be.",
    ],
  ),
  sort(
    "get-there",
    "answer",
    {
      asks: /\b(?:(?:cheapest|best|fastest|easiest|how (?:to|do i|can i)) .{0,20}(?:get|way|go|travel|send|ship|transfer)|train|bus|flights?) (?:[\w' -]+ ){0,6}?(?:from .{2,40} to|to .{2,30} from)\b/iu,
      unless: new RegExp(
        `${ordersText.source}|\\b(?:beginner|zero|couch|nothing|scratch|python|excel|itinerary|\\d+ days?|csv|pdf|file|iphone|android|usb|phone|photos|data|email)\\b`,
        "iu",
      ),
    },
    [
      "door-to-door",
      "Compare two or three ways by price, time from door to door and number of changes.",
      "The fastest way on paper is not the fastest with a suitcase.",
    ],
    [
      "pick-one",
      "Say which one you would take, and which one with much luggage or late at night.",
      "It depends on little else.",
    ],
    [
      "saves-money",
      "Say what makes it cheaper, such as days, booking ahead or weight limits, and mark prices as estimates to be checked.",
      "Prices differ by half.",
    ],
  ),
  sort(
    "in-case",
    "how-to",
    {
      asks: /^(?:help[ ,!.]+)?(?:i (?:just |accidentally |think i )*(?:spilled|spilt|dropped|lost|locked|burn(?:ed|t)|cut|deleted|swallowed|got (?:stung|bitten|scammed|hacked)|missed my|crashed)\b|what (?:to|should (?:i|we|you)|do (?:i|we|you)|can i) do (?:if|when|after|in case)\b)|\b(?:locked (?:myself )?out|stolen|hacked|stung|bitten|missed my flight|got scammed|lost my (?:passport|wallet|phone|keys|bag|luggage|card))\b/iu,
      unless: new RegExp(
        `${ordersText.source}|\\b(?:my job|weight|motivation|bored|he|she|they|boyfriend|girlfriend|friend|crush|feel\\w{0,3}|rains?|interest|hearing|hair|my (?:mom|mum|dad|dog|cat|husband|wife))\\b`,
        "iu",
      ),
    },
    [
      "at-once",
      "Begin with what must be done in the next ten minutes, in order.",
      "Whoever needs it has no time to sort it.",
    ],
    ["whom-to-contact", "Then say whom to contact, with what to have ready and what to say.", "They will ask for it."],
    ["do-not", "Name the one thing that people do then and that makes it worse.", "It is the first impulse."],
  ),
  sort(
    "workout",
    "training-plan",
    {
      asks: /^(?:(?:give me|make me|need|create|design|i want|do me|plan) )?(?:an? )?(?:[\w-]+ ){0,4}?(?:workouts?|exercise routine|stretch(?:ing)? routine|yoga (?:flow|routine))\b(?! plan| schedule| program| split| playlist| clothes)/iu,
      unless:
        /\b(?:weeks?|months?|split|names?|playlist|app|caption|post|days? a week|\d+ days?|weekly|why|how|is|are|best time)\b/iu,
    },
    [
      "rounds",
      "Write it as rounds: exercise, seconds or repetitions, rest, number of rounds; if I gave no time, 25 minutes with warm-up.",
      "One can begin at once.",
    ],
    ["easier-harder", "Give an easier and a harder form of each exercise in a few words.", "One level fits nobody."],
    ["feel-and-stop", "Say where each one should be felt, and the sign of doing it wrong.", "There is no mirror."],
  ),
  sort(
    "read-a-thing",
    "how-to",
    {
      asks: /^how (?:to|do i|do you|can i|should i) (?:read|interpret|understand|calculate|work out|measure|use|convert|play)\b/iu,
      unless: new RegExp(
        `${ordersText.source}|\\b(?:iphone|android|windows|mac|excel|word|outlook|python|java|javascript|git|docker|in (?:c|r)|\\d|people|minds?|him|her|them|women|men|guys|faster|more|guitar|piano|ukulele|violin|women|body language|a girl|hard to get|file|csv|json|apple watch|mixer|oven)\\b`,
        "iu",
      ),
    },
    [
      "one-example",
      "Take one small example with figures or names, and go through it in the order in which a practised person does.",
      "Rules without one are not followed.",
    ],
    [
      "what-tells-most",
      "Say which two places or steps matter most, and what good and bad looks like there.",
      "The rest can wait.",
    ],
    ["usual-slip", "Name the slip that beginners make, and how one notices it.", "They notice too late."],
  ),
  sort(
    "learn-skill",
    "how-to",
    {
      asks: /^(?:(?:best|fastest|easiest|good) way to (?:learn|get (?:better|good|into)|improve|practi[cs]e|study|memori[sz]e|start)|how (?:to|do i|can i|should i) (?:learn|get (?:better|good|into)|improve (?:my )?(?!credit|sleep|posture)|practi[cs]e|study (?:for)?|memori[sz]e|become (?:an?|fluent|better|good)|start (?:an? )?(?:drawing|painting|sewing|coding|programming|knitting|chess|guitar|piano|meditat\w{1,4}|journal\w{0,3}|garden\w{0,3}|photography|reading|youtube|podcast|blog|streaming))|where (?:to|do i|should i) start (?:with|learning)|tips for (?:learning|studying|improving))\b/iu,
      unless: new RegExp(
        `\\b(?:write|email|poem|essay on|story|code that|in \\d+ (?:days?|weeks?|months?)|plan|schedule|sleep|my (?:kid|child|son|daughter|dog|baby|toddler|husband|wife|relationship|credit|wifi|battery)|us citizen|battery|conversion|seo|sales|engagement|team)\\b`,
        "iu",
      ),
    },
    [
      "four-weeks",
      "Give a plan for the first four weeks: what to do in each, in minutes a day, and what I should be able to do at its end.",
      "“Practise regularly” is no plan.",
    ],
    [
      "one-source",
      "Name one book, course or app to begin with, not a list, and say why that one.",
      "Choosing takes the place of learning.",
    ],
    ["leave-out", "Say what beginners spend time on that can be left out.", "It is half of their time."],
  ),
  sort(
    "questions-for-them",
    "list",
    {
      asks: /\b(?:ask|questions?)\b.*\b(?:(?:at|for) the end of (?:an?|the|my) (?:\w+ )?interview|(?:in|during|after) (?:an?|the|my) (?:\w+ )?interview|the interviewers?|the hiring manager)\b|\bwhat should i ask\b.*\binterview\b/iu,
      unless: /\b(?:candidates?|hire|applicants?|write|email|podcast|research|grand\w{2,8})\b/iu,
    },
    [
      "only-for-this-job",
      "Give five questions that only somebody who knows such work would ask, for just this job.",
      "The usual ones have been heard that day.",
    ],
    [
      "what-to-listen-for",
      "Say with each what a good and what a worrying answer sounds like.",
      "A question alone does not show whether the answer is good.",
    ],
    [
      "better-not",
      "Mark the one that makes the best impression, and name one that is often recommended and does harm.",
      "Both are remembered.",
    ],
  ),
  sort(
    "job-interview",
    "how-to",
    {
      asks: /^(?=[^]*\binterviews?\b)[^]*\b(?:i have|i['’]ve got|ive got|got an?|my (?:first )?interview|prep(?:are)?|prepping|upcoming|ready for|how to (?:ace|pass|answer)|tips|tomorrow|what (?:should i (?:ask|expect|say)|to (?:ask|expect|say)))\b/iu,
      unless:
        /\b(?:email|thank|recording|candidate|hire|hiring|survey|users?|mock|pretend|act as|wear|write|podcast)\b/iu,
    },
    [
      "likeliest-questions",
      "Name the eight questions that are likeliest for just this job, each with what the interviewer wants to find out by it.",
      "One answers that, not the words.",
    ],
    [
      "frame-of-answer",
      "Give for the three hardest a frame of an answer in which I only fill in my own facts, in marked gaps.",
      "Ready answers sound learned by heart.",
    ],
    [
      "my-questions",
      "Give three questions for me to ask, and what to listen for in the answers.",
      "Those are remembered.",
    ],
  ),
  sort(
    "tech-steps",
    "how-to",
    {
      asks: /^how (?:to|do i|can i|do you|would i)\b.*\b(?:iphone|ipad|android|samsung|windows(?: 1\d)?|mac(?:book|os)?|chromebook|gmail|outlook|whatsapp|instagram|facebook|tiktok|google (?:docs?|maps|photos|drive|calendar|account|chrome)|chrome|safari|word|powerpoint|excel|zoom|teams|spotify|netflix|youtube|icloud|apple id|airpods|apple watch|alexa|roku|smart tv|ps5|xbox|switch|wifi|wi-fi|router|bluetooth|printer|usb|hotspot|notion|canva|photoshop|discord|steam|vpn|discord)\b/iu,
      unless:
        /\b(?:formula|function|write|vba|cell|column|script|python|match|cite|draw|marketing|followers|grow|famous|make money|stain|clean|hang|mount)\b/iu,
    },
    [
      "exact-names",
      "Give the steps with the exact names of menus and buttons, and say for which version they are.",
      "“Go to the settings” is where one gets lost.",
    ],
    ["not-there", "Say what to do if a menu is missing or named otherwise.", "Versions differ."],
    [
      "before-loss",
      "Warn before a step that deletes something or signs me out, and say what to save first.",
      "It is noticed too late.",
    ],
  ),
  sort(
    "do-it-yourself",
    "how-to",
    {
      asks: /^how (?:to|do i|can i|do you|would i)\b.*\b(?:install|hang|mount|paint|tile|drill|patch|sand|stain|seal|caulk|replace|change|build|assemble|wire|plaster|insulate|lay|fit|cut|sharpen|jump ?start|bleed a|prune|plant|transplant|repot|graft|compost|sew|hem|knit|crochet|dye|tie|fold|iron|braid|shave|solder|glue|frame|wrap|pickle|ferment|brew|can|jar|poach|whip|make)\b/iu,
      unless: new RegExp(
        `${ordersText.source}|\\b(?:money|friends|him|her|them|someone|my (?:kid|child|husband|wife|boyfriend|girlfriend|boss|hair grow)|app|website|account|password|file|pdf|excel|word|sense|decision|sure|up with|business|youtube|video|resume|plan|budget|me|list|column|cell|graph|chart|script|password|language|name|my mind|job|career|lanes?|address|topic|tense|default|font|background|settings?|python|git)\\b`,
        "iu",
      ),
    },
    [
      "ready-before",
      "List tools and material with sizes or amounts before the first step.",
      "Nobody wants to go shopping in the middle of it.",
    ],
    [
      "steps-with-sign",
      "Then give numbered steps with exact measures and times, each with how I see that it is right.",
      "“Some” and “a while” are what one asks about.",
    ],
    [
      "costliest-mistake",
      "Warn at the step at which the usual mistake is made, and say how to put it right.",
      "Instructions are read while one works.",
    ],
  ),
];
