import type { Clock } from "./clock";

/** The page ends a worker that is silent for longer, unless it is asleep itself. */
const LONGEST_SILENCE_MILLISECONDS = 180_000;

/**
 * The same clock, which all but stands still while nobody reads it for long: a phone that was locked for an hour has not
 * worked for an hour. Whoever uses it reads it every few seconds, so that only a sleep is that long.
 */
export function createAwakeClock(clock: Clock): Clock {
  let before = clock();
  let awake = 0;
  return () => {
    const now = clock();
    awake += Math.min(now - before, LONGEST_SILENCE_MILLISECONDS);
    before = now;
    return awake;
  };
}
