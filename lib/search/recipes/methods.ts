import type { Result } from "../../base/result";
import type { Recipe } from "../recipe";
import { createApe } from "./ape";
import type { RecipeContext } from "./recipe-context";
import { createSpo } from "./spo";

/** A method's parts for a plan; fails with "invalid-cases" where its rows do not fit the method. */
export function createRecipe(context: RecipeContext): Result<Recipe> {
  switch (context.plan.method) {
    case "ape":
      return createApe(context);
    case "spo":
      return createSpo(context);
  }
}
