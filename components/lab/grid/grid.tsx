"use client";

import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import {
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
} from "react";
import { isComposing } from "../../ui/use-keys";
import { placeAfterKey, spreadWidths, within, type GridPlace } from "./grid-place";
import { GridHead } from "./grid-head";
import { GridRow } from "./grid-row";
import type { GridProps } from "./grid-types";
import { useMeasures } from "./use-measures";

/** Rows and columns drawn beyond what can be seen, on either side. */
const OVERSCAN_ROWS = 3;
const OVERSCAN_COLUMNS = 1;
/** The most of the box that the column takes which stays. */
const MOST_PINNED = 0.45;

/**
 * A table that scrolls both ways whatever its size: only the cells near the window are drawn. One cell has the focus;
 * the keys move it, as the ARIA practices have it for a grid.
 */
export function Grid(props: GridProps) {
  const {
    columns,
    rowCount,
    rowKey,
    footHeight = 0,
    editing = null,
    onKey,
    onPaste,
    onHead,
    onOpen,
    opensAtOnce = false,
  } = props;
  const box = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const { width, height, rem } = useMeasures(box);
  const [wanted, setActive] = useState<GridPlace>({ row: 0, column: 0 });
  const active = within(rowCount === 0 ? { ...wanted, row: -1 } : wanted, { rows: rowCount, columns: columns.length });
  // Whoever goes on from cell to cell while editing is in the last of them afterwards.
  if (editing !== null && (editing.row !== wanted.row || editing.column !== wanted.column)) setActive(editing);
  const isFocusWanted = useRef(false);
  const hasFocus = useRef(false);

  const head = Math.round(props.headHeight * rem);
  const foot = Math.round(footHeight * rem);
  const rowHeight = Math.round(props.rowHeight * rem);
  const widths = useMemo(
    () =>
      spreadWidths(
        columns.map(({ width: rems, grows = false }) => ({ width: rems * rem, grows })),
        width,
      ),
    [columns, rem, width],
  );
  // On a phone it must leave room for the others.
  const pinned = Math.min(widths[0] ?? 0, width === 0 ? Infinity : Math.max(6 * rem, width * MOST_PINNED));

  // eslint-disable-next-line react-hooks/incompatible-library -- Nothing here is memoized by what the library returns.
  const rows = useVirtualizer({
    count: rowCount,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: rowKey,
    overscan: OVERSCAN_ROWS,
    // Drawn at once, rows and columns would be drawn one after the other, with a layout between them: twice the work.
    useFlushSync: false,
    // The rows begin under the head, which covers as much as it takes.
    scrollPaddingEnd: head + foot,
    rangeExtractor: (range) => withActive(range, active.row),
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length - 1,
    getScrollElement: () => box.current,
    estimateSize: (index) => widths[index + 1] ?? 0,
    overscan: OVERSCAN_COLUMNS,
    useFlushSync: false,
    paddingStart: pinned,
    scrollPaddingStart: pinned,
    rangeExtractor: (range) => withActive(range, active.column - 1),
  });
  useEffect(() => rows.measure(), [rows, rowHeight]);
  useEffect(() => across.measure(), [across, widths]);

  function moveTo(place: GridPlace): void {
    isFocusWanted.current = true;
    setActive(place);
    if (place.row >= 0) rows.scrollToIndex(place.row);
    if (place.column > 0) across.scrollToIndex(place.column - 1);
  }

  // After each drawing: the cell that is to have the focus may have come with it.
  useEffect(() => {
    if (!isFocusWanted.current || editing !== null) return;
    const cell = box.current?.querySelector<HTMLElement>("[data-active=true]");
    if (cell == null) return;
    cell.focus({ preventScroll: true });
    isFocusWanted.current = false;
  });
  const editedRow = editing?.row ?? null;
  const editedColumn = editing?.column ?? null;
  useEffect(() => {
    if (editedRow !== null) rows.scrollToIndex(editedRow);
    if (editedColumn !== null && editedColumn > 0) across.scrollToIndex(editedColumn - 1);
  }, [rows, across, editedRow, editedColumn]);
  // Whoever leaves a cell's field is back in its cell.
  const wasEditing = useRef(false);
  useEffect(() => {
    const isOver = wasEditing.current && editing === null;
    wasEditing.current = editing !== null;
    if (!isOver || !hasFocus.current) return;
    box.current?.querySelector<HTMLElement>("[data-active=true]")?.focus({ preventScroll: true });
  }, [editing]);

  function act(place: GridPlace, cell: HTMLElement): void {
    if (place.row < 0) onHead?.(place.column, cell);
    else onOpen(place);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (editing !== null || isComposing(event.nativeEvent) || event.altKey) return;
    if (!(event.target as HTMLElement).matches("[data-active=true]")) return;
    const page = Math.max(1, Math.floor((height - head - foot) / rowHeight) - 1);
    const next = placeAfterKey(active, event, { rows: rowCount, columns: columns.length, page });
    if (onKey?.(event, active) === true) {
      // It is done.
    } else if (next !== null) {
      moveTo(next);
    } else if (event.key === "Enter" || event.key === "F2") {
      act(active, event.currentTarget.querySelector<HTMLElement>("[data-active=true]") ?? event.currentTarget);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  function onClick(event: MouseEvent<HTMLElement>): void {
    const cell = (event.target as Element).closest<HTMLElement>("[data-row]");
    if (cell === null || (event.target as Element).closest("[data-editor]") !== null) return;
    const place = { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
    const isSame = place.row === active.row && place.column === active.column;
    setActive(place);
    if (place.row < 0 || opensAtOnce || (isSame && hadFocusBefore.current)) act(place, cell);
  }
  // A click gives the focus first, so that whether the cell had it is to be remembered from before.
  const hadFocusBefore = useRef(false);

  function onFocus(event: FocusEvent<HTMLElement>): void {
    hasFocus.current = true;
    const { row, column } = event.target.dataset;
    if (row !== undefined && column !== undefined) setActive({ row: Number(row), column: Number(column) });
  }

  const visibleRows = rows.getVirtualItems();
  const visibleColumns = across.getVirtualItems();
  const total = across.getTotalSize();
  return (
    <>
      <p id={helpId} className="sr-only">
        {props.help}
      </p>
      <div
        ref={box}
        role="grid"
        aria-label={props.label}
        aria-describedby={helpId}
        aria-rowcount={rowCount + 1 + (props.drawFoot === undefined ? 0 : 1)}
        aria-colcount={columns.length}
        className={`relative overflow-auto overscroll-x-contain rounded-lg border border-line bg-panel text-sm ${props.className ?? ""}`}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          const cell = (event.target as Element).closest("[data-row]");
          hadFocusBefore.current = cell !== null && cell === document.activeElement;
        }}
        onClick={onClick}
        onPaste={(event) => {
          if (onPaste === undefined || editing !== null) return;
          event.preventDefault();
          onPaste(event.clipboardData.getData("text/plain"), active);
        }}
        onFocus={onFocus}
        onBlur={({ currentTarget, relatedTarget }) => {
          // A field that vanishes has no next one; the focus is meant to come back.
          if (relatedTarget !== null) hasFocus.current = currentTarget.contains(relatedTarget);
        }}
      >
        <div role="presentation" style={{ width: total, minWidth: "100%" }}>
          <GridHead columns={columns} visible={visibleColumns} pinned={pinned} height={head} active={active} />
          <div role="rowgroup" className="relative" style={{ height: rows.getTotalSize() }}>
            {visibleRows.map(({ key, index, start, size }) => (
              <GridRow
                key={key}
                grid={props}
                row={index}
                start={start}
                size={size}
                columns={visibleColumns}
                pinned={pinned}
                activeColumn={active.row === index ? active.column : null}
              />
            ))}
          </div>
          {props.drawFoot !== undefined && (
            <div role="rowgroup" className="sticky bottom-0 z-[2] border-t border-line-strong bg-raised">
              <div role="row" aria-rowindex={rowCount + 2} className="relative" style={{ height: foot }}>
                <div
                  role="rowheader"
                  aria-colindex={1}
                  className="sticky left-0 z-[1] flex h-full items-center border-r border-line bg-raised px-2"
                  style={{ width: pinned }}
                >
                  {props.drawFoot(0)}
                </div>
                {visibleColumns.map(({ index, start, size }) => (
                  <div
                    key={index}
                    role="gridcell"
                    aria-colindex={index + 2}
                    className="absolute inset-y-0 flex items-center px-2"
                    style={{ left: start, width: size }}
                  >
                    {props.drawFoot?.(index + 1)}
                  </div>
                ))}
              </div>
            </div>
          )}
        </div>
      </div>
    </>
  );
}

/** The cell that has the focus stays drawn, or the focus would be lost. */
function withActive(range: Range, index: number): number[] {
  const drawn = defaultRangeExtractor(range);
  if (index < 0 || index >= range.count || drawn.includes(index)) return drawn;
  return [...drawn, index].sort((one, other) => one - other);
}
