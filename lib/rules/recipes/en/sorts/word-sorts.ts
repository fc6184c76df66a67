import { ordersOrBringsText, sort } from "../write-sort";

const lawful =
  /\b(?:visa|tax\w{0,4}|deduct\w{0,5}|laws?|legal\w{0,2}|illegal|landlord|tenan\w{1,4}|lease|evict\w{0,4}|deposit|licen[cs]e|permit|pension|insurance|benefits?|unemployment|court|sue|fined|(?:an? |the |parking |speeding |private )fines?|speeding|parking|ticket|register\w{0,4}|custody|alimony|divorce|inherit\w{0,5}|will|hoa|refund|warranty|return|fired?|overtime|maternity|sick leave|notice period|passport|citizenship|green card|jury|copyright|trademark|llc|contractor|w-?2|1099|airbnb|neighbou?r['’]?s? (?:tree|fence|dog)|cut (?:it|the tree)|trespass\w{0,3})\b/iu;

/** What people ask about words, laws and figures. */
export const wordSorts = [
  sort(
    "consequences",
    "answer",
    {
      asks: /\bwhat happens (?:if|when) (?:you|i|we|someone|u) (?:do(?:n['’]?t| not)|dont|miss|lose|forget|ignore|overstay|stop (?:paying|taking|eating)|break|get caught|are late|fail|never|quit|cancel|default)\b/iu,
      unless: /\b(?:relationship|dream|game|minecraft|code|function|write)\b/iu,
    },
    [
      "by-time",
      "Give the consequences in order of time, with the usual amounts or chances.",
      "The first one is what one has to know.",
    ],
    ["until-when", "Say until when it can still be put right, and how.", "It is the deadline that counts."],
    ["rarely-happens", "Say what is often threatened or feared and rarely happens.", "Fear makes bad decisions."],
  ),
  sort(
    "rules-of-law",
    "answer",
    {
      asks: new RegExp(
        `^(?=.*(?:${lawful.source}))(?:can|could|may|do|does|am|is|are|should|must|how (?:do|can|much|long)|what (?:are|is|happens)|when|who|which|\\w+ (?:deductible|visa)|(?:my|our|the) (?:landlord|neighbou?r['’]?s?|boss|employer|hoa)|i got)\\b`,
        "iu",
      ),
      unless: new RegExp(
        `${ordersOrBringsText.source}|\\b(?:best|cheapest|vs|versus|difference|worth|realistic|clause|understand|history|draft|appeal|recommend|will (?:i|it|he|she|they|we|be|this|my)|good (?:car|health)|return (?:a|an|the) (?:value|list|array|string)|javascript|python|compare|meaning|mean|movie|song|teach|walk me|how a|becomes?|fire (?:pit|place|alarm)|in minecraft|split|hypertrophy|workout)\\b`,
        "iu",
      ),
    },
    [
      "for-which-place",
      "Say for which country or state and as of which year you answer; if I named none, say where it differs most.",
      "The rules of another place answer another question.",
    ],
    [
      "answer-and-limit",
      "Answer in the first sentence, then name the one condition by which most cases like mine fail.",
      "Yes or no is seldom all of it.",
    ],
    [
      "next-step",
      "Say what to do next: by when, where, and with which papers.",
      "A right is worth what one does with it.",
    ],
    [
      "where-to-check",
      "Name the official place where I can check it, and mark figures that change every year.",
      "What a model knows may be old.",
    ],
  ),
  sort(
    "usual-figure",
    "answer",
    {
      asks: /^how (?:much|many)\b.*\b(?:should (?:i|we)|do (?:i|we) (?:\w+ )?(?:need|have to))\b/iu,
      unless: new RegExp(
        `${ordersOrBringsText.source}|\\d+\\D+\\d+\\D+\\d|\\b(?:paint|concrete|gravel|mulch|soil|carpet|fabric|wallpaper|tiles|wine|beer|meat|food|pasta|rice|firewood|data|ram|storage|population|moons?|planets?|mars|light|whales?|calories|boil\\w{0,3}|bak\\w{1,3}|roast|steam|grams?|ounces?|cups?|ml|lit(?:re|er)s?|died|people|ppl|countries|bones|teeth|days in|years ago|from the (?:sun|moon)|people live|visa|deposit|notice)\\b`,
        "iu",
      ),
    },
    [
      "figure-then-range",
      "Give the usual figure first, then the range, and name the two things that move it most.",
      "One figure fits one case only.",
    ],
    [
      "work-it-out",
      "Work it out for one typical case, step by step, so that I can put in my own figures.",
      "Then it answers my case too.",
    ],
    [
      "change-it",
      "Say what most people get wrong in it, and what makes it clearly better or cheaper.",
      "That is why one asks.",
    ],
  ),
  sort(
    "plot",
    "summarize",
    {
      asks: /^(?:(?:tell me |give me )?(?:a |an? short )?(?:the )?(?:plot|summary|synopsis|recap) of (?!this|my|the (?:text|following|article|email|meeting|land))|summari[sz]e (?!this|my|it\b|these|that|below|following|the (?:text|following|article|email|meeting|notes|report|above|document|paper|passage|attached)).{3,60}$)/iu,
      unless:
        /[:\n]|\b(?:rules|arguments|laws?|war|revolution|history|ideas|theory|constitution|benefits|news|research|\d+ words|one sentence|bullet)\b/iu,
    },
    [
      "in-order",
      "Tell it in order in eight to twelve sentences, the end included, and say at each turn who wants what.",
      "Events without wishes are a list.",
    ],
    ["matters-later", "Name the two moments on which everything after depends.", "They are what is asked about."],
    [
      "one-detail",
      "Add one particular detail or short quotation that shows that one has read it; none that you are not sure of.",
      "It is what a teacher looks for.",
    ],
  ),
  sort(
    "theme",
    "analyze",
    {
      asks: /\b(?:themes?|moral|message|meaning|symbolism|symboli[sz]es?|significance|point) (?:of|in|behind)\b.*(?:["“][^"”]{2,50}["”]|\b(?:gatsby|macbeth|hamlet|lord of the flies|mockingbird|1984|orwell|shakespeare|frankenstein|odyssey|book|novel|poem|film|movie|song|play|story|ending)\b)|^what does .{3,50}\b(?:represent|symboli[sz]e)\b/iu,
      unless: /\b(?:write|essay|life|party|wedding|my)\b/iu,
    },
    ["as-a-claim", "State it as a claim in one sentence, not as a word such as “tradition”.", "A word is no theme."],
    [
      "two-places",
      "Prove it by two particular places in the text, with what happens there; quote only what you are sure of.",
      "Without proof it is an opinion.",
    ],
    [
      "other-reading",
      "Name the second reading that a good teacher would accept.",
      "It makes the better answer in class.",
    ],
  ),
  sort(
    "surprise-me",
    "other",
    {
      asks: /\b(?:fun|random|interesting|weird|cool|mind[- ]?blowing) (?:facts?|thing)\b|\btell me something (?:interesting|cool|weird|new|random|funny|i)\b|^(?:i['’]?m )?bored\b|\bsurprise me\b/iu,
      unless:
        /\b(?:trivia|quiz|write|facts about|facts|pretend|visitors|kids?|what (?:should|can)|activities|things to do|games|game)\b/iu,
    },
    [
      "not-the-known",
      "Choose something that even people who read a lot have hardly met; nothing that stands in every list of fun facts.",
      "The first that comes to mind is known.",
    ],
    [
      "one-with-story",
      "Tell only one, as a small story of at most 120 words, with names and places.",
      "Ten facts are forgotten at once.",
    ],
    [
      "how-sure",
      "Say at the end how sure it is and where it can be looked up, and offer two directions to go on.",
      "Good stories are often untrue.",
    ],
  ),
  sort(
    "joke",
    "other",
    {
      asks: /\b(?:tell me|give me|need|know) (?:an? |some |another |your best |\d )?(?:\w+ )?(?:jokes?|riddles?|puns?|pick-?up lines?)\b|^(?:[\w-]+ ){0,2}(?:jokes?|riddles?|pick-?up lines?) (?:for|about|that)\b/iu,
      unless: /\b(?:write|explain|why is|treasure|hunt|facts)\b/iu,
    },
    [
      "not-the-known",
      "Take none that stands in every collection, such as those on atoms, scarecrows or chickens crossing roads.",
      "The known ones are no present.",
    ],
    [
      "different-in-kind",
      "Add two more of other kinds (a play on words, a short scene, a question with an answer) in case the first one misses.",
      "One of them will hit.",
    ],
    [
      "sayable",
      "Word them so that they can be told aloud, with the point in the last words.",
      "A point in the middle is lost.",
    ],
  ),
];
