import type { AnswerScore, DemandScore } from "../records/answer-score";
import { assertionsOf, isAssertionSet, type Demand } from "../records/assertion";
import type { Case } from "../records/case";
import { fillMetric } from "./prepare-answer";
import { settleVariables } from "./render/fill-prompt";
import { columnDemandsOf } from "./score-across";
import { meansOf, tallyDemands, type CountedDemand } from "./tally-demands";

/** promptfoo's "human": a person grades the answer. */
const FOR_PERSON = "human";

/** Whether an answer to the row waits for a person's grade. */
export function asksPerson(demands: readonly Demand[]): boolean {
  return demands.flatMap(assertionsOf).some(({ kind }) => kind === FOR_PERSON);
}

/** Whether the person grades this demand, and none of its parts. */
export function isForPerson({ demand }: DemandScore): boolean {
  return demand.kind === FOR_PERSON;
}

/**
 * The score with what a person says of the answer, as each of its "human" demands counts, in a set or by itself. It may be
 * said again. Verdicts on columns stay as they are.
 */
export function gradeByPerson(score: AnswerScore, isGood: boolean, row: Case): AnswerScore {
  const variables = settleVariables(row.variables);
  const count = (part: DemandScore): CountedDemand => ({
    score: part,
    metric: fillMetric(part.demand.metric, variables),
    named: tallyDemands(part.parts.map(count), null)?.named ?? new Map(),
  });
  const grade = (part: DemandScore): DemandScore => {
    if (isForPerson(part)) return graded(part, isGood);
    if (!isAssertionSet(part.demand) || !part.parts.some(isForPerson)) return part;
    const parts = part.parts.map(grade);
    const tally = tallyDemands(parts.map(count), part.demand.threshold);
    return tally === null ? part : { ...part, ...told(tally), state: "scored", parts };
  };
  const parts = score.parts.map(grade);
  const [columns, others] = [parts.filter(isOfColumns), parts.filter((part) => !isOfColumns(part))];
  const tally = tallyDemands(others.map(count), row.threshold);
  if (tally === null) return score;
  const lost = columns.find(({ state, passed, demand }) => state === "scored" && !passed && demand.weight > 0);
  const passed = tally.passed && lost === undefined;
  return {
    ...told(tally),
    passed,
    reason: lost?.reason ?? tally.reason,
    failure: passed ? "none" : "demand",
    namedScores: { ...score.namedScores, ...meansOf(tally.named) },
    parts,
  };
}

function graded(part: DemandScore, isGood: boolean): DemandScore {
  const { demand } = part;
  const isMet = isGood !== (!isAssertionSet(demand) && demand.isNegated);
  return {
    ...part,
    state: "scored",
    passed: isMet || demand.weight === 0,
    score: isMet ? 1 : 0,
    reason: isGood ? "You said that it is good." : "You said that it is not good.",
  };
}

function told({ passed, score, reason }: Pick<AnswerScore, "passed" | "score" | "reason">) {
  return { passed, score, reason };
}

function isOfColumns({ demand }: DemandScore): boolean {
  return columnDemandsOf([demand]).length > 0;
}
