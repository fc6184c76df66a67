/** A change of the person's own words that they may want. It is off until they take it. */
export interface CleanUp {
  /** Unique among the offers of one prompt, such as "typos". */
  readonly id: string;
  /** "Fix 3 typos" */
  readonly label: string;
  /** Why it helps, one sentence for the person. */
  readonly why: string;
  /** Places in the silver prompt in UTF-16 units, ordered and not overlapping, each with what would stand there. */
  readonly edits: readonly CleanUpEdit[];
}

export interface CleanUpEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with all of the edits made. Null where they do not fit the text: it is another one than they were made for.
 */
export function applyCleanUp(text: string, edits: readonly CleanUpEdit[]): string | null {
  let cleaned = "";
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) return null;
    cleaned += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return cleaned + text.slice(at);
}
