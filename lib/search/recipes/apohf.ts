import { succeed, type Result } from "../../base/result";
import { defaultWordLimit } from "../../template/task";
import { createPersonDuels } from "../evaluators/person";
import { createAnswerRow } from "../measure-row";
import { methodVersions } from "../method-versions";
import { sectionOf } from "../prompt-section";
import { createParaphrase } from "../proposers/paraphrase";
import { tokensFor } from "../proposers/tokens-for";
import type { Recipe } from "../recipe";
import { createScreen } from "../screen";
import { utilitySelector } from "../selectors/utility";
import { CALLS_OF_PERSON, rowsToOpen, verifyByPerson } from "../verify-rows";
import { rowsToJudge } from "./one-request";
import { allRows, unfit, type RecipeContext } from "./recipe-context";

export interface ApohfSize {
  /** Rephrasings of the prompt. */
  readonly candidates: number;
  /** Questions to the person, and how many of them are between any two. */
  readonly duels: number;
  readonly randomDuels: number;
  /** Further questions at the end, on rows that the person has not seen. */
  readonly lastDuels: number;
}

/** Each duel takes two answers at most: "tab" 8 + 20 · 2 calls before the rows that are opened once; "reference" 200 + 150 · 2. */
export const apohfSizes = {
  tab: { candidates: 8, duels: 20, randomDuels: 5, lastDuels: 8 },
  reference: { candidates: 200, duels: 150, randomDuels: 5, lastDuels: 8 },
} as const satisfies Record<string, ApohfSize>;

const ANSWERS = 2;

/**
 * APOHF, prompt optimization with human feedback (Lin et al., arXiv 2405.17346): rephrasings duel, a person picks the better
 * of two answers, and a utility is fitted anew after each. What differs here: the utility is linear in a few features of the
 * text and one for each prompt, in place of a network over embeddings; a person may say that they cannot tell; and the
 * person judges the winner against their own prompt once more, on other rows and without knowing which is which.
 */
export function createApohf({ plan, tools }: RecipeContext, size: ApohfSize = apohfSizes.tab): Result<Recipe> {
  const { candidates, duels, randomDuels, lastDuels } = size;
  const startText = plan.prompt.text;
  const { rows, rest } = rowsToJudge(plan, duels);
  if (rows.length === 0) return unfit("There are no rows to try prompts on.");
  const answerRow = createAnswerRow(tools, plan.sampling);
  const maxTokens = tokensFor(defaultWordLimit(sectionOf(startText)));
  const searchCalls = candidates + duels * ANSWERS;
  const opened = rowsToOpen(rest, { calls: plan.budget.calls, searchCalls, callsOfARow: CALLS_OF_PERSON });
  return succeed({
    search: {
      id: "apohf",
      version: methodVersions.apohf,
      wanted: candidates,
      proposer: createParaphrase({ startText, parents: 1, most: candidates, maxTokens }),
      evaluators: [createPersonDuels({ rows, answerRow, duels, randomDuels })],
      selector: utilitySelector,
      isDone: ({ round }) => round > 1,
    },
    screen: createScreen({ startText, rows: allRows(plan), keepsFacts: true }),
    selectRows: rows.length,
    verification: verifyByPerson(opened.slice(0, lastDuels), answerRow),
  });
}
