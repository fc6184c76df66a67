import { line } from "./write-recipe";

/** Made-up or reusable texts may hold what nobody told. */
const madeUp =
  /\b(?:made?[- ]?up|invent\w{0,5}|fiction\w{0,5}|fictitious|imaginary|fake|dummy|samples?|examples?|templates?|place-?holders?|blanks?|brackets?|generic|satir\w{0,4}|parody)\b/iu;

/** For texts in the person's name that somebody will act on. */
export const inventNothing = line(
  "invent-nothing",
  "Invent no names, dates, figures or promises; where one is missing, put a placeholder in square brackets.",
  "A made-up detail is easy to overlook and hard to take back.",
  { unless: madeUp },
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
    needs: "material",
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
  "If it depends on something that I did not say, such as place, date or version, name it and answer for the likeliest case first.",
  "The wrong case answers another question.",
  { needs: "no-material" },
);

/** For plans of every kind. */
export const markAssumptions = line(
  "mark-assumptions",
  "Where a fact that the plan needs is missing, take the likeliest, mark it as an assumption, and go on.",
  "A marked guess is quickly corrected; a silent one spoils the plan.",
  { unless: /\b(?:ask me|assum\w{1,7}|placeholders?|sample|example|template)\b|\[\p{L}/iu },
);

/** For code that is to be used as it comes. */
export const wholeCode = line(
  "whole-code",
  "Write the code out in full, without “…”, “rest as before” or parts left to me.",
  "A gap has to be found and filled before anything runs.",
  {
    unless:
      /\b(?:pseudo-?code|skeleton|boilerplate|templates?|stubs?|snippets?|outlines?|placeholders?|only the \w{4,8}|diff|idea|approach|design|functions?|methods?|class|leetcode|algorithm|sort|component|docker\w{0,7}|ya?ml|terraform|svg|view|one-?liner|how (?:can|do|to))\b/iu,
  },
);

/** For work on code that must otherwise stay. */
export const keepRest = line(
  "keep-rest",
  "Keep names, signatures and behaviour of {material} wherever the task does not need them changed.",
  "Other code and habits rely on them.",
  {
    needs: "material",
    unless:
      /\b(?:rewrite|renam\w{1,3}|naming|from scratch|redesign|don['’]?t (?:rewrite|change)|do not (?:rewrite|change)|just tell|only (?:tell|list)|error|traceback|log)\b/iu,
  },
);
