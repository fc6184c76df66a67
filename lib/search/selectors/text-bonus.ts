import { countWordsOfAnyScript } from "../../template/task";
import { sectionOf } from "../prompt-section";
import type { Candidate, Population } from "../search";
import { wordLikeness } from "../word-likeness";
import { keptCandidates } from "./mean-scores";
import type { Bonus } from "./top-k";

/** In score points for the most that each can be. */
export interface TextWeights {
  readonly brevity: number;
  readonly variety: number;
}

/**
 * What TAPO (arXiv 2501.06689) adds to the score of a prompt's answers: measures of its text alone. Brevity: no words at
 * all is 1, as many as may be used 0.
 */
export function brevityBonus(weight: number, wordLimit: number): Bonus {
  return ({ text }) => weight * brevityOf(text, wordLimit);
}

/** Variety: no word in common with the others that stay is 1, the same words 0. */
export function varietyBonus(weight: number): Bonus {
  return (candidate, population) => weight * varietyOf(candidate, population);
}

function brevityOf(text: string, wordLimit: number): number {
  return Math.max(0, 1 - countWordsOfAnyScript(sectionOf(text)) / wordLimit);
}

/** One less the mean share of words that it has in common with each of the others (Jaccard). */
function varietyOf(candidate: Candidate, population: Population): number {
  const others = keptCandidates(population).filter(({ id }) => id !== candidate.id);
  if (others.length === 0) return 0;
  const own = sectionOf(candidate.text);
  const shared = others.map(({ text }) => wordLikeness(own, sectionOf(text)));
  return 1 - shared.reduce((sum, share) => sum + share, 0) / shared.length;
}
