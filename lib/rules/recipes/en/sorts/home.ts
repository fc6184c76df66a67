import { sort } from "../write-sort";

const writes = "\\b(?:write|email|letter|story|poem|essay|novel|song|code|names?|function|app idea)\\b";

const people =
  "\\b(?:boyfriend|girlfriend|husband|wife|partner|boss|manager|friends?|colleagues?|co-?workers?|mother|mom|mum|father|dad|sister|brother|sons?|daughters?|kids?|child|children|toddler|teenagers?|neighbou?rs?|landlord|ex|crush|he|she|they|room-?m?ates?|baby|dog|cat|puppy|kitten|rabbit)\\b";

const pet =
  "(?:dogs?|cats?|pupp(?:y|ies)|kittens?|rabbits?|bunn(?:y|ies)|hamsters?|guinea pigs?|parrots?|birds?|chickens?|tortoises?|turtles?|horses?)";

const fails =
  "(?<!that |which )(?:won['’]?t|wont|doesn['’]?t|doesnt|isn['’]?t|isnt|aren['’]?t|can['’]?t|keeps|stopped|(?:is|are|gets?|runs?) (?:not|so |very |too |really )?(?:stuck|leaking|making|turning|dying|losing|dropping|slow|dead|frozen|loud|noisy|overheating|dripping|smelling|peeling|broken|jammed|loose|flashing|beeping|blinking|buffering|hot|draining)|leaks?|drips?|overheats?|smells?|beeps?|squeaks?|rattles?|vibrates?|flickers?)";

const bodyPart =
  "(?:head|knee|back|chest|neck|shoulder|ear|stomach|foot|feet|heel|hip|ankle|wrist|elbow|leg|arm|jaw|tooth|teeth|eye|throat|belly|rib|finger|toe|thumb|skin|scalp|gum|nose|tongue|lip|calf|thigh|nail|hand)s?";

/** Signs of an ailment. */
const ailment =
  "\\b(?:headaches?|migraines?|stomach ?aches?|toothache|pains?|aches?|rash|hurts?|dizz\\w{1,4}|swollen|swelling|itch\\w{1,3}|numb\\w{0,4}|ting\\w{1,5}|fever|nausea|nauseous|vomit\\w{0,3}|cramps?|cough\\w{0,3}|bleed\\w{0,3}|bruis\\w{1,3}|blister\\w{0,2}|lump|click\\w{0,2}|pops|popping|burns|burning|twitch\\w{0,3}|sore|stiff|hair (?:loss|falling|fall)|sneez\\w{1,3})\\b";

const medicine =
  "(?:ibuprofen|advil|tylenol|paracetamol|acetaminophen|aspirin|aleve|naproxen|nyquil|dayquil|sudafed|benadryl|zyrtec|claritin|mucinex|melatonin|xanax|zoloft|sertraline|prozac|lexapro|adderall|antibiotics?|amoxicillin|metformin|omeprazole|statins?|antihistamines?|painkillers?|codeine|tramadol|prednisone|magnesium|iron|zinc|creatine|ashwagandha|turmeric|fish oil|vitamins?(?: [a-e]\\d*)?|birth control|the pill)";

const baked =
  "(?:sourdough|bread|cake|dough|cookies|pancakes|muffins|meringue|rice|pizza|pie|crust|brownies|macarons|steak|chicken|eggs?|sauce|gravy|icing|frosting|caramel|custard|jam|yeast|loaf|scones|cheesecake|poached eggs|curry|soup|pasta|fried rice)";

const spoilt =
  "(?:flat|dense|dry|burn\\w{0,3}|sink\\w{0,3}|rise|rising|rose|tough|rubbery|stick\\w{0,3}|sticky|split\\w{0,3}|curdl\\w{1,3}|crack\\w{0,3}|spread\\w{0,3}|hard|gummy|mushy|watery|soggy|runny|grainy|collaps\\w{1,3}|thick|set|bitter|bland|fall apart|brown|come out|turn out)";

