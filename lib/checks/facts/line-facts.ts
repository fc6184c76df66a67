import { foldFact } from "../../reading/compare-texts";
import type { Finding } from "../check";
import { factFinding, quoted } from "./fact-finding";

/** With more lines the text was pasted, and reading on would hold up the page. */
const mostLines = 200;
const leastWords = 3;
/** So many words may differ; where more do, the line was written anew. */
const mostChanged = 2;

/**
 * Lines below the first one that stand in the candidate with a name or a number changed, or with their cells in another
 * order: "North, 120, 95" that has become "North, 95, 120". Such lines are what the task works on.
 */
export function checkLines(silver: string, candidate: string): readonly Finding[] {
  const folded = foldFact(candidate);
  const inSilver = foldFact(silver);
  const lost = linesOf(silver)
    .slice(1)
    .filter((line) => !folded.includes(foldFact(line)));
  if (lost.length === 0) return [];
  const others = linesOf(candidate).filter((line) => !inSilver.includes(foldFact(line)));
  for (const line of lost) {
    const other = others.find((one) => isAltered(wordsOf(line), wordsOf(one), line));
    if (other === undefined) continue;
    return [
      factFinding({
        severity: "blocking",
        message: `A line of your text has changed: ${quoted(line)} is now ${quoted(other)}.`,
        advice: "Put the line back, letter for letter.",
      }),
    ];
  }
  return [];
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, mostLines);
}

/** Han characters count as words of their own. */
function wordsOf(line: string): readonly string[] {
  return line.match(/\p{Script=Han}|[\p{L}\p{M}\p{N}_.:-]*[\p{L}\p{M}\p{N}_]/gu) ?? [];
}

function isAltered(own: readonly string[], found: readonly string[], line: string): boolean {
  if (own.length < leastWords || own.length !== found.length) return false;
  const changed = own.flatMap((word, at) => {
    const other = found[at] ?? "";
    return word.toLowerCase() === other.toLowerCase() ? [] : [[word, other] as const];
  });
  if (changed.length === 0) return false;
  const isRow = /[,;|\t]/u.test(line) && changed.length < own.length;
  if (isRow && sorted(own) === sorted(found)) return true;
  // A typo that was put right is no change; a name or a number is.
  return (
    changed.length <= mostChanged &&
    changed.length * 2 < own.length &&
    changed.every(([word, other]) => isFact(word) && isFact(other) && word.slice(0, 40) !== other.slice(0, 40))
  );
}

function isFact(word: string): boolean {
  return /^\p{Lu}|\p{N}|^\p{Script=Han}$/u.test(word);
}

function sorted(words: readonly string[]): string {
  return words
    .map((word) => word.toLowerCase())
    .sort()
    .join(" ");
}
