/** A cell of a grid. Row -1 is the head; column 0 is the one that stays while the others scroll. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that Page Down moves by. */
  readonly page: number;
}

type GridKey = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">;

/** The cell that a key moves to, within the grid; null for a key that does not move. */
export function placeAfterKey({ row, column }: GridPlace, event: GridKey, size: GridSize): GridPlace | null {
  const isFar = event.ctrlKey || event.metaKey;
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  switch (event.key) {
    case "ArrowDown":
      return within({ row: isFar ? lastRow : row + 1, column }, size);
    case "ArrowUp":
      return within({ row: isFar ? 0 : row - 1, column }, size);
    case "ArrowRight":
      return within({ row, column: isFar ? lastColumn : column + 1 }, size);
    case "ArrowLeft":
      return within({ row, column: isFar ? 0 : column - 1 }, size);
    case "PageDown":
      return within({ row: row + size.page, column }, size);
    case "PageUp":
      return within({ row: Math.max(0, row - size.page), column }, size);
    case "Home":
      return within({ row: isFar ? 0 : row, column: 0 }, size);
    case "End":
      return within({ row: isFar ? lastRow : row, column: lastColumn }, size);
    default:
      return null;
  }
}

/** The nearest cell that there is. */
export function within({ row, column }: GridPlace, { rows, columns }: Omit<GridSize, "page">): GridPlace {
  return {
    row: Math.max(-1, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  };
}

/**
 * Widths in pixels: what each column asks for; where room is left, those that grow share it, each by what it asked for.
 */
export function spreadWidths(
  columns: readonly { readonly width: number; readonly grows: boolean }[],
  room: number,
): readonly number[] {
  const asked = columns.reduce((sum, { width }) => sum + width, 0);
  const growing = columns.reduce((sum, { width, grows }) => sum + (grows ? width : 0), 0);
  const spare = Math.max(0, room - asked);
  if (growing === 0) return columns.map(({ width }) => width);
  return columns.map(({ width, grows }) => (grows ? Math.floor(width + (spare * width) / growing) : width));
}
