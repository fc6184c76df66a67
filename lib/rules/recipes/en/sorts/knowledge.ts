import { ordersOrBringsText, sort } from "../write-sort";

const lawful =
  /\b(?:visa|tax\w{0,4}|deduct\w{0,5}|write off|laws?|legal\w{0,2}|illegal|landlord|tenan\w{1,4}|lease|evict\w{0,4}|deposit|licen[cs]e|permit|pension|benefits?|unemployment|court|sue|fined|(?:an? |the |parking |speeding |private )fines?|speeding|parking|ticket|register\w{0,4}|custody|alimony|divorce|inherit\w{0,5}|will|hoa|refund|warranty|return|fired?|overtime|maternity|sick leave|notice period|passport|citizenship|green card|jury|copyright|trademark|llc|contractor|w-?2|1099|airbnb|neighbou?r['’]?s? (?:tree|fence|dog)|cut the tree|trespass\w{0,3})\b/iu;

/** What people want to know. */
export const knowledgeSorts = [
  sort(
    "consequences",
    "answer",
    {
      asks: /\bwhat happens (?:if|when) (?:you|i|we|someone|u) (?:do(?:n['’]?t| not)|dont|miss|lose|forget|ignore|overstay|stop (?:paying|taking|eating)|break|get caught|are late|fail|quit|cancel|default)\b/iu,
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
      asks: /^how much\b.*\b(?:(?:should|to|do) (?:i |we )?charge|should (?:i|we)|do (?:i|we) (?:\w+ )?(?:need|have to))\b|^how (?:to|do i|should i) price\b/iu,
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
    ["change-it", "Say what most people get wrong in it.", "That is why one asks."],
  ),
  sort(
    "plot",
    "summarize",
    {
      asks: /^(?=.*\b(?:plot|synopsis|chapters?|acts?|books?|movie|film|novel|play|story|seasons?|episodes?|parts?)\b|(?:a |the )?(?:summary|recap) of)(?:(?:tell me |give me )?(?:a |an? short )?(?:the )?(?:plot|summary|synopsis|recap) of (?!this|my|the (?:text|following|article|email|meeting|land))|summari[sz]e (?!this|my|it\b|these|that|below|following|the (?:text|following|article|email|meeting|notes|report|above|document|paper|passage|attached)).{3,60}$)/iu,
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
    "difference",
    "compare",
    {
      asks: /^(?:(?:what(?:['’]?s| is| are)|explain|tell me) the difference|difference between|diff between|how (?:is|are) .{2,40} different (?:from|to|than)|how do .{2,40} differ)\b/iu,
      unless: new RegExp(
        `${ordersOrBringsText.source}|\\b(?:which (?:one )?(?:is|should)|should i|table|chart)\\b`,
        "iu",
      ),
    },
    [
      "root-difference",
      "Name first the one difference that the others follow from.",
      "Who has understood that one can work out the rest.",
    ],
    [
      "same-case-twice",
      "Then take one concrete case, with figures or names, through both, so that one sees what comes out differently.",
      "Definitions side by side look alike.",
    ],
    [
      "which-for-whom",
      "Say in one sentence each for whom or when it is the one and when the other.",
      "That is mostly why one asks.",
    ],
  ),
  sort(
    "compare",
    "compare",
    {
      asks: /^(?:(?:which|what)(?: one)?(?: is|['’]?s) (?:better|best|healthier|faster|cheaper|safer|easier)\b.*\bor\b|(?:is|are) (?!it\b|this\b|that\b|there\b)(?:an? |the )?[\w.+#' -]{2,40} (?:better|healthier|cheaper|faster|safer|easier) than\b|is (?!it\b|this\b|that\b|there\b)[\w.+#' -]{2,30} or [\w.+#' -]{2,30} (?:better|best|healthier|faster|easier|safer|worse|cheaper)\b|should i (?:get|buy|use|learn|choose|lease|rent|take|go (?:with|for)|pick|study|do)\b.*\bor\b|(?!(?:should|can|could|is|are|am|was|do|does|did|will|what|how|when|where|who|why|if|either|whether|write|give|tell|explain|name|find|sort|convert|git|sql|excel)\b)(?:[\w'’.+#:-]+ ){1,4}(?:vs\.?|versus) (?:[\w'’.+#-]+ ?){1,8}(?:for\b.{1,60})?\??$|(?!(?:should|can|is|are|do|does|did|will|what|how|when|where|who|why|if|either|whether|write|give|tell|name|find|sort)\b)(?:[\w'’+#-]+ ){1,3}or (?:[\w'’+#-]+ ){1,3}for (?:an? |the |my |our )?\w+(?: \w+){0,3}\??$|(?:help me )?(?:decide|choose|pick) between\b|compare .{2,60}\b(?:vs\.?|versus|or|for)\b)/iu,
      unless: new RegExp(
        `${ordersOrBringsText.source}|\\b(?:pros and cons|table|ingredients|market|syntax|who|text|meaning|you|revolutions?|wars?|candidates|empires?|religions?|novels?|poems?|characters|theor(?:y|ies)|philosoph\\w{1,4}|books|rank|true or false|him|her|them|religion|vote)\\b`,
        "iu",
      ),
    },
    [
      "pick-first",
      "Say in the first sentence which one you would take, and in which case the other.",
      "A table leaves the decision where it was.",
    ],
    [
      "three-that-matter",
      "Then name the three differences that matter most in use, with figures where there are any.",
      "The rest are seldom decisive.",
    ],
    ["regret", "Say what people who took each of them regret.", "It shows what data sheets leave out."],
  ),
  sort(
    "pros-and-cons",
    "compare",
    {
      asks: /^(?:what are |list |give me )?(?:the |some )?(?:main |biggest )?(?:pros (?:and|&) cons|advantages and disadvantages|upsides and downsides)\b/iu,
      unless: /\b(?:essay|write|template|speech|table|debate)\b/iu,
    },
    [
      "weightiest-first",
      "Give at most four of each, the weightiest first, and say whom or when each one hits.",
      "Ten of each weigh nothing.",
    ],
    [
      "figures",
      "Put a figure to each that has one: money, hours, years, per cent, marked as an estimate.",
      "“Expensive” decides nothing.",
    ],
    [
      "when-it-wins",
      "End with the case in which the pros win and the one in which the cons do.",
      "I can see which one is mine.",
    ],
  ),
  sort(
    "fact-or-legend",
    "answer",
    {
      asks: /^(?:is it true|did (?!i\b|you\b|my\b|we\b)[\p{L}' -]{3,60}\b(?:really|actually)|do (?:people|we|dogs|cats|fish|birds|bees|plants|humans) (?:really|actually)|(?:is|are|was|were|can|does) (?!it\b|my\b|this\b|i\b|you\b|he\b|she\b|they\b|we\b|any(?:one|body)\b|people\b)[\p{L}' -]{3,60}\b(?:really|actually|a myth|true|real|visible from space)\b|myth or fact)/iu,
      unless: new RegExp(`${ordersOrBringsText.source}|\\b(?:worth|need|safe|you|good for|better)\\b|\\bi\\b`, "iu"),
    },
    ["true-or-not", "Say in the first sentence whether it is true, partly true or a legend.", "That is the question."],
    [
      "rests-on",
      "Say what it rests on: who wrote, found or measured it, and how sure that is.",
      "Legends have sources too.",
    ],
    ["goes-wrong", "Say where the popular version goes wrong, and how it came about.", "There the story usually lies."],
  ),
  sort(
    "explain-thing",
    "explain",
    {
      asks: /^(?:(?:can you |please |pls )?(?:explain|eli5:?|describe how|tell me how|what (?:is|are)|what['’]?s|whats|wat is|how (?:do|does|is|are)|simple explanation of|explanation of|tell me about(?= (?:the )?[\p{L}-]+(?: [\p{L}-]+)?[.?]?$)|how .{2,40} works?$)) (?!in\b|i\b|you\b|u\b|we\b|my\b|your\b|this\b|that\b|these\b|the (?:[\w-]+ ){2}|the (?:best|cheapest|capital|weather|date|time|population|name|point of|difference|fastest|longest|tallest|biggest|word|following)|some\b|good\b|one\b|people\b|\d|long\b|far\b|old\b|best\b|wrong|it\b|going on|happening|up\b|new\b|yourself|things to|ways to|symptoms|signs|side effects|common|\w+ (?:ideas|names|mistakes|questions)\b)/iu,
      unless: new RegExp(
        `${ordersOrBringsText.source}|\\b(?:should|to my|for my (?:boss|class)|me to|mean|means|meaning|my|our|feel|him|her|vs\\.?|versus|better|best|cheapest|how many|how much|how long|in (?:one|two|three|\\d+|a few) (?:sentences?|words|lines?|paragraphs?)|short|briefly|one (?:word|line|sentence)|rules? for|requirements|visa|tax deduct\\w{1,4}|in (?:spanish|french|german|italian|japanese)|price|costs?|rates?|normal|average|passwords?|default|number|address|typical|usual|formula|style|format|cit(?:e|ing|ation)|weather|stock price|news|time is it|wine|goes|\\d+ ?[x*/+%-] ?\\d*|percent|python|javascript|css|react|excel|sql|git|wear|cook|eat|and (?:calculate|show|make|write|give|list)|legal|proper|right way|way to|age|opposite|probability|square root|latin word|capital|gamertag|next number|options|perform|stack up|actually different|name for|called|do in|doing|you)\\b|["“=]`,
        "iu",
      ),
    },
    [
      "one-example",
      "Carry one concrete example from beginning to end, with particular names or figures.",
      "It holds the parts together.",
    ],
    [
      "misunderstood",
      "Name the point that is most often misunderstood, and what is true instead.",
      "Half-knowledge stays when it is not named.",
    ],
  ),
];
