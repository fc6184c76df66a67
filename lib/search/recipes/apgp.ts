import type { Result } from "../../base/result";
import { defaultWordLimit } from "../../template/task";
import { sectionOf } from "../prompt-section";
import { byAbstraction, WORDS_OF_AN_ABSTRACTION } from "../proposers/by-abstraction";
import type { Recipe } from "../recipe";
import { createWriting, oneRequestSizes, type OneRequestSize } from "./one-request";
import type { RecipeContext } from "./recipe-context";

/** "reference": one prompt. "tab": three, each with another appeal; of four, one was too often taken by luck. */
export const apgpSizes = {
  ...oneRequestSizes,
  tab: { ...oneRequestSizes.tab, samples: 3 },
} as const satisfies Record<string, OneRequestSize>;

/**
 * APGP (Ma et al., arXiv 2404.10500), after the paper's description: a frame of steps and an appeal to feeling around a
 * problem that the model states itself. What differs here: the paper walks through its steps in requests of their own; here
 * one prompt names them, so that a row takes one call; the sentences are ours; the gate.
 */
export function createApgp(context: RecipeContext, size: OneRequestSize = apgpSizes.tab): Result<Recipe> {
  const wordLimit = defaultWordLimit(sectionOf(context.plan.prompt.text)) + WORDS_OF_AN_ABSTRACTION;
  return createWriting(context, { id: "apgp", callsOfAProposal: 1, wordLimit, write: byAbstraction }, size);
}
