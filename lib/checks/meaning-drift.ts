import type { Task } from "../template/task";
import type { Finding } from "./check";
import { sources } from "./sources";
import { contentWords } from "../reading/content-words";
import { guessLanguage } from "../reading/language";
import { ownWords } from "../reading/own-words";
import { readWords } from "../reading/words";

/**
 * Below this cosine similarity of MiniLM's embeddings, two texts are taken to be about different things. Sentence-BERT
 * (arXiv 1908.10084) compares sentences by this measure. The number is ours, measured with all-MiniLM-L6-v2 in eight bits
 * on the 104 English pairs of `tests/checks/pairs-meaning-drift.ts`, half of them drifted: 49 of 50 warnings are right
 * (precision 0.98) and 49 of 52 drifted candidates are found (recall 0.94). At 0.3 it is 51 of 54; at 0.35 all 52 of 56.
 * Faithful rewrites lie between 0.24 and 0.64, other subjects mostly below 0.1, another task about the same subject
 * between 0.07 and 0.31: there a warning is a matter of luck.
 */
const driftBelow = 0.25;

/** A share of kept words below which words alone cannot tell a faithful rewrite from another task. */
const fewWordsKept = 0.34;

/** With fewer words, one synonym decides. */
const leastWords = 3;

/** The cosine of two unit vectors of one length: their dot product, from -1 to 1. */
export function cosineSimilarity(first: ArrayLike<number>, second: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < first.length; index += 1) sum += (first[index] ?? 0) * (second[index] ?? 0);
  return Math.max(-1, Math.min(1, sum));
}

/** A warning where the embeddings of silver prompt and candidate lie far apart; null where they do not. */
export function meaningDrift(similarity: number): Finding | null {
  if (similarity >= driftBelow) return null;
  return {
    check: "meaning-drift",
    severity: "warning",
    message: `The new prompt seems to ask for something else than yours (similarity ${similarity.toFixed(2)}).`,
    advice: "Read both and try both before you choose.",
    place: null,
    source: sources.sentenceBert,
    repaired: null,
  };
}

/**
 * Whether words cannot tell if the candidate still means what the silver prompt means: few of the silver prompt's words
 * are kept, and no check of facts has found anything. Only then are embeddings worth loading. MiniLM learned English
 * alone, so of a prompt in another language, or in none that is recognized, its embeddings say nothing, and the answer is
 * no.
 */
export function needsMeaningCheck(task: Task, candidate: string, findings: readonly Finding[]): boolean {
  const isTold = findings.some(({ check }) => check === "facts" || check === "answered" || check === "language");
  if (isTold) return false;
  const [silverOwn, candidateOwn] = [ownWords(task.silverPrompt), ownWords(candidate)];
  if (![silverOwn, candidateOwn].every((own) => guessLanguage(own).language === "en")) return false;
  const wanted = contentWords(silverOwn);
  if (wanted.size < leastWords) return false;
  const present = contentWords(candidateOwn);
  const kept = [...wanted].filter((word) => present.has(word)).length;
  return kept / wanted.size < fewWordsKept;
}

/**
 * Says that nobody has compared the meaning yet, where too few of the silver prompt's words are left for words to tell.
 * The finding goes when the small model has compared them; in other languages than English it stays, for the model would
 * not know better.
 */
export function findUncheckedMeaning(task: Task, candidate: string, findings: readonly Finding[]): readonly Finding[] {
  const isTold = findings.some(({ severity, check }) => severity === "blocking" || check === "language");
  if (isTold || candidate.trim() === "") return [];
  const wanted = readWords(ownWords(task.silverPrompt)).filter(({ isSmall, text }) => !isSmall && !/^x+$/u.test(text));
  if (wanted.length < leastWords) return [];
  const present = new Set(readWords(candidate).map(({ stem }) => stem));
  const kept = wanted.filter(({ stem }) => present.has(stem)).length;
  if (kept / wanted.length >= fewWordsKept && !needsMeaningCheck(task, candidate, findings)) return [];
  return [
    {
      check: "meaning-drift",
      severity: "unchecked",
      message: "Not checked: whether the new prompt still means the same, because few of your words are left in it.",
      advice: "Read both and try both before you choose.",
      place: null,
      source: sources.sentenceBert,
      repaired: null,
    },
  ];
}

/**
 * The part of a prompt whose meaning is compared: what it asks, without the material that it hands over. Two prompts
 * with the same article in them would be near each other whatever they ask.
 */
export function askedPart(prompt: string): string {
  // Quotations, code and place-holders stand there as rows of this letter.
  const asked = ownWords(prompt).replace(/x{3,}/gu, " ").replace(/\s+/gu, " ").trim();
  return asked === "" ? prompt : asked;
}
