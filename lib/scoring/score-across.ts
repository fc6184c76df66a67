import type { AnswerScore, DemandScore } from "../records/answer-score";
import { isAssertionSet, type Assertion, type Demand } from "../records/assertion";
import { objectOf } from "../records/json";
import { tallyDemands } from "./tally-demands";

/** Which column meets a demand that compares columns; -1 where none is good enough. */
export interface ColumnVerdict {
  readonly demand: Assertion;
  readonly winner: number;
}

/** Those of a row's demands that compare the answers of several prompts. They stand by themselves, in no set. */
export function columnDemandsOf(demands: readonly Demand[]): readonly Assertion[] {
  return demands.filter((demand): demand is Assertion => isColumnDemand(demand));
}

function isColumnDemand(demand: Demand): boolean {
  return demand.kind === "max-score" || demand.kind === "select-best";
}

/** Whether the answer can be compared with others: it was scored, or nothing but comparisons is asked of it. */
export function isComparable(score: AnswerScore): boolean {
  return score.failure !== "error" || asksComparisonsAlone(score);
}

/** Such a row is in error as long as nobody compared, and passes like one of which nothing is asked when somebody has. */
function asksComparisonsAlone({ parts }: AnswerScore): boolean {
  return parts.length > 0 && parts.every(({ demand }) => isColumnDemand(demand));
}

/**
 * "max-score": the column whose other demands have the highest mean (or sum), the first where several are equal. Null
 * where fewer than two columns have a score.
 */
export function highestColumn(scores: readonly AnswerScore[], demand: Assertion): ColumnVerdict | null {
  const options = optionsOf(demand);
  const totals = scores.map((score) => (score.failure === "error" ? null : total(score, options)));
  const known = totals.filter((each) => each !== null);
  if (known.length < 2) return null;
  const best = Math.max(...known);
  return { demand, winner: best >= options.threshold ? totals.indexOf(best) : -1 };
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
    .filter((part) => part.state === "scored" && !isColumnDemand(part.demand))
    .map((part) => ({ score: part.score, weight: weights.get(nameOf(part.demand)) ?? 1 }));
  const weight = counted.reduce((sum, part) => sum + part.weight, 0);
  const sum = counted.reduce((all, part) => all + part.score * part.weight, 0);
  if (counted.length === 0) return null;
  return isSum ? sum : weight > 0 ? sum / weight : 0;
}

function nameOf(demand: Demand): string {
  return !isAssertionSet(demand) && demand.isNegated ? `not-${demand.kind}` : demand.kind;
}

/**
 * Counts such verdicts into the scores of one row's columns, whatever was counted before: the winner meets the demand and
 * the others fail by it, as in promptfoo, and scores stay as they are. `threshold` is the row's. Columns that cannot be
 * compared come back unchanged.
 */
export function settleColumns(
  scores: readonly AnswerScore[],
  verdicts: readonly ColumnVerdict[],
  threshold: number | null,
): readonly AnswerScore[] {
  return scores.map((score, column) => {
    if (!isComparable(score)) return score;
    return verdicts.reduce((settled, verdict) => settle(settled, verdict, column), withoutVerdicts(score, threshold));
  });
}

/** The score as it was before columns were compared. */
function withoutVerdicts(score: AnswerScore, threshold: number | null): AnswerScore {
  const others = score.parts.filter(({ demand }) => !isColumnDemand(demand));
  const counted = others.map((part) => ({ score: part, metric: null, named: new Map() }));
  const tally = tallyDemands(counted, threshold);
  if (tally === null && others.length > 0) return score;
  const { passed, reason } = tally ?? { passed: true, reason: "Nothing else was asked." };
  return { ...score, passed, score: tally?.score ?? 1, reason, failure: passed ? "none" : "demand" };
}

function settle(score: AnswerScore, { demand, winner }: ColumnVerdict, column: number): AnswerScore {
  const isBest = column === winner;
  const isMet = isBest !== demand.isNegated;
  const reason = isBest ? reasons[demand.kind]?.best : reasons[demand.kind]?.other;
  const wanted = JSON.stringify(demand);
  const parts = score.parts.map((part): DemandScore =>
    JSON.stringify(part.demand) === wanted
      ? { ...part, state: "scored", passed: isMet, score: isMet ? 1 : 0, reason: reason ?? "" }
      : part,
  );
  if (isMet || demand.weight === 0) return { ...score, parts };
  return { ...score, passed: false, failure: "demand", reason: reason ?? "", parts };
}

const reasons: Readonly<Record<string, { readonly best: string; readonly other: string }>> = {
  "max-score": {
    best: "No other column scores higher.",
    other: "Another column scores higher, or none high enough.",
  },
  "select-best": {
    best: "The judge finds no other column better.",
    other: "The judge finds another column better.",
  },
};
