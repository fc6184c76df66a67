import { succeed, type Result } from "../../base/result";
import { expectedText } from "../expected-text";
import { methodVersions } from "../method-versions";
import { createAgree } from "../proposers/agree";
import type { Recipe } from "../recipe";
import { createScreen } from "../screen";
import { topK } from "../selectors/top-k";
import { allRows, unfit, type RecipeContext } from "./recipe-context";
import { shownAndScored } from "./shown-and-scored";

export interface DpOptSize {
  readonly candidates: number;
  /** Groups of rows behind each candidate, and rows in each group at most. */
  readonly members: number;
  readonly pairs: number;
  readonly rows: number;
  readonly words: number;
}

/** "tab": 18 + 5 · (4 + 1 + 18) = 133 calls before the rows that are opened once. The sizes of the paper could not be verified. */
export const dpOptSizes = {
  tab: { candidates: 5, members: 4, pairs: 3, rows: 18, words: 60 },
} as const satisfies Record<string, DpOptSize>;

/**
 * DP-OPT (Hong et al., arXiv 2312.03724), its prompt half, after the paper's description: a prompt is made on this device by
 * an ensemble whose members see different rows, so that it can be used elsewhere without the rows. What differs here: the
 * paper's members vote on each token, with noise that gives a proven bound on what the prompt can tell of a row; here the
 * model writes what whole guesses agree on, and there is no such bound: nothing keeps a row private; the choice among
 * prompts has no noise either.
 */
export function createDpOpt(context: RecipeContext, size: DpOptSize = dpOptSizes.tab): Result<Recipe> {
  const { plan } = context;
  const { candidates, members, pairs, words } = size;
  const parts = shownAndScored(context, size.rows, "one");
  if (!parts.ok) return parts;
  const { shown, select } = parts.value;
  if (shown.filter((row) => expectedText(row) !== null).length < 2) {
    return unfit("This method learns from right answers, and of the rows that it may see fewer than two have one.");
  }
  const metric = parts.value.metric(select, "all");
  const startText = plan.prompt.text;
  return succeed({
    search: {
      id: "dp-opt",
      version: methodVersions["dp-opt"],
      wanted: candidates,
      proposer: createAgree({ startText, rows: shown, members, pairs, words }),
      evaluators: [metric],
      selector: topK(1),
      isDone: ({ round }) => round > 1,
    },
    screen: createScreen({ startText, rows: allRows(plan), keepsFacts: false }),
    selectRows: select.length,
    verification: parts.value.verificationAfter(metric.mostCalls(1 + candidates) + candidates * (members + 1)),
  });
}
