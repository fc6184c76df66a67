import { succeed, type Result } from "../../base/result";
import { expectedText } from "../expected-text";
import { createAnswerRow } from "../measure-row";
import { methodVersions } from "../method-versions";
import { createInduce } from "../proposers/induce";
import { voteOnRows } from "../proposers/vote-on-rows";
import type { Recipe } from "../recipe";
import { createScreen } from "../screen";
import type { Proposer } from "../search";
import { keptCandidates } from "../selectors/mean-scores";
import { topK } from "../selectors/top-k";
import { allRows, unfit, type RecipeContext } from "./recipe-context";
import { shownAndScored } from "./shown-and-scored";

export interface GpoShiftSize {
  /** Prompts that are guessed from the rows with answers, and so many of the best that vote. */
  readonly first: number;
  readonly voters: number;
  /** Rows that are voted on. */
  readonly target: number;
  /** Prompts that are then guessed from both kinds of rows. */
  readonly second: number;
  readonly pairs: number;
  readonly rows: number;
}

/** "tab": 16 + 10 · (1 + 16) + 3 · 8 = 210 calls before the rows that are opened once. The sizes of the paper could not be verified. */
export const gpoShiftSizes = {
  tab: { first: 5, voters: 3, target: 8, second: 5, pairs: 5, rows: 16 },
} as const satisfies Record<string, GpoShiftSize>;

/** Ours: two of three. */
const LEAST_SHARE = 0.6;
const TOKENS_OF_A_PROMPT = 80;

/**
 * Generalized prompt optimization (Li et al., arXiv 2305.13954), after the paper's description: prompts that were made from
 * rows with known answers vote on rows of another kind, whose answers are not known, and prompts are made anew from both. So
 * the prompt suits also what it will meet. What differs here: rows without a right answer are the other kind; where all have
 * one, half of those that may be seen stand in for it and their answers are not looked at; the share of votes is ours.
 */
export function createGpoShift(context: RecipeContext, size: GpoShiftSize = gpoShiftSizes.tab): Result<Recipe> {
  const { plan, tools } = context;
  const { first, voters, second, pairs } = size;
  const parts = shownAndScored(context, size.rows);
  if (!parts.ok) return parts;
  const { shown, select } = parts.value;
  const known = shown.filter((row) => expectedText(row) !== null);
  const open = shown.filter((row) => expectedText(row) === null);
  const source = open.length > 0 ? known : known.slice(0, Math.ceil(known.length / 2));
  const target = (open.length > 0 ? open : known.slice(source.length)).slice(0, size.target);
  if (source.length === 0) return unfit("This method learns from right answers, and no row that it may see has one.");
  const startText = plan.prompt.text;
  const answerRow = createAnswerRow(tools, plan.sampling);
  const induceFrom = (pools: Parameters<typeof createInduce>[0]["pools"]) =>
    createInduce({ startText, pools, pairs, maxTokens: TOKENS_OF_A_PROMPT });
  const induce = induceFrom([source]);
  const voteAndInduce: Proposer = {
    async *propose(population, _wanted, ledger) {
      const best = keptCandidates(population).slice(0, voters);
      const voted = yield* voteOnRows(best, { rows: target, answerRow, leastShare: LEAST_SHARE }, ledger);
      if (!voted.ok) return voted;
      if (voted.value.length === 0) return succeed([]);
      return yield* induceFrom([[...source, ...voted.value]]).propose(population, second, ledger);
    },
  };
  const metric = parts.value.metric(select, "all");
  const searchCalls = metric.mostCalls(1 + first + second) + first + second + voters * target.length;
  return succeed({
    search: {
      id: "gpo-shift",
      version: methodVersions["gpo-shift"],
      wanted: first,
      proposer: {
        propose: (population, most, ledger) =>
          (population.round === 1 ? induce : voteAndInduce).propose(population, most, ledger),
      },
      evaluators: [metric],
      selector: topK(voters),
      isDone: ({ round }) => round > 2,
    },
    screen: createScreen({ startText, rows: allRows(plan), keepsFacts: false }),
    selectRows: select.length,
    verification: parts.value.verificationAfter(searchCalls),
  });
}
