import { succeed } from "../../base/result";
import { defaultWordLimit } from "../../template/task";
import { keepSlots, withoutSlotLines } from "../keep-slots";
import { sectionOf, withSection } from "../prompt-section";
import type { Answer, Candidate, Steps } from "../search";
import { readInstruction } from "./read-instruction";
import { tokensFor } from "./tokens-for";

/** Room for the sentence that names the change. */
const TOKENS_OF_CHANGE = 60;

/** The words that a new prompt may have, and the tokens for writing it with its change. */
export function roomForChild(startText: string): { readonly words: number; readonly tokens: number } {
  const words = defaultWordLimit(sectionOf(startText));
  return { words, tokens: tokensFor(words) + TOKENS_OF_CHANGE };
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
  /**
   * Whether what ran into its limit is cut at its last whole sentence, as the start of an instruction may be a good one;
   * it is refused where this is left out.
   */
  readonly mayBeCut?: boolean;
}

/**
 * The prompt that a model wrote, between its tags or alone; null, and told as refused, where it is none, or broke off before
 * its end. Lines of the start prompt that bring a row's values in are put below where the model left them out.
 */
export async function* readChild(
  answer: Answer,
  { startText, parents, reason, mayBeCut = false }: ChildOptions,
): Steps<Candidate | null> {
  const start = sectionOf(startText);
  const { change, prompt } = readParts(answer.text);
  const isCutOff = answer.isCutOff && !answer.text.includes("</new_prompt>");
  const section = isCutOff && !mayBeCut ? null : readInstruction({ ...answer, text: prompt, isCutOff }, start);
  if (section?.ok === true) return succeed(childOf(section.value, { startText, parents, reason: change ?? reason }));
  const refusal = mayBeCut ? "It is no instruction." : "It is no whole prompt.";
  yield { type: "candidate-refused", text: answer.text, reason: refusal };
  return succeed(null);
}

/** A candidate with this text in the place of the part that is edited, and with the place-holders that it lacks. */
export function childOf(
  section: string,
  { startText, parents, reason }: Pick<ChildOptions, "startText" | "parents" | "reason">,
): Candidate {
  return { id: "", text: withSection(startText, keepSlots(section, sectionOf(startText))), parents, reason };
}

/** What stands between the tags; small models leave out a tag, mostly the last one. */
function readParts(text: string): { readonly change: string | null; readonly prompt: string } {
  const change = /<change>([\s\S]*?)(?:<\/change>|<new_prompt>|$)/u.exec(text)?.[1]?.trim() ?? null;
  const inside = /<new_prompt>([\s\S]*?)(?:<\/new_prompt>|$)/u.exec(text)?.[1];
  const prompt = inside ?? text.replace(/<change>[\s\S]*?(?:<\/change>|$)/u, "").replace(/<\/?new_prompt>/gu, "");
  return { change: change === null || change === "" ? null : change, prompt };
}
