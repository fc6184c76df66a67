import type { VirtualItem } from "@tanstack/react-virtual";
import { memo } from "react";
import type { GridProps } from "./grid-types";

interface GridRowProps {
  readonly grid: GridProps;
  readonly row: number;
  /** Pixels. */
  readonly start: number;
  readonly size: number;
  /** Those that are drawn, counted from the second. */
  readonly columns: readonly VirtualItem[];
  readonly pinned: number;
  /** Of the cell that the keys move, where it is in this row. */
  readonly activeColumn: number | null;
}

/** A row of a grid. It is drawn again only where something of it was changed: most of what scrolling draws stays. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { grid, row, start, size, columns, pinned, activeColumn } = props;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      {...(grid.isRowChosen?.(row) === true && { "aria-selected": true, "data-selected": "true" })}
      className="group absolute inset-x-0 border-b border-line data-[selected=true]:bg-gold-wash"
      style={{ top: start, height: size }}
    >
      <Cell grid={grid} row={row} column={0} isActive={activeColumn === 0} left={null} width={pinned} />
      {columns.map((column) => (
        <Cell
          key={column.index}
          grid={grid}
          row={row}
          column={column.index + 1}
          isActive={activeColumn === column.index + 1}
          left={column.start}
          width={column.size}
        />
      ))}
    </div>
  );
});

interface CellProps {
  readonly grid: GridProps;
  readonly row: number;
  readonly column: number;
  readonly isActive: boolean;
  /** Null for the one that stays. */
  readonly left: number | null;
  readonly width: number;
}

const Cell = memo(function Cell({ grid, row, column, isActive, left, width }: CellProps) {
  const place = { row, column };
  const isEdited = grid.editing?.row === row && grid.editing.column === column;
  const name = grid.nameCell?.(place);
  return (
    <div
      role={left === null ? "rowheader" : "gridcell"}
      aria-colindex={column + 1}
      {...(name !== undefined && !isEdited && { "aria-label": name })}
      data-row={row}
      data-column={column}
      data-active={isActive}
      tabIndex={isActive && !isEdited ? 0 : -1}
      className={`flex h-full min-w-0 items-center px-2 -outline-offset-2 ${isEdited ? "z-[3]" : "overflow-hidden contain-strict"} ${
        left === null
          ? "sticky left-0 z-[1] border-r border-line bg-panel group-data-[selected=true]:bg-gold-wash"
          : "absolute inset-y-0 hover:bg-raised/60"
      }`}
      style={left === null ? { width } : { left, width }}
    >
      {grid.drawCell(place)}
    </div>
  );
});
