import { succeed, type Result } from "../../base/result";
import type { Cell } from "../../search/lab-run";
import type { LabFile } from "../../transfer/cases/lab-file";
import { useLab } from "./lab-store";
import { withLab } from "./with-lab";

/** The open set with its rows and every whole cell, for an export; null where none is open. `onRead` is told how far it is. */
export async function readLab(onRead: (cells: number) => void): Promise<Result<LabFile | null>> {
  const { open } = useLab.getState();
  if (open === null) return succeed(null);
  const { set, cases, splits } = open;
  const cells: Cell[] = [];
  for (const id of open.cells.keys()) {
    const cell = await withLab((lab) => lab.readCell(set.id, id));
    if (!cell.ok) return cell;
    if (cell.value !== null) cells.push(cell.value);
    onRead(cells.length);
  }
  return succeed({ set, cases, splits, cells, leftOut: [] });
}
