import type { CandidateCheck, Finding } from "./check";
import { sources } from "./sources";
import {
  countSmallWords,
  guessLanguage,
  languagesOf,
  type Language,
  type LanguageGuess,
  languageNames,
} from "../reading/language";
import { namedLanguages, wantedLanguages } from "../reading/named-languages";
import { ownWords } from "../reading/own-words";
import { readWords } from "../reading/words";

/** Letters that must be left to judge by: with fewer, chance decides. */
const leastLetters = 12;

/** Words in a row that both texts have were carried over: material, in whatever language it is. */
const carriedWords = 4;

/** Languages of one family share their small words or their script, so one is easily taken for another. */
const families: readonly (readonly Language[])[] = [
  ["es", "pt", "it", "fr", "ca", "ro"],
  ["de", "nl", "sv", "da", "no"],
  ["ru", "uk"],
  ["pl", "cs"],
  ["ar", "fa", "ur"],
  ["zh", "ja"],
];

/** "Without English words" asks for no English. */
const ruledOut =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}])(?:without|no|ohne|kein\p{L}*|sans|sin|sem|senza|zonder|geen|bez|без|не на|not in|nicht auf|pas en|no en|não em|non in|niet in|nie po|不用|不要|没有|بدون|बिना)\s?[^\s,.;:，。、；]+(?:\s[^\s,.;:，。、；]+){0,2}|[\p{Script=Han}\p{Script=Katakana}]{1,6}(?:は|を|も)?(?:使わ|なし|禁止)/giu;

/** Where so few of the silver prompt's words are left, they were put into another language. */
const fewKept = 0.4;

/**
 * Whether the candidate left the language of the silver prompt, or asks for an answer in another one, though nobody asked
 * for it. A prompt's language changes what a model answers, and in which language ("The language of prompting", arXiv
 * 2311.01967). Only the words that the two texts do not share are compared, so quoted material, code and the language to
 * translate into are no change. A language is named only where it is sure.
 */
export const checkSameLanguage: CandidateCheck = (task, candidate) => {
  const silver = task.silverPrompt;
  if (candidate.trim() === silver.trim()) return [];
  const left = leftLanguage(silver, candidate);
  return left === null ? answerLanguage(silver, candidate) : [left];
};

function leftLanguage(silver: string, candidate: string): Finding | null {
  const [silverOwn, candidateOwn] = withoutCarried(ownWords(silver), ownWords(candidate));
  if (countLetters(candidateOwn) < leastLetters) return null;
  const to = guessLanguage(candidateOwn);
  const from = guessLanguage(leadOf(silverOwn));
  const { language: ofWhole } = guessLanguage(silverOwn);
  if (to.language === "unknown" || to.language === from.language || to.language === ofWhole) return null;
  const isRelated = areRelated(to.language, from.language);
  const isAskedFor = namedLanguages(silver.replace(ruledOut, " ")).includes(to.language);
  // A short prompt has few small words to be known by; that its own words are gone speaks for another language too.
  const kept = keptShare(silver, candidate);
  const isReplaced = kept < fewKept;
  if (kept <= mostShared && speaksAnother(leadOf(silverOwn), candidateOwn, to.language) && !isAskedFor)
    return finding(from, to.language, true);
  if (!to.isCertain && !(isReplaced && (from.isCertain || kept < fewKept / 2))) return null;
  // A prompt without most of its accents is known by none, but by the few letters that it has.
  const letters = leadOf(silverOwn).match(/[^\u0000-\u007f“”‘’–—…€£°]/gu) ?? [];
  const isForeign = from.language !== "unknown" || letters.some((letter) => !candidateOwn.includes(letter));
  // Where it says a good part in the other language already, it is in both.
  const [ofOther, ofOwn] = [to.language, from.language].map((one) => countSmallWords(leadOf(silverOwn), one));
  const isMixed = (ofOther ?? 0) >= 2 && (ofOther ?? 0) >= (ofOwn ?? 0);
  const isCertain = isForeign && !isMixed && (from.isCertain || isReplaced) && !isRelated && !isAskedFor;
  // Each alone is a weak sign; together they say too little to trouble a person.
  if (!isCertain && (from.language === "unknown" || (!from.isCertain && (isRelated || isAskedFor)))) return null;
  if (!isCertain && !from.isCertain && usesLatin(from.language) === usesLatin(to.language)) return null;
  return finding(from, to.language, isCertain);
}

