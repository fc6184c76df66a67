import type { Selector } from "../search";
import { createFresh, meanScores } from "./mean-scores";
import { rankByMean } from "./top-k";

/** A pool that only grows: the best of each round joins it (Plum's genetic search, arXiv 2311.08364). The best stands first. */
export function createGrowingPool(): Selector {
  const freshOf = createFresh();
  return {
    select(population) {
      const ranked = rankByMean(population);
      const means = meanScores(population);
      const fresh = new Set(freshOf(population).map(({ id }) => id));
      const joins = ranked.find((id) => fresh.has(id) && means.has(id));
      const pool = new Set([...population.kept, ...(joins === undefined ? [] : [joins])]);
      return ranked.filter((id) => pool.has(id));
    },
  };
}
