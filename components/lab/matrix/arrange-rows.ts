import { shownScore, type MatrixEntry, type MatrixIndex } from "./matrix-index";

export type RowFilter = "all" | "differs" | "failed" | "errors" | "missing";

export interface RowOrder {
  /** The prompt by whose scores the rows are sorted; null for their own order. */
  readonly promptId: string | null;
  readonly isDescending: boolean;
}

interface Arrangement {
  readonly filter: RowFilter;
  /** The name of the score that is looked at; null for the row's own. */
  readonly metric: string | null;
  readonly order: RowOrder;
}

/** Scores that are this near are the same: sums of weights end in many decimals. */
const SAME = 1e-9;

/** The rows that the filter lets through, in order, as positions in `caseIds`. Rows without a score come last. */
export function arrangeRows(
  caseIds: readonly string[],
  promptIds: readonly string[],
  index: MatrixIndex,
  { filter, metric, order }: Arrangement,
): readonly number[] {
  const columns = promptIds.map((id) => index.get(id));
  const rows = caseIds.flatMap((id, position) => {
    if (filter === "all") return [position];
    const entries = columns.map((column) => column?.get(id));
    return isShown(entries, filter, metric) ? [position] : [];
  });
  const sorting = order.promptId === null ? undefined : index.get(order.promptId);
  const sign = order.isDescending ? -1 : 1;
  if (order.promptId === null) return order.isDescending ? rows.reverse() : rows;
  const scoreAt = (position: number): number | null => {
    const entry = sorting?.get(caseIds[position] ?? "");
    return entry === undefined ? null : shownScore(entry, metric);
  };
  return rows.sort((one, other) => {
    const [first, second] = [scoreAt(one), scoreAt(other)];
    if (first === null || second === null) return Number(first === null) - Number(second === null) || one - other;
    return sign * (first - second) || one - other;
  });
}

function isShown(
  entries: readonly (MatrixEntry | undefined)[],
  filter: Exclude<RowFilter, "all">,
  metric: string | null,
): boolean {
  switch (filter) {
    case "differs":
      return doDiffer(entries, metric);
    case "failed":
      return entries.some((entry) => {
        if (entry === undefined) return false;
        const score = shownScore(entry, metric);
        return metric === null
          ? entry.state === "failed" || entry.state === "mixed"
          : score !== null && score < 1 - SAME;
      });
    case "errors":
      return entries.some((entry) => entry !== undefined && entry.errors > 0);
    case "missing":
      return entries.some((entry) => entry === undefined);
  }
}

/** In what is shown of them; where all scores are looked at, in how they ended too. */
function doDiffer(entries: readonly (MatrixEntry | undefined)[], metric: string | null): boolean {
  let lowest = Infinity;
  let highest = -Infinity;
  let state: MatrixEntry["state"] | null = null;
  let isMixed = false;
  for (const entry of entries) {
    if (entry === undefined) continue;
    const score = shownScore(entry, metric);
    if (score !== null) {
      lowest = Math.min(lowest, score);
      highest = Math.max(highest, score);
    }
    isMixed ||= state !== null && state !== entry.state;
    state = entry.state;
  }
  return highest - lowest > SAME || (metric === null && isMixed);
}
