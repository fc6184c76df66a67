import type { ReactNode } from "react";
import type { LayoutRow, Rail } from "@/lib/store/tree-layout";

/** Where a row stands in a tree of which only a part is drawn. */
export interface RowPlace {
  readonly index: number;
  /** Pixels from the top of the tree. */
  readonly top: number;
  readonly measure: (row: HTMLElement | null) => void;
}

/** The lines of the tree beside one row, and its mark in its own column. */
export function RowLines({ row, children }: { row: LayoutRow; children: ReactNode }) {
  return (
    <>
      {row.rails.map((rail, column) => (
        <RailColumn key={column} rail={rail} />
      ))}
      <span className="relative w-(--column) shrink-0" aria-hidden>
        {row.hasLineAbove && <span className={`${lineLook} top-0 h-(--mark)`} />}
        {row.hasLineBelow && <span className={`${lineLook} top-(--mark) bottom-0`} />}
        {children}
      </span>
    </>
  );
}

const lineLook = "absolute left-1/2 -ml-px border-l border-line-strong";
const curveLook =
  "absolute top-0 left-1/2 -ml-px h-(--mark) w-[calc(var(--column)-0.25rem)] rounded-bl-lg border-b border-l border-line-strong";

function RailColumn({ rail }: { rail: Rail }) {
  const hasLine = rail === "pass" || rail === "tee";
  const hasCurve = rail === "corner" || rail === "tee";
  return (
    <span className="relative w-(--column) shrink-0" aria-hidden>
      {hasLine && <span className={`${lineLook} inset-y-0`} />}
      {hasCurve && <span className={curveLook} />}
    </span>
  );
}
