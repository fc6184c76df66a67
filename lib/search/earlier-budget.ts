import type { SearchPlan } from "./lab-run";
import type { SearchBudget, Trace } from "./search";

/** Budgets that hold one after the other. */
export interface Budgets {
  /** How many of them hold no more. */
  past(): number;
  /**
   * Where the present one is spent: tells the calls again that were made under it still, to end the search, and goes over
   * to the next. What those calls were for is not decided again, so that a search may go on that had come to its end.
   * False where there is no next one.
   */
  next(): AsyncGenerator<Trace, boolean, void>;
}

/**
 * The plan of a search that has made so many calls, under another budget from here on. Its former budget stays with the
 * steps that were decided under it: a replay of those would else do more than the search did, and differ from it.
 */
export function withBudget(plan: SearchPlan, calls: number, budget: SearchBudget = plan.budget): SearchPlan {
  // Calls may have been lost; no budget held for longer than there are calls.
  const known = (plan.earlierBudgets ?? []).map((one) => ({ ...one, until: Math.min(one.until, calls) }));
  const isSame = isEqual(budget, plan.budget);
  const isUsed = (known.at(-1)?.until ?? 0) < calls;
  const earlierBudgets = isSame || !isUsed ? known : [...known, { until: calls, budget: plan.budget }];
  return { ...plan, budget, ...(earlierBudgets.length > 0 && { earlierBudgets }) };
}

function isEqual(one: SearchBudget, other: SearchBudget): boolean {
  return one.calls === other.calls && one.tokens === other.tokens && one.milliseconds === other.milliseconds;
}
