import { wilson, type Share } from "@/lib/scoring/wilson";
import { shownScore, type MatrixEntry } from "./matrix-index";

/** What a column of the matrix comes to. */
export interface ColumnTotal {
  readonly rows: number;
  readonly errors: number;
  /** Rows that wait for a person's grade; they are none of the others. */
  readonly ungraded: number;
  /** Mean score over the rows, in [0, 1] as a rule. */
  readonly mean: number;
  /** Rows that passed, with the interval that holds the true share in 95 of 100 trials. */
  readonly passed: Share;
}

/** What nobody has graded yet could not be scored; whoever opens it sees what else there is. */
export function isUngraded(entry: MatrixEntry | undefined, caseId: string, graded: ReadonlySet<string>): boolean {
  return entry?.state === "error" && graded.has(caseId);
}

/**
 * Counts rows, not answers: a row that was answered five times is still one row, and passes by its share. Null where
 * nothing is measured yet. `graded` are the rows that ask for a person's grade.
 */
export function totalOf(
  column: ReadonlyMap<string, MatrixEntry> | undefined,
  metric: string | null,
  graded: ReadonlySet<string> = new Set(),
): ColumnTotal | null {
  let rows = 0;
  let ungraded = 0;
  let errors = 0;
  let sum = 0;
  let passed = 0;
  for (const [caseId, entry] of column ?? []) {
    if (isUngraded(entry, caseId, graded)) {
      ungraded += 1;
      continue;
    }
    const score = shownScore(entry, metric);
    if (score === null) continue;
    rows += 1;
    sum += score;
    passed += entry.passed / entry.samples;
    if (entry.errors > 0) errors += 1;
  }
  const share = wilson(passed, rows);
  return share === null ? null : { rows, errors, ungraded, mean: sum / rows, passed: share };
}
