import type { Case } from "../../records/case";
import { callsOfARow, createAnswerRow, createMeasureRow } from "../measure-row";
import type { Verification } from "../recipe";
import { CALLS_OF_JUDGE, rowsToOpen, verifyByJudge, verifyByMetric } from "../verify-rows";
import { hasDemands, type RecipeContext } from "./recipe-context";

/**
 * The end of a method whose judge is the model: the rows' own demands decide where there are some, else the judge once more.
 * As many of the rows are opened as a search of so many calls leaves calls for.
 */
export function verifyJudged({ plan, tools }: RecipeContext, searchCalls: number, rows: readonly Case[]): Verification {
  const isLabelled = hasDemands(plan);
  const measured = callsOfARow(rows, tools);
  const room = { calls: plan.budget.calls, searchCalls, callsOfARow: isLabelled ? 2 * measured : CALLS_OF_JUDGE };
  const opened = rowsToOpen(rows, room);
  return isLabelled
    ? verifyByMetric(opened, createMeasureRow(tools, plan.sampling), measured)
    : verifyByJudge(opened, createAnswerRow(tools, plan.sampling));
}
