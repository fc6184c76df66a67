import type { Clock } from "../base/clock";
import { seededRandom } from "../base/random";
import { fail, succeed } from "../base/result";
import type { AnswerCache, Call, CallEvent } from "../calls/call";
import { createCallBook, subtractSpent } from "../calls/call-book";
import { createModelCalls, isAnswer } from "../calls/model-calls";
import type { ChatMessage, Engine } from "../engines/engine";
import type { Budgets } from "./earlier-budget";
import { questionHash, readPersonAnswer } from "./person-call";
import type { EarlierBudget, Ledger, SearchBudget } from "./search";

export interface LedgerOptions {
  readonly engine: Engine;
  /** Names the model in the hash of each request: another model's answers are no answers. */
  readonly modelId: string;
  /** Those that are paid, from the first on. */
  readonly calls: readonly Call[];
  /** Of what was asked before this search; null for none. */
  readonly cache: AnswerCache | null;
  readonly budget: SearchBudget;
  /** Those that held before it, in order; none where it is left out. */
  readonly earlierBudgets?: readonly EarlierBudget[];
  readonly seed: number;
  readonly clock: Clock;
  /** Aborting ends the call that runs within one token; what it wrote is lost. */
  readonly signal: AbortSignal;
}

/**
 * The only way of a search to the model, to chance and to a person. Calls are made, paid and told again as all calls are
 * (`createModelCalls`); what was decided under an earlier budget is decided under it again.
 */
export function createLedger(options: LedgerOptions): Ledger & { readonly budgets: Budgets } {
  const { signal } = options;
  const random = seededRandom(options.seed);
  const earlier = options.earlierBudgets ?? [];
  const book = createCallBook(options.calls);
  const model = createModelCalls({ ...options, book, left });

  function past(): number {
    const holds = earlier.findIndex(({ until }) => until > book.step());
    return holds === -1 ? earlier.length : holds;
  }

  function left(): SearchBudget {
    return subtractSpent(earlier[past()]?.budget ?? options.budget, book.spent());
  }

  return {
    ...model,
    async *ask(purpose, messages, sampling) {
      const asking = model.ask(purpose, messages, sampling);
      for (;;) {
        const step = await asking.next();
        if (step.done === true) return step.value;
        yield purpose === "propose" ? withRequest(step.value, messages) : step.value;
      }
    },
    async *askPerson(question) {
      if (signal.aborted) return fail({ kind: "model-ended-by-stop" });
      const hash = await questionHash(question);
      const step = book.step();
      const before = book.known(hash);
      const stored = before === undefined ? book.paid() : undefined;
      if (stored !== undefined && (stored.step !== step || stored.requestHash !== hash)) {
        return fail({ kind: "replay-differs", step });
      }
      const told = before?.answer ?? stored?.answer;
      const answer = told !== undefined && isAnswer(told) ? readPersonAnswer(told, question) : null;
      if (answer === null) return fail({ kind: "person-needed", step, requestHash: hash, question });
      if (stored !== undefined) {
        book.enter(stored);
        yield { type: "call-ended", call: stored, isReplayed: true };
      }
      return succeed(answer);
    },
    // 32 random bits, so that 1 is never reached.
    random: () => random() / 2 ** 32,
    left,
    budgets: {
      past,
      async *next() {
        const before = past();
        while (past() === before) {
          const stored = before < earlier.length ? book.paid() : undefined;
          if (stored === undefined) return false;
          book.enter(stored);
          yield { type: "call-ended", call: stored, isReplayed: true };
        }
        return true;
      },
    },
  };
}

/** What writes is stored with what it was asked, so that a person can follow the method; rows and prompts tell the rest. */
function withRequest(event: CallEvent, messages: readonly ChatMessage[]): CallEvent {
  if (event.type !== "call-ended" || event.isReplayed) return event;
  return { ...event, call: { ...event.call, sent: messages.map(({ content }) => content).join("\n\n") } };
}
