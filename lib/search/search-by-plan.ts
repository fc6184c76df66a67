import type { Clock } from "../base/clock";
import type { Engine } from "../engines/engine";
import type { RunEnd } from "../optimizers/optimizer";
import type { SearchEvent, SearchRequest } from "./lab-run";
import { createLedger, type AnswerCache } from "./ledger";
import { methodVersions } from "./method-versions";
import { modelIdOf } from "./model-id";
import { createRecipe } from "./recipes/methods";
import type { RowTools } from "./row-tools";
import { runSearch } from "./run-search";

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
  const recipe = createRecipe({ plan, tools });
  if (!recipe.ok) return { type: "failed", failure: recipe.failure };
  if (plan.version !== methodVersions[plan.method]) {
    return { type: "failed", failure: { kind: "replay-differs", step: 0 } };
  }
  const { budget, seed, prompt } = plan;
  const ledger = createLedger({ engine, modelId: modelIdOf(engine), calls, cache, budget, seed, clock, signal });
  const end = yield* runSearch(recipe.value, prompt.text, ledger, signal);
  if (end.type !== "completed") return end;
  yield { type: "search-ended", outcome: end.outcome };
  return { type: "completed" };
}
