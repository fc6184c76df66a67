import { succeed } from "../../base/result";
import { drawSeed } from "../draw";
import type { Candidate, Ledger, Steps } from "../search";
import { readChild } from "./read-child";

/** A request for a whole prompt, which the answer is to put between <new_prompt> and </new_prompt>. */
export interface PromptRequest {
  readonly content: string;
  readonly parents: readonly string[];
  readonly reason: string;
}

export interface PromptForm {
  readonly startText: string;
  readonly temperature: number;
  /** Of an answer. */
  readonly maxTokens: number;
}

/**
 * Asks for one prompt. Null where the answer holds none, or the request does not fit the model, which is told as a
 * refusal; fails as the ledger does.
 */
export async function* askForPrompt(
  { content, parents, reason }: PromptRequest,
  { startText, temperature, maxTokens }: PromptForm,
  ledger: Ledger,
): Steps<Candidate | null> {
  const sampling = { temperature, topP: 1, seed: drawSeed(() => ledger.random()), maxTokens };
  const answer = yield* ledger.ask("propose", [{ role: "user", content }], sampling);
  if (answer.ok) return yield* readChild(answer.value, { startText, parents, reason, mayBeCut: true });
  if (answer.failure.kind !== "context-exceeded") return answer;
  yield { type: "candidate-refused", text: "", reason: "The request is longer than the model can read." };
  return succeed(null);
}
