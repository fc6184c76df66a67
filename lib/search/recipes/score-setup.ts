import { succeed, type Result } from "../../base/result";
import type { Case } from "../../records/case";
import { defaultWordLimit } from "../../template/task";
import type { MetricOptions } from "../evaluators/metric";
import { sectionOf } from "../prompt-section";
import { tokensFor } from "../proposers/tokens-for";
import type { Recipe, Verification } from "../recipe";
import { createScreen } from "../screen";
import type { Evaluator, Search } from "../search";
import { divideRows } from "./divide-rows";
import { allRows, type RecipeContext } from "./recipe-context";
import { createScoring } from "./scoring";

/** Room for what a model says before a prompt. */
const TOKENS_AROUND = 60;

export interface ScoreSetup {
  readonly metric: Evaluator;
  /** The most calls that a row takes. */
  readonly callsOfARow: number;
  /** Every candidate meets these rows. */
  readonly metricOn: (rows: readonly Case[]) => Evaluator;
  readonly selectRows: readonly Case[];
  /** Rows that a proposer may show; none of them scores. */
  readonly shownRows: readonly Case[];
  /** Of a prompt, and of a model's answer that holds one. */
  readonly wordLimit: number;
  readonly maxTokens: number;
  readonly verificationAfter: (searchCalls: number) => Verification;
}

export interface ScoreSetupOptions {
  /** To select by, at most. */
  readonly rows: number;
  readonly sampler: MetricOptions["sampler"];
  /** Whether a proposer shows rows, as it does where this is left out; where there are few, some are set aside for it. */
  readonly showsRows?: boolean;
}

/** Rows, scores and end of a method that scores prompts by the demands of rows through many rounds. Fails where they do not fit. */
export function setUpScores(
  context: RecipeContext,
  { rows, sampler, showsRows = true }: ScoreSetupOptions,
): Result<ScoreSetup> {
  const { plan } = context;
  const scoring = createScoring(context);
  if (!scoring.ok) return scoring;
  const divided = divideRows(plan, { most: rows, showsRows });
  if (!divided.ok) return divided;
  const { shown, select, last } = divided.value;
  const wordLimit = defaultWordLimit(sectionOf(plan.prompt.text));
  return succeed({
    metric: scoring.value.metric(select, sampler),
    callsOfARow: scoring.value.callsOfARow,
    metricOn: (rowsOfSome) => scoring.value.metric(rowsOfSome, "all"),
    selectRows: select,
    shownRows: shown,
    wordLimit,
    maxTokens: tokensFor(wordLimit) + TOKENS_AROUND,
    verificationAfter: (searchCalls) => scoring.value.openAfter(searchCalls, last),
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
    verification: setup.verificationAfter(searchCalls),
  };
}
