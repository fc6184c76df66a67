import type { Result } from "../../base/result";
import type { KeptId } from "../../store/kept-run-id";
import type { KeptKind, KeptRuns } from "../../store/kept-runs";
import { withPart } from "../database/with-part";

/** One action on what is not at its end, as `withPart` does it. */
export type WithKept<Run extends KeptId> = <Value>(
  action: (runs: KeptRuns<Run>) => Promise<Result<Value>>,
) => Promise<Result<Value>>;

/** On runs of an optimizer. */
export const withRuns = withKind(async () => (await import("../../store/kept-run")).keptRuns);

/** On trials. */
export const withTrials = withKind(async () => (await import("../../store/kept-trial")).keptTrials);

function withKind<Run extends KeptId>(fetchKind: () => Promise<KeptKind<Run>>): WithKept<Run> {
  return (action) =>
    withPart(async () => {
      const [{ createKeptRuns }, kind] = await Promise.all([import("../../store/kept-runs"), fetchKind()]);
      return (door) => createKeptRuns(door, kind);
    }, action);
}
