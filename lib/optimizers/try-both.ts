import { changeEvents } from "../base/change-events";
import type { Clock } from "../base/clock";
import { isStopped } from "../base/is-stopped";
import { succeed, type Result } from "../base/result";
import { createRunCalls, type KeptCalls, type RunCalls } from "../calls/run-calls";
import type { Engine, SamplingParameters } from "../engines/engine";
import { endOfRun } from "./end-of-run";
import type { RunEnd } from "./optimizer";
import type { TrialEvent, TrialPlan, TrialPrompt } from "./trial-run";

export interface TrialContext {
  /** Null where no model is loaded. */
  readonly engine: Engine | null;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Missing where nothing is known from before and nothing is kept. */
  readonly kept?: KeptCalls;
}

/**
 * Sends two prompts to the same model, with the same seed and parameters, and yields what they lead to. An engine
 * answers one request at a time and cannot lay one aside, so each input's two answers come one after the other, and the
 * next input follows when both are there. Both may be as long as the longer of the two prompts leaves room for: neither
 * gets more than the other.
 */
export async function* tryBoth(plan: TrialPlan, context: TrialContext): AsyncGenerator<TrialEvent, RunEnd> {
  const { engine, ...outside } = context;
  const { inputs, budget } = plan;
  if (engine === null) return { type: "failed", failure: { kind: "model-needed" } };
  if (inputs.flat().some(({ text }) => text.trim() === "")) {
    return { type: "failed", failure: { kind: "empty-prompt" } };
  }

  const calls = createRunCalls({ engine, budget, ...outside });
  for (const [input, prompts] of inputs.entries()) {
    if (outside.signal.aborted) return { type: "stopped" };
    // Half an input compares nothing.
    if (!calls.mayMake(prompts.length)) break;
    const room = await roomForAnswers(calls, prompts, plan.sampling.maxTokens);
    if (!room.ok) {
      const { failure } = room;
      // Any other failure is the model's, and no next input would fare better.
      if (failure.kind !== "context-exceeded") return { type: "failed", failure };
      yield { type: "input-failed", input, failure };
      continue;
    }
    for (const prompt of prompts) {
      // The first answer may have taken the stop with it.
      if (isStopped(outside.signal)) return { type: "stopped" };
      const end = yield* answer(input, prompt, { calls, sampling: { ...plan.sampling, maxTokens: room.value } });
      if (end !== null) return end;
    }
  }
  return { type: "completed" };
}

interface Ask {
  readonly calls: RunCalls;
  readonly sampling: SamplingParameters;
}

/** One answer; null where it came to its end, else how the trial ends with it. */
async function* answer(
  input: number,
  { side, text: content }: TrialPrompt,
  { calls, sampling }: Ask,
): AsyncGenerator<TrialEvent, RunEnd | null> {
  yield { type: "output-started", input, side };
  const writing = calls.write("run", [{ role: "user", content }], sampling);
  const written = yield* changeEvents(writing, (event): TrialEvent => ({ ...event, input, side }));
  if (!written.ok) return endOfRun(written.failure);
  const { isCutOff, usage, timings } = written.value;
  yield { type: "output-ended", input, side, reason: isCutOff ? "length" : "stop", usage, timings };
  return null;
}

/** Tokens that each answer may have; fails with "context-exceeded" where a prompt leaves too few. */
async function roomForAnswers(
  calls: RunCalls,
  prompts: readonly TrialPrompt[],
  maxTokens: number,
): Promise<Result<number>> {
  let most = maxTokens;
  for (const { text: content } of prompts) {
    const room = await calls.findRoom([{ role: "user", content }], { most: maxTokens });
    if (!room.ok) return room;
    most = Math.min(most, room.value.answerTokens);
  }
  return succeed(most);
}
