import type { Recipe } from "../../recipe";
import {
  beforeInterview,
  causesInOrder,
  complaint,
  consequences,
  figureAndRange,
  inCase,
  normalOrNot,
  readyWords,
  remedies,
  rightMoment,
  routes,
  substitute,
  thingsToDo,
  usualRange,
  whatICanDo,
  whatToCheck,
} from "./asked-lines";
import { firstSteps, gifts, safeOrNot, upToWhere, usualMistake, wordsToSay } from "./shared-lines";
import { line, question } from "./write-recipe";

const health =
  /\b(?:pains?|painful|\w{0,6}ache|hurts?|symptoms?|fever|rash|dizz\w{1,4}|medicat\w{1,4}|doctor|swollen|bleed\w{0,3}|chest|lump|depress\w{2,4}|panic)\b/iu;

const money =
  /\b(?:worth|quotes?|quoted|costs?|afford|repair\w{0,3}|fixing|salary|offers?|loans?|mortgage|leas\w{1,3}|invest\w{0,5}|savings?|debts?|refinanc\w{1,3})\b/iu;

const aChoice =
  /\b(?:should (?:i|we|my|he|she|they)|or|worth|(?<!get )(?<!feel )better|best|good (?:idea|career|investment|choice|time|deal)|which|whether|(?<!what )can i|do i (?:need|have)|buy|recommend\w{0,7}|vs)\b/iu;

const otherForms =
  /\b(?:gifts?|presents?|get (?:her|him|them|my \w+)|cook|dinner|supper|eat|lunch|kit|way to|ways? of|what should (?:be|go)|tips|ideas|options|lists?|pros and cons|ways|suggestions|recommendations|books?|films?|movies|structur\w{1,4}|format\w{0,4}|outline)\b/iu;

