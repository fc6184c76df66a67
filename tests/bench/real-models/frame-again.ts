import type { RealRun } from "./run-prompt";

/**
 * Runs of the small-model path with what it framed as framed fill gives it now: both fill the same frame by the same
 * questions to the same model, which has no chance in it, so rules that have changed since need no model to write again.
 * Where framed fill has not run on a prompt, its run is left out.
 */
export function frameAgain(runs: readonly RealRun[], framed: readonly RealRun[]): readonly RealRun[] {
  return runs.flatMap((run): readonly RealRun[] => {
    if (run.by !== "framed") return [run];
    const now = framed.find(({ prompt }) => prompt === run.prompt);
    if (now === undefined) return [];
    const { text, isUnchanged, blockedBy, verdict } = now;
    return [{ ...run, text, isUnchanged, blockedBy, verdict }];
  });
}
