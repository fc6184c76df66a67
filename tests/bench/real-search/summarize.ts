import { compareColumns } from "@/lib/scoring/statistics/compare-columns";
import type { RealSearchRun } from "./run-real-search";

/** What some searches with a real model come to. Shares are of rows that no search met; gains are shares too. */
export interface RealSearchFigures {
  readonly runs: number;
  /** What the start prompt and the chosen one get right. */
  readonly start: number;
  readonly chosen: number;
  readonly gain: Gain;
  /** Of the prompt that led before the rows of the end decided. */
  readonly bestGain: Gain;
  /** Mean of what that one seemed to gain on the rows that chose it; null where no scores chose in any run. */
  readonly believed: number | null;
  /** Runs that chose another prompt, and those of them that were said to be better. */
  readonly changed: number;
  readonly saidBetter: number;
  /** Runs whose chosen prompt gets fewer of these rows right than the start prompt. */
  readonly worse: number;
  /** Means. */
  readonly calls: number;
  readonly seconds: number;
}

/** With the interval that holds the true one in 95 of 100 trials. */
export interface Gain {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** All rows of all runs together, pair by pair; at least one run. */
export function summarizeSearches(runs: readonly RealSearchRun[]): RealSearchFigures {
  const start = runs.flatMap(({ startScores }) => startScores);
  const chosen = runs.flatMap(({ chosenScores }) => chosenScores);
  const best = runs.flatMap(({ bestScores }) => bestScores);
  const told = runs.flatMap(({ believed }) => believed ?? []);
  return {
    runs: runs.length,
    start: mean(start),
    chosen: mean(chosen),
    gain: gainOf(start, chosen, { isNew: runs.some(({ isChanged }) => isChanged) }),
    // Where the search stayed with the start prompt, the two differ if another one led.
    bestGain: gainOf(start, best, {
      isNew: runs.some(({ isChanged, bestText, chosenText }) => isChanged || bestText !== chosenText),
    }),
    believed: told.length === 0 ? null : mean(told),
    changed: runs.filter(({ isChanged }) => isChanged).length,
    saidBetter: runs.filter(({ isSaidBetter }) => isSaidBetter).length,
    worse: runs.filter(({ startScores, chosenScores }) => mean(chosenScores) < mean(startScores)).length,
    calls: mean(runs.map(({ calls }) => calls)),
    seconds: mean(runs.map(({ seconds }) => seconds)),
  };
}

/** A prompt gains nothing on itself, and that is certain. */
function gainOf(start: readonly number[], other: readonly number[], { isNew }: { readonly isNew: boolean }): Gain {
  if (!isNew) return { share: 0, low: 0, high: 0 };
  const { difference, low, high } = compareColumns(start, other);
  return { share: difference, low, high };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
