import type { Answer, Call, CallBudget, Choice } from "./call";

/** The calls of one run or one search: those that were paid before, and those that are made now. */
export interface CallBook {
  /** That the next call will have. */
  step(): number;
  /** The paid call of that step; undefined where all of them are told again. */
  paid(): Call | undefined;
  /** What was told since the beginning, by the hash of what was asked, with the step that it was told in. */
  known(hash: string): { readonly answer: Answer | Choice; readonly step: number } | undefined;
  /** Takes a call in, and counts what it cost. Cached calls and a person's answers cost nothing. */
  enter(call: Call): void;
  spent(): CallBudget;
}

/**
 * Keeps account of calls, from those that are paid on, in order from step 0. Time is counted from the answers and by no
 * clock, so that a replay counts as the first time did.
 */
export function createCallBook(paid: readonly Call[]): CallBook {
  const known = new Map<string, Call>();
  let spent: CallBudget = { calls: 0, tokens: 0, milliseconds: 0 };
  let step = 0;
  return {
    step: () => step,
    paid: () => paid[step],
    known: (hash) => known.get(hash),
    enter(call) {
      known.set(call.requestHash, call);
      step = call.step + 1;
      if (call.isCached || call.purpose === "person") return;
      const { usage, milliseconds } = call.answer;
      spent = {
        calls: spent.calls + 1,
        tokens: spent.tokens + usage.promptTokens + usage.completionTokens,
        milliseconds: spent.milliseconds + milliseconds,
      };
    },
    spent: () => spent,
  };
}

/** What a budget leaves. */
export function subtractSpent(budget: CallBudget, spent: CallBudget): CallBudget {
  return {
    calls: budget.calls - spent.calls,
    tokens: budget.tokens - spent.tokens,
    milliseconds: budget.milliseconds - spent.milliseconds,
  };
}
