import type { Failure } from "../../base/failure";
import { fail, succeed, type Result } from "../../base/result";
import type { AnswerChoice, ChoiceRequest, Engine, GenerationPart, GenerationRequest, LoadedModel } from "../engine";
import { keepText } from "../keep-text";
import { answerTokens } from "./answer-tokens";
import { writeChat, type ChatWriter } from "./chat";
import { wllamaFailure } from "./failure";
import type { HostedWllama } from "./hosted-wllama";
import { LlamaRefusal, requestCompletion } from "./llama-requests";

/** A model that llama.cpp holds, and what is known of it. */
export interface LoadedWllama {
  readonly host: Pick<HostedWllama, "act" | "lastWords">;
  readonly model: LoadedModel;
  readonly chat: ChatWriter;
  /** The texts of the model's tokens by their ids. */
  readonly tokens: readonly string[];
  /** Resolves where the worker or its GPU is gone. */
  readonly lost: Promise<Failure>;
  /** Frees all memory, and tells other tabs that the model is not in use here any more. */
  readonly release: () => void;
}

/** The engine over a loaded model. What two requests have in common at their beginning is read once. */
export function createWllamaEngine(loaded: LoadedWllama): Engine {
  const { host, model, lost, release } = loaded;
  let failure: Failure | null = null;
  let isUnloaded = false;
  void lost.then((reason) => (failure = reason));
  /** A worker that is gone answers nothing, so each wait ends with it. */
  const gone = lost.then((reason): never => {
    throw new Lost(reason);
  });
  gone.catch(() => undefined);
  const guarded: LoadedWllama = {
    ...loaded,
    host: { ...host, act: (name, request) => Promise.race([host.act<never>(name, request), gone]) },
  };
  const explain = (error: unknown): Failure =>
    error instanceof Lost ? error.reason : wllamaFailure(error, host.lastWords());
  const check = () => {
    if (failure) throw new Lost(failure);
    if (isUnloaded) throw new Error("The model was unloaded.");
  };
  const engine: Engine = {
    model,
    lost,
    async *stream(request) {
      try {
        check();
        yield* writeAnswer(guarded, request);
      } catch (error) {
        yield { type: "generation-failed", failure: explain(error) };
      }
    },
    async choose(request) {
      try {
        check();
        return await chooseAnswer(guarded, request);
      } catch (error) {
        return fail(explain(error));
      }
    },
    async countTokens(messages) {
      try {
        check();
        return succeed(await countPrompt(guarded, writeChat(loaded.chat, messages)));
      } catch (error) {
        return fail(explain(error));
      }
    },
    async unload() {
      if (isUnloaded) return;
      isUnloaded = true;
      release();
    },
  };
  // The signs of a format that is not the model's own are no tokens to it, and end an answer all the same.
  return keepText(engine, [...loaded.chat.controlTokens, ...loaded.chat.stops]);
}

/** Carries a failure that is known already. */
class Lost extends Error {
  constructor(readonly reason: Failure) {
    super(reason.kind);
  }
}

async function* writeAnswer(
  loaded: LoadedWllama,
  { messages, sampling, signal }: GenerationRequest,
): AsyncGenerator<GenerationPart> {
  const startedAt = performance.now();
  const prompt = writeChat(loaded.chat, messages);
  const promptTokens = await countPrompt(loaded, prompt);
  const { contextTokens } = loaded.model;
  if (promptTokens >= contextTokens) {
    const failure = {
      kind: "context-exceeded",
      promptTokens,
      answerTokens: sampling.maxTokens,
      contextTokens,
    } as const;
    yield { type: "generation-failed", failure };
    return;
  }
  let completionTokens = 0;
  let firstAt: number | null = null;
  let lastAt = startedAt;
  let reason: "stop" | "length" | "aborted" = "aborted";
  const isAborted = () => signal.aborted;
  if (!isAborted()) {
    const completion = requestCompletion(loaded.host, {
      prompt,
      stream: true,
      cache_prompt: true,
      timings_per_token: true,
      n_predict: Math.min(sampling.maxTokens, contextTokens - promptTokens),
      stop: loaded.chat.stops,
      ...samplingOf(sampling),
    });
    for await (const chunk of completion) {
      const [choice] = chunk?.choices ?? [];
      const written = chunk?.timings?.predicted_n;
      if (written !== undefined && written > 0) {
        completionTokens = written;
        lastAt = performance.now();
        firstAt ??= lastAt;
      }
      if (choice?.finish_reason != null) {
        reason = choice.finish_reason;
        break;
      }
      const text = choice?.text ?? "";
      if (text !== "") yield { type: "text-delta", text };
      if (isAborted()) break;
    }
  }
  yield {
    type: "generation-ended",
    reason,
    usage: { promptTokens, completionTokens },
    timings: {
      prefillMilliseconds: (firstAt ?? performance.now()) - startedAt,
      decodeMilliseconds: firstAt === null ? 0 : lastAt - firstAt,
    },
  };
}

