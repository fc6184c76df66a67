/** Natural log-probabilities of the scores, normalized over exactly these scores; `-Infinity` stays so. */
export function logSoftmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  if (highest === -Infinity) return scores.map(() => -Math.log(scores.length));
  const total = highest + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - highest), 0));
  return scores.map((score) => score - total);
}
