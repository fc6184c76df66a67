"use client";

import { Plus, Trash2 } from "lucide-react";
import { useMemo, useState } from "react";
import type { Case, Split } from "@/lib/records/case";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { TextView } from "../../ui/text-view";
import { CellField } from "../grid/cell-field";
import { Grid } from "../grid/grid";
import type { GridPlace } from "../grid/grid-place";
import type { GridColumn } from "../grid/grid-types";
import { countRows } from "../matrix/comparison-words";
import { caseColumns, cellText, columnName, isEditable, withCellText, type CaseColumn } from "./case-columns";
import { nextCell } from "./next-cell";
import { SplitMark, splitName } from "./split-mark";

interface CaseTableProps {
  readonly cases: readonly Case[];
  readonly splits: ReadonlyMap<string, Split>;
  /** Names that the prompts ask for, so that a new set has columns to fill. */
  readonly variables: readonly string[];
  /** Null where the rows are there to be read alone. */
  readonly edits: CaseEdits | null;
}

interface CaseEdits {
  readonly canWrite: boolean;
  /** The row as it was shown, and what was typed into it; also where another tab removed it meanwhile. */
  readonly onChange: (row: Case, change: (row: Case) => Case) => void;
  /** A block of cells as a spreadsheet program gives it, to be written from one cell on. */
  readonly onPaste: (text: string, from: GridPlace, columns: readonly CaseColumn[]) => void;
  readonly onAdd: () => void;
  readonly onRemove: (caseIds: readonly string[]) => void;
}

/** The cell that is edited, and what the table showed when that began, with what was typed since. */
interface Edit {
  readonly place: GridPlace;
  readonly cases: readonly Case[];
  readonly columns: readonly CaseColumn[];
}

/** A cell shows no more than this of its text. */
const SHOWN_LETTERS = 240;
const WIDTHS: Readonly<Record<CaseColumn["kind"], number>> = {
  number: 6.5,
  description: 10,
  variable: 14,
  expected: 10,
  "given-answer": 14,
  demands: 7,
};

