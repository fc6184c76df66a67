import { succeed } from "../../base/result";
import { defaultWordLimit } from "../../template/task";
import { keepSlots, withoutSlotLines } from "../keep-slots";
import { sectionOf, withSection } from "../prompt-section";
import type { Answer, Candidate, Steps } from "../search";
import { readInstruction } from "./read-instruction";
import { readParts } from "./spo-rewrite";

/** Three tokens a word, for scripts that need so many, and room for the sentence that names the change. */
const TOKENS_PER_WORD = 3;
const TOKENS_OF_CHANGE = 60;

/** The words that a new prompt may have, and the tokens for writing it with its change. */
export function roomForChild(startText: string): { readonly words: number; readonly tokens: number } {
  const words = defaultWordLimit(sectionOf(startText));
  return { words, tokens: words * TOKENS_PER_WORD + TOKENS_OF_CHANGE };
}

/** What is shown of a prompt that is to be edited: its instruction, without the lines that bring the row's values in. */
export function instructionOf({ text }: Pick<Candidate, "text">, startText: string): string {
  return withoutSlotLines(sectionOf(text), sectionOf(startText));
}

export interface ChildOptions {
  readonly startText: string;
  readonly parents: readonly string[];
  /** Told where the model names no change. */
  readonly reason: string;
}

/** The prompt that a model wrote; null, and told as refused, where it is none, or broke off before its end. */
export async function* readChild(
  answer: Answer,
  { startText, parents, reason }: ChildOptions,
): Steps<Candidate | null> {
  const start = sectionOf(startText);
  const { change, prompt } = readParts(answer.text);
  const isWhole = !answer.isCutOff || answer.text.includes("</new_prompt>");
  const section = isWhole ? readInstruction({ ...answer, text: prompt, isCutOff: false }, start) : null;
  if (section === null || !section.ok) {
    yield { type: "candidate-refused", text: answer.text, reason: "It is no whole prompt." };
    return succeed(null);
  }
  const text = withSection(startText, keepSlots(section.value, start));
  return succeed({ id: "", text, parents, reason: change ?? reason });
}
