import { succeed, type Result } from "../../base/result";
import { methodVersions } from "../method-versions";
import { createTrajectory } from "../proposers/trajectory";
import type { Recipe } from "../recipe";
import { createScreen } from "../screen";
import { topK } from "../selectors/top-k";
import { allRows, type RecipeContext } from "./recipe-context";
import { shownAndScored } from "./shown-and-scored";

export interface OproSize {
  readonly steps: number;
  /** Prompts in a step. */
  readonly each: number;
  /** Prompts and solved rows that a request shows. */
  readonly shown: number;
  readonly pairs: number;
  /** Rows to select by. */
  readonly rows: number;
  readonly words: number;
}

/**
 * "tab": 18 + 4 · 3 · (1 + 18) = 246 calls before the rows that are opened once. "reference": the paper's 200 steps of
 * 8, on 50 rows, 50 + 81,600 calls.
 */
export const oproSizes = {
  tab: { steps: 4, each: 3, shown: 6, pairs: 2, rows: 18, words: 50 },
  reference: { steps: 200, each: 8, shown: 20, pairs: 3, rows: 50, words: 50 },
} as const satisfies Record<string, OproSize>;

/** Of a prompt in the history, as in the paper's program. */
const LEAST_SCORE = 0.3;

/**
 * OPRO, optimization by prompting (Yang et al., arXiv 2309.03409): the model sees the best prompts so far with their
 * scores, the best last, and a few solved rows, and writes the next ones at a temperature of 1. What differs here: the
 * rows that are shown are none of those that score, where the program draws them from the same ones; a limit of words
 * stands in place of one of 500 characters; the one step in three that the program also takes on further rows falls
 * away, for the rows that are opened once do that. Of equal scores at the end of the history the program shows the later
 * prompt, here it is the earlier one; and it scores the first prompt anew where the model writes that again.
 */
export function createOpro(context: RecipeContext, size: OproSize = oproSizes.tab): Result<Recipe> {
  const { plan } = context;
  const { steps, each, shown: most, pairs, words } = size;
  const parts = shownAndScored(context, size.rows);
  if (!parts.ok) return parts;
  const { shown, select } = parts.value;
  const metric = parts.value.metric(select, "all");
  const startText = plan.prompt.text;
  const proposer = createTrajectory({
    startText,
    shown: most,
    leastScore: LEAST_SCORE,
    rows: shown,
    pairs,
    temperature: 1,
    words,
  });
  return succeed({
    search: {
      id: "opro",
      version: methodVersions.opro,
      wanted: each,
      proposer,
      evaluators: [metric],
      selector: topK(most),
      isDone: ({ round }) => round > steps,
    },
    screen: createScreen({ startText, rows: allRows(plan), keepsFacts: false }),
    selectRows: select.length,
    verification: parts.value.verificationAfter(metric.mostCalls(1) + steps * (each + metric.mostCalls(each))),
  });
}
