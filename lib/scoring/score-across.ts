import type { AnswerScore, DemandScore } from "../records/answer-score";
import { isAssertionSet, type Assertion } from "../records/assertion";
import { objectOf } from "../records/json";

/**
 * Counts "max-score" over the answers that one row has, one of each prompt, all scored: the column whose other demands
 * have the highest mean (or sum) meets it, the first where several are equal, and the others fail by it. Scores stay as they
 * are. Answers in error take no part; where fewer than two are left, or nothing asks for it, all come back unchanged.
 */
export function scoreAcross(scores: readonly AnswerScore[]): readonly AnswerScore[] {
  const demand = scores.flatMap(({ parts }) => parts.map((part) => part.demand)).find(isMaxScore);
  if (demand === undefined) return scores;
  const options = optionsOf(demand);
  const means = scores.map((score) => (score.failure === "error" ? null : total(score, options)));
  const known = means.filter((mean) => mean !== null);
  if (known.length < 2) return scores;
  const best = Math.max(...known);
  const winner = best >= options.threshold ? means.indexOf(best) : -1;
  return scores.map((score, column) => (means[column] == null ? score : settle(score, demand, column === winner)));
}

function isMaxScore(demand: DemandScore["demand"]): demand is Assertion {
  return !isAssertionSet(demand) && demand.kind === "max-score";
}

interface MaxScoreOptions {
  readonly isSum: boolean;
  readonly weights: ReadonlyMap<string, number>;
  readonly threshold: number;
}

function optionsOf({ value }: Assertion): MaxScoreOptions {
  const { method, weights, threshold } = objectOf(value);
  return {
    isSum: method === "sum",
    weights: new Map(Object.entries(objectOf(weights)).map(([kind, weight]) => [kind, Number(weight)])),
    threshold: typeof threshold === "number" ? threshold : -Infinity,
  };
}

/** Of what was scored, single demands and members of sets alike; null where there is nothing else. */
function total({ parts }: AnswerScore, { isSum, weights }: MaxScoreOptions): number | null {
  const singles = parts.flatMap((part) => (isAssertionSet(part.demand) ? part.parts : [part]));
  const counted = singles
    .filter((part) => part.state === "scored" && !isMaxScore(part.demand))
    .map((part) => ({ score: part.score, weight: weights.get(nameOf(part.demand)) ?? 1 }));
  const weight = counted.reduce((sum, part) => sum + part.weight, 0);
  const sum = counted.reduce((all, part) => all + part.score * part.weight, 0);
  if (counted.length === 0) return null;
  return isSum ? sum : weight > 0 ? sum / weight : 0;
}

function nameOf(demand: DemandScore["demand"]): string {
  return !isAssertionSet(demand) && demand.isNegated ? `not-${demand.kind}` : demand.kind;
}

function settle(score: AnswerScore, demand: Assertion, isBest: boolean): AnswerScore {
  const isMet = isBest !== demand.isNegated;
  const reason = isBest ? "No other column scores higher." : "Another column scores higher, or none high enough.";
  const parts = score.parts.map((part): DemandScore =>
    isMaxScore(part.demand) ? { ...part, state: "scored", passed: isMet, score: isMet ? 1 : 0, reason } : part,
  );
  if (isMet || demand.weight === 0) return { ...score, parts };
  return { ...score, passed: false, failure: "demand", reason, parts };
}
