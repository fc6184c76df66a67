import type { ReactNode } from "react";
import type { LayoutRow } from "@/lib/store/tree-layout";
import { RowLines, type RowPlace } from "./row-lines";

interface TreeRowProps extends RowPlace {
  readonly row: LayoutRow;
  /** What is read aloud. */
  readonly name: string;
  /** Stands in the column of the lines. */
  readonly mark: ReactNode;
  readonly isSelected: boolean;
  /** Null where there is nothing below it. */
  readonly isOpen: boolean | null;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** One row of the tree: its place, its lines, and what it says of itself to a screen reader. */
export function TreeRow(props: TreeRowProps) {
  const { row, name, mark, isSelected, isOpen, isTabStop, index, top, measure, onFocus, onPress, children } = props;
  return (
    <li
      ref={measure}
      data-index={index}
      style={{ transform: `translateY(${top}px)` }}
      role="treeitem"
      aria-label={name}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.siblings}
      aria-selected={isSelected}
      aria-expanded={isOpen ?? undefined}
      tabIndex={isTabStop ? 0 : -1}
      className="group absolute inset-x-0 top-0 flex cursor-pointer rounded-md -outline-offset-2"
      onFocus={onFocus}
      onClick={onPress}
    >
      <RowLines row={row}>{mark}</RowLines>
      {children}
    </li>
  );
}
