import type { Stretch } from "./cut-text";

/** In the whole text. The focus is the end that moves. */
export interface Selection {
  readonly anchor: number;
  readonly focus: number;
}

/** Selects in the box what of the selection is in its window; null for all of the text. Says what is selected then. */
export function placeInWindow(box: HTMLTextAreaElement, { anchor, focus }: Selection, window: Stretch | null): string {
  const { start, end } = window ?? { start: 0, end: box.value.length };
  const clamp = (place: number) => Math.min(Math.max(place, start), end) - start;
  const isBackward = focus < anchor;
  const [from, to] = isBackward ? [focus, anchor] : [anchor, focus];
  box.setSelectionRange(clamp(from), clamp(to), isBackward ? "backward" : "forward");
  return describeSelection(box);
}

/** The selection of a box in the whole text. */
export function readSelection(box: HTMLTextAreaElement, { start }: Stretch): Selection {
  const [from, to] = [start + box.selectionStart, start + box.selectionEnd];
  return box.selectionDirection === "backward" ? { anchor: to, focus: from } : { anchor: from, focus: to };
}

/** The same for the same selection. */
export function describeSelection({ selectionStart, selectionEnd, selectionDirection }: HTMLTextAreaElement): string {
  return `${selectionStart}-${selectionEnd} ${selectionDirection}`;
}
