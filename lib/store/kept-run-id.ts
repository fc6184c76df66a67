/** What stands before the ids of the settings that keep runs of an optimizer, and trials, which are not at their end. */
export const RUN_PREFIX = "run:";
export const TRIAL_PREFIX = "trial:";

/** What names a run or a trial in the database. */
export interface KeptId {
  readonly sessionId: string;
  readonly runId: string;
}

/** The id of the setting in which it stands. */
export function keptIdOf(prefix: string, { sessionId, runId }: KeptId): string {
  return `${prefix}${sessionId}:${runId}`;
}
