import type { Case } from "@/lib/records/case";
import type { GridPlace } from "../grid/grid-place";
import { isEditable, withCellText, type CaseColumn } from "./case-columns";

interface PastedCells {
  readonly cases: readonly Case[];
  readonly filled: number;
  readonly added: number;
  /** Cells that stood beyond the last column. */
  readonly left: number;
}

/**
 * A block of cells, written into the rows from a cell on, to the right and down; rows that are missing are made by
 * `makeCase`. Columns that cannot be typed into are passed over.
 */
export function pasteCells(
  cases: readonly Case[],
  block: readonly (readonly string[])[],
  from: GridPlace,
  { columns, makeCase }: { readonly columns: readonly CaseColumn[]; readonly makeCase: () => Case },
): PastedCells {
  const targets = columns.slice(from.column).filter(isEditable);
  if (targets.length === 0) return { cases, filled: 0, added: 0, left: block.flat().length };
  const next = [...cases];
  let filled = 0;
  let left = 0;
  for (const [line, texts] of block.entries()) {
    const place = from.row + line;
    let row = next[place] ?? makeCase();
    for (const [offset, text] of texts.entries()) {
      const column = targets[offset];
      if (column === undefined) left += 1;
      else {
        row = withCellText(row, column, text);
        filled += 1;
      }
    }
    next[place] = row;
  }
  return { cases: next, filled, added: next.length - cases.length, left };
}

/** "12 cells pasted, 2 rows added." */
export function describePaste({ filled, added, left }: Omit<PastedCells, "cases">): string {
  const count = (number: number, one: string, many: string) =>
    `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
  return [
    `${count(filled, "cell", "cells")} pasted`,
    ...(added === 0 ? [] : [`${count(added, "row", "rows")} added`]),
    ...(left === 0 ? [] : [`${count(left, "cell", "cells")} left out beyond the last column`]),
  ].join(", ");
}
