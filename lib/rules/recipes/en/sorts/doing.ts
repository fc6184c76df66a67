import { ordersText, sort } from "../write-sort";

/** What people want to do, learn or get done. */
export const doingSorts = [
  sort(
    "tips",
    "advise",
    {
      asks: /^(?:\w+ )?(?:tips|advice|tricks|hacks) (?:for|on|to|about|when) /iu,
      unless: new RegExp(
        `${ordersText.source}|\\b(?:\\d+|five|ten|interview|excel|python|keyboard|restaurants?|hotels?|books?|wedding gift|investment)\\b`,
        "iu",
      ),
    },
    [
      "five-by-effect",
      "Give five, the one with the greatest effect first, each with the words, figures or steps for just this case.",
      "Twenty general tips change nothing.",
    ],
    ["does-little", "Name what is often advised here and does little or harm.", "I would have tried it."],
    [
      "first-thing",
      "End with the one thing to do first, and how I notice that it works.",
      "What can begin today is begun.",
    ],
  ),
  sort(
    "ways",
    "brainstorm",
    {
      asks: /^(?:(?:cheap|cheaper|easy|best|free|quick|good|simple|natural|fun|creative|unusual|different|healthy|fast) )*(?:ways|methods) (?:to|for|of) (?!say\b|(?:do|see) (?:in|around|near)\b)/iu,
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
    "get-there",
    "answer",
    {
      asks: /\b(?:(?:cheapest|best|fastest|easiest|how (?:to|do i|can i)) .{0,20}(?:get|way|go|travel|send|ship|transfer)|train|bus|flights?) (?:[\w'-]+ ){0,6}?(?:from .{2,40} to|to .{2,30} from)\b/iu,
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
        `${ordersText.source}|\\b(?:ignor\\w{1,3}|landlord|neighbou?r|my job|weight|motivation|bored|he|she|they|boyfriend|girlfriend|friend|crush|feel\\w{0,3}|rains?|interest|hearing|hair|my (?:mom|mum|dad|dog|cat|husband|wife))\\b`,
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
    "workout-plan",
    "training-plan",
    {
      asks: /\b(?:workout|training|gym|exercise|running|fitness|weight loss|strength|bulking?|cutting|couch to 5k|5k|10k|marathon|swimming|cycling) (?:\w+ )?(?:plan|routine|program(?:me)?|schedule|split)\b|\b(?:plan|program(?:me)?|routine) (?:to|for) (?:lose weight|los(?:e|ing) fat|build(?:ing)? muscle|get(?:ting)? (?:fit|in shape)|run(?:ning)? (?:a )?(?:5k|10k|marathon))\b/iu,
      unless:
        /\b(?:dog|puppy|staff|employee|sales|app|name|email|mistakes|review|study|\d+ ?weeks?|knee|shoulder|back|shin splints|injur\w{1,4}|pregnan\w{1,3}|meal|bad|broken|surgery|asthma)\b/iu,
    },
    [
      "table",
      "Write it as a table: day, exercise, sets and repetitions or minutes, rest.",
      "One reads it between two sets.",
    ],
    [
      "assumed",
      "Where I did not say it, assume a beginner with three times 40 minutes a week and no machines, and say so in one line for me to change.",
      "It hangs on those three.",
    ],
    [
      "what-to-raise",
      "Say what to raise next time when it went well, by how much, and what to do after a week without.",
      "Plans end at the first gap.",
    ],
    ["easier-form", "Give an easier form of each exercise, and the sign of doing it wrong.", "There is no trainer."],
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
      unless: /\b(?:candidates?|hire|applicants?|will they|write|email|podcast|research|grand\w{2,8})\b/iu,
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
      asks: /^how (?:to|do i|can i|do you|would i)\b.*\b(?:install|hang|mount|paint|tile|drill|patch|sand|stain|seal|caulk|replace|change|build|assemble|wire|plaster|insulate|lay|fit|cut|sharpen|jump ?start|bleed a|prune|plant|transplant|repot|graft|compost|sew|hem|knit|crochet|dye|tie|fold|iron|braid|shave|solder|glue|frame|wrap|pickle|ferment|brew|can|jar|poach|whip|make (?:an? |my own |your own |some )?(?:soap|candles?|slime|kite|bow|wreath|paper \w+|cold brew|kombucha|compost|curtains?|planter|raised bed|birdhouse|costume|bracelet|play ?dough|terrarium|lip balm|shel(?:f|ves)|bench|table))\b/iu,
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
