import type { ChatCompletionChunk, ChatCompletionFinishReason, CompletionUsage, MLCEngine } from "@mlc-ai/web-llm";

import type { Failure } from "../../base/failure";
import { isStopped } from "../../base/is-stopped";
import { fail, succeed, type Result } from "../../base/result";
import type {
  AnswerChoice,
  ChatMessage,
  ChoiceRequest,
  Engine,
  GenerationPart,
  GenerationRequest,
  LoadedModel,
} from "../engine";
import { keepText } from "../keep-text";
import { rankAnswers, TOP_TOKENS } from "./choice";
import type { DeviceWatch } from "./device";
import { webLlmFailure } from "./failure";
import { countPromptTokens, EMPTY_THINKING, protectMessages, type PromptPipeline } from "./prompt";

/** A loaded `MLCEngine` and what is known of its model. */
export interface LoadedWebLlm {
  readonly mlc: Pick<MLCEngine, "chat" | "interruptGenerate" | "resetChat" | "unload">;
  readonly pipeline: PromptPipeline;
  readonly device: Pick<DeviceWatch, "findLoss" | "awaitLoss" | "forgetDevice">;
  readonly model: LoadedModel;
  /** Roles whose messages WebLLM fills into a template of their own. */
  readonly templateRoles: ReadonlySet<string>;
  /** Whether the model would think aloud if it were not told otherwise. */
  readonly skipsThinking: boolean;
  /** The texts that no message may hold. */
  readonly controlTokens: readonly string[];
  /** Tells other tabs that the model is not in use here any more. */
  readonly release: () => void;
}

/** The engine over a loaded model. Each request stands alone: the chat is reset before it. */
export function createWebLlmEngine(loaded: LoadedWebLlm): Engine {
  const engine: Engine = {
    model: loaded.model,
    lost: loaded.device.awaitLoss(),
    stream: (request) => streamParts(loaded, request),
    choose: (request) => chooseAnswer(loaded, request),
    countTokens: async (messages) => {
      try {
        return succeed(countTokens(loaded, messages));
      } catch (error) {
        return fail(await explainFailure(loaded, error));
      }
    },
    unload: () => {
      loaded.device.forgetDevice();
      loaded.release();
      return loaded.mlc.unload();
    },
  };
  return keepText(engine, loaded.controlTokens);
}

async function* streamParts(loaded: LoadedWebLlm, request: GenerationRequest): AsyncGenerator<GenerationPart> {
  const { mlc, pipeline, skipsThinking } = loaded;
  const { messages, sampling, signal } = request;
  if (isStopped(signal)) {
    yield NOT_BEGUN;
    return;
  }

  const interrupt = () => void mlc.interruptGenerate();
  signal.addEventListener("abort", interrupt);
  try {
    await mlc.resetChat();
    // What has begun reads the whole prompt first.
    if (isStopped(signal)) {
      yield NOT_BEGUN;
      return;
    }
    const chunks = await mlc.chat.completions.create({
      ...requestFields(loaded, messages),
      stream: true,
      stream_options: { include_usage: true },
      temperature: sampling.temperature,
      top_p: sampling.topP,
      seed: sampling.seed,
      ...(sampling.repetitionPenalty !== undefined && { repetition_penalty: sampling.repetitionPenalty }),
      // WebLLM counts the empty thinking block as part of the answer.
      max_tokens: sampling.maxTokens + (skipsThinking ? pipeline.tokenizer.encode(EMPTY_THINKING).length : 0),
    });
    yield* translateChunks(chunks, { signal, interrupt, skipsThinking });
  } catch (error) {
    yield {
      type: "generation-failed",
      failure: await explainRequestFailure(loaded, error, messages, sampling.maxTokens),
    };
  } finally {
    signal.removeEventListener("abort", interrupt);
  }
}

/** The end of a request that was aborted before the model was asked. */
const NOT_BEGUN: GenerationPart = {
  type: "generation-ended",
  reason: "aborted",
  usage: { promptTokens: 0, completionTokens: 0 },
  timings: { prefillMilliseconds: 0, decodeMilliseconds: 0 },
};

interface TranslationOptions {
  readonly signal: AbortSignal;
  readonly interrupt: () => void;
  readonly skipsThinking: boolean;
}

