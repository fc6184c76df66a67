import { ordersOrBringsText, sort } from "../write-sort";

const mine = /\b(?:my|our|i|i['’]?m|me|we|us)\b/iu;

/** What people want to know. */
export const knowledgeSorts = [
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
      asks: /^(?:(?:which|what)(?: one)?(?: is|['’]?s) (?:better|best|healthier|faster|cheaper|safer|easier)\b.*\bor\b|(?:is|are) (?!it\b|this\b|that\b|there\b)(?:an? |the )?[\w.+#' -]{2,40} (?:better|healthier|cheaper|faster|safer|easier) than\b|is (?!it\b|this\b|that\b|there\b)[\w.+#' -]{2,30} or [\w.+#' -]{2,30} (?:better|best|healthier|faster|easier|safer|worse|cheaper)\b|should i (?:get|buy|use|learn|choose|lease|rent|take|go (?:with|for)|pick|study|do)\b.*\bor\b|(?!(?:should|can|could|is|are|am|was|do|does|did|will|what|how|when|where|who|why|if|either|whether|write|give|tell|name|find|sort|convert|git|sql|excel)\b)(?:[\w'’.+#:-]+ ){1,4}(?:vs\.?|versus) (?:[\w'’.+#-]+ ?){1,8}(?:for\b.{1,60})?\??$|(?!(?:should|can|is|are|do|does|did|will|what|how|when|where|who|why|if|either|whether|write|give|tell|name|find|sort)\b)(?:[\w'’+#-]+ ){1,3}or (?:[\w'’+#-]+ ){1,3}for (?:an? |the |my |our )?\w+(?: \w+){0,3}\??$|(?:help me )?(?:decide|choose|pick) between\b|compare .{2,60}\b(?:vs\.?|versus|or|for)\b)/iu,
      unless: new RegExp(
        `${ordersOrBringsText.source}|\\b(?:pros and cons|table|you|revolutions?|wars?|candidates|empires?|religions?|novels?|poems?|characters|theor(?:y|ies)|philosoph\\w{1,4}|books|rank|true or false|him|her|them|religion|vote)\\b`,
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
      "Then name the three differences that one notices in daily use, with figures where there are any.",
      "The rest are seldom decisive.",
    ],
    ["regret", "Say what people who took each of them regret.", "It shows what data sheets leave out."],
  ),
  sort(
    "pros-and-cons",
    "compare",
    {
      asks: /^(?:what are |list |give me )?(?:the |some )?(?:main |biggest )?(?:pros (?:and|&) cons|advantages and disadvantages|upsides and downsides)\b/iu,
      unless: /\b(?:essay|write|speech|table|debate)\b/iu,
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
    "what-if",
    "explain",
    {
      asks: /\bwhat (?:would|will|could|would['’]?ve|might) (?:have )?happen(?:ed)? (?:if|to)\b/iu,
      unless: new RegExp(`${ordersOrBringsText.source}|${mine.source}|\\b(?:don['’]?t pay|stop taking)\\b`, "iu"),
    },
    [
      "by-time",
      "Follow the effects in order of time: the first hours, the first year, the long run.",
      "Otherwise the most striking effect hides the others.",
    ],
    [
      "sure-or-guess",
      "Mark which effects are certain, which are likely and which are guesses.",
      "They are told with the same voice.",
    ],
    [
      "popular-mistake",
      "Name one effect that films and articles promise and that would not come.",
      "It is what most people believe.",
    ],
  ),
  sort(
    "what-happened",
    "explain",
    {
      asks: /^(?:what happened (?:in|at|during|to)|why did (?!my\b|i\b|we\b|he\b|she\b|you\b|it\b)[\p{L}' -]{3,50}\b(?:fall|fell|collapse|fail|lose|start|begin|die|end|invade|leave|split|happen|go extinct)|(?:causes|what caused|what led to|who started) (?:of )?(?:the )?|(?:the )?history of|how did (?!my\b|i\b|we\b)(?:the )?[\p{L}' -]{3,40} (?:start|begin|become|die|end|happen|get (?:its|their) name|fall|win|lose))/iu,
      unless: new RegExp(
        `${ordersOrBringsText.source}|${mine.source}|\\b(?:today|yesterday|headaches?|hiccups|acne|cancer|pain|thunder|rain|tides?|earthquakes?|rainbows?|eclipse|inflation|symptoms?)\\b`,
        "iu",
      ),
    },
    [
      "turning-points",
      "Tell it by four to six turning points, each with its year, a name to know, and what changed.",
      "Years and names are what one remembers it by.",
    ],
    [
      "weighed-causes",
      "Say which cause historians weigh most, and which is disputed or a legend.",
      "They are told with the same certainty.",
    ],
    ["what-is-left", "End with what of it can still be seen or felt today.", "It shows why one should know."],
  ),
  sort(
    "fact-or-legend",
    "answer",
    {
      asks: /^(?:is it true|did (?!i\b|you\b|my\b|we\b)[\p{L}' -]{3,60}\b(?:really|actually)|do (?:people|we|dogs|cats|fish|birds|bees|plants|humans) (?:really|actually)|(?:is|are|was|were|can|does) (?!it\b|my\b|this\b|i\b|you\b)[\p{L}' -]{3,60}\b(?:really|actually|a myth|true|real|visible from space)\b|myth or fact)/iu,
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
    "equation",
    "solve",
    {
      asks: /\b(?:algebra|equation|solve|homework|simplify|factor|derivative|integrate|integral)\b.*[\dxyz)]\s*[=^+*/-]\s*[\dxyz(]|^[\d\sxyz+*/^().-]+=[\d\sxyz+*/^().-]+$/iu,
      unless: /\b(?:only|just the answer|python|code|excel|steps?|which option)\b|\(a\)/iu,
    },
    [
      "each-step",
      "Show each step on a line of its own, with what was done and why it is allowed.",
      "A result alone teaches nothing.",
    ],
    ["put-it-in", "Check the result by putting it into what was given.", "A slip shows there."],
    ["usual-slip", "Say at which step most people slip, and how one notices it.", "It is the step to look at twice."],
  ),
  sort(
    "why-nature",
    "explain",
    {
      asks: /^(?:(?:can you |please )?explain )?(?:why (?:is|are|do|does|did|can|can['’]t|was|were|don['’]?t|doesn['’]?t|isn['’]?t)|how come|what causes|what makes)\b/iu,
      unless: new RegExp(
        `${ordersOrBringsText.source}|${mine.source}|\\byou\\b|\\b(?:react|useeffect|docker|python|javascript|css|sql|git|npm|api|people|inflation|wages?|prices?|rents?|tax\w{0,3}|econom\w{1,5}|governments?|wars?|laws?|churches|church|compan(?:y|ies)|stocks?|expensive|cheap|english|language|letters?|flags?|money|schools?|doctors?|banks?|movies?|shows?|apps?|music|songs?|football|players?|team|men|women|guys|girls|boys|husbands|wives|friends|parents|kids|he|she|they|called|author|short|sentences?|words)\\b`,
        "iu",
      ),
    },
    [
      "cause-then-chain",
      "Name the cause in the first sentence, then go from there to what one sees, one step at a time.",
      "The cause alone does not show how it works.",
    ],
    [
      "see-it-oneself",
      "Show the deciding step by something that I can see or try at home.",
      "What was seen is believed.",
    ],
    [
      "wrong-answer",
      "Name the wrong explanation that is told most often, and what refutes it.",
      "It would stay in the head otherwise.",
    ],
  ),
  sort(
    "teach-me",
    "explain",
    {
      asks: /^(?:teach me|crash course|i want to (?:learn|understand)|help me (?:understand|learn)|(?:explain |give me )?(?:the )?(?:basics|fundamentals) of)\b/iu,
      unless: new RegExp(
        `${ordersOrBringsText.source}|\\b(?:\\d+ (?:weeks?|months?|days?)|plan|vs|versus|difference|a joke|lesson plan|worksheet|like|to my|to an?|how .{2,40} works?|what|why|my|quiz)\\b`,
        "iu",
      ),
    },
    [
      "small-steps",
      "Go from the first idea to the next in small steps, with one worked example each, and define each term where it first appears.",
      "One unknown word is enough to lose the thread.",
    ],
    [
      "beginners-trap",
      "Say at which point beginners usually go wrong, and how they notice.",
      "They notice too late otherwise.",
    ],
    [
      "check-myself",
      "End with three questions by which I can check myself, and what to learn next for each that I miss.",
      "What was only read feels known until one is asked.",
    ],
  ),
  sort(
    "about",
    "explain",
    {
      asks: /^(?:tell me (?:all |everything |more |something )?about|info(?:rmation)? (?:on|about)|everything about|facts about|what do you know about) /iu,
      unless: new RegExp(
        `${ordersOrBringsText.source}|${mine.source.replace("|me", "")}|\\b(?:yourself|you|weather|news|a time|short|briefly|sentences?)\\b`,
        "iu",
      ),
    },
    [
      "four-parts",
      "Tell it in four parts with headings that say something: what it is, what matters most about it, what surprises, and what most people get wrong.",
      "Without a plan such an answer becomes a list of facts.",
    ],
    [
      "one-particular",
      "Give each part one particular figure, name or place that one can repeat to somebody.",
      "It is what stays.",
    ],
    [
      "length-and-further",
      "Keep it under 300 words, and end with three points on which I could ask further.",
      "One can go deeper where one wants to.",
    ],
  ),
  sort(
    "explain-thing",
    "explain",
    {
      asks: /^(?:(?:can you |please |pls )?(?:explain|eli5:?|describe how|tell me how|what (?:is|are)|what['’]?s|whats|wat is|how (?:do|does|did|is|are|was|were)|simple explanation of|explanation of|how .{2,40} works?$)) (?!i\b|you\b|u\b|we\b|my\b|your\b|this\b|that\b|these\b|the (?:best|cheapest|capital|weather|date|time|population|name|point of|difference|fastest|longest|tallest|biggest|word|following)|some\b|good\b|one\b|people\b|\d|long\b|far\b|old\b|best\b|wrong|it\b|going on|happening|up\b|new\b|yourself|things to|ways to|symptoms|signs|side effects|common|\w+ (?:ideas|names|mistakes|questions)\b)/iu,
      unless: new RegExp(
        `${ordersOrBringsText.source}|\\b(?:should|to my|for my (?:boss|class)|me to|mean|means|meaning|my|our|feel|him|her|vs\\.?|versus|better|best|cheapest|how many|how much|how long|in (?:one|two|three|\\d+|a few) (?:sentences?|words|lines?|paragraphs?)|short|briefly|one (?:word|line|sentence)|rules? for|requirements|visa|tax deduct\\w{1,4}|in (?:spanish|french|german|italian|japanese)|price|weather|stock price|news|time is it|wine|goes|\\d+ ?[x*/+%-] ?\\d*|percent|python|javascript|css|react|excel|sql|git|wear|cook|eat|and (?:calculate|show|make|write|give|list)|legal|proper|right way|way to|age|opposite|probability|square root|latin word|capital|gamertag|next number|options|perform|stack up|actually different|name for|called|do in|doing|you)\\b|["“=]`,
        "iu",
      ),
    },
    [
      "first-sentence",
      "Begin with one sentence that somebody who has never heard of it would understand.",
      "Everything else hangs on it.",
    ],
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
    [
      "length-and-further",
      "Keep it under 300 words, and end with three points on which I could ask further.",
      "One can go deeper where one wants to.",
    ],
  ),
];
