/** What is known of something that may be tried: how often it was, and what came of it in sum. */
export interface Arm {
  readonly count: number;
  readonly sum: number;
}

/** √2, of UCB1. */
const UCB1 = Math.SQRT2;

/**
 * Indices of arms by the upper confidence bound of their mean, mean + c · √(ln N / n), the highest first (Auer et al., Machine
 * Learning 47, 2002); N and n are the tries of all and of the arm. Those that were never tried come before all others;
 * between equals the earlier one.
 */
export function rankByUpperBound(arms: readonly Arm[], c: number = UCB1): readonly number[] {
  const total = arms.reduce((sum, { count }) => sum + count, 0);
  const bounds = arms.map(({ count, sum }) =>
    count === 0 ? Infinity : sum / count + c * Math.sqrt(Math.log(total) / count),
  );
  // The difference of two infinities is no number.
  return arms
    .map((_, index) => index)
    .toSorted((one, other) => {
      const [first = 0, second = 0] = [bounds[one], bounds[other]];
      return first === second ? one - other : second - first;
    });
}
