import type { Failure } from "../base/failure";
import type { Result } from "../base/result";

/** Resolves after so many milliseconds, or at once when the signal aborts. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** How long a download waits after each fault of the network, in milliseconds; then it gives up. */
export const RETRY_DELAYS: readonly number[] = [1_000, 2_000, 4_000, 8_000, 16_000];

export interface RetryOptions {
  readonly wait: Wait;
  readonly signal: AbortSignal;
  /** Called with the fault before each wait, and with null when the next attempt begins. */
  readonly onFault?: (fault: Failure | null) => void;
}

/**
 * Repeats an attempt that ended in a fault of the network or of the host's, with growing waits. A file that came, but is
 * not what it should be, is fetched once more at once: the fault may have been on the way. All else ends it.
 */
export async function retry<Value>(
  attempt: () => Promise<Result<Value>>,
  { wait, signal, onFault }: RetryOptions,
): Promise<Result<Value>> {
  const isStopped = () => signal.aborted;
  let mayBeDamaged = true;
  const delays = RETRY_DELAYS.values();
  for (;;) {
    const result = await attempt();
    if (result.ok || isStopped()) return result;
    if (result.failure.kind === "model-damaged" && mayBeDamaged) {
      mayBeDamaged = false;
      continue;
    }
    const delay = isPassing(result.failure) ? delays.next() : { done: true as const, value: undefined };
    if (delay.done === true) return result;
    onFault?.(result.failure);
    await wait(delay.value, signal);
    onFault?.(null);
    if (isStopped()) return result;
  }
}

/** Whether waiting may help: no answer, one that broke off, a host that is overloaded or broken for the moment. */
function isPassing(failure: Failure): boolean {
  if (failure.kind !== "download-failed") return false;
  const { status } = failure;
  return status === null || status === 408 || status === 429 || status >= 500;
}

/** The real clock. */
export const waitInTime: Wait = (milliseconds, signal) =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done);
    if (signal.aborted) done();
  });
