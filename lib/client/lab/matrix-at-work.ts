import type { MatrixRun } from "./lab-state";
import { showOpen } from "./lab-store";

interface MatrixAtWork {
  readonly runId: string;
  readonly setId: string;
  readonly usesModel: boolean;
  readonly run: MatrixRun;
}

let current: MatrixAtWork | null = null;

/** The matrix that this tab is measuring, whether its set is the open one or not; null for none. */
export function matrixAtWork(): MatrixAtWork | null {
  return current;
}

export function setMatrixAtWork(matrix: MatrixAtWork | null): void {
  current = matrix;
  if (matrix !== null) showOpen(matrix.setId, () => ({ run: matrix.run }));
}

/** Changes what is shown of it, while it is at work. */
export function changeMatrixAtWork(change: (run: MatrixRun) => Partial<MatrixRun>): void {
  if (current !== null) setMatrixAtWork({ ...current, run: { ...current.run, ...change(current.run) } });
}
