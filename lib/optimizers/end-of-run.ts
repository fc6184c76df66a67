import type { Failure } from "../base/failure";
import { isStop } from "../calls/run-calls";
import type { RunEnd } from "./optimizer";

/** How a run or a trial ends with a call that failed: a stop is no fault. */
export function endOfRun(failure: Failure): RunEnd {
  return isStop(failure) ? { type: "stopped" } : { type: "failed", failure };
}
