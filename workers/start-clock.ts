import { createAwakeClock } from "../lib/base/awake-clock";
import type { Clock } from "../lib/base/clock";

/** Far below the silence that counts as a sleep. */
const TICK_MILLISECONDS = 10_000;

/** The clock of a worker that pays calls by their time: time that the device slept through is none. */
export function startClock(): Clock {
  const clock = createAwakeClock(() => performance.now());
  setInterval(clock, TICK_MILLISECONDS);
  return clock;
}
