import { diffWordsWithSpace } from "diff";

export interface ComparisonPart {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Both texts in one row of parts: without the added ones it reads as the first text, without the removed as the second. */
export interface Comparison {
  readonly parts: readonly ComparisonPart[];
  /** False where the texts were too far apart and stand whole, one after the other. */
  readonly isExact: boolean;
}

/** The longest that a comparison may hold up the page. */
const PATIENCE_MILLISECONDS = 40;

/** Word by word, white space included, in any script that `Intl.Segmenter` knows (Myers 1986, by the diff library). */
export function compareTexts(before: string, after: string): Comparison {
  // Segmenting is linear but slow; a text this long would hold up the page before the first comparison is made.
  const isLong = before.length + after.length > 40_000;
  const changes = isLong
    ? undefined
    : diffWordsWithSpace(before, after, {
        timeout: PATIENCE_MILLISECONDS,
        ...(needsSegmenter(before + after) && {
          intlSegmenter: new Intl.Segmenter(undefined, { granularity: "word" }),
        }),
      });
  if (changes === undefined) {
    const whole: ComparisonPart[] = [
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ];
    return { isExact: false, parts: whole.filter(({ text }) => text !== "") };
  }
  return {
    isExact: true,
    parts: changes.map(({ added, removed, value }) => ({
      kind: added ? "added" : removed ? "removed" : "same",
      text: value,
    })),
  };
}

/** Scripts that put no spaces between words. */
function needsSegmenter(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    text,
  );
}
