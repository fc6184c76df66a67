import type { Result } from "../../base/result";
import type { MethodId } from "../../records/method-id";
import type { Recipe } from "../recipe";
import { apeSizes, createApe } from "./ape";
import type { RecipeContext } from "./recipe-context";
import { createSpo, spoSizes } from "./spo";

/** Puts a method's parts together for a plan, in the size that the plan asks for. */
interface Creator {
  /** False where the paper has no settings that differ from ours for a tab. */
  readonly hasReference: boolean;
  readonly create: (context: RecipeContext) => Result<Recipe>;
}

const recipes: Readonly<Record<MethodId, Creator>> = {
  // Induction and trajectories
  ape: inSizes(createApe, apeSizes),
  // Critique
  // Edits and populations
  // Demonstrations and surrogates
  // Judges and people
  spo: inSizes(createSpo, spoSizes),
  // One request
};

/** A method's parts for a plan; fails with "invalid-cases" where its rows do not fit the method. */
export function createRecipe(context: RecipeContext): Result<Recipe> {
  return recipes[context.plan.method].create(context);
}

/** Whether a plan of this method may ask for the "reference" size. */
export function hasReference(method: MethodId): boolean {
  return recipes[method].hasReference;
}

/** Without a size a creator takes the tab's, which may depend on the rows. */
function inSizes<Size>(
  create: (context: RecipeContext, size?: Size) => Result<Recipe>,
  sizes: { readonly reference?: Size },
): Creator {
  const { reference } = sizes;
  return {
    hasReference: reference !== undefined,
    create: (context) =>
      context.plan.size === "reference" && reference !== undefined ? create(context, reference) : create(context),
  };
}
