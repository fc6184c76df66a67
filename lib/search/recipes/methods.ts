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
import { createProtegi } from "./protegi";
import { createBetterTogether } from "./better-together";
import { createBootstrap } from "./bootstrap";
import { createCopro } from "./copro";
import { createMipro } from "./mipro";
import { createOpro } from "./opro";
import { createPromptWizard } from "./promptwizard";
import { createRandomSearch } from "./random-search";
import type { RecipeContext } from "./recipe-context";
import { createSpo } from "./spo";

const recipes: Readonly<Record<MethodId, (context: RecipeContext) => Result<Recipe>>> = {
  // Induction and trajectories
  ape: createApe,
  opro: createOpro,
  copro: createCopro,
  // Critique
  protegi: createProtegi,
  gepa: createGepa,
  promptagent: createPromptAgent,
  pe2: createPe2,
  ampo: createAmpo,
  mars: createMars,
  "constitutional-experts": createConstitutionalExperts,
  // Edits and populations
  // Demonstrations and surrogates
  bootstrap: createBootstrap,
  "random-search": createRandomSearch,
  mipro: createMipro,
  promptwizard: createPromptWizard,
  "better-together": createBetterTogether,
  // Judges and people
  spo: createSpo,
  // One request
};

/** A method's parts for a plan; fails with "invalid-cases" where its rows do not fit the method. */
export function createRecipe(context: RecipeContext): Result<Recipe> {
  return recipes[context.plan.method](context);
}
