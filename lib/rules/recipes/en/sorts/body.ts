import { sort } from "../write-sort";

const bodyPart =
  "(?:head|knee|back|chest|neck|shoulder|ear|stomach|foot|feet|heel|hip|ankle|wrist|elbow|leg|arm|jaw|tooth|teeth|eye|throat|belly|rib|finger|toe|thumb|skin|scalp|gum|nose|tongue|lip|calf|thigh|nail|hand)s?";

/** Signs of an ailment. */
const ailment =
  "\\b(?:headaches?|migraines?|stomach ?aches?|toothache|pains?|aches?|rash|hurts?|dizz\\w{1,4}|swollen|swelling|itch\\w{1,3}|numb\\w{0,4}|ting\\w{1,5}|fever|nausea|nauseous|vomit\\w{0,3}|cramps?|cough\\w{0,3}|bleed\\w{0,3}|bruis\\w{1,3}|blister\\w{0,2}|lump|click\\w{0,2}|pops|popping|burns|burning|twitch\\w{0,3}|sore|stiff|hair (?:loss|falling|fall)|sneez\\w{1,3})\\b";

const writes = "\\b(?:write|email|letter|story|poem|essay|novel|character|code|names?|recipe|gift)\\b";

const medicine =
  "(?:ibuprofen|advil|tylenol|paracetamol|acetaminophen|aspirin|aleve|naproxen|nyquil|dayquil|sudafed|benadryl|zyrtec|claritin|mucinex|melatonin|xanax|zoloft|sertraline|prozac|lexapro|adderall|antibiotics?|amoxicillin|metformin|omeprazole|statins?|antihistamines?|painkillers?|codeine|tramadol|prednisone|magnesium|iron|zinc|creatine|ashwagandha|turmeric|fish oil|vitamins?(?: [a-e]\\d*)?|birth control|the pill)";

/** What people ask about their bodies and moods. */
export const bodySorts = [
  sort(
    "two-medicines",
    "answer",
    {
      asks: new RegExp(
        `\\b(?:take|mix|combine|use|have|drink|safe|ok|okay)\\b.*\\b${medicine}\\b.*\\b(?:with|and|together|while|on|after|before|plus)\\b|\\b(?:alcohol|drink\\w{0,3}|coffee|grapefruit)\\b.*\\b(?:with|on|and|while|after)\\b.*\\b${medicine}\\b`,
        "iu",
      ),
      unless: /\b(?:write|email|essay|side[- ]effects?|difference|vs|versus|better|stronger|or)\b/iu,
    },
    [
      "yes-no-amounts",
      "Answer yes or no in the first sentence, with the usual amounts for a healthy adult and the hours to leave between them.",
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
        `^(?:(?:why (?:does|do|is|are|did) )?my (?:[\\w-]+ ){0,2}${bodyPart}\\b.*(?:${ailment})|(?:i (?:have|get|got|keep getting|woke up with)|i['’]ve (?:had|got)|ive (?:had|got)) (?:\\w+ ){0,4}?(?:${ailment})|(?:(?:a|an|sharp|dull|weird|bad|constant|lower|upper) )*(?:${bodyPart} )?(?:${ailment}) (?:behind|in|on|under|around|after|for|when|since)\\b|why (?:do|am) i (?:\\w+ ){0,3}(?:${ailment}))`,
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
    "remedies",
    "how-to",
    {
      asks: /^(?:(?:how (?:to|do i|can i|do you)|what helps|what(?:['’]?s| is) good|home remed\w{1,3}|natural remed\w{1,3}|ways to|stretches|exercises)\b).*\b(?:get rid of|help\w{0,2}|good|for|stop|treat|cure|ease|relieve|soothe|lower|reduce|heal|prevent|with)\b.*\b(?:\w{0,6}aches?|pains?|throat|cough\w{0,3}|cold|flu|fever|hiccups|acne|pimples?|blood pressure|cholesterol|heartburn|reflux|nausea|bloating|constipat\w{1,4}|cramps?|insomnia|migraines?|hangovers?|allerg\w{1,4}|eczema|dandruff|snoring|sunburn|back|sciatica|inflammation|swelling|uti|sinus\w{0,4}|mosquito bites?|dark circles|shin splints|hair (?:loss|fall)|gas|period|jet ?lag)\b/iu,
      unless: new RegExp(`${writes}|\\b(?:my (?:dog|cat|puppy|baby)|massage gun|chair|mattress|car|plants?)\\b`, "iu"),
    },
    [
      "best-shown",
      "Put first what is best shown to help, with how to do it, how often and for how long.",
      "Lists of remedies mix what works with what is only told.",
    ],
    [
      "what-to-expect",
      "Say when I should notice a difference, and what to change if I do not.",
      "One knows when to stop.",
    ],
    ["doctor-signs", "Name the signs with which I should see a doctor instead.", "Home remedies have a limit."],
  ),
  sort(
    "body-goal",
    "how-to",
    {
      asks: /\b(?:how (?:to|do i|can i|should i)|best way to|best exercises? (?:to|for)|tips (?:to|for)|ways to|fastest way to)\b.*\b(?:los(?:e|ing) (?:weight|fat|belly|\d+)|burn (?:fat|calories)|gain (?:weight|muscle)|build muscle|get (?:abs|stronger|fit|in shape|toned|flexible|bigger)|start (?:running|lifting|working out|exercising)|run (?:faster|longer|a)|pull[- ]?ups?|push[- ]?ups?|splits|posture|eat (?:healthier|less|more)|fall asleep|sleep better|wake up (?:early|earlier)|glutes?|bigger arms|stamina|flexib\w{1,5}|metabolism)\b/iu,
      unless: new RegExp(
        `${writes}|\\b(?:plan|routine|schedule|\\d+ weeks?|my (?:dog|cat|baby|kid|son|daughter))\\b`,
        "iu",
      ),
    },
    [
      "two-that-count",
      "Begin with the two changes that have the greatest effect, each in figures: how much, how often, for how long.",
      "Twenty general tips change nothing.",
    ],
    ["realistic", "Say what is realistic after four and after twelve weeks.", "Wrong hopes end most attempts."],
    ["waste-of-time", "Name what people waste the most effort on, and why it does little.", "It can be left out."],
  ),
  sort(
    "sad-news",
    "advise",
    {
      asks: /^(?:(?:so |well |hey )?(?:my|our) (?:[\w-]+ ){0,3}(?:died|passed(?: away)?|was put down|left me|is dying|has cancer|miscarr\w{1,4})\b|i (?:just )?(?:got|was) (?:laid off|fired|dumped|let go)|i lost my (?:job|mom|mum|mother|dad|father|dog|cat|baby|husband|wife|brother|sister|friend|grand\w{2,8})|i had a miscarriage)(?!.*\b(?:how|what|should|can|write|help|email|letter|text)\b)/iu,
    },
    [
      "no-advice",
      "Give no advice and no list; answer what I said in a few warm, plain sentences.",
      "Nothing was asked that a list could answer.",
    ],
    [
      "no-comfort-phrases",
      "Leave out stock comfort such as “time heals” and “they are in a better place”.",
      "It ends the talk.",
    ],
    ["one-question", "End with one question about it, in case I want to say more.", "It leaves the choice to me."],
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
];
