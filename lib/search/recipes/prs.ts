import type { Result } from "../../base/result";
import { defaultWordLimit } from "../../template/task";
import { sectionOf } from "../prompt-section";
import { bySplitting, callsOfSplitting, wordsOfSplitting, type SplittingOptions } from "../proposers/by-splitting";
import type { Recipe } from "../recipe";
import { createWriting, oneRequestSizes, type OneRequestSize } from "./one-request";
import type { RecipeContext } from "./recipe-context";

export interface PrsSize extends OneRequestSize, SplittingOptions {}

/** "tab": three samples, whose steps are not split again, for a model that reads little. "reference": one prompt, split twice. */
export const prsSizes = {
  tab: { ...oneRequestSizes.tab, samples: 3, depth: 1, width: 3 },
  reference: { ...oneRequestSizes.reference, depth: 2, width: 3 },
} as const satisfies Record<string, PrsSize>;

/**
 * Prompt recursive search (Zhao et al., arXiv 2408.01423), after the paper's description: a task that is too complex is
 * divided, and its parts again, so that the prompt grows as far as the task needs. What differs here: the steps are those
 * of the prompt, which serves all rows, where the paper divides each problem; the model says yes or no where the paper has
 * it rate how complex a problem is; how deep it may go is ours; the gate.
 */
export function createPrs(context: RecipeContext, size: PrsSize = prsSizes.tab): Result<Recipe> {
  const wordLimit = defaultWordLimit(sectionOf(context.plan.prompt.text)) + wordsOfSplitting(size);
  const callsOfAProposal = callsOfSplitting(size);
  return createWriting(context, { id: "prs", callsOfAProposal, wordLimit, write: bySplitting(size) }, size);
}
