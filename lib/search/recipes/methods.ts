import type { Result } from "../../base/result";
import type { MethodId } from "../../records/method-id";
import type { Recipe } from "../recipe";
import { createApe } from "./ape";
import { createApohf } from "./apohf";
import { createFeedbackControl } from "./feedback-control";
import { createFipo } from "./fipo";
import { createLangGpt } from "./langgpt";
import { createMepo } from "./mepo";
import { createMethodActors } from "./method-actors";
import { createMinstrel } from "./minstrel";
import { createMultiExpert } from "./multi-expert";
import { createPas } from "./pas";
import { createPdo } from "./pdo";
import { createPromptd } from "./promptd";
import { createQuestionRewriter } from "./question-rewriter";
import { createTapp } from "./tapp";
import type { RecipeContext } from "./recipe-context";
import { createSpo } from "./spo";

const recipes: Readonly<Record<MethodId, (context: RecipeContext) => Result<Recipe>>> = {
  // Induction and trajectories
  ape: createApe,
  // Critique
  // Edits and populations
  // Demonstrations and surrogates
  // Judges and people
  spo: createSpo,
  pdo: createPdo,
  apohf: createApohf,
  // One request
  fipo: createFipo,
  langgpt: createLangGpt,
  minstrel: createMinstrel,
  pas: createPas,
  tapp: createTapp,
  mepo: createMepo,
  promptd: createPromptd,
  "question-rewriter": createQuestionRewriter,
  "feedback-control": createFeedbackControl,
  "multi-expert": createMultiExpert,
  "method-actors": createMethodActors,
};

/** A method's parts for a plan; fails with "invalid-cases" where its rows do not fit the method. */
export function createRecipe(context: RecipeContext): Result<Recipe> {
  return recipes[context.plan.method](context);
}
