type SelectStretch = (start: number, end: number) => void;

const selectors = new WeakMap<HTMLTextAreaElement, SelectStretch>();

/** A box that holds only a part of its text says here how to select in the whole. Gives back how to end this. */
export function registerSelector(box: HTMLTextAreaElement, select: SelectStretch): () => void {
  selectors.set(box, select);
  return () => selectors.delete(box);
}

/** Selects a stretch of the text in a box and brings it into view. Offsets are in the whole text. */
export function selectInBox(box: HTMLTextAreaElement, start: number, end: number): void {
  const select = selectors.get(box);
  if (select === undefined) selectAndShow(box, start, end);
  else select(start, end);
}

/** The same in what the box itself holds. */
export function selectAndShow(box: HTMLTextAreaElement, start: number, end: number): void {
  box.focus();
  box.setSelectionRange(start, end);
  scrollToPlace(box, start);
}

/** Browsers do not scroll to what a program selects; lines are about equally long over a whole text. */
export function scrollToPlace(box: HTMLTextAreaElement, place: number): void {
  const share = place / Math.max(1, box.value.length);
  box.scrollTop = share === 1 ? box.scrollHeight : share * box.scrollHeight - box.clientHeight / 2;
}
