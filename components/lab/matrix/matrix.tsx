"use client";

import { useCallback, useDeferredValue, useMemo, useState } from "react";
import type { OpenSet } from "@/lib/client/lab/lab-state";
import type { LabPart } from "@/lib/transfer/cases/lab-file";
import { arrangeRows, type RowFilter, type RowOrder } from "./arrange-rows";
import { CellDialog, type CellDoor } from "./cell-dialog";
import { CompareColumns } from "./compare-columns";
import { FilterBar } from "./filter-bar";
import { countCells, type CountedCells } from "./matrix-index";
import { MatrixTable } from "./matrix-table";
import { useSteps } from "./use-steps";

type MatrixProps = CellDoor & {
  readonly open: OpenSet;
  /** What did not come along with the cells; none where it is left out. */
  readonly leftOut?: readonly LabPart[];
};

/** The scores of prompts on rows: filtered, sorted, compared, and each answer looked into. */
export function Matrix(props: MatrixProps) {
  // The count of a long run may come later than the keys that a person presses.
  const cells = useDeferredValue(props.open.cells);
  const counted = useSteps(useCallback(() => countCells(cells.values()), [cells]));
  return counted === null ? (
    <p role="status" className="rounded-lg border border-line bg-panel px-6 py-12 text-center text-sm text-quiet">
      Counting {cells.size.toLocaleString("en")} scores…
    </p>
  ) : (
    <CountedMatrix {...props} cells={cells} counted={counted} />
  );
}

function CountedMatrix({
  open,
  leftOut = [],
  readCell,
  measureAgain,
  grade,
  cells,
  counted: { index, metrics },
}: MatrixProps & { readonly cells: OpenSet["cells"]; readonly counted: CountedCells }) {
  const { set, cases, run } = open;
  const [filter, setFilter] = useState<RowFilter>("all");
  const [metric, setMetric] = useState<string | null>(null);
  const [order, setOrder] = useState<RowOrder>({ promptId: null, isDescending: false });
  const [shown, setShown] = useState<{ readonly promptId: string; readonly caseId: string } | null>(null);

  const caseIds = useMemo(() => cases.map(({ id }) => id), [cases]);
  const promptIds = useMemo(() => set.prompts.map(({ id }) => id), [set.prompts]);
  const lookedAt = metric !== null && metrics.includes(metric) ? metric : null;
  const rows = useMemo(
    () => arrangeRows(caseIds, promptIds, index, { filter, metric: lookedAt, order }),
    [caseIds, promptIds, index, filter, lookedAt, order],
  );

  return (
    <>
      <FilterBar
        filter={filter}
        metric={lookedAt}
        metrics={metrics}
        shown={rows.length}
        total={cases.length}
        onFilter={setFilter}
        onMetric={setMetric}
      />
      {rows.length === 0 ? (
        <p className="rounded-lg border border-line bg-panel px-6 py-12 text-center text-sm text-quiet">
          No row is like that.
        </p>
      ) : (
        <MatrixTable
          prompts={set.prompts}
          demands={set.demands}
          cases={cases}
          rows={rows}
          index={index}
          metric={lookedAt}
          order={order}
          writing={run?.writing ?? null}
          onOrder={setOrder}
          onOpen={(promptId, caseId) => setShown({ promptId, caseId })}
        />
      )}
      {set.prompts.length > 1 && <CompareColumns prompts={set.prompts} cells={cells} />}
      {shown !== null && (
        <CellDialog
          key={`${shown.promptId} ${shown.caseId}`}
          open={open}
          {...shown}
          leftOut={leftOut}
          readCell={readCell}
          measureAgain={measureAgain}
          grade={grade}
          onClose={() => setShown(null)}
        />
      )}
    </>
  );
}