async function* translateChunks(
  chunks: AsyncIterable<ChatCompletionChunk>,
  { signal, interrupt, skipsThinking }: TranslationOptions,
): AsyncGenerator<GenerationPart> {
  let prefix = skipsThinking ? EMPTY_THINKING : "";
  let reason: "stop" | "length" | "aborted" = "stop";
  let usage: CompletionUsage | undefined;
  for await (const chunk of chunks) {
    // WebLLM forgets an interrupt that comes before it has begun.
    if (signal.aborted) interrupt();
    usage = chunk.usage ?? usage;
    const choice = chunk.choices[0];
    if (!choice) continue;
    if (choice.finish_reason) reason = endReason(choice.finish_reason);
    const written = choice.delta.content ?? "";
    const text = written.startsWith(prefix) ? written.slice(prefix.length) : written;
    if (written !== "") prefix = "";
    if (text !== "") yield { type: "text-delta", text };
  }
  yield { type: "generation-ended", reason, ...measure(usage) };
}

function endReason(reason: ChatCompletionFinishReason): "stop" | "length" | "aborted" {
  switch (reason) {
    case "length":
      return "length";
    case "abort":
      return "aborted";
    case "stop":
    case "tool_calls":
      return "stop";
  }
}

function measure(usage: CompletionUsage | undefined): Pick<GenerationEnded, "usage" | "timings"> {
  const promptTokens = usage?.prompt_tokens ?? 0;
  const completionTokens = usage?.completion_tokens ?? 0;
  // The first token comes out of the prefill.
  const decodedTokens = Math.max(0, completionTokens - 1);
  return {
    usage: { promptTokens, completionTokens },
    timings: {
      prefillMilliseconds: 1000 * (usage?.extra.time_to_first_token_s ?? 0),
      decodeMilliseconds: 1000 * decodedTokens * (usage?.extra.time_per_output_token_s ?? 0),
    },
  };
}

type GenerationEnded = Extract<GenerationPart, { type: "generation-ended" }>;

/** Reads the answers' first tokens out of the next-token distribution; their bias keeps all other tokens out of it. */
async function chooseAnswer(
  loaded: LoadedWebLlm,
  { messages, answers, signal }: ChoiceRequest,
): Promise<Result<readonly AnswerChoice[]>> {
  const { mlc, pipeline } = loaded;
  // WebLLM does not break off the reading of a prompt, so a stop counts before it and after it.
  const stopped: Failure = { kind: "engine-failed", detail: "The choice was stopped." };
  try {
    if (isStopped(signal)) return fail(stopped);
    const tokens = answers.map((answer) => pipeline.tokenizer.encode(answer).slice(0, 1));
    if (new Set(tokens.map(([token]) => token)).size < answers.length) {
      return fail({
        kind: "engine-failed",
        detail: `Two of the answers begin with the same token: ${answers.join(", ")}`,
      });
    }
    await mlc.resetChat();
    if (isStopped(signal)) return fail(stopped);
    const completion = await mlc.chat.completions.create({
      ...requestFields(loaded, messages),
      max_tokens: 1,
      // At 1 the distribution is the model's own.
      temperature: 1,
      top_p: 1,
      logprobs: true,
      top_logprobs: TOP_TOKENS,
      logit_bias: Object.fromEntries(tokens.map((token) => [String(token[0]), 100])),
    });
    if (isStopped(signal)) return fail(stopped);
    const named = completion.choices[0]?.logprobs?.content?.[0]?.top_logprobs;
    if (!named) return fail({ kind: "engine-failed", detail: "WebLLM gave no log-probabilities." });
    const firstTokens = tokens.map((token) => pipeline.tokenizer.decode(token));
    return succeed(rankAnswers(answers, firstTokens, named));
  } catch (error) {
    return fail(await explainRequestFailure(loaded, error, messages, 1));
  }
}

function requestFields({ templateRoles, skipsThinking }: LoadedWebLlm, messages: readonly ChatMessage[]) {
  return {
    messages: protectMessages(messages, templateRoles),
    ...(skipsThinking && { extra_body: { enable_thinking: false } }),
  };
}

function countTokens({ pipeline, templateRoles, skipsThinking }: LoadedWebLlm, messages: readonly ChatMessage[]) {
  return countPromptTokens(pipeline, protectMessages(messages, templateRoles), skipsThinking);
}

async function explainRequestFailure(
  loaded: LoadedWebLlm,
  error: unknown,
  messages: readonly ChatMessage[],
  answerTokens: number,
): Promise<Failure> {
  if (error instanceof Error && error.name === "ContextWindowSizeExceededError") {
    const { contextTokens } = loaded.model;
    return { kind: "context-exceeded", promptTokens: countTokens(loaded, messages), answerTokens, contextTokens };
  }
  return explainFailure(loaded, error);
}

async function explainFailure({ device }: LoadedWebLlm, error: unknown): Promise<Failure> {
  return (await device.findLoss()) ?? webLlmFailure(error);
}
