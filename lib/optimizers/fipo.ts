import { fail } from "../base/result";
import type { Engine, GenerationPart, SamplingParameters } from "../engines/engine";
import { readOptimizerOutput } from "../template/parse-output";
import { renderOptimizerRequest } from "../template/render-pack";
import type { Task } from "../template/task";
import { judgeBestOfN, type MadeCandidate } from "./best-of-n";
import { checkRewrite, wishesOf } from "../checks/check-rewrite";
import { findLoop } from "./find-loop";
import type { Optimizer, OptimizerContext, OptimizerEvent, RunEnd } from "./optimizer";

/**
 * FIPO, free-form instruction-oriented prompt optimization (arXiv 2402.11811): fill the modular template with the
 * task, let a model write the golden prompt, read it from the output. What differs here: the answer's room is counted
 * before anything is written, an output that is no prompt is refused by name, N candidates may be asked for, which are
 * checked and then judged against the silver prompt, and a prompt that was made before may be changed by a note.
 */
export const fipoOptimizer: Optimizer = { id: "fipo", run: runFipo };

async function* runFipo(task: Task, context: OptimizerContext): AsyncGenerator<OptimizerEvent, RunEnd> {
  const { engine, refinement, settings, budget, signal } = context;
  /** The output is read against the prompt that it rewrites. */
  const rewritten = refinement === null ? task : { ...task, silverPrompt: refinement.parentText };
  if (rewritten.silverPrompt.trim() === "") return failed({ kind: "empty-prompt" });
  if (engine === null) return failed({ kind: "model-needed" });

  const request = renderOptimizerRequest(context.pack.texts, task, refinement);
  const room = await roomForAnswer(engine, request, task, settings.sampling.maxTokens);
  if (!room.ok) return failed(room.failure);
  yield { type: "template-filled", request, promptTokens: room.value.promptTokens };

  const startedAt = context.clock();
  const made: MadeCandidate[] = [];
  let modelCalls = 0;
  let lastRefusal: RunEnd | null = null;
  for (let index = 0; index < settings.candidates; index += 1) {
    if (signal.aborted) return { type: "stopped" };
    if (index >= budget.modelCalls || context.clock() - startedAt >= budget.milliseconds) break;
    // The first candidate takes the person's own seed, so that a run with one candidate can be repeated from it.
    const seed = index === 0 ? settings.sampling.seed : context.random();
    yield { type: "candidate-started", index, seed };
    modelCalls += 1;

    const sampling = { ...settings.sampling, seed, maxTokens: room.value.answerTokens };
    const written = yield* writeOnce({ engine, request, sampling, signal, index });
    if (written.end === null) return failed({ kind: "engine-failed", detail: "The stream ended without saying why." });
    const { raw, end, repeats } = written;
    if (end.type === "generation-failed") return failed(end.failure);
    if (signal.aborted && end.reason === "aborted") return { type: "stopped" };

    const tokens = end.usage.completionTokens;
    const output =
      repeats === null
        ? readOptimizerOutput(raw, { task: rewritten, endedBy: end.reason, tokens })
        : fail({ kind: "output-endless", tokens, repeats });
    if (output.ok) {
      const generation = { seed, usage: end.usage, timings: end.timings };
      const isUnchanged = output.value === rewritten.silverPrompt.trim();
      const candidate = { text: output.value, remarks: [], isUnchanged, frame: null, offers: [], generation };
      yield { type: "candidate-made", index, candidate };
      // A fault of the prompt that is refined is none the less a fault, so all is held against the silver prompt.
      const findings = checkRewrite(task, wishesOf(refinement), output.value);
      yield { type: "candidate-checked", index, findings };
      made.push({ index, text: output.value, isUnchanged, findings });
    } else {
      lastRefusal = failed(output.failure);
      yield { type: "candidate-refused", index, failure: output.failure, raw };
    }
  }
  if (made.length === 0) return lastRefusal ?? { type: "completed" };
  if (!settings.judges) return { type: "completed" };
  // To beat the prompt that is refined would say nothing where that one never beat the person's own.
  return yield* judgeBestOfN({ task, context, engine, incumbent: task.silverPrompt, modelCalls, startedAt }, made);
}

interface OneWriting {
  readonly engine: Engine;
  readonly request: string;
  readonly sampling: SamplingParameters;
  readonly signal: AbortSignal;
  readonly index: number;
}

interface Written {
  readonly raw: string;
  /** Null where the engine never said how it ended. */
  readonly end: Extract<GenerationPart, { type: "generation-ended" | "generation-failed" }> | null;
  /** What it began to write again and again, for which it was stopped; null where it did not. */
  readonly repeats: string | null;
}

/** One answer of the model. Small models fall into loops, and would write on until the limit: a loop is broken off. */
async function* writeOnce({
  engine,
  request,
  sampling,
  signal,
  index,
}: OneWriting): AsyncGenerator<OptimizerEvent, Written> {
  const loop = new AbortController();
  const messages = [{ role: "user", content: request }] as const;
  let raw = "";
  let repeats: string | null = null;
  let end: Written["end"] = null;
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
  // A text that came to its own end in the very moment is whole, if a strange one.
  const wasBrokenOff = end?.type === "generation-ended" && end.reason !== "stop";
  return { raw, end, repeats: wasBrokenOff ? repeats : null };
}

/** Tokens that one word may need; generous, since other scripts than Latin take two or three tokens a word. */
const TOKENS_PER_WORD = 3;

/**
 * How many tokens the answer may have: `maxTokens`, or what the context leaves, but at least room for the word limit.
 * Fails with "context-exceeded" and the counts where that is not there.
 */
async function roomForAnswer(engine: Engine, request: string, task: Task, maxTokens: number) {
  const counted = await engine.countTokens([{ role: "user", content: request }]);
  if (!counted.ok) return counted;
  const promptTokens = counted.value;
  const { contextTokens } = engine.model;
  const neededTokens = Math.min(maxTokens, task.wordLimit * TOKENS_PER_WORD);
  if (promptTokens + neededTokens > contextTokens) {
    return fail({ kind: "context-exceeded", promptTokens, answerTokens: neededTokens, contextTokens });
  }
  const answerTokens = Math.min(maxTokens, contextTokens - promptTokens);
  return { ok: true as const, value: { promptTokens, answerTokens } };
}

function failed(failure: Extract<RunEnd, { type: "failed" }>["failure"]): RunEnd {
  return { type: "failed", failure };
}
