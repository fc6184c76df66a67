import type { Case } from "@/lib/records/case";
import type { GridPlace } from "../grid/grid-place";
import { cellText, isEditable, withCellOf, withCellText, type CaseColumn } from "./case-columns";

interface PastedCells {
  readonly cases: readonly Case[];
  /** The rows that were written into. */
  readonly written: readonly PastedRow[];
  readonly filled: number;
  readonly added: number;
  /** Cells that stood beyond the last column. */
  readonly left: number;
}

/** A row before and after cells were pasted into it; one that was made for them was empty before. */
export interface PastedRow {
  readonly before: Case;
  readonly after: Case;
  readonly isAdded: boolean;
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
  if (targets.length === 0) return { cases, written: [], filled: 0, added: 0, left: block.flat().length };
  const next = [...cases];
  const written: PastedRow[] = [];
  let filled = 0;
  let left = 0;
  for (const [line, texts] of block.entries()) {
    const place = from.row + line;
    const before = next[place] ?? makeCase();
    let row = before;
    for (const [offset, text] of texts.entries()) {
      const column = targets[offset];
      if (column === undefined) left += 1;
      else {
        row = withCellText(row, column, text);
        filled += 1;
      }
    }
    next[place] = row;
    written.push({ before, after: row, isAdded: place >= cases.length });
  }
  return { cases: next, written, filled, added: next.length - cases.length, left };
}

/**
 * The rows without what was pasted: each cell that still is as it was pasted is as before that, and what was typed or
 * pasted over it since stays. `emptied` are those rows that were made for it and hold nothing any more.
 */
export function takeBackCells(
  cases: readonly Case[],
  pasted: readonly PastedRow[],
  columns: readonly CaseColumn[],
): { readonly cases: readonly Case[]; readonly emptied: readonly string[] } {
  const byId = new Map(pasted.map((one) => [one.after.id, one]));
  const emptied: string[] = [];
  const next = cases.map((row) => {
    const one = byId.get(row.id);
    if (one === undefined) return row;
    const isAsPasted = (column: CaseColumn) => cellText(row, column) === cellText(one.after, column);
    const former = columns.filter(isAsPasted).reduce((back, column) => withCellOf(back, one.before, column), row);
    if (one.isAdded && JSON.stringify(former) === JSON.stringify(one.before)) emptied.push(row.id);
    return former;
  });
  return { cases: next, emptied };
}

/** "12 cells pasted, 2 rows added." */
export function describePaste({ filled, added, left }: Pick<PastedCells, "filled" | "added" | "left">): string {
  const count = (number: number, one: string, many: string) =>
    `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
  return [
    `${count(filled, "cell", "cells")} pasted`,
    ...(added === 0 ? [] : [`${count(added, "row", "rows")} added`]),
    ...(left === 0 ? [] : [`${count(left, "cell", "cells")} left out beyond the last column`]),
  ].join(", ");
}
