import { wilson, type Share } from "@/lib/scoring/wilson";
import { shownScore, type MatrixEntry } from "./matrix-index";

/** What a column of the matrix comes to. */
export interface ColumnTotal {
  readonly rows: number;
  readonly errors: number;
  /** Mean score over the rows, in [0, 1] as a rule. */
  readonly mean: number;
  /** Rows that passed, with the interval that holds the true share in 95 of 100 trials. */
  readonly passed: Share;
}

/**
 * Counts rows, not answers: a row that was answered five times is still one row, and passes by its share. Null where
 * nothing is measured yet.
 */
export function totalOf(
  column: ReadonlyMap<string, MatrixEntry> | undefined,
  metric: string | null,
): ColumnTotal | null {
  let rows = 0;
  let errors = 0;
  let sum = 0;
  let passed = 0;
  for (const entry of column?.values() ?? []) {
    const score = shownScore(entry, metric);
    if (score === null) continue;
    rows += 1;
    sum += score;
    passed += entry.passed / entry.samples;
    if (entry.errors > 0) errors += 1;
  }
  const share = wilson(passed, rows);
  return share === null ? null : { rows, errors, mean: sum / rows, passed: share };
}
