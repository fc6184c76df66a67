import { fail, succeed, type Result } from "../base/result";
import type { ChatMessage, Engine, GenerationPart, SamplingParameters } from "../engines/engine";
import { readOptimizerOutput } from "../template/parse-output";
import type { Task } from "../template/task";
import type { Candidate, OptimizerEvent, RunEnd } from "./optimizer";
import type { Failure } from "../base/failure";
import type { Finding } from "../checks/check";
import type { MadeCandidate } from "./best-of-n";
import { findLoop } from "../base/find-loop";

/** What one call to the model came to. */
export type Written =
  | { readonly type: "prompt"; readonly text: string; readonly generation: NonNullable<Candidate["generation"]> }
  /** The output is no prompt; `raw` is all of it. */
  | { readonly type: "refused"; readonly failure: Failure; readonly raw: string }
  /** The run cannot go on. */
  | { readonly type: "ended"; readonly end: RunEnd };

export interface WritingRequest {
  readonly engine: Engine;
  /** The output is read against its silver prompt. */
  readonly task: Task;
  readonly index: number;
  readonly messages: readonly ChatMessage[];
  readonly sampling: SamplingParameters;
  readonly signal: AbortSignal;
}

/**
 * Lets the model write one candidate, yields its text as it comes, and reads the prompt from it. Small models fall into
 * loops, and would write on until the limit: a loop is broken off.
 */
export async function* writeCandidate(request: WritingRequest): AsyncGenerator<OptimizerEvent, Written> {
  const { engine, task, index, messages, sampling, signal } = request;
  const loop = new AbortController();
  let raw = "";
  let repeats: string | null = null;
  let end: Extract<GenerationPart, { type: "generation-ended" | "generation-failed" }> | null = null;
  for await (const part of engine.stream({ messages, sampling, signal: AbortSignal.any([signal, loop.signal]) })) {
    switch (part.type) {
      case "prompt-read":
        yield { ...part, index };
        break;
      case "text-delta":
        raw += part.text;
        yield { type: "text-delta", index, text: part.text, tokens: 1 };
        repeats ??= findLoop(raw);
        if (repeats !== null) loop.abort();
        break;
      case "generation-ended":
      case "generation-failed":
        end = part;
        break;
    }
  }
  if (end === null) return ended({ kind: "engine-failed", detail: "The stream ended without saying why." });
  if (end.type === "generation-failed") return ended(end.failure);
  if (signal.aborted && end.reason === "aborted") return { type: "ended", end: { type: "stopped" } };

  const { usage, timings } = end;
  // A text that came to its own end in that very moment is whole, if a strange one.
  if (repeats !== null && end.reason !== "stop") {
    return { type: "refused", failure: { kind: "output-endless", tokens: usage.completionTokens, repeats }, raw };
  }
  const output = readOptimizerOutput(raw, { task, endedBy: end.reason, tokens: usage.completionTokens });
  if (!output.ok) return { type: "refused", failure: output.failure, raw };
  return { type: "prompt", text: output.value, generation: { seed: sampling.seed, usage, timings } };
}

function ended(failure: Failure): Written {
  return { type: "ended", end: { type: "failed", failure } };
}

/** The candidate that a model wrote whole; `rewritten` is the task with the prompt that it was to rewrite. */
export function candidateOf(
  { text, generation }: Extract<Written, { type: "prompt" }>,
  rewritten: Pick<Task, "silverPrompt">,
): Candidate {
  const isUnchanged = text === rewritten.silverPrompt.trim();
  return { text, remarks: [], isUnchanged, frame: null, offers: [], generation };
}

/** Yields a candidate and what the checks find in it, and gives what the judge needs of both. */
export function* offerCandidate(
  index: number,
  candidate: Candidate,
  findings: readonly Finding[],
): Generator<OptimizerEvent, MadeCandidate> {
  yield { type: "candidate-made", index, candidate };
  yield { type: "candidate-checked", index, findings };
  return { index, text: candidate.text, isUnchanged: candidate.isUnchanged, findings };
}

/** Tokens that one word may need; generous, since other scripts than Latin take two or three tokens a word. */
const TOKENS_PER_WORD = 3;

/**
 * How many tokens the answer may have: `maxTokens`, or what the context leaves, but at least room for the word limit.
 * Fails with "context-exceeded" and the counts where that is not there.
 */
export async function roomForAnswer(
  engine: Engine,
  messages: readonly ChatMessage[],
  { wordLimit }: Pick<Task, "wordLimit">,
  maxTokens: number,
): Promise<Result<{ readonly promptTokens: number; readonly answerTokens: number }>> {
  const counted = await engine.countTokens(messages);
  if (!counted.ok) return counted;
  const promptTokens = counted.value;
  const { contextTokens } = engine.model;
  const neededTokens = Math.min(maxTokens, wordLimit * TOKENS_PER_WORD);
  if (promptTokens + neededTokens > contextTokens) {
    return fail({ kind: "context-exceeded", promptTokens, answerTokens: neededTokens, contextTokens });
  }
  return succeed({ promptTokens, answerTokens: Math.min(maxTokens, contextTokens - promptTokens) });
}
