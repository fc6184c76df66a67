import type { Recipe } from "../../recipe";
import { showWorking } from "./shared-lines";
import { line, question } from "./write-recipe";

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
      "assumptions",
      "State the assumptions of the calculation in one line, such as how often interest is added, which fees count or which tax year applies.",
      "They change the result more than the arithmetic does.",
      {
        settles: ["explanation", "form"],
        onlyWith: finance,
        unless: new RegExp(`${resultOnly.source}|\\bdiscounts?\\b`, "iu"),
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
  questions: [
    question(
      "want",
      "What do you need?",
      {
        "Only the result": "Give only the result, without the working.",
        "The worked solution": "Show the full working, one step a line.",
        "A hint": "Do not give the solution; give me a hint for the next step.",
        "To check mine": "Let me solve it first, and check my working afterwards.",
      },
      "I need this from you: {answer}.",
      { settles: ["explanation"], unless: resultOnly, replaces: ["show-working", "two-readings", "rule-of-step"] },
    ),
    question(
      "level",
      "Which level is it?",
      {
        "Primary school": "Solve it with the means of primary school.",
        "Secondary school": "Solve it with the means of secondary school.",
        University: "Solve it at university level.",
      },
      "Solve it at this level: {answer}.",
      {
        settles: ["audience"],
        unless: new RegExp(`${finance.source}|\\b(?:grade|year \\d|university|gcse|a[- ]level|split|bill)\\b`, "iu"),
      },
    ),
    question(
      "method",
      "Must a certain method be used?",
      {
        "Any method": "Use whichever method is shortest.",
        "As at school": "Use the method that is usually taught at school.",
        "Two methods": "Solve it in two ways, so that one checks the other.",
      },
      "Use this method: {answer}.",
      { unless: /\b(?:using|by (?:hand|substitution|parts|induction)|method|with the)\b/iu },
    ),
  ],
};

const bare = /\b(?:(?:just|only)\b|no explanation|the letters?\b|true or false|one word|without)/iu;

/** More than one option may be right. */
const several =
  /\b(?:all that apply|select all|more than one|which are|all (?:the )?(?:correct|right) (?:ones|answers|options))\b/iu;

export const multipleChoice: Recipe = {
  opening: null,
  lines: [],
  questions: [
    question(
      "want",
      "What do you need with the letter?",
      {
        Nothing: "Give only the letter of the right option.",
        "The reason": "Give the letter, then the reason in one sentence.",
        "All options discussed": "Give the letter, then say for every option why it is right or wrong.",
      },
      "With the letter I need this: {answer}.",
      { settles: ["explanation", "form"], unless: bare, replaces: ["why-not-others", "letter-first"] },
    ),
    question(
      "several-right",
      "Can several options be right?",
      {
        "Only one": "Exactly one option is right.",
        Several: "Several options can be right; name all of them.",
        "Not known": "It is not known how many options are right.",
      },
      "How many options are right: {answer}.",
      {
        unless:
          /\b(?:all that apply|one (?:is )?(?:right|correct)|select (?:two|2|three|3)|which one|true or false)\b/iu,
      },
    ),
    question(
      "exam",
      "Which exam is it from?",
      {
        School: "It is from a school test; go by what is taught there.",
        University: "It is from a university exam.",
        "A licence or certificate": "It is from an exam for a licence or certificate; go by the official rules.",
      },
      "It is from this exam: {answer}.",
      { settles: ["audience"], unless: /\b(?:exam|test|mcq|aws|driving|theory|class)\b/iu },
    ),
  ],
};
