import type { Result } from "../../base/result";
import { defaultWordLimit } from "../../template/task";
import { sectionOf } from "../prompt-section";
import { byStrategy } from "../proposers/by-strategy";
import type { Recipe } from "../recipe";
import { createWriting, oneRequestSizes, type OneRequestSize } from "./one-request";
import type { RecipeContext } from "./recipe-context";

/** An analysis, and the prompt. */
const CALLS_OF_A_PROPOSAL = 2;

/** "reference": one prompt. "tab": four. */
export const promptomatixSizes = oneRequestSizes;

/**
 * Promptomatix (Murthy et al., arXiv 2507.14241), its light path, after the paper's description: what the person wants is
 * analysed, a way of prompting is chosen, and the prompt is written in that way. What differs here: the rows are the
 * person's, where the framework makes them up; the price of a long prompt is a limit of words; its other path, DSPy's
 * MIPROv2, is a method of its own here; the gate.
 */
export function createPromptomatix(
  context: RecipeContext,
  size: OneRequestSize = promptomatixSizes.tab,
): Result<Recipe> {
  const write = byStrategy(defaultWordLimit(sectionOf(context.plan.prompt.text)));
  return createWriting(context, { id: "promptomatix", callsOfAProposal: CALLS_OF_A_PROPOSAL, write }, size);
}
