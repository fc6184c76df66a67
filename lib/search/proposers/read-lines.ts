import { countWordsOfAnyScript } from "../../template/task";
import type { Answer } from "../search";
import { readInstruction } from "./read-instruction";

/** Fewer words say nothing of what to do. */
const LEAST_WORDS_OF_A_RULE = 2;

/** The first line of what a model wrote for a rule; null where it broke off, refused, or said nothing. */
export function readRule(answer: Answer, startText: string): string | null {
  const read = answer.isCutOff ? null : readInstruction(answer, startText);
  const line = read?.ok === true ? firstLine(read.value) : null;
  return line === null || countWordsOfAnyScript(line) < LEAST_WORDS_OF_A_RULE ? null : line;
}

/** A line that begins with a number: "2: the rest", also "2. the rest" or "- 2) the rest". */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** Those lines of a text that begin with a number and a mark, in their order. */
export function readNumbered(text: string): readonly NumberedLine[] {
  return text.split("\n").flatMap((line) => {
    const [, number, rest] = /^[\s\-*•#]*(\d{1,3})\s*[:.)–-]\s*(.+)$/u.exec(line) ?? [];
    const clean = rest === undefined ? "" : cleanLine(rest);
    return number === undefined || clean === "" ? [] : [{ number: Number(number), text: clean }];
  });
}

/** The first line that says something, without bullets, tags and quotation marks around it; null where there is none. */
export function firstLine(text: string): string | null {
  return (
    text
      .split("\n")
      .map(cleanLine)
      .find((line) => /\p{L}/u.test(line)) ?? null
  );
}

/** A line of a list without its number or bullet, and what stands around it. */
export function cleanStep(line: string): string {
  return cleanLine(line.replace(/^\s*(?:step\s*)?\d{1,2}\s*[:.)–-]\s*/iu, ""));
}

function cleanLine(line: string): string {
  const bare = line.replace(/<\/?[a-z_]+>/gu, "").trim();
  return bare
    .replace(/^[-*•]\s+/u, "")
    .replace(/^(["“'`*]+)(.*?)["”'`*]+$/u, "$2")
    .trim();
}
