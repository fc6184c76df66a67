import type { MethodId } from "@/lib/records/method-id";
import measured from "./figures.json";

/**
 * What rows there are: "scored", 100 with a right answer; "thirty", 30 of them; "few", 20 of them; "unscored", 100 without
 * any demand. Each with a prompt that is to be bettered.
 */
export type PlantedSetting = "scored" | "thirty" | "few" | "unscored";

/** The rows of each, in words. */
export const rowsOfSetting: Readonly<Record<PlantedSetting, string>> = {
  scored: "100 rows with right answers",
  thirty: "30 rows with right answers",
  few: "20 rows with right answers",
  unscored: "100 rows of which nothing is demanded",
};

/**
 * How a method did in planted worlds, where what each prompt gets right in the long run is known. Points of 100; shares in
 * percent. Worlds in which something can be gained, but for `alarms`.
 */
export interface PlantedFigures {
  readonly runs: number;
  /** What the chosen prompt gets right more than the start prompt, and how far that may be off by chance. */
  readonly gain: number;
  readonly error: number;
  /** What the best prompt of the world gets right more than the chosen one. */
  readonly regret: number;
  /** Runs that ended with a prompt that is worse than the start prompt. */
  readonly worse: number;
  /** Runs whose winner was worse, before the rows of the end decided. */
  readonly ungated: number;
  /** What the best seemed to gain on the rows that chose it; null where no scores chose. */
  readonly believed: number | null;
  /** What the chosen one seemed to gain on the rows that were opened at the end; null where there were none. */
  readonly measured: number | null;
  /** Runs in worlds without any gain that were said to be bettered. */
  readonly alarms: number;
  readonly calls: number;
}

/** Null where the method cannot run there, or was not measured. */
export function figuresFor(method: MethodId, setting: PlantedSetting, budget: number): PlantedFigures | null {
  const table: Readonly<Record<string, PlantedFigures>> = measured.cells;
  return table[`${method} ${setting} ${budget}`] ?? null;
}

/** The budget by which methods are compared where one figure is told. */
export const COMPARED_AT = 200;
