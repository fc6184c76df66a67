import type { PreTrainedModel, PreTrainedTokenizer } from "@xenova/transformers";

import type { Failure } from "../../base/failure";
import { seededRandom } from "../../base/random";
import { fail, succeed, type Result } from "../../base/result";
import type { AnswerChoice, ChoiceRequest, Engine, GenerationPart, GenerationRequest, LoadedModel } from "../engine";
import { keepText } from "../keep-text";
import { logSoftmax } from "../log-softmax";
import { nextTask } from "./next-task";
import { penalize } from "./penalize";
import { sampleToken } from "./sample-token";
import { createTokenText } from "./token-text";
import { controlTokensOf, encodeChat, firstAnswerToken, renderChat } from "./chat";
import { startDecoding, type Decoding } from "./decoding";
import type { LossWatch } from "./device";
import { transformersFailure } from "./failure";

/** A loaded model of transformers.js and what is known of it. */
export interface LoadedTransformers {
  readonly tokenizer: PreTrainedTokenizer;
  readonly weights: PreTrainedModel;
  readonly model: LoadedModel;
  /** Each of these ends an answer. */
  readonly endTokens: ReadonlySet<number>;
  /** Null where the model uses no GPU. */
  readonly loss: LossWatch | null;
  /** Tells other tabs that the model is not in use here any more. */
  readonly release: () => void;
}

/** The engine over a loaded model. Each request stands alone: nothing of one is kept for the next. */
export function createTransformersEngine(loaded: LoadedTransformers): Engine {
  const explain = async (error: unknown): Promise<Failure> =>
    (await loaded.loss?.findLoss()) ?? transformersFailure(error);
  let isUnloaded = false;
  const engine: Engine = {
    model: loaded.model,
    ...(loaded.loss && { lost: loaded.loss.lost }),
    async *stream(request) {
      try {
        if (isUnloaded) throw new Error(UNLOADED);
        yield* writeAnswer(loaded, request);
      } catch (error) {
        yield { type: "generation-failed", failure: await explain(error) };
      }
    },
    async choose(request) {
      try {
        if (isUnloaded) throw new Error(UNLOADED);
        return await chooseAnswer(loaded, request);
      } catch (error) {
        return fail(await explain(error));
      }
    },
    countTokens(messages) {
      try {
        const { length } = encodeChat(loaded.tokenizer, renderChat(loaded.tokenizer, messages));
        return Promise.resolve(succeed(length));
      } catch (error) {
        // Some templates refuse some roles.
        return Promise.resolve(fail(transformersFailure(error)));
      }
    },
    async unload() {
      if (isUnloaded) return;
      isUnloaded = true;
      loaded.release();
      await loaded.weights.dispose();
    },
  };
  return keepText(engine, controlTokensOf(loaded.tokenizer));
}

/** Said before the runtime is asked: a run that fails there spoils every later one in the worker. */
const UNLOADED = "The model was unloaded.";

