import { useEffect, useMemo, useState } from "react";
import type { CountingSteps } from "@/lib/base/counting-steps";
import { finishSteps, takeSteps } from "@/lib/client/lab/finish-steps";

/**
 * What `begin` counts, which has to be the same function as long as the same is counted. A set of the usual size is
 * counted at once, as it is drawn. Null until it is counted for the first time; what was counted last where something
 * else is being counted.
 */
export function useSteps<Value>(begin: () => CountingSteps<Value>): Value | null {
  const first = useMemo(() => takeSteps(begin()), [begin]);
  const [latest, setLatest] = useState<Value | null>(null);
  useEffect(() => {
    if (first.value !== null) return;
    let isWanted = true;
    // What was begun while drawing may have been drawn by nobody, or twice; this one is the effect's alone.
    void finishSteps(begin(), () => isWanted).then((counted) => {
      if (counted !== null) setLatest(counted.of);
    });
    return () => {
      isWanted = false;
    };
  }, [first, begin]);
  return first.value === null ? latest : first.value.of;
}
