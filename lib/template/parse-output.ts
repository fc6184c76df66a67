import { fail, succeed, type Result } from "../base/result";
import { dropLabel } from "./drop-label";
import { dropRemark } from "./drop-remark";
import { dropWrapping } from "./drop-wrapping";
import { foldText } from "./fold-text";
import { isAnswer } from "./is-answer";
import { isRefusal } from "./is-refusal";
import { splitReasoning } from "./split-reasoning";
import type { Task } from "./task";

export interface OutputContext {
  readonly task: Task;
  /** How the generation came to its end. */
  readonly endedBy: "stop" | "length" | "aborted";
  /** Tokens that the model wrote. */
  readonly tokens: number;
}

const EXCERPT_CHARACTERS = 200;

/** Marks of chat formats, which some models write out at the end of their turn. */
const turnMarks: readonly string[] = [
  "<|im_end|>",
  "<|im_start|>",
  "<|endoftext|>",
  "<|eot_id|>",
  "<|eom_id|>",
  "<|end|>",
  "<|end_of_text|>",
  "<|user|>",
  "<|assistant|>",
  "</s>",
  "<eos>",
  "<end_of_turn>",
  "[/INST]",
];

/**
 * Takes the golden prompt out of what a model wrote, or says what it wrote instead. It drops reasoning, a label, a fence
 * or quotation marks around the whole, and a closing remark; what is left is the model's own, character for character.
 * Reading a prompt that was read before changes nothing.
 * An output that the length limit cut off counts as endless, whether it repeats itself or not: the end of the prompt is
 * missing either way, and a prompt without its end must not pass for a whole one.
 */
export function readOptimizerOutput(raw: string, context: OutputContext): Result<string> {
  if (!hasContent(raw)) return fail({ kind: "output-empty" });
  if (!hasContent(splitReasoning(raw).text)) return fail({ kind: "output-only-reasoning" });
  if (context.endedBy === "length") return fail({ kind: "output-endless", tokens: context.tokens });

  const prompt = unwrap(raw, context.task.silverPrompt);
  if (!hasContent(prompt)) return fail({ kind: "output-empty" });
  if (isRefusal(prompt, foldText(context.task.silverPrompt))) {
    return fail({ kind: "output-refusal", excerpt: cutExcerpt(prompt) });
  }
  if (isAnswer(prompt, context.task)) {
    return fail({ kind: "output-answer-not-prompt", excerpt: cutExcerpt(prompt) });
  }
  return succeed(prompt);
}

/** Layers come in any order, such as a label inside a fence, so they are dropped until none or the silver prompt is left. */
function unwrap(raw: string, silverPrompt: string): string {
  const silver = silverPrompt.trim();
  const foldedSilver = foldText(silver);
  let text = raw.trim();
  while (text !== silver) {
    let inner = splitReasoning(text).text.trim();
    inner = dropTurnMarks(inner, silver).trim();
    inner = dropWrapping(inner, silver).trim();
    inner = dropLabel(inner, foldedSilver).trim();
    inner = dropRemark(inner, foldedSilver).trim();
    if (inner === text) break;
    text = inner;
  }
  return text;
}

function dropTurnMarks(text: string, silverPrompt: string): string {
  let end = text.length;
  for (;;) {
    const mark = turnMarks.find((candidate) => text.endsWith(candidate, end));
    if (mark === undefined || silverPrompt.includes(mark)) return text.slice(0, end);
    end = text.slice(0, end - mark.length).trimEnd().length;
  }
}

/** Whether there is a letter, a digit or a picture: punctuation alone says nothing. */
function hasContent(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
}

/** Whole code points, so that no half of an emoji stands at the end. */
function cutExcerpt(text: string): string {
  return Array.from(text.slice(0, EXCERPT_CHARACTERS * 2))
    .slice(0, EXCERPT_CHARACTERS)
    .join("");
}
