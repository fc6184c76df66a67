import { succeed } from "../../base/result";
import type { Evaluator, Measurement } from "../search";

/**
 * Candidates that were made for one kind of rows are measured on these alone, by its evaluator; all others by the first
 * (the joint search by regions of MoP, Wang et al., arXiv 2407.00256).
 * `regionOf`: the place among `regional`; null for a candidate that is for all rows.
 */
export function createByRegion(
  whole: Evaluator,
  regional: readonly Evaluator[],
  regionOf: (text: string) => number | null,
): Evaluator {
  return {
    mostCalls: (candidates) => whole.mostCalls(candidates),
    async *evaluate(population, fresh, ledger) {
      const made: Measurement[] = [];
      for (const [at, evaluator] of [null, ...regional.keys()].map((place) => [place, evaluatorAt(place)] as const)) {
        const own = fresh.filter(({ text }) => regionOf(text) === at);
        if (own.length === 0) continue;
        const measured = yield* evaluator.evaluate(population, own, ledger);
        if (!measured.ok) return measured;
        made.push(...measured.value);
      }
      return succeed(made);
    },
  };

  function evaluatorAt(place: number | null): Evaluator {
    return place === null ? whole : (regional[place] ?? whole);
  }
}
