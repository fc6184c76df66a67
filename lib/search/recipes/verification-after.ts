import type { Case } from "../../records/case";
import { crossValidate } from "../folds";
import type { SearchPlan } from "../lab-run";
import type { MeasureRow } from "../measure-row";
import type { Exposure } from "../proposers/exposure";
import type { Verification } from "../recipe";
import { rowsToOpen, verifyByMetric } from "../verify-rows";
import { drawRows } from "./recipe-context";

export interface Scored {
  /** Empty where the plan's rows are split. */
  readonly folds: readonly (readonly Case[])[];
  readonly exposure: Exposure;
  readonly measureRow: MeasureRow;
  readonly callsOfARow: number;
}

/** By the folds where there are some; else by as many of the rows that are opened once as `searchCalls` leave calls for. */
export function verificationAfter(searchCalls: number, plan: SearchPlan, scored: Scored): Verification {
  const { folds, exposure, measureRow, callsOfARow } = scored;
  if (folds.length > 0) return { kind: "folds", columns: (population) => crossValidate(population, folds, exposure) };
  const open = { calls: plan.budget.calls, searchCalls, callsOfARow: 2 * callsOfARow };
  return verifyByMetric(rowsToOpen(drawRows(plan.rows.openOnce, plan), open), measureRow, callsOfARow);
}
