import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

const lodging = /\b(?:air ?bnb|booking\.com|flat|apartment|room|house|cottage|cabin|villa|guests?)\b/iu;

export const productDescription: Recipe = {
  opening: "Write a product description from the notes below.",
  lines: [
    line(
      "moment-of-use",
      "Begin with the moment in which the buyer uses it, not with its name.",
      "Buyers picture themselves with it before they compare data.",
      {
        unless: new RegExp(
          `\\b(?:pubs?|touris\\w{1,2}|village|museum|church|parks?|school|library|community|town|parish)\\b|\\b(?:factual\\w{0,2}|neutral\\w{0,2}|plain|council|hall|venue|rental)\\b|${lodging.source}|\\b(?:used|second[- ]?hand|pre[- ]?owned|ebay|gumtree|craigslist|vinted|marketplace|scratch\\w{0,3}|for parts|(?:start|begin|open) with|technical|data ?sheet|bullets? only|only bullets?|specs only)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "fact-to-gain",
      "Tie each fact given here (size, material, time, price) to what the buyer gains by it.",
      "A figure means little until it is said what it is good for.",
      {
        onlyWith: /\d|[,;\n]/u,
        unless: new RegExp(
          `\\b(?:pubs?|touris\\w{1,2}|village|museum|church|parks?|school|library|community|town|parish)\\b|${lodging.source}|\\b(?:factual\\w{0,2}|neutral\\w{0,2}|council|hall|venue|rental)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "no-empty-praise",
      "Leave out praise that would fit any product, such as “high-quality” or “perfect for every occasion”.",
      "It fills the place of facts.",
      { unless: /\b(?:high[- ]quality|perfect|premium|luxur\w{1,4})\b/iu },
    ),
    line(
      "nothing-made-up",
      "Invent no materials, effects or certificates; leave [square brackets] where buyers would look for one.",
      "A wrong detail comes back as a return or a warning letter.",
      {
        unless:
          /\b(?:pubs?|touris\w{1,2}|village|museum|church|parks?|school|library|community|town|parish)\b|\b(?:fiction\w{0,5}|fake|made[- ]?up|imaginary|parody|funny|satir\w{1,3}|magic\w{0,2}|placeholders?)\b/iu,
      },
    ),
  ],
};

const forLiving =
  /\b(?:funeral|memorial|hospice|grief|bab(?:y|ies)|boys?|girls?|sons?|daughters?|twins|pets?|dogs?|pupp(?:y|ies)|cats?|kittens?|characters?|horses?|hamsters?)\b/iu;
const titles = /\b(?:titles?|headlines?|subject lines?|hooks?)\b/iu;
const slogans = /\b(?:slogans?|taglines?|mottos?|claims?)\b/iu;

export const naming: Recipe = {
  opening: null,
  notFor:
    /\bnames? and \d|^\W*name (?:\d+|one|two|three|four|five|six|ten|some|all|the|every) |\b(?:pick|choose|select|rate|rank|decide)\b.{0,30}\b(?:best|one|between|from|these|names?|titles?|slogans?)\b|\bwhich (?:name|title|one|slogan|tagline)\b/iu,
  lines: [
    line(
      "different-kinds",
      "Let the suggestions differ in kind (one says what it is, one is an image, one a play on words, one unexpected), instead of varying one idea.",
      "Twenty variations of one idea leave no choice.",
      {
        unless: new RegExp(
          `${forLiving.source}|\\b(?:subject lines?|titles?|variable|function|file|class|funeral|hospice|memorial|rhym\\w{1,4}|similar|like this|alliterat\\w{1,5}|pun(?:s|ny)?)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "only-this-one",
      "Let each slogan say something that a competitor could not say of itself, in at most seven words.",
      "A slogan that fits all is remembered for none.",
      { settles: ["length"], onlyWith: slogans, unless: /\b(?:words?|team|school|class|personal|life)\b/iu },
    ),
    line(
      "kept-promise",
      "Let each title say something particular about what follows, and promise only what it keeps.",
      "A title that could stand over anything is passed over.",
      {
        onlyWith: titles,
        unless: /\b(?:subject lines?|click ?bait|job titles?|one[- ]word|poem|song|abstract|mysterious)\b/iu,
      },
    ),
    line(
      "why-each",
      "Add to each suggestion in a few words what it calls to mind.",
      "It shows which idea is worth a second round.",
      {
        settles: ["explanation", "form"],
        unless: new RegExp(
          `${titles.source}|\\b(?:subject lines?|just|only|mean(?:s|ings?)|why|list|1\\d|[2-9]\\d)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "own-two",
      "Put first the two that you would choose yourself, and say why in one sentence each.",
      "A choice to argue with is worth more than a list.",
      {
        settles: ["form", "explanation"],
        unless: /\b(?:rank\w{0,3}|just|only|all|every|facts?|synonyms|words|order|subject lines?)\b/iu,
      },
    ),
    line(
      "not-in-every-list",
      "Leave out names that stand in every list for such a case, and such as one must spell out on the phone.",
      "The first that come to mind are taken.",
      {
        unless: new RegExp(
          `${titles.source}|${slogans.source}|\\b(?:subject lines?|traditional|common|classic|popular|usual|variable|function)\\b`,
          "iu",
        ),
      },
    ),
  ],
};
