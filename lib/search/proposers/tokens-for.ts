/** For scripts that need so many. */
const TOKENS_PER_WORD = 3;

/** Tokens that an answer of so many words may have, in any script. */
export function tokensFor(words: number): number {
  return words * TOKENS_PER_WORD;
}
