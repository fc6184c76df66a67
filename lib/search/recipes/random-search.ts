import type { Result } from "../../base/result";
import type { SetKind } from "../proposers/bootstrap";
import type { Recipe } from "../recipe";
import { createDemosRecipe, type DemosSize } from "./demos-recipe";
import type { RecipeContext } from "./recipe-context";

/** Labelled rows alone, the rows as they came, and so many draws. */
export function setsWith(drawn: number): readonly SetKind[] {
  return ["labelled", "in-order", ...Array.from({ length: drawn }, () => "drawn" as const)];
}

/**
 * "tab": at most 7 · 12 + 24 + 96 = 204 calls before the rows that are opened once. "reference": the settings of DSPy's
 * program, 19 · V + 17 · (4 … d) calls for V rows to select by and d to draw from.
 */
export const randomSearchSizes = {
  tab: {
    sets: setsWith(6),
    stages: 1,
    rows: 24,
    gateRows: 0,
    sampler: "halving",
    bootstrapped: 4,
    labelled: 4,
    tries: 12,
  },
  reference: {
    sets: setsWith(16),
    stages: 1,
    rows: 100,
    gateRows: 0,
    sampler: "all",
    bootstrapped: 4,
    labelled: 16,
    tries: Infinity,
  },
} as const satisfies Record<string, DemosSize>;

/**
 * BootstrapFewShotWithRandomSearch (DSPy, Khattab et al., arXiv 2310.03714): sets of demonstrations are bootstrapped from
 * shuffled rows, each is scored, and the best stays. What differs here: rows that are shown are never scored, where the
 * program selects by its training rows unless it is given others; weak sets are halved away; four demonstrations at most
 * in a tab, for a small model reads no more.
 */
export function createRandomSearch(context: RecipeContext, size: DemosSize = randomSearchSizes.tab): Result<Recipe> {
  return createDemosRecipe("random-search", context, size);
}
