/** Signs that stand for a space in a model's tokens: GPT-2's, and SentencePiece's. */
const SPACES = /^[\u0120\u2581 ]+/u;

/**
 * The tokens with which each answer may begin, in the order of `answers`: with and without a space in front, the
 * longest that the vocabulary has. Null where two answers begin alike.
 */
export function answerTokens(tokens: readonly string[], answers: readonly string[]): readonly number[][] | null {
  const found = answers.map((answer) => {
    for (let length = answer.length; length > 0; length -= 1) {
      const beginning = answer.slice(0, length);
      const ids = tokens.flatMap((token, id) => (token.replace(SPACES, "") === beginning ? [id] : []));
      if (ids.length > 0) return ids;
    }
    return [];
  });
  const all = found.flat();
  return new Set(all).size < all.length || found.some((ids) => ids.length === 0) ? null : found;
}