/** The rows of a set; any cell is edited in its place, or shown whole where nothing can be changed. */
export function CaseTable({ cases: stored, splits, variables, edits }: CaseTableProps) {
  const canWrite = edits?.canWrite === true;
  const [shown, setShown] = useState<GridPlace | null>(null);
  const [edit, setEdit] = useState<Edit | null>(null);
  const editing = edit?.place ?? null;
  // While somebody types, rows and columns stay where they are, whatever another tab does or a cell is emptied.
  const cases = edit?.cases ?? stored;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const needed = useMemo(() => caseColumns(cases, variables), [cases, variables]);
  const columns = edit?.columns ?? needed;
  const gridColumns = useMemo(() => columns.map(toGridColumn), [columns]);
  // Those that were removed meanwhile are not chosen any more.
  const chosenIds = useMemo(() => cases.filter(({ id }) => chosen.has(id)).map(({ id }) => id), [cases, chosen]);

  const shownCase = shown === null ? undefined : cases[shown.row];
  const shownColumn = shown === null ? undefined : columns[shown.column];

  function toggle(row: Case | undefined): void {
    if (row === undefined) return;
    const next = new Set(chosenIds);
    if (!next.delete(row.id)) next.add(row.id);
    setChosen(next);
  }

  function drawCell({ row, column }: GridPlace) {
    const one = cases[row];
    const kind = columns[column];
    if (one === undefined || kind === undefined) return null;
    if (kind.kind === "number") {
      return (
        <span className="flex w-full items-center gap-2">
          <span className="min-w-8 text-quiet tabular-nums">{(row + 1).toLocaleString("en")}</span>
          <SplitMark split={splits.get(one.id)} />
        </span>
      );
    }
    const text = cellText(one, kind);
    if (editing?.row === row && editing.column === column) {
      return (
        <CellField
          label={`${columnName(kind)}, row ${row + 1}`}
          text={text}
          onDone={(next, step) => {
            const typed = (former: Case) => (next === null ? former : withCellText(former, kind, next));
            const place = step === null ? null : nextCell({ row, column }, step, { columns, rows: cases.length });
            // What is typed next may come before this is stored.
            const shownThen = cases.map((former) => (former.id === one.id ? typed(former) : former));
            setEdit(place === null ? null : { place, cases: shownThen, columns });
            // What another tab wrote into the row's other cells meanwhile stands.
            if (next !== null) edits?.onChange(one, typed);
          }}
        />
      );
    }
    return (
      <span dir="auto" translate="no" className="line-clamp-2 w-full text-start wrap-anywhere whitespace-pre-wrap">
        {text.slice(0, SHOWN_LETTERS)}
      </span>
    );
  }

  return (
    <div className="flex flex-col gap-2">
      <div className="flex min-h-9 flex-wrap items-center gap-2">
        <p className="mr-auto text-sm text-quiet tabular-nums">
          {chosenIds.length === 0 ? countRows(cases.length) : `${chosenIds.length.toLocaleString("en")} chosen`}
        </p>
        {chosenIds.length > 0 && (
          <>
            <Button look="quiet" onClick={() => setChosen(new Set())}>
              Choose none
            </Button>
            <Button disabled={!canWrite} onClick={() => edits?.onRemove(chosenIds)}>
              <Trash2 size={16} aria-hidden />
              Remove {countRows(chosenIds.length)}
            </Button>
          </>
        )}
        {edits !== null && (
          <Button disabled={!canWrite} onClick={edits.onAdd}>
            <Plus size={16} aria-hidden />
            Add a row
          </Button>
        )}
      </div>
      <Grid
        label="Rows"
        help={
          edits === null
            ? "Arrow keys move. Enter shows all of a cell."
            : "Arrow keys move. Enter edits a cell, Escape leaves it, Tab goes on to the next. Space chooses a row. What you copied in a spreadsheet can be pasted."
        }
        columns={gridColumns}
        rowCount={cases.length}
        rowKey={(row) => cases[row]?.id ?? String(row)}
        rowHeight={3}
        headHeight={2.25}
        drawCell={drawCell}
        nameCell={({ row, column }) => (column === 0 ? describeRow(row, splits.get(cases[row]?.id ?? "")) : undefined)}
        isRowChosen={(row) => chosen.has(cases[row]?.id ?? "")}
        editing={editing}
        onOpen={(place) => {
          const kind = columns[place.column];
          if (edits === null) setShown(kind?.kind === "number" ? null : place);
          else if (kind?.kind === "number") toggle(cases[place.row]);
          else if (canWrite && kind !== undefined && isEditable(kind)) setEdit({ place, cases, columns });
        }}
        onKey={(event, { row }) => {
          if (edits === null || event.key !== " " || row < 0) return false;
          toggle(cases[row]);
          return true;
        }}
        {...(canWrite && { onPaste: (text: string, from: GridPlace) => edits.onPaste(text, from, columns) })}
        opensAtOnce={edits === null}
        className="max-h-[min(70dvh,48rem)] min-h-40"
      />
      {shownCase !== undefined && shownColumn !== undefined && (
        <Dialog title={`${columnName(shownColumn)}, row ${(shown?.row ?? 0) + 1}`} onClose={() => setShown(null)}>
          <TextView
            text={cellText(shownCase, shownColumn)}
            role="region"
            aria-label={columnName(shownColumn)}
            className="max-h-[60vh] min-h-24 px-5 py-4 text-sm leading-relaxed"
          />
        </Dialog>
      )}
      <SplitLegend splits={splits} />
    </div>
  );
}

function toGridColumn(column: CaseColumn): GridColumn {
  const name = columnName(column);
  const id = column.kind === "variable" ? `variable ${column.name}` : column.kind;
  return { id, name, width: WIDTHS[column.kind], grows: isEditable(column) };
}

function describeRow(row: number, split: Split | undefined): string {
  return split === undefined ? `Row ${row + 1}` : `Row ${row + 1}, ${splitName(split)}`;
}

function SplitLegend({ splits }: { splits: ReadonlyMap<string, Split> }) {
  const counts = new Map<Split, number>();
  for (const split of splits.values()) counts.set(split, (counts.get(split) ?? 0) + 1);
  if (counts.size === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-quiet">
      {[...counts].map(([split, count]) => (
        <li key={split} className="flex items-center gap-1.5">
          <SplitMark split={split} />
          {splitName(split)}: {count.toLocaleString("en")}
        </li>
      ))}
    </ul>
  );
}
