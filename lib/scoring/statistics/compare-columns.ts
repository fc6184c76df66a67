import { signTest } from "../sign-test";
import { Z } from "../wilson";
import { studentQuantile } from "./student-quantile";

/** Two prompts on the same rows; differences are the second's score less the first's. */
export interface ColumnComparison {
  readonly rows: number;
  readonly first: number;
  readonly second: number;
  readonly difference: number;
  /** The interval that holds the true difference in 95 of 100 trials. */
  readonly low: number;
  readonly high: number;
  readonly wins: number;
  readonly losses: number;
  readonly ties: number;
  /** Two-sided, of the sign test over wins and losses. */
  readonly signTest: number;
  /** So many more rows would tell them apart, were the difference what it seems; null where they are told apart or equal. */
  readonly moreRows: number | null;
}

/** The quantile of the normal distribution for a power of 80 %. */
const POWER = 0.841621;
/** Differences of graded scores that are less are rounding. */
const LEAST_DIFFERENCE = 1e-9;

/**
 * Compares two columns, row by row; scores lie in [0, 1], and both have the same rows in the same order. Where every
 * difference is -1, 0 or 1 the interval is Bonett and Price's adjusted one ("Adjusted Wald Confidence Interval for a
 * Difference of Binomial Proportions Based on Paired Data", JEBS 37, 2012), which holds for few rows and where no row
 * differs; else it is Student's for paired differences (1908), which needs differences that are not too skewed. `moreRows`
 * is what a test on that spread needs for a power of 80 %.
 */
export function compareColumns(first: readonly number[], second: readonly number[]): ColumnComparison {
  const rows = Math.min(first.length, second.length);
  const differences = Array.from({ length: rows }, (_, row) => settle((second[row] ?? 0) - (first[row] ?? 0)));
  const wins = differences.filter((difference) => difference > 0).length;
  const losses = differences.filter((difference) => difference < 0).length;
  const difference = mean(differences);
  const { middle, error, spread } = estimate(differences);
  const low = Math.max(-1, Math.min(difference, middle - error));
  const high = Math.min(1, Math.max(difference, middle + error));
  const isTold = low > 0 || high < 0;
  return {
    rows,
    first: mean(first.slice(0, rows)),
    second: mean(second.slice(0, rows)),
    difference,
    low,
    high,
    wins,
    losses,
    ties: rows - wins - losses,
    signTest: signTest(wins, losses),
    moreRows: isTold || difference === 0 ? null : missingRows(rows, difference, spread),
  };
}

interface Estimate {
  readonly middle: number;
  /** Half of the interval. */
  readonly error: number;
  /** The differences' standard deviation. */
  readonly spread: number;
}

function estimate(differences: readonly number[]): Estimate {
  const isWhole = differences.every((difference) => Number.isInteger(difference));
  if (isWhole) {
    // One row more that is won, and one more that is lost.
    const padded = [...differences, 1, -1];
    const middle = mean(padded);
    const spread = Math.sqrt(mean(padded.map((difference) => (difference - middle) ** 2)));
    return { middle, error: (Z * spread) / Math.sqrt(padded.length), spread };
  }
  const middle = mean(differences);
  const free = differences.length - 1;
  // A single row says nothing of how rows differ.
  if (free < 1) return { middle, error: Infinity, spread: 1 };
  const squares = differences.reduce((sum, difference) => sum + (difference - middle) ** 2, 0);
  const spread = Math.sqrt(squares / free);
  return { middle, error: (studentQuantile(free) * spread) / Math.sqrt(differences.length), spread };
}

function missingRows(rows: number, difference: number, spread: number): number {
  const needed = Math.ceil((((Z + POWER) * spread) / difference) ** 2);
  return Math.max(1, needed - rows);
}

function settle(difference: number): number {
  const whole = Math.round(difference);
  return Math.abs(difference - whole) < LEAST_DIFFERENCE ? whole + 0 : difference;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
