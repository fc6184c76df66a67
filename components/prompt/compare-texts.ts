import { diffArrays } from "diff";

export interface ComparisonPart {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Both texts in one row of parts: without the added ones it reads as the first text, without the removed as the second. */
export interface Comparison {
  readonly parts: readonly ComparisonPart[];
  /** False where passages were too far apart or too long for words, and stand whole, one after the other. */
  readonly isExact: boolean;
}

/**
 * Words, or sentences, that may differ. The work grows with the square of it, and this much holds up the page for some
 * tens of milliseconds; a limit on the time itself would give the same texts another comparison on a busy machine.
 */
const MOST_EDITS = 1_000;
/** Segmenting is linear but slow; two texts this long together would hold up the page before the first comparison. */
const MOST_LETTERS_BY_WORDS = 40_000;

/**
 * Word by word, white space included, in any script (Myers 1986, by the diff library).
 * Long texts are first compared sentence by sentence, and by words only in the sentences that differ.
 */
export function compareTexts(before: string, after: string, mostEdits = MOST_EDITS): Comparison {
  if (before.length + after.length <= MOST_LETTERS_BY_WORDS) return compareWords(before, after, mostEdits).comparison;

  const start = sharedStart(before, after);
  const end = sharedEnd(before.slice(start), after.slice(start));
  const changes = diffArrays(
    splitSentences(before.slice(start, before.length - end)),
    splitSentences(after.slice(start, after.length - end)),
    { maxEditLength: mostEdits },
  );
  if (changes === undefined) return standWhole(before, after);

  let editsLeft = mostEdits;
  const parts: ComparisonPart[] = [{ kind: "same", text: before.slice(0, start) }];
  let isExact = true;
  for (let index = 0; index < changes.length; index += 1) {
    const { added, removed, value } = changes[index] ?? { added: false, removed: false, value: [] };
    const next = changes[index + 1];
    const text = value.join("");
    if (removed && next?.added) {
      const passage = compareWords(text, next.value.join(""), editsLeft);
      parts.push(...passage.comparison.parts);
      isExact &&= passage.comparison.isExact;
      editsLeft -= passage.edits;
      index += 1;
    } else {
      parts.push({ kind: added ? "added" : removed ? "removed" : "same", text });
    }
  }
  parts.push({ kind: "same", text: before.slice(before.length - end) });
  return { isExact, parts: joinEqual(parts) };
}

/** `edits` counts the words that differ. */
function compareWords(
  before: string,
  after: string,
  mostEdits: number,
): { readonly comparison: Comparison; readonly edits: number } {
  const whole = { comparison: standWhole(before, after), edits: 0 };
  if (before.length + after.length > MOST_LETTERS_BY_WORDS) return whole;
  const split = unspacedScripts.test(before + after) ? splitByDictionary : splitWords;
  const changes = diffArrays(split(before), split(after), { maxEditLength: mostEdits });
  if (changes === undefined) return whole;
  const parts = changes.map(({ added, removed, value }) => ({
    kind: added ? ("added" as const) : removed ? ("removed" as const) : ("same" as const),
    text: value.join(""),
  }));
  const edits = changes.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0);
  return { comparison: { isExact: true, parts }, edits };
}

function standWhole(before: string, after: string): Comparison {
  const whole: ComparisonPart[] = [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
  return { isExact: false, parts: joinEqual(whole) };
}

/** Without empty parts, and neighbours of one kind as one. */
function joinEqual(parts: readonly ComparisonPart[]): readonly ComparisonPart[] {
  const joined: ComparisonPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.text === "") continue;
    if (last?.kind === part.kind) joined[joined.length - 1] = { kind: part.kind, text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}

/** Each sentence or line with the white space after it; joined they are the text again. */
function splitSentences(text: string): string[] {
  return text.match(/[^\n.!?。！？؟।]*[\n.!?。！？؟।]+\s*|[^\n.!?。！？؟।]+/gu) ?? [];
}

/** How many letters both begin with, up to the end of a line, so that no word and no letter is cut. */
function sharedStart(before: string, after: string): number {
  let length = 0;
  while (length < before.length && before[length] === after[length]) length += 1;
  return length === 0 ? 0 : before.lastIndexOf("\n", length - 1) + 1;
}

/** How many letters both end with, from the beginning of a line. */
function sharedEnd(before: string, after: string): number {
  let length = 0;
  while (length < before.length && length < after.length && before.at(-1 - length) === after.at(-1 - length)) {
    length += 1;
  }
  const newline = before.indexOf("\n", before.length - length);
  return newline < 0 ? 0 : before.length - newline;
}

/** Words, breaks of lines, runs of other white space, and every other letter by itself. */
function splitWords(text: string): string[] {
  return text.match(/\r?\n|[\p{L}\p{M}\p{N}_]+|[^\S\r\n]+|[^]/gu) ?? [];
}

/** Scripts that put no spaces between words. */
const unspacedScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function splitByDictionary(text: string): string[] {
  return Array.from(new Intl.Segmenter(undefined, { granularity: "word" }).segment(text), ({ segment }) => segment);
}
