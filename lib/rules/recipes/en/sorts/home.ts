import { sort } from "../write-sort";

const writes = "\\b(?:write|email|letter|story|poem|essay|novel|song|code|names?|function|app idea)\\b";

const people =
  "\\b(?:boyfriend|girlfriend|husband|wife|partner|boss|manager|friends?|colleagues?|co-?workers?|mother|mom|mum|father|dad|sister|brother|sons?|daughters?|kids?|child|children|toddler|teenagers?|neighbou?rs?|landlord|ex|crush|he|she|they|room-?m?ates?|baby|dog|cat|puppy|kitten|rabbit)\\b";

const pet =
  "(?:dogs?|cats?|pupp(?:y|ies)|kittens?|rabbits?|bunn(?:y|ies)|hamsters?|guinea pigs?|parrots?|birds?|chickens?|tortoises?|turtles?|horses?)";

const fails =
  "(?<!that |which )(?:won['’]?t|wont|doesn['’]?t|doesnt|isn['’]?t|isnt|aren['’]?t|can['’]?t|keeps|stopped|(?:is|are|gets?|runs?) (?:not|so |very |too |really )?(?:stuck|leaking|making|turning|dying|losing|dropping|slow|dead|frozen|loud|noisy|overheating|dripping|smelling|peeling|broken|jammed|loose|flashing|beeping|blinking|buffering|hot|draining)|leaks?|drips?|overheats?|smells?|beeps?|squeaks?|rattles?|vibrates?|flickers?)";

