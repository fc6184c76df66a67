import type { Selector } from "../search";
import { createFresh } from "./mean-scores";
import { rankByMean } from "./top-k";

/**
 * The best of all, and after it the best of the round, as many as the beam holds; where none came, those of before (SPRIG,
 * Zhang et al., arXiv 2410.14826, whose beam holds the round's alone).
 */
export function createRoundBeam(size: number): Selector {
  const freshOf = createFresh();
  return {
    select(population) {
      const ranked = rankByMean(population);
      const fresh = new Set(freshOf(population).map(({ id }) => id));
      const following = fresh.size === 0 ? population.kept : ranked.filter((id) => fresh.has(id));
      return [...new Set([...ranked.slice(0, 1), ...following])].slice(0, size);
    },
  };
}
