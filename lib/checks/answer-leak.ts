import { escapePattern } from "../base/escape-pattern";
import type { CandidateCheck, Finding } from "./check";
import type { Place } from "../reading/place";
import { findSharedRun } from "./answer-leak/shared-runs";
import { findStatement } from "./answer-leak/find-statement";
import { toldOtherwise } from "./answer-leak/told-otherwise";
import { toldUnasked } from "./answer-leak/told-unasked";
import { leakedValue } from "./answer-leak/leaked-value";
import { withoutSentence } from "./answer-leak/without-sentence";
import { type GoldenAnswer, readGolden } from "./answer-leak/read-golden";
import { holdsWords } from "./facts/text-facts";
import { quoted } from "./facts/fact-finding";
import { sources } from "./sources";
import { foldFact, foldQuotation } from "../reading/compare-texts";

/** So much of each text is read; what is longer was pasted. */
const longestRead = 24_000;

/**
 * Whether the candidate gives the golden response away, the "cheating notes" that FIPO reports for up to a tenth of its
 * prompts: its words in a row, its value in figures or words, its option by letter or text, or a plain "the answer is".
 * What the silver prompt already held is no leak, nor is the form of the answer. Without a golden response only what a
 * short question asks is looked for.
 */
export const checkAnswerLeak: CandidateCheck = ({ silverPrompt, goldenResponse }, candidate) => {
  const silver = silverPrompt.slice(0, longestRead);
  const read = candidate.slice(0, longestRead);
  if (silver.trim() === read.trim()) return [];
  const told = toldUnasked(silver, read);
  if (told !== null) return [leak(told, candidate, silver)];
  if (goldenResponse === null || goldenResponse.trim() === "") return [];
  const golden = readGolden(goldenResponse.slice(0, longestRead), silver);
  const place =
    leakedOption(golden, silver, read) ??
    leakedPhrase(golden, silver, read) ??
    leakedValue(golden, silver, read) ??
    findSharedRun(goldenResponse.slice(0, longestRead), silver, read) ??
    leakedWhole(golden, silver, read) ??
    leakedNames(golden, silver, read) ??
    toldOtherwise(golden, silver, read);
  return place === null ? [] : [leak(place, candidate, silver)];
};

function leak(place: Place, candidate: string, silver: string): Finding {
  return {
    check: "answer-leak",
    severity: "blocking",
    message: `${quoted(candidate.slice(place.start, place.end))} gives the expected answer away.`,
    advice: "Take it out: a prompt that holds the answer helps with this one question only.",
    place,
    source: sources.fipo,
    repaired: withoutSentence(candidate, place, silver),
  };
}

const rightMark = /[([](?:correct|right|true|richtig|bonne réponse|correcta|正确|صحيح)[)\]]|[✓✔✅]/giu;

const longestLine = 300;

/** The right option is stated, marked, or spoken of more often than the others. */
function leakedOption({ option }: GoldenAnswer, silver: string, candidate: string): Place | null {
  if (option === null) return null;
  // "(b)" may have become "B", and the other way round.
  const stated =
    newStatement(candidate, silver, option.letter) ??
    newStatement(candidate, silver, option.letter.toLowerCase()) ??
    newStatement(candidate, silver, option.text);
  if (stated !== null) return stated;
  for (const match of candidate.matchAll(rightMark)) {
    const lineStart = Math.max(candidate.lastIndexOf("\n", match.index) + 1, match.index - longestLine);
    const end = match.index + match[0].length;
    const line = candidate.slice(lineStart, end);
    if (!silver.includes(line.trim()) && holdsWords(foldFact(line), option.text)) return { start: lineStart, end };
  }
  const excess = (text: string): number =>
    countWords(foldFact(candidate), text) - Math.max(countWords(foldFact(silver), text), 1);
  const own = option.text === "" ? 0 : excess(option.text);
  if (own <= 0 || option.others.some((other) => excess(other) >= own)) return null;
  return placeOf(candidate, option.text);
}

function newStatement(candidate: string, silver: string, answer: string): Place | null {
  if (answer === "") return null;
  return findStatement(silver, answer) === null ? findStatement(candidate, answer) : null;
}

const yesOrNo = /^(?:yes|no|true|false|ja|nein|oui|non|sí|si|是|否|不是|对|错|نعم|لا|हाँ|हां|नहीं)$/iu;

/** Words that a prompt about anything may use: as an answer they count only where a sentence says that they are it. */
const commonWords = new Set(
  "none both unknown other neutral positive negative mixed spam high medium low good bad hello python java javascript json list table text number word english french german spanish chinese first second true false left right more less equal same correct incorrect formal informal question answer".split(
    " ",
  ),
);

function leakedPhrase({ phrase, option }: GoldenAnswer, silver: string, candidate: string): Place | null {
  if (phrase === null || option !== null) return null;
  const stated = newStatement(candidate, silver, phrase);
  if (stated !== null) return stated;
  const isUnspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+$/u.test(phrase);
  if (yesOrNo.test(phrase) || commonWords.has(phrase) || phrase.length < (isUnspaced ? 2 : 4)) return null;
  if (holdsWords(foldFact(silver), phrase) || !holdsWords(foldFact(candidate), phrase)) return null;
  return placeOf(candidate, phrase);
}

/** The candidate is the response, or holds all of it, however short a sentence it is. */
function leakedWhole({ whole, wordCount }: GoldenAnswer, silver: string, candidate: string): Place | null {
  if (whole !== "" && foldQuotation(candidate) === whole) return { start: 0, end: candidate.length };
  // "The answer is 9 sheep", though the question speaks of 9 too.
  if (wordCount <= 4 && /\d/u.test(whole)) return newStatement(candidate, silver, whole);
  if (wordCount < 4 || whole.length > 4000) return null;
  if (holdsWords(foldQuotation(silver), whole) || !holdsWords(foldQuotation(candidate), whole)) return null;
  return placeOf(candidate, whole) ?? { start: 0, end: candidate.length };
}

/** A short answer's name, or two names of a longer one, that nobody could have from the silver prompt. */
function leakedNames({ names, wordCount }: GoldenAnswer, silver: string, candidate: string): Place | null {
  const inSilver = silver.toLowerCase();
  const found = names.filter((name) => !inSilver.includes(name.toLowerCase()) && holdsWords(candidate, name));
  const first = found[0];
  const needed = wordCount <= 4 ? 1 : wordCount <= 40 ? 2 : 3;
  return first === undefined || found.length < needed ? null : placeOf(candidate, first.toLowerCase());
}

/** Where the folded words stand in the text as written; null where marks between them hide them. */
function placeOf(text: string, words: string): Place | null {
  const parts = words.split(" ").map(escapePattern);
  const match = new RegExp(parts.join("[^\\p{L}\\p{N}]{1,4}"), "iu").exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

function countWords(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1 && count < 100; at = text.indexOf(words, at + words.length)) count += 1;
  return count;
}
