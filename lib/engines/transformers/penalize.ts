/**
 * Divides the scores of the tokens that were written by `penalty`, which is at least 1, in place; scores below zero are
 * multiplied (CTRL, arXiv 1909.05858). The library's own penalty takes the prompt's tokens for written ones, and would so
 * punish a rewrite for each name and number that it keeps.
 */
export function penalize(logits: Float32Array, written: ReadonlySet<number>, penalty: number): Float32Array {
  for (const token of written) {
    const score = logits[token] ?? 0;
    logits[token] = score < 0 ? score * penalty : score / penalty;
  }
  return logits;
}
