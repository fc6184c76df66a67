import { succeed, type Result } from "../../base/result";
import type { Case } from "../../records/case";
import { writeJson } from "../expected-text";
import { crossValidate, drawFolds } from "../folds";
import { callsOfARow, createMeasureRow, type MeasureRow } from "../measure-row";
import { Exposure } from "../proposers/exposure";
import type { Verification } from "../recipe";
import { rowsToOpen, verifyByMetric } from "../verify-rows";
import { allRows, drawRows, hasDemands, isSmall, unfit, type RecipeContext } from "./recipe-context";

/** A plan's rows in two parts that share none, with what scores them. */
export interface ShownAndScored {
  /** Rows that proposers see and that may stand in a prompt. None of them is ever scored, for any candidate. */
  readonly shown: readonly Case[];
  /** Rows to select by. */
  readonly select: readonly Case[];
  /** There are too few rows to open some once; every candidate is to meet all of `select`. */
  readonly isByFolds: boolean;
  readonly measureRow: MeasureRow;
  readonly callsOfARow: number;
  /** For a search of so many calls. */
  verificationAfter(searchCalls: number): Verification;
}

const FOLDS = 3;
/** Where there are fewer than 30 rows, a third of them is shown, and so many at most. */
const MOST_SHOWN = 8;

/**
 * The rows of a method that shows rows, for at most so many to select by. Where there are fewer than 30 a part is set
 * aside to be shown, and folds are drawn from the others. A row that asks the same as one that is scored is not shown.
 * Fails with "invalid-cases".
 */
export function shownAndScored({ plan, tools }: RecipeContext, most: number): Result<ShownAndScored> {
  if (!hasDemands(plan)) return unfit("This method scores answers, and the cases demand nothing of them.");
  const isByFolds = isSmall(plan);
  const drawn = drawRows(allRows(plan), plan);
  const aside = Math.min(MOST_SHOWN, Math.max(1, Math.floor(drawn.length / FOLDS)));
  const select = isByFolds ? drawn.slice(aside) : drawRows(plan.rows.select, plan).slice(0, most);
  if (select.length === 0) return unfit("There are no rows to select by.");

  const scored = new Set((isByFolds ? select : [...plan.rows.select, ...plan.rows.openOnce]).map(questionOf));
  const pool = isByFolds ? drawn.slice(0, aside) : plan.rows.propose;
  const shown = pool.filter((row) => !scored.has(questionOf(row)));
  if (shown.length === 0) return unfit("There are no rows that may be shown, beside those to select by.");

  const measureRow = createMeasureRow(tools, plan.sampling);
  const calls = callsOfARow(allRows(plan), tools);
  const folds = isByFolds ? drawFolds(select, FOLDS, plan.seed) : [];
  return succeed({
    shown,
    select,
    isByFolds,
    measureRow,
    callsOfARow: calls,
    verificationAfter(searchCalls) {
      // No candidate has seen any row of a fold.
      if (isByFolds)
        return { kind: "folds", columns: (population) => crossValidate(population, folds, new Exposure()) };
      const room = { calls: plan.budget.calls, searchCalls, callsOfARow: 2 * calls };
      return verifyByMetric(rowsToOpen(drawRows(plan.rows.openOnce, plan), room), measureRow, calls);
    },
  });
}

function questionOf({ variables }: Case): string {
  return writeJson(variables);
}
