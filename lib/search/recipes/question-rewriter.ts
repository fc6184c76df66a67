import type { Result } from "../../base/result";
import { defaultWordLimit } from "../../template/task";
import { sectionOf } from "../prompt-section";
import { byBrief } from "../proposers/rewrite";
import type { Recipe } from "../recipe";
import { createWriting, oneRequestSizes, type OneRequestSize } from "./one-request";
import type { RecipeContext } from "./recipe-context";

/** "reference": one rewriting. "tab": four. */
export const questionRewriterSizes = oneRequestSizes;

/**
 * The question rewriter (Chen et al., arXiv 2408.10573): the question is put so that a model understands it, as the answers
 * to it show. What differs here: the loaded model rewrites, untrained; the prompt is rewritten once, not each question; and
 * the preference for the answers, which the paper trains by, decides at the gate.
 */
export function createQuestionRewriter(
  context: RecipeContext,
  size: OneRequestSize = questionRewriterSizes.tab,
): Result<Recipe> {
  const write = byBrief({
    asks: "Put it so that a language model understands at once what is asked: plain words, whole sentences, the request first, nothing left for it to guess.",
    reason: "Easier to understand.",
    temperatureOf: () => 0.8,
    wordLimit: defaultWordLimit(sectionOf(context.plan.prompt.text)),
  });
  return createWriting(context, { id: "question-rewriter", callsOfAProposal: 1, write }, size);
}
