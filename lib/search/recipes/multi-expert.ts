import type { Result } from "../../base/result";
import { defaultWordLimit } from "../../template/task";
import { sectionOf } from "../prompt-section";
import { byExperts } from "../proposers/by-frame";
import type { Recipe } from "../recipe";
import { createWriting, oneRequestSizes, type OneRequestSize } from "./one-request";
import type { RecipeContext } from "./recipe-context";

/** "reference": one set of three experts, the paper's best number. "tab": four sets. */
export const multiExpertSizes = oneRequestSizes;

const EXPERTS = 3;
/** The frame and its experts, beside the prompt. */
const WORDS_OF_THE_FRAME = 70;

/**
 * Multi-expert prompting (Long et al., arXiv 2411.00492): experts are named for the question, each answers, and the answers
 * are merged. What differs here: the experts stand in the prompt and one answer merges what they would say, at one call a
 * row in place of five; the same experts serve all rows; the gate.
 */
export function createMultiExpert(context: RecipeContext, size: OneRequestSize = multiExpertSizes.tab): Result<Recipe> {
  const wordLimit = defaultWordLimit(sectionOf(context.plan.prompt.text)) + WORDS_OF_THE_FRAME;
  const write = byExperts(EXPERTS);
  return createWriting(context, { id: "multi-expert", callsOfAProposal: 1, wordLimit, write }, size);
}
