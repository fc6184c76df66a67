import type { Result } from "../../base/result";
import { defaultWordLimit } from "../../template/task";
import { sectionOf } from "../prompt-section";
import { byBrief } from "../proposers/rewrite";
import type { Recipe } from "../recipe";
import { createWriting, oneRequestSizes, type OneRequestSize } from "./one-request";
import type { RecipeContext } from "./recipe-context";

/** "reference": one rewriting. "tab": four, which the model's own answers rank. */
export const mapoSizes = oneRequestSizes;

/**
 * MAPO, model-adaptive prompt optimization (Chen et al., arXiv 2407.04118): a prompt is rewritten for the one model that
 * answers, among candidates of the same meaning that this model's answers rank. What differs here: the paper trains a
 * rewriter for each model by that ranking, first on examples and then by reinforcement; here the model that answers writes
 * the candidates itself, and only the ranking is left. One rewriting serves all rows.
 */
export function createMapo(context: RecipeContext, size: OneRequestSize = mapoSizes.tab): Result<Recipe> {
  const write = byBrief({
    asks: "You are the assistant that will get it. Put it as you understand it best: with your own words, order and marks. It must mean the same.",
    reason: "As the model itself would put it.",
    temperatureOf: () => 0.9,
    wordLimit: defaultWordLimit(sectionOf(context.plan.prompt.text)),
  });
  return createWriting(context, { id: "mapo", callsOfAProposal: 1, write }, size);
}
