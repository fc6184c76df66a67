import type { Block } from "./blocks";
import { makeDirect, startsWithVerb, withoutGreeting } from "./direct-request";
import { countSmallWords, guessLanguage, type Language } from "./language";
import { maskProtected } from "./protected-spans";
import { englishLexicon } from "./reader/reader";
import { findLexiconWords } from "./reader/read-words";

/**
 * The language of the person's own words. The first lines decide, since what follows may be material in any language;
 * where the request stands last, the last lines do. "unknown" where the evidence is thin.
 */
export function languageOfPrompt(blocks: readonly Block[]): Language {
  const head = ownWords(withoutGreeting(blocks[0]?.text ?? ""));
  const { language: guess, isCertain } = guessLanguage(head);
  if (guess === "en") return "en";
  if (!isCertain && ofShortWords.has(guess) && isOfEnglishWords(head)) return "en";
  const last = blocks.length > 1 ? ownWords(blocks.at(-1)?.text ?? "") : "";
  const isEnglishRequest =
    last !== "" &&
    guessLanguage(last).language === "en" &&
    /\b(?:this|these|above|text)\b/iu.test(last) &&
    startsWithVerb(makeDirect(last.trim(), false).text);
  if (isEnglishRequest) return "en";
  if (guess !== "unknown") return guess;
  const isForeign = isOfOtherWords(head);
  if (!isForeign && /[a-z]/iu.test(head) && startsWithVerb(head)) return "en";
  // "post para instagram: abrimos …" begins with words that English has too.
  const whole = guessLanguage(blocks.map(({ text }) => text.slice(0, 600)).join("\n")).language;
  if (whole !== "unknown" && countSmallWords(head, whole) > 0) return whole;
  if (!isForeign && isOfEnglishWords(head)) return "en";
  return guessLanguage(blocks.map((block) => ownWords(block.text)).join("\n")).language;
}

/** Languages with small words of one or two letters, which are numbers and abbreviations in English: "3 min w/ a toddler". */
const ofShortWords: ReadonlySet<Language> = new Set<Language>([
  "cs",
  "pl",
  "hu",
  "ro",
  "nl",
  "sv",
  "da",
  "no",
  "id",
  "tr",
]);

/** Two small words of a language that is near to others, and none of English: "plan de entrenamiento para …". */
function isOfOtherWords(head: string): boolean {
  const near: readonly Language[] = ["es", "fr", "pt", "it"];
  return countSmallWords(head, "en") === 0 && near.some((language) => countSmallWords(head, language) >= 2);
}

/** At most 600 characters, up to a colon with text after it, without quotations, code and addresses. */
function ownWords(text: string): string {
  // The marks of a chat format are English words in no language.
  const spoken = text
    .slice(0, 600)
    .replace(/<\|[\w]{1,30}\|>(?:system|user|assistant)?|<\/?\w+_of_turn>(?:user|model)?/gu, " ");
  const masked = maskProtected(spoken).replace(/x{3,}/gu, " ");
  const lead = /^[^:：\n]{4,200}[:：](?=\s*\S)/u.exec(masked)?.[0];
  return lead !== undefined && /\S\s+\S/u.test(lead.trim()) ? lead : masked;
}

/** Small and common words of English that hardly another language writes in the same letters. */
const englishOnly = new Set(
  "the of and to with from for between every what how which who my your this that are is like without under best good cheap free healthy side year years old kids baby dog dogs cat cats house home car phone food foods movies books games songs gift sore pain remedies ranked explained eli5 select vs".split(
    " ",
  ),
);

/** Spellings that the other languages of this script hardly have: "sh", "ough", "keeps", "rainy". */
const englishSpelling =
  /^(?:[a-z'’-]*(?:th(?!é)|sh|wh|gh|[^s]ck|oo|ee|ea|ow|aw|oa|ai[nlrdt]|[aeo]y|[a-z]{2}ing)[a-z'’-]*|[a-z]+(?:[^aeiou]y|ly|ss|ll|ck|[a-z][^aeiou]ed|[lrnkdtp]s|['’](?:s|t|re|ve|ll|m)|[bcdfgkpt]le|ght))$/u;

/**
 * A few words without small words between them: "logo ideas coffee shop". A quarter must be words that English requests
 * use, or two in five must be such words or be spelled as English alone spells.
 */
function isOfEnglishWords(text: string): boolean {
  if (/[^\p{ASCII}‘’“”–—…]/u.test(text)) return false;
  const words = text.toLowerCase().match(/[a-z][a-z'’-]*/gu) ?? [];
  if (words.length === 0 || words.length > 25) return false;
  const known = findLexiconWords(words, englishLexicon()).reduce((sum, { length }) => sum + length, 0);
  const small = words.filter((word) => englishOnly.has(word)).length;
  const spelled = words.filter((word) => englishSpelling.test(word)).length;
  return (
    (known + small >= 1 && (known + small) * 4 >= words.length) ||
    (spelled >= 2 && (known + small + spelled) * 5 >= words.length * 2)
  );
}
