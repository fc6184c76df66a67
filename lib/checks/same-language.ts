import type { CandidateCheck } from "./check";
import { sources } from "./sources";
import { guessLanguage, type Language, languageNames } from "../reading/language";
import { namedLanguages } from "../reading/named-languages";
import { ownWords } from "../reading/own-words";

/** Letters that must be left to judge by: with fewer, chance decides. */
const leastLetters = 12;

/** Words in a row that both texts have were carried over: material, in whatever language it is. */
const carriedWords = 4;

/** Languages of one family share their small words or their script, so one is easily taken for another. */
const families: readonly (readonly Language[])[] = [
  ["es", "pt", "it", "fr"],
  ["de", "nl", "sv"],
  ["ru", "uk"],
  ["ar", "fa"],
  ["zh", "ja"],
];

/**
 * Whether the candidate left the language of the silver prompt, though nobody asked for it. A prompt's language
 * changes what a model answers, and in which language ("The language of prompting", arXiv 2311.01967). Only the words
 * that the two texts do not share are compared, so quoted material, code and the language to translate into are no
 * change. Blocking where both languages are certain, unrelated, and the silver prompt does not name the new one.
 */
export const checkSameLanguage: CandidateCheck = (task, candidate) => {
  const silver = task.silverPrompt;
  if (candidate.trim() === silver.trim()) return [];
  const [silverOwn, candidateOwn] = withoutCarried(ownWords(silver), ownWords(candidate));
  if (countLetters(candidateOwn) < leastLetters) return [];
  const to = guessLanguage(candidateOwn);
  const from = guessLanguage(leadOf(silverOwn));
  const { language: ofWhole } = guessLanguage(silverOwn);
  if (to.language === "unknown" || from.language === "unknown") return [];
  if (!to.isCertain || to.language === from.language || to.language === ofWhole) return [];
  const isRelated = families.some((family) => family.includes(to.language) && family.includes(from.language));
  const isAskedFor = namedLanguages(silver).includes(to.language);
  // Each alone is a weak sign; together they say too little to trouble a person.
  if (!from.isCertain && (isRelated || isAskedFor || usesLatin(from.language) === usesLatin(to.language))) return [];
  const isCertain = from.isCertain && !isRelated && !isAskedFor;
  return [
    {
      check: "language",
      severity: isCertain ? "blocking" : "warning",
      message: `Your prompt is in ${languageNames[from.language]}, the new one in ${languageNames[to.language]}.`,
      advice: isCertain
        ? "Ask for another candidate in the language of your prompt."
        : "Look whether the change of language is what you want.",
      place: null,
      source: sources.languageOfPrompting,
      repaired: null,
    },
  ];
};

const otherScripts: readonly Language[] = ["zh", "ja", "ko", "ar", "fa", "he", "ru", "uk", "el", "hi", "th"];

function usesLatin(language: Language): boolean {
  return !otherScripts.includes(language);
}

/** What stands before a colon asks; what stands after it may be material in any language. */
function leadOf(text: string): string {
  const lead = /^[^:：]{12,400}[:：]/u.exec(text.trim())?.[0] ?? "";
  return countLetters(lead) >= leastLetters ? lead : text;
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Both texts without the rows of words that they share. */
function withoutCarried(first: string, second: string): readonly [string, string] {
  const wordsOfFirst = splitWords(first);
  const wordsOfSecond = splitWords(second);
  return [withoutRows(wordsOfFirst, rowsOf(wordsOfSecond)), withoutRows(wordsOfSecond, rowsOf(wordsOfFirst))];
}

/** Letters of Chinese and Japanese count as words of their own. A row of x stands for what was written over. */
function splitWords(text: string): readonly string[] {
  return (
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}'’]+|[:：]/gu) ?? []
  ).filter((word) => !/^x{3,}$/u.test(word));
}

function rowAt(words: readonly string[], at: number): string {
  return words
    .slice(at, at + carriedWords)
    .join(" ")
    .toLowerCase();
}

function rowsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(carriedWords - 1).map((_, at) => rowAt(words, at)));
}

function withoutRows(words: readonly string[], rows: ReadonlySet<string>): string {
  const isCarried = words.map(() => false);
  for (let at = 0; at + carriedWords <= words.length; at += 1) {
    if (rows.has(rowAt(words, at))) isCarried.fill(true, at, at + carriedWords);
  }
  return words.filter((_, at) => isCarried[at] !== true).join(" ");
}
