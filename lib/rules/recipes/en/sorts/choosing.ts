import { ordersText, sort } from "../write-sort";

const goods =
  "laptops?|phones?|smartphones?|tvs?|cars?|suvs?|trucks?|bikes?|e-?bikes?|scooters?|cameras?|lens|mattress(?:es)?|pillows?|chairs?|desks?|shoes?|sneakers|boots|headphones|earbuds|headsets?|(?:washing|sewing) machines?|vacuums?|robot vacuums?|printers?|tablets?|monitors?|watch(?:es)?|smart ?watch(?:es)?|tents?|strollers?|backpacks?|bags?|suitcases?|apps?|software|editors?|keyboards?|mouse|routers?|grills?|blenders?|air fryers?|coffee (?:machines?|makers?)|espresso machines?|e-?readers?|kindles?|projectors?|drones?|fridges?|dishwashers?|toothbrush(?:es)?|razors?|mics?|microphones?|speakers?|knife|knives|pans?|jackets?|coats?|jeans|bras?|sunscreens?|moisturi[sz]ers?|shampoos?|toasters?|sofas?|dash ?cams?|gpus?|cpus?|ssds?|consoles?|pianos?|guitars?|webcams?|chargers?|power banks?|helmets?|car seats?|vpns?|password managers?|banks?|credit cards?|savings accounts?|insurance|etfs?|brokers?|hosting|crms?|website builders?|phone plans?|gyms?|subscriptions?|dog food|cat food|litter|protein powder|vitamins?|supplements|perfumes?|cologne|foundation|mascara|motorcycles?|fountain pens?|pens?|planners?|board games?|generators?|lawn mowers?|drills?|paint|fonts?|frameworks?|libraries|editors?";

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
        `${ordersText.source}|\\b(?:vs|versus|difference|take|numbers?|idea|age|best (?:time|way|place|day|month)|worth|fix\\w{0,3}|repair\\w{0,3}|ideas|wear|clean|how (?:to|do|does|many|much|long)|why|what (?:size|does|do|is the|causes|colou?r)|or|wash|formula|function|my (?:car|phone|laptop) (?:is|won)|what (?:is|are) (?:an?|the difference)|what is|\\d+ (?:best|top)|movies?|exercises?|read|in (?:python|java))\\b`,
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
    "decide",
    "advise",
    {
      asks: /^(?=.*\b(?:pay|buy|sell|rent|lease|loan|mortgage|refinanc\w{1,3}|invest\w{0,4}|sav\w{1,4}|debt|money|jobs?|career|degree|masters?|mba|phd|school|college|courses?|bootcamp|business|house|car|retire|salary|offer|quit|repair\w{0,3}|fix\w{0,3}|replac\w{1,3}|worth|stocks?|crypto|solar|cosign|lend|borrow|pension|subscription|certificat\w{1,3})\b)(?!is \S+ (?:an? )?(?:good|fair|decent|high|low) (?:salary|score|price|gpa|rate|wage|mark|grade|time|pace))(?:should (?:i|we)\b|(?:is|are|was) .{2,60}\b(?:worth|a good (?:idea|career|investment|deal|time|choice|major|salary)|too (?:expensive|much|small))\b|is it (?:worth|better|smart|dumb|a good idea) (?:to|it|if)?|worth (?:it )?to)\b/iu,
      unless: new RegExp(
        `^should (?:i|we) (?:use|learn|choose|pick|get|go with|study)\\b.*\\bor\\b|${ordersText.source}|\\b(?:text (?:him|her)|sick|dates?|flowers|coffee|smok\\w{1,4}|police|soul|him|her|them|boyfriend|girlfriend|husband|wife|ex|crush|tell (?:my|our|the)|vote|god|religion|worry|see a doctor|go to (?:the )?(?:er|doctor|hospital|vet)|take|eat|drink|pregnan\\w{1,3}|dogs?|cats?|pain|rash|fever|rude|weird|wear|enough for|lump|medicat\\w{1,4}|safe|bad for|break up|leave (?:him|her|my)|forgive|abortion|\\d+ (?:mg|gb|mb|watts?))\\b`,
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
    "get-there",
    "answer",
    {
      asks: /\b(?:(?:cheapest|best|fastest|easiest|how (?:to|do i|can i)) .{0,15}(?:get|go|travel)|train|bus|flights?) (?:[\w'-]+ ){0,6}?(?:from .{2,40} to|to .{2,30} from)\b/iu,
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
    "questions-for-them",
    "list",
    {
      asks: /\b(?:ask|questions?)\b.*\b(?:(?:at|for) the end of (?:an?|the|my) (?:\w+ )?interview|(?:in|during|after) (?:an?|the|my) (?:\w+ )?interview|the interviewers?|the hiring manager)\b|\bwhat should i ask\b.*\binterview\b/iu,
      unless: /\b(?:candidates?|hire|applicants?|will they|write|email|podcast|research|grand\w{2,8})\b/iu,
    },
    [
      "only-for-this-job",
      "Give five questions of different kinds that no website answers, such as on the first months, the team and what went wrong before.",
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
];
