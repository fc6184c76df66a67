/** One change of a text: at `at`, `inserted` took the place of `removed`. */
export interface TextEdit {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}

/** What can be undone and done again, the last of each first to go. */
export interface EditHistory {
  readonly done: readonly TextEdit[];
  readonly undone: readonly TextEdit[];
}

export const noHistory: EditHistory = { done: [], undone: [] };

/** Far more than anybody takes back; each may hold a whole text. */
const MOST_EDITS = 200;

/** What turned one text into the other, as one edit; null where they are the same. */
export function findEdit(before: string, after: string): TextEdit | null {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end += 1;
  }
  const removed = before.slice(start, before.length - end);
  const inserted = after.slice(start, after.length - end);
  return removed === "" && inserted === "" ? null : { at: start, removed, inserted };
}

export function applyEdit(text: string, { at, removed, inserted }: TextEdit): string {
  return text.slice(0, at) + inserted + text.slice(at + removed.length);
}

export function revertEdit({ at, removed, inserted }: TextEdit): TextEdit {
  return { at, removed: inserted, inserted: removed };
}

/** Letters of one word that are typed or deleted one after the other are undone together. */
export function recordEdit({ done }: EditHistory, edit: TextEdit): EditHistory {
  const last = done.at(-1);
  const joined = last === undefined ? null : joinEdits(last, edit);
  const kept = joined === null ? [...done, edit] : [...done.slice(0, -1), joined];
  return { done: kept.slice(-MOST_EDITS), undone: [] };
}

function joinEdits(last: TextEdit, next: TextEdit): TextEdit | null {
  const isTyped = last.removed === "" && next.removed === "" && next.inserted.length === 1;
  if (isTyped && next.at === last.at + last.inserted.length) {
    const beginsWord = /\s$/.test(last.inserted) && /\S/.test(next.inserted);
    return beginsWord || last.inserted.length > MOST_JOINED
      ? null
      : { ...last, inserted: last.inserted + next.inserted };
  }
  const isDeleted = last.inserted === "" && next.inserted === "" && next.removed.length === 1;
  if (isDeleted && next.at + 1 === last.at && last.removed.length <= MOST_JOINED) {
    return { at: next.at, removed: next.removed + last.removed, inserted: "" };
  }
  return null;
}

/** Letters; what came with a paste is no word that was typed. */
const MOST_JOINED = 100;
