/** What is known of something that may be tried: how often it was, and what came of it in sum. */
export interface Arm {
  readonly count: number;
  readonly sum: number;
}

/** √2, of UCB1. */
const UCB1 = Math.SQRT2;

/** The upper confidence bound of a mean, mean + c · √(ln N / n), of n tries among N of all; n is at least 1. */
export function upperBound(mean: number, { tries, ofAll, c }: Tries): number {
  return mean + c * Math.sqrt(Math.log(ofAll) / tries);
}

interface Tries {
  readonly tries: number;
  readonly ofAll: number;
  /** How much is given for doubt. */
  readonly c: number;
}

/**
 * Indices of arms by the upper confidence bound of their mean, the highest first (Auer et al., Machine Learning 47, 2002).
 * Those that were never tried come before all others; between equals the earlier one.
 */
export function rankByUpperBound(arms: readonly Arm[], c: number = UCB1): readonly number[] {
  const total = arms.reduce((sum, { count }) => sum + count, 0);
  const bounds = arms.map(({ count, sum }) =>
    count === 0 ? Infinity : upperBound(sum / count, { tries: count, ofAll: total, c }),
  );
  // The difference of two infinities is no number.
  return arms
    .map((_, index) => index)
    .toSorted((one, other) => {
      const [first = 0, second = 0] = [bounds[one], bounds[other]];
      return first === second ? one - other : second - first;
    });
}
