import type { Result } from "../../base/result";
import type { MethodId } from "../../records/method-id";
import type { Recipe } from "../recipe";
import { createApe } from "./ape";
import { createPromptbreeder, createTapo } from "./breeders";
import { createEvoPromptDe, createEvoPromptGa } from "./evoprompt";
import {
  createPlumAnnealing,
  createPlumClimbing,
  createPlumCrossover,
  createPlumHarmony,
  createPlumMutation,
  createPlumTabu,
} from "./plum";
import type { RecipeContext } from "./recipe-context";
import { createSpo } from "./spo";
import { createSprig } from "./sprig";

const recipes: Readonly<Record<MethodId, (context: RecipeContext) => Result<Recipe>>> = {
  // Induction and trajectories
  ape: createApe,
  // Critique
  // Edits and populations
  "plum-climbing": createPlumClimbing,
  "plum-annealing": createPlumAnnealing,
  "plum-mutation": createPlumMutation,
  "plum-crossover": createPlumCrossover,
  "plum-tabu": createPlumTabu,
  "plum-harmony": createPlumHarmony,
  "evoprompt-ga": createEvoPromptGa,
  "evoprompt-de": createEvoPromptDe,
  promptbreeder: createPromptbreeder,
  tapo: createTapo,
  sprig: createSprig,
  // Demonstrations and surrogates
  // Judges and people
  spo: createSpo,
  // One request
};

/** A method's parts for a plan; fails with "invalid-cases" where its rows do not fit the method. */
export function createRecipe(context: RecipeContext): Result<Recipe> {
  return recipes[context.plan.method](context);
}
