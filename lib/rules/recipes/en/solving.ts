import type { Recipe } from "../../recipe";
import { showWorking } from "./shared-lines";
import { line } from "./write-recipe";

const resultOnly = /\b(?:(?:just|only) (?:the |give |a |an )?\w{1,12}|no (?:explanation|steps|working))\b/iu;
const proof = /\b(?:prov(?:e|ing)|proofs?|show that|derive|disprove)\b/iu;
/** Numbers alone, without an unknown to put the result back for. */
const arithmetic = /^(?!.{0,200}\d?[xyz]\b.{0,200}=).{0,200}\d ?[*x×+/-] ?\d/isu;
const finance =
  /\b(?:mortgage|loan|interest|tax\w{0,2}|salary|gross|net|invest\w{0,5}|annuity|pension|deductions?|vat|inflation|apr)\b/iu;
const learner =
  /\b(?:homework|hw|my (?:kid|son|daughter|child)\w{0,2}|explain|understand|learn|exam|tutor|teach|steps?|how (?:do|to))\b/iu;

export const solve: Recipe = {
  opening: null,
  lines: [
    line(
      "name-theorems",
      "Name the kind of proof at the start, and at each conclusion the definition, theorem or earlier step that it uses.",
      "A gap in a proof hides where no reason is named.",
      { onlyWith: /\b(?:prov(?:e|ing)|proofs?|show that|disprove)\b/iu },
    ),
    line(
      "assumptions",
      "State the assumptions of the calculation in one line, such as how often interest is added, which fees count or which tax year applies.",
      "They change the result more than the arithmetic does.",
      {
        settles: ["explanation", "form"],
        onlyWith: finance,
        unless: new RegExp(`${resultOnly.source}|\\bdiscounts?\\b`, "iu"),
      },
    ),
    line(
      "rule-of-step",
      "Name the rule that each step uses, and the mistake that is most often made there.",
      "So the next problem of the kind can be solved alone.",
      { onlyWith: learner, unless: resultOnly },
    ),
    line(
      "two-readings",
      "If the problem can be read in two ways, say which reading you take.",
      "A right calculation of another problem does not help.",
      {
        settles: ["explanation", "form"],
        onlyWith:
          /\b(?:riddles?|puzzles?|probabilit\w{1,3}|chances?|cards?|dice|die|arrange\w{0,5}|combinations?|logic)\b/iu,
        unless: new RegExp(
          `${resultOnly.source}|${proof.source}|${finance.source}|\\b(?:solve for|equation|sudoku|balance|odds|trains?|limit|how (?:many|much|long|old|far)|when)\\b|[=^]|->|\\d ?[*x×+/-] ?\\d`,
          "iu",
        ),
      },
    ),
    {
      ...showWorking,
      onlyWith: /\d/u,
      unless: new RegExp(
        `${resultOnly.source}|${proof.source}|\\d ?% (?:of|off|tip)|\\b(?:convert|how many people|(?:in|to) (?:cm|inches|feet|miles|km|kg|pounds|celsius|fahrenheit|f|c|hours|minutes|seconds|ounces|grams|lit(?:re|er)s)$|tip|check|verify|odds|slope|calculate)\\b|${arithmetic.source}`,
        "iu",
      ),
    },
  ],
};

const bare = /\b(?:(?:just|only)\b|no explanation|the letters?\b|true or false|one word|without)/iu;

/** More than one option may be right. */
const several =
  /\b(?:all that apply|select all|more than one|which are|all (?:the )?(?:correct|right) (?:ones|answers|options))\b/iu;

export const multipleChoice: Recipe = {
  opening: null,
  lines: [
    line(
      "each-option",
      "Go through the options one by one, and say of each whether it applies and why.",
      "Where several are right, each is a question of its own.",
      {
        settles: ["form", "length", "explanation"],
        onlyWith: several,
        unless: bare,
      },
    ),
    line(
      "letter-first",
      "Give the right option with its letter and wording first.",
      "The letter alone cannot be checked, and a long text hides it.",
      {
        settles: ["form", "length"],
        unless: new RegExp(`${several.source}|${bare.source}`, "iu"),
      },
    ),
    line(
      "why-not-others",
      "Say in one sentence each why it is right and why the most tempting other option is wrong.",
      "The tempting option is where the mark is lost.",
      {
        settles: ["explanation", "form", "length"],
        unless: new RegExp(`${several.source}|${bare.source}|\\b(?:why|explain|reason)\\b`, "iu"),
      },
    ),
  ],
};
