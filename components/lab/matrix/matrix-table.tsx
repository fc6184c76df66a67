"use client";

import { useMemo } from "react";
import type { Demand } from "@/lib/records/assertion";
import type { Case, CasePrompt } from "@/lib/records/case";
import { asksPerson } from "@/lib/scoring/grade-by-person";
import { Grid } from "../grid/grid";
import type { GridPlace } from "../grid/grid-place";
import type { GridColumn } from "../grid/grid-types";
import { caseName } from "../set/case-name";
import type { RowOrder } from "./arrange-rows";
import { isUngraded, totalOf } from "./column-total";
import { MatrixCell } from "./matrix-cell";
import { shownScore, type MatrixEntry, type MatrixIndex } from "./matrix-index";
import { describeEntry } from "./score-words";
import { TotalCell } from "./total-cell";

interface MatrixTableProps {
  readonly prompts: readonly CasePrompt[];
  /** Asked of every answer. */
  readonly demands: readonly Demand[];
  readonly cases: readonly Case[];
  /** Positions in `cases`, in the order in which they are shown. */
  readonly rows: readonly number[];
  readonly index: MatrixIndex;
  readonly metric: string | null;
  readonly order: RowOrder;
  readonly writing: { readonly promptId: string; readonly caseId: string } | null;
  readonly onOrder: (order: RowOrder) => void;
  readonly onOpen: (promptId: string, caseId: string) => void;
}

/** Prompts by rows, with the score of each pair; a click opens what was answered. */
export function MatrixTable(props: MatrixTableProps) {
  const { prompts, demands, cases, rows, index, metric, order, writing, onOrder, onOpen } = props;
  const columns = useMemo(() => gridColumns(prompts, order), [prompts, order]);
  const graded = useMemo(
    () => new Set(cases.filter((one) => asksPerson([...demands, ...one.demands])).map(({ id }) => id)),
    [cases, demands],
  );
  const totals = useMemo(
    () => prompts.map(({ id }) => totalOf(index.get(id), metric, graded)),
    [prompts, index, metric, graded],
  );

  function find({ row, column }: GridPlace) {
    const position = rows[row] ?? -1;
    const one = cases[position];
    const prompt = prompts[column - 1];
    const entry = one === undefined || prompt === undefined ? undefined : index.get(prompt.id)?.get(one.id);
    const waits = one !== undefined && isUngraded(entry, one.id, graded);
    return { position, one, prompt, entry, score: scoreOf(entry, metric), waits };
  }

  function drawCell(place: GridPlace) {
    const { position, one, prompt, entry, score, waits } = find(place);
    if (one === undefined) return null;
    if (place.column === 0) {
      return (
        <span className="flex w-full min-w-0 items-center gap-2">
          <span className="min-w-6 shrink-0 text-quiet tabular-nums">{(position + 1).toLocaleString("en")}</span>
          <span dir="auto" translate="no" className="truncate text-start">
            {caseName(one)}
          </span>
        </span>
      );
    }
    const isWriting = writing !== null && writing.promptId === prompt?.id && writing.caseId === one.id;
    return <MatrixCell entry={entry} score={score} isWriting={isWriting} isUngraded={waits} />;
  }

  return (
    <Grid
      label="Scores, a row for each case and a column for each prompt"
      help="Arrow keys move. Enter opens the answer. Enter on the name of a column sorts by it."
      columns={columns}
      rowCount={rows.length}
      rowKey={(row) => cases[rows[row] ?? -1]?.id ?? String(row)}
      rowHeight={2.5}
      headHeight={2.75}
      footHeight={4}
      drawCell={drawCell}
      nameCell={(place) => {
        if (place.column === 0) return undefined;
        const { position, prompt, entry, score, waits } = find(place);
        const words = waits ? "waits for your grade" : describeEntry(entry, score);
        return `${prompt?.label ?? ""}, row ${position + 1}: ${words}`;
      }}
      drawFoot={(column) =>
        column === 0 ? (
          <span className="text-xs font-medium text-quiet">All rows</span>
        ) : (
          <TotalCell total={totals[column - 1] ?? null} metric={metric} />
        )
      }
      opensAtOnce
      onOpen={(place) => {
        const { one, prompt } = find(place);
        if (one !== undefined && prompt !== undefined) onOpen(prompt.id, one.id);
      }}
      onHead={(column) => {
        const promptId = prompts[column - 1]?.id ?? null;
        // The worst first: that is where there is something to see.
        onOrder({ promptId, isDescending: promptId === order.promptId && !order.isDescending });
      }}
      className="max-h-[min(72dvh,56rem)] min-h-40"
    />
  );
}

function scoreOf(entry: MatrixEntry | undefined, metric: string | null): number | null {
  return entry === undefined ? null : shownScore(entry, metric);
}

function gridColumns(prompts: readonly CasePrompt[], order: RowOrder): readonly GridColumn[] {
  const sortedBy = (promptId: string | null): NonNullable<GridColumn["sorted"]> =>
    order.promptId !== promptId ? "none" : order.isDescending ? "descending" : "ascending";
  return [
    { id: "row", name: "Row", width: 15, grows: prompts.length < 4, sorted: sortedBy(null) },
    ...prompts.map(({ id, label }) => ({
      id,
      name: label,
      width: 9,
      grows: true,
      sorted: sortedBy(id),
      head: (
        <span dir="auto" className="line-clamp-2 text-start wrap-anywhere text-ink">
          {label}
        </span>
      ),
    })),
  ];
}
