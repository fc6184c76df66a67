/** A share of successes with the interval that holds the true one in 95 of 100 trials. All lie in [0, 1]. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The quantile of the normal distribution that leaves 2.5 % on each side. */
export const Z = 1.959964;

/**
 * Wilson's score interval (E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA
 * 22, 1927), which also holds for few trials and for shares near 0 and 1. Null without trials.
 */
export function wilson(successes: number, trials: number): Share | null {
  if (trials === 0) return null;
  const share = successes / trials;
  const scale = 1 + Z ** 2 / trials;
  const middle = (share + Z ** 2 / (2 * trials)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / trials + Z ** 2 / (4 * trials ** 2));
  // At a share of 0 or 1 a bound equals the share, and rounding could put it on the wrong side.
  return { share, low: Math.max(0, Math.min(share, middle - half)), high: Math.min(1, Math.max(share, middle + half)) };
}
