/// <reference types="dom-chromium-ai" />

import { fail, succeed, type Result } from "../base/result";
import { builtInAiFailure } from "./built-in-ai-failure";
import type {
  AnswerChoice,
  ChatMessage,
  ChoiceRequest,
  Engine,
  GenerationPart,
  GenerationRequest,
  LoadEngine,
  ModelReference,
} from "./engine";

/** Chrome warns in the console where no language is named. Requests name none: they are in any language. */
const named: LanguageModelCreateCoreOptions = { expectedOutputs: [{ type: "text", languages: ["en"] }] };

/**
 * The model that Chrome brings along, through its `LanguageModel` (the Prompt API). The API exists in windows only, so
 * this runs in the page; `offerEngine` and `adoptEngine` carry the engine to the worker. Where Chrome must download the
 * model first, it asks that this be called within seconds of a person's click.
 *
 * Chrome gives pages no control of sampling: temperature, top-p and seed are without effect.
 */
export const loadBuiltInAi: LoadEngine<Extract<ModelReference, { engine: "built-in-ai" }>> = async (
  { modelId },
  { onProgress },
) => {
  if (!("LanguageModel" in globalThis)) return fail({ kind: "built-in-model-unavailable" });
  try {
    if ((await LanguageModel.availability(named)) === "unavailable")
      return fail({ kind: "built-in-model-unavailable" });
    // This session stays open and empty until the engine is unloaded, which keeps the model in memory; each request opens
    // its own.
    const session = await LanguageModel.create({
      ...named,
      monitor: (monitor) => {
        // The event tells a fraction and no bytes: all that can be reported is that something is coming.
        monitor.addEventListener("downloadprogress", () => {
          onProgress({ phase: "downloading", bytesDone: 0, bytesTotal: null });
        });
      },
    });
    return succeed(createEngine(session, modelId));
  } catch (error) {
    return fail(builtInAiFailure(error));
  }
};

function createEngine(session: LanguageModel, modelId: string): Engine {
  return {
    model: { engine: "built-in-ai", modelId, device: "built-in", contextTokens: session.contextWindow },
    stream: streamParts,
    choose: chooseAnswer,
    async countTokens(messages) {
      try {
        const chat = await openChat(messages);
        chat.session.destroy();
        return succeed(chat.promptTokens);
      } catch (error) {
        return fail(builtInAiFailure(error));
      }
    },
    unload: () => {
      session.destroy();
      return Promise.resolve();
    },
  };
}

async function* streamParts({ messages, sampling, signal }: GenerationRequest): AsyncGenerator<GenerationPart> {
  const startedAt = performance.now();
  let firstAt = startedAt;
  let completionTokens = 0;
  let promptTokens = 0;
  let reason: "stop" | "length" | "aborted" = "stop";
  try {
    const chat = await openChat(messages, signal);
    promptTokens = chat.promptTokens;
    try {
      for await (const text of chat.session.promptStreaming(chat.input, { signal })) {
        if (text === "") continue;
        if (completionTokens === 0) firstAt = performance.now();
        // Chrome counts no tokens as they come; a piece of its text is about one.
        completionTokens += 1;
        yield { type: "text-delta", text };
        if (completionTokens < sampling.maxTokens) continue;
        reason = "length";
        break;
      }
    } finally {
      chat.session.destroy();
    }
  } catch (error) {
    if (!signal.aborted) {
      yield { type: "generation-failed", failure: builtInAiFailure(error, sampling.maxTokens) };
      return;
    }
    reason = "aborted";
  }
  if (completionTokens === 0) firstAt = performance.now();
  yield {
    type: "generation-ended",
    reason,
    usage: { promptTokens, completionTokens },
    timings: { prefillMilliseconds: firstAt - startedAt, decodeMilliseconds: performance.now() - firstAt },
  };
}

/** Chrome gives no probabilities: the answer that it is held to has all of it, the others have none. */
async function chooseAnswer({ messages, answers, signal }: ChoiceRequest): Promise<Result<readonly AnswerChoice[]>> {
  try {
    const chat = await openChat(messages, signal);
    try {
      const responseConstraint = { type: "string", enum: answers };
      // The prompt stays as it was written; the constraint works without being described there.
      const options = { responseConstraint, omitResponseConstraintInput: true, signal };
      const chosen: unknown = JSON.parse(await chat.session.prompt(chat.input, options));
      return succeed(answers.map((answer) => ({ answer, logProbability: answer === chosen ? 0 : -Infinity })));
    } finally {
      chat.session.destroy();
    }
  } catch (error) {
    return fail(builtInAiFailure(error, 1));
  }
}

interface Chat {
  /** Holds all messages but the last. */
  readonly session: LanguageModel;
  readonly input: LanguageModelMessage[];
  /** Of all messages. */
  readonly promptTokens: number;
}

/** A session of its own for each request, so that nothing of one is seen by the next. */
async function openChat(messages: readonly ChatMessage[], signal?: AbortSignal): Promise<Chat> {
  const session = await LanguageModel.create({
    // Only here may a message be the system's. The types want it first in a tuple, which our messages hold to.
    initialPrompts: messages.slice(0, -1) as LanguageModelMessage[],
    ...(signal && { signal }),
  });
  const input = messages.slice(-1) as LanguageModelMessage[];
  try {
    const promptTokens =
      session.contextUsage + (await session.measureContextUsage(input, { ...(signal && { signal }) }));
    return { session, input, promptTokens };
  } catch (error) {
    session.destroy();
    throw error;
  }
}
