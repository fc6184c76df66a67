export const RUN_PREFIX = "run:";

/** The id of the setting in which a run stands that is not at its end. */
export function keptRunIdOf({ sessionId, runId }: { readonly sessionId: string; readonly runId: string }): string {
  return `${RUN_PREFIX}${sessionId}:${runId}`;
}
