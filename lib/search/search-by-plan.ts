import type { Clock } from "../base/clock";
import type { AnswerCache } from "../calls/call";
import { modelIdOf } from "../calls/model-id";
import type { Engine } from "../engines/engine";
import type { RunEnd } from "../optimizers/optimizer";
import type { SearchEvent, SearchRequest } from "./lab-run";
import { createLedger } from "./ledger";
import { methodVersions } from "./method-versions";
import type { Recipe, Verification } from "./recipe";
import { createRecipe } from "./recipes/methods";
import type { RecipeContext } from "./recipes/recipe-context";
import type { RowTools } from "./row-tools";
import { runSearch } from "./run-search";
import type { SearchBudget } from "./search";

export interface SearchOutside {
  readonly engine: Engine;
  readonly tools: RowTools;
  readonly cache: AnswerCache | null;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/**
 * Runs the search of a plan, or goes on with it from its stored calls. Fails with "replay-differs" where they are those of
 * another version of the method, and with "invalid-cases" where the rows do not fit the method.
 */
export async function* searchByPlan(
  { plan, calls }: SearchRequest,
  { engine, tools, cache, clock, signal }: SearchOutside,
): AsyncGenerator<SearchEvent, RunEnd, void> {
  const { budget, earlierBudgets = [], seed, prompt } = plan;
  const [first, ...later] = [...earlierBudgets.map((one) => one.budget), budget];
  const recipe = createRecipe({ plan: { ...plan, budget: first }, tools });
  if (!recipe.ok) return { type: "failed", failure: recipe.failure };
  if (plan.version !== methodVersions[plan.method]) {
    return { type: "failed", failure: { kind: "replay-differs", step: 0 } };
  }
  const modelId = modelIdOf(engine);
  const ledger = createLedger({ engine, modelId, calls, cache, budget, earlierBudgets, seed, clock, signal });
  const { budgets } = ledger;
  const verifications = later.map((held) => verificationUnder(held, recipe.value, { plan, tools }));
  const verificationNow = () => verifications[budgets.past() - 1] ?? recipe.value.verification;
  const end = yield* runSearch({ ...recipe.value, verificationNow, budgets }, prompt.text, ledger, signal);
  if (end.type !== "completed") return end;
  yield { type: "search-ended", outcome: end.outcome };
  return { type: "completed" };
}

/** The same parts go on under a later budget, whatever they have learned; how many rows are opened at the end follows it. */
function verificationUnder(budget: SearchBudget, { verification }: Recipe, context: RecipeContext): Verification {
  const later = createRecipe({ ...context, plan: { ...context.plan, budget } });
  if (verification.kind !== "rows" || !later.ok || later.value.verification.kind !== "rows") return verification;
  return { ...verification, rows: later.value.verification.rows };
}
