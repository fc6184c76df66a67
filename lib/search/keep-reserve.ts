import { fail } from "../base/result";
import type { Answer, Ledger, SearchBudget } from "./search";

/**
 * A ledger that leaves enough for so many calls at the end: it fails with "budget-spent" before they could no longer be
 * made. What a call takes is learned from the answers to rows so far.
 */
export function keepReserve(ledger: Ledger, calls: number): Ledger {
  if (calls === 0) return ledger;
  const spent = { answers: 0, tokens: 0, milliseconds: 0 };
  let lastStep = -1;

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
    const share = calls / Math.max(1, spent.answers);
    return {
      calls: all.calls - calls,
      tokens: all.tokens - spent.tokens * share,
      milliseconds: all.milliseconds - spent.milliseconds * share,
    };
  }

  function isSpent(): boolean {
    const { calls: callsLeft, tokens, milliseconds } = left();
    return callsLeft < 1 || tokens <= 0 || milliseconds <= 0;
  }

  return {
    async *ask(purpose, messages, sampling) {
      if (isSpent()) return budgetSpent;
      const answer = yield* ledger.ask(purpose, messages, sampling);
      if (answer.ok && purpose === "run") learn(answer.value, answer.value.step);
      return answer;
    },
    async *choose(messages, answers) {
      if (isSpent()) return budgetSpent;
      return yield* ledger.choose(messages, answers);
    },
    askPerson: (question) => ledger.askPerson(question),
    random: () => ledger.random(),
    left,
  };
}

const budgetSpent = fail({ kind: "budget-spent" });
