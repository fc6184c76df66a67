import { sort } from "../write-sort";

const ordersText =
  /\b(?:write|wr[io]te|email|letter|essay|story|poem|speech|code|script|article|blog|post|slides|presentation|my (?:code|essay|text|function|query)|this (?:code|error|text|sentence|function)|quiz|flashcards?|translate|rewrite|fix|error|exception|bug)\b/iu;

const mine = /\b(?:my|our|i|i['’]?m|me|we|us)\b/iu;

const lawful =
  /\b(?:visa|tax\w{0,4}|deduct\w{0,5}|laws?|legal\w{0,2}|illegal|landlord|tenan\w{1,4}|lease|evict\w{0,4}|deposit|licen[cs]e|permit|pension|insurance|benefits?|unemployment|court|sue|fined|(?:an? |the |parking |speeding |private )fines?|speeding|parking|ticket|register\w{0,4}|custody|alimony|divorce|inherit\w{0,5}|will|hoa|refund|warranty|return|fired?|overtime|maternity|sick leave|notice period|passport|citizenship|green card|jury|copyright|trademark|llc|contractor|w-?2|1099|airbnb|neighbou?r['’]?s? (?:tree|fence|dog)|cut (?:it|the tree)|trespass\w{0,3})\b/iu;

/** What people ask about words, laws and figures. */
export const wordSorts = [
  sort(
    "word-pair",
    "compare",
    {
      asks: /\b(?:difference between|when to use|how to use|confus\w{1,3})\b.*\b(?:affect|effect|lay|lie|lie and lay|who|whom|then|than|there|their|its|it['’]s|your|you['’]re|fewer|less|i\.?e\.?|e\.?g\.?|a(?:nd)? an|may|might|which|that|farther|further|principal|principle|complement|compliment|ser|estar|por|para|seit|seid|since|for|will|shall|to|too|semicolon|colon|dash|hyphen|imply|infer|ensure|insure|practice|practise|continual\w{0,2}|stationery|stationary|bring|take|advice|advise|loose|lose|capital|capitol|passed|past)\b/iu,
      unless: /\b(?:stocks?|ira|tax|phone|list|tuple|int|array|java|python|c\+\+|laptop|car|visa|for (?:tax|loop))\b/iu,
    },
    ["rule-each", "Give for each one rule in a sentence and two example sentences.", "Rules alone are not applied."],
    ["memory-trick", "Give one way to remember which is which, and say where it fails.", "It is forgotten otherwise."],
    [
      "check-me",
      "End with four sentences with a gap for me to fill, and the answers below them.",
      "Only trying shows whether it stuck.",
    ],
  ),
  sort(
    "word-meaning",
    "explain",
    {
      asks: /\bwhat (?:does|do|did|is|['’]?s) .{1,60}\b(?:mean|meant|stand for)\b(?! to\b)|^(?:the )?(?:meaning|definition) of\b|^what (?:is|['’]?s) (?:an? )?["“'‘][^"”'’]{2,40}["”'’]\??$/iu,
      unless:
        /\*|\b(?:const|def|this (?:line|code|command|mean))\b|\bmean (?:when|if|that)\b|\(a\)|\b(?:poems?|songs?|lyrics|dreams?|dreaming|tarot|painting|movie|film|ending|book|life|results?|blood|scans?|error|code|tattoo|for (?:us|me|my|the)|to (?:us|me)|my (?!last)|law|act|clause|contract|bible|verse|quran|flower|names?|light|number)\b/iu,
    },
    [
      "plain-meaning",
      "Say in one plain sentence what it means, and what the person who says it usually intends.",
      "The two may differ.",
    ],
    [
      "in-use",
      "Give two example sentences as people really say them, and say with whom it would be out of place.",
      "A translation into other words does not show how it is used.",
    ],
    [
      "how-to-answer",
      "If it is said to somebody, say how one answers; if not, name the word that it is confused with.",
      "It is what one needs next.",
    ],
  ),
  sort(
    "say-in-language",
    "translate",
    {
      asks: /^(?:how (?:do|would|can) (?:you|i|we) (?:say|write|spell)|how to say|what(?:['’]?s| is) .{2,40}) .*\bin (?:spanish|french|german|italian|portuguese|japanese|korean|chinese|mandarin|arabic|hindi|russian|dutch|polish|turkish|greek|latin|swedish|english|welsh|irish|hebrew|thai|vietnamese|tagalog)\b/iu,
      unless: /\b(?:write (?:a|an)|letter|email|story|best|weather|capital|population|time)\b/iu,
    },
    [
      "really-said",
      "Give first what people really say there, then the formal form if it differs, and when each is right.",
      "Dictionaries know no situations.",
    ],
    [
      "how-it-sounds",
      "Add how it sounds, written so that an English speaker reads it rightly, with the stressed syllable in capitals.",
      "It is to be said, not read.",
    ],
    ["their-reply", "Give the usual reply to it with its meaning.", "One has to understand it."],
  ),
  sort(
    "another-word",
    "list",
    {
      asks: /^(?:(?:what(?:['’]?s| is) )?(?:another|a better|other|a different|better|a nicer|a formal|a fancy|an?) (?:words?|synonyms?|ways? to say|phrase)\b.*\b(?:for|than|to say|of)?|synonyms? (?:for|of)|(?:\d+ )synonyms)\b/iu,
      unless: /\bin (?:spanish|french|german|italian|japanese)\b/iu,
    },
    [
      "sorted-by-strength",
      "Sort them from the weakest to the strongest, and mark the formal and the everyday ones.",
      "They are not interchangeable.",
    ],
    [
      "one-sentence-each",
      "Give one short sentence with each, in which it fits better than the others.",
      "Meaning shows in use.",
    ],
    [
      "best-first",
      "Say first which one you would use in most cases, and name one that is often taken and means something else.",
      "One wants a word, not a list.",
    ],
  ),
  sort(
    "consequences",
    "answer",
    {
      asks: /\bwhat happens (?:if|when) (?:you|i|we|someone|u) (?:do(?:n['’]?t| not)|dont|miss|lose|forget|ignore|overstay|stop (?:paying|taking|eating)|break|get caught|are late|fail|never|quit|cancel|default|eat|drink|mix|swallow)\b/iu,
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
        `${ordersText.source}|\\b(?:best|cheapest|vs|versus|difference|worth|realistic|clause|history|draft|appeal|recommend|will (?:i|it|he|she|they|we|be|this|my)|good (?:car|health)|return (?:a|an|the) (?:value|list|array|string)|javascript|python|compare|meaning|mean|movie|song|teach|walk me|how a|becomes?|fire (?:pit|place|alarm)|in minecraft|split|hypertrophy|workout)\\b`,
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
      asks: /^(?:what time (?:should|do) (?:i|my|we|a)\b|how (?:long|much|many|often|far)\b.*\b(?:(?:is|are) (?:it )?(?:safe|healthy|normal|too (?:much|many))|(?:per|a) (?:day|week) (?:is|are|should)|(?:it|to) take|takes? to|costs?|wait|should|earn|make|recover|heal|charge|(?:do|does|should|can) (?:i|we|you|one|people|a (?:\w+ )?(?:year|month|week)[ -]old|an? (?:baby|toddler|teen\w{0,5}|adult|puppy)) (?:\w+ )?(?:go to bed|need|save|drink|eat|sleep|have|tip|use|get))\b|(?:what(?:['’]?s| is) (?:an? |the )?)?(?:normal|average|typical|healthy|fair|good|reasonable|going|usual) (?:\w+ ){0,2}(?:price|salary|rent|tip|rate|pay|wage|fee|time|score|pace|grade|heart rate|weight|age|cost|amount|income|size|speed|mileage)\b|what should (?:i|we) charge|what (?:does|do) .{3,50} (?:cost|earn|make|weigh)\b|cost (?:of|to)\b)/iu,
      unless: new RegExp(
        `${ordersText.source}|\\d+\\D+\\d+\\D+\\d|\\b(?:population|moons?|planets?|mars|light|whales?|calories|boil\\w{0,3}|bak\\w{1,3}|roast|steam|grams?|ounces?|cups?|ml|lit(?:re|er)s?|died|people|ppl|countries|bones|teeth|days in|years ago|from the (?:sun|moon)|people live|visa|deposit|notice)\\b`,
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
    "which-title",
    "answer",
    {
      asks: /^(?:what(?:['’]?s| is|s) (?:that|the (?:name of the|movie|film|book|song|show|game))|name of (?:that|the)|trying to (?:remember|find) (?:a|the)|which)\b.*\b(?:movie|film|book|song|show|series|game|episode)\b.*\b(?:where|with|that|about|who|when)\b/iu,
      unless: /\b(?:should i|best|recommend|good)\b/iu,
    },
    [
      "with-the-scene",
      "Name the likeliest one, with its year and the scene that fits what I told.",
      "I know at once whether it is the one.",
    ],
    ["two-others", "Name two others that fit nearly, and what in them differs.", "Memory mixes them."],
    [
      "question-that-decides",
      "If you are not sure, ask the one question that would decide it.",
      "A guess leads astray.",
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
      "three-not-known",
      "Give three that do not stand in every collection, none of them about atoms, scarecrows or chickens crossing roads.",
      "The known ones are no present.",
    ],
    [
      "different-in-kind",
      "Let them differ in kind: a play on words, a short scene, a question with an answer.",
      "One of them will hit.",
    ],
    [
      "sayable",
      "Word them so that they can be told aloud, with the point in the last words.",
      "A point in the middle is lost.",
    ],
  ),
];
