import { signTest } from "../scoring/sign-test";
import type { PairedComparison } from "./lab-run";

/** Quantiles of the normal distribution: of 95 %, two-sided, and of a power of 80 %. */
const Z95 = 1.959964;
const Z80 = 0.841621;

/**
 * Two columns of scores of the same rows, in the same order; at least one row. The interval is that of the paired t-test;
 * one row has none, so it holds everything.
 */
export function compareColumns(first: readonly number[], second: readonly number[]): PairedComparison {
  const differences = first.map((score, row) => (second[row] ?? score) - score);
  const rows = differences.length;
  const difference = mean(differences);
  const deviation = Math.sqrt(sumOfSquares(differences) / Math.max(1, rows - 1));
  const half = rows < 2 ? 1 + Math.abs(difference) : (tQuantile(rows - 1) * deviation) / Math.sqrt(rows);
  const wins = differences.filter((value) => value > 0).length;
  const losses = differences.filter((value) => value < 0).length;
  const [low, high] = [difference - half, difference + half];
  const isToldApart = low > 0 || high < 0;
  const needed = difference === 0 ? Infinity : (((Z95 + Z80) * deviation) / difference) ** 2;
  return {
    rows,
    first: mean(first),
    second: mean(second),
    difference,
    low,
    high,
    wins,
    losses,
    ties: rows - wins - losses,
    signTest: signTest(wins, losses),
    moreRows: isToldApart || !Number.isFinite(needed) ? null : Math.max(1, Math.ceil(needed) - rows),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function sumOfSquares(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}

/** Student's quantile of 95 %, two-sided: exact for one and two degrees of freedom, else by its expansion (Fisher 1926). */
function tQuantile(degrees: number): number {
  if (degrees === 1) return 12.7062;
  if (degrees === 2) return 4.30265;
  const z = Z95;
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
  ];
  return terms.reduce((sum, term, index) => sum + term / degrees ** (index + 1), z);
}

/**
 * What the best of so many equal prompts gains by luck alone on so many rows, in the scores' own unit: the expected
 * maximum of that many normal draws times the standard error. `spread` is the standard deviation of one row's score.
 */
export function expectedLuck(candidates: number, rows: number, spread: number): number {
  if (candidates < 2 || rows < 1) return 0;
  return (spread / Math.sqrt(rows)) * expectedMaximum(candidates);
}

const STEP = 0.01;
const REACH = 8;

/** Of standard normal draws, by summing up the chance that the largest is above, or below, each value. */
function expectedMaximum(draws: number): number {
  let below = 0;
  let expected = 0;
  for (let value = -REACH; value < REACH; value += STEP) {
    below += (STEP * Math.exp(-((value + STEP / 2) ** 2) / 2)) / Math.sqrt(2 * Math.PI);
    const largestIsBelow = Math.min(1, below) ** draws;
    expected += STEP * (value >= 0 ? 1 - largestIsBelow : -largestIsBelow);
  }
  return expected;
}
