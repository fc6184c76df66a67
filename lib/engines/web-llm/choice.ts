import type { AnswerChoice } from "../engine";

/** WebLLM's limit on `top_logprobs`. */
export const TOP_TOKENS = 5;

/**
 * Natural log-probability of an answer that WebLLM leaves out: it looks no further once the probabilities that it has
 * seen sum to one in 32-bit floats, so the answer is less likely than 2^-24. Of more than five answers it names only the
 * five likeliest, and this floor is then a guess.
 */
const FLOOR = Math.log(2 ** -24);

/** A token that WebLLM names with its log-probability. */
export interface TokenProbability {
  readonly token: string;
  readonly logprob: number;
}

/** What the model says of each answer, normalized over the answers; `firstTokens` are the answers' first tokens as text. */
export function rankAnswers(
  answers: readonly string[],
  firstTokens: readonly string[],
  named: readonly TokenProbability[],
): AnswerChoice[] {
  const raw = firstTokens.map((text) =>
    Math.max(FLOOR, ...named.filter(({ token }) => token === text).map(({ logprob }) => logprob)),
  );
  const total = Math.log(raw.reduce((sum, logProbability) => sum + Math.exp(logProbability), 0));
  return answers.map((answer, index) => ({ answer, logProbability: (raw[index] ?? FLOOR) - total }));
}
