import type { Place } from "@/lib/reading/place";
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
    box.focus();
    box.setSelectionRange(start, end);
    // Browsers do not scroll to what a program selects; lines are about equally long over a whole text.
    const share = start / Math.max(1, box.value.length);
    box.scrollTop = share * box.scrollHeight - box.clientHeight / 2;
  });
}

/** Puts the focus into the box of the shown version, after what stood there before has changed. */
export function focusResult(): void {
  requestAnimationFrame(() => document.getElementById(resultBoxId)?.focus());
}
