import type { Result } from "../../base/result";
import type { Recipe } from "../recipe";
import { createDemosRecipe, type DemosSize } from "./demos-recipe";
import type { RecipeContext } from "./recipe-context";

const one = { sets: ["in-order"], stages: 1, rows: 30, gateRows: 0, sampler: "all" } as const;

/**
 * "tab": at most 16 + 2 · 30 = 76 calls before the rows that are opened once. "reference": the settings of DSPy's
 * program, which tries all rows until four pass and fills up with labelled ones to 16.
 */
export const bootstrapSizes = {
  tab: { ...one, bootstrapped: 4, labelled: 4, tries: 16 },
  reference: { ...one, bootstrapped: 4, labelled: 16, tries: Infinity },
} as const satisfies Record<string, DemosSize>;

/**
 * BootstrapFewShot (DSPy, Khattab et al., arXiv 2310.03714): the model answers rows with labelled ones in its prompt;
 * its own answers that pass become the demonstrations. What differs here: the program returns its set unseen, and here
 * it must do better than the person's prompt on rows to select by; what passes is a single answer, for a prompt has no
 * steps.
 */
export function createBootstrap(context: RecipeContext, size: DemosSize = bootstrapSizes.tab): Result<Recipe> {
  return createDemosRecipe("bootstrap", context, size);
}
