import { succeed, type Result } from "../../base/result";
import type { Cell, CellKey } from "../../search/lab-run";
import type { LabFile } from "../../transfer/cases/lab-file";
import { cellId, type OpenSet } from "./lab-state";
import { summarizeCell } from "./summarize-cell";

/** A set that was handed over, to be looked at as an open one is; nothing of it is stored. */
export function openFromFile({ set, cases, splits, cells }: LabFile): {
  readonly open: OpenSet;
  readonly readCell: (key: CellKey) => Promise<Result<Cell | null>>;
} {
  const byId = new Map(cells.map((cell) => [cellId(cell), cell]));
  const summaries = [...byId].map(([id, cell]) => [id, summarizeCell(cell, cell.conditions?.modelId ?? null)] as const);
  return {
    open: { set, cases, splits, cells: new Map(summaries), run: null, searches: [] },
    readCell: async (key) => succeed(byId.get(cellId(key)) ?? null),
  };
}
