import { findPlaceHolders } from "../../reading/place-holders/find-place-holders";
import type { Place } from "../../reading/place";
import type { PromptLine } from "./lines";

/** A stretch of a text that no line may part: a fence, a pair of tags, a table, a block of a template. */
export interface WholeSpan extends Place {
  /** True where nothing closes it. */
  readonly isOpen: boolean;
  /** A loop of a template writes data, a condition the person's words; null for all else. */
  readonly block: "loop" | "condition" | null;
}

/** In order, none inside another, each from the beginning of a line to the end of one. */
export function readSpans(text: string, lines: readonly PromptLine[]): readonly WholeSpan[] {
  const spans = [
    ...fences(text, lines),
    ...[...tags(text), ...templateBlocks(text), ...pairs(text)]
      .filter(({ start, end }) => text.slice(start, end).includes("\n"))
      .map((span) => wholeLines(text, span)),
    ...tables(lines),
  ];
  const ordered = spans.sort((one, other) => one.start - other.start || other.end - one.end);
  const outer: WholeSpan[] = [];
  for (const span of ordered) {
    const last = outer.at(-1);
    if (last === undefined || span.start >= last.end) outer.push(span);
    else if (span.end > last.end)
      outer[outer.length - 1] = { ...last, end: span.end, isOpen: last.isOpen || span.isOpen };
  }
  return outer;
}

function wholeLines(text: string, span: WholeSpan): WholeSpan {
  const lineBreak = text.indexOf("\n", span.end);
  return {
    ...span,
    start: text.lastIndexOf("\n", span.start - 1) + 1,
    end: lineBreak === -1 ? text.length : lineBreak,
  };
}

function fences(text: string, lines: readonly PromptLine[]): readonly WholeSpan[] {
  const spans: WholeSpan[] = [];
  let open: { readonly start: number; readonly mark: string } | null = null;
  for (const line of lines) {
    const mark = /^(`{3,}|~{3,}|"""|''')/u.exec(line.text)?.[1];
    if (mark === undefined) continue;
    if (open === null) {
      // Opened and closed on one line.
      if (!line.text.slice(mark.length).includes(mark)) open = { start: line.start, mark };
    } else if (line.text.startsWith(open.mark) && /^[`~"']+$/u.test(line.text)) {
      spans.push({ start: open.start, end: line.end, isOpen: false, block: null });
      open = null;
    }
  }
  return open === null ? spans : [...spans, { start: open.start, end: text.length, isOpen: true, block: null }];
}

/** Pairs of the same tag; one that is never closed parts nothing. */
function tags(text: string): readonly WholeSpan[] {
  const spans: WholeSpan[] = [];
  const open = new Map<string, number>();
  for (const match of text.matchAll(/<(\/?)([\p{L}_][\p{L}\p{N}_-]{0,40})(?: [^<>\n]{0,80})?>/gu)) {
    const [whole, slash, name = ""] = match;
    const start = open.get(name);
    if (slash === "") {
      if (start === undefined) open.set(name, match.index);
    } else if (start !== undefined) {
      spans.push({ start, end: match.index + whole.length, isOpen: false, block: null });
      open.delete(name);
    }
  }
  return spans;
}

const blockEnd = /^[-\s]*(?:end\w*|\/\S*|\})[-\s]*$/u;
const blockStart = /^[-\s]*(?:for|if|macro|block|filter|raw|range|with|each|unless)\b|^[#^]|\bdo\b|\{$/u;

/** From `{% for … %}` or `{{#each}}` to its end. */
function templateBlocks(text: string): readonly WholeSpan[] {
  const spans: WholeSpan[] = [];
  const open: { readonly from: number; readonly block: WholeSpan["block"] }[] = [];
  for (const { start, end, name, role } of findPlaceHolders(text)) {
    if (role !== "control") continue;
    if (blockEnd.test(name)) {
      const last = open.pop();
      if (last !== undefined) spans.push({ start: last.from, end, isOpen: false, block: last.block });
    } else if (blockStart.test(name)) {
      open.push({ from: start, block: /^[-#\s]*(?:if|unless)\b/u.test(name) ? "condition" : "loop" });
    }
  }
  return spans;
}

const closers: ReadonlyMap<string, string> = new Map(
  ["()", "[]", "{}", "“”", "„“", "«»", "‘’", "「」", "『』", "（）", "【】", "《》", '""'].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);
/** These hold paragraphs, in JSON and in code; a bracket of a sentence ends with its paragraph at the latest. */
const longBrackets: ReadonlySet<string> = new Set(["[", "{"]);

/** Brackets and quotation marks that open and close on different lines. */
function pairs(text: string): readonly WholeSpan[] {
  const spans: WholeSpan[] = [];
  let open: { readonly mark: string; readonly start: number }[] = [];
  const marks = /[()[\]{}“”„«»‘’「」『』（）【】《》"]|\n[ \t\r]*\n/gu;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (mark.startsWith("\n")) {
      open = open.filter((one) => longBrackets.has(one.mark));
      continue;
    }
    const at = open.findLastIndex((one) => closers.get(one.mark) === mark);
    if (at !== -1) {
      const start = open[at]?.start ?? index;
      spans.push({ start, end: index + 1, isOpen: false, block: null });
      open = open.slice(0, at);
    } else if (closers.has(mark) && open.length < mostOpen) open.push({ mark, start: index });
  }
  return spans;
}

/** Deeper texts are no prompts, and would take long to read. */
const mostOpen = 200;

function tables(lines: readonly PromptLine[]): readonly WholeSpan[] {
  const spans: WholeSpan[] = [];
  let start: number | null = null;
  for (const [index, line] of lines.entries()) {
    if (!isRow(line)) continue;
    start ??= line.start;
    if (isRow(lines[index + 1])) continue;
    spans.push({ start, end: line.end, isOpen: false, block: null });
    start = null;
  }
  return spans;
}

function isRow(line: PromptLine | undefined): boolean {
  return line !== undefined && /^\|.*\|$/u.test(line.text);
}
