import type { ColumnTotal } from "./column-total";
import type { MatrixEntry } from "./matrix-index";

/** "1", "0.67": two digits, where there are any. */
export function printScore(score: number): string {
  return String(Math.round(score * 100) / 100);
}

/** "83 %" */
export function printShare(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Points of a hundred, with their sign: "+4.5", "−12", "0". */
export function printPoints(difference: number): string {
  const points = Math.round(difference * 1_000) / 10;
  if (points === 0) return "0";
  return points > 0 ? `+${points}` : `−${Math.abs(points)}`;
}

/** What the picture of a column's total says, for who hears it. */
export function describeTotal({ mean, passed, rows, errors, ungraded }: ColumnTotal, metric: string | null): string {
  const on = `mean score ${printScore(mean)} on ${rows.toLocaleString("en")} ${rows === 1 ? "row" : "rows"}`;
  if (metric !== null) return on;
  const share = `${printShare(passed.share)} pass, between ${printShare(passed.low)} and ${printShare(passed.high)} in 95 of 100 trials`;
  return [
    on,
    share,
    ...(errors === 0 ? [] : [`${errors} ${errors === 1 ? "error" : "errors"}`]),
    ...(ungraded === 0 ? [] : [`${ungraded} to grade`]),
  ].join(", ");
}

/** What the picture of a cell says, for who hears it. */
export function describeEntry(entry: MatrixEntry | undefined, score: number | null): string {
  if (entry === undefined) return "not measured";
  const word = entry.samples === 1 ? states[entry.state] : `${entry.passed} of ${entry.samples} passed`;
  if (score === null) return `${word}, no such score`;
  return entry.state === "error" ? "error" : `${word}, score ${printScore(score)}`;
}

const states = { passed: "passed", failed: "failed", mixed: "mixed", error: "error" } as const;