/** What people ask about their homes, kitchens, animals and plants. */
export const homeSorts = [
  sort(
    "pet-may-eat",
    "answer",
    {
      asks: new RegExp(
        `^(?:can|may|are|is|could|do|should)\\b.*\\b${pet}\\b.*\\b(?:eat|have|drink|toxic|poisonous|safe|ok|okay|good|bad)\\b|^(?:is|are) .{2,40} (?:toxic|poisonous|safe|ok|okay|bad|good) (?:for|to) (?:my |a )?${pet}\\b`,
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
    "swallowed",
    "advise",
    {
      asks: new RegExp(
        `\\b(?:my|the|our) (?:[\\w-]+ ){0,3}?(?:${pet}|baby|toddler|son|daughter|kid)\\b.*\\b(?:ate|swallowed|licked|drank|chewed)\\b|\\b${pet}\\b.*\\bjust (?:did|ate)\\b`,
        "iu",
      ),
      unless: /\b(?:write|story|poem|homework|never ate|barely|how much)\b/iu,
    },
    [
      "now-or-wait",
      "Say in the first sentence whether to go or call now, or to watch, and up to which amount.",
      "Minutes may count.",
    ],
    ["signs-by-hour", "Name the signs to watch for, and until how many hours later.", "Then the danger is over."],
    ["do-not", "Say what I must not do, such as making it vomit.", "Good will does harm here."],
    ["have-ready", "List what to have ready for the call: what, how much, when, weight.", "They will ask for it."],
  ),
  sort(
    "pet-behaviour",
    "explain",
    {
      asks: new RegExp(
        `^why (?:does|do|is|are|did|won['’]?t|wont) (?:my |our |the )?(?:[\\w-]+ ){0,2}${pet}\\b|^(?:why )?(?:is )?my (?:[\\w-]+ ){0,2}${pet} (?:keeps?|is|won['’]?t|wont|doesn['’]?t|always|stopped|started|has been)\\b`,
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
    "pet-training",
    "how-to",
    {
      asks: new RegExp(
        `^(?:how|best way|ways|tips|help|stop|train|potty|crate|leash)\\b.{0,40}?\\b(?:stop|keep|train|teach|get|potty|crate|leash|introduce|calm|bathe|trim|groom|house ?train)\\b.*\\b(?:my |our |an? |the )?(?:[\\w-]+ ){0,2}${pet}\\b`,
        "iu",
      ),
      unless:
        /\b(?:write|names?|out of (?:my|the) (?:garden|yard)|hair|smell|stains?|pee|urine|price|insurance|adopt|buy)\b/iu,
    },
    [
      "moment-and-days",
      "Say what to do in the very moment, then what to practise in the days between, in minutes a day.",
      "Only the two together work.",
    ],
    [
      "how-soon",
      "Say how soon it should get better, and what to change if it has not by then.",
      "Most give up too early.",
    ],
    ["what-feeds-it", "Name the thing that owners do which keeps it going.", "It is done without noticing."],
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
    ["not-that", "Begin with what I must not do, because it sets the damage for good.", "It is what one tries first."],
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
      asks: /^(?:why (?:is|are|does|do|did|won['’]?t|wont) (?:my|our|the|this)\b|my ).*\b(?:sourdough|bread|cake|dough|cookies|pancakes|muffins|meringue|rice|pizza|pie|crust|brownies|macarons|steak|chicken|eggs?|sauce|gravy|icing|frosting|caramel|custard|jam|yeast|loaf|scones|cheesecake|poached eggs|curry|soup|pasta|fried rice)\b.*\b(?:flat|dense|dry|burn\w{0,3}|sink\w{0,3}|rise|rising|rose|tough|rubbery|stick\w{0,3}|sticky|split\w{0,3}|curdl\w{1,3}|crack\w{0,3}|spread\w{0,3}|hard|gummy|mushy|watery|soggy|runny|grainy|collaps\w{1,3}|thick|set|bitter|bland|fall apart|brown|come out|turn out)\b/iu,
      unless: /\b(?:write|story|poem)\b/iu,
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
        [
          `^(?:(?:my|our|the) )?(?:[\\p{L}\\d'’-]+ ){1,4}?${fails}\\b`,
          `^why (?:is|are|do|does|did|won['’]?t|wont|isn['’]?t|can['’]?t|doesn['’]?t|doesnt) (?:my|our|the) (?:[\\w'’-]+ ){1,3}(?:so |only |always |not |keep |suddenly |get(?:ting)? |slow|loud|hot|leak|smell|drip|squeak|turn|make|making|run|start|charg|connect|work|load|freez|flash|beep)`,
          `\\b(?:fix|repair|unjam|stop) (?:an? |my |the )?.{2,40}\\b(?:that|which|when it|it|because it) ${fails}`,
          "^how (?:to|do i|can i) (?:fix|repair|unjam|reset|unclog|reseal) (?:an? |my |the )?(?!code|function|error|grammar|essay|relationship|credit|sleep|posture|hair|skin)",
        ].join("|"),
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
    [
      "not-by-myself",
      "Say which of them I must not repair myself, and what a repair usually costs compared with a new one.",
      "It saves a second trouble.",
    ],
    [
      "narrow-it",
      "End with the one detail (model, age, sound, lights) that would narrow it down most.",
      "I can tell it next.",
    ],
  ),
  sort(
    "safe-to-do",
    "answer",
    {
      asks: /^(?:is|are|would|can) (?:it|you|i)? ?(?:be )?(?:safe|dangerous|bad|ok|okay|harmful|risky)? ?(?:to )?(?:mix|leave|plug|use|microwave|charge|burn|heat|put|run|sleep with|store|drive|swim|fly|walk|camp)\b.*/iu,
      unless: new RegExp(
        `${writes}|${people}|\\b(?:i use|worth|java|python|code|css|excel|cheaper|better|or|a comma|the word|my (?:degree|phone to)|money|a cold|fever|flu|injury|instead)\\b|^can (?:i|you) (?!mix|microwave|burn|plug)`,
        "iu",
      ),
    },
    [
      "safe-and-what",
      "Say in the first sentence whether it is safe, and what exactly can happen if it is not.",
      "The risk must not be read past.",
    ],
    [
      "if-done-already",
      "Say what to do if it has been done already, and at which signs to leave or call for help.",
      "Who asks may have done it.",
    ],
    ["safe-way", "Give the safe way to the same end.", "That is what I am after."],
  ),
  sort(
    "use-up",
    "recipe",
    {
      asks: /\b(?:what (?:can|could|should|to|do) (?:i |we )?(?:do with|cook|make|bake|eat)|recipes?|dinner|meal|lunch|something (?:sweet|savou?ry|quick|easy|warm|to eat))\b.*\b(?:with|from|out of|using|for dinner|tonight|leftover)\b|^(?:[\w' ]+, ){2,}.*\b(?:dinner|lunch|supper|recipe)\b|\bi (?:only )?have .*\bwhat (?:can|should) i (?:make|cook)\b|^what (?:should|to|shall|can) (?:i |we )?(?:cook|make|have|eat)\b.*\b(?:dinner|tonight|lunch|today|breakfast)\b/iu,
      unless:
        /\b(?:kids? (?:to|craft)|craft|python|money|paper|cardboard|wood|names?|safe|pregnan\w{1,3}|restaurants?|out|week|meal plan|diet|weight|play|write|gift|speech|date|recipe (?:for|of)|easy|best|simple)\b/iu,
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
];
