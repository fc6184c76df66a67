import { ordersText, sort } from "../write-sort";

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
        `${ordersText.source}|\\b(?:vs|versus|difference|age|best (?:time|way|place|day|month)|worth|fix\\w{0,3}|repair\\w{0,3}|ideas|wear|clean|how (?:to|do|does|many|much|long)|why|what (?:size|does|do|is the|causes|colou?r)|or|wash|formula|function|my (?:car|phone|laptop) (?:is|won)|what (?:is|are) (?:an?|the difference)|what is|\\d+ (?:best|top)|movies?|exercises?|read|in (?:python|java))\\b`,
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
    "decide",
    "advise",
    {
      asks: /^(?!is \S+ (?:an? )?(?:good|fair|decent|high|low) (?:salary|score|price|gpa|rate|wage|mark|grade|time|pace))(?:should (?:i|we)\b|(?:is|are|was) .{2,60}\b(?:worth|a good (?:idea|career|investment|deal|time|choice|major|salary)|too (?:old|late|young|early|expensive|much|small))\b|is it (?:worth|better|smart|dumb|too late|a good idea) (?:to|it|if)?|worth (?:it )?to)\b/iu,
      unless: new RegExp(
        `^should (?:i|we) (?:use|learn|choose|pick|get|go with|study)\\b.*\\bor\\b|${ordersText.source}|\\b(?:text (?:him|her)|him|her|them|boyfriend|girlfriend|husband|wife|ex|crush|tell (?:my|our|the)|vote|god|religion|worry|see a doctor|go to (?:the )?(?:er|doctor|hospital|vet)|take|eat|drink|pregnan\\w{1,3}|dogs?|cats?|pain|rash|fever|rude|weird|wear|enough for|lump|medicat\\w{1,4}|safe|bad for|break up|leave (?:him|her|my)|forgive|abortion|\\d+ (?:mg|gb|mb|watts?))\\b`,
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
];
