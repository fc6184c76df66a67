import { makeDirect, startsWithVerb } from "../../reading/direct-request";
import { findExamples } from "./examples";
import { inputLabel, type PromptLine, readLines } from "./lines";
import { readSpans, type WholeSpan } from "./spans";

/**
 * Where the person's words end and added lines may stand: at the end, or before what must come last. An offset at the
 * beginning of a line, or the end of the text; null where there is no such place.
 */
export function endOfWords(text: string): number | null {
  const plainLines = readLines(text);
  const spans = readSpans(text, plainLines);
  const blocks = spans.filter(({ block }) => block !== null);
  const lines = blocks.length === 0 ? plainLines : plainLines.map((line) => readInBlock(line, blocks));
  const open = spans.find(({ isOpen }) => isOpen);
  if (open !== undefined && !isCueForAnswer(lines, open.start)) return null;

  const tail = startOfTail(lines);
  const examples = findExamples(lines, tail);
  // Examples without a word above them leave no place.
  if (examples?.endThePrompt === true && examples.first === 0) return null;
  const input = examples === null ? startOfInput(lines, tail) : null;
  const index =
    examples?.endThePrompt === true
      ? Math.min(tail, examples.first)
      : afterLead(lines, Math.min(tail, input ?? tail), tail);
  const at = lines[index]?.start ?? text.length;
  const free = outsideOf(spans, at);
  if (lines.slice(0, lineAt(lines, free)).every(({ type }) => type === "blank")) return onlyWords(lines, text);
  return free;
}

function readInBlock(line: PromptLine, spans: readonly WholeSpan[]): PromptLine {
  const block = spans.find(({ start, end }) => start <= line.start && line.start < end)?.block ?? null;
  if (block === null || line.type === "blank") return line;
  return { ...line, type: block === "loop" ? "slots" : "words" };
}

/** An opened fence or tag on the last line asks for the answer, as in a prompt that the model goes on with. */
function isCueForAnswer(lines: readonly PromptLine[], start: number): boolean {
  return lines.every((line) => line.start <= start || line.type === "blank") && start > 0;
}

/** The index of the first of the lines that end a prompt and are not the person's words: slots, inputs, cues. */
function startOfTail(lines: readonly PromptLine[]): number {
  let first = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line === undefined || line.type === "words") break;
    if (line.type === "blank") continue;
    // A heading with nothing of its own below it is a cue as well.
    first = index;
  }
  const tail = lines.slice(first).filter(({ type }) => type !== "blank");
  // Rules and closing tags alone end the person's own text.
  if (tail.every(({ type, text }) => type === "rule" && !isOpening(text))) return lines.length;
  return withoutLeadingRules(lines, first);
}

function isOpening(text: string): boolean {
  return /^<[^/]/u.test(text);
}

/** A closing mark above the tail belongs to what stands above it. */
function withoutLeadingRules(lines: readonly PromptLine[], first: number): number {
  let index = first;
  while (/^(?:<\/.*>|`{3,}|"""|''')$/u.test(lines[index]?.text ?? "") || lines[index]?.type === "blank") index += 1;
  return index;
}

/** A label of its own line, or of a heading, with a text of several lines below it that nothing else follows. */
function startOfInput(lines: readonly PromptLine[], tail: number): number | null {
  const index = lines.findLastIndex(
    ({ text, type }, at) => at > 0 && at < tail && inputLabel.test(text) && type !== "words" && type !== "blank",
  );
  if (index === -1) return null;
  const below = lines.slice(index + 1, tail);
  const last = lastParagraph(below);
  if (last !== null && isRequest(last)) return null;
  if (below.some(({ text }) => saysWhatComesOut.test(text))) return null;
  if (below.some(({ type }) => type === "heading" || type === "label")) return null;
  return index;
}

/** Below "Input: …" this tells of a form, and of no text that is given. */
const saysWhatComesOut = /^(?:\*\*)?(?:output|result|format|tone|length|style|return|respond)\b[^:：]{0,20}[:：]/iu;

/** The last paragraph where there are several; null where all is one. */
function lastParagraph(lines: readonly PromptLine[]): string | null {
  const trimmed = lines.slice(0, lines.findLastIndex(({ type }) => type !== "blank") + 1);
  const gap = trimmed.findLastIndex(({ type }) => type === "blank");
  return gap === -1
    ? null
    : trimmed
        .slice(gap + 1)
        .map(({ text }) => text)
        .join(" ");
}

function isRequest(text: string): boolean {
  return (
    /[?？؟]$/u.test(text) || startsWithVerb(makeDirect(text.replace(/^(?:now|then|finally)\b,?\s/iu, ""), false).text)
  );
}

/** A sentence that ends in a colon, or in the next line, keeps what it leads to. */
function afterLead(lines: readonly PromptLine[], first: number, tail: number): number {
  const above = lines.slice(0, first).findLast(({ type }) => type !== "blank");
  if (above?.type !== "words" || first >= lines.length) return first;
  const goesOn = lines[first - 1] === above && lines[first]?.type === "slots" && !isLabelled(lines[first]);
  if (!/[:：]$/u.test(above.text) && !(goesOn && !/[.!?。！？؟।…"”»)`}>\]-]$/u.test(above.text))) return first;
  let index = Math.max(first, tail);
  if (lines[index]?.type === "label") return index;
  // What it leads to ends at the next blank line, or where the next label stands.
  index += 1;
  while (index < lines.length && lines[index]?.type !== "blank" && !isLabelled(lines[index])) index += 1;
  while (lines[index]?.type === "blank") index += 1;
  return index;
}

function isLabelled(line: PromptLine | undefined): boolean {
  return line !== undefined && /^\p{L}[\p{L} _-]{0,30}[:：]/u.test(line.text);
}

/** The beginning of the outermost span around an offset, or the offset. */
function outsideOf(spans: readonly WholeSpan[], at: number): number {
  return spans.find(({ start, end }) => start < at && at < end)?.start ?? at;
}

function lineAt(lines: readonly PromptLine[], at: number): number {
  const index = lines.findIndex(({ start }) => start >= at);
  return index === -1 ? lines.length : index;
}

/** Nothing stands above: only a cue at the end may be set apart; a text that ends in a colon waits for its material. */
function onlyWords(lines: readonly PromptLine[], text: string): number | null {
  const last = lines.findLast(({ type }) => type !== "blank");
  if (last === undefined) return null;
  const isCue = last.type === "label" && last.start > 0;
  if (isCue) return last.start;
  if (lines.every(({ type }) => type === "blank" || type === "slots" || type === "rule")) return null;
  return /[:：]$/u.test(last.text) ? null : text.length;
}
