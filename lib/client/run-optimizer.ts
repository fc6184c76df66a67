import { v4 as newId } from "uuid";
import type { Failure } from "../base/failure";
import type { OptimizerSettings } from "../optimizers/optimizer";
import type { VersionOrigin } from "../sessions/session";
import { hashPack } from "../template/hash-pack";
import { dropModel, forgetModel, useModel } from "./model-store";
import { optimizerWorker } from "./optimizer-worker";
import { packInUse } from "./pack-in-use";
import { recordRun } from "./record-run";
import { runningRun, showRun, useRun } from "./run-store";
import { settleSilverVersion, taskOf, useSession } from "./session-store";
import { useSettings } from "./settings-store";

/** How long a worker may take to obey Stop before it is ended; a prefill on the processor cannot be interrupted. */
const STOP_PATIENCE_MILLISECONDS = 8_000;
const BUDGET_MILLISECONDS = 30 * 60_000;

/** Runs the chosen optimizer on the task in the form. What it makes becomes versions of the session. */
export async function optimize(): Promise<void> {
  if (useRun.getState().run.status === "running") return;
  const { settings } = useSettings.getState();
  const task = taskOf(useSession.getState().draft);
  const model = useModel.getState().model;
  if (task.silverPrompt.trim() === "") {
    showRun({ status: "failed", failure: { kind: "empty-prompt" } });
    return;
  }
  if (settings.optimizer === "fipo" && model.status !== "ready") {
    showRun({ status: "failed", failure: { kind: "model-needed" } });
    return;
  }

  const runId = newId();
  const candidates = settings.optimizer === "instant" ? 1 : settings.candidates;
  showRun({
    status: "running",
    runId,
    optimizer: settings.optimizer,
    candidates,
    startedAt: Date.now(),
    isStopping: false,
    writing: null,
  });
  const pack = packInUse();
  const optimizerSettings: OptimizerSettings = {
    sampling: {
      temperature: settings.temperature,
      topP: settings.topP,
      seed: settings.seed ?? newSeed(),
      maxTokens: settings.maxTokens,
    },
    candidates,
    asksQuestions: settings.asksQuestions,
  };
  const usesModel = settings.optimizer !== "instant";
  const origin: VersionOrigin = {
    optimizer: settings.optimizer,
    model: usesModel && model.status === "ready" ? model.loaded : null,
    pack: usesModel ? { id: pack.id, name: pack.name, hash: await hashPack(pack.texts) } : null,
    settings: optimizerSettings,
    wordLimit: task.wordLimit,
    seed: null,
    usage: null,
    timings: null,
  };
  const record = recordRun({ runId, parentId: settleSilverVersion().id, origin });
  const request = {
    runId,
    optimizer: settings.optimizer,
    task,
    pack,
    settings: optimizerSettings,
    budget: { modelCalls: candidates, milliseconds: BUDGET_MILLISECONDS },
  };
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
