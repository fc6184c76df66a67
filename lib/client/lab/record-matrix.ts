import type { Failure } from "../../base/failure";
import type { Result } from "../../base/result";
import type { Cell, MatrixEvent } from "../../search/lab-run";
import { sampleOf } from "../../search/sample-of";
import type { CellRow } from "../../store/lab-rows";
import type { MeasuredCell } from "../../store/lab-cells";
import type { MatrixRun } from "./lab-state";
import { knownCells, noteCells } from "./open-cells";
import type { MatrixPart } from "./plan-matrix";
import { summarizeCell } from "./summarize-cell";
import { withLab } from "./with-lab";

/** Given answers are scored by the thousand, and scoring them again costs nothing, so they are stored together. */
const GIVEN_AT_ONCE = 500;

type Writing = MatrixRun["writing"];

/** Stores what is measured, and shows it: `show` gets how many cells were done since the last time. */
export function recordMatrix(setId: string, part: MatrixPart, show: (done: number, writing: Writing) => void) {
  const storedAtOnce = part.plan.answerer === "given" ? GIVEN_AT_ONCE : 1;
  let waiting: (MeasuredCell & { readonly isSettled: boolean })[] = [];
  let writing: Writing = null;
  let storing: Promise<unknown> = Promise.resolve();
  let refused: Failure | null = null;

  async function put(measured: typeof waiting): Promise<void> {
    const stored: Result<void> = await withLab((lab) =>
      lab.putCells(
        setId,
        measured.map(({ row, cell }) => ({ row, cell })),
      ),
    );
    if (!stored.ok) refused ??= stored.failure;
    else
      noteCells(
        setId,
        measured.map(({ row }): CellRow => ({ ...row, setId })),
      );
    show(measured.filter(({ isSettled }) => !isSettled).length, writing);
  }

  function store(): Promise<unknown> {
    const measured = waiting;
    waiting = [];
    if (measured.length > 0) storing = storing.then(() => put(measured));
    return storing;
  }

  function takeEvent(event: MatrixEvent): void {
    switch (event.type) {
      case "cell-started":
        writing = { ...event.cell, text: "" };
        return;
      case "text-delta":
        writing = { ...event.cell, text: (writing?.text ?? "") + event.text };
        return;
      case "cell-ended":
        writing = null;
        waiting.push({ ...toMeasured(event.cell, part), isSettled: false });
        return;
      case "cell-settled": {
        const { cell, row } = toMeasured(event.cell, part);
        // One that was measured under other conditions keeps them.
        const { modelId, samplingHash, inputHash } = knownCells(setId).get(row.id) ?? row;
        waiting.push({ cell, row: { ...row, modelId, samplingHash, inputHash }, isSettled: true });
        return;
      }
    }
  }

  return {
    /** Rejects where what was measured cannot be stored, which ends the run in the worker. */
    take: async (_runId: string, events: readonly MatrixEvent[]): Promise<void> => {
      events.forEach(takeEvent);
      if (waiting.length >= storedAtOnce) await store();
      else if (part.plan.answerer === "model") show(0, writing);
      if (refused !== null) throw new Error(refused.kind);
    },
    /** Stores what is left; why something could not be stored, null where all was. */
    close: async (): Promise<Failure | null> => {
      await store();
      return refused;
    },
  };
}

function toMeasured(measured: Cell, { plan, hashes, samplingHash, modelId, isSeedDrawn }: MatrixPart): MeasuredCell {
  const sampling = sampleOf(plan.sampling, measured.sample);
  // Whoever only judged did not answer.
  const isAsked = modelId !== null && measured.usage !== null && measured.conditions === undefined;
  const cell = isAsked ? { ...measured, conditions: { modelId, sampling, isSeedDrawn } } : measured;
  const inputHash = hashes.of(cell.promptId, cell.caseId) ?? "";
  return { cell, row: { ...summarizeCell(cell, modelId), inputHash, samplingHash } };
}
