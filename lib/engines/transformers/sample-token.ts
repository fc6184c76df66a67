import type { RandomSource } from "../../base/random";

export interface TokenSampling {
  /** 0 is greedy decoding. */
  readonly temperature: number;
  /** In (0, 1]: the likeliest tokens that together reach this probability stay in the draw. */
  readonly topP: number;
  readonly random: RandomSource;
}

/**
 * The index of the next token. One random number is drawn for each token (none when greedy), so the same logits and the
 * same source give the same text. Of equal tokens the lower index comes first.
 */
export function sampleToken(logits: Float32Array, { temperature, topP, random }: TokenSampling): number {
  const best = findBest(logits);
  if (temperature === 0) return best;

  const highest = logits[best] ?? 0;
  const weights = logits.map((logit) => Math.exp((logit - highest) / temperature));
  const nucleus = topP < 1 ? findNucleus(weights, topP) : Array.from(weights.keys());
  let left = (random() / 2 ** 32) * sum(nucleus.map((token) => weights[token] ?? 0));
  for (const token of nucleus) {
    left -= weights[token] ?? 0;
    if (left < 0) return token;
  }
  // Rounding can leave a remainder after the last token.
  return best;
}

/** Fails on logits that are all NaN or minus infinity: then the model has computed nothing. */
function findBest(logits: Float32Array): number {
  let best = -1;
  let highest = -Infinity;
  // By index here and below: a vocabulary has 150,000 tokens, and iterators would cost milliseconds for each token.
  for (let token = 0; token < logits.length; token += 1) {
    const logit = logits[token] ?? NaN;
    if (logit > highest) {
      highest = logit;
      best = token;
    }
  }
  if (best === -1) throw new Error("The model gave no usable logits.");
  return best;
}

/** The fewest tokens whose weights reach `topP` of the total, likeliest first. */
function findNucleus(weights: Float32Array, topP: number): number[] {
  const total = sum(weights);
  // All tokens below this share together cannot make up what the nucleus leaves out: no need to sort a whole vocabulary.
  const least = ((1 - topP) * total) / weights.length;
  const likely: number[] = [];
  for (let token = 0; token < weights.length; token += 1) {
    if ((weights[token] ?? 0) >= least) likely.push(token);
  }
  likely.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  let reached = 0;
  const end = likely.findIndex((token) => {
    reached += weights[token] ?? 0;
    return reached >= topP * total;
  });
  return end === -1 ? likely : likely.slice(0, end + 1);
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i += 1) total += values[i] ?? 0;
  return total;
}
