import { fail, type Result } from "../base/result";
import type { Budgets } from "./earlier-budget";
import type { Answer, Ledger, SearchBudget, Steps } from "./search";

/**
 * A ledger that leaves enough for so many calls at the end: it fails with "budget-spent" before they could no longer be
 * made. What a call takes is learned from the answers to rows so far. Where a later budget was given, the search goes on
 * under that from where the former was spent.
 */
export function keepReserve(
  ledger: Ledger,
  { callsAtTheEnd, budgets }: { readonly callsAtTheEnd: () => number; readonly budgets: Pick<Budgets, "next"> },
): Ledger & { readonly wasSpent: () => boolean } {
  let wasSpent = false;
  const spent = { answers: 0, tokens: 0, milliseconds: 0 };
  let lastStep = -1;
  /** What was answered costs nothing when it is asked again. */
  const known = new Set<string>();

  function learn({ usage, milliseconds }: Answer, step: number): void {
    // An answer that was known already is told again with its step.
    if (step <= lastStep) return;
    lastStep = step;
    spent.answers += 1;
    spent.tokens += usage.promptTokens + usage.completionTokens;
    spent.milliseconds += milliseconds;
  }

  function left(): SearchBudget {
    const all = ledger.left();
    const calls = callsAtTheEnd();
    const share = calls / Math.max(1, spent.answers);
    return {
      calls: all.calls - calls,
      tokens: all.tokens - spent.tokens * share,
      milliseconds: all.milliseconds - spent.milliseconds * share,
    };
  }

  function isSpent(): boolean {
    // Nothing is to be left, and the ledger itself knows what is spent.
    if (callsAtTheEnd() === 0) return false;
    const { calls: callsLeft, tokens, milliseconds } = left();
    return callsLeft < 1 || tokens <= 0 || milliseconds <= 0;
  }

  async function* underAnyBudget<Value>(asked: readonly unknown[], take: () => Steps<Value>): Steps<Value> {
    const key = JSON.stringify(asked);
    for (;;) {
      const taken: Result<Value> = isSpent() && !known.has(key) ? budgetSpent : yield* take();
      if (taken.ok) known.add(key);
      if (taken.ok || taken.failure.kind !== "budget-spent") return taken;
      if (yield* budgets.next()) continue;
      wasSpent = true;
      return taken;
    }
  }

  return {
    async *ask(purpose, messages, sampling) {
      const answer = yield* underAnyBudget([messages, sampling], () => ledger.ask(purpose, messages, sampling));
      if (answer.ok && purpose === "run") learn(answer.value, answer.value.step);
      return answer;
    },
    choose: (messages, answers) => underAnyBudget([messages, answers], () => ledger.choose(messages, answers)),
    askPerson: (question) => ledger.askPerson(question),
    random: () => ledger.random(),
    left,
    // A part may have made do with what it had, so that nothing failed.
    wasSpent: () => wasSpent,
  };
}

const budgetSpent = fail({ kind: "budget-spent" });
