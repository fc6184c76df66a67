import type { Candidate, Measurement, Population, Selector } from "../search";

export interface BeamOptions {
  readonly width: number;
  /** "round": those that were kept and those that came since; who fell out stays out. "all": every candidate so far. */
  readonly of: "round" | "all";
  /**
   * Means are drawn towards the mean of all as if each prompt had met so many more rows with that score: a bandit leaves
   * prompts with few rows, whose high means are mostly luck. 0 for the plain mean.
   */
  readonly prior: number;
  /** Who met fewer rows, as where a round was cut off, is left out. */
  readonly least: number;
}

/**
 * The best by their means, whatever rows they met; between equals the earlier one. Whoever met too few is left out. "round" as
 * in ProTeGi (Pryzant et al., arXiv 2305.03495), "all" as in PE2 (Ye et al., arXiv 2311.05661).
 */
export function beam({ width, of, prior, least }: BeamOptions): Selector {
  let known = 0;
  return {
    select({ candidates, measurements, kept }) {
      const pool = of === "all" ? candidates : candidates.filter(({ id }, at) => at >= known || kept.includes(id));
      known = candidates.length;
      const scores = scoresOf(pool, measurements);
      const all = [...scores.values()].flat();
      const middle = meanOf(all, 0, 0);
      const measured = pool.filter(({ id }) => (scores.get(id) ?? []).length >= Math.max(1, least));
      const best = measured
        .map(({ id }) => ({ id, value: meanOf(scores.get(id) ?? [], middle, prior) }))
        .toSorted((one, other) => other.value - one.value)
        .slice(0, width)
        .map(({ id }) => id);
      return best.length > 0 ? best : kept;
    },
  };
}

/** What could not be told counts as 0: a prompt must not win by rows that it breaks. */
function scoresOf(
  pool: readonly Candidate[],
  measurements: readonly Measurement[],
): ReadonlyMap<Population["kept"][number], readonly number[]> {
  const scores = new Map<string, number[]>(pool.map(({ id }) => [id, []]));
  for (const { candidateId, caseId, rivalId, score } of measurements) {
    if (caseId !== null && rivalId === null) scores.get(candidateId)?.push(score ?? 0);
  }
  return scores;
}

function meanOf(values: readonly number[], middle: number, prior: number): number {
  const rows = values.length + prior;
  return rows === 0 ? 0 : (values.reduce((sum, value) => sum + value, 0) + middle * prior) / rows;
}
