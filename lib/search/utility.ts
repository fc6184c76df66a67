/** A duel between two things, by their features: 1 where the first was preferred, 0 where the second was, ½ for a tie. */
export interface Preference {
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly score: number;
}

/** A liking that is linear in features: what a person prefers, as far as their duels tell. */
export interface Utility {
  utilityOf(features: readonly number[]): number;
  /** How little is known of the difference between the two; 0 where they are the same. */
  doubtOf(first: readonly number[], second: readonly number[]): number;
}

const STEPS = 200;

/**
 * Fits a linear Bradley–Terry model from scratch: the first is preferred with the chance σ(w · (first − second)); logistic
 * loss with `ridge` · |w|², by gradient descent with a step that never overshoots. The doubt is √Σ (difference² / U), with
 * U = ridge + Σ of the squared differences of all duels, for each feature: the diagonal that APOHF takes (Lin et al., arXiv
 * 2405.17346), whose gradients are the features themselves where the utility is linear.
 */
export function fitUtility(duels: readonly Preference[], dimensions: number, ridge: number): Utility {
  const differences = duels.map(({ first, second }) => subtract(first, second));
  const known = Array.from({ length: dimensions }, (_, at) =>
    differences.reduce((sum, difference) => sum + (difference[at] ?? 0) ** 2, ridge),
  );
  const steepest = ridge + differences.reduce((sum, difference) => sum + dot(difference, difference), 0) / 4;
  let weights = new Array<number>(dimensions).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight) => ridge * weight);
    for (const [index, difference] of differences.entries()) {
      const miss = 1 / (1 + Math.exp(-dot(weights, difference))) - (duels[index]?.score ?? 0.5);
      for (const [at, value] of difference.entries()) slope[at] = (slope[at] ?? 0) + miss * value;
    }
    weights = weights.map((weight, at) => weight - (slope[at] ?? 0) / steepest);
  }
  return {
    utilityOf: (features) => dot(weights, features),
    doubtOf: (first, second) =>
      Math.sqrt(subtract(first, second).reduce((sum, value, at) => sum + value ** 2 / (known[at] ?? ridge), 0)),
  };
}

function subtract(first: readonly number[], second: readonly number[]): readonly number[] {
  return first.map((value, at) => value - (second[at] ?? 0));
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}
