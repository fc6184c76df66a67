import { isStopped } from "../../base/is-stopped";
import { createRunCalls } from "../../calls/run-calls";
import { checkRewrite, wishesOf } from "../../checks/check-rewrite";
import type { Finding } from "../../checks/check";
import type { Engine } from "../../engines/engine";
import { refineByRules } from "../../rules/refine/refine-by-rules";
import { renderOptimizerRequest } from "../../template/render-pack";
import type { Refinement } from "../../template/refinement";
import type { Task } from "../../template/task";
import { endWriting, type MadeCandidate } from "../best-of-n";
import type { Candidate, OptimizerContext, OptimizerEvent, RunEnd } from "../optimizer";
import {
  candidateOf,
  isUsable,
  leastTokensFor,
  offerCandidate,
  writeCandidate,
  type Written,
} from "../write-candidate";
import { findSmallFault, refuseFor } from "./find-small-fault";
import { suitSampling } from "./suit-sampling";

type SmallRefinementContext = OptimizerContext & { readonly engine: Engine; readonly refinement: Refinement };

/**
 * A note on an earlier prompt, for models under about three billion parameters: they are asked once, with the sampling
 * that suits them. Where that gives nothing to use, rules do what they can read of the note, so that the earlier prompt
 * stands; a check's note is no wish, and rules would write it into the prompt.
 */
export async function* refineSmallModel(
  task: Task,
  context: SmallRefinementContext,
): AsyncGenerator<OptimizerEvent, RunEnd> {
  const { pack, refinement, settings, signal } = context;
  const rewritten = { ...task, silverPrompt: refinement.parentText };
  const request = renderOptimizerRequest(pack.texts, task, refinement);
  const messages = [{ role: "user", content: request }] as const;
  const calls = createRunCalls(context);
  const room = await calls.findRoom(messages, { most: settings.sampling.maxTokens, least: leastTokensFor(task) });
  if (!room.ok) return { type: "failed", failure: room.failure };
  yield { type: "template-filled", request, promptTokens: room.value.promptTokens };

  const made: MadeCandidate[] = [];
  let isByRules = false;
  let lastRefusal: RunEnd | null = null;
  for (let index = 0; index < settings.candidates; index += 1) {
    if (isStopped(signal)) return { type: "stopped" };
    if (!calls.mayMake(1)) break;
    const seed = index === 0 ? settings.sampling.seed : context.random();
    yield { type: "candidate-started", index, seed };
    const sampling = suitSampling({ ...settings.sampling, seed, maxTokens: room.value.answerTokens }, index);
    const written = readRewrite(task, yield* writeCandidate({ calls, task: rewritten, index, messages, sampling }));
    if (written.type === "ended") return written.end;
    const findings = written.type === "prompt" ? checkRewrite(task, wishesOf(refinement), written.text) : [];
    if (!isUsable(written, findings) && !isByRules && isOwnWish(refinement)) {
      isByRules = true;
      const candidate = { ...followByRules(refinement, task), generation: written.generation };
      made.push(yield* offerCandidate(index, candidate, checkRules(task, refinement, candidate.text)));
    } else if (written.type === "refused") {
      lastRefusal = { type: "failed", failure: written.failure };
      yield { type: "candidate-refused", index, failure: written.failure, raw: written.raw };
    } else {
      made.push(yield* offerCandidate(index, candidateOf(written, rewritten), findings));
    }
  }
  return yield* endWriting({ task, context, calls }, made, lastRefusal);
}

/** What says a thing again and again, or hardly speaks of what is asked for, is no rewrite of it. */
function readRewrite({ silverPrompt }: Task, written: Written): Written {
  if (written.type !== "prompt") return written;
  const fault = findSmallFault(silverPrompt, written.text, []);
  // A note may ask for little.
  return fault === null || fault === "nothing-added" ? written : refuseFor(fault, written);
}

function isOwnWish(refinement: Refinement): boolean {
  return wishesOf(refinement).includes(refinement.note);
}

/** Advice is for the person's own words, which stand as they were. */
function checkRules(task: Task, refinement: Refinement, text: string): readonly Finding[] {
  return checkRewrite(task, wishesOf(refinement), text).filter(({ severity }) => severity !== "advice");
}

function followByRules(refinement: Refinement, task: Task): Omit<Candidate, "generation"> {
  const rewrite = refineByRules(refinement, task);
  const done = rewrite.isUnchanged
    ? "so the prompt stands as it was."
    : "so the prompt stands, with what rules read in your note.";
  const remark = { rule: "small-model", text: `What the model wrote was no usable prompt, ${done}`, source: "" };
  return { ...rewrite, remarks: [remark, ...rewrite.remarks] };
}
