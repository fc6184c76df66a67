import { succeed, type Result } from "../../base/result";
import { methodVersions } from "../method-versions";
import { createByQuery } from "../proposers/by-query";
import type { Recipe } from "../recipe";
import { topK } from "../selectors/top-k";
import type { RecipeContext } from "./recipe-context";
import { recipeOf, setUpScores } from "./score-setup";

export interface QpoSize {
  readonly loops: number;
  /** Inputs, and with each a prompt, of a loop. */
  readonly queries: number;
  readonly shown: number;
  readonly rows: number;
}

/** "tab": 16 + 3 · 4 · (1 + 16) = 220 calls before the rows that are opened once. The paper trains a model, so its own sizes are of another kind. */
export const qpoSizes = {
  tab: { loops: 3, queries: 4, shown: 3, rows: 16 },
} as const satisfies Record<string, QpoSize>;

/**
 * QPO, query-dependent prompt optimization (Kong et al., arXiv 2408.10504), the half that a chat model has, after the
 * paper's description: prompts are written for single inputs, towards the highest reward, and what they earned feeds the
 * next loop. What differs here: the paper trains a small model by offline reinforcement, which then writes another prompt
 * for each input; here nothing is trained, and one prompt is kept for all rows. Where no rows are there to be shown, those
 * that score are; the end is told by others.
 */
export function createQpo(context: RecipeContext, size: QpoSize = qpoSizes.tab): Result<Recipe> {
  const { loops, queries, shown } = size;
  const setUp = setUpScores(context, { rows: size.rows, sampler: "all" });
  if (!setUp.ok) return setUp;
  const { metric, shownRows, selectRows, wordLimit } = setUp.value;
  const startText = context.plan.prompt.text;
  const rows = shownRows.length > 0 ? shownRows : selectRows;
  const search = {
    id: "qpo",
    version: methodVersions.qpo,
    wanted: queries,
    proposer: createByQuery({ startText, rows, shown, wordLimit }),
    evaluators: [metric],
    selector: topK(shown),
    isDone: ({ round }: { readonly round: number }) => round > loops,
  };
  const searchCalls = metric.mostCalls(1) + loops * (queries + metric.mostCalls(queries));
  return succeed(recipeOf(context, setUp.value, { search, keepsFacts: true, searchCalls }));
}
