import { isStopped } from "../base/is-stopped";
import type { Optimizer, OptimizerContext, OptimizerEvent, RunEnd } from "../optimizers/optimizer";
import type { Finding } from "../checks/check";
import type { Refinement } from "../template/refinement";
import type { Task } from "../template/task";
import { rewriteByRules } from "./rewrite-by-rules";
import type { Rewrite } from "./unchanged";

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
      : (await fetchRefine()).refineByRules(refinement, task);
  if (isStopped(signal)) return { type: "stopped" };
  yield { type: "candidate-made", index: 0, candidate: { ...rewrite, generation: null } };
  yield { type: "candidate-checked", index: 0, findings: await check(task, refinement, rewrite) };
  return { type: "completed" };
}

/** What only a refinement needs. */
export const fetchRefine = () => import("./refine/refine-by-rules");

/**
 * A fresh framed prompt holds the person's words whole, and lines that were weighed against them one by one, so that only
 * what a golden response teaches can do harm. All else, what a note asks for too, is checked as any candidate. Advice is
 * for the person's own words, which stand as they were.
 */
async function check(task: Task, refinement: Refinement | null, rewrite: Rewrite): Promise<readonly Finding[]> {
  const isWeighed = refinement === null && rewrite.frame !== null && task.goldenResponse === null;
  if (rewrite.isUnchanged || isWeighed) return [];
  const { checkRewrite, wishesOf } = await import("../checks/check-rewrite");
  const findings = checkRewrite(task, wishesOf(refinement), rewrite.text);
  return findings.filter(({ severity }) => severity !== "advice");
}

/** Nothing to see: white space, control and format characters, half characters. */
function isBlank(text: string): boolean {
  return !/[^\p{Z}\p{C}]/u.test(text);
}