/**
 * Nothing but temperature and nucleus, in the order of our other engines; llama.cpp has more on by itself. Its penalty for
 * repetition counts the prompt's tokens too, and would punish a rewrite for each name and number that it keeps.
 */
function samplingOf({ temperature, topP, seed }: GenerationRequest["sampling"]) {
  return {
    temperature,
    top_p: topP,
    top_k: 0,
    min_p: 0,
    samplers: ["temperature", "top_p"],
    // The highest number asks llama.cpp for another seed each time.
    seed: seed % 0xffffffff,
  };
}

async function chooseAnswer(
  loaded: LoadedWllama,
  { messages, answers, signal }: ChoiceRequest,
): Promise<Result<readonly AnswerChoice[]>> {
  const prompt = writeChat(loaded.chat, messages);
  const { contextTokens } = loaded.model;
  if (!fitsForSure(prompt, contextTokens)) {
    const promptTokens = await countPrompt(loaded, prompt);
    if (promptTokens >= contextTokens) {
      return fail({ kind: "context-exceeded", promptTokens, answerTokens: 1, contextTokens });
    }
  }
  const tokens = answerTokens(loaded.tokens, answers);
  if (tokens === null) {
    const detail = `Two of the answers begin with the same token: ${answers.join(", ")}`;
    return fail({ kind: "engine-failed", detail });
  }
  const ids = tokens.flat();
  const probabilities = new Map<number, number>();
  const completion = requestCompletion(loaded.host, {
    prompt,
    stream: false,
    cache_prompt: true,
    n_predict: 1,
    temperature: 1,
    top_k: 0,
    top_p: 1,
    min_p: 0,
    samplers: ["temperature"],
    // Nothing but an answer is left; what they have among themselves stays as it was.
    logit_bias: ids.map((id) => [id, ANSWER_BIAS]),
    n_probs: ids.length,
    post_sampling_probs: true,
  });
  for await (const chunk of completion) {
    const [first] = chunk?.choices?.[0]?.logprobs?.content ?? [];
    for (const { id, prob } of first?.top_probs ?? []) probabilities.set(id, prob);
    if (signal.aborted) return fail({ kind: "engine-failed", detail: "The choice was stopped." });
  }
  const shares = tokens.map((own) => own.reduce((sum, id) => sum + (probabilities.get(id) ?? 0), 0));
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total === 0) return fail({ kind: "engine-failed", detail: "The model gave none of the answers a probability." });
  return succeed(answers.map((answer, i) => ({ answer, logProbability: Math.log((shares[i] ?? 0) / total) })));
}

const ANSWER_BIAS = 100;

/**
 * Whether a prompt fits whatever its tokens are: each stands for a byte at least, but for the one that may begin it and a
 * space that some vocabularies put in front. Counting costs as much as reading a few dozen tokens.
 */
function fitsForSure(prompt: string, contextTokens: number): boolean {
  return new TextEncoder().encode(prompt).length + 2 < contextTokens;
}

/**
 * Tokens of a prompt, without reading it: behind it stand so many control tokens, each one token and joined to nothing,
 * that llama.cpp refuses the whole and says how many there are.
 */
async function countPrompt({ host, chat, model }: LoadedWllama, prompt: string): Promise<number> {
  const filler = chat.controlTokens.find((token) => token === chat.eosToken) ?? chat.controlTokens[0];
  const fillers = model.contextTokens + 1;
  if (filler === undefined) throw new Error("The model has no control tokens.");
  try {
    await requestCompletion(host, { prompt: prompt + filler.repeat(fillers), n_predict: 1 }).next();
  } catch (error) {
    if (error instanceof LlamaRefusal && error.promptTokens !== null) return error.promptTokens - fillers;
    throw error;
  }
  throw new Error("llama.cpp took a prompt that is longer than its context.");
}
