import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

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
};
