import { succeed } from "../../base/result";
import { isRefusal } from "../../template/is-refusal";
import { splitReasoning } from "../../template/split-reasoning";
import type { Answer, Ledger, Steps } from "../search";
import { askOnce } from "./ask-with-fewer";
import { readInstruction } from "./read-instruction";
import { tokensFor } from "./tokens-for";

/** A request for a text, and how it is sampled. */
export interface TextRequest {
  readonly content: string;
  readonly temperature: number;
  readonly topP: number;
  /** The most that the text should have; the answer may have three tokens for each, and some for marks around it. */
  readonly words: number;
}

const TOKENS_OF_MARKS = 20;

/**
 * Asks for a whole prompt. Null where none came of it, which is told as a refused candidate: the search goes on. `start` is
 * the prompt that it is made from. Fails as the ledger does, but for a request that does not fit the model.
 */
export async function* askForPrompt(request: TextRequest, start: string, ledger: Ledger): Steps<string | null> {
  const answer = yield* ask(request, ledger);
  if (!answer.ok) return answer;
  const { text, isCutOff } = answer.value;
  const read = isCutOff ? null : readInstruction(answer.value, start);
  if (read?.ok === true) return succeed(read.value);
  const reason = text === "" ? tooLong : isCutOff ? "It has no end." : "It is no prompt.";
  yield { type: "candidate-refused", text, reason };
  return succeed(null);
}

/** What a model wrote for a part of a prompt, or about one: `text` is null where that is nothing to go on with. */
export interface Part {
  readonly text: string | null;
  /** All that it wrote. */
  readonly written: string;
}

/**
 * Asks for a few words that are no prompt of their own. What ran into its limit is cut at the last whole sentence or line.
 * Fails as `askForPrompt` does.
 */
export async function* askForPart(request: TextRequest, ledger: Ledger): Steps<Part> {
  const answer = yield* ask(request, ledger);
  if (!answer.ok) return answer;
  const { text: written, isCutOff } = answer.value;
  const whole = isCutOff ? (/^[\s\S]*(?:[.!?](?=\s|$)|[。！？]|(?=\n))/u.exec(written)?.[0] ?? "") : written;
  const text = withoutTags(splitReasoning(whole).text.trim());
  const isNothing = !/[\p{L}\p{N}]/u.test(text) || isRefusal(text, "");
  return succeed({ text: isNothing ? null : text, written });
}

/** Told for a part that nothing can be made of. */
export function refusePart({ written }: Part) {
  const reason = written === "" ? tooLong : "It is nothing to go on with.";
  return { type: "candidate-refused", text: written, reason } as const;
}

const tooLong = "The prompt leaves the model no room to write, or it wrote nothing.";

/** Nothing is written where the request does not fit the model. */
async function* ask({ content, temperature, topP, words }: TextRequest, ledger: Ledger): Steps<Answer> {
  const maxTokens = tokensFor(words) + TOKENS_OF_MARKS;
  const answer = yield* askOnce([{ role: "user", content }], { temperature, topP, maxTokens }, ledger);
  if (!answer.ok) return answer;
  if (answer.value !== null) return succeed(answer.value);
  return succeed({ text: "", isCutOff: false, usage: { promptTokens: 0, completionTokens: 0 }, milliseconds: 0 });
}

/** A model often writes the tags again that its material stood in. */
function withoutTags(text: string): string {
  return /^<(\w+)>\s*([\s\S]*?)\s*(?:<\/\1>)?$/u.exec(text)?.[2] ?? text;
}
