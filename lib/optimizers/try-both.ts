import type { Clock } from "../base/clock";
import { fail, succeed, type Result } from "../base/result";
import type { Engine } from "../engines/engine";
import type { RunEnd } from "./optimizer";
import type { TrialEvent, TrialPlan, TrialPrompt } from "./trial-run";

export interface TrialContext {
  /** Null where no model is loaded. */
  readonly engine: Engine | null;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/**
 * Sends two prompts to the same model, with the same seed and parameters, and yields what they lead to. An engine
 * answers one request at a time and cannot lay one aside, so each input's two answers come one after the other, and the
 * next input follows when both are there. Both may be as long as the longer of the two prompts leaves room for: neither
 * gets more than the other.
 */
export async function* tryBoth(plan: TrialPlan, context: TrialContext): AsyncGenerator<TrialEvent, RunEnd> {
  const { engine, clock, signal } = context;
  const { inputs, budget } = plan;
  if (engine === null) return { type: "failed", failure: { kind: "model-needed" } };
  if (inputs.flat().some(({ text }) => text.trim() === "")) {
    return { type: "failed", failure: { kind: "empty-prompt" } };
  }

  const startedAt = clock();
  let modelCalls = 0;
  for (const [input, prompts] of inputs.entries()) {
    if (signal.aborted) return { type: "stopped" };
    // Half an input compares nothing.
    if (modelCalls + prompts.length > budget.modelCalls) break;
    if (clock() - startedAt >= budget.milliseconds) break;
    const room = await roomForAnswers(engine, prompts, plan.sampling.maxTokens);
    if (!room.ok) {
      yield { type: "input-failed", input, failure: room.failure };
      continue;
    }
    for (const prompt of prompts) {
      modelCalls += 1;
      const end = yield* answer(input, prompt, { plan, engine, maxTokens: room.value, signal });
      if (end !== null) return end;
    }
  }
  return { type: "completed" };
}

interface Ask {
  readonly plan: TrialPlan;
  readonly engine: Engine;
  readonly maxTokens: number;
  readonly signal: AbortSignal;
}

/** One answer; null where it came to its end, else how the trial ends with it. */
async function* answer(
  input: number,
  { side, text: content }: TrialPrompt,
  { plan, engine, maxTokens, signal }: Ask,
): AsyncGenerator<TrialEvent, RunEnd | null> {
  if (signal.aborted) return { type: "stopped" };
  yield { type: "output-started", input, side };
  const sampling = { ...plan.sampling, maxTokens };
  for await (const part of engine.stream({ messages: [{ role: "user", content }], sampling, signal })) {
    switch (part.type) {
      case "prompt-read":
        yield { ...part, input, side };
        break;
      case "text-delta":
        yield { type: "text-delta", input, side, text: part.text, tokens: 1 };
        break;
      case "generation-failed":
        return { type: "failed", failure: part.failure };
      case "generation-ended": {
        const { reason, usage, timings } = part;
        if (reason === "aborted") return { type: "stopped" };
        yield { type: "output-ended", input, side, reason, usage, timings };
        return null;
      }
    }
  }
  return { type: "failed", failure: { kind: "engine-failed", detail: "The stream ended without saying why." } };
}

/** A shorter answer than this says nothing of the prompt. */
const LEAST_ANSWER_TOKENS = 16;

/** Tokens that each answer may have; fails with "context-exceeded" where a prompt leaves too few. */
async function roomForAnswers(
  engine: Engine,
  prompts: readonly TrialPrompt[],
  maxTokens: number,
): Promise<Result<number>> {
  const { contextTokens } = engine.model;
  const answerTokens = Math.min(maxTokens, LEAST_ANSWER_TOKENS);
  let room = maxTokens;
  for (const { text } of prompts) {
    const counted = await engine.countTokens([{ role: "user", content: text }]);
    if (!counted.ok) return counted;
    const promptTokens = counted.value;
    if (promptTokens + answerTokens > contextTokens) {
      return fail({ kind: "context-exceeded", promptTokens, answerTokens, contextTokens });
    }
    room = Math.min(room, contextTokens - promptTokens);
  }
  return succeed(room);
}
