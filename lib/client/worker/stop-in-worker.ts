import type { Failure } from "../../base/failure";

/** How long a worker may take to obey Stop before it is ended; a prefill on the processor cannot be interrupted. */
const STOP_PATIENCE_MILLISECONDS = 8_000;

/** What has to be stopped, and the worker in which it runs. */
interface StoppedInWorker {
  readonly stop: () => Promise<unknown>;
  readonly end: (reason: Failure) => Promise<void>;
  readonly isStillRunning: () => boolean;
}

/**
 * Stops a run or a trial; it ends within one token. A worker that does not obey is ended: if a model was in it, it must
 * be loaded again from the files on this device.
 */
export async function stopInWorker({ stop, end, isStillRunning }: StoppedInWorker): Promise<void> {
  setTimeout(() => {
    if (!isStillRunning()) return;
    void end({ kind: "worker-stalled", silentMilliseconds: STOP_PATIENCE_MILLISECONDS });
  }, STOP_PATIENCE_MILLISECONDS);
  await stop();
}
