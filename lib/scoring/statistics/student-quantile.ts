import { Z } from "../wilson";

/** Where the series below is not near enough. */
const exact: readonly number[] = [12.7062, 4.3027, 3.1824, 2.7764];

/**
 * The quantile of Student's distribution that leaves 2.5 % on each side, for 1 or more degrees of freedom; by the series
 * of Abramowitz and Stegun (26.7.5), which errs by less than 0.001 from 5 degrees on.
 */
export function studentQuantile(degrees: number): number {
  const known = exact[degrees - 1];
  if (known !== undefined) return known;
  const terms = [
    (Z ** 3 + Z) / 4,
    (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96,
    (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / 384,
    (79 * Z ** 9 + 776 * Z ** 7 + 1482 * Z ** 5 - 1920 * Z ** 3 - 945 * Z) / 92160,
  ];
  return terms.reduce((sum, term, index) => sum + term / degrees ** (index + 1), Z);
}