/** Languages share words, such as "plastic" and "film". */
const mostShared = 0.5;

/** Whether small words tell of another language in the one text, and of hardly any but its own in the other. */
function speaksAnother(silver: string, candidate: string, to: Language): boolean {
  if (countSmallWords(silver, to) > 0 || countSmallWords(candidate, to) < 2) return false;
  return languagesOf(silver).some(
    (language) =>
      countSmallWords(candidate, language) * 3 <= countSmallWords(candidate, to) && !areRelated(language, to),
  );
}

function areRelated(one: Language, other: Language): boolean {
  return families.some((family) => family.includes(one) && family.includes(other));
}

function finding(from: LanguageGuess, to: Language, isCertain: boolean): Finding {
  const isNamed = from.isCertain && from.language !== "unknown";
  return {
    check: "language",
    severity: isCertain ? "blocking" : "warning",
    message: isNamed
      ? `Your prompt is in ${nameOf(from.language)}, the new one in ${nameOf(to)}.`
      : `The new prompt is in ${nameOf(to)}, and yours is not.`,
    advice: isCertain
      ? "Ask for another candidate in the language of your prompt."
      : "Look whether the change of language is what you want.",
    place: null,
    source: sources.languageOfPrompting,
    repaired: null,
  };
}

function nameOf(language: Language): string {
  return language === "unknown" ? "another language" : languageNames[language];
}

function keptShare(silver: string, candidate: string): number {
  const stems = new Set(readWords(candidate).map(({ stem }) => stem));
  const wanted = readWords(silver).filter(({ isSmall, text }) => !isSmall && !/^\p{N}/u.test(text));
  return wanted.filter(({ stem }) => stems.has(stem)).length / Math.max(wanted.length, 1);
}

/** A language to answer in that the silver prompt neither names nor is written in. */
function answerLanguage(silver: string, candidate: string): readonly Finding[] {
  const own = guessLanguage(leadOf(ownWords(silver))).language;
  const written = guessLanguage(ownWords(candidate)).language;
  // "The French Revolution" speaks of no language, and "Mexican Spanish" does.
  const named = namedLanguages(silver.replace(/(?:\p{Lu}\p{Ll}+ )+\p{Lu}\p{L}+/gu, keepLanguage));
  const silverWants = wantedLanguages(silver.replace(ruledOut, " "));
  const wants = wantedLanguages(candidate.replace(ruledOut, " "));
  // Where the person names a language, another one is wrong even where it is the prompt's own.
  const isReplaced =
    silverWants.length > 0 && !silverWants.some((wanted) => namedLanguages(candidate).includes(wanted));
  const [language] = wants.filter(
    (wanted) => (isReplaced || (wanted !== own && wanted !== written)) && !named.includes(wanted),
  );
  if (language === undefined) return [];
  return [
    {
      check: "language",
      severity: "blocking",
      message:
        silverWants.length > 0
          ? `The new prompt asks for ${nameOf(language)}, and yours for ${silverWants.map(nameOf).join(" and ")}.`
          : `The new prompt asks for ${nameOf(language)}, and yours does not.`,
      advice: "Take that out, unless you want it.",
      place: null,
      source: sources.languageOfPrompting,
      repaired: null,
    },
  ];
}

/** What is left of a row of words with capitals: its last one, where that is a language. */
function keepLanguage(row: string): string {
  const last = row.slice(row.lastIndexOf(" ") + 1);
  return namedLanguages(last).length > 0 ? ` ${last}` : " ";
}

const otherScripts: readonly Language[] = ["zh", "ja", "ko", "ar", "fa", "ur", "he", "ru", "uk", "el", "hi", "th"];

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
