import type { Asked } from "../../../recipe";
import { questions } from "../../read-recipe";

/** Plans, presents, meals, and things to choose. */
export const askedOfPlans: readonly Asked[] = [
  {
    source: "checklist",
    asks: /\bwhat (?:to|should i|do i need to) pack\b|\bpacking list\b|\bpack(?:ing)? for\b/iu,
    unless: /\b(?:lunch|boxes|parcel|moving|hospital)\b/iu,
    questions: questions`
      ? days: For how many days? // It is for {answer}.
        a weekend | a week | two weeks or more
        unless: \d|week|weekend|day trip|month
      ? bag: Which luggage? // The luggage: {answer}.
        hand luggage only | a suitcase | a backpack
        unless: carry|hand|suitcase|backpack|car(?!\w)|bag
    `,
  },
  {
    source: "trip",
    asks: /^(?:\S+ ){0,6}?(?:(?:itinerary|road ?trip|city break|honeymoon|vacation|holiday)\b.{0,25}\b(?:in|to|for|around|through|at)|(?:weekend|\d+ (?:days|nights|weeks)|one day|(?:two|three|four|five|six|seven|ten) (?:days|nights|weeks)|a (?:day|week|few days)) (?:in|around)) (?!(?:advance|a row|order|the (?:fridge|freezer|office|gym|morning|oven)|the end|total|jail|prison|bed|my|our|lose|learn|get|do|finish|pay|read|office|hospital)\b)|\bwhat to (?:do|see) in (?!the\b|my\b|case\b)|^(?:plan|help (?:me )?plan) (?:me )?(?:an? |my |our )?(?:\S+ ){0,4}(?:trip|vacation|holiday|getaway|honeymoon)\b/iu,
    unless:
      /\b(?:pack|packing|visa|pto|email|letter|leave|out of office|insurance|weather|essay|exam|study|studying|training|workout|recipe|caption|hike|price|cost|passport|flight|fast(?:ing)?|baby|puppy|how (?:long|many|much|do|to)|refund|homework|write|form|below|is it|can|pass away|lesson|course|learn|salary|shift|diet|meal|weight|schedule for)\b|\n/iu,
    questions: questions`
      ? who (audience): Who travels? // Travelling: {answer}.
        I alone | a couple | a family with children | friends
        unless: (?:kid|child|toddler|baby|wife|husband|partner|girlfriend|boyfriend|couple|family|alone|solo|friends|teen|honeymoon|mother|mom|mum|dad|father|parents|we |adults|for (?:two|2|four|4)|grand)
      ? likes: What do you like most? // What we like most: {answer}.
        food and markets | museums and buildings | nature and walking | going out
        unless: (?:food|museum|nature|hik|nightlife|beach|art|history|love|like|ski|wine|surf|roller|anime)
      ? budget: What may it cost a day? // Budget a day for each person: {answer}.
        little = Budget a day for each person: as little as possible. | about 100 | money is no object
        unless: (?:budget|cheap|\$|€|£|luxur|afford|money|free)
    `,
  },
  {
    source: "training-plan",
    asks: /\b(?:study|revision|learning) (?:schedule|plan|timetable)\b/iu,
    unless: /\n/iu,
    questions: questions`
      ? date: When is the exam? // The exam is {answer}.
        next week | in a month | in three months or later
        unless: \d+ ?(?:days?|weeks?|months?|st|nd|rd|th)\b|tomorrow|next|in (?:a|two|three)|by |until|january|february|march|april|june|july|august|september|october|november|december
      ? hours: How many hours a day are there? // There is this much time a day: {answer}.
        one hour | two to three hours | the whole day
        unless: (?:hour|minute|after work|weekends)
    `,
  },
  {
    source: "training-plan",
    asks: /\b(?:work ?out|training|exercise|gym|running|fitness|couch to|strength|marathon|half[- ]marathon|10k|5k) (?:plan|routine|program(?:me)?|schedule)\b|^(?:an? )?(?:\w+ ){0,3}(?:work ?out|exercise routine|training plan)\b/iu,
    unless: /\b(?:employee|staff|dog|puppy|is|should|why|playlist|sales|onboarding|how (?:long|often))\b|\n/iu,
    questions: questions`
      ? equipment: What do you have to train with? // To train with I have {answer}.
        nothing | dumbbells or bands | a gym
        unless: (?:dumb|gym|home|equipment|band|kettle|barbell|bodyweight|machine|run|marathon|10k|5k|bike|swim)
      ? days: How many days a week? // I train on this many days a week: {answer}.
        two | three | five
        only with: plan|routine|program|schedule
        unless: (?:\d+[ -]?(?:day|times|x)|times a week|every day|daily|days|once|twice)
      ? state: How much do you train now? // I train this much now: {answer}.
        not at all | once or twice a week | more often
        only with: plan|routine|program|schedule
        unless: (?:beginner|couch|never|year old|first|already|currently|advanced|intermediate|starting)
    `,
  },
  {
    source: "meal-plan",
    asks: /\bmeal (?:plan|prep)\b|\bweekly (?:menu|meals)\b|\bdiet plan\b/iu,
    unless: /\b(?:app|dog|cat|baby|is|what is|business|containers?)\b|\n/iu,
    questions: questions`
      ? people: For how many? // The meals are for {answer}.
        one | two | a family of four
        unless: (?:for (?:one|two|1|2|3|4|5|me(?!\w)|my)|family|people|couple|\d kids|\d adults)
      ? diet: Anything you do not eat? // On what we eat: {answer}.
        we eat everything | vegetarian | no gluten | no milk
        unless: (?:vegan|vegetarian|keto|gluten|allerg|dairy|halal|kosher|lactose|low carb|paleo|pescatarian|high[- ]protein|diabet)
    `,
  },
  {
    source: "recipe",
    asks: /\b(?:what (?:can|could|should|do|to) (?:i |we )?(?:cook|make|eat)(?: for)?|(?:dinner|lunch|supper) (?:ideas?|with|from|using)|recipes? (?:with|using|from|for)|^(?:an? )?(?:[\w'-]+ ){0,4}recipe\b|quick (?:dinner|lunch|meal))\b/iu,
    unless:
      /\b(?:slime|playdough|soap|for success|money|cleaner|app|website|card|wrong|yesterday|substitute|video|dog|cat|metric|double|halve|difference|out of (?:old|recycled|wood)|jeans|cardboard|wood|fabric|yarn|bottles|lego|title|blog|business|logo|decision|dye|convert|scale|budget|week|wedding)\b|\n/iu,
    questions: questions`
      ? people: For how many? // It is for {answer}.
        one | two | four | eight
        unless: (?:for (?:one|two|three|four|five|six|1|2|3|4|5|6|8|10|12)(?!\w)|people|servings|serves|for me|crowd|family|party|guests|kids)
      ? time: How much time is there? // There is this much time: {answer}.
        20 minutes | an hour | all day, little work
        only with: what|dinner|lunch|supper|tonight|leftover
        unless: (?:minute|quick|fast|easy|slow cooker|hour|bread|sourdough|cake|cookies|jam|pickle)
    `,
  },
  {
    source: "gift",
    asks: /\b(?:gifts?|presents?)(?: ideas?)? for\b|\bbirthday (?:presents?|gifts?)\b|\bwhat (?:to|should i|can i|do i) (?:get|give|buy) (?:for )?(?:my|a|an|the) (?:(?:boyfriend|girlfriend|husband|wife)['’]?s )?(?:parents|mom|mum|mother|dad|father|wife|husband|boyfriend|girlfriend|friend|boss|teacher|sister|brother|aunt|uncle|coworker|colleague|grand\w+|son|daughter|nephew|niece|partner|in-?laws?)\b/iu,
    unless: /\b(?:card|message|note|thank|wrap\w*|bag|tags?|poem|write|email)\b|\n/iu,
    questions: questions`
      ? cost: How much may it cost? // A gift may cost {answer}.
        up to 20 | about 50 | 100 or more
        unless: (?:\$|€|£|\d+ ?(?:dollars|euros?|pounds|bucks)|under \d|cheap|budget|expensive|homemade|diy|less than)
      ? likes: What do they like to do? // They like this: {answer}.
        unless: (?:who (?:love|like|is|has|play|cook|read|hate|want)|likes|loves|into|fan|lover|gardener|player|baby|newborn|teacher|reader|hiker|runner|cook)
      ? unusual: How unusual may it be? // It may be {answer}.
        tried and true | unusual | wild
        unless: unusual|unique|creative|funn|original|classic|traditional
    `,
  },
  {
    source: "party",
    asks: /\b(?:party|date|date night|birthday|team ?building|bachelorette|hen|stag|anniversary|baby shower|bridal shower|picnic|family reunion|game night|sleepover|activity) (?:ideas?|themes?|activities|games)\b|\bideas for (?:an? |my |our |the )?(?:[\w'’]+ ){0,3}(?:party|team building|date night|date|birthday|anniversary|stag do|hen do|shower|picnic|reunion|sleepover)\b|^(?:plan|help (?:me )?plan) (?:an? |my |our )?(?:\S+ ){0,4}(?:party|shower|picnic|reunion|barbecue|bbq|sleepover)\b/iu,
    unless:
      /\b(?:food|cake|names?|invit\w+|decor\w*|outfit|dress|playlist|gifts?|presents?|favou?rs?|caption|quiz|questions)\b|\n/iu,
    questions: questions`
      ? cost: What may it cost? // It may cost {answer}.
        almost nothing | about 100 | 500 or more
        unless: (?:\$|€|£|budget|cheap|free|afford|low[- ]cost)
      ? people: How many people? // This many people come: {answer}.
        up to 6 | about 12 | 30 or more
        unless: (?:date|two|\d+ (?:people|kids|guests|friends|girls|boys)|anniversary|couple)
      ? unusual: How unusual may it be? // It may be {answer}.
        tried and true | unusual | wild
        unless: unusual|unique|creative|funn|original|classic|traditional
    `,
  },
  {
    source: "recommend",
    asks: /^(?!(?:is|are|was|do|does|why|how|write|who|when)\b)(?:what(?:['’]?s| is| are)? |which |some |good |best |top \d+ |cheap )*(?:(?:(?!(?:for|of|about|an?|my|in|from|to)\b)[\w'’-]+ ){0,3}?)(?:books?|novels?|movies?|films?|shows?|series|podcasts?|(?:video|board|card|computer|pc|switch|ps5|steam) games?|anime|bands?|audiobooks?)(?: (?:to (?:read|watch|play|listen)|for|about|like|similar|that|with|where|set|on (?:netflix|prime|hulu|disney)|should)\b| recommendations?\b)/iu,
    unless:
      /\b(?:names?|that (?:movie|film|show|book|series|game|anime)|where the|manual|instructions|practi[sc]\w+|trying to|what (?:is|was) the|order|ending|plot|quote|review|write|club questions|report|learn|explain|soundtrack|character|chapter|with the|ideas|wedding|first dance|design|code|python|make|report|presentation|rules|is the book|was the)\b|\n/iu,
    questions: questions`
      ? liked: One that you liked? // I liked this one: {answer}.
        unless: (?:like (?!to)|similar to|loved|liked)
    `,
  },
  {
    source: "buy",
    asks: /^(?:what(?:['’]?s| is)? |which |a |an |the |good |decent |should i (?:buy|get) |looking for )*(?:best |better |good )?(?:[\w-]+ ){0,3}?(?:laptop|phone|smartphone|headphones|earbuds|camera|vacuum|mattress|tv|monitor|tablet|bike|e-?bike|stroller|printer|sewing machine|coffee machine|espresso machine|office chair|desk chair|blender|air fryer|tent|backpack|running shoes|boots|guitar|keyboard|microphone|drill|lawn ?mower|used car|car|suv|washing machine|smartwatch|watch|speaker|webcam|knife|projector|router|air purifier|dehumidifier|sofa|couch)s?\b(?= (?:for|that|under|to (?:buy|get)|should|with|is best|which|who)|\?|$)/iu,
    unless:
      /\b(?:my|our|keeps?|won['’]?t|broken|stuck|insurance|repair|fix|wash|email|sell(?:ing)?|lease|paint|rental|name|seat|loan|wrap|game)\b|\n/iu,
    questions: questions`
      ? price: What may it cost? // It may cost {answer}.
        as little as possible | a middle price | whatever is best, the price matters less = What is best counts more than the price.
        unless: (?:under|cheap|budget|\$|€|£|\d{3}|affordable|expensive|best value)
      ? use: What will you do with it most? // I will use it most for this: {answer}.
        unless: (?:for (?!under|about|around)|to |who |that )
    `,
  },
  {
    source: "naming",
    asks: /\b(?:business|company|brand|shop|store) names?\b|\b(?:slogans?|taglines?) for (?!(?:.* )?(?:candidate|campaign|party|protest|school|president|class|election)\b)|\b(?:names?)\b.{0,20}\bfor (?:an? |my |our |the |this )?(?:[\w'’&-]+ ){0,4}?(?:business|shop|store|company|brand|startup|start-?up|app|cafe|café|coffee ?shop|restaurant|bakery|bar|van|truck|salon|studio|agency|podcast|channel|blog|newsletter|plumber|barber|gym|clinic|service|firm|farm|product|market stall|candle|plumbing|photograph\w+|bookshop|brewery|hotel|b&b|airbnb|cleaner|electrician|florist|bookstore|law)\b/iu,
    unless: /\b(?:from the|trademark|domain|register|file|variable|legal|how (?:do|to)|what (?:is|does)|change)\b/iu,
    questions: questions`
      ? feel: What should it make one feel? // The feeling that it should give: {answer}.
        trust | fun | elegance | energy
        unless: (?:funn|serious|elegant|fun(?!\w)|playful|trust|cute|luxur|classy|pun|cool|edgy|cozy|cosy|professional|catchy|clever)
      ? not: What should it not be? // It should not be {answer}.
        a made-up word | a pun | a plain description
        unless: (?:not |no |avoid|pun|without)
    `,
  },
  {
    source: "pet-name",
    asks: /\bnames?\b.{0,15}\bfor (?:an? |my |our |the )?(?:new |baby |male |female |black |white |orange |small |little |rescue |boy |girl )*(?:dog|cat|puppy|kitten|horse|rabbit|bunny|hamster|parrot|bird|fish|baby|boy|girl|son|daughter|twins?)\b|^(?:baby|dog|cat|puppy|kitten|boy|girl)(?: \w+)? names?\b/iu,
    unless: /\b(?:meaning|does|character|story|novel|register|certificate|change)\b/iu,
    questions: questions`
      ? style: What kind of name? // The names should be {answer}.
        classic | rare, but easy to say | short | funny
        unless: (?:funn|unique|rare|classic|short|old|vintage|unusual|cute|common|biblical|irish|japanese|french|spanish|german|indian|gender|starting|begin|go with|food|mytholog)
      ? known: Names you like already, or those beside it? // Names that we like or that stand beside it: {answer}.
        unless: (?:go with|like |match|similar|sibling)
    `,
  },
];
