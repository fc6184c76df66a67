import { succeed, type Result } from "../../base/result";
import { defaultWordLimit } from "../../template/task";
import { methodVersions } from "../method-versions";
import { sectionOf } from "../prompt-section";
import { createKnownHints, MOST_HINTS } from "../proposers/known-hints";
import type { Recipe } from "../recipe";
import { topK } from "../selectors/top-k";
import type { RecipeContext } from "./recipe-context";
import { setUpRouted } from "./routed-setup";

export interface PromptOirlSize {
  readonly regions: number;
  readonly hints: number;
  readonly rows: number;
}

/** "tab": 20 + 6 · 20 = 140 calls before the rows that are opened once, and none to write. The sizes of the paper could not be verified. */
export const promptOirlSizes = {
  tab: { regions: 3, hints: MOST_HINTS, rows: 20 },
} as const satisfies Record<string, PromptOirlSize>;

/** Of the longest hint. */
const WORDS_OF_A_HINT = 20;

/**
 * Prompt-OIRL (Sun et al., arXiv 2309.06553), its prompt half, after the paper's description: known prompts are tried on
 * rows with known answers, a reward is learned from that for each kind of input, and the prompt with the highest is taken
 * for each. What differs here: the reward is a table by kinds of rows, told by words, in place of a model over embeddings,
 * so that the choice is a part of the prompt; the trials are made now, where the paper has them from earlier.
 */
export function createPromptOirl(context: RecipeContext, size: PromptOirlSize = promptOirlSizes.tab): Result<Recipe> {
  const setUp = setUpRouted(context, { ...size, showsRows: false });
  if (!setUp.ok) return setUp;
  const { metric, routeBest, selectRows, screen, verificationAfter } = setUp.value;
  const startText = context.plan.prompt.text;
  const known = createKnownHints(startText);
  const wordLimit = defaultWordLimit(sectionOf(startText)) + WORDS_OF_A_HINT;
  return succeed({
    search: {
      id: "prompt-oirl",
      version: methodVersions["prompt-oirl"],
      wanted: size.hints,
      proposer: {
        propose: (population, most, ledger) =>
          (population.round === 1 ? known : routeBest).propose(population, most, ledger),
      },
      evaluators: [metric],
      selector: topK(1),
      isDone: ({ round }) => round > 2,
    },
    screen: screen({ keepsFacts: true, wordLimit }),
    selectRows: selectRows.length,
    verification: verificationAfter(metric.mostCalls(1 + size.hints)),
  });
}
