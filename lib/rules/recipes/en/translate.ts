import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

const literal = /\b(?:literal\w{0,2}|word[- ]for[- ]word|verbatim|exact\w{0,2}|certified|sworn)\b/iu;
const singleWord = /\b(?:how (?:do|would|can|to)|what(?:['’]s| is| does)|words?|mean(?:s|ing)?)\b/iu;

/** The two lines that stand for this order are enough by themselves. */
const ordered =
  /\btranslat\w{1,4}\b|\b(?:into|to|in) (?:english|german|french|spanish|italian|portuguese|dutch|polish|russian|chinese|mandarin|japanese|korean|arabic|hindi|turkish|swedish|danish|greek|latin)\b/iu;

export const translate: Recipe = {
  opening: null,
  notFor: /\b(?:cron|regex|code|sql|json|yaml|binary|morse|pseudo-?code|excel|formula)\b/iu,
  lines: [
    line(
      "effect-first",
      "Carry over the effect, the rhythm or the play on words, even where the words themselves must change.",
      "Translated word by word, such lines fall flat.",
      {
        onlyWith: /\b(?:poems?|songs?|lyrics|slogans?|claims?|taglines?|jokes?|puns?|ads?|marketing|rhym\w{1,4})\b/iu,
        unless: literal,
      },
    ),
    line(
      "leave-marks",
      "Leave names, links and placeholders in {material} as they are, and write times, dates and numbers as that language does.",
      "A translated placeholder or file name breaks what is built on it.",
      {
        needs: "long-material",
        unless: new RegExp(
          `${singleWord.source}|\\b(?:convert|locali[sz]\\w{1,5}|transliterat\\w{1,4}|names)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "same-terms",
      "Use one translation for each term throughout.",
      "Two words for one thing look like two things.",
      {
        onlyWith:
          /\b(?:manuals?|contracts?|agreements?|articles?|technical|legal|medical|website|app|reports?|papers?|thesis|documents?|instructions)\b/iu,
      },
    ),
    line(
      "as-natives-say",
      "Where a native speaker would put it differently, put it so, above all with idioms and forms of address.",
      "Idioms taken word for word give a translation away.",
      {
        onlyWith: ordered,
        unless: new RegExp(
          `${literal.source}|${singleWord.source}|\\b(?:native|idiom\\w{0,5}|natural\\w{0,2}|json|ya?ml|code|gloss\\w{0,3}|latin|ancient)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "only-translation",
      "Return only the translation; if a passage can be understood in two ways, add one note below it.",
      "It can be copied, and no doubt stays hidden.",
      {
        onlyWith: ordered,
        settles: ["form", "explanation"],
        unless: new RegExp(
          `${singleWord.source}|\\b(?:options?|versions?|variants?|alternatives?|explain\\w{0,3}|why|notes?|which|only|just|table|json|ya?ml|side by side|both|pronunciation|pinyin|romaji)\\b|\\?`,
          "iu",
        ),
      },
    ),
  ],
};
