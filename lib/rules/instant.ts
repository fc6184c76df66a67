import type { Optimizer, OptimizerContext, OptimizerEvent, RunEnd } from "../optimizers/optimizer";
import { checkRewrite, wishesOf } from "../checks/check-rewrite";
import type { Task } from "../template/task";
import { refineByRules } from "./refine/refine-by-rules";
import { rewriteByRules } from "./rewrite-by-rules";

/**
 * The instant optimizer: rules, no model. It keeps the person's words whole, frames them with lines that are specific to
 * what is asked, and asks for what only the person knows. A refinement does what a note asks, so far as rules can read it.
 */
export const instantOptimizer: Optimizer = { id: "instant", run: runInstant };

async function* runInstant(task: Task, context: OptimizerContext): AsyncGenerator<OptimizerEvent, RunEnd> {
  const { refinement, settings, signal } = context;
  if (isBlank(refinement?.parentText ?? task.silverPrompt))
    return { type: "failed", failure: { kind: "empty-prompt" } };
  if (signal.aborted) return { type: "stopped" };
  yield { type: "candidate-started", index: 0, seed: 0 };
  const rewrite =
    refinement === null
      ? await rewriteByRules(task, { asksQuestions: settings.asksQuestions })
      : refineByRules(refinement, task.wordLimit);
  if (isStopped(signal)) return { type: "stopped" };
  yield { type: "candidate-made", index: 0, candidate: { ...rewrite, generation: null } };
  const findings = checkRewrite(task, wishesOf(refinement), rewrite.text);
  // Advice is for the person's own words, which stand as they were.
  yield { type: "candidate-checked", index: 0, findings: findings.filter(({ severity }) => severity !== "advice") };
  return { type: "completed" };
}

/** A function, since the signal changes while the recipes are fetched, which the compiler cannot know. */
function isStopped(signal: AbortSignal): boolean {
  return signal.aborted;
}

/** Nothing to see: white space, control and format characters, half characters. */
function isBlank(text: string): boolean {
  return !/[^\p{Z}\p{C}]/u.test(text);
}
