import { bestCandidate } from "./evidence";
import type { LayoutRow } from "./tree-layout";

/** A row of the tree: a version, or one row that stands for the candidates of a run that another one of it has beaten. */
export type TreeItem =
  | { readonly type: "version"; readonly id: string; readonly row: LayoutRow }
  /** `row` has its lines and its place; the version in it is one of theirs. */
  | {
      readonly type: "others";
      readonly id: string;
      readonly row: LayoutRow;
      readonly runId: string;
      readonly count: number;
    };

export interface ShownCandidates {
  /** Versions that are never folded away: the shown one, the chosen one. */
  readonly keptIds: readonly (string | null)[];
  /** Runs whose other candidates are shown. */
  readonly openRuns: ReadonlySet<string>;
  /** The run that is still going, of which nothing is folded; null for none. */
  readonly runningId: string | null;
}

/**
 * Folds the candidates of each run but its best into one row, in the place of the last of them; where they are shown,
 * the row stands above them. What something hangs on is not folded. The other rows keep their lines and their order.
 */
export function foldCandidates(rows: readonly LayoutRow[], shown: ShownCandidates): readonly TreeItem[] {
  const others = findOthers(rows, shown);
  if (others.size === 0) return rows.map(asItem);
  const runOf = new Map([...others].flatMap(([runId, ids]) => ids.map((id) => [id, runId] as const)));
  const items = rows.flatMap((row): TreeItem[] => {
    const runId = runOf.get(row.version.id);
    const ids = runId === undefined ? undefined : others.get(runId);
    if (runId === undefined || ids === undefined) return [asItem(row)];
    const folded = { type: "others", id: `others of ${runId}`, runId, count: ids.length } as const;
    if (shown.openRuns.has(runId)) {
      return row.version.id === ids[0] ? [{ ...folded, row: rowAbove(row) }, asItem(row)] : [asItem(row)];
    }
    if (row.version.id !== ids.at(-1)) return [];
    return [{ ...folded, row: { ...row, hasChildren: true, isFolded: true, descendants: ids.length } }];
  });
  return withPlaces(items);
}

function asItem(row: LayoutRow): TreeItem {
  return { type: "version", id: row.version.id, row };
}

/** The row that folds an open run again: above the first of its candidates, with a line down to them. */
function rowAbove(row: LayoutRow): LayoutRow {
  const rails = row.rails.map((rail) => (rail === "corner" ? "tee" : rail));
  return { ...row, rails, hasChildren: true, isFolded: false, hasLineBelow: row.hasLineAbove };
}

/** The ids of the beaten candidates in the order of the rows, by their run. */
function findOthers(
  rows: readonly LayoutRow[],
  { keptIds, runningId }: ShownCandidates,
): ReadonlyMap<string, readonly string[]> {
  const runs = new Map<string, LayoutRow[]>();
  for (const row of rows) {
    const { kind, origin } = row.version;
    if (kind !== "candidate" || origin?.runId === undefined || origin.runId === runningId) continue;
    const run = runs.get(origin.runId);
    if (run === undefined) runs.set(origin.runId, [row]);
    else run.push(row);
  }
  const others = new Map<string, readonly string[]>();
  for (const [runId, run] of runs) {
    const best = bestCandidate(run.map(({ version }) => version));
    const beaten = run.filter(({ version, hasChildren }) => version !== best && !hasChildren);
    const ids = beaten.map(({ version }) => version.id).filter((id) => !keptIds.includes(id));
    if (ids.length > 0) others.set(runId, ids);
  }
  return others;
}

/** Counts the rows of each parent anew. */
function withPlaces(items: readonly TreeItem[]): readonly TreeItem[] {
  const siblings = new Map<string | null, number>();
  for (const { row } of items) siblings.set(row.parentId, (siblings.get(row.parentId) ?? 0) + 1);
  const places = new Map<string | null, number>();
  return items.map((item) => {
    const place = (places.get(item.row.parentId) ?? 0) + 1;
    places.set(item.row.parentId, place);
    return { ...item, row: { ...item.row, place, siblings: siblings.get(item.row.parentId) ?? place } };
  });
}
