import type { Result } from "../../base/result";
import type { MethodId } from "../../records/method-id";
import type { Recipe } from "../recipe";
import { createAmpo } from "./ampo";
import { createApe } from "./ape";
import { createConstitutionalExperts } from "./constitutional-experts";
import { createGepa } from "./gepa";
import { createMars } from "./mars";
import { createPe2 } from "./pe2";
import { createPromptAgent } from "./promptagent";
import { createPromptfooOptimize } from "./promptfoo-optimize";
import { createProtegi } from "./protegi";
import type { RecipeContext } from "./recipe-context";
import { createSpo } from "./spo";

const recipes: Readonly<Record<MethodId, (context: RecipeContext) => Result<Recipe>>> = {
  // Induction and trajectories
  ape: createApe,
  // Critique
  protegi: createProtegi,
  gepa: createGepa,
  promptagent: createPromptAgent,
  pe2: createPe2,
  ampo: createAmpo,
  mars: createMars,
  "constitutional-experts": createConstitutionalExperts,
  "promptfoo-optimize": createPromptfooOptimize,
  // Edits and populations
  // Demonstrations and surrogates
  // Judges and people
  spo: createSpo,
  // One request
};

/** A method's parts for a plan; fails with "invalid-cases" where its rows do not fit the method. */
export function createRecipe(context: RecipeContext): Result<Recipe> {
  return recipes[context.plan.method](context);
}
