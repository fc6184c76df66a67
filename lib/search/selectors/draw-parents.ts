import type { Candidate, Population } from "../search";
import { keptCandidates, meanScores } from "./mean-scores";

/** Draws one of those that stay; undefined where nobody does. `random` gives numbers in [0, 1). */
export type DrawParent = (population: Population, random: () => number) => Candidate | undefined;

/**
 * The best of so many that are drawn with replacement (Goldberg and Deb, 1991): the one that stands first among those that
 * stay, as a mean over a few rows says less than their order.
 */
export function tournament(size: number): DrawParent {
  return (population, random) => {
    const pool = keptCandidates(population);
    return pool[Math.min(...Array.from({ length: size }, () => Math.floor(random() * pool.length)))];
  };
}

/** Each as likely as its share of all scores (Holland, 1975); all alike where nobody scores anything. */
export const roulette: DrawParent = (population, random) => {
  const pool = keptCandidates(population);
  const means = meanScores(population);
  const sum = pool.reduce((total, candidate) => total + scoreOf(candidate, means), 0);
  if (sum === 0) return pool[Math.floor(random() * pool.length)];
  let left = random() * sum;
  for (const candidate of pool) {
    left -= scoreOf(candidate, means);
    if (left < 0) return candidate;
  }
  return pool.at(-1);
};

function scoreOf({ id }: Candidate, means: ReadonlyMap<string, number>): number {
  return means.get(id) ?? 0;
}
