import type { Result } from "../../base/result";
import { defaultWordLimit } from "../../template/task";
import { sectionOf } from "../prompt-section";
import { byBrief } from "../proposers/rewrite";
import type { Recipe } from "../recipe";
import { createWriting, oneRequestSizes, type OneRequestSize } from "./one-request";
import type { RecipeContext } from "./recipe-context";

/** "reference": one prompt, greedily. "tab": that one, and three that are sampled. */
export const mepoSizes = oneRequestSizes;

/**
 * MePO (Zhu et al., arXiv 2505.09930): a rewriting by four merits: clear, precise, a short chain of thought, and nothing
 * lost. What differs here: the loaded model is told the merits, where the paper trained one on them; samples after the
 * first, greedy one; the gate.
 */
export function createMepo(context: RecipeContext, size: OneRequestSize = mepoSizes.tab): Result<Recipe> {
  const write = byBrief({
    asks: "Make it clear: one reading of each sentence. Make it precise: say what is wanted exactly. Where thinking helps, ask for a short one first. Lose no information.",
    reason: "Clearer and more precise.",
    temperatureOf: (attempt) => (attempt === 0 ? 0 : 0.8),
    wordLimit: defaultWordLimit(sectionOf(context.plan.prompt.text)),
  });
  return createWriting(context, { id: "mepo", callsOfAProposal: 1, write }, size);
}
