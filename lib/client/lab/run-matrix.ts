import { v7 as newId } from "uuid";
import { fail, succeed, type Result } from "../../base/result";
import type { RunEnd } from "../../optimizers/optimizer";
import type { Cell, CellKey } from "../../search/lab-run";
import { dropModel, forgetModel, useModel } from "../models/model-store";
import { spoilsEngine } from "../run/carry-out";
import { isBusy, showRun, useRun } from "../run/run-store";
import { stopInWorker, stopRules } from "../run/stop-in-worker";
import { optimizerWorker } from "../worker/optimizer-worker";
import { rulesWorker } from "../worker/rules-worker";
import { cellsAlongside } from "./cells-alongside";
import { cellId, type MatrixRun, type OpenSet } from "./lab-state";
import { useLab } from "./lab-store";
import { changeMatrixAtWork, matrixAtWork, setMatrixAtWork } from "./matrix-at-work";
import { embedHere } from "./embed-here";
import { finishSteps } from "./finish-steps";
import { planMatrix, type MatrixPart, type MatrixWish } from "./plan-matrix";
import { recordMatrix } from "./record-matrix";
import { withLab } from "./with-lab";

/**
 * Measures prompts on rows of the open set, one cell after the other, each stored before the next. Resolves when all is done
 * or it was stopped: true where it was done, false where something else is at work. Fails with "model-needed" before
 * anything is begun, and with what ended it.
 */
export async function runMatrix(wish: MatrixWish): Promise<Result<boolean>> {
  const planned = await planOpen(wish);
  // Another may have begun while this one was planned.
  if (planned === null || matrixAtWork() !== null) return succeed(false);
  const { setId, parts } = planned;
  const usesModel = parts.some(({ plan }) => plan.answerer === "model");
  if (usesModel && useModel.getState().model.status !== "ready") return fail({ kind: "model-needed" });
  if (usesModel && isBusy(useRun.getState().run)) return succeed(false);
  const runId = newId();
  if (usesModel) showRun({ status: "measuring", runId });
  const total = parts.reduce((sum, { plan }) => sum + plan.cells.length, 0);
  const run: MatrixRun = { state: "running", failure: null, done: 0, total, startedAt: Date.now(), writing: null };
  setMatrixAtWork({ runId, setId, usesModel, run });
  try {
    const end = await measureParts(runId, setId, parts);
    const failure = end.type === "failed" ? end.failure : null;
    changeMatrixAtWork(() => ({ state: end.type, failure, writing: null }));
    return failure !== null ? fail(failure) : succeed(end.type === "completed");
  } finally {
    setMatrixAtWork(null);
    if (usesModel) showRun({ status: "idle" });
  }
}

let latestPlanning: object | null = null;

/** The plan for the set as it is when the planning is over; null where the set was left, or another plan was asked for. */
async function planOpen(wish: MatrixWish): Promise<{ setId: string; parts: readonly MatrixPart[] } | null> {
  const planning = {};
  latestPlanning = planning;
  for (;;) {
    const { open } = useLab.getState();
    if (open === null || matrixAtWork() !== null) return null;
    const isCurrent = () => latestPlanning === planning && isSameInput(open, useLab.getState().open);
    const planned = await finishSteps(planMatrix(open, wish), isCurrent);
    if (planned !== null) return { setId: open.set.id, parts: planned.of };
    if (latestPlanning !== planning || useLab.getState().open?.set.id !== open.set.id) return null;
  }
}

function isSameInput({ set, cases }: OpenSet, now: OpenSet | null): boolean {
  return now?.set === set && now.cases === cases;
}

async function measureParts(runId: string, setId: string, parts: readonly MatrixPart[]): Promise<RunEnd> {
  let end: RunEnd = { type: "completed" };
  for (const part of parts) {
    if (isStopping()) return { type: "stopped" };
    end = await measurePart(runId, setId, part);
    if (end.type !== "completed") return end;
  }
  return end;
}

async function measurePart(runId: string, setId: string, part: MatrixPart): Promise<RunEnd> {
  const alongside = await cellsAlongside(setId, part.plan);
  if (!alongside.ok) return { type: "failed", failure: alongside.failure };
  const plan = { ...part.plan, alongside: alongside.value };
  const record = recordMatrix(setId, part, (done, writing) =>
    changeMatrixAtWork((run) => ({ done: run.done + done, writing })),
  );
  const request = { runId, plan };
  const usesModel = plan.answerer === "model";
  const embed = await embedHere(plan.demands, plan.cases);
  const ended = usesModel
    ? await optimizerWorker.call((service, proxy) =>
        service.measure(request, proxy(record.take), embed === null ? undefined : proxy(embed)),
      )
    : await rulesWorker.call((service, proxy) =>
        service.measure(request, proxy(record.take), embed === null ? undefined : proxy(embed)),
      );
  // What the rules' worker was told at last may not be stored yet.
  const refused = await record.close();
  if (refused !== null) return { type: "failed", failure: refused };
  if (ended.ok) {
    const { value: end } = ended;
    if (usesModel && end.type === "failed" && spoilsEngine(end.failure)) await dropModel(end.failure);
    return end;
  }
  if (usesModel) forgetModel(ended.failure);
  return isStopping() ? { type: "stopped" } : { type: "failed", failure: ended.failure };
}

function isStopping(): boolean {
  return matrixAtWork()?.run.state === "stopping";
}

/** Measures one cell again, whether it is measured or not; as `runMatrix`. */
export function runCellAgain(cell: CellKey): Promise<Result<boolean>> {
  return runMatrix({ samples: cell.sample + 1, cells: [cell] });
}

/** Stops the matrix that is being measured, within one token; what is measured stays. */
export async function stopMatrix(): Promise<void> {
  const matrix = matrixAtWork();
  if (matrix?.run.state !== "running") return;
  changeMatrixAtWork(() => ({ state: "stopping" }));
  await (matrix.usesModel ? stopInWorker : stopRules)(matrix.runId, isStopping);
}

/** All of a cell of the open set, for who looks into it; null where it was not measured. */
export async function readCell(key: CellKey): Promise<Result<Cell | null>> {
  const open = useLab.getState().open;
  return open === null ? succeed(null) : withLab((lab) => lab.readCell(open.set.id, cellId(key)));
}