const bestTime =
  /^\W*when\b|\bbest (?:times?|months?|season|days?|age|year)\b|\bwhen (?:is|['’]s) (?:a|the) (?:good|best)\b/iu;

/** What is weighed by figures or needs no decision. */
const judged =
  /^\W*what time\b|^\W*(?:is|are) [$€£]?\d|\b(?:salary|wear|instead of|substitut\w{1,4}|what to (?:say|write|text|do)|am i (?:being )?(?:wrong|crazy|overreacting|unreasonable|too|the)|aita|what should i charge)\b|^\W*how (?:much|many|long|often)\b/iu;

export const advise: Recipe = {
  opening: null,
  notFor: /\bwhat (?:should|shall|do|could) (?:i|we) (?:name|call)\b|\blegal\b/iu,
  lines: [
    complaint,
    line(
      "cannot-wait",
      "Say first which signs would mean that it cannot wait, and what to do then.",
      "Advice for the usual case must not hold up the urgent one.",
      {
        onlyWith: new RegExp(
          `^(?!.*\\b(?:rash|headaches?|migraines?|hurts?|swollen|fever|dizz\\w{1,4}|(?:back|knee|neck|shoulder) pain|pain in)\\b).*(?:${health.source})`,
          "iu",
        ),
        unless:
          /\b(?:book|shoes|gift|boss|manager|appointment|become|career|resum\w{1,2}|job|tell (?:my|him|her|them))\b/iu,
      },
    ),
    line(
      "choice-for-needs",
      "Name two or three particular options with a price range each, say for whom each is right, and which one you would buy for my case.",
      "A list of criteria leaves one standing in the shop.",
      {
        settles: ["count", "form"],
        onlyWith:
          /^\W*(?:what(?:['’]?s| is| are)? (?:an? |the |some )?)?(?:good|best|decent|cheap|affordable) (?:first |beginner |budget |cheap )?(?:mic|microphone|headset|webcam|tent|laptop|phone|camera|car|bike|tv|monitor|printer|tablet|chair|mattress|watch|backpack|motor ?cycle|motorbike|pet|dog|breed|bank|plan|service|brand)s?\b.{0,40}\b(?:for|under)\b|\b(?:best|which|what|recommend\w{0,6}|suggest\w{0,4}|good)\b.{0,30}\b(?:laptop|phone|tv|car|bike|camera|mattress|chair|shoes?|headphones|earbuds|washing machine|vacuum|printer|tablet|monitor|watch|boots|tent|stroller|backpack|software|app|editor|keyboard|mouse|router|grill|blender|air fryer|coffee machine|espresso machine|e-?reader|kindle|projector|drone|scooter|e-?bike|fridge|dishwasher|toothbrush|razor|microphone|speaker|knife|pan|jacket|sunscreen|moisturi[sz]er|toaster|desk|sofa|suitcase|dash ?cam|smart ?watch|gpu|cpu|ssd|console|piano|guitar|mic|microphone|headset|webcam|charger|power bank|helmet|car seat|pram)e?s?\b/iu,
        unless: /\b(?:best (?:time|way|place|day|month)|worth|fix\w{0,3}|repair\w{0,3}|names?|prompts?|ideas)\b/iu,
      },
    ),
    line(
      "best-time",
      "Name the best time and the second best, with the reason, and say what is worse then, such as price, weather or crowds.",
      "Every time has its price.",
      {
        settles: ["form", "length"],
        onlyWith: bestTime,
        unless:
          /^\W*when (?:should|do|can|to)\b|\b(?:age|of day|to (?:eat|sleep|work ?out|wake|study|post|take|water|call))\b/iu,
      },
    ),
    usualRange,
    readyWords,
    beforeInterview,
    routes,
    whatToCheck,
    inCase,
    rightMoment,
    line(
      "outfits",
      "Describe two complete outfits down to the shoes, and say what would be out of place there.",
      "A dress code names no clothes.",
      {
        settles: ["form", "count"],
        onlyWith: /\bwear\b/iu,
        unless: /^\W*(?:is|are|can|may|should i wear)\b|\b(?:contacts|glasses|retainer|mask|helmet|braces|ring)\b/iu,
      },
    ),
    substitute,
    normalOrNot,
    consequences,
    whatICanDo,
    thingsToDo,
    causesInOrder,
    remedies,
    figureAndRange,
    line(
      "other-side",
      "Say first yes, no or partly, then what speaks for the other side, and one sentence with which I could bring it up.",
      "Agreement alone changes nothing.",
      {
        settles: ["form"],
        onlyWith:
          /\b(?:am i (?:being )?(?:wrong|crazy|overreacting|unreasonable|too|the)|aita|is it (?:wrong|weird|rude|unfair) (?:that i|to|of me|for me|if i))\b/iu,
      },
    ),
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
      "low-mood",
      "Take it seriously first; then name one small step for today, one person or helpline to turn to, and the sign at which to call at once.",
      "Who feels low needs little and near things.",
      {
        settles: ["form"],
        onlyWith:
          /\b(?:feel\w{0,3}|am|i['’]m|im|been) (?:\w{1,10} ){0,2}(?:down|low|hopeless|depressed|lonely|empty|worthless|sad|burn\w{0,2}[- ]?out)\b|\b(?:suicid\w{1,3}|self-?harm)\b/iu,
      },
    ),
    wordsToSay,
    safeOrNot,
    upToWhere,
    gifts,
    line(
      "three-then-one",
      "Name three dishes with the minutes for each, then write out the quickest in full.",
      "One dish alone may be the one that nobody wants.",
      {
        settles: ["count", "form"],
        onlyWith:
          /\bwhat (?:can|could|should|to|shall) (?:i |we )?(?:cook|make|eat|have)\b.*\b(?:for|tonight|with|today|from|dinner|lunch)\b|\bwhat (?:should|to|shall) (?:i |we )?cook\b/iu,
        unless: /\b(?:out|restaurants?|safe|ok|bad|diet|weight|wear|before|after|picky|sick|refuses?)\b/iu,
      },
    ),
    line(
      "tips",
      "Give five, the one with the greatest effect first, each with an example for just this case.",
      "Twenty general tips change nothing.",
      { settles: ["count", "form"], onlyWith: /\b(?:tips|advice|suggestions)\b/iu, unless: /\?|\bshould i\b/iu },
    ),
    line(
      "kit",
      "Give it as a checklist grouped by purpose, with the amount of each, and mark what people forget most.",
      "Prose cannot be packed from.",
      {
        settles: ["form"],
        onlyWith:
          /\bwhat (?:should (?:be|go|i (?:pack|bring|take))|to (?:pack|bring|take)|do i (?:need|pack|bring|take))\b|\bkit\b/iu,
      },
    ),
    firstSteps,
    usualMistake,
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
    line(
      "strongest-against",
      "Name the strongest reason against your recommendation, and why it does not outweigh the others.",
      "Who knows it is not thrown by it later.",
      {
        settles: ["length", "explanation"],
        unless: new RegExp(`${otherForms.source}|${health.source}|${bestTime.source}|${judged.source}`, "iu"),
        onlyWith:
          /\b(?:quit\w{0,4}|resign\w{0,3}|job offers?|mov(?:e|ing) (?:to|in|abroad)|buy (?:a |the |our )?(?:house|flat|home|apartment)|divorc\w{1,3}|marr\w{1,3}|degree|mba|phd|master\w{0,2}|invest\w{0,4}|retire\w{0,4}|business|startup|adopt\w{0,3}|sell (?:my|our|the) (?:house|flat|home|company)|rent or buy|drop(?:ping)? out|break up)\b/iu,
      },
    ),
  ],
  questions: [
    question(
      "goal",
      "What matters most to you?",
      {
        "Little risk": "I would rather play safe than gain much.",
        "Little effort": "It should cost me little time and trouble.",
        "The best result": "I want the best result and will put work into it.",
      },
      "This matters most to me: {answer}.",
      { unless: /\b(?:matters|priority|most important|i want to)\b/iu },
    ),
    question(
      "tried",
      "What have you tried already?",
      {
        Nothing: "I have tried nothing so far.",
        "The usual things": "I have tried the usual things without success; begin beyond them.",
      },
      "I have tried this already: {answer}.",
      { unless: /\b(?:tried|already|buy|which|what size|or|worth|bid|paint|good idea)\b/iu },
    ),
    question(
      "budget",
      "What may it cost?",
      {
        "As little as possible": "It should cost as little as possible.",
        "A middle price": "A middle price is fine.",
        "Price is secondary": "The price is secondary.",
      },
      "It may cost {answer}.",
      {
        onlyWith: /\b(?:buy\w{0,3}|recommend|which|shoes|laptop|phone|tv|car|bike|gift|camera|mattress|chair)\b/iu,
        unless: /\b(?:budget|cheap\w{0,3}|under|price)\b|[$€£]/iu,
      },
    ),
    question(
      "frankness",
      "How blunt may it be?",
      {
        "Quite blunt": "Be blunt, also where it is unpleasant.",
        Gentle: "Put it gently; it is a sore point.",
      },
      "How to put it: {answer}.",
      { settles: ["tone"], onlyWith: /\b(?:i|my|me)\b/iu, unless: /\b(?:honest\w{0,2}|blunt|brutal|gentle)\b/iu },
    ),
  ],
};
