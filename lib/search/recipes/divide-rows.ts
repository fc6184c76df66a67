import { succeed, type Result } from "../../base/result";
import type { Case } from "../../records/case";
import type { SearchPlan } from "../lab-run";
import { allRows, drawRows, isSmall, unfit } from "./recipe-context";

/** What the rows of a plan are for; none has two parts. */
export interface RowParts {
  /** Proposers see them, and they may stand in a prompt; no candidate is scored on them. */
  readonly shown: readonly Case[];
  /** They score candidates, the same for all. */
  readonly select: readonly Case[];
  /** They are opened once, at the end. */
  readonly last: readonly Case[];
}

/** Fewer rows than this cannot be divided into those that choose and those that check. */
const LEAST_ROWS = 4;

/** Of the rows that do not check the end, where there are too few to split. */
const SHOWN_SHARE = 0.4;

/**
 * The rows of a method that scores prompts in rounds, at most so many of them to select by. Fewer than 30 rows are halved:
 * one half is opened once; of the other some are shown, where the method shows any, and the rest choose. Folds would not
 * be honest, for the prompts of a later round come from parents that all rows chose, those of each fold too. Fails with
 * "invalid-cases" where no row chooses, or none of few checks; the rows that are shown may be none.
 */
export function divideRows(
  plan: SearchPlan,
  { most, showsRows }: { readonly most: number; readonly showsRows: boolean },
): Result<RowParts> {
  if (!isSmall(plan)) {
    const select = drawRows(plan.rows.select, plan).slice(0, most);
    if (select.length === 0) return unfit("There are no rows to select by.");
    return succeed({ shown: plan.rows.propose, select, last: drawRows(plan.rows.openOnce, plan) });
  }
  const rows = drawRows(allRows(plan), plan);
  if (rows.length < LEAST_ROWS) return unfit("There are too few rows to choose by some and check by others.");
  const half = Math.ceil(rows.length / 2);
  const aside = showsRows ? Math.max(1, Math.round(half * SHOWN_SHARE)) : 0;
  return succeed({
    shown: rows.slice(0, aside),
    select: rows.slice(aside, half).slice(0, most),
    last: rows.slice(half),
  });
}
