import { succeed, type Result } from "../../base/result";
import type { LabFile } from "../../transfer/cases/lab-file";
import { useLab } from "./lab-store";
import { readWholeCells } from "./read-whole-cells";

/** The open set with its rows and every whole cell, for an export; null where none is open. `onRead` is told how far it is. */
export async function readLab(onRead: (cells: number) => void): Promise<Result<LabFile | null>> {
  const { open } = useLab.getState();
  if (open === null) return succeed(null);
  const { set, cases, splits } = open;
  const cells = await readWholeCells(set.id, [...open.cells.keys()], onRead);
  return cells.ok ? succeed({ set, cases, splits, cells: cells.value, leftOut: [] }) : cells;
}
