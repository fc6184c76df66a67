import type { Result } from "../../base/result";
import { byDirections } from "../proposers/by-frame";
import type { Recipe } from "../recipe";
import { createWriting, oneRequestSizes, type OneRequestSize } from "./one-request";
import type { RecipeContext } from "./recipe-context";

/** "reference": one set of directions. "tab": four. */
export const methodActorsSizes = oneRequestSizes;

/**
 * Method actors (Doyle, arXiv 2411.05778): a prompt is a script for an actor, who is told the part, the scene and the
 * motive. What differs here: the paper writes such prompts by hand for one puzzle, in several acts; here the model writes
 * directions for one act, which stand before the prompt; the gate.
 */
export function createMethodActors(
  context: RecipeContext,
  size: OneRequestSize = methodActorsSizes.tab,
): Result<Recipe> {
  return createWriting(context, { id: "method-actors", callsOfAProposal: 1, write: byDirections }, size);
}
