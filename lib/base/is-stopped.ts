/** A function, since a signal changes while something is waited for, which the compiler cannot know. */
export function isStopped(signal: AbortSignal): boolean {
  return signal.aborted;
}
