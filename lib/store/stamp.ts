let newest = 0;

const DAY_MILLISECONDS = 24 * 60 * 60_000;

/**
 * The time for what is stored now, in epoch milliseconds: never before anything that this page has read or stored and
 * that can be believed. A clock that was put back a little must not put what is new before what is old.
 */
export function stamp(): number {
  const now = Date.now();
  newest = now < newest && newest <= latestBelievable() ? newest + 1 : now;
  return newest;
}

/** Something stored bears this time, by whatever clock; later stamps come after it where it can be believed. */
export function noteStamp(time: number): void {
  if (time <= latestBelievable()) newest = Math.max(newest, time);
}

/**
 * What lies further ahead of the clock was written by one that was wrong, and must not date all that follows. Clocks
 * are put right by hours, and by a day where the time zone or the date was wrong.
 */
export function latestBelievable(): number {
  return Date.now() + 2 * DAY_MILLISECONDS;
}
