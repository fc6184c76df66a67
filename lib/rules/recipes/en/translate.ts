import type { Recipe } from "../../recipe";
import { line, question } from "./write-recipe";

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
  questions: [
    question(
      "language",
      "Into which language?",
      {
        English: "Translate into English.",
        Spanish: "Translate into Spanish.",
        German: "Translate into German.",
        French: "Translate into French.",
      },
      "Translate into {answer}.",
      {
        settles: ["language"],
        unless:
          /\b(?:to|into|in|auf|for|from) (?:\w{1,12} )?(?:[a-z]{2,10}(?:ish|an|ese|ian|ic|ch|ek|i)|hebrew|dutch|latin|thai|urdu|tagalog)\b/iu,
      },
    ),
    question(
      "reader",
      "Who reads the translation?",
      {
        Customers: "Customers read the translation.",
        "Somebody I know": "Somebody whom I know well reads the translation.",
        "An office": "An office reads the translation; keep it formal and exact.",
        "Only me": "I want to understand what it says; keep close to its wording.",
      },
      "The translation is read by {answer}.",
      { settles: ["audience", "tone"] },
    ),
    question(
      "freedom",
      "How free may it be?",
      {
        "Close to the text": "Translate as closely as the language allows.",
        "As if written there": "The translation should read as if it had been written in that language.",
      },
      "How free the translation may be: {answer}.",
      {
        replaces: ["as-natives-say"],
        unless: new RegExp(`${literal.source}|\\b(?:native|natural\\w{0,2}|free\\w{0,2}|idiomatic\\w{0,4})\\b`, "iu"),
      },
    ),
  ],
};
