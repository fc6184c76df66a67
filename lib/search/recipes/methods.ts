import type { Result } from "../../base/result";
import type { MethodId } from "../../records/method-id";
import type { Recipe } from "../recipe";
import { ampoSizes, createAmpo } from "./ampo";
import { apeSizes, createApe } from "./ape";
import { apgpSizes, createApgp } from "./apgp";
import { apohfSizes, createApohf } from "./apohf";
import { betterTogetherSizes, createBetterTogether } from "./better-together";
import { bootstrapSizes, createBootstrap } from "./bootstrap";
import { createPromptbreeder, createTapo, promptbreederSizes, tapoSizes } from "./breeders";
import { constitutionalSizes, createConstitutionalExperts } from "./constitutional-experts";
import { coproSizes, createCopro } from "./copro";
import { createDerivedPrompts, derivedPromptsSizes } from "./derived-prompts";
import { createDpOpt, dpOptSizes } from "./dp-opt";
import { createEvoPromptDe, createEvoPromptGa, evoPromptSizes } from "./evoprompt";
import { createFeedbackControl, feedbackControlSizes } from "./feedback-control";
import { createFipo, fipoSizes } from "./fipo";
import { createGepa, createGepaMerge, gepaMergeSizes, gepaSizes } from "./gepa";
import { createGpo, gpoSizes } from "./gpo";
import { createGpoShift, gpoShiftSizes } from "./gpo-shift";
import { createIpc, ipcSizes } from "./ipc";
import { createLangGpt, langGptSizes } from "./langgpt";
import { createMapo, mapoSizes } from "./mapo";
import { createMars, marsSizes } from "./mars";
import { createMepo, mepoSizes } from "./mepo";
import { createMethodActors, methodActorsSizes } from "./method-actors";
import { createMinstrel, minstrelSizes } from "./minstrel";
import { createMipro, miproSizes } from "./mipro";
import { createMop, mopSizes } from "./mop";
import { createMultiExpert, multiExpertSizes } from "./multi-expert";
import { createOpro, oproSizes } from "./opro";
import { createPas, pasSizes } from "./pas";
import { createPdo, pdoSizes } from "./pdo";
import { createPe2, pe2Sizes } from "./pe2";
import {
  createPlumAnnealing,
  createPlumClimbing,
  createPlumCrossover,
  createPlumHarmony,
  createPlumMutation,
  createPlumTabu,
  plumSizes,
} from "./plum";
import { createPrewrite, prewriteSizes } from "./prewrite";
import { createPromptOirl, promptOirlSizes } from "./prompt-oirl";
import { createPromptSelection, promptSelectionSizes } from "./prompt-selection";
import { createPromptAgent, promptAgentSizes } from "./promptagent";
import { createPromptd, promptdSizes } from "./promptd";
import { createPromptfooOptimize, promptfooSizes } from "./promptfoo-optimize";
import { createPromptomatix, promptomatixSizes } from "./promptomatix";
import { createPromptor, promptorSizes } from "./promptor";
import { createPromptWizard, promptWizardSizes } from "./promptwizard";
import { createProtegi, protegiSizes } from "./protegi";
import { createPrs, prsSizes } from "./prs";
import { createQpo, qpoSizes } from "./qpo";
import { createQuestionRewriter, questionRewriterSizes } from "./question-rewriter";
import { createRandomSearch, randomSearchSizes } from "./random-search";
import type { RecipeContext } from "./recipe-context";
import { createRope, ropeSizes } from "./rope";
import { createSpo, spoSizes } from "./spo";
import { createSprig, sprigSizes } from "./sprig";
import { createTapp, tappSizes } from "./tapp";

/** Puts a method's parts together for a plan, in the size that the plan asks for. */
interface Creator {
  /** False where the paper has no settings that differ from ours for a tab. */
  readonly hasReference: boolean;
  readonly create: (context: RecipeContext) => Result<Recipe>;
}

