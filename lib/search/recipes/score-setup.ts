import { succeed, type Result } from "../../base/result";
import type { Case } from "../../records/case";
import { defaultWordLimit } from "../../template/task";
import { createMetric, type MetricOptions } from "../evaluators/metric";
import { callsOfARow, createMeasureRow } from "../measure-row";
import { sectionOf } from "../prompt-section";
import type { Recipe, Verification } from "../recipe";
import { createScreen } from "../screen";
import type { Evaluator, Search } from "../search";
import { rowsToOpen, verifyByMetric } from "../verify-rows";
import { allRows, drawRows, hasDemands, isSmall, unfit, type RecipeContext } from "./recipe-context";

/** Fewer rows than this cannot be divided into those that choose and those that check. */
const LEAST_ROWS = 4;

/** Three tokens a word, for scripts that need so many, and room for what a model says before it. */
const TOKENS_PER_WORD = 3;
const TOKENS_AROUND = 60;

export interface ScoreSetup {
  readonly metric: Evaluator;
  readonly selectRows: readonly Case[];
  /** Rows that a proposer may show. */
  readonly shownRows: readonly Case[];
  /** Of a prompt, and of a model's answer that holds one. */
  readonly wordLimit: number;
  readonly maxTokens: number;
  readonly verification: (searchCalls: number) => Verification;
}

/**
 * Rows, scores and end of a method that scores prompts by the demands of rows through many rounds. Fewer than 30 rows are
 * halved: one half chooses, the other is opened once. Folds would not be honest here, for the prompts of a later round
 * come from parents that all rows chose, those of each fold too. Fails where the rows do not fit.
 */
export function setUpScores(
  { plan, tools }: RecipeContext,
  { rows, sampler }: { readonly rows: number; readonly sampler: MetricOptions["sampler"] },
): Result<ScoreSetup> {
  if (!hasDemands(plan)) return unfit("This method scores answers, and the cases demand nothing of them.");
  const all = drawRows(allRows(plan), plan);
  if (all.length < LEAST_ROWS) return unfit("There are too few rows to choose by some and check by others.");
  const half = Math.ceil(all.length / 2);
  const pool = isSmall(plan) ? all.slice(0, half) : drawRows(plan.rows.select, plan);
  const selectRows = pool.slice(0, rows);
  if (selectRows.length === 0) return unfit("There are no rows to select by.");

  const measureRow = createMeasureRow(tools, plan.sampling);
  const calls = callsOfARow(all, tools);
  const wordLimit = defaultWordLimit(sectionOf(plan.prompt.text));
  const rest = isSmall(plan) ? all.slice(half) : drawRows(plan.rows.openOnce, plan);
  return succeed({
    metric: createMetric({ rows: selectRows, measureRow, callsOfARow: calls, sampler }),
    selectRows,
    shownRows: isSmall(plan) ? pool : plan.rows.propose,
    wordLimit,
    maxTokens: wordLimit * TOKENS_PER_WORD + TOKENS_AROUND,
    verification: (searchCalls) =>
      verifyByMetric(
        rowsToOpen(rest, { calls: plan.budget.calls, searchCalls, callsOfARow: 2 * calls }),
        measureRow,
        calls,
      ),
  });
}

/** A method's recipe; `searchCalls` is the most that it takes before the end. */
export function recipeOf(
  { plan }: RecipeContext,
  setup: ScoreSetup,
  {
    search,
    keepsFacts,
    searchCalls,
  }: { readonly search: Search; readonly keepsFacts: boolean; readonly searchCalls: number },
): Recipe {
  return {
    search,
    screen: createScreen({ startText: plan.prompt.text, rows: allRows(plan), keepsFacts }),
    selectRows: setup.selectRows.length,
    verification: setup.verification(searchCalls),
  };
}
