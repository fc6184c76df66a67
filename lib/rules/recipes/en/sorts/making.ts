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
        /\b(?:meaning|mean|what|which|whats|explain|analy[sz]e|translate|chords|recommend|like|playlist|songs|that goes|chorus|verse|bridge|wrote|who|when|lesson|verses? only|one verse|bars|\d+ lines|release|name of|title)\b/iu,
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
    "poem-for-somebody",
    "poem",
    {
      asks: new RegExp(
        `${ask}(?:[\\w-]+ ){0,3}?(?:poem|verses|sonnet|rhyme)\\b.*\\b(?:(?:for|about|to) (?:my|our|a|the|his|her) (?:[\\w-]+ ){0,2}?(?:mom|mum|mother|dad|father|grand\\w{2,8}|nan|wife|husband|girlfriend|boyfriend|gf|bf|partner|son|daughter|kid|baby|sister|brother|friend|bestie|teacher|boss|colleague|coworker|fianc\\w{1,3}|crush)\\b|birthday|wedding|anniversary|retire\\w{0,4}|farewell|\\d0th)`,
        "iu",
      ),
      unless: /\b(?:analy[sz]e|explain|meaning|translate|improve|feedback|who wrote|lines|acrostic|for a card)\b/iu,
    },
    [
      "told-details",
      "Use every detail that I gave; where one more would carry it, leave a marked gap and say what kind fits. Invent no memories.",
      "An invented memory hurts.",
    ],
    [
      "one-scene",
      "Show the person in one particular scene that only this person could be in.",
      "Praise would fit anybody.",
    ],
    [
      "turn",
      "Let the end see what the beginning did not, without a moral and without words such as “forever”, “angel” and “heart”.",
      "They stand in every such poem.",
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
      "one-scene",
      "Choose one particular scene or moment instead of speaking of the subject in general.",
      "In general one has nothing to see.",
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
      asks: /^(?:(?:write|make|create|give me|generate|need|i need) )?(?:me )?(?:an? |some |a few |\d+ )?(?:[\w'&-]+ ){0,4}?(?:quiz|trivia(?: questions)?|pub quiz(?: round| questions)?|quiz questions|quiz round)\b/iu,
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
];
