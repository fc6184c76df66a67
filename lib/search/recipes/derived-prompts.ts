import type { Result } from "../../base/result";
import { defaultWordLimit } from "../../template/task";
import { sectionOf } from "../prompt-section";
import { byDerivedPrompt } from "../proposers/by-derived-prompt";
import type { Recipe } from "../recipe";
import { createWriting, oneRequestSizes, rowsToMakeFrom, type OneRequestSize } from "./one-request";
import { unfit, type RecipeContext } from "./recipe-context";

/** A derived prompt, and the answer to it. */
const CALLS_OF_A_PROPOSAL = 2;

/** "reference": one derived prompt, two requests. "tab": four. */
export const derivedPromptsSizes = oneRequestSizes;

/**
 * Derived prompts (Li et al., arXiv 2409.01552), after the paper's description: a prompt is derived from the person's, and
 * stands with the model's answer to it before the person's own. What differs here: the paper trains the model that derives,
 * by the reward of the answers; here the loaded one derives, untrained. The paper derives one prompt for each input; here
 * one, filled with a single row, serves all rows, so that a row takes one call in place of three. The gate. Solved rows
 * that stand in the person's prompt make room for it.
 */
export function createDerivedPrompts(
  context: RecipeContext,
  size: OneRequestSize = derivedPromptsSizes.tab,
): Result<Recipe> {
  const { plan, tools } = context;
  const startText = plan.prompt.text;
  const [first, ...others] = rowsToMakeFrom(plan, size.judgedRows);
  if (first === undefined) return unfit("There is no row that a derived prompt can be filled with.");
  const write = byDerivedPrompt({
    startText,
    rows: [first, ...others],
    tools,
    sampling: plan.sampling,
    wordLimit: defaultWordLimit(sectionOf(startText)),
  });
  const method = { id: "derived-prompts", callsOfAProposal: CALLS_OF_A_PROPOSAL, showsRows: true, write } as const;
  return createWriting(context, method, size);
}
