import type { Result } from "../../base/result";
import { createAnswerRow } from "../measure-row";
import { byTemplate } from "../proposers/by-template";
import type { Recipe } from "../recipe";
import { createWriting, oneRequestSizes, rowsToMakeFrom, type OneRequestSize } from "./one-request";
import type { RecipeContext } from "./recipe-context";

/** A request, and the answer that it shows. */
const CALLS_OF_A_PROPOSAL = 2;

/** "tab": each mix of the template's blocks once. "reference": one prompt, from the prompt alone. */
export const fipoSizes = oneRequestSizes;

/**
 * FIPO (Lu et al., arXiv 2402.11811): the prompt is rewritten in one request by a modular template, whose blocks show an
 * answer that it led to and one that was wanted, where there are some. What differs here: the loaded model writes in place
 * of one trained for it, and several samples are held against the prompt on rows.
 */
export function createFipo(context: RecipeContext, size: OneRequestSize = fipoSizes.tab): Result<Recipe> {
  const { plan, tools } = context;
  const write = byTemplate({
    startText: plan.prompt.text,
    rows: rowsToMakeFrom(plan, size.judgedRows),
    answerRow: createAnswerRow(tools, plan.sampling),
  });
  return createWriting(context, { id: "fipo", callsOfAProposal: CALLS_OF_A_PROPOSAL, write }, size);
}
