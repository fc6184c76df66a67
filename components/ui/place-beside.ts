const MARGIN = 8;
const GAP = 4;

/** Puts a panel of the top layer under a stretch of text, or above it where there is no room below. */
export function placeBeside(panel: HTMLElement, anchor: HTMLElement): void {
  const lines = anchor.getClientRects();
  const [first, last] = [lines[0], lines[lines.length - 1]];
  if (first === undefined || last === undefined) return;
  const { width, height } = panel.getBoundingClientRect();
  const below = last.bottom + GAP;
  const above = first.top - GAP - height;
  const hasRoomBelow = below + height + MARGIN <= window.innerHeight;
  const top = hasRoomBelow || above < MARGIN ? Math.min(below, window.innerHeight - height - MARGIN) : above;
  const start = hasRoomBelow ? last.left : first.left;
  panel.style.top = `${Math.max(MARGIN, top)}px`;
  panel.style.left = `${Math.max(MARGIN, Math.min(start, window.innerWidth - width - MARGIN))}px`;
}
