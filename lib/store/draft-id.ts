export const DRAFT_PREFIX = "draft:";

/**
 * The id of the setting in which a text stands that is typed into a field and belongs to no version yet. The key is the
 * session's id, a colon and the field's name.
 */
export function draftIdOf(key: string): string {
  return DRAFT_PREFIX + key;
}
