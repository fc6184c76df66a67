import { fail } from "../base/result";
import type { Engine, GenerationPart } from "../engines/engine";
import { readOptimizerOutput } from "../template/parse-output";
import { renderOptimizerRequest } from "../template/render-pack";
import type { Task } from "../template/task";
import { judgeBestOfN, type MadeCandidate } from "./best-of-n";
import { checkRewrite, wishesOf } from "../checks/check-rewrite";
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

    let raw = "";
    const sampling = { ...settings.sampling, seed, maxTokens: room.value.answerTokens };
    let end: Exclude<GenerationPart, { type: "text-delta" }> | null = null;
    for await (const part of engine.stream({ messages: [{ role: "user", content: request }], sampling, signal })) {
      if (part.type === "text-delta") {
        raw += part.text;
        yield { type: "text-delta", index, text: part.text, tokens: 1 };
      } else {
        end = part;
      }
    }
    if (end === null) return failed({ kind: "engine-failed", detail: "The stream ended without saying why." });
    if (end.type === "generation-failed") return failed(end.failure);
    if (end.reason === "aborted") return { type: "stopped" };

    const output = readOptimizerOutput(raw, {
      task: rewritten,
      endedBy: end.reason,
      tokens: end.usage.completionTokens,
    });
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
