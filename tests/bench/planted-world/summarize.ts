import type { PlantedFigures } from "@/components/lab/search/methods/figures";
import type { PlantedRun } from "./run-planted";

/** A run with the kind of its world. */
export interface WorldRun extends PlantedRun {
  readonly isBarren: boolean;
}

/** What some runs of a method come to, in points and percent with one digit; null where there are none. */
export function summarize(runs: readonly WorldRun[]): PlantedFigures | null {
  const fruitful = runs.filter(({ isBarren }) => !isBarren);
  const barren = runs.filter(({ isBarren }) => isBarren);
  if (fruitful.length === 0) return null;
  const gains = fruitful.map(({ gain }) => gain);
  const spread = Math.sqrt(mean(gains.map((gain) => (gain - mean(gains)) ** 2)));
  const told = fruitful.flatMap(({ believed }) => (believed === null ? [] : [believed]));
  const measured = fruitful.flatMap((run) => (run.isChanged && run.measured !== null ? [run.measured] : []));
  return {
    runs: fruitful.length,
    gain: points(mean(gains)),
    error: points((1.96 * spread) / Math.sqrt(gains.length)),
    regret: points(mean(fruitful.map(({ regret }) => regret))),
    worse: points(share(runs, isWorse)),
    ungated: points(share(runs, ({ bestGain }) => bestGain < -LEAST)),
    believed: told.length === 0 ? null : points(mean(told)),
    measured: measured.length === 0 ? null : points(measured.reduce((sum, one) => sum + one, 0) / fruitful.length),
    alarms: points(share(barren, ({ isSaidBetter }) => isSaidBetter)),
    calls: Math.round(mean(fruitful.map(({ calls }) => calls))),
  };
}

/** What differs in its eighth digit is rounding. */
const LEAST = 1e-8;

/** By whatever little. */
export function isWorse({ gain }: PlantedRun): boolean {
  return gain < -LEAST;
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function points(value: number): number {
  return Math.round(1000 * value) / 10;
}
