import type { Result } from "../../base/result";
import { byComplement } from "../proposers/by-complement";
import type { Recipe } from "../recipe";
import { createWriting, oneRequestSizes, type OneRequestSize } from "./one-request";
import type { RecipeContext } from "./recipe-context";

/** A complement, and the check of it. */
const CALLS_OF_A_PROPOSAL = 2;

/** "tab": four complements, two requests each. "reference": one. */
export const pasSizes = oneRequestSizes;

/**
 * PAS (Zheng et al., arXiv 2407.06027): a complement is appended, and the prompt itself stays as it is. What differs here:
 * the loaded model writes and checks it in place of one trained on 9,000 pairs; one complement serves all rows; the gate.
 */
export function createPas(context: RecipeContext, size: OneRequestSize = pasSizes.tab): Result<Recipe> {
  return createWriting(context, { id: "pas", callsOfAProposal: CALLS_OF_A_PROPOSAL, write: byComplement }, size);
}
