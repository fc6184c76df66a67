import type { Recipe } from "../../recipe";
import { line, question } from "./write-recipe";

const severalLabels =
  /\b(?:all (?:that|which|aspects|labels|categories|of)|multiple|multi[- ]?label|several|tags?|aspects?|more than one|one or more|any that|per aspect|themes)\b/iu;
const score =
  /\b(?:scor(?:e|es|ing)|rat(?:e|es|ing)|scale|stars?|grad(?:e|ing)|priorit\w{1,5}|\d ?(?:-|–|to) ?\d{1,3})\b/iu;
export const classify: Recipe = {
  opening: null,
  lines: [],
  questions: [
    question(
      "no-fit",
      "What if nothing fits?",
      {
        "Take the nearest": "If no label fits, take the nearest.",
        "Say “Other”": "If no label fits, answer “Other”.",
        "Say “unclear”": "If it cannot be told, answer “unclear”.",
      },
      "If no label fits: {answer}.",
      {
        unless: new RegExp(
          `${score.source}|\\b(?:others?|none|unknown|neutral|unclear|not sure|n\\/a|unsure|misc\\w{0,9})\\b`,
          "iu",
        ),
      },
    ),
    question(
      "several",
      "May several labels fit?",
      {
        "Only one": "Give exactly one label to each item.",
        Several: "Give every label that fits, the most fitting first.",
      },
      "How many labels may be given: {answer}.",
      { unless: new RegExp(`${severalLabels.source}|${score.source}|\\bone of\\b`, "iu") },
    ),
    question(
      "reason",
      "Do you want a reason?",
      {
        "Label only": "Give the label alone.",
        "A short reason": "Give a reason of at most ten words after each label.",
        "How sure": "Say after each label how sure it is: high, medium or low.",
      },
      "Beside the label: {answer}.",
      {
        settles: ["explanation"],
        replaces: ["reason-unasked"],
        unless: /\b(?:why|reasons?|explain\w{0,3}|confidence|only|just)\b/iu,
      },
    ),
  ],
};

const ideas =
  /\b(?:insights?|(?:key|main|important) (?:points|ideas|takeaways|messages|facts|findings|arguments|learnings|themes)|takeaways?|themes?|lessons|topics?|keywords?|arguments?|pain points|action items?|tasks?|to-?dos?|skills|requirements|sentiments?)\b/iu;

export const extract: Recipe = {
  opening: null,
  lines: [
    line(
      "as-it-stands",
      "Copy each value as it stands in {material}, without rephrasing or completing it.",
      "A tidied value can no longer be found in the source.",
      {
        needs: "material",
        unless: new RegExp(
          `${ideas.source}|\\b(?:iso|format\\w{0,4}|normali[sz]\\w{1,3}|convert\\w{0,3}|lower ?case|upper ?case|translat\\w{1,4}|summar\\w{1,5}|clean\\w{0,3}|bool\\w{0,4}|\\w{2,20}_days|infer\\w{0,4})\\b`,
          "iu",
        ),
      },
    ),
    line(
      "what-each-is",
      "Give a table with one row per value and say beside each what it is, such as issued, due or fee.",
      "Bare figures have to be looked up again.",
      {
        settles: ["form"],
        onlyWith: /\b(?:dates?|amounts?|figures|numbers|prices|deadlines)\b/iu,
        needs: "material",
        unless: /\b(?:phone|only|just|json|csv|list)\b/iu,
      },
    ),
    line(
      "keep-several",
      "Where several values fit one field, keep them all, each with what tells it apart (such as office and mobile).",
      "Otherwise chance decides which one stays.",
      {
        onlyWith: /\b(?:phones?|e-?mails?|address\w{0,2}|contacts?|names?|people|compan\w{1,3})\b/iu,
        unless: new RegExp(
          `${ideas.source}|\\b(?:first|last|latest|newest|one|single|only|main|schema|json|keys?|columns?|arrays?|lists?|all|every|each)\\b|\\{`,
          "iu",
        ),
      },
    ),
    line(
      "not-stated",
      "Where a value is not there, write “not stated” (null in JSON) instead of inferring it.",
      "An inferred value looks like one that was found.",
      {
        unless: new RegExp(
          `${ideas.source}|\\b(?:null|n\\/a|empty|blank|omit\\w{0,4}|skip|missing|not (?:stated|found|mentioned|sure|present|given|available)|unknown|leave|infer\\w{0,4}|guess|all (?:the )?(?:emails?|names|numbers|dates|links|urls|addresses|hashtags))\\b`,
          "iu",
        ),
      },
    ),
  ],
  questions: [
    question(
      "form",
      "In which form?",
      {
        "A list": "Give the result as a list.",
        "A table": "Give the result as a table with one row per item.",
        JSON: "Return only valid JSON, with short English keys.",
      },
      "Give the result in this form: {answer}.",
      { settles: ["form"] },
    ),
    question(
      "gaps",
      "What where a value is missing?",
      {
        "Leave it out": "Leave out what is not there.",
        "Write null": "Write null where a value is not there.",
        "Say so": "Write “not stated” where a value is not there.",
      },
      "Where a value is not there: {answer}.",
      {
        replaces: ["not-stated"],
        unless: new RegExp(`${ideas.source}|\\b(?:null|n\\/a|empty|blank|omit|skip|missing|leave)\\b`, "iu"),
      },
    ),
    question(
      "notation",
      "How should values be written?",
      {
        "As in the source": "Copy values as they stand.",
        "In one notation": "Write dates as YYYY-MM-DD and figures without separators.",
      },
      "Write the values like this: {answer}.",
      {
        replaces: ["as-it-stands"],
        onlyWith: /\b(?:dates?|amounts?|prices?|numbers?|totals?|figures|phones?)\b/iu,
        unless: /\b(?:iso|format|yyyy)\b/iu,
      },
    ),
  ],
};