/** What people ask about their bodies, homes, kitchens, animals and plants. */
export const homeSorts = [
  sort(
    "two-medicines",
    "answer",
    {
      asks: new RegExp(
        `\\b(?:take|mix|combine|use|have|drink|safe|ok|okay)\\b.*\\b${medicine}\\b.*\\b(?:with|and|while|on|after|before|plus)\\b.*\\b(?:${medicine}|alcohol|beer|wine|coffee|grapefruit|milk)\\b|\\b(?:alcohol|drink\\w{0,3}|coffee|grapefruit)\\b.*\\b(?:with|on|and|while|after)\\b.*\\b${medicine}\\b`,
        "iu",
      ),
      unless: /\b(?:write|email|essay|side[- ]effects?|difference|vs|versus|better|stronger|or)\b/iu,
    },
    [
      "may-they-meet",
      "Say in the first sentence whether the two go together: yes, no, or only if a doctor agrees, and what could happen.",
      "A yes without its limits is followed where it does not hold.",
    ],
    [
      "not-with",
      "Name the conditions and the other medicines with which it does not hold.",
      "Those are what makes the difference.",
    ],
    [
      "taken-twice",
      "If one of them is a remedy for colds or pain, say which ingredient I could be taking twice without noticing.",
      "Most overdoses at home happen so.",
    ],
    ["stop-signs", "Name the signs at which to stop and whom to call.", "One must not have to look for them then."],
  ),
  sort(
    "complaint",
    "advise",
    {
      asks: new RegExp(
        `^(?:(?:why (?:does|do|is|are|did) )?my (?:[\\w-]+ ){0,2}${bodyPart}\\b.*(?:${ailment})|(?:i (?:have|get|got|keep getting|woke up with)|i['’]ve (?:had|got)|ive (?:had|got)) (?:\\w+ ){0,4}?(?:${ailment})|(?:(?:a|an|sharp|dull|random|itchy|red|sudden|sore|weird|bad|constant|lower|upper) )*(?:${bodyPart} )?(?:${ailment})(?: throat)? (?:\\d|behind|in|on|under|around|after|for|when|since)\\b|why (?:do|am) i (?:\\w+ ){0,3}(?:${ailment}))`,
        "iu",
      ),
      unless: new RegExp(
        `${writes}|\\b(?:what (?:is|are|causes)|stretch\\w{0,3}|exercises?|workouts?|chair|mattress|pillow|shoes?|remed\\w{1,3}|best|good|safe|dog|cat|puppy|kitten|plan|is it|are they|explain|define|how (?:to|do)|feelings?|movie|book|phone|laptop|car)\\b`,
        "iu",
      ),
    },
    [
      "urgent-first",
      "Say first at which signs I need help today, and where to get it.",
      "The urgent must not be read past.",
    ],
    [
      "likeliest-causes",
      "Then name the two or three likeliest causes, each with what speaks for it and how I can tell it from the others.",
      "A list of all causes helps nobody.",
    ],
    [
      "at-home",
      "Say what I can do about it at home now, and after how many days without change I should have it looked at.",
      "That is what one would ask next.",
    ],
  ),
  sort(
    "low-mood",
    "advise",
    {
      asks: /^(?:i (?:feel|can['’]?t (?:sleep|stop (?:thinking|crying|worrying|replaying|overthinking))|hate (?:my|myself)|miss my|don['’]?t (?:feel|know who|want to get)|keep (?:crying|comparing)|said something|think i(?:['’]?m| am) (?:depressed|burn\w{0,2}|failing)|have no (?:friends|motivation|energy))|i['’]?m (?:so |really |very |just |feeling )*(?:sad|lonely|anxious|tired of|burn\w{1,2} out|stressed|overwhelmed|scared|ashamed|embarrassed|jealous|heartbroken|exhausted|lost)\b|feeling (?:\w+ )?(?:down|low|sad|lonely|anxious|overwhelmed|lost|stuck)|how (?:to|do i|can i) (?:stop (?:comparing|caring|overthinking|worrying|feeling|missing|hating|being (?:so )?(?:jealous|insecure|anxious|needy|sad)|thinking about (?:him|her|my|them))|get over|move on|let go|forgive|be (?:happy|happier|ok|okay)|deal with (?:loneliness|anxiety|grief|rejection|stress|a break)|cope|love myself|feel better)\b|my (?:husband|wife|partner|boyfriend|girlfriend|bf|gf|best friend) (?:forgot|never|doesn['’]?t|hasn['’]?t|ignored?|lied)\b.*\b(?:sad|hurt|hurts|mad|angry|upset|lonely)\b)/iu,
      unless:
        /\b(?:write|email|letter|poem|story|song|essay|text (?:him|her|them)|career|nursing|job offer|procrastinat\w{1,4} (?:on|my)|hungry|fear of|phobia|wake up|sick|nauseous|dizzy|cold|headache|itchy|should i|shame on)\b/iu,
    },
    [
      "like-a-friend",
      "Answer as a sensible friend would: a few short paragraphs, without headings, bullet points or a list of tips.",
      "A list makes a case of a person.",
    ],
    [
      "no-comfort-phrases",
      "Leave out stock comfort such as “it's completely normal to feel this way” and “be kind to yourself”.",
      "It is read past.",
    ],
    [
      "one-small-thing",
      "Name the one thing that most likely keeps it going, and one small thing that I can do today.",
      "Who feels low needs little and near things.",
    ],
    [
      "one-question",
      "End with the one question whose answer would help you most to say more.",
      "The rest depends on it.",
    ],
  ),
  sort(
    "pet-may-eat",
    "answer",
    {
      asks: new RegExp(
        `^(?:can|may|are|is|could|should)\\b.*\\b${pet}\\b.*\\b(?:eat|have|drink|toxic|poisonous|safe|ok|okay|good|bad)\\b|^(?:is|are) .{2,40} (?:toxic|poisonous|safe|ok|okay|bad|good) (?:for|to) (?:my |a )?${pet}\\b`,
        "iu",
      ),
      unless: /\b(?:just (?:did|ate)|ate|swallowed|alone|together|fly|plane)\b/iu,
    },
    [
      "amount-by-weight",
      "Answer yes or no first, with the amount by body weight and how often.",
      "A yes without its limit is followed where it does not hold.",
    ],
    [
      "dangerous-parts",
      "Name the parts or forms that are dangerous, such as skin, stones, seasoning or sweetener.",
      "It is rarely the thing itself.",
    ],
    [
      "if-too-much",
      "Say which signs after too much mean a vet, and how soon they show.",
      "Who asks may have seen it eaten.",
    ],
  ),
  sort(
    "pet-behaviour",
    "explain",
    {
      asks: new RegExp(
        `^(?:why (?:does|do|is|are|did|won['’]?t|wont) (?:my|our) (?:[\\w-]+ ){0,2}${pet}\\b|my (?:[\\w-]+ ){0,2}${pet} (?:keeps?|is|won['’]?t|wont|doesn['’]?t|always|stopped|started|has been)\\b)`,
        "iu",
      ),
      unless: /\b(?:write|story|poem|named?|died|dying|put down)\b/iu,
    },
    [
      "likeliest-reason",
      "Name the likeliest reason first, with what in posture, time of day or place speaks for it.",
      "One sees whether it fits.",
    ],
    [
      "sign-of-illness",
      "Say with which other signs it means illness, and how soon a vet should see it.",
      "Animals hide pain.",
    ],
    [
      "if-i-mind",
      "Say what to do from today if it should stop, and what makes it worse.",
      "That is the next question.",
    ],
  ),
  sort(
    "remove",
    "how-to",
    {
      asks: /^(?=.*\b(?:stains?|wine|blood|ink|wax|gum|glue|sticker|paint|grease|oil|coffee|rust|limescale|mou?ld|mildew|smells?|odou?rs?|pee|urine|vomit|smoke|ants?|flies|fruit flies|gnats|mice|mouse|rats?|moths?|bed ?bugs|roaches|cockroaches|spiders|wasps?|fleas|weeds|dandelions|drain|sink|toilet|shower|oven|carpet|couch|sofa|rug|mattress|shirt|jeans|shoes|sneakers|grout|tiles?|windows?|pans?|pot|cast iron|keyboard|screen|washing machine|dishwasher|microwave|suede|leather|wool|silver|brass|wall|fabric|dress|curtains?|deck|driveway|screw|splinter|sweater|grill|air fryer|kettle|water bottle|hair dye|slime|crayon|marker|sharpie|turmeric|curry|makeup|deodorant|sap|tar|super ?glue|nail polish|ring|dust|jumper|clothes|hair)\b)(?:(?:how (?:to|do i|can i|do you|would i|should i)|best way to|what (?:removes|gets|kills)|help me|need to|trying to) .{0,20}?)?\b(?:get (?:rid of|.{2,50} (?:out of|off|out))|remov\w{1,3}|clean\w{0,3}|unclog|unstick|descale|kill|unshrink|whiten)\b/iu,
      unless: new RegExp(
        `${writes}|\\b(?:data|column|rows?|file|windows (?:\\d|update)|virus|app|account|background|watermark|duplicates|from (?:my )?(?:phone|pc|list|string|array)|acne|pimples?|hair (?:from|on) (?:my )?(?:face|body|legs?|lip|chin))\\b`,
        "iu",
      ),
    },
    [
      "not-that",
      "Begin with what I must not do, because it makes the damage worse or lasting.",
      "It is what one tries first.",
    ],
    [
      "household-steps",
      "Then give numbered steps with what most households have, with exact amounts and minutes, the gentlest way first.",
      "“Some” and “a while” are what one asks about.",
    ],
    [
      "next-stronger",
      "Say what I should see after each step, and when to go on to the next stronger means.",
      "One knows when to stop.",
    ],
  ),
  sort(
    "plant-trouble",
    "how-to",
    {
      asks: /\b(?:leaves|tomato(?:es)?|plants?|basil|orchid|monstera|succulents?|cactus|lawn|grass|roses?|hydrangeas?|cucumbers?|zucchini|peppers?|lemon tree|fern|pothos|lavender|tree|hedge|seedlings|lettuce|mint|peace lily|snake plant|fiddle leaf|strawberr(?:y|ies))\b.*\b(?:yellow|brown|black|spots?|dying|wilt\w{0,3}|droop\w{0,3}|leggy|curl\w{0,3}|fall(?:ing)? off|dropp\w{1,3}|rott\w{1,3}|not (?:growing|flowering|fruiting)|won['’]?t (?:grow|flower|bloom|fruit)|holes|mushy|bottoms|dead|bitter)\b/iu,
      unless: new RegExp(
        `${writes}|\\b(?:tattoo|illustration|draw\\w{0,3}|logo|style|prompt|recipe|cook|paint|eat)\\b`,
        "iu",
      ),
    },
    [
      "proof-on-plant",
      "Name the likeliest cause first, with the sign on the plant by which I can tell it from the next one.",
      "Most causes look alike at first.",
    ],
    ["this-week", "Say what to do this week, with amounts, and what to cut off or leave.", "It is needed now."],
    [
      "recovery",
      "Say by when new growth should look right, and what to change so that it does not come back.",
      "Old damage stays, and misleads.",
    ],
  ),
  sort(
    "baking-trouble",
    "how-to",
    {
      asks: new RegExp(
        `^(?:(?:why (?:is|are|does|do|did|won['’]?t|wont) )?(?:my|our|the|this)\\b.*\\b${baked}\\b|${baked} (?:did ?n['’]?t|wo ?n['’]?t|is|are|keeps?|came|turned|always)\\b).*\\b${spoilt}\\b`,
        "iu",
      ),
      unless: /\b(?:write|story|poem|recipe)\b/iu,
    },
    [
      "sign-that-tells",
      "Name the two or three likeliest causes in order, each with the sign in the result by which I recognise it.",
      "They need opposite remedies.",
    ],
    [
      "change-one-thing",
      "Say for each what to change next time, in exact amounts, temperatures and minutes.",
      "“A little less” helps nobody.",
    ],
    ["save-this-one", "Say what can still be made of the one that went wrong.", "It is on the table now."],
  ),
  sort(
    "broken-thing",
    "how-to",
    {
      asks: new RegExp(
        `^(?:(?:my|our|the) )?(?:[\\p{L}\\d'’-]+ ){1,4}?${fails}\\b|^why (?:is|are) (?:my|our) (?:[\\w'’-]+ ){1,3}(?:so |too |always |very )?(?:slow|loud|hot|noisy|leaking|dripping|flickering|beeping|freezing|overheating|not)\\b`,
        "iu",
      ),
      unless: new RegExp(
        `^(?:does|do|is|are|can|reword|rephrase|i|a|an)\\b|${writes}|${people}|\\b(?:i|code|script|api|react|python|javascript|css|sql|compile|git|excel|formula|query|motivation|confidence|feelings?|love|sourdough|bread|cake|dough|recipe|movie|film|book|dream|should i|worth|buy|rephrase|hair|skin|period|stomach|knee|back|head|docker|container|server|flask|nginx|business|sales|shop|sky|sea|moon|sun|country|war|economy|people|smells?|stinks?|odou?rs?)\\b`,
        "iu",
      ),
    },
    [
      "causes-in-order",
      "List the likely causes, the commonest first, each with how to check it without special tools and what to do about it.",
      "Most faults are gone before the long way is needed.",
    ],
    ["sign-that-tells", "Say for each by which sign I can tell it from the others.", "They need other remedies."],
    [
      "narrow-it",
      "End with the one thing that I could look at or tell you and that would narrow it down most.",
      "I can tell it next.",
    ],
  ),
  sort(
    "use-up",
    "recipe",
    {
      asks: /\b(?:what (?:can|could|should|to|do) (?:i |we )?(?:do with|cook|make|bake|eat)|recipes?|dinner|meal|lunch|something (?:sweet|savou?ry|quick|easy|warm|to eat))\b.*\b(?:with|from|out of|using|for dinner|tonight|leftover)\b|^(?:[\w' ]+, ){2,}.*\b(?:dinner|lunch|supper|recipe)\b|\bi (?:only )?have .*\bwhat (?:can|should) i (?:make|cook)\b|^what (?:should|to|shall|can) (?:i |we )?(?:cook|make|have|eat)\b.*\b(?:dinner|tonight|lunch|today|breakfast)\b/iu,
      unless:
        /\b(?:air fryer|microwave|diabet\w{1,4}|text|message|cancel\w{0,4}|kids? (?:to|craft)|craft|python|money|paper|cardboard|wood|names?|safe|pregnan\w{1,3}|restaurants?|out|week|meal plan|diet|weight|play|write|gift|speech|date|recipe (?:for|of)|easy|best|simple)\b/iu,
    },
    [
      "three-dishes",
      "Name three different dishes from it, each with its minutes and what else it needs.",
      "One dish alone may be the wrong one tonight.",
    ],
    [
      "write-out-one",
      "Then write out the quickest in full: amounts, numbered steps, and the sign that each step is done.",
      "One can begin at once.",
    ],
    [
      "nothing-to-buy",
      "Take above all what I named and what most kitchens have; mark anything else as to be bought.",
      "Nobody wants to go shopping first.",
    ],
  ),
  sort(
    "goes-with",
    "list",
    {
      asks: /^what (?:wine|beer|sides?|sauce|cheese|dessert|goes|to serve|should i serve|pairs?|to eat|salad|drink)\b.*\b(?:with|alongside)\b|\bside dish(?:es)? for\b/iu,
      unless: /\b(?:write|clothes|shirt|pants|shoes|dress|jeans|suit|jacket|skirt|colou?rs?)\b/iu,
    },
    ["three-kinds", "Name three: a safe one, a cheap or quick one, and one that nobody expects.", "Ten are no help."],
    ["why-it-fits", "Say in half a sentence what in the dish each one answers.", "Then I can vary it."],
    ["avoid", "Name the usual choice that does not fit, and why.", "It is the one that I would have taken."],
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
    "ready-list",
    "checklist",
    {
      asks: /\b(?:packing list|pack(?:ing)? for|hospital bag|what (?:to|should i|do i) pack|things to pack)\b/iu,
      unless:
        /\b(?:write code|app|python|html|this checklist|review|boss|interview|essay|email|dish|party snack|wear)\b/iu,
    },
    [
      "seen-to-be-done",
      "Name each item so that it can be ticked off, with its amount or limit.",
      "“Clothes” is never done.",
    ],
    [
      "most-forgotten",
      "Mark the three that are most often forgotten, and name two that everybody takes and nobody needs.",
      "It is what a list is for.",
    ],
    ["one-page", "Keep it to at most 25 items.", "It has to fit on one page."],
  ),
];
