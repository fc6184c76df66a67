import { succeed, type Result } from "../../base/result";
import type { Case } from "../../records/case";
import { writeJson } from "../expected-text";
import { drawFolds } from "../folds";
import { Exposure } from "../proposers/exposure";
import type { Verification } from "../recipe";
import { divideRows, type RowParts } from "./divide-rows";
import { allRows, drawRows, isSmall, unfit, type RecipeContext } from "./recipe-context";
import { createScoring, verifyByFolds, type Scoring } from "./scoring";

/** A plan's rows in two parts that share none, with what scores them. */
export interface ShownAndScored extends Pick<Scoring, "measureRow" | "callsOfARow" | "metric"> {
  /** Rows that proposers see and that may stand in a prompt. None of them is ever scored, for any candidate. */
  readonly shown: readonly Case[];
  /** Rows to select by. */
  readonly select: readonly Case[];
  /** There are too few rows to open some once; every candidate is to meet all of `select`. */
  readonly isByFolds: boolean;
  /** For a search of so many calls. */
  readonly verificationAfter: (searchCalls: number) => Verification;
}

const FOLDS = 3;
/** Where there are fewer than 30 rows, a third of them is shown, and so many at most. */
const MOST_SHOWN = 8;

/**
 * The rows of a method that puts rows into prompts, for at most so many to select by. Where there are fewer than 30 some
 * are set aside to be shown; of the others each chooses or checks, or where "one" round makes all candidates, so that no
 * score steers their making, folds are drawn. A row that asks the same as one that is scored is not shown. Fails with
 * "invalid-cases".
 */
export function shownAndScored(
  context: RecipeContext,
  most: number,
  rounds: "one" | "many" = "many",
): Result<ShownAndScored> {
  const { plan } = context;
  const scoring = createScoring(context);
  if (!scoring.ok) return scoring;
  const { measureRow, callsOfARow, metric, openAfter } = scoring.value;
  const isByFolds = rounds === "one" && isSmall(plan);
  const divided = isByFolds ? setAside(context) : divideRows(plan, { most, showsRows: true });
  if (!divided.ok) return divided;
  const { select, last } = divided.value;
  const scored = new Set([...select, ...last, ...(isSmall(plan) ? [] : plan.rows.select)].map(questionOf));
  const shown = divided.value.shown.filter((row) => !scored.has(questionOf(row)));
  if (shown.length === 0) return unfit("There are no rows that may be shown, beside those to select by.");
  const folds = isByFolds ? drawFolds(select, FOLDS, plan.seed) : [];
  return succeed({
    shown,
    select,
    isByFolds,
    measureRow,
    callsOfARow,
    metric,
    // No candidate has seen any row of a fold.
    verificationAfter: (searchCalls) =>
      isByFolds ? verifyByFolds(folds, new Exposure()) : openAfter(searchCalls, last),
  });
}

/** Some rows are shown, and all others choose. */
function setAside({ plan }: RecipeContext): Result<RowParts> {
  const drawn = drawRows(allRows(plan), plan);
  const aside = Math.min(MOST_SHOWN, Math.max(1, Math.floor(drawn.length / FOLDS)));
  if (drawn.length <= aside) return unfit("There are no rows to select by.");
  return succeed({ shown: drawn.slice(0, aside), select: drawn.slice(aside), last: [] });
}

function questionOf({ variables }: Case): string {
  return writeJson(variables);
}
