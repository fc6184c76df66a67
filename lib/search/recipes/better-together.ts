import type { Result } from "../../base/result";
import type { Recipe } from "../recipe";
import { createDemosRecipe, type DemosSize } from "./demos-recipe";
import { randomSearchSizes, setsWith } from "./random-search";
import type { RecipeContext } from "./recipe-context";

/**
 * "tab": at most 10 + 16 + 2 · (30 + 32 + 10) = 170 calls before the rows that are opened once. "reference": two
 * searches with the settings of DSPy's random search, and a gate of the tenth of the rows that its program scores by.
 */
export const betterTogetherSizes = {
  tab: {
    sets: setsWith(2),
    stages: 2,
    rows: 26,
    gateRows: 10,
    sampler: "halving",
    bootstrapped: 4,
    labelled: 4,
    tries: 10,
  },
  reference: { ...randomSearchSizes.reference, stages: 2, gateRows: 10 },
} as const satisfies Record<string, DemosSize>;

/**
 * BetterTogether (Soylu et al., arXiv 2407.10930), the prompt half: the paper alternates a search for prompts with
 * fine-tuning, each from what the other came to. Weights stay as they are in a tab, so here two random searches of
 * demonstrations follow each other, the winner of the first being the teacher of the second. Between them stands a gate
 * on rows that neither selects by; the best of all stages is kept, where the person's own prompt is the first.
 */
export function createBetterTogether(
  context: RecipeContext,
  size: DemosSize = betterTogetherSizes.tab,
): Result<Recipe> {
  return createDemosRecipe("better-together", context, size);
}
