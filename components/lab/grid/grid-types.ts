import type { KeyboardEvent, ReactNode } from "react";
import type { GridPlace } from "./grid-place";

export interface GridColumn {
  readonly id: string;
  /** In rem. */
  readonly width: number;
  /** It takes a share of the room that is left. */
  readonly grows?: boolean;
  /** Read aloud, and shown where `head` is missing. */
  readonly name: string;
  readonly head?: ReactNode;
  /** Where the column can be sorted. */
  readonly sorted?: "ascending" | "descending" | "none";
}

export interface GridProps {
  readonly label: string;
  /** Read aloud where the focus comes in: what the keys do. */
  readonly help: string;
  /** The first stays while the others scroll. */
  readonly columns: readonly GridColumn[];
  readonly rowCount: number;
  readonly rowKey: (row: number) => string;
  /** In rem. */
  readonly rowHeight: number;
  readonly headHeight: number;
  readonly footHeight?: number;
  readonly drawCell: (place: GridPlace) => ReactNode;
  /** What a cell says in full, where its picture says it by shapes. */
  readonly nameCell?: (place: GridPlace) => string | undefined;
  /** Whether a row is one of those that are chosen. */
  readonly isRowChosen?: (row: number) => boolean;
  readonly drawFoot?: (column: number) => ReactNode;
  /** The cell that is edited, which has the focus then; `drawCell` draws its field. */
  readonly editing?: GridPlace | null;
  /** By Enter; by a click on the cell that has the focus, or by the first click where `opensAtOnce`. */
  readonly onOpen: (place: GridPlace) => void;
  readonly opensAtOnce?: boolean;
  readonly onHead?: (column: number, opener: HTMLElement) => void;
  /** What was pasted while a cell had the focus: a table as spreadsheet programs give it, or any text. */
  readonly onPaste?: (text: string, place: GridPlace) => void;
  /** True where it took the key. */
  readonly onKey?: (event: KeyboardEvent<HTMLElement>, place: GridPlace) => boolean;
  readonly className?: string;
}
