import type { Result } from "../../base/result";
import { defaultWordLimit } from "../../template/task";
import { sectionOf } from "../prompt-section";
import { byBrief } from "../proposers/rewrite";
import type { Recipe } from "../recipe";
import { createWriting, oneRequestSizes, type OneRequestSize } from "./one-request";
import type { RecipeContext } from "./recipe-context";

/** "reference": one rewriting. "tab": four. */
export const promptdSizes = oneRequestSizes;

/**
 * PRoMPTd (Srivastava et al., arXiv 2310.02107): a rewriting that is specific, unambiguous and complete. What differs here:
 * the paper rewrites each input before it is answered; here the prompt around the inputs is rewritten once, so that it can
 * be used without the Lab; the gate.
 */
export function createPromptd(context: RecipeContext, size: OneRequestSize = promptdSizes.tab): Result<Recipe> {
  const write = byBrief({
    asks: "Make it specific: say exactly what is asked. Make it unambiguous: leave one way to read it. Make it complete: say what an answer needs that is only implied.",
    reason: "More specific, with one reading, and complete.",
    temperatureOf: () => 0.8,
    wordLimit: defaultWordLimit(sectionOf(context.plan.prompt.text)),
  });
  return createWriting(context, { id: "promptd", callsOfAProposal: 1, write }, size);
}
