import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";
const score =
  /\b(?:scor(?:e|es|ing)|rat(?:e|es|ing)|scale|stars?|grad(?:e|ing)|priorit\w{1,5}|\d ?(?:-|–|to) ?\d{1,3})\b/iu;
const sentiment = /\b(?:sentiments?|positive|negative|emotions?|mood|sarcas\w{1,3})\b/iu;
export const classify: Recipe = {
  opening: null,
  lines: [
    line(
      "meant-not-said",
      "Judge by what the writer means on the whole: irony and politeness do not count as praise.",
      "Single kind words hide an angry text.",
      { onlyWith: sentiment, unless: /\b(?:sarcas\w{1,3}|iron\w{1,3}|aspects?|words?|code|train\w{0,3}|model)\b/iu },
    ),
    line(
      "fixed-scale",
      "Settle first what the lowest, the middle and the highest value stand for, and judge everything by that.",
      "Without it most scores end up just above the middle.",
      {
        onlyWith: score,
        unless:
          /\b(?:priorit\w{1,5}|\d ?[=:] ?\w|means|rubric|criteria|confidence|only (?:the )?(?:number|score|a number)|grade \d|\d grade)\b/iu,
      },
    ),
    line("reason-unasked", "Give the labels alone, without reasons.", "They can be copied or counted as they are.", {
      settles: ["form", "explanation"],
      onlyWith:
        /^(?=[^]*\b(?:classif\w{1,6}|categori[sz]\w{1,3}|label\w{0,4}|tag)\b)[^]*\b(?:these|each|every|following|rows?|lists?|reviews|tweets|tickets|comments|messages|emails|transactions|items|words|sentences)\b/iu,
      unless: new RegExp(
        `${score.source}|\\b(?:why|reasons?|explain\\w{0,3}|confiden\\w{2,4}|justif\\w{1,8}|how|table|group\\w{0,3}|sort\\w{0,3}|sure)\\b|\\?`,
        "iu",
      ),
    }),
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
    line(
      "words-it-rests-on",
      "Put behind each point a few words quoted from {material} on which it rests.",
      "So it can be checked at a glance.",
      {
        settles: ["form", "explanation", "length"],
        needs: "material",
        onlyWith: ideas,
        unless:
          /\b(?:keywords?|topics?|action items?|tasks?|to-?dos?|skills|json|csv|table|only|just|bullets?|tags)\b/iu,
      },
    ),
    line(
      "who-and-when",
      "Name for each task who has to do it and by when, and mark it where that was not said.",
      "A task without an owner stays undone.",
      {
        onlyWith: /\b(?:action items?|tasks?|to-?dos?|next steps)\b/iu,
        unless: /\b(?:owners?|who|assignee|due|json|only|just)\b/iu,
      },
    ),
  ],
};
