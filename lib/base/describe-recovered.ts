import { describeFailure } from "./describe-failure";
import type { FailureDescription } from "./failure-description";
import type { Failure } from "./failure";

/** Failures that are over once the model is loaded again. */
const mendedByLoading: ReadonlySet<Failure["kind"]> = new Set([
  "gpu-device-lost",
  "gpu-memory-exceeded",
  "engine-failed",
  "worker-died",
  "worker-stalled",
  "model-needed",
]);

/**
 * What to say of a run that a lost engine cut short, once the model is there again; null for failures of another kind,
 * which loading does not mend.
 */
export function describeRecovered(failure: Failure): FailureDescription | null {
  if (!mendedByLoading.has(failure.kind)) return null;
  return {
    ...describeFailure(failure),
    advice: "What was written until then is kept. The model is loaded, so you can try again.",
    remedy: "try-again",
  };
}
