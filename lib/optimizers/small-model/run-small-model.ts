import type { Finding } from "../../checks/check";
import { checkRewrite } from "../../checks/check-rewrite";
import { isStopped } from "../../base/is-stopped";
import { succeed, type Result } from "../../base/result";
import { createRunCalls, type RunCalls } from "../../calls/run-calls";
import type { ChatMessage, Engine } from "../../engines/engine";
import { splitBlocks } from "../../reading/blocks";
import { languageOfPrompt } from "../../reading/language-of-prompt";
import { readPrompt } from "../../reading/read-prompt";
import { readerOf } from "../../reading/reader/reader";
import { trustKinds } from "../../rules/choose-lines";
import { renderOptimizerRequest } from "../../template/render-pack";
import type { Task } from "../../template/task";
import { endWriting, type MadeCandidate } from "../best-of-n";
import type { OptimizerContext, OptimizerEvent, RunEnd } from "../optimizer";
import {
  candidateOf,
  isUsable,
  leastTokensFor,
  offerCandidate,
  writeCandidate,
  type WritingRequest,
  type Written,
} from "../write-candidate";
import type { Demonstration } from "./demonstration";
import { bankOf, nearestDemonstrations } from "./demonstrations";
import { fillFrame } from "./fill-frame";
import { findSmallFault, refuseFor } from "./find-small-fault";
import { askAgain, writeSmallRequest } from "./small-request";
import { suitSampling } from "./suit-sampling";

/** Each takes its room in a small context, and the third adds little. */
const DEMONSTRATIONS = 2;

type SmallModelContext = OptimizerContext & { readonly engine: Engine };

/**
 * FIPO's way for models under about three billion parameters, which a long request overwhelms (MePO, arXiv 2505.09930): a
 * short request after worked examples, the nearest of our bank; a second, stricter one where the first answer is no prompt
 * or breaks a check; and where that fails too, the framed prompt of the rules, in which the model only answers what is
 * asked. So a person's words stand whatever the model does. A model that was trained on the request reads that alone, once.
 */
export async function* runSmallModel(task: Task, context: SmallModelContext): AsyncGenerator<OptimizerEvent, RunEnd> {
  const { pack, settings, signal } = context;
  const calls = createRunCalls(context);
  const chosen = await chooseRequest(task, context, calls);
  if (!chosen.ok) return { type: "failed", failure: chosen.failure };
  const { messages, promptTokens, answerTokens, demonstrations } = chosen.value;
  yield { type: "template-filled", request: messages.map(({ content }) => content).join("\n\n"), promptTokens };

  const made: MadeCandidate[] = [];
  let isFramed = false;
  let lastRefusal: RunEnd | null = null;
  for (let index = 0; index < settings.candidates; index += 1) {
    if (signal.aborted) return { type: "stopped" };
    if (!calls.mayMake(1)) break;
    const seed = index === 0 ? settings.sampling.seed : context.random();
    yield { type: "candidate-started", index, seed };
    const sampling = suitSampling({ ...settings.sampling, seed, maxTokens: answerTokens }, index);
    const request = { calls, task, index, messages, sampling, demonstrations };
    const { written, findings } = yield* pack.isLearned === true ? tryOnce(request) : tryTwice(request);
    if (written.type === "ended") return written.end;

    if (!isUsable(written, findings) && !isFramed) {
      const framed = await fillFrame(task, { calls, onlyRepeated: addsNothing(written) });
      if (!framed.ok) return { type: "failed", failure: framed.failure };
      if (isStopped(signal)) return { type: "stopped" };
      isFramed = true;
      made.push(yield* offerCandidate(index, { ...framed.value, generation: written.generation }, []));
    } else if (written.type === "refused") {
      lastRefusal = { type: "failed", failure: written.failure };
      yield { type: "candidate-refused", index, failure: written.failure, raw: written.raw };
    } else {
      made.push(yield* offerCandidate(index, candidateOf(written, task), findings));
    }
  }
  return yield* endWriting({ task, context, calls }, made, lastRefusal);
}

interface Tried {
  readonly written: Written;
  /** What the checks find in the prompt; nothing where there is none. */
  readonly findings: readonly Finding[];
}

type SmallWritingRequest = WritingRequest & { readonly demonstrations: readonly Demonstration[] };

/**
 * Asks once, and where that gives nothing to use a second time, telling the model what was wrong. What only repeats the
 * person's prompt is no better the second time, and the rules know what to add.
 */
async function* tryTwice(request: SmallWritingRequest): AsyncGenerator<OptimizerEvent, Tried> {
  const first = yield* tryOnce(request);
  const { written, findings } = first;
  if (written.type === "ended" || isUsable(written, findings) || addsNothing(written)) return first;
  if (!request.calls.mayMake(1)) return first;
  yield { type: "asked-again", index: request.index };
  const raw = written.type === "prompt" ? written.text : written.raw;
  const second = yield* tryOnce({ ...request, messages: askAgain(request.messages, raw) });
  // A longer request that no longer fits says nothing against the first answer.
  const isTooLong = second.written.type === "ended" && isOverContext(second.written.end);
  if (isTooLong) return first;
  if (second.written.type !== "refused") return second;
  // Of the second request an engine may have read the beginning before, so the first tells how fast it reads.
  return { ...second, written: { ...second.written, generation: written.generation } };
}

async function* tryOnce(request: SmallWritingRequest): AsyncGenerator<OptimizerEvent, Tried> {
  const written = yield* writeCandidate(request);
  if (written.type !== "prompt") return { written, findings: [] };
  const { task, demonstrations } = request;
  const findings = checkRewrite(task, [], written.text);
  const fault = isUsable(written, findings) ? findSmallFault(task.silverPrompt, written.text, demonstrations) : null;
  return fault === null ? { written, findings } : { written: refuseFor(fault, written), findings: [] };
}

function addsNothing(written: Written): boolean {
  return (
    written.type === "refused" &&
    written.failure.kind === "output-no-rewrite" &&
    written.failure.fault === "nothing-added"
  );
}

function isOverContext(end: RunEnd): boolean {
  return end.type === "failed" && end.failure.kind === "context-exceeded";
}

interface ChosenRequest {
  readonly messages: readonly ChatMessage[];
  /** Those that stand in the messages. */
  readonly demonstrations: readonly Demonstration[];
  readonly promptTokens: number;
  readonly answerTokens: number;
}

/** The request with as many demonstrations as leave room for the answer; fails where even none of them do. */
async function chooseRequest(
  task: Task,
  { pack, settings }: SmallModelContext,
  calls: RunCalls,
): Promise<Result<ChosenRequest>> {
  const { isLearned = false, texts } = pack;
  for (let left = isLearned ? [] : await findDemonstrations(task); ; left = left.slice(1)) {
    const messages = isLearned
      ? [{ role: "user" as const, content: renderOptimizerRequest(texts, task) }]
      : writeSmallRequest(texts, task, left);
    const room = await calls.findRoom(messages, { most: settings.sampling.maxTokens, least: leastTokensFor(task) });
    if (room.ok) return succeed({ messages, demonstrations: left, ...room.value });
    if (left.length === 0) return room;
  }
}

async function findDemonstrations(task: Task): Promise<readonly Demonstration[]> {
  const language = languageOfPrompt(splitBlocks(task.silverPrompt.trim()));
  const [kind = null] = trustKinds(readPrompt(task.silverPrompt, await readerOf(language))).sure;
  return nearestDemonstrations(await bankOf(language), { silver: task.silverPrompt, kind }, DEMONSTRATIONS);
}
