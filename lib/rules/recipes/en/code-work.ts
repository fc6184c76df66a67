import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

const declarations =
  /\b(?:interfaces?|types?|schema|zod|pydantic|dataclass\w{0,2}|structs?|protobuf|json|ya?ml|xml|toml|csv|s?css|sass|less|tailwind|html|markdown|latex|annotat\w{1,5})\b/iu;

export const convertCode: Recipe = {
  opening: null,
  notFor:
    /\b(?:to|into|as) (?:an? )?(?:\w+ )?(?:tables?|lists?|bullets?|bullet points|spreadsheet|paragraphs?|email|letter|poem|recipe|euros?|dollars|pounds|miles|km|kg|celsius|fahrenheit|f|c)\b/iu,
  lines: [
    line(
      "same-results",
      "Where the two languages differ, as in integer division, rounding, missing values, text encoding or order, keep the behaviour of the original.",
      "Code that looks alike gives other results there.",
      {
        unless: new RegExp(
          `${declarations.source}|\\b(?:typescript|async|await|vanilla|jquery|hooks?|jsx|arrow|scratch|curl|mongo\\w{0,2}|excel|sheets|bash|powershell|react)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "own-style",
      "Write it as one would in the target language, with its naming, error handling and standard library, not line by line.",
      "A literal conversion is hard to maintain.",
      {
        unless: new RegExp(
          `${declarations.source}|\\b(?:line[- ]by[- ]line|literal\\w{0,2}|1:1|one[- ]to[- ]one|same names|one line|pseudo-?code|typescript|don[\'’]?t change|curl|excel|sheets|scratch)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "not-one-to-one",
      "Mark with a comment each place that could not be carried over one to one.",
      "These are the places to test.",
      { unless: new RegExp(`${declarations.source}|\\b(?:comments?|excel|sheets|one line|typescript|ts)\\b`, "iu") },
    ),
  ],
};

const asAsked =
  /\b(?:line[- ]by[- ]line|each line|annotat\w{1,5}|comments?|trace|big[- ]?o|complexity|what (?:will|does) (?:this|it) (?:print|return|output)|once|only)\b/iu;

const anError = /\b(?:errors?|exceptions?|warnings?|tracebacks?|stack ?traces?)\b/iu;

export const explainCode: Recipe = {
  opening: null,
  lines: [
    line(
      "purpose-first",
      "Say in the first two sentences what {material} is for and what comes out of it, before the details.",
      "Details make sense only with the purpose in mind.",
      { needs: "material", unless: new RegExp(`${asAsked.source}|${anError.source}|\\bwhy\\b`, "iu") },
    ),
    line(
      "one-input",
      "Follow one concrete input through {material} and show the values on the way.",
      "One run shows more than a description of each line.",
      {
        needs: "material",
        settles: ["length", "form"],
        unless: new RegExp(
          `${asAsked.source}|${anError.source}|\\b(?:why|nginx|css|docker\\w{0,7}|ya?ml|config\\w{0,8}|cron|types?|chmod|no code)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "unusual-parts",
      "Explain above all why the unusual parts are written as they are.",
      "The usual parts can be looked up.",
      {
        settles: ["audience"],
        needs: "code",
        unless: new RegExp(
          `${asAsked.source}|\\b(?:errors?|exceptions?|traceback|stack ?trace|warning|message|get rid|new|beginner|noob|start\\w{0,3}|maths?|no code|meaning|don[\'’]?t understand|do not understand|bit by bit|why does)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "surprises",
      "Name what could surprise whoever changes or uses it: side effects, edge cases and faults.",
      "The code itself does not point at them.",
      { settles: ["length"], needs: "code", unless: new RegExp(`${asAsked.source}|\\b(?:why|no code|only)\\b`, "iu") },
    ),
  ],
};
