/** A stretch of a text, in UTF-16 units; `end` is not in it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How far a cut may move back to fall between two words, or at least between two characters. */
const CUT_REACH = 200;

/** A place to cut at, at or little before `place`: after a line, else after a space, else between two characters. */
export function cutBefore(text: string, place: number): number {
  if (place <= 0) return 0;
  if (place >= text.length) return text.length;
  const before = text.slice(Math.max(0, place - CUT_REACH), place);
  const start = place - before.length;
  const newline = before.lastIndexOf("\n");
  if (newline >= 0) return start + newline + 1;
  const space = before.search(/[ \t][^ \t]*$/);
  if (space >= 0) return start + space + 1;
  let cut = place;
  while (cut > start && joinsBefore(text, cut)) cut -= 1;
  // A character that has no end is cut all the same, but never a surrogate pair.
  if (cut > start) return cut;
  return isLowSurrogate(text.charCodeAt(place)) ? place - 1 : place;
}

/** Whether the character here belongs to the one before it. */
function joinsBefore(text: string, place: number): boolean {
  if (isLowSurrogate(text.charCodeAt(place)) || text.charCodeAt(place - 1) === ZERO_WIDTH_JOINER) return true;
  return /^[\p{M}\u200c\u200d\p{Emoji_Modifier}]/u.test(text.slice(place, place + 2));
}

const ZERO_WIDTH_JOINER = 0x200d;

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

const BLOCK_CHARACTERS = 1_000;
const BLOCK_LINES = 50;
/** A longer line is cut into blocks of its own. */
const LONGEST_WHOLE_LINE = 2_000;

/** Some whole lines, or a part of one line. */
export interface Block extends Stretch {
  /** The direction of the line of which this is a part; null for whole lines, of which each shows its own. */
  readonly direction: Direction | null;
}

/** Cuts the text into blocks that can be drawn one without the other. Joined they are the text again. */
export function cutIntoBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let lineEnd = 0;
  let direction: Direction | null = null;
  for (let start = 0; start < text.length;) {
    if (lineEnd <= start) {
      lineEnd = endOfLine(text, start);
      direction = lineEnd - start > LONGEST_WHOLE_LINE ? directionOfLine(text, start) : null;
    }
    let end = lineEnd;
    if (direction !== null) {
      end = Math.min(lineEnd, Math.max(start + 1, cutBefore(text, start + BLOCK_CHARACTERS)));
    } else {
      for (let lines = 1; lines < BLOCK_LINES && end < text.length; lines += 1) {
        const next = endOfLine(text, end);
        if (next - start > BLOCK_CHARACTERS) break;
        end = next;
      }
    }
    blocks.push({ start, end, direction });
    start = end;
  }
  return blocks;
}

/** After the line's own line break. */
function endOfLine(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  return newline < 0 ? text.length : newline + 1;
}

export type Direction = "ltr" | "rtl";

/** A line that has no letter so far counts as written from left to right. */
const DIRECTION_REACH = 2_000;
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Hanifi_Rohingya}]/u;

/** The direction of the line that a place is in, by its first letter; a part of the line alone may begin otherwise. */
export function directionAt(text: string, place: number): Direction {
  return directionOfLine(text, place === 0 ? 0 : text.lastIndexOf("\n", place - 1) + 1);
}

function directionOfLine(text: string, start: number): Direction {
  const letter = /\p{L}/u.exec(text.slice(start, start + DIRECTION_REACH))?.[0] ?? "";
  return rightToLeft.test(letter) ? "rtl" : "ltr";
}
