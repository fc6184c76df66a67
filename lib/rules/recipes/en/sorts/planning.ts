import { sort } from "../write-sort";

/** What people want planned, listed or laid down. */
export const planningSorts = [
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
      asks: /^(?:(?:make|create|write|give me|plan|help me (?:make|plan)|i need|need|set up|design) )?(?:me )?(?:an? |my |the |out )*(?:[\w-]+ ){0,3}?(?:(?:cleaning|chore|daily|weekly|morning|evening|night|feeding|work) (?:schedule|routine|timetable|plan)|routine|my (?:week|day))\b/iu,
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
      unless: /\b(?:hair|beard|plants?|tomato\w{0,2}|taller|essay|and give|template|email|sections)\b/iu,
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
      asks: /\b(?:(?:wedding|birthday|retirement|farewell|anniversary|engagement|best man|maid of honou?r|bridesmaid|leaving) (?:toast|speech)|toast|eulogy|(?:speech|few words) (?:for|at) .*\b(?:wedding|birthday|retirement|farewell|anniversary|funeral|engagement|leaving|\d0th))\b/iu,
      unless:
        /\b(?:avocado|breakfast|room|staff|french toast|bread|therapy|part of speech|text to speech|free speech|analy[sz]e|toaster|how to|who gave|notification|school president|class president|persuasive|debate|graduation|in spanish|minutes? (?:per|each))\b/iu,
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
    "resignation",
    "formal-letter",
    {
      asks: /\b(?:resignation (?:letter|email)|letter of resignation|resign(?:ing)? letter|(?:two|2) weeks['’]? notice)\b/iu,
      unless: /\b(?:what is|legal|respond|reply|accept|boss resigned|one page|politician|my employee)\b/iu,
    },
    [
      "date-first",
      "Put the resignation and its date into the first sentence; mark what I have to fill in with [square brackets].",
      "It is what counts in law.",
    ],
    [
      "no-reasons",
      "Give no reasons and no criticism; name one particular thing to thank for, as a marked gap if I gave none, unless I said that I do not want to.",
      "What is written is kept.",
    ],
    [
      "handover",
      "Offer the handover in one sentence with something definite, ask for written confirmation, and keep it all under 120 words.",
      "It is what the employer asks next.",
    ],
  ),
  sort(
    "policy",
    "report",
    {
      asks: /\b(?:write|draft|create|generate|need|make)\b.*\b(?:policy|code of conduct|house rules|terms (?:and conditions|of service)|guidelines)\b/iu,
      unless:
        /^(?:do|does|is|are|should|what|when|why|can)\b|\b(?:insurance|review|summar\w{3,5}|explain|policy (?:brief|paper)|essay|foreign|monetary)\b/iu,
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
