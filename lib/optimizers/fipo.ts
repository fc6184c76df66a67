import { checkRewrite, wishesOf } from "../checks/check-rewrite";
import { createRunCalls } from "../calls/run-calls";
import type { ChatMessage } from "../engines/engine";
import { renderOptimizerRequest } from "../template/render-pack";
import type { Task } from "../template/task";
import { endWriting, type MadeCandidate } from "./best-of-n";
import type { Optimizer, OptimizerContext, OptimizerEvent, RunEnd } from "./optimizer";
import { candidateOf, leastTokensFor, offerCandidate, writeCandidate } from "./write-candidate";

/**
 * FIPO, free-form instruction-oriented prompt optimization (arXiv 2402.11811): fill the modular template with the
 * task, let a model write the golden prompt, read it from the output. What differs here: the answer's room is counted
 * before anything is written, an output that is no prompt is refused by name, N candidates may be asked for, which are
 * checked and then judged against the silver prompt, and a prompt that was made before may be changed by a note. A small
 * model is asked in another way (`small-model/`).
 */
export const fipoOptimizer: Optimizer = { id: "fipo", run: runFipo };

/** What only a small model needs. */
async function fetchSmallModelPath() {
  const [{ runSmallModel }, { refineSmallModel }] = await Promise.all([
    import("./small-model/run-small-model"),
    import("./small-model/refine-small-model"),
  ]);
  return { runSmallModel, refineSmallModel };
}

async function* runFipo(task: Task, context: OptimizerContext): AsyncGenerator<OptimizerEvent, RunEnd> {
  const { engine, refinement, settings, signal } = context;
  /** The output is read against the prompt that it rewrites. */
  const rewritten = refinement === null ? task : { ...task, silverPrompt: refinement.parentText };
  if (rewritten.silverPrompt.trim() === "") return { type: "failed", failure: { kind: "empty-prompt" } };
  if (engine === null) return { type: "failed", failure: { kind: "model-needed" } };
  if (context.pack.isForSmallModels === true) {
    const { runSmallModel, refineSmallModel } = await fetchSmallModelPath();
    return yield* refinement === null
      ? runSmallModel(task, { ...context, engine })
      : refineSmallModel(task, { ...context, engine, refinement });
  }

  const request = renderOptimizerRequest(context.pack.texts, task, refinement);
  const messages: readonly ChatMessage[] = [{ role: "user", content: request }];
  const calls = createRunCalls({ ...context, engine });
  const room = await calls.findRoom(messages, { most: settings.sampling.maxTokens, least: leastTokensFor(task) });
  if (!room.ok) return { type: "failed", failure: room.failure };
  yield { type: "template-filled", request, promptTokens: room.value.promptTokens };

  const made: MadeCandidate[] = [];
  let lastRefusal: RunEnd | null = null;
  for (let index = 0; index < settings.candidates; index += 1) {
    if (signal.aborted) return { type: "stopped" };
    if (!calls.mayMake(1)) break;
    // The first candidate takes the person's own seed, so that a run with one candidate can be repeated from it.
    const seed = index === 0 ? settings.sampling.seed : context.random();
    yield { type: "candidate-started", index, seed };
    const sampling = { ...settings.sampling, seed, maxTokens: room.value.answerTokens };
    const written = yield* writeCandidate({ calls, task: rewritten, index, messages, sampling });
    switch (written.type) {
      case "ended":
        return written.end;
      case "refused":
        lastRefusal = { type: "failed", failure: written.failure };
        yield { type: "candidate-refused", index, failure: written.failure, raw: written.raw };
        break;
      case "prompt": {
        // A fault of the prompt that is refined is none the less a fault, so all is held against the silver prompt.
        const findings = checkRewrite(task, wishesOf(refinement), written.text);
        made.push(yield* offerCandidate(index, candidateOf(written, rewritten), findings));
      }
    }
  }
  return yield* endWriting({ task, context, calls }, made, lastRefusal);
}
