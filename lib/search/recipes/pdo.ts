import { succeed, type Result } from "../../base/result";
import { defaultWordLimit } from "../../template/task";
import { createDuels } from "../evaluators/duels";
import { createAnswerRow } from "../measure-row";
import { methodVersions } from "../method-versions";
import { sectionOf } from "../prompt-section";
import { createFromInputs } from "../proposers/from-inputs";
import type { Recipe } from "../recipe";
import { createScreen } from "../screen";
import { duelSelector } from "../selectors/duel";
import { rowsToJudge } from "./one-request";
import { allRows, unfit, type RecipeContext } from "./recipe-context";
import { verifyJudged } from "./verify-judged";

export interface PdoSize {
  /** Prompts that are written first, and inputs that they are written from. */
  readonly candidates: number;
  readonly inputs: number;
  /** Times that candidates come: the first ones, then mutants of the best three. */
  readonly rounds: number;
  readonly mutants: number;
  /** So many of those that duelled go on beside the mutants. */
  readonly stay: number;
  /** In each round. */
  readonly duels: number;
  /** Rows to duel on. */
  readonly rows: number;
}

/**
 * "tab": 6 arms and 60 duels: 1 + 5 + 2 prompts, 120 judgements and at most 80 answers before the rows that are opened
 * once. "reference": 30 rounds of 50 duels, with mutants after 10 and 20 of them: 1 + 20 + 20 prompts, and 1,500 duels.
 */
export const pdoSizes = {
  tab: { candidates: 5, inputs: 3, rounds: 2, mutants: 2, stay: 4, duels: 30, rows: 10 },
  reference: { candidates: 20, inputs: 3, rounds: 3, mutants: 10, stay: 11, duels: 500, rows: 50 },
} as const satisfies Record<string, PdoSize>;

const PARENTS = 3;
const JUDGEMENTS = 2;

/**
 * PDO, the prompt duel optimizer (Wu et al., arXiv 2510.13907): prompts are written from the inputs, and duel, the pairs
 * drawn by double Thompson sampling; the worst by Copeland are dropped for mutants of the best. No labels. What differs
 * here: the judge is asked in both orders and by the probabilities of the letters, a tie is half a win, and two prompts meet
 * on a row once only, for a second time would tell nothing new. At the end the rows' own demands decide where there are some.
 */
export function createPdo(context: RecipeContext, size: PdoSize = pdoSizes.tab): Result<Recipe> {
  const { plan, tools } = context;
  const { candidates, inputs, rounds, mutants, stay, duels } = size;
  const startText = plan.prompt.text;
  const { rows, rest } = rowsToJudge(plan, size.rows);
  if (rows.length === 0) return unfit("There are no rows to try prompts on.");
  const answerRow = createAnswerRow(tools, plan.sampling);
  const arms = 1 + candidates + (rounds - 1) * mutants;
  const searchCalls = arms + rounds * duels * JUDGEMENTS + arms * rows.length;
  return succeed({
    search: {
      id: "pdo",
      version: methodVersions.pdo,
      wanted: candidates,
      proposer: createFromInputs({
        startText,
        rows: rows.slice(0, inputs),
        mutants,
        parents: PARENTS,
        wordLimit: defaultWordLimit(sectionOf(startText)),
      }),
      evaluators: [createDuels({ rows, answerRow, startText, duels, stay })],
      selector: duelSelector(stay),
      isDone: ({ round }) => round > rounds,
    },
    screen: createScreen({ startText, rows: allRows(plan), keepsFacts: true }),
    selectRows: rows.length,
    verification: verifyJudged(context, searchCalls, rest),
  });
}
