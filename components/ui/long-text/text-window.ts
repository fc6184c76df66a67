import { cutBefore, type Stretch } from "./cut-text";
import { hasManyMarks } from "./is-long";

/** More than a large screen shows, and little enough to be drawn at each key in every script. */
const WINDOW_CHARACTERS = 8_000;
const WINDOW_LINES = 500;
/** For marks without end, of which this many take no more room than one. */
const SMALL_WINDOW_CHARACTERS = 3_000;

/** The stretch of a long text that is drawn, from a place on. Near the end it begins earlier, so that it is full. */
export function windowFrom(text: string, place: number): Stretch {
  const latest = linesBefore(text, text.length, WINDOW_LINES / 2);
  const start = cutBefore(text, Math.min(Math.max(0, place), latest));
  const end = cutBefore(text, linesAfter(text, start));
  if (!hasManyMarks(text.slice(start, end))) return { start, end };
  const from = Math.min(Math.max(start, place), Math.max(0, text.length - SMALL_WINDOW_CHARACTERS));
  return { start: from, end: Math.min(from + SMALL_WINDOW_CHARACTERS, text.length) };
}

/** With the place somewhere in its middle. */
export function windowAround(text: string, place: number): Stretch {
  const window = windowFrom(text, linesBefore(text, place, WINDOW_LINES / 2));
  if (place >= window.start && place <= window.end) return window;
  const start = Math.max(0, place - SMALL_WINDOW_CHARACTERS / 2);
  return { start, end: Math.min(text.length, start + SMALL_WINDOW_CHARACTERS) };
}

/** The next stretch, which begins in the middle of this one; the same where there is no more. */
export function windowBelow(text: string, { start, end }: Stretch): Stretch {
  return end >= text.length ? { start, end } : windowFrom(text, Math.ceil((start + end) / 2));
}

/** The stretch before, which ends about in the middle of this one; the same where there is none. */
export function windowAbove(text: string, { start, end }: Stretch): Stretch {
  if (start === 0) return { start, end };
  const step = Math.min(Math.ceil((end - start) / 2), start - linesBefore(text, start, WINDOW_LINES / 2));
  return windowFrom(text, start - Math.max(1, step));
}

/** The end of the lines that fit into a window. */
function linesAfter(text: string, start: number): number {
  const after = text.slice(start, start + WINDOW_CHARACTERS);
  let end = -1;
  for (let lines = 0; lines < WINDOW_LINES; lines += 1) {
    end = after.indexOf("\n", end + 1);
    if (end < 0) return start + after.length;
  }
  return start + end + 1;
}

/** The start of so many lines before a place, but no further than half a window. */
function linesBefore(text: string, place: number, mostLines: number): number {
  const start = Math.max(0, place - WINDOW_CHARACTERS / 2);
  const before = text.slice(start, place);
  let newline = before.length;
  for (let lines = 0; lines <= mostLines; lines += 1) {
    newline = newline === 0 ? -1 : before.lastIndexOf("\n", newline - 1);
    if (newline < 0) return start;
  }
  return start + newline + 1;
}
