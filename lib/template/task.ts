import type { Answer } from "../records/framed-prompt";
import { isUnspacedLetter } from "./unspaced-letters";

/** FIPO's task: what the person wrote, what a model answered, what it should have answered, and the word limit. */
export interface Task {
  readonly silverPrompt: string;
  /** What some model answered to the silver prompt; null where none is given. */
  readonly silverResponse: string | null;
  /** What it should have answered; null where none is given. */
  readonly goldenResponse: string | null;
  /** The most words that the golden prompt may have; a positive integer. */
  readonly wordLimit: number;
  /** What the person said beside the silver prompt when they were asked; missing for nothing. */
  readonly answers?: readonly Answer[];
}

/** What stands below the silver prompt where the person answered questions; empty where they did not. */
export function answersBelow({ answers = [] }: Pick<Task, "answers">): string {
  return answers.length === 0 ? "" : `\n\n${answers.map(({ line }) => `- ${line}`).join("\n")}`;
}

/** Space-separated words, as FIPO counts its labels (the word limit of a training row is this count). */
export function countWords(text: string): number {
  // A loop, since the page counts at each key: matching a megabyte by a regular expression takes ten times as long.
  let words = 0;
  let isInWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const isSpace = isWhiteSpace(text.charCodeAt(index));
    if (!isSpace && !isInWord) words += 1;
    isInWord = !isSpace;
  }
  return words;
}

/** What `\s` matches in a regular expression. */
function isWhiteSpace(unit: number): boolean {
  if (unit < 0xa0) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit >= 0x2000 && unit <= 0x200a) return true;
  return [0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff].includes(unit);
}

const LEAST_WORD_LIMIT = 60;
const LEAST_ROOM = 50;
const MOST_ROOM = 200;

/**
 * A word limit for a prompt whose writer names none: a positive multiple of ten.
 * FIPO's training limit is the length of the label, which nobody knows beforehand. A faithful golden prompt keeps all
 * of the silver one and adds guidance, and guidance does not grow with the material. So the limit is the silver
 * prompt's own length and as much again, but at least 50 and at most 200 words more; and 60 in any case. Only the room
 * to add is capped: a limit below the silver prompt's own length would ask for facts to be left out. Where words stand
 * without spaces, two letters count as one.
 */
export function defaultWordLimit(silverPrompt: string): number {
  const words = countWordsOfAnyScript(silverPrompt);
  const room = Math.min(Math.max(words, LEAST_ROOM), MOST_ROOM);
  return Math.max(LEAST_WORD_LIMIT, Math.ceil((words + room) / 10) * 10);
}

/** Words; where they stand without spaces, two letters count as one. */
export function countWordsOfAnyScript(text: string): number {
  return countWords(text) + Math.round(countUnspacedLetters(text) / 2);
}

function countUnspacedLetters(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) if (isUnspacedLetter(text.charCodeAt(index))) letters += 1;
  return letters;
}
