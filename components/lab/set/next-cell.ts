import type { GridPlace } from "../grid/grid-place";
import { isEditable, type CaseColumn } from "./case-columns";

/** The next cell that can be typed into, on or back, line after line; null behind the last and before the first. */
export function nextCell(
  { row, column }: GridPlace,
  step: 1 | -1,
  { columns, rows }: { readonly columns: readonly CaseColumn[]; readonly rows: number },
): GridPlace | null {
  const editable = columns.flatMap((one, place) => (isEditable(one) ? [place] : []));
  const at = editable.indexOf(column);
  const next = editable[at + step];
  if (at === -1) return null;
  if (at + step >= 0 && next !== undefined) return { row, column: next };
  const wrapped = step === 1 ? editable[0] : editable.at(-1);
  return wrapped === undefined || row + step < 0 || row + step >= rows ? null : { row: row + step, column: wrapped };
}
