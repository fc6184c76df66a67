import { md5 } from "hash-wasm";
import type { ChatMessage, SamplingParameters } from "../engines/engine";

/** What is asked: a text under some sampling, or which of some answers. */
export type HashedRequest = { readonly modelId: string; readonly messages: readonly ChatMessage[] } & (
  { readonly sampling: SamplingParameters } | { readonly answers: readonly string[] }
);

/**
 * 128 bits, in hexadecimal digits, of all that decides an answer: the model, the messages and the sampling. Requests that
 * differ in anything have different ones.
 */
export function requestHash(request: HashedRequest): Promise<string> {
  const asked = "answers" in request ? ["choose", request.answers] : ["write", listSampling(request.sampling)];
  return md5(JSON.stringify([request.modelId, asked, request.messages.map(({ role, content }) => [role, content])]));
}

/** In an order of its own, for that of an object's keys says nothing. */
function listSampling({ temperature, topP, seed, maxTokens, repetitionPenalty = 1 }: SamplingParameters) {
  // Greedy decoding draws nothing, so neither the seed nor the nucleus changes its answer.
  if (temperature === 0) return [0, maxTokens, repetitionPenalty];
  return [temperature, topP, seed, maxTokens, repetitionPenalty];
}
