import type { Block } from "../reading/blocks";
import type { PromptReading } from "../reading/read-prompt";

/** Where added lines stand in a prompt: never inside a sentence, a quotation, brackets, a table, code or material. */
export interface PlaceForLines {
  /** An offset into the reading's text, at a border that the person drew. */
  readonly at: number;
  /** What stands above and below the lines. */
  readonly head: string;
  readonly foot: string;
}

/** Words for the heads, in the prompt's language. */
export interface HeadWords {
  /** "Requirements:" */
  readonly label: string;
}

/** Null where lines have no place: in a conversation written as JSON, or in a text with a fence that never ends. */
export function findPlace(reading: PromptReading, words: HeadWords): PlaceForLines | null {
  const { text, form, blocks } = reading;
  if (hasOpenFence(blocks)) return null;
  if (form.value === "chat-format") {
    const at = endOfLastTurn(text);
    return at === null ? null : { at, head: words.label, foot: "" };
  }
  const at = form.value === "few-shot" ? startOfExamples(reading) : (startOfMaterial(reading) ?? endOfWords(reading));
  return { at, ...styledHead(blocks, words.label) };
}

/** What begins the last turn of the person, and what ends it, by model family. */
const turnStart =
  /<\|im_start\|>user|<\|start_header_id\|>user<\|end_header_id\|>|<start_of_turn>user|<\|user\|>|<｜User｜>|\[INST\]|^#{2,3} Instruction:|^[ \t]*(?:USER|User|HUMAN|Human)\s?:/gmu;
const turnEnd =
  /<\|im_end\|>|<\|eot_id\|>|<end_of_turn>|<\|end\|>|<\|assistant\|>|<\|endoftext\|>|<｜Assistant｜>|\[\/INST\]|<\/s>|^#{2,3} (?:Response|Input|Output):|^[ \t]*(?:ASSISTANT|Assistant|AI)\s?:/mu;

/** The end of what the person says last; null where no turn is theirs, as in JSON. */
function endOfLastTurn(text: string): number | null {
  const start = [...text.matchAll(turnStart)].at(-1);
  if (start === undefined) return null;
  const from = start.index + start[0].length;
  const end = turnEnd.exec(text.slice(from));
  return end === null ? text.length : from + end.index;
}

const exampleLine =
  /^(?:input|text|sentence|review|example(?: \d+)?|tweet|english|user|email|message|comment|ticket|word|query|q|question)\s?:/imu;

function startOfExamples({ text }: PromptReading): number {
  const at = text.search(exampleLine);
  return at > 0 ? at : text.length;
}

/** Material that begins on a line of its own, or its label; null where there is none. */
function startOfMaterial({ text, material, blocks }: PromptReading): number | null {
  if (material?.position === "after") {
    const at = text.lastIndexOf(material.text);
    const lineStart = text.lastIndexOf("\n", at - 1) + 1;
    const label = text.slice(lineStart, at);
    // A label on the line of the material belongs to it: "Ticket: …".
    if (lineStart > 0 && /^[ \t]*(?:\p{L}[\p{L} -]{0,24}[:：][ \t]*)?$/u.test(label))
      return startWithLabel(text, lineStart);
    return null;
  }
  return startOfSlots(text, blocks);
}

/** A line right above that only names what follows stays with it. */
function startWithLabel(text: string, lineStart: number): number {
  const above = /(?:^|\n)([^\n.!?]{1,40}[:：])[ \t]*\r?\n(?:[ \t]*\r?\n)?$/u.exec(text.slice(0, lineStart));
  const label = above?.[1];
  if (above === null || label === undefined || above.index === 0) return lineStart;
  return lineStart - above[0].length + (above[0].startsWith("\n") ? 1 : 0);
}

/** The first of the labelled slots that end a template: `Context: {context}`, `Question: {question}`, `Answer:`. */
const slotLine =
  /^(?:\p{L}[\p{L} _-]{0,24}[:：][ \t]*)?(?:\{\{?[^{}\n]{1,60}\}\}?|<[\w ]{1,40}>|\[[\p{L} _]{1,40}\]|\$\{?\w{1,40}\}?)[ \t]*$/u;

function startOfSlots(text: string, blocks: readonly Block[]): number | null {
  let start: number | null = null;
  for (const block of blocks.toReversed()) {
    const lines = block.text.split(/\r?\n/u);
    const isSlots = block.type === "cue" || block.type === "label" || lines.every((line) => isSlotOrCue(line));
    if (!isSlots || block.start === 0) break;
    start = block.start;
  }
  // A cue alone is the end of the words, not the beginning of slots.
  return start !== null && /[{[<$]/u.test(text.slice(start)) ? start : null;
}

function isSlotOrCue(line: string): boolean {
  return slotLine.test(line.trim()) || /^\p{L}[\p{L} ]{0,24}[:：]$/u.test(line.trim());
}

/** The end, or before a closing cue such as "Answer:". */
function endOfWords({ text, blocks }: PromptReading): number {
  const last = blocks.at(-1);
  if (last === undefined || blocks.length < 2 || last.type !== "cue") return text.length;
  return last.start;
}

function hasOpenFence(blocks: readonly Block[]): boolean {
  const last = blocks.at(-1);
  return last?.type === "fence" && !/\n\s*(?:```|~~~)\s*$/u.test(last.text);
}

/** A head in the prompt's own style: a heading, a pair of tags, or a label. */
function styledHead(blocks: readonly Block[], label: string): Pick<PlaceForLines, "head" | "foot"> {
  const first = blocks[0];
  const headings = blocks.filter(({ type }) => type === "heading");
  const marks = /^#+/u.exec(headings.at(-1)?.text ?? "")?.[0];
  if (marks !== undefined && (headings.length > 1 || first?.type === "heading")) {
    return { head: `${marks} ${label.replace(/\s?[:：]$/u, "")}`, foot: "" };
  }
  const tags = blocks.filter(({ type, text }) => type === "delimited" && text.startsWith("<"));
  if (tags.length > 1) return { head: "<requirements>", foot: "</requirements>" };
  return { head: label, foot: "" };
}
