import type { Stretch } from "./cut-text";
import { applyEdit, noHistory, recordEdit, revertEdit, type EditHistory, type TextEdit } from "./edit-history";
import { isLong } from "./is-long";
import { windowAround, windowFrom } from "./text-window";

/** A text in a box, and the stretch of it that the browser's own text box holds. */
export interface HeldText {
  readonly text: string;
  /** Null where the whole text is short enough to be drawn. */
  readonly window: Stretch | null;
  /** Empty while the browser can undo by itself: until the text is long for the first time. */
  readonly history: EditHistory;
}

/** A text box's window grows as a person types, up to this; then a new one is cut. */
const MOST_WINDOW_CHARACTERS = 16_000;
/** What is longer was pasted; a window is cut for it, since so much of it may be all that can be drawn. */
const MOST_TYPED = 200;

export function holdText(text: string): HeldText {
  return { text, window: isLong(text) ? windowFrom(text, 0) : null, history: noHistory };
}

/** Makes the change and remembers it; the window stays where it can, and else is cut around the change. */
export function editHeld(held: HeldText, edit: TextEdit): HeldText {
  return { ...changeText(held, edit), history: recordEdit(held.history, edit) };
}

/** Takes back what was done last; with what was done, so that the caret can be put there. Null where nothing was. */
export function undoEdit(held: HeldText): { readonly held: HeldText; readonly edit: TextEdit } | null {
  const { done, undone } = held.history;
  const last = done.at(-1);
  if (last === undefined) return null;
  const edit = revertEdit(last);
  const history = { done: done.slice(0, -1), undone: [...undone, last] };
  return { held: { ...changeText(held, edit), history }, edit };
}

export function redoEdit(held: HeldText): { readonly held: HeldText; readonly edit: TextEdit } | null {
  const { done, undone } = held.history;
  const edit = undone.at(-1);
  if (edit === undefined) return null;
  const history = { done: [...done, edit], undone: undone.slice(0, -1) };
  return { held: { ...changeText(held, edit), history }, edit };
}

/** Whether edits have to be remembered here, since the browser's own memory of them is not whole. */
export function keepsHistory({ window, history }: HeldText): boolean {
  return window !== null || history.done.length > 0 || history.undone.length > 0;
}

function changeText(held: HeldText, edit: TextEdit): HeldText {
  const text = applyEdit(held.text, edit);
  return { ...held, text, window: isLong(text) ? windowAfter(text, held.window, edit) : null };
}

function windowAfter(text: string, window: Stretch | null, { at, removed, inserted }: TextEdit): Stretch {
  const isInside = window !== null && at >= window.start && at + removed.length <= window.end;
  const end = (window?.end ?? 0) + inserted.length - removed.length;
  if (isInside && inserted.length <= MOST_TYPED && end > window.start && end - window.start <= MOST_WINDOW_CHARACTERS) {
    return { start: window.start, end };
  }
  return windowAround(text, at + inserted.length);
}
