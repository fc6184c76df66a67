import type { Clock } from "../base/clock";
import { seededRandom } from "../base/random";
import { fail, succeed, type Result } from "../base/result";
import type { ChatMessage, Engine, SamplingParameters } from "../engines/engine";
import { chooseAnswer, writeAnswer, type Asked } from "./ask-engine";
import type { Budgets } from "./earlier-budget";
import { readPersonAnswer } from "./person-call";
import { questionHash, requestHash } from "./request-hash";
import type {
  Answer,
  Call,
  Choice,
  EarlierBudget,
  Ledger,
  Purpose,
  SearchBudget,
  StepAnswer,
  Steps,
  Trace,
} from "./search";

/** Answers by the hash of what was asked; a Map will do. */
export interface AnswerCache {
  get(hash: string): Answer | Choice | undefined;
  set(hash: string, answer: Answer | Choice): unknown;
}

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
 * The only way of a search to the model. It answers the first steps from the calls that are paid, and fails with
 * "replay-differs" where the search asks something else than it did; then it asks the engine. The budget is a hard limit:
 * a call that could go over it is not made. Time is counted from the answers, so that a replay counts as it did. What was
 * decided under an earlier budget is decided under it again.
 */
export function createLedger(options: LedgerOptions): Ledger & { readonly budgets: Budgets } {
  const { engine, modelId, calls, cache, signal } = options;
  const random = seededRandom(options.seed);
  /** What this search knows, by hash, with the step that it was told in. */
  const known = new Map<string, { readonly answer: Answer | Choice; readonly step: number }>();
  const earlier = options.earlierBudgets ?? [];
  let spent: SearchBudget = { calls: 0, tokens: 0, milliseconds: 0 };
  let nextStep = 0;
  let past = 0;
  passBudgets();

  function passBudgets(): void {
    while ((earlier[past]?.until ?? Infinity) <= nextStep) past += 1;
  }

  function left(): SearchBudget {
    const { calls: most, tokens, milliseconds } = earlier[past]?.budget ?? options.budget;
    return {
      calls: most - spent.calls,
      tokens: tokens - spent.tokens,
      milliseconds: milliseconds - spent.milliseconds,
    };
  }

  function enter(call: Call): void {
    known.set(call.requestHash, call);
    nextStep = call.step + 1;
    passBudgets();
    if (call.isCached || call.purpose === "person") return;
    const { usage, milliseconds } = call.answer;
    spent = {
      calls: spent.calls + 1,
      tokens: spent.tokens + usage.promptTokens + usage.completionTokens,
      milliseconds: spent.milliseconds + milliseconds,
    };
  }

  function isSpentBy(promptTokens: number, answerTokens: number): boolean {
    const { calls: callsLeft, tokens, milliseconds } = left();
    return callsLeft < 1 || milliseconds <= 0 || promptTokens + answerTokens > tokens;
  }

  /** One step, from what is known, from the paid calls, from the cache or from the engine. */
  async function* take<Value extends Answer | Choice>(
    { hash, purpose, messages, mostTokens }: Taken,
    isRight: (answer: Answer | Choice) => answer is Value,
    askEngine: (asked: Asked) => AsyncGenerator<Trace, Result<Value>, void>,
  ): Steps<{ readonly answer: Value; readonly step: number }> {
    if (signal.aborted) return stopped;
    const before = known.get(hash);
    if (before !== undefined && isRight(before.answer)) return succeed({ answer: before.answer, step: before.step });

    const step = nextStep;
    const stored = calls[step];
    if (stored?.step === step && stored.requestHash === hash && isRight(stored.answer)) {
      enter(stored);
      yield { type: "call-ended", call: stored, isReplayed: true };
      return succeed({ answer: stored.answer, step });
    }
    const room = await findRoom(engine, messages, mostTokens);
    // What did not fit then was no call, so it must be told before the next stored one is held against it.
    if (!room.ok) return room;
    const { promptTokens, answerTokens } = room.value;
    const isSpent = isSpentBy(promptTokens, answerTokens);
    // What the budget did not allow was no call either: the stored one came after it.
    if (stored !== undefined) return fail(isSpent ? { kind: "budget-spent" } : { kind: "replay-differs", step });

    const cached = cache?.get(hash);
    if (cached !== undefined && isRight(cached)) {
      const call: Call = { step, requestHash: hash, purpose, answer: cached, isCached: true };
      enter(call);
      yield { type: "call-ended", call, isReplayed: false };
      return succeed({ answer: cached, step });
    }
    if (isSpent) return fail({ kind: "budget-spent" });
    yield { type: "call-started", step, purpose };
    const answer = yield* askEngine({ engine, messages, step, ...room.value, clock: options.clock, signal });
    if (!answer.ok) return answer;
    const call: Call = { step, requestHash: hash, purpose, answer: answer.value, isCached: false };
    enter(call);
    cache?.set(hash, answer.value);
    yield { type: "call-ended", call, isReplayed: false };
    return succeed({ answer: answer.value, step });
  }

  return {
    async *ask(purpose, messages, sampling): Steps<StepAnswer> {
      const hash = await requestHash({ modelId, messages, sampling });
      const taken = { hash, purpose, messages, mostTokens: sampling.maxTokens };
      const result = yield* take(taken, isAnswer, (asked) => writeAnswer(asked, sampling));
      return result.ok ? succeed({ ...result.value.answer, step: result.value.step }) : result;
    },
    async *choose(messages, answers) {
      const hash = await requestHash({ modelId, messages, answers });
      const taken = { hash, purpose: "judge" as const, messages, mostTokens: 1 };
      const result = yield* take(taken, isChoice, (asked) => chooseAnswer(asked, answers));
      return result.ok ? succeed(result.value.answer.choices) : result;
    },
    async *askPerson(question) {
      if (signal.aborted) return stopped;
      const hash = await questionHash(question);
      const before = known.get(hash);
      const stored = before === undefined ? calls[nextStep] : undefined;
      if (stored !== undefined && (stored.step !== nextStep || stored.requestHash !== hash)) {
        return fail({ kind: "replay-differs", step: nextStep });
      }
      const told = before?.answer ?? stored?.answer;
      const answer = told !== undefined && isAnswer(told) ? readPersonAnswer(told, question) : null;
      if (answer === null) return fail({ kind: "person-needed", step: nextStep, requestHash: hash, question });
      if (stored !== undefined) {
        enter(stored);
        yield { type: "call-ended", call: stored, isReplayed: true };
      }
      return succeed(answer);
    },
    // 32 random bits, so that 1 is never reached.
    random: () => random() / 2 ** 32,
    left,
    budgets: {
      past: () => past,
      async *next() {
        const before = past;
        while (past === before) {
          const stored = before < earlier.length ? calls[nextStep] : undefined;
          if (stored === undefined) return false;
          enter(stored);
          yield { type: "call-ended", call: stored, isReplayed: true };
        }
        return true;
      },
    },
  };
}

