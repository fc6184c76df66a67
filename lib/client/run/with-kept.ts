import type { Result } from "../../base/result";
import type { KeptId } from "../../store/kept-run-id";
import type { KeptRun } from "../../store/kept-run";
import type { KeptRuns } from "../../store/kept-runs";
import type { KeptTrial } from "../../store/kept-trial";
import { withPart } from "../database/with-part";

/** One action on what is not at its end, as `withPart` does it. */
export type WithKept<Run extends KeptId> = <Value>(
  action: (runs: KeptRuns<Run>) => Promise<Result<Value>>,
) => Promise<Result<Value>>;

/** On runs of an optimizer. */
export const withRuns: WithKept<KeptRun> = (action) =>
  withPart(async () => {
    const [{ createKeptRuns }, { keptRuns }] = await Promise.all([fetchKept(), import("../../store/kept-run")]);
    return (door) => createKeptRuns(door, keptRuns);
  }, action);

/** On trials. */
export const withTrials: WithKept<KeptTrial> = (action) =>
  withPart(async () => {
    const [{ createKeptRuns }, { keptTrials }] = await Promise.all([fetchKept(), import("../../store/kept-trial")]);
    return (door) => createKeptRuns(door, keptTrials);
  }, action);

function fetchKept() {
  return import("../../store/kept-runs");
}
