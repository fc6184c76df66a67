import type { CountingSteps } from "../../base/counting-steps";

/** About twenty milliseconds: no longer does a key wait. */
const STEPS_AT_ONCE = 20;

interface Progress<Value> {
  readonly steps: CountingSteps<Value>;
  /** Null where more steps are left. */
  readonly value: { readonly of: Value } | null;
}

/** As many steps as one task may take. */
export function takeSteps<Value>(steps: CountingSteps<Value>): Progress<Value> {
  for (let taken = 0; taken < STEPS_AT_ONCE; taken += 1) {
    const { done, value } = steps.next();
    if (done === true) return { steps, value: { of: value } };
  }
  return { steps, value: null };
}

/** Counts to the end in tasks of their own; null where it is not wanted any more before that. */
export async function finishSteps<Value>(
  steps: CountingSteps<Value>,
  isWanted: () => boolean,
): Promise<{ readonly of: Value } | null> {
  let at = takeSteps(steps);
  while (at.value === null && isWanted()) {
    await nextTask();
    at = takeSteps(at.steps);
  }
  return isWanted() ? at.value : null;
}

/** All that waits, keys and drawing among it, goes first. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
