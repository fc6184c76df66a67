import { findPlaceHolders } from "../reading/place-holders/find-place-holders";
import { isProtected } from "../reading/place-holders/place-holder";
import type { Place } from "../reading/place";
import { maskProtected } from "../reading/protected-spans";
import { readCode } from "../reading/read-code";

/** A piece of a prompt that is edited as one. */
export interface Phrase {
  /** The white space before it. */
  readonly gap: string;
  readonly text: string;
  /** It holds a place-holder or code: it is neither taken out, moved nor said in other words. */
  readonly isFixed: boolean;
}

/** A longer piece between two marks is cut into spans of this many words at most. */
const MOST_WORDS = 4;

/** Where a piece ends: a line, a sentence, or a clause, in any script. */
const ends = /[.!?…]+["'”’)\]]*(?=\s)|[,;:](?=\s)|[。！？；，、：।؟،؛]+["'”’」』）]*|\n/gu;

/**
 * The phrases of a text, in order; `joinPhrases` makes the text of them again, but for white space at its ends. Marks cut,
 * and spaces where a piece is long; no place-holder, code, quotation or address is cut. Plum (arXiv 2311.08364) cuts by a
 * parser of English.
 */
export function phrasesOf(text: string): readonly Phrase[] {
  const fixed = [...findPlaceHolders(text).filter(isProtected), ...readCode(text)];
  const masked = writeOver(maskProtected(text), fixed);
  const pieces: Phrase[] = [];
  let gapStart = 0;
  const add = (start: number, end: number): void => {
    pieces.push({
      gap: text.slice(gapStart, start),
      text: text.slice(start, end),
      isFixed: fixed.some((place) => place.start < end && place.end > start),
    });
    gapStart = end;
  };
  let start = 0;
  for (const end of [...Array.from(masked.matchAll(ends), (match) => match.index + match[0].length), text.length]) {
    for (const [from, to] of spansOf(masked.slice(start, end))) add(start + from, start + to);
    start = end;
  }
  return pieces.map((piece, at) => (at === 0 ? { ...piece, gap: "" } : piece));
}

/** Where each phrase stands once more, with a space where phrases that had none between them meet. */
export function joinPhrases(phrases: readonly Phrase[]): string {
  return phrases.reduce((text, { gap, text: phrase }) => {
    if (text === "") return phrase;
    return `${text}${gap === "" && /[\p{L}\p{N}.,;:!?]$/u.test(text) && isSpaced(phrase) ? " " : gap}${phrase}`;
  }, "");
}

/** Chinese, Japanese, Thai and the like put no space before a word. */
function isSpaced(phrase: string): boolean {
  return !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{P}]/u.test(
    phrase,
  );
}

/** Offsets stay as they are; no mark and no space is left in these places. */
function writeOver(text: string, places: readonly Place[]): string {
  return places.reduce(
    (masked, { start, end }) => masked.slice(0, start) + "x".repeat(end - start) + masked.slice(end),
    text,
  );
}

/** Start and end of spans of nearly equal length in words, without the white space around them. */
function spansOf(piece: string): readonly (readonly [number, number])[] {
  const words = Array.from(piece.matchAll(/\S+/gu), (match) => [match.index, match.index + match[0].length] as const);
  const count = words.length <= MOST_WORDS + 1 ? Math.min(1, words.length) : Math.ceil(words.length / MOST_WORDS);
  return Array.from({ length: count }, (_, index) => {
    const own = words.slice(
      Math.floor((words.length * index) / count),
      Math.floor((words.length * (index + 1)) / count),
    );
    return [own[0]?.[0] ?? 0, own.at(-1)?.[1] ?? 0] as const;
  });
}
