import { v4 as newId } from "uuid";
import type { Failure } from "../base/failure";
import type { OptimizerId, OptimizerSettings } from "../optimizers/optimizer";
import type { Version, VersionOrigin } from "../sessions/session";
import { hashPack } from "../template/hash-pack";
import type { Refinement } from "../template/refinement";
import type { Task } from "../template/task";
import { dropModel, forgetModel, useModel } from "./model-store";
import { optimizerWorker } from "./optimizer-worker";
import { packInUse } from "./pack-in-use";
import { recordRun } from "./record-run";
import { runningRun, showRun, useRun } from "./run-store";
import { saveNow, settleSilverVersion, taskOf, useSession } from "./session-store";
import { useSettings } from "./settings-store";
import { taskToRefine } from "./task-to-refine";

/** How long a worker may take to obey Stop before it is ended; a prefill on the processor cannot be interrupted. */
const STOP_PATIENCE_MILLISECONDS = 8_000;
const BUDGET_MILLISECONDS = 30 * 60_000;

/** Runs the chosen optimizer on the task in the form. What it makes becomes versions of the session. */
export async function optimize(): Promise<void> {
  await run({
    optimizer: useSettings.getState().settings.optimizer,
    task: taskOf(useSession.getState().draft),
    refinement: null,
    settleParent: settleSilverVersion,
  });
}

/**
 * Changes a version by a note, such as "shorter; keep the table": the optimizer that made the version makes a child of
 * it, with the settings as they stand now. Where a person wrote the version, the chosen optimizer does.
 */
export async function refine(versionId: string, note: string): Promise<void> {
  const parent = useSession.getState().versions.find(({ id }) => id === versionId);
  if (parent === undefined || note.trim() === "") return;
  saveNow();
  await run({
    optimizer: parent.origin?.optimizer ?? useSettings.getState().settings.optimizer,
    task: taskToRefine(parent),
    refinement: { note, parentText: parent.text },
    settleParent: () => parent,
  });
}

/** Asks again for what was asked for when this version was made, with the settings as they stand now. */
export async function runAgain({ parentId, origin }: Version): Promise<void> {
  if (parentId !== null && typeof origin?.note === "string") await refine(parentId, origin.note);
  else await optimize();
}

interface Asked {
  readonly optimizer: OptimizerId;
  readonly task: Task;
  readonly refinement: Refinement | null;
  /** Called once the run can begin: the version that the candidates hang on. */
  readonly settleParent: () => Version;
}

async function run({ optimizer, task, refinement, settleParent }: Asked): Promise<void> {
  if (useRun.getState().run.status === "running") return;
  const model = useModel.getState().model;
  const usesModel = optimizer !== "instant";
  if ((refinement?.parentText ?? task.silverPrompt).trim() === "") {
    showRun({ status: "failed", failure: { kind: "empty-prompt" } });
    return;
  }
  if (usesModel && model.status !== "ready") {
    showRun({ status: "failed", failure: { kind: "model-needed" } });
    return;
  }

  const runId = newId();
  const settings = settingsOfRun(usesModel);
  const { candidates } = settings;
  showRun({
    status: "running",
    runId,
    optimizer,
    candidates,
    startedAt: Date.now(),
    isStopping: false,
    writing: null,
  });
  const pack = packInUse();
  const parent = settleParent();
  const origin: VersionOrigin = {
    optimizer,
    note: refinement?.note ?? null,
    model: usesModel && model.status === "ready" ? model.loaded : null,
    pack: usesModel ? { id: pack.id, name: pack.name, hash: await hashPack(pack.texts) } : null,
    settings,
    wordLimit: task.wordLimit,
    seed: null,
    usage: null,
    timings: null,
  };
  const record = recordRun({ runId, parent, origin });
  const budget = { modelCalls: candidates, milliseconds: BUDGET_MILLISECONDS };
  const request = { runId, optimizer, task, refinement, pack, settings, budget };
  const ended = await optimizerWorker.call((service, proxy) => service.run(request, proxy(record.take)));
  if (ended.ok) {
    record.close(ended.value);
    if (usesModel && ended.value.type === "failed" && spoilsEngine(ended.value.failure)) {
      await dropModel(ended.value.failure);
    }
  } else {
    // The worker is gone, by its own fault or because it did not obey Stop; the model went with it.
    const wasStopped = runningRun(runId)?.isStopping === true;
    record.close(wasStopped ? { type: "stopped" } : { type: "failed", failure: ended.failure });
    forgetModel(ended.failure);
  }
}

/** What the person set, with a new seed unless they set one; rules make one candidate. */
function settingsOfRun(usesModel: boolean): OptimizerSettings {
  const { temperature, topP, seed, maxTokens, candidates, asksQuestions } = useSettings.getState().settings;
  return {
    sampling: { temperature, topP, seed: seed ?? newSeed(), maxTokens },
    candidates: usesModel ? candidates : 1,
    asksQuestions,
  };
}

/**
 * Stops the run; it ends within one token. A worker that does not obey is ended, and the model must be loaded again
 * from the files on this device.
 */
export async function stopRun(): Promise<void> {
  const { run } = useRun.getState();
  if (run.status !== "running" || run.isStopping) return;
  showRun({ ...run, isStopping: true });
  setTimeout(() => {
    if (runningRun(run.runId) === null) return;
    void optimizerWorker.end({ kind: "worker-stalled", silentMilliseconds: STOP_PATIENCE_MILLISECONDS });
  }, STOP_PATIENCE_MILLISECONDS);
  await optimizerWorker.call((service) => service.stop(run.runId));
}

/** After these an engine answers every later request with the same error; only a new worker helps. */
function spoilsEngine({ kind }: Failure): boolean {
  return kind === "engine-failed" || kind === "gpu-device-lost" || kind === "gpu-memory-exceeded";
}

/** A 32-bit unsigned integer from the browser's own generator. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
