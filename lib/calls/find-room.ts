import { fail, succeed, type Result } from "../base/result";
import type { ChatMessage, Engine } from "../engines/engine";

/** A shorter answer than this says nothing of the prompt. */
const LEAST_ANSWER_TOKENS = 16;

/** Tokens of a request, and those that its answer may have. */
export interface Room {
  readonly promptTokens: number;
  readonly answerTokens: number;
}

/**
 * The room that a request leaves for its answer: `most`, or what the context leaves, but at least `least`, or `most` where
 * that is less. Fails with "context-exceeded" and the counts where that is not there.
 */
export async function findRoom(
  engine: Engine,
  messages: readonly ChatMessage[],
  { most, least = LEAST_ANSWER_TOKENS }: { readonly most: number; readonly least?: number | undefined },
): Promise<Result<Room>> {
  const counted = await engine.countTokens(messages);
  if (!counted.ok) return counted;
  const promptTokens = counted.value;
  const { contextTokens } = engine.model;
  const answerTokens = Math.min(most, least);
  if (promptTokens + answerTokens > contextTokens) {
    return fail({ kind: "context-exceeded", promptTokens, answerTokens, contextTokens });
  }
  return succeed({ promptTokens, answerTokens: Math.min(most, contextTokens - promptTokens) });
}
