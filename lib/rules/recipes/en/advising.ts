import type { Recipe } from "../../recipe";

import { line } from "./write-recipe";

const health =
  /\b(?:pains?|painful|\w{0,6}ache|hurts?|symptoms?|fever|rash|dizz\w{1,4}|medicat\w{1,4}|doctor|swollen|bleed\w{0,3}|chest|lump|depress\w{2,4}|panic)\b/iu;

const money =
  /\b(?:worth|quotes?|quoted|costs?|afford|repair\w{0,3}|fixing|salary|offers?|loans?|mortgage|leas\w{1,3}|invest\w{0,5}|savings?|debts?|refinanc\w{1,3})\b/iu;

const aChoice =
  /\b(?:should (?:i|we|my|he|she|they)|or|worth|(?<!(?:get|feel|sleep) )better|best|good (?:idea|career|investment|choice|time|deal)|which|whether|(?<!what |how )can i|do i (?:need|have)|buy|recommend\w{0,7}|vs)\b/iu;

const otherForms =
  /\b(?:gifts?|presents?|get (?:her|him|them|my \w+)|cook|dinner|supper|eat|lunch|kit|way to|ways? of|what should (?:be|go)|tips|ideas|options|lists?|pros and cons|ways|suggestions|recommendations|books?|films?|movies|structur\w{1,4}|format\w{0,4}|outline)\b/iu;

const bestTime =
  /^\W*when\b|\bbest (?:times?|months?|season|days?|age|year)\b|\bwhen (?:is|['’]s) (?:a|the) (?:good|best)\b/iu;

/** What is weighed by figures or needs no decision. */
const judged =
  /\bwhat should (?:i|we) do (?:if|when|about)\b|\btell (?:my|our|him|her|them|the)\b|^\W*what time\b|^\W*(?:is|are) [$€£]?\d|\b(?:salary|wear|instead of|substitut\w{1,4}|what to (?:say|write|text|do)|am i (?:being )?(?:wrong|crazy|overreacting|unreasonable|too|the)|aita|what should i charge)\b|^\W*how (?:much|many|long|often)\b/iu;

export const advise: Recipe = {
  opening: null,
  notFor: /\bwhat (?:should|shall|do|could) (?:i|we) (?:name|call)\b|\blegal\b/iu,
  lines: [
    line(
      "commit",
      "Commit to one recommendation in the first two sentences, then give the two reasons that weigh most.",
      "A list of considerations leaves the decision where it was.",
      {
        settles: ["count", "form"],
        onlyWith: aChoice,
        unless: new RegExp(
          `\\b(?:him|her|them|boyfriend|girlfriend|husband|wife|ex|crush|friends?)\\b|\\b(?:plans?|schedule|routine|program\\w{0,3}|weeks?|bring|pack|vote|god|religion)\\b|${otherForms.source}|${health.source}|${bestTime.source}|${judged.source}`,
          "iu",
        ),
      },
    ),
    line(
      "figures",
      "Work out what each way costs over the time that counts, with estimates marked, and say at which figure the advice turns around.",
      "Money questions are decided by a sum.",
      {
        settles: ["length"],
        onlyWith: money,
        unless:
          /\bbest (?:age|time)\b|\b(?:layover|airport|visit\w{0,3}|watch\w{0,3}|read\w{0,3}|sightseeing|museum|love|relationship|wedding|bridesmaid|maid of honou?r|bring it up|forgive)\b/iu,
      },
    ),
    line(
      "what-would-change",
      "Say which fact, if it were different, would turn the recommendation around.",
      "Only I know whether it is so.",
      {
        settles: ["length"],
        onlyWith: aChoice,
        unless: new RegExp(
          `\\b(?:him|her|them|boyfriend|girlfriend|husband|wife|ex|crush|friends?)\\b|\\b(?:bring|pack|vote|god|religion)\\b|${otherForms.source}|${health.source}|${bestTime.source}|${judged.source}`,
          "iu",
        ),
      },
    ),
  ],
};