const recipes: Readonly<Record<MethodId, Creator>> = {
  // Induction and trajectories
  ape: inSizes(createApe, apeSizes),
  opro: inSizes(createOpro, oproSizes),
  copro: inSizes(createCopro, coproSizes),
  qpo: inSizes(createQpo, qpoSizes),
  "dp-opt": inSizes(createDpOpt, dpOptSizes),
  gpo: inSizes(createGpo, gpoSizes),
  "gpo-shift": inSizes(createGpoShift, gpoShiftSizes),
  mop: inSizes(createMop, mopSizes),
  "prompt-selection": inSizes(createPromptSelection, promptSelectionSizes),
  "prompt-oirl": inSizes(createPromptOirl, promptOirlSizes),
  // Critique
  protegi: inSizes(createProtegi, protegiSizes),
  gepa: inSizes(createGepa, gepaSizes),
  "gepa-merge": inSizes(createGepaMerge, gepaMergeSizes),
  promptagent: inSizes(createPromptAgent, promptAgentSizes),
  pe2: inSizes(createPe2, pe2Sizes),
  ampo: inSizes(createAmpo, ampoSizes),
  mars: inSizes(createMars, marsSizes),
  "constitutional-experts": inSizes(createConstitutionalExperts, constitutionalSizes),
  "promptfoo-optimize": inSizes(createPromptfooOptimize, promptfooSizes),
  // Edits and populations
  "plum-climbing": inSizes(createPlumClimbing, plumSizes),
  "plum-annealing": inSizes(createPlumAnnealing, plumSizes),
  "plum-mutation": inSizes(createPlumMutation, plumSizes),
  "plum-crossover": inSizes(createPlumCrossover, plumSizes),
  "plum-tabu": inSizes(createPlumTabu, plumSizes),
  "plum-harmony": inSizes(createPlumHarmony, plumSizes),
  "evoprompt-ga": inSizes(createEvoPromptGa, evoPromptSizes),
  "evoprompt-de": inSizes(createEvoPromptDe, evoPromptSizes),
  promptbreeder: inSizes(createPromptbreeder, promptbreederSizes),
  tapo: inSizes(createTapo, tapoSizes),
  sprig: inSizes(createSprig, sprigSizes),
  // Demonstrations and surrogates
  bootstrap: inSizes(createBootstrap, bootstrapSizes),
  "random-search": inSizes(createRandomSearch, randomSearchSizes),
  mipro: inSizes(createMipro, miproSizes),
  promptwizard: inSizes(createPromptWizard, promptWizardSizes),
  "better-together": inSizes(createBetterTogether, betterTogetherSizes),
  // Judges and people
  spo: inSizes(createSpo, spoSizes),
  pdo: inSizes(createPdo, pdoSizes),
  apohf: inSizes(createApohf, apohfSizes),
  promptor: inSizes(createPromptor, promptorSizes),
  rope: inSizes(createRope, ropeSizes),
  ipc: inSizes(createIpc, ipcSizes),
  // One request
  fipo: inSizes(createFipo, fipoSizes),
  langgpt: inSizes(createLangGpt, langGptSizes),
  minstrel: inSizes(createMinstrel, minstrelSizes),
  pas: inSizes(createPas, pasSizes),
  tapp: inSizes(createTapp, tappSizes),
  "derived-prompts": inSizes(createDerivedPrompts, derivedPromptsSizes),
  mepo: inSizes(createMepo, mepoSizes),
  promptd: inSizes(createPromptd, promptdSizes),
  "question-rewriter": inSizes(createQuestionRewriter, questionRewriterSizes),
  "feedback-control": inSizes(createFeedbackControl, feedbackControlSizes),
  "multi-expert": inSizes(createMultiExpert, multiExpertSizes),
  "method-actors": inSizes(createMethodActors, methodActorsSizes),
  prewrite: inSizes(createPrewrite, prewriteSizes),
  mapo: inSizes(createMapo, mapoSizes),
  apgp: inSizes(createApgp, apgpSizes),
  promptomatix: inSizes(createPromptomatix, promptomatixSizes),
  prs: inSizes(createPrs, prsSizes),
};

/** A method's parts for a plan; fails with "invalid-cases" where its rows do not fit the method. */
export function createRecipe(context: RecipeContext): Result<Recipe> {
  return recipes[context.plan.method].create(context);
}

/** Whether a plan of this method may ask for the "reference" size. */
export function hasReference(method: MethodId): boolean {
  return recipes[method].hasReference;
}

/** Without a size a creator takes the tab's, which may depend on the rows. No reference where the paper's sizes are not known. */
function inSizes<Size>(
  create: (context: RecipeContext, size?: Size) => Result<Recipe>,
  sizes: { readonly tab: unknown; readonly reference?: Size },
): Creator {
  const { reference } = sizes;
  return {
    hasReference: reference !== undefined,
    create: (context) =>
      context.plan.size === "reference" && reference !== undefined ? create(context, reference) : create(context),
  };
}
