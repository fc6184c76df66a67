import { changeEvents } from "../base/change-events";
import type { Clock } from "../base/clock";
import type { Failure } from "../base/failure";
import { succeed, type Result } from "../base/result";
import type { AnswerChoice, ChatMessage, Engine, SamplingParameters, Timings } from "../engines/engine";
import type { AnswerCache, Asking, Call, CallEvent, Purpose, StepAnswer } from "./call";
import { createCallBook, subtractSpent } from "./call-book";
import { findRoom, type Room } from "./find-room";
import { createModelCalls } from "./model-calls";
import { modelIdOf } from "./model-id";

/** What outlives a run of its calls. */
export interface KeptCalls {
  /** Those that are paid, from the first on. */
  readonly paid: readonly Call[];
  /** Of what was asked before this run; null for none. */
  readonly cache: AnswerCache | null;
  /** Stores a call that has ended; the run goes on when the promise is kept. */
  readonly keep: (call: Call) => Promise<void>;
}

export interface RunCallsOptions {
  readonly engine: Engine;
  readonly budget: { readonly modelCalls: number; readonly milliseconds: number };
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Missing where nothing was paid and nothing is kept. */
  readonly kept?: KeptCalls;
}

/** What a text does, as it comes. */
export type WritingEvent =
  | { readonly type: "prompt-read"; readonly tokens: number; readonly of: number }
  | { readonly type: "text-delta"; readonly text: string; readonly tokens: number };

/** A text that was written, with its times; they are 0 where they were not kept. */
type WrittenText = StepAnswer & { readonly timings: Timings };

/** The model as a run asks it: for texts and for choices. Fails as `ModelCalls` does. */
export interface RunCalls {
  /** Streams a text; one that is paid or known comes in one piece. `leastTokens` are those that it needs at least. */
  write(
    purpose: Purpose,
    messages: readonly ChatMessage[],
    sampling: SamplingParameters,
    leastTokens?: number,
  ): AsyncGenerator<WritingEvent, Result<WrittenText>, void>;
  /** Log-probabilities over the given answers, in their order. */
  choose(messages: readonly ChatMessage[], answers: readonly string[]): Promise<Result<readonly AnswerChoice[]>>;
  /** Tokens of a request and those that its answer may have; fails with "context-exceeded" where `least` do not fit. */
  findRoom(
    messages: readonly ChatMessage[],
    wanted: { readonly most: number; readonly least?: number },
  ): Promise<Result<Room>>;
  /** Whether the budget allows so many more calls. */
  mayMake(calls: number): boolean;
}

/** The way of an optimizer, its judge and a trial to the model. */
export function createRunCalls({ engine, budget, clock, signal, kept }: RunCallsOptions): RunCalls {
  const most = { calls: budget.modelCalls, tokens: Infinity, milliseconds: budget.milliseconds };
  const book = createCallBook(kept?.paid ?? []);
  const left = () => subtractSpent(most, book.spent());
  // Time ends a run between two things that belong together, as `mayMake` says, and never within one.
  const leftForCall = () => ({ ...left(), milliseconds: Infinity });
  const cache = kept?.cache ?? null;
  const model = createModelCalls({ engine, modelId: modelIdOf(engine), book, cache, left: leftForCall, clock, signal });

  /** Goes through a call, and keeps it when it has ended. */
  async function* keepEnded<Value>(asking: Asking<Value>): AsyncGenerator<CallEvent, Result<Value>, void> {
    for (;;) {
      const step = await asking.next();
      if (step.done === true) return step.value;
      if (step.value.type === "call-ended" && !step.value.isReplayed) await kept?.keep(step.value.call);
      yield step.value;
    }
  }

  return {
    async *write(purpose, messages, sampling, leastTokens) {
      let isStreamed = false;
      const asking = keepEnded(model.ask(purpose, messages, sampling, leastTokens));
      const answer = yield* changeEvents(asking, (event): WritingEvent | null => {
        if (event.type === "prompt-read") return { type: "prompt-read", tokens: event.tokens, of: event.of };
        if (event.type !== "text-delta") return null;
        isStreamed = true;
        return { type: "text-delta", text: event.text, tokens: 1 };
      });
      if (!answer.ok) return answer;
      const { text, usage, timings = notTimed } = answer.value;
      if (!isStreamed && text !== "") yield { type: "text-delta", text, tokens: usage.completionTokens };
      return succeed({ ...answer.value, timings });
    },
    async choose(messages, answers) {
      const asking = keepEnded(model.choose(messages, answers));
      for (;;) {
        const step = await asking.next();
        if (step.done === true) return step.value;
      }
    },
    findRoom: (messages, wanted) => findRoom(engine, messages, wanted),
    mayMake(calls) {
      const { calls: callsLeft, milliseconds } = left();
      return calls <= callsLeft && milliseconds > 0;
    },
  };
}

const notTimed: Timings = { prefillMilliseconds: 0, decodeMilliseconds: 0 };

/** Whether a call failed because the person stopped it, which is no fault. */
export function isStop({ kind }: Failure): boolean {
  return kind === "model-ended-by-stop";
}
