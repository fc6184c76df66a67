import type { Recipe } from "../../recipe";
import { onlyResult } from "./shared-lines";
import { line } from "./write-recipe";

const young = /\b(?:kids?|child(?:ren)?|eli ?5|five|5|\d{1,2}[- ]?(?:year|yr)s?[- ]?olds?|grade|graders?|pupils?)\b/iu;

export const simplify: Recipe = {
  opening: null,
  lines: [
    line(
      "meaning-for-reader",
      "Say first what {material} means for the person concerned: what they must do, may do, pay or risk.",
      "That is why somebody asks what such a text says.",
      {
        needs: "material",
        onlyWith:
          /\b(?:contracts?|clauses?|lease|legal\w{0,3}|agreement|terms|policy|privacy|medical|doctor|diagnos\w{1,3}|lab|tax|insurance|letter|signing)\b/iu,
      },
    ),
    line(
      "keep-conditions",
      "Keep every exception, condition, amount and date in {material}, in plain words.",
      "They are the first to fall out of a simple version, and the dearest to miss.",
      { needs: "material", unless: young },
    ),
    line(
      "everyday-words",
      "Replace technical terms by everyday words; keep a term only where the reader will meet it again, and explain it there.",
      "Words from an office or a lab are what stops readers.",
      { unless: /\bkeep (?:the |all )?(?:technical |medical |legal )?terms\b/iu },
    ),
    line(
      "who-does-what",
      "Put one thought into each sentence, and say in it who does what.",
      "Long sentences without a doer are hard to follow even in easy words.",
      { unless: /\b(?:one|single) sentence\b/iu },
    ),
    line(
      "one-picture",
      "Where a rule or number stays abstract, add one example from everyday life.",
      "An example shows what a rule means.",
      {
        settles: ["length", "explanation"],
        unless: /\b(?:examples?|only|add nothing|equation|fraction|expression)\b/iu,
      },
    ),
    onlyResult,
  ],
};

const goesOn =
  /\b(?:continu\w{1,5}|next (?:part|chapter|scene|paragraph|line|verse|sentence)|finish\w{0,3}|what happens|go on|carry on|keep (?:going|writing)|rest of)\b/iu;
const code = /\b(?:code|function|script|abbreviat\w{1,4}|acronyms?|equation|expression|brackets)\b/iu;

export const expand: Recipe = {
  opening: null,
  lines: [
    line(
      "where-it-ends",
      "Go on exactly where {material} ends, in the same person, tense and style, and tell nothing twice.",
      "A new beginning shows the seam.",
      { needs: "material", onlyWith: goesOn, unless: code },
    ),
    line(
      "something-happens",
      "Let something happen that changes the situation, in keeping with what went before.",
      "Continuations tend to describe instead of going on.",
      {
        onlyWith: /\b(?:stor(?:y|ies)|novel|scene|chapter|fan ?fic\w{0,5}|tale)\b/iu,
        unless: /\b(?:description|describe|dialog\w{0,2}|essay)\b/iu,
      },
    ),
    line(
      "only-the-new",
      "Return only the new part, without repeating {material}.",
      "It can be joined to what is there.",
      {
        settles: ["form"],
        needs: "material",
        onlyWith: goesOn,
        unless: new RegExp(`${code.source}|\\b(?:whole|full|entire|complete|fill)\\b`, "iu"),
      },
    ),
  ],
};
