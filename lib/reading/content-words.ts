const smallWords = new Set(
  "what when where which that this with from have does will would could should please write give make tell explain also about your into than then them they there some much many most like need want help eine einen einem einer bitte oder nicht auch über dans avec pour plus vous nous para como sobre donde cuando quiero".split(
    " ",
  ),
);

/**
 * What a text is about, roughly: the beginnings of its longer words, so that "lamp" and "lamps" are one; pairs of letters
 * where words stand without spaces.
 */
export function contentWords(text: string): ReadonlySet<string> {
  const words = text
    .toLowerCase()
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}|[\p{L}\p{M}\p{N}]{4,}/gu);
  return new Set((words ?? []).filter((word) => !smallWords.has(word)).map((word) => word.slice(0, 5)));
}
