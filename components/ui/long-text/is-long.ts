// Measured with Chromium 156 in a text box of 600 px. A paragraph of 10,000 characters takes a key in under 50 ms in
// every script; the time grows with its square where there are no spaces (Thai), where directions mix, and in a run of
// combining marks. The lines of a text box cost the square of their number. Ordinary text of this length takes 40 ms.
const MOST_CHARACTERS = 50_000;
const MOST_LINES = 1_500;
const LONGEST_LINE = 10_000;
const MOST_MARKS_IN_A_ROW = 1_000;

/** Whether a browser that draws all of the text at once would hold the page up at each key. */
export function isLong(text: string): boolean {
  return text.length > MOST_CHARACTERS || hasLongLine(text) || hasManyMarks(text);
}

function hasLongLine(text: string): boolean {
  if (text.length <= MOST_LINES) return false;
  let lines = 0;
  for (let start = 0; start < text.length; lines += 1) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > LONGEST_LINE || lines > MOST_LINES) return true;
    start = end + 1;
  }
  return lines > MOST_LINES;
}

/** So many marks that a browser takes them and their letter for one endless character. */
export function hasManyMarks(text: string): boolean {
  if (text.length <= MOST_MARKS_IN_A_ROW) return false;
  for (const [marks] of text.matchAll(/\p{M}+/gu)) if (marks.length > MOST_MARKS_IN_A_ROW) return true;
  return false;
}
