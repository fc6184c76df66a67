import type { VirtualItem } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { GridPlace } from "./grid-place";
import type { GridColumn } from "./grid-types";

interface GridHeadProps {
  readonly columns: readonly GridColumn[];
  /** Those that are drawn, counted from the second. */
  readonly visible: readonly VirtualItem[];
  /** Pixels. */
  readonly pinned: number;
  readonly height: number;
  readonly active: GridPlace;
}

/** The names of a grid's columns; they stay at its top. */
export function GridHead({ columns, visible, pinned, height, active }: GridHeadProps) {
  return (
    <div role="rowgroup" className="sticky top-0 z-[4] border-b border-line-strong bg-raised text-xs text-quiet">
      <div role="row" aria-rowindex={1} className="relative" style={{ height }}>
        <HeadCell column={columns[0]} index={0} active={active} left={null} width={pinned} />
        {visible.map(({ index, start, size }) => (
          <HeadCell
            key={index}
            column={columns[index + 1]}
            index={index + 1}
            active={active}
            left={start}
            width={size}
          />
        ))}
      </div>
    </div>
  );
}

interface HeadCellProps {
  readonly column: GridColumn | undefined;
  readonly index: number;
  readonly active: GridPlace;
  readonly left: number | null;
  readonly width: number;
}

function HeadCell({ column, index, active, left, width }: HeadCellProps) {
  if (column === undefined) return null;
  const { name, head = <span className="truncate">{name}</span>, sorted } = column;
  const isActive = active.row === -1 && active.column === index;
  return (
    <div
      role="columnheader"
      aria-colindex={index + 1}
      {...(sorted !== undefined && { "aria-sort": sorted })}
      title={name}
      data-row={-1}
      data-column={index}
      data-active={isActive}
      tabIndex={isActive ? 0 : -1}
      className={`flex h-full min-w-0 items-center gap-1 px-2 font-medium -outline-offset-2 ${sorted === undefined ? "" : "cursor-pointer hover:text-ink"} ${
        left === null ? "sticky left-0 z-[1] border-r border-line bg-raised" : "absolute inset-y-0"
      }`}
      style={left === null ? { width } : { left, width }}
    >
      {head}
      {sorted === "ascending" && <ArrowUp size={13} className="shrink-0" aria-hidden />}
      {sorted === "descending" && <ArrowDown size={13} className="shrink-0" aria-hidden />}
    </div>
  );
}
