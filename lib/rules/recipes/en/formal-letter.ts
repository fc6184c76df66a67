import type { Recipe } from "../../recipe";
import { inventNothing } from "./shared-lines";
import { line } from "./write-recipe";
/** What an office sorts, counts and answers by rules; a kind letter to somebody known is none. */
const aClaim =
  /\b(?:complain\w{0,4}|complaints?|claims?|refund\w{0,3}|disput\w{1,4}|compensat\w{1,5}|faulty|appeal\w{0,3}|object\w{0,4}|terminat\w{1,5}|cancel\w{0,6}|notice|appl(?:y|ication)|insur\w{2,4}|council|bank|embassy|visa|tax\w{0,2}|court|authorit\w{1,3}|demand\w{0,3})\b/iu;
const aKindness =
  /\b(?:kind\w{0,2}|gentle|friendly|warm|help (?:her|him|them)|(?:don['’]?t|do not|dont) want to (?:kick|lose|evict|hurt|upset)|good (?:for|tenant))\b/iu;
const noClaim =
  /\b(?:resign\w{0,6}|recommend\w{0,6}|reference|invit\w{1,7}|love|condolences?|thank\w{0,3}|motivation|intent)\b/iu;

export const formalLetter: Recipe = {
  opening: "Write a formal letter from the notes below.",
  notFor:
    /\b(?:future self|younger self|past self|santa|tooth fairy|love letter|pen ?pal|diary|to my (?:son|daughter|mom|mum|dad|mother|father|wife|husband|best friend|unborn))\b/iu,
  lines: [
    line(
      "remedy-and-date",
      "Name in the letter the exact remedy that I ask for and a date for it, as placeholders if I gave none.",
      "A complaint without a demand and a date can be left lying.",
      {
        onlyWith:
          /\b(?:complain\w{0,4}|complaints?|claims?|refund\w{0,3}|disput\w{1,4}|compensat\w{1,5}|deposit|faulty|defect\w{0,3}|broken?|damage[ds]?|demand\w{0,3})\b/iu,
      },
    ),
    line(
      "end-date",
      "State the exact date on which it ends, as a placeholder if I gave none, and ask for written confirmation.",
      "Without the date and a confirmation a notice is easily disputed.",
      {
        unless: /\b(?:last day|refund\w{0,3}|complain\w{0,3}|was cancel\w{0,4})\b/iu,
        onlyWith: /\b(?:terminat\w{1,5}|cancel\w{0,6}|notice|resign\w{0,6}|quit\w{0,4}|mov(?:e|ing) out)\b/iu,
      },
    ),
    line(
      "kind-first",
      "Say in the first sentence of the letter what it is (such as a complaint, a notice or an application), then tell the events in order of date.",
      "An office sorts a letter by its first sentence.",
      { onlyWith: aClaim, unless: new RegExp(`${noClaim.source}|${aKindness.source}`, "iu") },
    ),
    line(
      "letter-head",
      "Put date, both addresses and any contract, case or customer number at the head of the letter, with placeholders for what is missing.",
      "Without the number a letter waits until somebody has found the file.",
      {
        settles: ["form"],
        onlyWith: aClaim,
        unless:
          /\b(?:kind\w{0,2}|gentle|friendly|warm|kick (?:her|him|them) out)\b|\b(?:body|address\w{0,2}|head\w{0,3}|love|condolences?|reference|recommend\w{0,6}|resign\w{0,6}|friends?|thank\w{0,3}|teacher|neighbou?rs?)\b/iu,
      },
    ),
    line(
      "no-unknown-law",
      "Cite no law or contract clause that I did not name; mark in square brackets where one should be looked up.",
      "A wrong paragraph weakens the whole letter.",
      {
        onlyWith: aClaim,
        unless:
          /\b(?:laws?|legal\w{0,2}|statutes?|acts?|clauses?|cite|sections?|regulations?|rights?|love|invit\w{1,7}|recommend\w{0,6}|condolences?)\b/iu,
      },
    ),
    inventNothing,
  ],
};
