import type { Population, Selector } from "../search";
import { createFresh, meanScores } from "./mean-scores";
import { rankByMean } from "./top-k";

/** The temperature of a round, counted from 1, in score points of [0, 1]; 0 takes what is better alone. */
export type Cooling = (round: number) => number;

/** Plum's: 10 points of 100, less by a factor e in five rounds. */
export const plumCooling: Cooling = (round) => 0.1 * Math.exp(-round / 5);

/**
 * Simulated annealing (Kirkpatrick et al., Science 1983): the best of the round takes the current one's place where it is
 * better, and by chance where it is worse, the rarer the worse it is and the colder it has become. `kept` is the best of
 * all, which so is not lost, and after it the current one where that is another.
 */
export function createAnnealing(cooling: Cooling): Selector {
  const freshOf = createFresh();
  return {
    select(population, random) {
      const ranked = rankByMean(population);
      const fresh = new Set(freshOf(population).map(({ id }) => id));
      const current = population.kept.at(-1);
      const next = ranked.find((id) => fresh.has(id));
      const isTaken =
        next !== undefined && isAccepted(gain(population, next, current), cooling(population.round), random);
      const [best] = ranked;
      return [...new Set([best, isTaken ? next : current])].filter((id) => id !== undefined);
    },
  };
}

/** Metropolis' rule; it draws only where chance decides. */
export function isAccepted(difference: number, temperature: number, random: () => number): boolean {
  if (difference > 0) return true;
  return temperature > 0 && random() < Math.exp(difference / temperature);
}

function gain(population: Population, next: string, current: string | undefined): number {
  const means = meanScores(population);
  return (means.get(next) ?? 0) - (current === undefined ? 0 : (means.get(current) ?? 0));
}
