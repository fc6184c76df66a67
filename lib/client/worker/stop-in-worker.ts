import { optimizerWorker } from "./optimizer-worker";

/** How long a worker may take to obey Stop before it is ended; a prefill on the processor cannot be interrupted. */
const STOP_PATIENCE_MILLISECONDS = 8_000;

/**
 * Stops the run or the trial of that id; it ends within one token. A worker that does not obey is ended, and the model
 * must be loaded again from the files on this device.
 */
export async function stopInWorker(runId: string, isStillRunning: () => boolean): Promise<void> {
  setTimeout(() => {
    if (!isStillRunning()) return;
    void optimizerWorker.end({ kind: "worker-stalled", silentMilliseconds: STOP_PATIENCE_MILLISECONDS });
  }, STOP_PATIENCE_MILLISECONDS);
  await optimizerWorker.call((service) => service.stop(runId));
}
