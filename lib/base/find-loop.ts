/** Characters of English at the end of a text that must be one piece again and again; about 60 tokens. */
const LEAST_LOOP = 240;

/** How often the piece must stand there: a short one often, a paragraph three times. */
const LEAST_REPEATS = 3;

/** Longer pieces are looked for no more: a text that says a page three times is near its limit anyway. */
const LONGEST_PIECE = 600;

/**
 * How many characters of English take about as many tokens as one of these. Tokenizers write some four of those in a
 * token, two of Arabic, Hindi or Thai, and one or two of Chinese, Japanese or Korean.
 */
function weightOf(unit: number): number {
  if (unit >= 0x2e80) return 2.5;
  return unit >= 0x0590 && unit < 0x2000 ? 2 : 1;
}

/**
 * The piece that a text goes on repeating at its end, or null where it does not. Numbers count as equal, as loops often
 * number their rounds. A piece of up to twenty tokens is noticed within 64 tokens of the first; longer ones at their
 * third time. The cost of a call does not grow with the text.
 */
export function findLoop(text: string): string | null {
  const tail = text.slice(-LONGEST_PIECE * LEAST_REPEATS);
  return findPiece(tail) ?? findPiece(tail.replace(/\p{N}+/gu, "0"));
}

function findPiece(tail: string): string | null {
  const end = tail.length;
  const least = lengthOfTokens(tail);
  if (least === null) return null;
  for (let piece = 1; piece <= LONGEST_PIECE; piece += 1) {
    const needed = Math.max(least, piece * LEAST_REPEATS);
    if (needed > end) break;
    if (hasPeriod(tail, piece, end - needed)) return tail.slice(end - piece);
  }
  return null;
}

/** Characters at the end of a text that take as many tokens as `LEAST_LOOP` of English; null where it is shorter. */
function lengthOfTokens(text: string): number | null {
  let weight = 0;
  for (let index = text.length - 1; index >= 0; index -= 1) {
    weight += weightOf(text.charCodeAt(index));
    if (weight >= LEAST_LOOP) return text.length - index;
  }
  return null;
}

/** Whether each sign from `start` on stands `piece` signs later again. */
function hasPeriod(text: string, piece: number, start: number): boolean {
  // From the end: most texts differ in the first signs that are looked at.
  for (let index = text.length - 1; index >= start + piece; index -= 1) {
    if (text.charCodeAt(index) !== text.charCodeAt(index - piece)) return false;
  }
  return true;
}
