import type { Place } from "@/lib/reading/place";
import { selectInBox } from "../ui/long-text/select-in-box";
import { editResult, showView } from "./view-store";

/** The box that the shown version's text stands in. */
export const resultBoxId = "result-text";

/** Selects a stretch of the text in a box, and brings it into view. */
export function selectPlace(boxId: string, { start, end }: Place): void {
  if (boxId === resultBoxId) {
    showView("text");
    editResult(true);
  }
  // The box may have to be drawn first.
  requestAnimationFrame(() => {
    const box = document.getElementById(boxId);
    if (!(box instanceof HTMLTextAreaElement)) return;
    selectInBox(box, start, end);
  });
}

/** Puts the focus on the result's heading where the control that had it is gone; whoever is elsewhere stays there. */
export function catchFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    document.getElementById("result-heading")?.focus({ preventScroll: true });
  });
}

/** Puts the focus into the box of the silver prompt, after what stood there before has changed. */
export function focusPrompt(): void {
  requestAnimationFrame(() => document.getElementById("silver-prompt")?.focus());
}

/** Puts the focus into the box of the shown version, after what stood there before has changed. */
export function focusResult(): void {
  requestAnimationFrame(() => document.getElementById(resultBoxId)?.focus());
}
