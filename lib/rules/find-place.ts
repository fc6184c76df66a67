import type { Block } from "../reading/blocks";
import type { PromptReading } from "../reading/read-prompt";
import { endOfWords } from "./place/end-of-words";
import { findLastTurn, findSystemTurn } from "./place/last-turn";
import { isMadeForPrograms } from "./place/made-for-programs";

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

/**
 * The end of what the person says, and before whatever must come last: a closing cue, the examples, the text to work on
 * under its label, the slots of a template, the end of the last turn. Null where lines have no place, as in JSON, in a
 * program, or behind a fence that never ends.
 */
export function findPlace({ text, form, blocks }: PromptReading, words: HeadWords): PlaceForLines | null {
  if (isMadeForPrograms(text)) return null;
  if (form.value !== "chat-format") {
    const at = endOfWords(text);
    return at === null ? null : { at, ...styledHead(text, blocks, words.label) };
  }
  const at = placeInTurns(text);
  return at === null ? null : { at, head: words.label, foot: "" };
}

/** In the last turn of the person, or, where a program fills that, in what sets up the assistant. */
function placeInTurns(text: string): number | null {
  const turn = findLastTurn(text);
  if (turn === null) return null;
  const at = endOfWords(text.slice(turn.start, turn.end));
  if (at !== null) return turn.start + at;
  const system = findSystemTurn(text);
  const end = system === null ? null : endOfWords(text.slice(system.start, system.end));
  if (system === null) return hasTurnMarks(text) ? null : endOfWords(text);
  return end === null ? null : system.start + end;
}

/** Other marks than names with a colon. */
function hasTurnMarks(text: string): boolean {
  return /<\||<｜|\[INST\]|<start_of_turn>|^#{2,3} /mu.test(text);
}

/** A head in the prompt's own style: a heading, a pair of tags, or a label. */
function styledHead(text: string, blocks: readonly Block[], label: string): Pick<PlaceForLines, "head" | "foot"> {
  const first = blocks[0];
  const headings = blocks.filter(({ type }) => type === "heading");
  const marks = /^#+/u.exec(headings.at(-1)?.text ?? "")?.[0];
  if (marks !== undefined && (headings.length > 1 || first?.type === "heading")) {
    return { head: `${marks} ${label.replace(/\s?[:：]$/u, "")}`, foot: "" };
  }
  if (countSections(text) > 1) return { head: "<requirements>", foot: "</requirements>" };
  return { head: label, foot: "" };
}

/** Pairs of tags of which one opens at the beginning of a line and one closes at the end of one. */
function countSections(text: string): number {
  const names = (pattern: RegExp): ReadonlySet<string> =>
    new Set(Array.from(text.matchAll(pattern), ([, name]) => name ?? ""));
  const closed = names(/<\/([\w-]{1,30})>[ \t]*\r?$/gmu);
  return [...names(/^<([\w-]{1,30})>/gmu)].filter((name) => closed.has(name)).length;
}
