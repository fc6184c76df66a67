import { armsOf, DuelTable, rankByCopeland } from "../duels";
import type { Selector } from "../search";

/**
 * Ranks those that duel by Copeland, the best first (PDO, Wu et al., arXiv 2510.13907); those that were dropped before stand behind them, so that the first
 * `stay` go on. The person's own prompt stands first where nobody has met.
 */
export function duelSelector(stay: number): Selector {
  return {
    select(population) {
      const arms = armsOf(population, stay);
      const ranked = rankByCopeland(arms, new DuelTable(population.measurements));
      return [...ranked, ...population.kept.filter((id) => !arms.includes(id))];
    },
  };
}
