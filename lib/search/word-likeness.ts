/** Words that two texts have in common, of all that stand in one of the two (Jaccard): in [0, 1]. */
export function wordLikeness(one: string, other: string): number {
  const [own, theirs] = [wordsOf(one), wordsOf(other)];
  const common = [...own].filter((word) => theirs.has(word)).length;
  return common / Math.max(1, own.size + theirs.size - common);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
}
