import { changeEvents } from "../base/change-events";
import type { RunCalls } from "../calls/run-calls";
import type { ChatMessage, SamplingParameters } from "../engines/engine";
import { readOptimizerOutput } from "../template/parse-output";
import type { Task } from "../template/task";
import type { Candidate, OptimizerEvent, RunEnd } from "./optimizer";
import type { Failure } from "../base/failure";
import type { Finding } from "../checks/check";
import type { MadeCandidate } from "./best-of-n";
import { endOfRun } from "./end-of-run";
import { findLoop } from "../base/find-loop";

/** What one call to the model came to. */
export type Written =
  | { readonly type: "prompt"; readonly text: string; readonly generation: Generation }
  /** The output is no prompt; `raw` is all of it. */
  | { readonly type: "refused"; readonly failure: Failure; readonly raw: string; readonly generation: Generation }
  /** The run cannot go on. */
  | { readonly type: "ended"; readonly end: RunEnd };

type Generation = NonNullable<Candidate["generation"]>;

/** Whether it is a prompt that no check blocks. */
export function isUsable(written: Written, findings: readonly Finding[]): boolean {
  return written.type === "prompt" && !findings.some(({ severity }) => severity === "blocking");
}

export interface WritingRequest {
  readonly calls: RunCalls;
  /** The output is read against its silver prompt. */
  readonly task: Task;
  readonly index: number;
  readonly messages: readonly ChatMessage[];
  readonly sampling: SamplingParameters;
}

/**
 * Lets the model write one candidate, yields its text as it comes, and reads the prompt from it. Small models fall into
 * loops, and would write on until the limit: what was broken off for one is no prompt.
 */
export async function* writeCandidate(request: WritingRequest): AsyncGenerator<OptimizerEvent, Written> {
  const { calls, task, index, messages, sampling } = request;
  const writing = calls.write("propose", messages, sampling);
  const written = yield* changeEvents(writing, (event): OptimizerEvent => ({ ...event, index }));
  if (!written.ok) return { type: "ended", end: endOfRun(written.failure) };
  const { text: raw, isCutOff, usage, timings } = written.value;
  const generation = { seed: sampling.seed, usage, timings };
  const repeats = isCutOff ? findLoop(raw) : null;
  if (repeats !== null) {
    const failure = { kind: "output-endless", tokens: usage.completionTokens, repeats } as const;
    return { type: "refused", failure, raw, generation };
  }
  const endedBy = isCutOff ? "length" : "stop";
  const output = readOptimizerOutput(raw, { task, endedBy, tokens: usage.completionTokens });
  if (!output.ok) return { type: "refused", failure: output.failure, raw, generation };
  return { type: "prompt", text: output.value, generation };
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

/** Tokens that a prompt of so many words needs at least, whatever it is written in. */
export function leastTokensFor({ wordLimit }: Pick<Task, "wordLimit">): number {
  return wordLimit * TOKENS_PER_WORD;
}
