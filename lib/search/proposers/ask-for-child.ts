import { succeed } from "../../base/result";
import type { Candidate, Ledger, Steps } from "../search";
import { askOnce } from "./ask-with-fewer";
import { readChild } from "./read-child";

/** A request for a whole prompt that comes from others, alone or between <new_prompt> and </new_prompt>. */
export interface ChildRequest {
  readonly content: string;
  readonly parents: readonly string[];
  readonly reason: string;
}

export interface ChildForm {
  readonly startText: string;
  readonly temperature: number;
  /** Of an answer. */
  readonly maxTokens: number;
}

/**
 * Asks for a candidate with parents. Null where the answer holds none, or the request does not fit the model, which is told
 * as a refusal; fails as the ledger does.
 */
export async function* askForChild(
  { content, parents, reason }: ChildRequest,
  { startText, temperature, maxTokens }: ChildForm,
  ledger: Ledger,
): Steps<Candidate | null> {
  const answer = yield* askOnce([{ role: "user", content }], { temperature, topP: 1, maxTokens }, ledger);
  if (!answer.ok) return answer;
  if (answer.value !== null) return yield* readChild(answer.value, { startText, parents, reason, mayBeCut: true });
  yield { type: "candidate-refused", text: "", reason: "The request is longer than the model can read." };
  return succeed(null);
}
