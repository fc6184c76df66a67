import { line } from "./write-recipe";

/** Made-up or reusable texts may hold what nobody told. */
const madeUp =
  /\b(?:made?[- ]?up|invent\w{0,5}|fiction\w{0,5}|fictitious|imaginary|fake|dummy|samples?|examples?|templates?|place-?holders?|blanks?|brackets?|generic|satir\w{0,4}|parody)\b/iu;

/** Where slots stand for what is missing, brackets would be a second kind of them. */
const slots = /\{\{|\$\{|\{[a-z_]{2,30}\}/iu;

/** Short and warm texts, in which a gap to fill in disturbs more than it helps. */
const sentAsItIs =
  /\b(?:texts?|sms|whatsapp|tweets?|captions?|greetings?|toasts?|speech|birthday|anniversary|congratulat\w{0,5}|thank\w{0,3}|sorry|apolog\w{0,5}|condolences?|short|quick|friend|mom|mum|dad|grandma|grandpa|wife|husband|girlfriend|boyfriend)\b/iu;

/** For texts in the person's name that somebody will act on. */
export const inventNothing = line(
  "invent-nothing",
  "Mark what I have to fill in with [square brackets], and invent no names, dates, figures or promises.",
  "A made-up detail is easy to overlook and hard to take back.",
  { unless: new RegExp(`${madeUp.source}|${slots.source}|${sentAsItIs.source}`, "iu") },
);

/** For articles, essays and posts. */
export const inventNoSources = line(
  "invent-no-sources",
  "Invent no statistics, studies, quotations or sources; write [source] where a claim needs one that you cannot name.",
  "Made-up figures and quotations look like real ones.",
  { unless: madeUp },
);

/** For work on a given text that must say nothing beyond it. */
export const onlyMaterial = line(
  "only-material",
  "Use only what is in {material}, and leave open what is open there.",
  "What a model knows besides gets mixed in and looks as if it were in the text.",
  {
    needs: "material",
    unless:
      /\b(?:opinions?|your (?:view|take|thoughts?)|think|background|context|research|add\w{0,3}|compare|fact[- ]?check)\b/iu,
  },
);

/** For a given text in other words. */
export const keepFacts = line(
  "keep-facts",
  "Keep every name, figure, date, condition and promise in {material} as it is.",
  "New wording easily changes what was promised or under which condition.",
  {
    needs: "facts",
    unless: /\b(?:from scratch|fiction\w{0,5}|anonymi[sz]e\w{0,2}|replace|change the (?:name|date|number|fact)s?)\b/iu,
  },
);

/** For a given text that comes back changed. */
export const onlyResult = line(
  "only-result",
  "Return only the finished text, without remarks before or after it.",
  "The answer can be copied as it is.",
  {
    settles: ["form", "explanation"],
    unless:
      /\b(?:options?|versions?|variants?|variations?|alternatives?|explain\w{0,3}|explanations?|why|reasons?|notes?|list|changes|changed|mistakes|errors?|tell me|feedback|comments?|suggest\w{0,5}|tips?|how|highlight|track|mark|show|table|score|rate)\b|\?/iu,
  },
);

/** For answers and advice that rules, dates or versions change. */
export const caseByCase = line(
  "case-by-case",
  "If it depends on something I did not say (place, date, version), name it and answer for the likeliest case.",
  "The wrong case answers another question.",
  { needs: "no-material" },
);

/** Where people are to be talked to. */
export const wordsToSay = line(
  "words-to-say",
  "Write out, word for word, the two or three sentences with which I could begin the talk, and what to say if it goes badly.",
  "The first sentence is the hard part.",
  {
    settles: ["form"],
    onlyWith:
      /^(?=[^]*\b(?:talk\w{0,3}|tell\w{0,3}|ask\w{0,3}|say\w{0,3}|convinc\w{1,3}|confront\w{0,3}|bring(?:ing)? (?:it |this )?up|approach\w{0,3}|discuss\w{0,3}|deal\w{0,3}|explain\w{0,3}|get (?:my|him|her|them)(?: [\w]+){0,3} to|let me|rais\w{1,3}|break\w{0,3} up|refus\w{1,4}|ignor\w{1,4}|using me|owes?|keeps|never|always|wants (?:me|us|to|my)|unreasonable|borrow\w{0,3}|boundar\w{1,3}|resign|quit|fire|firing|coming out|propose|persuad\w{1,3}|promotion|turn down)\b)[^]*\b(?:raise|promotion|break up with|turn down|teen\w{0,5}|(?:my|our|his|her|an?|the) (?:[\w-]+ ){0,2}(?:parents|kids|children|boss|manager|cfo|ceo|colleagues?|co-?workers?|neighbou?rs?|friends?|husband|wife|partner|girlfriend|boyfriend|mother|mom|mum|father|dad|sister|brother|son|daughter|teen\w{0,5}|in-?laws|landlord|room-?mates?|flat-?mates?|house-?mates?|teacher|tenants?|employees?|\d+ year old))\b/iu,
    unless:
      /\b(?:legal|illegal|allowed|best age|names?|gift|present|buy|birthday|recipe|shoes|cook\w{0,3}|eat|travel|pack\w{0,3}|sleep|teach\w{0,3}|homework|died|passed away|funeral|what to (?:say|write|text)|deserve)\b/iu,
  },
);

/** For what is learned or changed by and by. */
export const firstSteps = line(
  "first-steps",
  "Give three to five steps in the order in which to take them, the first one for today, each with the sign that it works.",
  "A plan that can begin today is begun.",
  {
    settles: ["form", "count"],
    onlyWith:
      /\b(?:build (?:a |the |good )?habits?|stop (?:drinking|smoking|vaping|procrastinat\w{0,3}|overthinking|worrying|snoozing|biting|scrolling|eating|overeating|spending|swearing|playing|gaming)|quit|learn|get (?:better|into|started|fit|used)|improve|start|lose|save|make (?:my|friends)|become|prepare|study|best way|ways? to)\b/iu,
    unless:
      /\b(?:tell|talk|say)\b|^\W*(?:is|are|what to do if)\b|\b(?:polite|nice|good|professional|tactful|better) way to\b|\bbest age\b|\b(?:from .{2,40} to|should i|worth|bleed\w{0,3}|chest|recipe|cook|structur\w{1,4}|format\w{0,4}|outline|cite|thesis|essays?|write|layout|lay out)\b/iu,
  },
);

/** For things that are done by hand. */
export const usualMistake = line(
  "usual-mistake",
  "Name the mistake that is made most often with it, and how to avoid it.",
  "It is what one learns too late.",
  {
    settles: ["length"],
    onlyWith:
      /\b(?:how (?:do|can|to|should)|best way|ways? to)\b.*\b(?:learn|read|train|stop .{2,40} from|remov\w{1,3}|get .{2,40} (?:out|off)|clean\w{0,3}|wash|fix|repair|install|hang|drill|paint|glue|sew|knit|fold|tie|tying|prun\w{1,3}|plant|grow|repot|poach|boil|cook|bak(?:e|ing)|fry|roast|grill|steam|brew|pickle|sharpen|season|store|unclog|descale|iron|shave|braid|jump[- ]?start)\b/iu,
    unless:
      /\b(?:someone|somebody|feel\w{0,3}|cite|citations?|format|pric\w{1,3}|sell\w{0,3}|charge|boss|manager|colleagues?|neighbou?rs?|friends?|partner|husband|wife|landlord|tell|ask|talk|convinc\w{1,3}|from .{2,40} to|say|decline|refuse|respond|reply|invite|visa|tax\w{0,2}|passport|account|windows|iphone|android|excel|word|outlook|gmail)\b/iu,
  },
);

/** What harms whatever the amount: chemicals, current, heights, fire, animals, journeys. */
const danger =
  /\b(?:mix\w{0,3}|bleach|ammonia|chemicals?|cleaners?|acids?|vinegar|batter(?:y|ies)|electric\w{0,3}|wir(?:es?|ing)|outlets?|sockets?|breaker|charg\w{1,3}|plug\w{0,3}|microwave|gas|propane|petrol|carbon monoxide|asbestos|mou?ld|smoke|fumes|roof|ladder|climb\w{0,3}|heights?|swim\w{0,3}|div\w{1,3}|ice|lightning|storm|fire|candle|generator|drive|driving|travel\w{0,3}|visit|walk\w{0,3}|hik\w{1,3}|alone|snakes?|spiders?|dogs? bite|link|website|download\w{0,3}|install\w{0,3})\b/iu;

/** For whether something may be eaten, drunk, taken or done. */
export const upToWhere = line(
  "up-to-where",
  "Answer yes or no first, with the amount up to which it holds if there is one, then say for whom or when it does not.",
  "A yes without its limit is followed where it does not hold.",
  {
    settles: ["form", "length"],
    onlyWith:
      /\b(?:is it|are|can|may) (?:\w{1,12} ){0,6}(?:ok|okay|safe|bad|good for|harmful|dangerous|poisonous|toxic|healthy|eat|drink|take)\b/iu,
    unless: new RegExp(
      `\\b(?:that i|if i|i (?:don['’]?t|do not|never|feel|want|hate|love))\\b|\\b(?:wear|wedding|funeral|invit\\w{1,4}|say|ask|tell|text|date|dating)\\b|${danger.source}|\\b(?:should (?:i|we) (?:buy|choose)|job|relationship|cheaper|better|or|out)\\b`,
      "iu",
    ),
  },
);

/** For whether something is dangerous: an amount up to which it is not would be a trap. */
export const safeOrNot = line(
  "safe-or-not",
  "Say in the first sentence whether it is safe and what can happen, then what to do instead or how it is done safely.",
  "The risk is what one must not read past.",
  {
    settles: ["form", "length"],
    onlyWith: new RegExp(
      `^(?=[^]*\\b(?:is it|is|are|can|may)\\b)(?=[^]*\\b(?:safe|dangerous|risky|harmful|toxic|poisonous)\\b)[^]*(?:${danger.source})`,
      "iu",
    ),
    unless: /\b(?:how to|how do|email|story|poem)\b/iu,
  },
);

/** For presents, however they are asked for. */
export const gifts = line(
  "gifts",
  "Name five particular gifts of different kinds with their price range, say why each fits, and mark the one that you would take.",
  "“Something creative” cannot be bought.",
  {
    settles: ["count", "form"],
    onlyWith:
      /\b(?:gifts?|presents?)\b|\bwhat (?:to|(?:should|can|do|could) (?:i|we)) (?:get|buy|give) (?:my|her|him|them|for (?:my|her|him))\b/iu,
    unless: /\b(?:wrap\w{0,4}|card|thank|note|message)\b/iu,
  },
);

/** For answers and explanations on illness. */
export const whichSigns = line(
  "which-signs",
  "Sort them from typical to rare, say which mean that one should see a doctor and how soon, and by which test it is confirmed.",
  "A bare list makes everybody ill.",
  { settles: ["form"], onlyWith: /\b(?:symptoms?|signs) of\b/iu },
);

/** For questions on what a medicine does besides. */
export const whichSideEffects = line(
  "which-side-effects",
  "Sort them from common to rare, and say which mean that one should stop and see a doctor at once.",
  "A bare list frightens, and hides the one that matters.",
  { settles: ["form"], onlyWith: /\bside[- ]effects?\b/iu, unless: /\b(?:code|functions?|react|programming)\b/iu },
);

/** For ideas, names and lists. */
export const ownChoice = line(
  "own-choice",
  "Put first the two that you would choose yourself, and say why in one sentence each.",
  "A choice to argue with is worth more than a list.",
  {
    settles: ["form", "explanation"],
    unless: /\b(?:rank\w{0,3}|one|just|only|all|every|facts?|synonyms|words|which|best|order)\b/iu,
  },
);

/** For problems with numbers. */
export const showWorking = line(
  "show-working",
  "Show each step on a line of its own, and repeat the result in the last line with its unit.",
  "A slip on the way shows there.",
  {
    settles: ["explanation", "form", "length"],
    onlyWith:
      /\d.*\d.*\b(?:how (?:many|much|long|old|far|fast)|when (?:do|does|will|did)|work out|calculate|what (?:is|are|was)|per ?cent)\b|\b(?:how (?:many|much|long|old|far|fast)|work out|calculate)\b.*\d.*\d/isu,
    unless: /\b(?:just|only|check|verify)\b/iu,
  },
);

/** For work on code that must otherwise stay. */
export const keepRest = line(
  "keep-rest",
  "Keep names, signatures and behaviour of {material} wherever the task does not need them changed.",
  "Other code and habits rely on them.",
  {
    needs: "code",
    unless:
      /\b(?:rewrite|renam\w{1,3}|naming|from scratch|redesign|don['’]?t (?:rewrite|change)|do not (?:rewrite|change)|just tell|only (?:tell|list)|error|traceback|log)\b/iu,
  },
);
