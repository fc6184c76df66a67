import type { Place } from "./place";
import { looksLikeCode } from "./code-text";

/** A stretch of code, or of text set off like code. */
export interface CodeFact extends Place {
  /** With the fence where there is one. */
  readonly text: string;
  /** The lines inside that say something. */
  readonly lines: readonly string[];
  readonly isFenced: boolean;
}

const fenceMark = /^\s{0,12}(`{3,}|~{3,}|"""|''')/u;

/** Fenced blocks, texts between triple quotes, and paragraphs that read as program text; in order. */
export function readCode(text: string): readonly CodeFact[] {
  const facts: CodeFact[] = [];
  let paragraph: { start: number; lines: string[] } | null = null;
  let fence: { start: number; mark: string; lines: string[] } | null = null;
  let position = 0;
  const closeParagraph = (end: number): void => {
    if (paragraph !== null) facts.push(...codeInParagraph(text, paragraph.start, end, paragraph.lines));
    paragraph = null;
  };
  for (const line of text.split("\n")) {
    const start = position;
    const end = start + line.length;
    position = end + 1;
    if (fence !== null) {
      if (line.trim() !== fence.mark) fence.lines.push(line);
      else {
        facts.push({
          start: fence.start,
          end,
          text: text.slice(fence.start, end),
          lines: fence.lines.filter(saysSomething),
          isFenced: true,
        });
        fence = null;
      }
      continue;
    }
    const mark = fenceMark.exec(line)?.[1];
    const isOpening = mark !== undefined && !line.slice(line.indexOf(mark) + mark.length).includes(mark);
    if (isOpening || line.trim() === "") closeParagraph(start);
    if (isOpening) fence = { start, mark, lines: [] };
    else if (line.trim() !== "") {
      if (paragraph === null) paragraph = { start, lines: [] };
      paragraph.lines.push(line);
    }
  }
  closeParagraph(text.length);
  if (fence !== null) {
    facts.push({
      start: fence.start,
      end: text.length,
      text: text.slice(fence.start),
      lines: fence.lines.filter(saysSomething),
      isFenced: true,
    });
  }
  return facts;
}

function codeInParagraph(text: string, start: number, end: number, lines: readonly string[]): readonly CodeFact[] {
  if (lines.length < 2 || !looksLikeCode(lines.join("\n"))) return [];
  const code = lines.filter((line) => line.length <= 500 && looksLikeCode(line) && saysSomething(line));
  return code.length === 0 ? [] : [{ start, end, text: text.slice(start, end), lines: code, isFenced: false }];
}

/** A brace alone says nothing, and a tag alone only sets off what stands behind it. */
function saysSomething(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line) && !/^\s*<\/?[\p{L}_-]+>\s*$/u.test(line);
}

/** Code for comparing: no white space, no marks of code, plain quotes. */
export function foldCode(text: string): string {
  return text
    .replace(/[\s`]+/gu, "")
    .replace(/[“”]/gu, '"')
    .replace(/[‘’]/gu, "'");
}
