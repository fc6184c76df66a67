import { succeed } from "../../base/result";
import { drawSeed } from "../draw";
import { keepSlots } from "../keep-slots";
import { sectionOf, withSection } from "../prompt-section";
import type { Answer, Candidate, Ledger, Steps } from "../search";
import { readInstruction } from "./read-instruction";

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
 * refusal; fails as the ledger does. Lines of the start prompt that fill in a row's values are put below where the model
 * left them out.
 */
export async function* askForPrompt(
  { content, parents, reason }: PromptRequest,
  { startText, temperature, maxTokens }: PromptForm,
  ledger: Ledger,
): Steps<Candidate | null> {
  const sampling = { temperature, topP: 1, seed: drawSeed(() => ledger.random()), maxTokens };
  const answer = yield* ledger.ask("propose", [{ role: "user", content }], sampling);
  if (!answer.ok) {
    if (answer.failure.kind !== "context-exceeded") return answer;
    yield { type: "candidate-refused", text: "", reason: "The request is longer than the model can read." };
    return succeed(null);
  }
  const start = sectionOf(startText);
  const prompt = readNewPrompt(answer.value, start);
  if (prompt === null) {
    yield { type: "candidate-refused", text: answer.value.text, reason: "It is no whole prompt." };
    return succeed(null);
  }
  return succeed({ id: "", text: withSection(startText, keepSlots(prompt, start)), parents, reason });
}

/** What stands between the tags, to the end where the last one is missing; all of the text where there are none. */
function readNewPrompt(answer: Answer, start: string): string | null {
  const inside = /<new_prompt>([\s\S]*?)(?:<\/new_prompt>|$)/u.exec(answer.text);
  const isClosed = inside?.[0].endsWith("</new_prompt>") === true;
  const text = (inside?.[1] ?? answer.text).replace(/<\/?new_prompt>/gu, "");
  const read = readInstruction({ ...answer, text, isCutOff: answer.isCutOff && !isClosed }, start);
  return read.ok ? read.value : null;
}
