let newest = 0;

/**
 * The time for what is stored now, in epoch milliseconds: never before anything that this page has read or stored. A clock
 * that was put back must neither open an older session at the next start nor put a version before the one it was made from.
 */
export function stamp(): number {
  const now = Date.now();
  newest = now < newest ? newest + 1 : now;
  return newest;
}

/** Something stored bears this time, by whatever clock; later stamps come after it. */
export function noteStamp(time: number): void {
  newest = Math.max(newest, Math.min(time, LATEST));
}

/** The last day that a date can hold (ECMA-262), with room for what comes after. */
const LATEST = 8.64e15 - 1e12;