async function* writeAnswer(
  { tokenizer, weights, model, endTokens }: LoadedTransformers,
  { messages, sampling, signal }: GenerationRequest,
): AsyncGenerator<GenerationPart> {
  const startedAt = performance.now();
  const prompt = encodeChat(tokenizer, renderChat(tokenizer, messages));
  const failure = findOverflow(model, prompt.length, sampling.maxTokens);
  if (failure) {
    yield { type: "generation-failed", failure };
    return;
  }

  const text = createTokenText((tokens) => tokenizer.decode(tokens, DECODING));
  const random = seededRandom(sampling.seed);
  const mostTokens = Math.min(sampling.maxTokens, model.contextTokens - prompt.length);
  const tokenTimes: number[] = [];
  let completionTokens = 0;
  let reason: "stop" | "length" | "aborted" | null = null;
  const { repetitionPenalty } = sampling;
  const written = new Set<number>();
  const pick = (logits: Float32Array) =>
    sampleToken(repetitionPenalty === undefined ? logits : penalize(logits, written, repetitionPenalty), {
      ...sampling,
      random,
    });
  const decoding = startDecoding(weights, prompt, {
    device: deviceOf(model),
    // It stands in place of one that the model's own settings name.
    ...(repetitionPenalty !== undefined && { settings: { repetition_penalty: 1 } }),
  });
  try {
    for await (const isAborted of readInParts(decoding, signal)) {
      if (isAborted) reason = "aborted";
      else yield { type: "prompt-read", tokens: decoding.read, of: decoding.of };
    }
    while (reason === null) {
      // Before each token: here the worker reads its messages, so an abort takes effect within one token.
      await nextTask();
      if (signal.aborted) {
        reason = "aborted";
      } else if (completionTokens === mostTokens) {
        reason = "length";
      } else {
        const token = await decoding.next(pick);
        written.add(token);
        tokenTimes.push(performance.now());
        if (endTokens.has(token)) {
          reason = "stop";
        } else {
          completionTokens += 1;
          const delta = text.push(token);
          if (delta !== "") yield { type: "text-delta", text: delta };
        }
      }
    }
  } finally {
    await decoding.release();
  }
  const rest = text.end();
  if (rest !== "") yield { type: "text-delta", text: rest };
  const firstAt = tokenTimes[0] ?? startedAt;
  yield {
    type: "generation-ended",
    reason,
    usage: { promptTokens: prompt.length, completionTokens },
    timings: {
      prefillMilliseconds: firstAt - startedAt,
      decodeMilliseconds: (tokenTimes.at(-1) ?? firstAt) - firstAt,
    },
  };
}

/** Reads all of a prompt but its last part, with an ear for the signal: false after each part, true where it aborts. */
async function* readInParts(decoding: Decoding, signal: AbortSignal): AsyncGenerator<boolean> {
  while (decoding.hasMore()) {
    await nextTask();
    if (signal.aborted) {
      yield true;
      return;
    }
    await decoding.readOn();
    yield false;
  }
}

async function chooseAnswer(
  { tokenizer, weights, model }: LoadedTransformers,
  { messages, answers, signal }: ChoiceRequest,
): Promise<Result<readonly AnswerChoice[]>> {
  const rendered = renderChat(tokenizer, messages);
  const prompt = encodeChat(tokenizer, rendered);
  const failure = findOverflow(model, prompt.length, 1);
  if (failure) return fail(failure);
  const tokens = answers.map((answer) => firstAnswerToken(tokenizer, rendered, answer));
  if (new Set(tokens).size < answers.length) {
    return fail({
      kind: "engine-failed",
      detail: `Two of the answers begin with the same token: ${answers.join(", ")}`,
    });
  }

  const decoding = startDecoding(weights, prompt, { device: deviceOf(model), settings: WITHOUT_PENALTIES });
  let scores: number[] = [];
  try {
    for await (const isAborted of readInParts(decoding, signal)) if (isAborted) return fail(STOPPED);
    await nextTask();
    if (signal.aborted) return fail(STOPPED);
    await decoding.next((logits) => {
      scores = tokens.map((token) => logits[token] ?? -Infinity);
      return tokens[0] ?? 0;
    });
  } finally {
    await decoding.release();
  }
  const logProbabilities = logSoftmax(scores);
  return succeed(answers.map((answer, i) => ({ answer, logProbability: logProbabilities[i] ?? -Infinity })));
}

/** A prompt that leaves no room for a single token. */
function findOverflow({ contextTokens }: LoadedModel, promptTokens: number, answerTokens: number): Failure | null {
  return promptTokens < contextTokens ? null : { kind: "context-exceeded", promptTokens, answerTokens, contextTokens };
}

/** This engine computes on no third kind of device. */
function deviceOf({ device }: LoadedModel): "wasm" | "webgpu" {
  return device === "webgpu" ? "webgpu" : "wasm";
}

const STOPPED: Failure = { kind: "engine-failed", detail: "The choice was stopped." };

/** Cleaning up would take spaces away that the model has written. */
const DECODING = { skip_special_tokens: true, clean_up_tokenization_spaces: false };

/** A judge is asked for the model's own probabilities; the letters stand in its prompt and would be punished for it. */
const WITHOUT_PENALTIES = { repetition_penalty: 1, no_repeat_ngram_size: 0 };
