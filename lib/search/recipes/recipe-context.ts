import { fail } from "../../base/result";
import { seededRandom } from "../../base/random";
import type { Case } from "../../records/case";
import { shuffle } from "../draw";
import { expectedText } from "../expected-text";
import { LEAST_ROWS_TO_SPLIT } from "../folds";
import type { SearchPlan } from "../lab-run";
import type { RowTools } from "../row-tools";

/** What a recipe is put together for. */
export interface RecipeContext {
  readonly plan: SearchPlan;
  readonly tools: RowTools;
}

/** All rows of a plan, in the order of its splits. */
export function allRows({ rows }: SearchPlan): readonly Case[] {
  return [...rows.propose, ...rows.select, ...rows.openOnce];
}

/** Too few to keep three parts of them apart. */
export function isSmall(plan: SearchPlan): boolean {
  return allRows(plan).length < LEAST_ROWS_TO_SPLIT;
}

/** Whether anything tells good answers from others without a judge. */
export function hasDemands(plan: SearchPlan): boolean {
  return plan.demands.length > 0 || allRows(plan).some(({ demands }) => demands.length > 0);
}

/** Whether any row says what a right answer is. */
export function hasRightAnswers(plan: SearchPlan): boolean {
  return allRows(plan).some((row) => expectedText(row) !== null);
}

/** The same order for the same plan. */
export function drawRows(rows: readonly Case[], { seed }: SearchPlan): readonly Case[] {
  const random = seededRandom(seed);
  return shuffle(rows, () => random() / 2 ** 32);
}

/** The rows do not fit the method; said in one sentence. */
export function unfit(reason: string) {
  return fail({ kind: "invalid-cases", reasons: [reason] });
}
