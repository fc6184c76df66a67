import { line } from "./write-recipe";

/** Lines for short questions and troubles that may be read as several kinds of task, and that want the same in each. */

/** For amounts that differ from case to case. */
export const figureAndRange = line(
  "figure-and-range",
  "Give the usual figure first, then the range and the two things that it depends on most.",
  "One figure fits one case only.",
  {
    settles: ["form"],
    onlyWith:
      /^\W*(?:how (?:long|much|often|many|far)\b.*\b(?:takes?|lasts?|costs?|needs?|keep|stay|eat|drink|sleep|weigh|wait|get|be|should|good|safe|live|earn|make|use|recover|heal|charge)\b|(?:what(?:['’]?s| is) (?:a |an |the )?)?(?:normal|average|typical|healthy)\b|what should (?:i|we) charge)/iu,
    unless:
      /\d+\D+\d+\D+\d|\b(?:live in|people|person|population|moons?|planets?|boil\w{0,3}|cook|bak\w{1,3}|roast|steam|grill|freez\w{1,3}|soak|defrost|marinat\w{1,3}|water (?!should)|feed|proof|ris\w{1,3}|ounces?|cups?|grams?|ml|lit(?:re|er)s?)\b(?! should)/iu,
  },
);

/** For pains and other complaints that are only described. */
export const complaint = line(
  "complaint",
  "Say first at which signs it is urgent and what to do then; after that name the likeliest causes with what tells them apart, and what I can do about it today.",
  "That is what one would ask next.",
  {
    settles: ["form"],
    onlyWith:
      /^(?!\W*(?:what (?:is|are|causes)|explain|define)\b)(?!.*\b(?:stretch\w{0,3}|exercises?|workout|chair|mattress|remed\w{1,3}|best|good|dog|cat|safe)\b).*\b(?:headaches?|migraines?|stomach ?aches?|toothache|(?:back|chest|knee|neck|shoulder|ear|stomach|foot|heel|hip|joint|wrist|elbow|leg|arm|jaw|tooth|eye|belly|rib) pain|pain in|rash|hurts?|dizz\w{1,4}|swollen|itch\w{1,3}|numb\w{0,4}|fever|nausea|vomiting|cramps)\b/iu,
    unless:
      /^\W*(?:is|are|am|can|could|do|does|should|how|what|when|where|which) |\bor am i\b|\b(?:how to|how do|write|email|story|poem|essay|names?|feelings?|my (?:wife|husband|friend|boss) said)\b/iu,
  },
);

/** For words and sayings that somebody has met. */
export const meaningInUse = line(
  "meaning-in-use",
  "Say in one plain sentence what it means, in which situations and tone people use it, and give one example sentence.",
  "A translation into other words does not show how it is meant.",
  {
    settles: ["form", "length"],
    onlyWith:
      /\bwhat (?:does|do|did|is|s) .{1,60}\bmean(?:t|ing)?\b(?! to\b)|^\W*(?:the )?(?:meaning|definition) of\b/iu,
    unless:
      /\bmean (?:when|if|that)\b|\b(?:really|actually|truly|poems?|songs?|lyrics|dreams?|tarot|painting|movie|film|ending|book|life|results?|blood|scans?|error|code|symbols?|tattoo|flag|for (?:us|me|my|the)|to (?:us|me)|my|law|act|clause|contract|bible|verse|quran|flower|colou?rs?|names?)\b/iu,
  },
);

/** For a fault or a trouble that is only described: "my laptop won't turn on". */
export const causesInOrder = line(
  "causes-in-order",
  "List the likely causes, the commonest first, each with how to check it and what to do about it.",
  "Most faults are gone before the long way is needed.",
  {
    settles: ["form"],
    onlyWith: new RegExp(
      [
        // "My laptop won't turn on", "toilet keeps running"
        "^\\W*(?:(?:my|our|the) )?(?:[\\p{L}'’-]+ ){1,4}?(?:won['’]?t|wont|doesn['’]?t|doesnt|isn['’]?t|isnt|aren['’]?t|arent|can['’]?t|keeps?|stopped|(?:is|are) (?:not|stuck|leaking|making|turning|dying|losing|dropping|slow|dead|frozen|loud|noisy|very slow|too slow|so slow|overheating|dripping|smelling|peeling|broken|jammed|loose)|stuck|leaves|leaking|dripping|overheat\\w{1,3}|smells?)\\b",
        // "Why is my wifi so slow"
        "^\\W*why (?:is|are|do|does|did|am|won['’]?t|wont|isn['’]?t|isnt|can['’]?t|cant|doesn['’]?t|doesnt) (?:my|our|i)\\b",
        // "How do I fix a door that won't close"
        "\\b(?:fix|repair|unjam|stop) .{2,40}\\b(?:that|which|when it|it|because it) (?:keeps?|won['’]?t|wont|doesn['’]?t|doesnt|is|leaks?|drips?|squeaks?)\\b",
      ].join("|"),
      "iu",
    ),
    unless:
      /\b(?:star(?:e|es|ing)|lick\w{0,3}|follow\w{0,3}|meow\w{0,3}|purr\w{0,3}|knead\w{0,3})\b|\b(?:boyfriend|girlfriend|husband|wife|partner|boss|manager|friends?|colleagues?|co-?workers?|mother|mom|mum|father|dad|sister|brother|sons?|daughters?|teenagers?|neighbou?rs?|landlord|ex|crush|he|she|they|people|kids|children|code|script|function|api|react|python|javascript|css|sql|compile\w{0,1}|git|excel|formula|motivation|confidence|lonely|sad|angry|anxious|feel|love|hate|procrastinat\w{1,3}|savings?|learner|should i|worth|buy|doctor|vet|plumber|electrician|write|email|letter|text|story|poem)\b/iu,
  },
);

/** For what is done against an ailment without a doctor. */
export const remedies = line(
  "remedies",
  "Put first what is best shown to help, say how and for how long to do it, and name the signs at which to see a doctor.",
  "Lists of remedies mix what works with what is only told.",
  {
    settles: ["form"],
    onlyWith:
      /^(?=.*\b(?:remed(?:y|ies)|relie(?:f|ve)|naturally|soothe|ease|cure|treat|lower|reduce|stretch(?:es)?|get rid of|helps? with|stop|good for)\b).*\b(?:\w{0,6}aches?|pains?|throat|cough|cold|fever|hiccups|acne|blood pressure|cholesterol|heartburn|reflux|nausea|bloating|constipation|cramps?|insomnia|migraines?|hangover|allerg\w{1,4}|eczema|dandruff|snor\w{1,4}|sunburn|back|sciatica|anxiety|inflammation|swelling|uti|sinus\w{0,4})\b/iu,
    unless: /\b(?:code|essay|email|doctor|massage gun|chair|mattress|pillow|garden)\b/iu,
  },
);

/** For what there is to do at a place. */
export const thingsToDo = line(
  "things-to-do",
  "Give each with how long it takes, roughly what it costs, whether it must be booked, and the part of town.",
  "A name alone does not say whether it fits into the day.",
  {
    settles: ["form", "length"],
    onlyWith:
      /\b(?:things to (?:do|see)|what (?:to|can (?:i|we)|should (?:i|we)) (?:do|see|visit)) (?:in|around|near)\b/iu,
    unless: /\b(?:itinerary|\d+ days?)\b/iu,
  },
);

/** For the way from one place to another. */
export const routes = line(
  "routes",
  "Compare the ways by time from door to door, price and changes, and say which one holds with luggage or late at night.",
  "The fastest way on paper is not the fastest with a suitcase.",
  {
    settles: ["form"],
    onlyWith: /\b(?:get|way|go|travel|transfer|train|bus|flights?) (?:\w+ ){0,3}from .{2,60} to\b/iu,
    unless: /\b(?:beginner|zero|couch|nothing|scratch|code|python|excel|itinerary|\d+ days?)\b/iu,
  },
);

/** For what to look at before one signs, buys or decides. */
export const whatToCheck = line(
  "what-to-check",
  "Put first what costs most when it is overlooked, and say for each how to check it.",
  "A list of equal points is not worked through.",
  {
    settles: ["form"],
    onlyWith:
      /\b(?:red flags|pitfalls|(?:common|typical|usual) (?:\w+ )?mistakes|mistakes to avoid|(?:what|things|what else) (?:to|should i|do i need to|i should) (?:check|look (?:for|out)|consider|know|watch|avoid|look at))\b/iu,
    unless: /\b(?:code|grammar|essay|poem)\b/iu,
  },
);

/** For what to do when something has happened. */
export const inCase = line(
  "in-case",
  "Give the steps in order, mark what must be done at once, and say whom to contact and what to have ready.",
  "Whoever needs it has no time to sort it.",
  {
    settles: ["form"],
    onlyWith:
      /\bwhat (?:to|should (?:i|we|you)|do (?:i|we|you)|can i) do (?:if|when|after|in case)\b|^\W*(?:help[ ,!.]+)?i (?:just |accidentally |think i )*(?:spilled|spilt|dropped|lost|locked|broke|burn(?:ed|t)|cut|deleted|swallowed|got (?:stung|bitten|scammed|hacked)|missed)\b|\b(?:ate|swallowed|lost|locked (?:myself )?out|spilled|spilt|burn(?:ed|t)|stolen|stole|hacked|stung|bitten|bit|dropped|crashed|missed my|got scammed|broke)\b.*\bwhat (?:do|should|can) i do\b/iu,
    unless: /\b(?:bored|boring|he|she|they|boyfriend|girlfriend|friend|crush|feel\w{0,3}|rains?)\b/iu,
  },
);

/** For words that are to be said or sent. */
export const readyWords = line(
  "ready-words",
  "Give three versions ready to use, from plain to warm, and say what is better left unsaid.",
  "The first sentence is the hard part.",
  {
    settles: ["form", "count"],
    onlyWith:
      /\b(?:polite|nice|good|professional|tactful|better) way to (?:ask|say|tell|decline|refuse|remind|respond|reply)\b|\bwhat (?:to|should i|do i|can i|could i|would i) (?:say|write|text|reply)\b|\bhow (?:to|do i|can i|should i) (?:\w+ly )?(?:say no|decline|refuse|reject|respond to|reply to|ask (?:someone|somebody|my|him|her|them|a|for)|explain .{2,40} to my|turn (?:down|him|her|them|it)|tell (?:my|him|her|them|someone|a)|thank|congratulate|invite|say (?:goodbye|sorry|thank\w{0,2}|happy))\b/iu,
    unless:
      /\b(?:tell|ask) .{0,40}\b(?:boss|manager|raise|promotion|room-?mates?|flat-?mates?|house-?mates?|landlord|neighbou?rs?|parents|partner|husband|wife|girlfriend|boyfriend|friends?)\b|\b(?:interview|essay|cover letter|speech|eulogy|how many|story|in (?:spanish|french|german|italian|japanese|korean|chinese))\b/iu,
  },
);

/** For a talk with an employer that is near. */
export const beforeInterview = line(
  "before-interview",
  "List the ten questions that I will most likely be asked, each with what a strong answer holds, and three questions for me to ask.",
  "What was answered once aloud comes easily there.",
  {
    settles: ["form", "count"],
    onlyWith:
      /^(?=[^]*\binterview\b)[^]*\b(?:i have|i['’]ve got|got an?|my (?:first )?interview|prep(?:are)?|prepping|upcoming|ready for)\b/iu,
    unless: /\b(?:questions|email|thank|candidate|hire|hiring|survey|users?|mock|pretend|act as|wear)\b/iu,
  },
);

/** For when a thing is to be done. */
export const rightMoment = line(
  "right-moment",
  "Give the time or interval first, then the sign by which one sees that it is right, and what happens when it is done too early or too late.",
  "Dates differ from place to place, signs do not.",
  {
    settles: ["form"],
    onlyWith: /^\W*(?:when (?:should|do|can) (?:i|we|you)|when to|how often (?:should|do) (?:i|we|you))\b/iu,
    unless: /\b(?:use|say|visit|who|semicolon|comma|which|tax\w{0,2}|tell|vote|boyfriend|girlfriend|book)\b/iu,
  },
);

/** For what is asked about as normal or common with a body or an animal. */
export const normalOrNot = line(
  "normal-or-not",
  "Say first whether it is normal and within which limits, then the sign at which it should be looked at.",
  "“Normal” ends somewhere, and one wants to know where.",
  {
    settles: ["form", "length"],
    onlyWith:
      /^\W*is it (?:normal|common|ok|okay|bad) (?:for|that|if|to)\b.*\b(?:baby|newborn|toddler|bab(?:y|ies)|child|kids?|dogs?|cats?|pupp(?:y|ies)|kittens?|rabbits?|hamsters?|period|pregnan\w{1,2}|teeth|tooth|skin|hair|heart|stomach|sleep|pee|poop|bleed|sweat|snore|cramps?|pain|year[- ]olds?|\d+ months?)\b/iu,
    unless: /\b(?:that i|if i|i (?:don['’]?t|do not|never|feel|want|hate|love))\b|\b(?:eat|drink|take|give)\b/iu,
  },
);

/** For what follows from something left undone. */
export const consequences = line(
  "consequences",
  "Give the consequences in order of time, with the usual amounts and deadlines, and say until when it can still be put right.",
  "It is the deadline that one has to know.",
  {
    settles: ["form"],
    onlyWith:
      /\bwhat happens (?:if|when) (?:you|i|we|someone) (?:do(?:n['’]?t| not)|dont|miss|lose|forget|ignore|overstay|stop paying|break|get caught|are late|fail)\b/iu,
    unless: /\b(?:love|relationship|dream|game|drink|eat|sleep|water)\b/iu,
  },
);

/** For something that replaces what is missing. */
export const substitute = line(
  "substitute",
  "Give for each substitute the amount that replaces the original, and what changes by it.",
  "Swapped one to one, many of them fail.",
  {
    settles: ["form"],
    onlyWith:
      /\b(?:use|swap|replace|using|replaced) .{2,40}\b(?:instead of|for|with)\b.*\b(?:in|when|recipe|cookies|cake|bread|sauce|baking|cooking)\b|\bwhat can i use instead of\b|\bsubstitut\w{1,4} for\b/iu,
    unless: /\b(?:teacher|player|code|word|words|python|js|phone|car|should i buy)\b/iu,
  },
);

/** For a dispute with somebody who has the longer arm: a landlord, a shop, an office. */
export const whatICanDo = line(
  "what-i-can-do",
  "Name what I can do from the mildest step to the strongest, with what each needs and risks, and by when I must act.",
  "The strongest step is rarely the first one to take.",
  {
    settles: ["form"],
    onlyWith:
      /^(?=[^]*\b(?:landlord|airline|shop|store|company|insurance|employer|boss|bank|police|council|school|seller|contractor|builder|deposit|refund|money back|rent|fine|ticket|contract|warranty|hoa|neighbou?rs?)\b)[^]*\b(?:what (?:can|should|could) (?:i|we) do|what are (?:my|our) (?:options|rights)|how (?:do|can) i (?:get|fight|dispute|contest|challenge)|(?:won['’]?t|wont|refuses? to|doesn['’]?t want to) (?:refund|pay|return|fix|repair))\b/iu,
    unless: /\b(?:write|email|letter|draft)\b/iu,
  },
);

/** For whether a figure is good, fair or normal. */
export const usualRange = line(
  "usual-range",
  "Give the usual range for such a case, in figures marked as estimates, say where this one stands in it, and what would change the judgement.",
  "“Good” and “too much” mean nothing without the others.",
  {
    onlyWith:
      /^\W*(?:is|are)\b.*\b(?:salary|rent|price|pay|wage|mileage|score|gpa|grade|rate|income|time for|fee|percent\w{0,3})\b|^\W*(?:is|are) (?:my|our) (?:\w+ ){0,3}?(?:over|under)weight\b|^\W*is [$€£]?\d[\d.,]*k?\b.*\b(?:enough|good|fair|normal|too (?:much|high|low|old|late)|a lot)\b|\bwhat(?:['’]?s| is) (?:an? |the )?(?:fair|good|reasonable|normal|usual|average) (?:\w+ )?(?:time|score|pace|grade|price|salary|rent|tip|rate|pay|wage|fee)\b/iu,
    unless: /\bworth\b|%/iu,
  },
);
