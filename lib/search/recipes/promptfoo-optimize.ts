import { succeed, type Result } from "../../base/result";
import { methodVersions } from "../method-versions";
import { createHypothesisEdit } from "../proposers/hypothesis-edit";
import type { Recipe } from "../recipe";
import { topK } from "../selectors/top-k";
import { createEvidenceParts } from "./evidence-parts";
import type { RecipeContext } from "./recipe-context";

export interface PromptfooSize {
  readonly rounds: number;
  readonly candidates: number;
  readonly looked: number;
  readonly failures: number;
  readonly successes: number;
  readonly rows: number;
}

/**
 * "tab": at most 16 + 3 · (8 + 3 + 3 · 16) = 193 calls before the rows that are opened once.
 * "reference": the program's three rounds of three candidates from six failures and three
 * successes; (1 + 9) · V calls for scores, and a request for each candidate in place of one for each round.
 */
export const promptfooSizes = {
  tab: { rounds: 3, candidates: 3, looked: 8, failures: 2, successes: 1, rows: 16 },
  reference: { rounds: 3, candidates: 3, looked: 50, failures: 6, successes: 3, rows: 50 },
} as const satisfies Record<string, PromptfooSize>;

/**
 * The loop of promptfoo's command `optimize` (https://www.promptfoo.dev): hypotheses from failures and successes, each
 * tested as a prompt; the best of a round is adopted where it scores higher. What differs here: one request for each
 * candidate, as three prompts at once are too much for a small model; and the rows that judge at the end select nothing.
 */
export function createPromptfooOptimize(
  context: RecipeContext,
  size: PromptfooSize = promptfooSizes.tab,
): Result<Recipe> {
  const { plan } = context;
  const { rounds, candidates, looked, failures, successes } = size;
  const parts = createEvidenceParts(context, size.rows);
  if (!parts.ok) return parts;
  const { evidence, metric, callsOfARow, selectRows, screen, verificationAfter } = parts.value;
  const measures = metric("all");
  const roundCalls = looked * callsOfARow + candidates + measures.mostCalls(candidates);
  return succeed({
    search: {
      id: "promptfoo-optimize",
      version: methodVersions["promptfoo-optimize"],
      wanted: candidates,
      proposer: createHypothesisEdit({
        startText: plan.prompt.text,
        evidence,
        rows: selectRows,
        looked,
        failures,
        successes,
      }),
      evaluators: [measures],
      selector: topK(1),
      isDone: ({ round }) => round > rounds,
    },
    screen,
    selectRows: selectRows.length,
    verification: verificationAfter(measures.mostCalls(1) + rounds * roundCalls),
  });
}
