import type { Result } from "../../base/result";
import type { MethodId } from "../lab-run";
import type { Recipe } from "../recipe";
import { APE_VERSION, createApe } from "./ape";
import type { RecipeContext } from "./recipe-context";
import { createSpo, SPO_VERSION } from "./spo";

/** The version that a new search of each method is stored with. */
export const methodVersions: Readonly<Record<MethodId, number>> = { ape: APE_VERSION, spo: SPO_VERSION };

/** A method's parts for a plan; fails with "invalid-cases" where its rows do not fit the method. */
export function createRecipe(context: RecipeContext): Result<Recipe> {
  switch (context.plan.method) {
    case "ape":
      return createApe(context);
    case "spo":
      return createSpo(context);
  }
}
