import { succeed, type Result } from "../../base/result";
import { columnDemandsOf } from "../../scoring/score-across";
import type { Cell, MatrixPlan } from "../../search/lab-run";
import { cellId } from "./lab-state";
import { openSetOf } from "./lab-store";
import { readWholeCells } from "./read-whole-cells";

/** What is measured already of the rows of a plan whose demands compare columns, whole. */
export async function cellsAlongside(
  setId: string,
  { cases, demands, cells }: MatrixPlan,
): Promise<Result<readonly Cell[]>> {
  const compared = new Set(
    cases.filter((row) => columnDemandsOf([...demands, ...row.demands]).length > 0).map(({ id }) => id),
  );
  if (compared.size === 0) return succeed([]);
  const measuredAnew = new Set(cells.map(cellId));
  const ids = [...(openSetOf(setId)?.cells ?? [])].flatMap(([id, { caseId }]) =>
    compared.has(caseId) && !measuredAnew.has(id) ? [id] : [],
  );
  return readWholeCells(setId, ids);
}
