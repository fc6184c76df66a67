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
