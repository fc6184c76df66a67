import { sort } from "../write-sort";

const ask =
  "^(?:(?:can you|could you|please|pls|help me|i need|i want|need|want)(?: to)? )?(?:(?:write|make|create|compose|design|build|code|generate|do|give|draft|plan|tell|develop|come up with) )?(?:me |us |up )?(?:an? |the |some |my )?";

/** What people want made in a few words. */
export const makingSorts = [
  sort(
    "haiku",
    "poem",
    {
      asks: /\bhaikus?\b/iu,
      unless: /\b(?:turn|into a haiku|improve|fix|explain|analy[sz]e|code|error|three|\d+|limerick|what)\b/iu,
    },
    [
      "two-images",
      "Set two images side by side, with a break between them, and name the feeling nowhere.",
      "That is what makes it more than seventeen syllables.",
    ],
    [
      "noun-and-verb",
      "Build it from nouns and verbs, with at most one adjective, and one word that no other haiku on this would have.",
      "Adjectives fill syllables.",
    ],
    [
      "three-to-choose",
      "Give three that begin at different moments, the one that you like best first.",
      "The first is seldom the best.",
    ],
  ),
  sort(
    "limerick",
    "poem",
    { asks: /\blimericks?\b/iu, unless: /\b(?:turn|into a|improve|fix|explain|haiku|\d+|three)\b/iu },
    [
      "surprise-last",
      "Let the last line bring a surprise, not a repetition of the first.",
      "A limerick lives on its end.",
    ],
    [
      "said-aloud",
      "Keep the beat so that it can be said aloud without stumbling, with full rhymes.",
      "One false beat spoils it.",
    ],
    [
      "two-to-choose",
      "Give two, one milder and one bolder, and do not begin with “There once was”.",
      "It depends on who hears it.",
    ],
  ),
  sort(
    "song",
    "poem",
    {
      asks: /\b(?:song|song lyrics|lyrics|rap|rap verse|jingle|lullaby|sea shanty|ballad)\b(?=.*|$)/iu,
      unless:
        /\b(?:meaning|mean|what|which|whats|explain|analy[sz]e|translate|chords|recommend|like|playlist|songs|that goes|wrote|who|when|lesson|verses? only|one verse|bars|\d+ lines|release|name of|title)\b/iu,
    },
    [
      "parts-and-hook",
      "Label verses, chorus and bridge, and give the chorus one line that one keeps humming.",
      "It can then be set to music.",
    ],
    [
      "verses-move",
      "Let each verse bring a new moment, so that the chorus means more each time it comes back.",
      "Verses that say the same can be left out.",
    ],
    [
      "things-not-feelings",
      "Sing of things that can be seen, heard or touched, and use no word that stands in every song, such as “forever”, “soul” or “fire”.",
      "Large words stand in every song.",
    ],
  ),
  sort(
    "poem",
    "poem",
    {
      asks: new RegExp(
        `${ask}(?:[\\w-]+ ){0,3}?(?:poem|verses|sonnet|rhyme|acrostic)\\b(?! (?:analysis|by|called|titled))`,
        "iu",
      ),
      unless:
        /\b(?:analy[sz]e|explain|meaning|translate|improve|feedback|who wrote|lines|stanzas|acrostic|kids?|child(?:ren)?|toddler|for a card|nursery)\b/iu,
    },
    [
      "seen-or-heard",
      "Build it from things that can be seen, heard or touched, and leave out words such as “soul”, “eternal” and “whisper”.",
      "Large words stand in every poem.",
    ],
    [
      "told-details",
      "If it is for or about somebody, use what I told and leave a marked gap where one more detail would carry it; invent no memories.",
      "An invented memory hurts.",
    ],
    [
      "turn",
      "Let the end see its subject differently from the beginning, without a moral.",
      "A poem that only adds images stands still.",
    ],
  ),
  sort(
    "monologue",
    "story",
    {
      asks: new RegExp(`${ask}(?:[\\w'’-]+ ){0,3}?monologue\\b`, "iu"),
      unless: /\b(?:analy[sz]e|explain|hamlet['’]?s|meaning)\b/iu,
    },
    [
      "wants-something",
      "Let the speaker want something from the one who listens, and say it last or not at all.",
      "Otherwise it is an explanation.",
    ],
    [
      "small-grievance",
      "Give one grievance that is small and particular, and one that is just.",
      "It makes the figure true.",
    ],
    ["to-be-spoken", "Write it to be spoken, in at most 250 words, with one silence marked.", "It has to be played."],
  ),
  sort(
    "character",
    "story",
    {
      asks: /^(?:(?:write|create|make|design|describe|develop|give me|need|come up with) )?(?:me )?(?:an? )?(?:[\w&'-]+ ){0,3}?(?:character(?: sheet| backstory| bio)?|backstory|npc|villain)\b.*(?:\b(?:for|who|named|of|about|:)|$)/iu,
      unless:
        /\b(?:analysis|analy[sz]e|monologue|names?|count|limit|encoding|unicode|story about|scene|dialogue|draw|portrait|reference|art|trait list|regex|string)\b/iu,
    },
    [
      "want-and-fear",
      "Give one want, the fear that stands against it, and the habit by which others know the figure.",
      "Out of those three everything else follows.",
    ],
    [
      "two-others",
      "Name two people from that life, and what stands open between them.",
      "It gives scenes to play or write.",
    ],
    [
      "unexpected-detail",
      "Choose details that only somebody who was there would notice, over those that the genre always uses.",
      "The usual ones make a type.",
    ],
  ),
  sort(
    "place",
    "story",
    {
      asks: /^(?:describe|invent|create|worldbuild\w{0,3}(?: for)?|write about) (?:me )?(?:an? )?(?:[\w-]+ ){0,3}?(?:city|town|village|forest|kingdom|island|planet|world|inn|tavern|castle|house|market|desert|ship|library)\b/iu,
      unless: /\b(?:my|our|airbnb|listing|sale|rent|real|trip|tourist|code|history)\b/iu,
    },
    [
      "through-one-day",
      "Show it through one person's ordinary day, not from above.",
      "A place is what one does there.",
    ],
    [
      "rule-and-price",
      "Name one rule that strangers break, and what the place costs those who live there.",
      "Wonders without a price bore.",
    ],
    [
      "unexpected-detail",
      "Choose details of smell, sound and touch that only somebody who was there would notice.",
      "The usual ones could be anywhere.",
    ],
  ),
  sort(
    "game-or-app",
    "app",
    {
      asks: /^(?:(?:can you |please )?(?:write|make|build|create|code|design|develop|generate) )?(?:me )?(?:an? )?(?:simple |small |basic |little |cool |python |javascript |js |react |html |flutter |web |browser |responsive )*(?:[\w-]+ ){0,3}?(?:game|app|web ?app|website|landing page|web page|webpage|calculator|to-?do list|timer|portfolio(?: site| website)?|snake|tic[- ]tac[- ]toe|pong|tetris|chrome extension|dashboard)\b(?: (?:that|for|in|with|where|to|using|which)\b.*|$)/iu,
      unless:
        /\b(?:ideas?|names?|recommend|best|games? (?:to|like|for)|should i|review|what|how|which|why|party|board|card game|drinking|icebreaker|privacy|terms|description|logo|pitch|business plan|copy|seo|price|cost|fix|error|theory|deploy|video game (?:story|idea)|story|trailer|rate my|critique)\b/iu,
    },
    [
      "runs-at-once",
      "Unless the language that I named needs more, put all of it into one file that runs without a build step, and say in one line how to start it.",
      "I want to see it work first.",
    ],
    [
      "whole-way",
      "Build the whole way: the start, the empty and the faulty state, the end and the new start.",
      "Those are what is missing at the first try.",
    ],
    [
      "settings-on-top",
      "Put what I will want to change (names, speed, colours, limits) at the top, with a word on each.",
      "It is the first thing one changes.",
    ],
  ),
  sort(
    "function",
    "code",
    {
      asks: /^(?:(?:can you |please |help me )?(?:write|make|create|code|generate|need|give me|implement) )?(?:me )?(?:an? )?(?:simple |small |short |quick )*(?:python|js|javascript|typescript|java|go|golang|rust|c#|c\+\+|php|ruby|kotlin|swift|r|lua)? ?(?:function|method|class|algorithm)\b (?:in [\w+#]+ )?(?:to|that|which|for|called)\b.{6,}/iu,
      unless:
        /\b(?:explain|why|what|math|graph of|executive|kidney|brain|error|fix|debug|review|tests? for|algorithm for (?:the )?exam|yoga|cooking|school|dance|teaching|study)\b/iu,
    },
    [
      "hard-inputs",
      "Decide in it what happens with empty, missing, duplicate and malformed input, and say it in one comment.",
      "The usual case works anyway.",
    ],
    [
      "calls-with-results",
      "Below it show three calls with what comes out, one of them with odd input.",
      "One sees at once whether it does what I mean.",
    ],
    [
      "cost-and-built-in",
      "Say in one line what it costs for long input, and name the built-in or usual package that does the same, if there is one.",
      "It may not have to be written.",
    ],
  ),
  sort(
    "script",
    "code",
    {
      asks: /^(?:(?:can you |please |help me )?(?:write|make|create|code|build|generate|need|give me) )?(?:me )?(?:an? )?(?:simple |small |short |quick )*(?:python|js|javascript|typescript|java|bash|powershell|go|golang|rust|c#|c\+\+|php|ruby|kotlin|swift|r|lua|vba|google apps|apps|node|shell|batch|autohotkey|perl)? ?(?:script|program|macro|bot|scraper)\b (?:in \w+ )?(?:to|that|which|for|called|when)\b.{8,}/iu,
      unless:
        /\b(?:explain|why|what|video|podcast|call|sales|film|dress code|zip code|promo|discount|qr|code of|error|fix|debug|review|movie|play|youtube|radio|tests? for|leetcode|algorithm for (?:the )?exam)\b/iu,
    },
    [
      "hard-inputs",
      "Decide in the code what happens with missing, duplicate and malformed input and when a step fails halfway, and report what was skipped.",
      "The usual case works anyway.",
    ],
    [
      "settings-on-top",
      "Put what I will want to change, such as paths, names and limits, at the top; let nothing be overwritten, sent or deleted unless I say so there.",
      "It will be run by others too.",
    ],
    [
      "how-to-run",
      "Say in the first comment which version and packages it needs and how it is started; prefer what comes with the language.",
      "That is where it fails first.",
    ],
  ),
  sort(
    "picture-prompt",
    "image",
    {
      asks: /\b(?:midjourney|stable diffusion|dall-?e|sdxl|flux|image|picture|ai art|leonardo) prompts?\b/iu,
      unless: /--|\b(?:\d+ versions|versions|improve|review|what is)\b/iu,
    },
    [
      "parts-in-order",
      "Write it in this order: subject and what it does, setting, light, medium or camera, framing, colours.",
      "What comes first counts most.",
    ],
    [
      "one-odd-detail",
      "Give it one particular detail that one would not expect, and leave out words such as “beautiful”, “epic” and “highly detailed”.",
      "Such words change nothing.",
    ],
    [
      "two-variants",
      "Give two variants that differ in light and angle, and say below what to change if the picture comes out too crowded.",
      "The first picture is never the last.",
    ],
  ),
  sort(
    "quiz-for-others",
    "quiz",
    {
      asks: /^(?:(?:write|make|create|give me|generate|need|i need) )?(?:me )?(?:an? |some |a few |\d+ )?(?:[\w'&-]+ ){0,4}?(?:quiz|trivia(?: questions)?|pub quiz(?: round| questions)?|quiz questions|flash ?cards)\b/iu,
      unless:
        /\b(?:quiz me|test me|bored|ask me|app|game|website|python|javascript|json|csv|team names?|names|buzzfeed|personality|multiple choice|true or false|explain|answers?)\b/iu,
    },
    [
      "from-easy-to-hard",
      "Go from what most know to what one person at the table knows, and mark the level of each.",
      "Each should get some and miss some.",
    ],
    [
      "beyond-dispute",
      "Use only questions with one answer that is beyond dispute and does not change with time.",
      "A disputed answer spoils the round.",
    ],
    [
      "answers-apart",
      "Put all answers at the end, each with one sentence worth telling.",
      "So the questions can be read out first.",
    ],
  ),
  sort(
    "party",
    "project-plan",
    {
      asks: /^(?:(?:help me )?plan|plan for|planning|how (?:to|do i) plan|ideas to plan|birthday party plan)\b.*\b(?:party|shower|wedding|picnic|reunion|barbecue|bbq|event|fundraiser|celebration|sleepover|dinner party|anniversary|graduation|open day|baptism)\b|\bparty plan\b/iu,
      unless: /\b(?:write|speech|invitation|email)\b/iu,
    },
    [
      "back-from-the-day",
      "Give a timetable back from the day: what must be done four weeks, one week and one day before, and hour by hour on the day.",
      "What was forgotten shows on the day.",
    ],
    [
      "amounts-and-costs",
      "Give food, drink and things with amounts for the number of guests, and the costs added up as an estimate; if I gave no number, for ten.",
      "“Some snacks” cannot be bought.",
    ],
    ["goes-wrong", "Name the three things that usually go wrong there, with what to have ready.", "Rain does not ask."],
    ["leave-out", "Say what costs work or money and is hardly noticed.", "It can be left out."],
  ),
  sort(
    "schedule",
    "project-plan",
    {
      asks: /^(?:(?:make|create|write|give me|plan|help me (?:make|plan)|i need|need|set up|design) )?(?:me )?(?:an? |my |the |out )*(?:[\w-]+ ){0,3}?(?:(?:cleaning|chore|daily|weekly|morning|evening|night|feeding|work) (?:schedule|routine|timetable|plan)|routine|schedule for|my (?:week|day))\b/iu,
      unless:
        /\b(?:skin ?care|study|learning|exam|revision|workout|gym|exercise|dance|stand-?up|cron|python|sql|trip|what is|how|content|posting|class|split|stretch\w{0,3}|yoga|weeks?)\b/iu,
    },
    [
      "table-with-minutes",
      "Write it as a table with time, what to do and minutes, and keep it to what fits into an ordinary day.",
      "Full plans are given up on the third day.",
    ],
    ["what-may-fall", "Mark what may be dropped on a bad day and what must never be.", "Bad days come."],
    [
      "hangs-on",
      "Hang each part on something that happens anyway, such as coffee or coming home.",
      "The clock alone is forgotten.",
    ],
  ),
  sort(
    "marketing-plan",
    "project-plan",
    {
      asks: /\b(?:marketing|launch|social media|go[- ]to[- ]market|growth|seo) (?:plan|strategy)\b|\bhow (?:to|do i|can i) (?:market|promote|advertise|get (?:more )?(?:customers|clients|followers|sales|views|subscribers|reviews|bookings)|grow)\b.*\b(?:my|our|an?)\b/iu,
      unless: /\b(?:hair|beard|plants?|tomato\w{0,2}|taller|essay|and give|template|email)\b/iu,
    },
    [
      "two-ways-only",
      "Choose the two ways that suit it best and say why, and name the popular ones that you leave out.",
      "Ten half-used ways bring nothing.",
    ],
    [
      "four-weeks-of-tasks",
      "Give four weeks of tasks with hours and money for each, small enough for one person.",
      "A strategy without a Monday is none.",
    ],
    [
      "number-to-watch",
      "Name the one number to watch, what it is usually worth in such a case, and at which value to stop.",
      "Otherwise one goes on too long.",
    ],
    [
      "assumed",
      "Say in one line what you assume about place, budget and customers; mark what I should correct.",
      "All of it hangs on that.",
    ],
  ),
  sort(
    "meal-plan",
    "recipe",
    {
      asks: /\b(?:meal (?:plan|prep)|week(?:ly)? (?:of )?(?:dinners|meals|menu|lunches)|(?:dinners|meals|menu) for (?:a|the) week|diet plan|lunch ideas for work)\b/iu,
      unless: /\b(?:email|app|what is|shopping list|grouped by)\b/iu,
    },
    [
      "table-with-minutes",
      "Write it as a table by day with minutes at the stove, and give short recipes only for what is not plain.",
      "One looks at it standing.",
    ],
    [
      "used-up",
      "Let opened packs and leftovers go into the following days, and cook twice what keeps.",
      "That saves more than cheap recipes.",
    ],
    [
      "shopping-list",
      "Add up all amounts in one shopping list by shelf, with an estimate of what it costs.",
      "It is the first thing needed.",
    ],
  ),
  sort(
    "dish",
    "recipe",
    {
      asks: /\brecipes?\b(?! (?:app|book|card|site|website|blog|name))|^how (?:to|do i|do you|can i) (?:make|cook|bake) (?!.*\b(?:money|app|website|list|file|friends|bed|soap|candles|slime|paper|decision)\b)(?:an? |some |the )?(?:[\w'-]+ ){0,3}?(?:bread|soup|cake|pizza|pasta|sauce|rice|curry|dal|hummus|pancakes|cookies|risotto|lasagna|chili|stew|salad|omelette?|tacos|sushi|ramen|dumplings|brownies|pie|steak|chicken|salmon|pork|beef|tofu|gravy|mayonnaise|yogh?urt|cheese|jam|kimchi|sourdough|bagels|pretzels|waffles|scones|biryani|paella|guacamole|pesto|falafel|meatballs|burgers|fries|eggs|dough)\b|^(?:good |best |easy |simple )?(?:marinade|dressing|salad dressing|sauce|glaze|frosting|brine|rub|batter) (?:recipe )?for\b/iu,
      unless:
        /\b(?:convert|scale|metric|this recipe|write|names?|why|wine|leftover|how long|using:|only|how much|\d+ (?:\w+ )?recipes|ideas|ricetta|nutrition|story)\b/iu,
    },
    [
      "ingredients-and-steps",
      "Give servings and total time, the ingredients with amounts in grams or spoons, then numbered steps with minutes and the sign that each is done.",
      "Stoves and pans differ.",
    ],
    [
      "step-that-decides",
      "Say at which step it is won or lost, and how to save it when it goes wrong.",
      "Recipes leave that out.",
    ],
    [
      "may-be-swapped",
      "Name two ingredients that can be swapped or left out, and the one that cannot.",
      "One is always missing.",
    ],
  ),
  sort(
    "toast",
    "speech",
    {
      asks: /\b(?:toast|speech|few words|eulogy)\b.*\b(?:for|at|to)\b/iu,
      unless:
        /\b(?:avocado|french toast|bread|therapy|part of speech|text to speech|free speech|analy[sz]e|toaster|how to|who gave|notification|school president|class president|persuasive|debate|graduation|in spanish|minutes? (?:per|each))\b/iu,
    },
    [
      "one-moment",
      "Open with one moment from what I told; where I gave none, leave a marked gap and say what kind of memory belongs there.",
      "An invented memory is noticed.",
    ],
    [
      "to-be-heard",
      "Write it to be heard: two minutes, no sentence longer than one breath, no list of more than three.",
      "Nobody can read back.",
    ],
    [
      "everybody-laughs",
      "Make only jokes that the whole room can follow and that the person can laugh at too.",
      "Half a room laughing is worse than none.",
    ],
    [
      "last-line",
      "Let the last sentence take up the opening and lead to raising the glass or to silence.",
      "The end is what stays.",
    ],
  ),
  sort(
    "policy",
    "report",
    {
      asks: /\b(?:write|draft|create|generate|need|make)\b.*\b(?:policy|code of conduct|house rules|terms (?:and conditions|of service)|guidelines)\b/iu,
      unless: /\b(?:insurance|review|summar\w{3,5}|explain|policy (?:brief|paper)|essay|foreign|monetary)\b/iu,
    },
    [
      "who-and-exceptions",
      "Say to whom it applies, who decides on exceptions, and what follows from a breach; leave marked gaps for what I did not say.",
      "That is what one looks for in a dispute.",
    ],
    [
      "rules-that-show",
      "Word each rule so that one can see whether it was kept, with a number or an example.",
      "“Appropriate” means something else to each.",
    ],
    [
      "to-be-checked",
      "Mark the parts that law decides as to be checked for my country; cite no law that you are not sure of.",
      "An invented clause is worse than none.",
    ],
  ),
  sort(
    "ready-list",
    "checklist",
    {
      asks: /\b(?:check ?list|packing list|hospital bag|what (?:to|should i) (?:pack|bring|take)|things to (?:pack|bring|do before))\b/iu,
      unless:
        /\b(?:write code|app|python|html|this checklist|review|boss|interview|essay|email|dish|party snack|wear)\b/iu,
    },
    [
      "seen-to-be-done",
      "Write each item as one thing that can be ticked off, with its amount, place or limit (“turn off the gas tap under the sink”).",
      "“Prepare documents” is never done.",
    ],
    [
      "by-moment",
      "Group the items by the moment at which they are due, and name the ones first that must be booked or ordered.",
      "The order saves the day.",
    ],
    [
      "most-forgotten",
      "Mark the three that are most often forgotten, and name two that everybody takes and nobody needs.",
      "It is what a list is for.",
    ],
    ["one-page", "Keep it to at most 25 items.", "It has to fit on one page."],
  ),
  sort(
    "analysis-of-figure",
    "analyze",
    {
      asks: /^(?:(?:write|give me|do|need) )?(?:an? )?(?:character|literary) analysis (?:of|for)\b|^analy[sz]e (?:the )?(?:character|poem|role|style) (?:of|in|by)?\b/iu,
      unless: /\b(?:my|this|below|following|essay|paragraph)\b/iu,
    },
    [
      "claim-first",
      "Begin with one claim about it that a careful reader could deny.",
      "A list of traits is no analysis.",
    ],
    [
      "three-places",
      "Prove it by three particular places, in order, with what changes between them; quote only what you are sure of.",
      "Without places it could be any book.",
    ],
    [
      "against",
      "Name the place that speaks against your claim, and how it can be answered.",
      "It is what good grades are given for.",
    ],
  ),
  sort(
    "listing",
    "ad-copy",
    {
      asks: /\b(?:airbnb|craigslist|ebay|facebook marketplace|marketplace|vinted|real estate|gumtree|for sale)\b.*\b(?:listing|ad|description|post|sell)\b|^(?:sell|selling) my\b|\b(?:listing|ad) for my\b/iu,
      unless: /\b(?:title|titles|how (?:do|to|much)|should i|price|worth|house fast|soul|titled?|no wifi)\b|[.:;\n]/iu,
    },
    [
      "facts-first",
      "Put into the first two lines what people search and sort by: what, where, size, price, from when.",
      "The rest may not be read.",
    ],
    [
      "honest-fault",
      "Name the faults plainly where I gave them; leave marked gaps for what a buyer or guest would ask next, and invent nothing.",
      "It saves the disappointed visit.",
    ],
    [
      "not-any",
      "Leave out praise that would fit any, such as “charming”, “must see” and “perfect”; give one detail that only this one has.",
      "It is what is remembered.",
    ],
  ),
];
