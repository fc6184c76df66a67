import type { Result } from "../../base/result";
import { defaultWordLimit } from "../../template/task";
import { sectionOf } from "../prompt-section";
import { byBrief } from "../proposers/rewrite";
import type { Recipe } from "../recipe";
import { createWriting, oneRequestSizes, type OneRequestSize } from "./one-request";
import type { RecipeContext } from "./recipe-context";

/** "reference": the greedy rewriting alone. "tab": that one, and three that are sampled, of which the rows choose. */
export const prewriteSizes = oneRequestSizes;

/**
 * PRewrite (Kong et al., arXiv 2401.08189): a rewriter says an instruction in other words and adds what it requires; the
 * paper takes its greedy rewriting, or the best of several by labelled rows. What differs here: the loaded model rewrites as
 * it is, where the paper trains its rewriter by reinforcement; the person's own prompt stays unless it loses.
 */
export function createPrewrite(context: RecipeContext, size: OneRequestSize = prewriteSizes.tab): Result<Recipe> {
  const write = byBrief({
    asks: "Say it in other words where these are clearer, and add the requirements that a good answer must meet. Describe what is wanted where a word alone leaves it open.",
    reason: "In other words, with its requirements.",
    temperatureOf: (attempt) => (attempt === 0 ? 0 : 1),
    wordLimit: defaultWordLimit(sectionOf(context.plan.prompt.text)),
  });
  return createWriting(context, { id: "prewrite", callsOfAProposal: 1, write }, size);
}
