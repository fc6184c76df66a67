import type { Asked } from "../../../recipe";
import { questions } from "../../read-recipe";

const near = String.raw`(?:(?:best|old|new|younger|older|little|big|ex|mother|father|sister|brother|teen|teenage|adult|good|upstairs|downstairs) ?(?:in[- ]law)? ?)*(?:mother|father|sister|brother|son|daughter)-? ?in-? ?law|(?:best |old |new |younger |older |little |big |teenage |adult |good |upstairs |downstairs |next door )*(?:husband|wife|boyfriend|girlfriend|partner|fianc[ée]e?|boss|manager|coworker|co-worker|colleague|roommate|roomate|flatmate|housemate|friend|mom|mum|mother|dad|father|sister|brother|neighbou?rs?|landlord|teenager|teen|son|daughter|in-?laws|parents|ex|team ?mate|employee|client|supervisor|professor|teacher)`;

/** Other people, the body, animals, and what the law says. */
export const askedOfPeople: readonly Asked[] = [
  {
    source: "talk",
    asks: new RegExp(
      String.raw`\bhow (?:do|should|can|would|to)(?: i| we)? (?:tell|ask|break it to|talk to|confront|apologi[sz]e to|say no to|respond to|reply to|turn down|reject|let)\b (?:my|our|a|an|the)? ?(?:${near}|kids|children|customer|guest|bully|candidate|freelancer)\b|\bhow (?:do i|to) (?:ask for a raise|quit|resign|say no|set (?:a )?bound\w+)\b|^i (?:need|have|want) to tell (?:an?|my|our) (?:client|customer|boss|manager|landlord|friend)\b|\b(?:what (?:do|should|can|would) i (?:say|tell|reply|answer|text)(?: to)?(?: him| her| them)?)\b`,
      "iu",
    ),
    unless:
      /\b(?:email|letter|text(?:s)? (?:to|him|her|them|back)|message|interview|in (?:spanish|french|german|italian|japanese)|(?:if|whether) (?:my|a|the)|customs|what do i say when answering|put for)\b|\n/iu,
    questions: questions`
      ? way: Will you say it or write it? // I will do it {answer}.
        face to face | by message | on the phone
        unless: (?:in person|say(?!\w)|what do i|text|call|phone|write|kids|children|meeting|review|whatsapp|email|slack)
      ? tone (tone): How should it sound? // It should sound {answer}.
        warm | matter-of-fact | firm
        unless: (?:nice|polite|kind|firm|gentle|rude|without|profession)
    `,
  },
  {
    source: "person",
    asks: new RegExp(
      String.raw`^(?:help,? |ugh,? |so |hi,? |how (?:do|to|can|should) (?:i |we )?(?:deal|cope|handle|live) with |what (?:do|can|should) i do (?:about|with|when|if) )?(?:my|our|an?) (?:${near})(?:['’]s)? (?:who |that )?(?:is (?:always|constantly|so|being|really)|keeps|always|never|won['’]?t|wont|doesn['’]?t|doesnt|does not|refuses|ignores?|rearranges?|snores?|complains?|steals?|leaves?|takes?|talks?|criti\w+|lies|lied|yells?|shouts?|drinks?|plays?|guilt[- ]trips?|interrupts?|micromanages?|smokes?|only (?:grunts|talks|texts)|gets?|wants? (?:me|us)|thinks?|says?|spends?|hates?)\b`,
      "iu",
    ),
    unless:
      /\b(?:joke|story|email|letter|write|gift|meaning|recipe|wedding|died|deposit|rent|will i|allergic|pain|fever|doctor|homework|to eat|vegetables)\b|\n/iu,
    questions: questions`
      ? wish: What do you want to come of it? // I want this: {answer}.
        that it stops | a talk without a quarrel | to mind it less
        unless: (?:talk|speak|answer|i want|i['’]?d like|how (?:do|can) i|what do i|should i)
      ? tried: What have you tried already? // What I have tried: {answer}.
        nothing yet | I asked nicely, once | we argue about it
        unless: (?:tried|told (?:him|her|them)|talk|speak|asked|said)
    `,
  },
  {
    source: "child",
    asks: /^(?:help,? |why (?:does|is|won['’]?t|do) |how (?:do|to|can|should) (?:i |we )?(?:get|make|stop|help|teach|handle|deal with) )?(?:my |our |an? )(?:\d+ ?(?:month|year|week|yr|mo)s?[- ]?olds? ?)?(?:baby|toddler|newborn|infant|kid|child|son|daughter|preschooler)s?\b.{0,20}\b(?:wakes?|won['’]?t|wont|refuses|sleeps?|sleep|cries|crying|bites|biting|hits|hitting|tantrums?|only eats|eats?|hates|screams|throws|fights|nap|naps|potty|wets|whines|lies|share|talk|walk|crawl|brush)\b/iu,
    unless: /\b(?:fever|rash|swallowed|hurt|blood|vomit\w*|story|poem|name|book|app|allerg\w+|video)\b|\n/iu,
    questions: questions`
      ? age: How old is the child? // Age of the child: {answer}.
        under one | one or two | three to five | six or more
        unless: (?:\d|one|two|three|four|five|six|newborn|toddler|preschool|month|year|teen)
      ? tried: What have you tried already? // What we have tried: {answer}.
        unless: tried
    `,
  },
  {
    source: "body",
    asks: /^(?:why (?:does|do|is|are) )?(?:i (?:have|get|feel|keep getting|woke up with|can['’]?t sleep|cant sleep)|i['’]?ve (?:had|got|been)|my|random|sudden|weird|bad|itchy|constant|sharp)\b.{0,40}\b(?:hurts?|pain|aches?|headaches?|migraines?|rash|sore|itch\w*|swollen|clicks?|numb|tingl\w+|dizzy|nause\w+|cough|cramps?|burning|bloated|heartburn|palpitations?|killing me|tired all the time|can['’]?t sleep|cant sleep)\b|^(?:sore throat|headache|back pain|stomach ?ache|toothache|knee pain|neck pain|chest pain|heartburn|insomnia|rash)\b/iu,
    unless:
      /\b(?:dog|cat|puppy|kitten|horse|feelings|write|letter|email|exercises?|stretch\w*|tea|recipe|pillow|shoes|chair|name|poem|when i sneeze|heart is broken|ex|meaning)\b|\n/iu,
    questions: questions`
      ? since: Since when? // I have had it {answer}.
        since today | for a few days | for weeks or longer
        unless: (?:\d|since|for (?:a|two|three|weeks|days|months|years)|days?|weeks?|all of a sudden|after|every (?:day|night|morning)|this morning|yesterday|today)
      ? other: Your age, other signs, medicines? // About me: age, other signs, medicines: {answer}.
        unless: (?:year old|y\/?o(?!\w)|i['’]?m \d|no fever)
    `,
  },
  {
    source: "poisoned",
    asks: /\b(?:dog|puppy|cat|kitten|rabbit|horse|toddler|baby|child|kid|son|daughter)\b.{0,10}\b(?:ate|swallowed|drank|licked up|chewed)\b/iu,
    unless: /\b(?:homework|story|joke|poem|funny|excuse|dream)\b|\n/iu,
    questions: questions`
      ? amount: How much of what, and when? // Amount, what exactly, and when: {answer}.
      ? state: How heavy or old, and how are they now? // Weight or age, and how they are now: {answer}.
    `,
  },
  {
    source: "animal",
    asks: /^(?:my|our|the) (?:\w+ )?(?:cat|dog|puppy|kitten|rabbit|hamster|parrot|budgie|guinea pig|horse)s?\b.{0,15}\b(?:won['’]?t|wont|keeps?|is|isn['’]?t|stares?|barks?|bites?|scratch\w*|pees?|peeing|eats?|refuses|stopped|hides?|licks?|limp\w*|vomit\w*|throw\w* up|growls?|howls?|meows?|chews?|pulls?|digs?|sneez\w+|coughs?|shak\w+)\b/iu,
    unless: /\b(?:neighbou?r\w*|write|story|name|poem|costume|breed|instagram|caption|picture)\b|\n/iu,
    questions: questions`
      ? age: How old is it? // Age of the animal: {answer}.
        under a year | one to eight years | older
        unless: (?:\d|puppy|kitten|old|young|year|month)
      ? since: Since when? // It has done so {answer}.
        for a day or two | for weeks | always
        unless: (?:since|days?|weeks?|always|every|suddenly|\d|today|yesterday|month)
    `,
  },
  {
    source: "law",
    asks: /\b(?:(?:can|may|does|do|is|am|are|must|has|have) (?:my |our |the |a )?(?:landlord|tenant|employer|boss|neighbou?r|company|police|ex|school|hoa|i|we|it)\b.{0,40}\b(?:legal(?:ly)?|allowed|evict|fire me|make me work|force me|keep (?:my|the) deposit|deposit|raise (?:my|the) rent|have to (?:paint|pay|give|provide|fix|let|tell|work)|sue|contest|break (?:my|the) lease|enter (?:my|the)|record (?:a|my|the|phone)|write off|deduct)|notice period|small claims|power of attorney|child support|custody|inheritance tax|is it (?:legal|illegal)|tenant rights|start an? llc|trademark a name|need a permit)\b/iu,
    unless:
      /\b(?:in (?:the )?(?:us|usa|uk|eu|england|scotland|germany|france|spain|italy|canada|australia|ireland|india|texas|california|ohio|florida|new york|ny|nyc|colorado|ontario|berlin|london|minecraft|chess|monopoly|scrabble|\w+ia|\w+land)|to the us|letter|email|poem|dog|cat|llc in|game)\b|\n/iu,
    questions: questions`
      ? country: Which country or state? // The law of this country or state counts: {answer}.
        the US | the UK | Canada | Germany
        unless: (?:texas|california|florida|german|england|scotland|canada|australia|ireland|india|ohio)
      ? written: Is it in a contract? // On what is written: {answer}.
        yes, in a contract = It is in a contract. | no, nothing is written = Nothing about it is in writing. | I do not know = I do not know whether it is in a contract.
        only with: landlord|lease|deposit|employer|boss|rent|tenant
        unless: contract|lease
    `,
  },
  {
    source: "job-choice",
    asks: /\b(?:job offers?|quit my job|change (?:jobs?|careers?)|career change|leave my job|new job or|take the (?:new )?job|accept (?:the|an?|this) (?:job|offer))\b/iu,
    unless: /\b(?:email|letter|write|cover|resume|thank|decline|tell|negotiat\w+|interview|notice|linkedin)\b|\n/iu,
    questions: questions`
      ? counts: What counts most for you? // What counts most for me: {answer}.
        money | free time | what I learn | safety
        unless: (?:burn|money|salary|pay|because|hate)
      ? offers: What do you have now, and what would change? // What I have now and what would change: {answer}.
        unless: \d{2}
    `,
  },
  {
    source: "price",
    asks: /\b(?:how much (?:should|do|can|could|to) (?:i |we |you )?(?:charge|ask|pay|tip)|(?:fair|good|going|usual|average|normal) (?:price|rate|rent|salary|wage|pay)|how (?:do|should) i price|what (?:should|do) (?:i|people) charge|how much does it cost to (?:re\w+|install|build|fix|paint|replace|hire|fence|move))\b/iu,
    unless: /\b(?:stock|share|formula|strike|options|water|in [a-z]{4,}|tax)\b|\n/iu,
    questions: questions`
      ? where: In which country or city? // Country or city: {answer}.
        unless: (?:uk|us|usa|london|nyc|texas|california|canada|germany|australia|india)(?!\w)
      ? basis: What do your materials cost, and how long does one take? // Materials and time for one: {answer}.
        only with: handmade|earring|cake|jewel|candle|crochet|knit|soap|pottery|cookie
        unless: (?:hour|\$|€|£)
    `,
  },
];
