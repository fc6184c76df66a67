import type { Result } from "../../base/result";
import type { KeptRuns } from "../../store/kept-runs";
import { withPart } from "../database/with-part";

/** One action on the runs that are not at their end, as `withPart` does it. */
export function withRuns<Value>(action: (runs: KeptRuns) => Promise<Result<Value>>): Promise<Result<Value>> {
  return withPart(async () => (await import("../../store/kept-runs")).createKeptRuns, action);
}
