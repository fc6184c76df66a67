import type { Clock } from "../base/clock";
import { findLoop } from "../base/find-loop";
import { fail, succeed } from "../base/result";
import type { ChatMessage, Engine, GenerationPart, SamplingParameters } from "../engines/engine";
import type { Answer, Asking, Choice } from "./call";

/** A call that fits the model and the budget. */
export interface Asked {
  readonly engine: Engine;
  readonly messages: readonly ChatMessage[];
  readonly step: number;
  readonly promptTokens: number;
  /** That the answer may have. */
  readonly answerTokens: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Lets the model write, and yields its text as it comes. A loop is broken off, and counts as too long an answer. */
export async function* writeAnswer(asked: Asked, sampling: SamplingParameters): Asking<Answer> {
  const { signal } = asked;
  // It ends with the run, or where the text goes round in a loop.
  const ending = new AbortController();
  const end = () => ending.abort();
  if (signal.aborted) end();
  signal.addEventListener("abort", end, { once: true });
  try {
    return yield* readAnswer(asked, sampling, ending);
  } finally {
    signal.removeEventListener("abort", end);
  }
}

async function* readAnswer(asked: Asked, sampling: SamplingParameters, ending: AbortController): Asking<Answer> {
  const { engine, messages, step, answerTokens, clock, signal } = asked;
  const startedAt = clock();
  let text = "";
  let end: Extract<GenerationPart, { type: "generation-ended" | "generation-failed" }> | null = null;
  const parts = engine.stream({
    messages,
    sampling: { ...sampling, maxTokens: answerTokens },
    signal: ending.signal,
  });
  for await (const part of parts) {
    switch (part.type) {
      case "prompt-read":
        yield { ...part, step };
        break;
      case "text-delta":
        // A token may be on its way when a loop is broken off: the text ends with the loop all the same.
        if (ending.signal.aborted) break;
        text += part.text;
        yield { type: "text-delta", step, text: part.text };
        if (findLoop(text) !== null) ending.abort();
        break;
      case "generation-ended":
      case "generation-failed":
        end = part;
        break;
    }
  }
  if (end === null) return fail({ kind: "engine-failed", detail: "The stream ended without saying why." });
  if (end.type === "generation-failed") return fail(end.failure);
  if (signal.aborted && end.reason === "aborted") return fail({ kind: "model-ended-by-stop" });
  const { reason, usage, timings } = end;
  return succeed({ text, isCutOff: reason !== "stop", usage, milliseconds: clock() - startedAt, timings });
}

/** JSON knows no infinity, and no judge is so sure: that of an answer which an engine only did not name. */
export const LEAST_LOG_PROBABILITY = -1000;

/** Asks which of the answers the model would give. Nothing comes on the way; it stands where `writeAnswer` does. */
export async function* chooseAnswer(asked: Asked, answers: readonly string[]): Asking<Choice> {
  const { engine, messages, promptTokens, clock, signal } = asked;
  const startedAt = clock();
  const chosen = await engine.choose({ messages, answers, signal });
  if (signal.aborted) return fail({ kind: "model-ended-by-stop" });
  if (!chosen.ok) return chosen;
  const choices = chosen.value.map(({ answer, logProbability }) => ({
    answer,
    logProbability: Math.max(LEAST_LOG_PROBABILITY, logProbability),
  }));
  return succeed({ choices, usage: { promptTokens, completionTokens: 1 }, milliseconds: clock() - startedAt });
}
