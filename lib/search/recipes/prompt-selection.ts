import { succeed, type Result } from "../../base/result";
import { expectedText } from "../expected-text";
import { methodVersions } from "../method-versions";
import { createInduce } from "../proposers/induce";
import type { Recipe } from "../recipe";
import { regionOf } from "../regions";
import { topK } from "../selectors/top-k";
import { unfit, type RecipeContext } from "./recipe-context";
import { setUpRouted } from "./routed-setup";

export interface PromptSelectionSize {
  readonly regions: number;
  /** Prompts of each cluster, each from so many of its solved rows. */
  readonly prompts: number;
  readonly pairs: number;
  readonly rows: number;
}

/** "tab": 20 + 8 · (1 + 20) = 188 calls before the rows that are opened once. The sizes of the paper could not be verified. */
export const promptSelectionSizes = {
  tab: { regions: 2, prompts: 4, pairs: 4, rows: 20 },
} as const satisfies Record<string, PromptSelectionSize>;

const TOKENS_OF_A_PROMPT = 80;

/**
 * Automatic prompt selection (Do et al., arXiv 2404.02717), after the paper's description: rows are clustered, prompts are
 * written from each cluster's solved rows, all are tried, and an evaluator that learned from this ranks them for a new
 * input. What differs here: clusters are told by words, so that the choice is a part of the prompt; the evaluator is a table
 * of what each prompt got right on each cluster, where the paper trains a model on pairs of inputs and prompts.
 */
export function createPromptSelection(
  context: RecipeContext,
  size: PromptSelectionSize = promptSelectionSizes.tab,
): Result<Recipe> {
  const setUp = setUpRouted(context, size);
  if (!setUp.ok) return setUp;
  const { metric, regions, names, routeBest, selectRows, shownRows, screen, wordLimit, verificationAfter } =
    setUp.value;
  const solved = shownRows.filter((row) => expectedText(row) !== null);
  if (solved.length === 0) return unfit("This method learns from right answers, and no row that it may see has one.");
  const pools = [...regions.keys(), regions.length]
    .map((kind) => solved.filter((row) => regionOf(row, regions, names) === kind))
    .filter((pool) => pool.length > 0);
  const startText = context.plan.prompt.text;
  const induce = createInduce({ startText, pools, pairs: size.pairs, maxTokens: TOKENS_OF_A_PROMPT });
  const wanted = pools.length * size.prompts;
  return succeed({
    search: {
      id: "prompt-selection",
      version: methodVersions["prompt-selection"],
      wanted,
      proposer: {
        propose: (population, most, ledger) =>
          (population.round === 1 ? induce : routeBest).propose(population, most, ledger),
      },
      evaluators: [metric],
      selector: topK(1),
      isDone: ({ round }) => round > 2,
    },
    screen: screen({ keepsFacts: false, wordLimit }),
    selectRows: selectRows.length,
    verification: verificationAfter(metric.mostCalls(1 + wanted) + wanted),
  });
}
