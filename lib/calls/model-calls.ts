import type { Clock } from "../base/clock";
import { fail, succeed, type Result } from "../base/result";
import type { AnswerChoice, ChatMessage, Engine, SamplingParameters } from "../engines/engine";
import { chooseAnswer, writeAnswer, type Asked } from "./ask-engine";
import type { Answer, AnswerCache, Asking, Call, CallBudget, CallEvent, Choice, Purpose, StepAnswer } from "./call";
import type { CallBook } from "./call-book";
import { findRoom } from "./find-room";
import { requestHash } from "./request-hash";

export interface ModelCallsOptions {
  readonly engine: Engine;
  /** Names the model in the hash of each request: another model's answers are no answers. */
  readonly modelId: string;
  readonly book: CallBook;
  /** Of what was asked before; null for none. */
  readonly cache: AnswerCache | null;
  /** What may still be spent. */
  readonly left: () => CallBudget;
  readonly clock: Clock;
  /** Aborting ends the call that runs within one token; what it wrote is lost. */
  readonly signal: AbortSignal;
}

/** What is asked of a model, one thing after the other. */
export interface ModelCalls {
  /**
   * Fails with "budget-spent", "context-exceeded", "replay-differs" and with the engine's own failures; with
   * "model-ended-by-stop" where the signal was aborted. `leastTokens` are those that the answer needs at least.
   */
  ask(
    purpose: Purpose,
    messages: readonly ChatMessage[],
    sampling: SamplingParameters,
    leastTokens?: number,
  ): Asking<StepAnswer>;
  /** Log-probabilities over the given answers, in their order; fails as `ask` does. */
  choose(messages: readonly ChatMessage[], answers: readonly string[]): Asking<readonly AnswerChoice[]>;
}

/**
 * The one way to a model. It answers the first steps from the calls that are paid, and fails with "replay-differs" where
 * something else is asked than was; then it asks the engine. What is asked a second time is answered from the first. The
 * budget is a hard limit: a call that could go over it is not made.
 */
export function createModelCalls(options: ModelCallsOptions): ModelCalls {
  const { engine, modelId, book, cache, clock, signal } = options;

  function isSpentBy(promptTokens: number, answerTokens: number): boolean {
    const { calls, tokens, milliseconds } = options.left();
    return calls < 1 || milliseconds <= 0 || promptTokens + answerTokens > tokens;
  }

  /** One step, from what is known, from the paid calls, from the cache or from the engine. */
  async function* take<Value extends Answer | Choice>(
    { hash, purpose, messages, most, least }: Taken,
    isRight: (answer: Answer | Choice) => answer is Value,
    askEngine: (asked: Asked) => AsyncGenerator<CallEvent, Result<Value>, void>,
  ): Asking<{ readonly answer: Value; readonly step: number }> {
    if (signal.aborted) return stopped;
    const before = book.known(hash);
    if (before !== undefined && isRight(before.answer)) return succeed({ answer: before.answer, step: before.step });

    const step = book.step();
    const stored = book.paid();
    if (stored?.step === step && stored.requestHash === hash && isRight(stored.answer)) {
      book.enter(stored);
      yield { type: "call-ended", call: stored, isReplayed: true };
      return succeed({ answer: stored.answer, step });
    }
    const room = await findRoom(engine, messages, { most, least });
    // What did not fit then was no call, so it must be told before the next stored one is held against it.
    if (!room.ok) return room;
    const { promptTokens, answerTokens } = room.value;
    const isSpent = isSpentBy(promptTokens, answerTokens);
    // What the budget did not allow was no call either: the stored one came after it.
    if (stored !== undefined) return fail(isSpent ? { kind: "budget-spent" } : { kind: "replay-differs", step });

    const cached = cache?.get(hash);
    if (cached !== undefined && isRight(cached)) {
      const call: Call = { step, requestHash: hash, purpose, answer: cached, isCached: true };
      book.enter(call);
      yield { type: "call-ended", call, isReplayed: false };
      return succeed({ answer: cached, step });
    }
    if (isSpent) return fail({ kind: "budget-spent" });
    yield { type: "call-started", step, purpose };
    const answer = yield* askEngine({ engine, messages, step, ...room.value, clock, signal });
    if (!answer.ok) return answer;
    const call: Call = { step, requestHash: hash, purpose, answer: answer.value, isCached: false };
    book.enter(call);
    cache?.set(hash, answer.value);
    yield { type: "call-ended", call, isReplayed: false };
    return succeed({ answer: answer.value, step });
  }

  return {
    async *ask(purpose, messages, sampling, leastTokens) {
      const hash = await requestHash({ modelId, messages, sampling });
      const taken = { hash, purpose, messages, most: sampling.maxTokens, least: leastTokens };
      const result = yield* take(taken, isAnswer, (asked) => writeAnswer(asked, sampling));
      return result.ok ? succeed({ ...result.value.answer, step: result.value.step }) : result;
    },
    async *choose(messages, answers) {
      const hash = await requestHash({ modelId, messages, answers });
      const taken = { hash, purpose: "judge" as const, messages, most: 1, least: 1 };
      const result = yield* take(taken, isChoice, (asked) => chooseAnswer(asked, answers));
      return result.ok ? succeed(result.value.answer.choices) : result;
    },
  };
}

const stopped = fail({ kind: "model-ended-by-stop" });

interface Taken {
  readonly hash: string;
  readonly purpose: Purpose;
  readonly messages: readonly ChatMessage[];
  /** Tokens that the answer may have, and those that it needs. */
  readonly most: number;
  readonly least: number | undefined;
}

function isChoice(answer: Answer | Choice): answer is Choice {
  return "choices" in answer;
}

/** Whether it is a text, and not a choice. */
export function isAnswer(answer: Answer | Choice): answer is Answer {
  return !isChoice(answer);
}
