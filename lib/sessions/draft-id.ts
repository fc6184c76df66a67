const PREFIX = "draft:";

/** The id of the setting in which a text stands that is typed into a field and belongs to no version yet. */
export function draftIdOf(key: string): string {
  return PREFIX + key;
}

/** What all drafts of one session begin with; keys of drafts are `session id:field`. */
export function draftIdsOf(sessionId: string): string {
  return `${PREFIX}${sessionId}:`;
}
