import { useEffect, useMemo, useState } from "react";
import type { CountingSteps } from "@/lib/base/counting-steps";

/** A set of the usual size is counted at once, as it is drawn; no task of a large one holds up the page. */
const STEPS_AT_ONCE = 20;

/**
 * What `begin` counts, which has to be the same function as long as the same is counted. Null until it is counted for the
 * first time; what was counted last where something else is being counted.
 */
export function useSteps<Value>(begin: () => CountingSteps<Value>): Value | null {
  const first = useMemo(() => takeSteps(begin()), [begin]);
  const [latest, setLatest] = useState<Value | null>(null);
  useEffect(() => {
    if (first.value !== null) return;
    let isWanted = true;
    async function finish(): Promise<void> {
      // What was begun while drawing may have been drawn by nobody, or twice; this one is the effect's alone.
      let at = takeSteps(begin());
      while (at.value === null && isWanted) {
        await nextTask();
        at = takeSteps(at.steps);
      }
      if (isWanted && at.value !== null) setLatest(at.value.of);
    }
    void finish();
    return () => {
      isWanted = false;
    };
  }, [first, begin]);
  return first.value === null ? latest : first.value.of;
}

interface Progress<Value> {
  readonly steps: CountingSteps<Value>;
  readonly value: { readonly of: Value } | null;
}

function takeSteps<Value>(steps: CountingSteps<Value>): Progress<Value> {
  for (let taken = 0; taken < STEPS_AT_ONCE; taken += 1) {
    const { done, value } = steps.next();
    if (done === true) return { steps, value: { of: value } };
  }
  return { steps, value: null };
}

/** All that waits, keys and drawing among it, goes first. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
