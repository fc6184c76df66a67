import { useModel } from "../models/model-store";
import { optimizerWorker } from "../worker/optimizer-worker";
import { rulesWorker } from "../worker/rules-worker";

/**
 * How long a worker may take to obey Stop before it is ended, and the model with it. WebLLM reads a prompt in one go that
 * nothing breaks off, and a slow graphics adapter takes a minute for a long one; the processor stops after the part of
 * the prompt that it is reading, which a large model on an old one still takes long for. Loading the model again would
 * cost more than either.
 */
const PATIENCE_MILLISECONDS = { webgpu: 120_000, wasm: 45_000, "built-in": 8_000 } as const;
/** The rules take no second for the longest prompt. */
const RULES_PATIENCE_MILLISECONDS = 8_000;

/**
 * Stops the run or the trial of that id; it ends within one token, or when a part of the prompt is read. A worker that
 * does not obey is ended, and the model must be loaded again from the files on this device.
 */
export async function stopInWorker(runId: string, isStillRunning: () => boolean): Promise<void> {
  const { model } = useModel.getState();
  const patience = PATIENCE_MILLISECONDS[model.status === "ready" ? model.loaded.device : "built-in"];
  setTimeout(() => {
    if (isStillRunning()) void stopAtOnce();
  }, patience);
  await optimizerWorker.call((service) => service.stop(runId));
}

/** The same for a run of the rules, which no model is lost with. */
export async function stopRules(runId: string, isStillRunning: () => boolean): Promise<void> {
  const silentMilliseconds = RULES_PATIENCE_MILLISECONDS;
  setTimeout(() => {
    if (isStillRunning()) void rulesWorker.end({ kind: "worker-stalled", silentMilliseconds });
  }, silentMilliseconds);
  await rulesWorker.call((service) => service.stop(runId));
}

/** Ends the model's worker at once, for whoever would rather load the model again than wait. */
export function stopAtOnce(): Promise<void> {
  return optimizerWorker.end({ kind: "model-ended-by-stop" });
}
