import { createRunCalls, type RunCalls } from "@/lib/calls/run-calls";
import type { Engine } from "@/lib/engines/engine";

/** The model as a run asks it, with no budget and nothing kept: for measuring one part of a run by itself. */
export function callsWithoutLimit(engine: Engine): RunCalls {
  return createRunCalls({
    engine,
    budget: { modelCalls: Infinity, milliseconds: Infinity },
    clock: () => performance.now(),
    signal: new AbortController().signal,
  });
}
