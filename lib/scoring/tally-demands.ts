import type { AnswerScore, DemandScore } from "../records/answer-score";

/** A demand's score, with the names under which it and its parts are collected. */
export interface CountedDemand {
  readonly score: DemandScore;
  /** Null where it counts under no name. */
  readonly metric: string | null;
  readonly named: NamedSums;
}

/** By name: the sum of weighted scores, and the sum of the weights. */
export type NamedSums = ReadonlyMap<string, { readonly sum: number; readonly weight: number }>;

export interface Tally {
  readonly passed: boolean;
  readonly score: number;
  readonly reason: string;
  readonly named: NamedSums;
}

/**
 * Counts demands as promptfoo does: the weighted mean is the score; none may fail, but with a threshold the score alone
 * decides. What was not run counts for nothing. Null where nothing was.
 */
export function tallyDemands(demands: readonly CountedDemand[], threshold: number | null): Tally | null {
  const run = demands.filter(({ score }) => score.state === "scored");
  if (run.length === 0) return null;
  const weight = run.reduce((sum, { score }) => sum + score.demand.weight, 0);
  const sum = run.reduce((total, { score }) => total + score.score * score.demand.weight, 0);
  const score = weight > 0 ? sum / weight : 0;
  const failed = run.findLast((demand) => !demand.score.passed);
  const named = collectNames(run);
  if (threshold === null) {
    const reason = failed === undefined ? "Everything that was asked is met." : failed.score.reason;
    return { passed: failed === undefined, score, reason, named };
  }
  const passed = score >= threshold;
  return { passed, score, reason: `The score is ${Number(score.toFixed(2))}; at least ${threshold} was asked.`, named };
}

/** The weighted means. */
export function meansOf(named: NamedSums): AnswerScore["namedScores"] {
  return Object.fromEntries([...named].map(([name, { sum, weight }]) => [name, weight > 0 ? sum / weight : 0]));
}

function collectNames(demands: readonly CountedDemand[]): NamedSums {
  const names = new Map<string, { readonly sum: number; readonly weight: number }>();
  const add = (name: string, score: number, weight: number) => {
    const before = names.get(name) ?? { sum: 0, weight: 0 };
    names.set(name, { sum: before.sum + score * weight, weight: before.weight + weight });
  };
  for (const { score, metric, named } of demands) {
    const { weight } = score.demand;
    if (metric !== null) add(metric, score.score, weight);
    for (const [name, inner] of named) {
      if (name === metric) continue;
      add(name, inner.weight > 0 ? inner.sum / inner.weight : 0, inner.weight * weight);
    }
  }
  return names;
}
