import type { CellRow } from "../../store/lab-rows";
import { freshCells, inputHashes, type InputHashes } from "./fresh-cells";
import type { OpenSet } from "./lab-state";
import { showOpen } from "./lab-store";

/** All cells of the open set, stale ones among them: what is changed back has its cells back. */
let known: { readonly setId: string; readonly rows: Map<string, CellRow> } | null = null;

/** Takes these, by their ids, as all that is known of the set. */
export function knowCells(setId: string, rows: Map<string, CellRow>): void {
  known = { setId, rows };
}

/** Cells that were just measured. */
export function noteCells(setId: string, rows: readonly CellRow[]): void {
  if (known?.setId !== setId) return;
  for (const row of rows) known.rows.set(row.id, row);
  showOpen(setId, (open) => {
    const cells = new Map(open.cells);
    for (const [id, cell] of freshCells(rows, hashesOf(open))) cells.set(id, cell);
    return { cells };
  });
}

/** They are deleted; null for all of the set. */
export function forgetCells(setId: string, ids: readonly string[] | null): void {
  if (known?.setId !== setId) return;
  if (ids === null) known.rows.clear();
  else for (const id of ids) known.rows.delete(id);
  refreshCells(setId);
}

/** Those of the open set, stale ones among them, by their ids. */
export function knownCells(setId: string): ReadonlyMap<string, CellRow> {
  return known?.setId === setId ? known.rows : new Map();
}

/** Shows those that fit the prompts and rows as they are now. */
export function refreshCells(setId: string): void {
  showOpen(setId, (open) => ({ cells: freshCells(knownCells(setId).values(), hashesOf(open)) }));
}

let latest: { readonly from: Pick<OpenSet, "set" | "cases">; readonly hashes: InputHashes } | null = null;

/** Made anew only where something of the set was changed. */
export function hashesOf({ set, cases }: Pick<OpenSet, "set" | "cases">): InputHashes {
  if (latest?.from.set !== set || latest.from.cases !== cases) {
    latest = { from: { set, cases }, hashes: inputHashes(set, cases) };
  }
  return latest.hashes;
}
