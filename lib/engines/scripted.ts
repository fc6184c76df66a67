import type { Failure } from "../base/failure";
import { seededRandom } from "../base/random";
import { fail, succeed } from "../base/result";
import type {
  ChatMessage,
  ChoiceRequest,
  Engine,
  GenerationPart,
  GenerationRequest,
  LoadedModel,
  LoadEngine,
} from "./engine";
import { logSoftmax } from "./log-softmax";

/** What the engine answers to one call of `stream`. */
export interface ScriptedAnswer {
  /** The answer, or several of about equal likelihood: greedy decoding takes the first, sampling draws by the seed. */
  readonly texts?: readonly string[];
  /** Ends the stream with this after the tokens of the text. */
  readonly failure?: Failure;
}

/** All that a scripted engine does. It reads no clock: its times are the tokens at the given speed. */
export interface Script {
  /** One for each call of `stream`; the last one serves all later calls. */
  readonly answers?: readonly (string | ScriptedAnswer)[];
  /** Scores of a request's answers in nats, in their order; without it they are equal. `call` counts from 0. */
  readonly choose?: (request: ChoiceRequest, call: number) => readonly number[] | Failure;
  /** Nats that the first of the answers gets on top, as real judges have it. */
  readonly slotBias?: number;
  readonly tokensPerSecond?: number;
  /** Waits before each token, so that a test sets the pace; without it tokens come as fast as they are read. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  readonly model?: Partial<LoadedModel>;
  /** Loading ends in this. */
  readonly loadFailure?: Failure;
}

/** An engine for tests only, which does what its script says. Tokens are words with the space before them. */
export function scriptedEngine(script: Script): Engine {
  const model: LoadedModel = {
    engine: "transformers",
    modelId: "scripted",
    device: "wasm",
    contextTokens: 4096,
    ...script.model,
  };
  let streams = 0;
  let choices = 0;
  let isUnloaded = false;
  return {
    model,
    stream(request) {
      const answers = script.answers ?? [""];
      const answer = answers[Math.min(streams, answers.length - 1)] ?? "";
      streams += 1;
      if (isUnloaded) return streamFailure(unloaded);
      return streamAnswer(typeof answer === "string" ? { texts: [answer] } : answer, script, { model, request });
    },
    choose(request) {
      const scores = script.choose?.(request, choices) ?? request.answers.map(() => 0);
      choices += 1;
      if (isUnloaded) return Promise.resolve(fail(unloaded));
      if ("kind" in scores) return Promise.resolve(fail(scores));
      const biased = request.answers.map((_, i) => (scores[i] ?? 0) + (i === 0 ? (script.slotBias ?? 0) : 0));
      const logProbabilities = logSoftmax(biased);
      return Promise.resolve(
        succeed(request.answers.map((answer, i) => ({ answer, logProbability: logProbabilities[i] ?? -Infinity }))),
      );
    },
    countTokens: (messages) => Promise.resolve(isUnloaded ? fail(unloaded) : succeed(countTokens(messages))),
    unload() {
      isUnloaded = true;
      return Promise.resolve();
    },
  };
}

/** Loads a scripted engine as the real ones are loaded, whatever the reference says. */
export function loadScripted(script: Script): LoadEngine {
  return (_reference, { onProgress }) => {
    const bytesTotal = 1000;
    for (const phase of ["downloading", "preparing"] as const) {
      onProgress({ phase, bytesDone: 0, bytesTotal });
      if (script.loadFailure) return Promise.resolve(fail(script.loadFailure));
      onProgress({ phase, bytesDone: bytesTotal, bytesTotal });
    }
    return Promise.resolve(succeed(scriptedEngine(script)));
  };
}

const unloaded: Failure = { kind: "engine-failed", detail: "The model was unloaded." };

async function* streamAnswer(
  { texts = [""], failure }: ScriptedAnswer,
  { tokensPerSecond = Infinity, wait }: Script,
  { model, request }: { readonly model: LoadedModel; readonly request: GenerationRequest },
): AsyncGenerator<GenerationPart> {
  const { messages, sampling, signal } = request;
  const promptTokens = countTokens(messages);
  const { contextTokens } = model;
  if (promptTokens >= contextTokens) {
    const answerTokens = sampling.maxTokens;
    yield* streamFailure({ kind: "context-exceeded", promptTokens, answerTokens, contextTokens });
    return;
  }
  const drawn = sampling.temperature === 0 ? 0 : seededRandom(sampling.seed)() % texts.length;
  const tokens = splitTokens(texts[drawn] ?? "");
  const pace = 1000 / tokensPerSecond;
  const mostTokens = Math.min(sampling.maxTokens, contextTokens - promptTokens);
  let completionTokens = 0;
  let reason: "stop" | "length" | "aborted" = "stop";
  for (const token of tokens) {
    if (!signal.aborted && completionTokens < mostTokens) await wait?.(pace);
    if (signal.aborted) reason = "aborted";
    else if (completionTokens === mostTokens) reason = "length";
    if (reason !== "stop") break;
    completionTokens += 1;
    yield { type: "text-delta", text: token };
  }
  if (signal.aborted) reason = "aborted";
  if (failure && reason === "stop") {
    yield* streamFailure(failure);
    return;
  }
  yield {
    type: "generation-ended",
    reason,
    usage: { promptTokens, completionTokens },
    timings: {
      prefillMilliseconds: completionTokens > 0 ? pace : 0,
      decodeMilliseconds: Math.max(0, completionTokens - 1) * pace,
    },
  };
}

async function* streamFailure(failure: Failure): AsyncGenerator<GenerationPart> {
  yield { type: "generation-failed", failure };
}

/** Words with the space before them; what they join to is the text. */
function splitTokens(text: string): string[] {
  return text.match(/\s*\S+|\s+$/gu) ?? [];
}

/** Four tokens of format for each message, and two for the header of the answer. */
function countTokens(messages: readonly ChatMessage[]): number {
  return messages.reduce((sum, { content }) => sum + splitTokens(content).length + 4, 2);
}
