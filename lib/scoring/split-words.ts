import { countWords } from "../template/task";
import { unspacedLetters } from "../template/unspaced-letters";

const word = /[\p{L}\p{M}\p{N}]+/gu;
const unspaced = new RegExp(`([${unspacedLetters}]\\p{M}*)`, "gu");

/** Words in lower case without punctuation; in scripts that put no spaces between words each character is one. */
export function splitWords(text: string): readonly string[] {
  return spaceOut(text.normalize("NFKC").toLowerCase()).match(word) ?? [];
}

/** Space-separated words, and the characters of scripts that put no spaces between them. */
export function countAllWords(text: string): number {
  return countWords(spaceOut(text));
}

function spaceOut(text: string): string {
  return text.replace(unspaced, " $1 ");
}
