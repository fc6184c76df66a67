import { maskProtected } from "../../reading/protected-spans";
import { readWish } from "./read-wish";
import type { Wish } from "./wish";

/** One thing that a note asks for. */
export interface NotePiece {
  /** The person's own words, without the marks that part them from the next. */
  readonly text: string;
  /** Null where the rules cannot tell what is meant. */
  readonly wish: Wish | null;
}

/** Past this length a note is a text to add, whose commas and ends of sentences are its own. */
const longestParted = 2_000;

/**
 * The pieces of a note, in order. Semicolons, line breaks and ends of sentences part it anywhere; a comma or "and" only
 * where the rules understand both sides, so that "no jokes, puns or rhymes" stays one piece. Quotations and code are
 * never cut.
 */
export function readNote(note: string): readonly NotePiece[] {
  if (note.length > longestParted) return [{ text: note.trim(), wish: null }].filter(({ text }) => text !== "");
  return splitWhere(note, /[;；\n\r]+|(?<=[.!?])\s+(?=\S)|(?<=[。！？])/gu)
    .map((piece) => piece.replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/u, "").trim())
    .filter((piece) => /[\p{L}\p{N}\p{S}]/u.test(piece))
    .flatMap(readPiece);
}

function readPiece(text: string): readonly NotePiece[] {
  const wish = readWish(text);
  if (wish !== null && wish.type !== "exclusion" && wish.type !== "keep") return [{ text, wish }];
  const parts = splitWhere(text, /\s*[,，、]\s*(?:(?:and|but) )?|\s+(?:and|but|\+|&|und|et|y|e)\s+/giu).map((part) =>
    part.trim(),
  );
  const pieces = parts.map((part) => ({ text: part, wish: readWish(part) }));
  return pieces.length > 1 && pieces.every((piece) => piece.wish !== null) ? pieces : [{ text, wish }];
}

function splitWhere(text: string, border: RegExp): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of maskProtected(text).matchAll(border)) {
    parts.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, text.slice(start)];
}
