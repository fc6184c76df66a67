import { succeed, type Result } from "../../base/result";
import { createJudge } from "../evaluators/judge-outputs";
import { createAnswerRow } from "../measure-row";
import { methodVersions } from "../method-versions";
import { createSpoRewrite } from "../proposers/spo-rewrite";
import type { Recipe } from "../recipe";
import { createScreen } from "../screen";
import { gate } from "../selectors/gate";
import { allRows, drawRows, isSmall, unfit, type RecipeContext } from "./recipe-context";
import { verifyJudged } from "./verify-judged";

export interface SpoSize {
  readonly inputs: number;
  readonly rounds: number;
  /** Answers that the optimizer sees at a time. */
  readonly shown: number;
}

/** "tab": 4 + 8 · (1 + 4 + 8) = 108 calls before the rows that are opened once. "reference": the paper's 3 inputs and 9 rounds. */
export const spoSizes = {
  tab: { inputs: 4, rounds: 8, shown: 2 },
  reference: { inputs: 3, rounds: 9, shown: 3 },
} as const satisfies Record<string, SpoSize>;

/**
 * SPO, self-supervised prompt optimization (Xiang et al., arXiv 2502.06855): the best prompt and what it leads to are
 * shown, one change is made, and the new answers are held against the old ones; no labels. What differs here: each row is
 * judged by itself, in both orders, and by the probabilities of the letters, so that a small model's liking for a place
 * falls out; the sample answer is shown to the optimizer only. Votes count as in MetaGPT's program; a later copy of it, in a
 * repository of its own, counts those for the old prompt as the new one's. At the end the rows' own demands decide where there are some.
 */
export function createSpo(context: RecipeContext, size: SpoSize = spoSizes.tab): Result<Recipe> {
  const { plan, tools } = context;
  const { inputs, rounds, shown } = size;
  const startText = plan.prompt.text;
  // A few rows are all that it selects by, so that also a small set leaves some for the end.
  const drawn = drawRows(allRows(plan), plan);
  const pool = plan.rows.select.length > 0 ? plan.rows.select : plan.rows.propose;
  const rows = isSmall(plan) ? drawn.slice(0, inputs) : drawRows(pool, plan).slice(0, inputs);
  const rest = isSmall(plan) ? drawn.slice(inputs) : drawRows(plan.rows.openOnce, plan);
  if (rows.length === 0) return unfit("There are no rows to try prompts on.");

  const answerRow = createAnswerRow(tools, plan.sampling);
  const judge = createJudge({ rows, answerRow, startText });
  const searchCalls = rows.length + rounds * (1 + judge.mostCalls(1));
  return succeed({
    search: {
      id: "spo",
      version: methodVersions.spo,
      wanted: 1,
      proposer: createSpoRewrite({ startText, rows: rows.slice(0, shown), answerRow }),
      evaluators: [judge],
      selector: gate,
      isDone: ({ round }) => round > rounds,
    },
    screen: createScreen({ startText, rows: allRows(plan), keepsFacts: true }),
    selectRows: rows.length,
    verification: verifyJudged(context, searchCalls, rest),
  });
}
