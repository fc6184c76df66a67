import { succeed, type Result } from "../../base/result";
import type { Case } from "../../records/case";
import { createMetric, type MetricOptions } from "../evaluators/metric";
import { crossValidate } from "../folds";
import { callsOfARow, createMeasureRow, type MeasureRow } from "../measure-row";
import type { Exposure } from "../proposers/exposure";
import type { Verification } from "../recipe";
import type { Evaluator } from "../search";
import { rowsToOpen, verifyByMetric } from "../verify-rows";
import { allRows, hasDemands, unfit, type RecipeContext } from "./recipe-context";

/** What scores answers by the demands of rows, in a search and at its end. */
export interface Scoring {
  readonly measureRow: MeasureRow;
  /** The most that it takes. */
  readonly callsOfARow: number;
  /** Every candidate meets these rows, as the sampler has it. */
  readonly metric: (rows: readonly Case[], sampler: MetricOptions["sampler"]) => Evaluator;
  /** As many of the rows are opened at the end as a search of so many calls leaves calls for. */
  readonly openAfter: (searchCalls: number, rows: readonly Case[]) => Verification;
}

/** Fails with "invalid-cases" where no row demands anything. */
export function createScoring({ plan, tools }: RecipeContext): Result<Scoring> {
  if (!hasDemands(plan)) return unfit("This method scores answers, and the cases demand nothing of them.");
  const measureRow = createMeasureRow(tools, plan.sampling);
  const calls = callsOfARow(allRows(plan), tools);
  return succeed({
    measureRow,
    callsOfARow: calls,
    metric: (rows, sampler) => createMetric({ rows, measureRow, callsOfARow: calls, sampler }),
    openAfter(searchCalls, rows) {
      const room = { calls: plan.budget.calls, searchCalls, callsOfARow: 2 * calls };
      return verifyByMetric(rowsToOpen(rows, room), measureRow, calls);
    },
  });
}

/** For candidates whose making no score steered; `exposure` tells which rows each was made from. */
export function verifyByFolds(folds: readonly (readonly Case[])[], exposure: Exposure): Verification {
  return { kind: "folds", columns: (population) => crossValidate(population, folds, exposure) };
}
