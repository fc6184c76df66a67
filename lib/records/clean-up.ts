/** A change of the person's own words that they may want; nothing is changed before they click. */
export interface CleanUp {
  readonly id: string;
  /** "Fix 3 typing mistakes" */
  readonly label: string;
  /** One sentence for the person. */
  readonly why: string;
  /** On the silver prompt, in order, without overlap; places in UTF-16 units. */
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** The text with the edits made. */
export function applyCleanUp(text: string, edits: CleanUp["edits"]): string {
  let changed = "";
  let position = 0;
  for (const edit of edits) {
    changed += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return changed + text.slice(position);
}
