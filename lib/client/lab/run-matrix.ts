import { fail, succeed, type Result } from "../../base/result";
import type { Cell, CellKey } from "../../search/lab-run";
import { cellId } from "./lab-state";
import { useLab } from "./lab-store";
import { withLab } from "./with-lab";

export interface MatrixWish {
  /** How often each row is answered; at least 1. */
  readonly samples: number;
  /** Those alone, also where they are measured; missing for all that are not. */
  readonly cells?: readonly CellKey[];
}

/** Measures prompts on rows of the open set, one after the other; resolves when all is done or it was stopped. */
export async function runMatrix(_wish: MatrixWish): Promise<Result<unknown>> {
  return fail({ kind: "worker-not-started", detail: "" });
}

/** Measures one cell again, whether it is measured or not. */
export function runCellAgain(cell: CellKey): Promise<Result<unknown>> {
  return runMatrix({ samples: cell.sample + 1, cells: [cell] });
}

/** Stops the matrix that is being measured; what is measured stays. */
export async function stopMatrix(): Promise<void> {
  // Nothing runs yet.
}

/** All of a cell of the open set, for who looks into it; null where it was not measured. */
export async function readCell(key: CellKey): Promise<Result<Cell | null>> {
  const { open } = useLab.getState();
  return open === null ? succeed(null) : withLab((lab) => lab.readCell(open.set.id, cellId(key)));
}
