import { succeed, type Result } from "../../base/result";
import type { Cell } from "../../search/lab-run";
import { withLab } from "./with-lab";

/** So that other things are stored meanwhile, and whoever waits sees how far it is. */
const CELLS_AT_ONCE = 500;

/** Cells of a set with their answers, in the order of the ids; those that are gone or damaged are missing. */
export async function readWholeCells(
  setId: string,
  ids: readonly string[],
  onRead: (cells: number) => void = () => undefined,
): Promise<Result<readonly Cell[]>> {
  const cells: Cell[] = [];
  for (let start = 0; start < ids.length; start += CELLS_AT_ONCE) {
    const read = await withLab((lab) => lab.readCells(setId, ids.slice(start, start + CELLS_AT_ONCE)));
    if (!read.ok) return read;
    cells.push(...read.value);
    onRead(cells.length);
  }
  return succeed(cells);
}
