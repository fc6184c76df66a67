import { succeed, type Result } from "../../base/result";
import { methodVersions } from "../method-versions";
import { createBoundedStep } from "../proposers/bounded-step";
import type { Recipe } from "../recipe";
import { topK } from "../selectors/top-k";
import type { RecipeContext } from "./recipe-context";
import { recipeOf, setUpScores } from "./score-setup";

export interface GpoSize {
  readonly steps: number;
  /** Prompts in a step. */
  readonly each: number;
  readonly mostChanged: number;
  readonly shown: number;
  readonly rows: number;
}

/** "tab": 16 + 4 · 3 · (1 + 16) = 220 calls before the rows that are opened once. The sizes of the paper could not be verified. */
export const gpoSizes = {
  tab: { steps: 4, each: 3, mostChanged: 20, shown: 3, rows: 16 },
} as const satisfies Record<string, GpoSize>;

/**
 * GPO, the gradient-inspired prompt optimizer (Tang et al., arXiv 2402.17564), after the paper's description: what helps in
 * a descent by gradients is put into words, namely a memory of the way so far and a step that grows smaller. What differs
 * here: prompts are held to be alike by the words that they share, in place of embeddings; the limit is a number of words
 * that the model is told, and nothing is refused for it; the sizes are ours.
 */
export function createGpo(context: RecipeContext, size: GpoSize = gpoSizes.tab): Result<Recipe> {
  const { steps, each, mostChanged, shown } = size;
  const setUp = setUpScores(context, { rows: size.rows, sampler: "all" });
  if (!setUp.ok) return setUp;
  const { metric, wordLimit } = setUp.value;
  const startText = context.plan.prompt.text;
  const search = {
    id: "gpo",
    version: methodVersions.gpo,
    wanted: each,
    proposer: createBoundedStep({ startText, steps, mostChanged, shown, wordLimit }),
    evaluators: [metric],
    selector: topK(1),
    isDone: ({ round }: { readonly round: number }) => round > steps,
  };
  const searchCalls = metric.mostCalls(1) + steps * (each + metric.mostCalls(each));
  return succeed(recipeOf(context, setUp.value, { search, keepsFacts: true, searchCalls }));
}