const stopped = fail({ kind: "model-ended-by-stop" });

interface Taken {
  readonly hash: string;
  readonly purpose: Purpose;
  readonly messages: readonly ChatMessage[];
  /** Tokens that the answer may have. */
  readonly mostTokens: SamplingParameters["maxTokens"];
}

function isChoice(answer: Answer | Choice): answer is Choice {
  return "choices" in answer;
}

function isAnswer(answer: Answer | Choice): answer is Answer {
  return !isChoice(answer);
}

/** A shorter answer than this says nothing of the prompt. */
const LEAST_ANSWER_TOKENS = 16;

/** Tokens of the request, and those that its answer may have; fails with "context-exceeded" where too few are left. */
async function findRoom(
  engine: Engine,
  messages: readonly ChatMessage[],
  mostTokens: number,
): Promise<Result<{ readonly promptTokens: number; readonly answerTokens: number }>> {
  const counted = await engine.countTokens(messages);
  if (!counted.ok) return counted;
  const promptTokens = counted.value;
  const { contextTokens } = engine.model;
  const answerTokens = Math.min(mostTokens, LEAST_ANSWER_TOKENS);
  if (promptTokens + answerTokens > contextTokens) {
    return fail({ kind: "context-exceeded", promptTokens, answerTokens, contextTokens });
  }
  return succeed({ promptTokens, answerTokens: Math.min(mostTokens, contextTokens - promptTokens) });
}
