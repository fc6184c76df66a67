import { isSmallWord } from "../../reading/language";
import type { Place } from "../../reading/place";
import { unspacedLetters } from "../../template/unspaced-letters";

/** So many words in a row are hardly chance; in scripts without spaces each character is one. */
const runLength = 6;
const unspacedRunLength = 12;

const wordPattern = new RegExp(`[${unspacedLetters}]|[\\p{L}\\p{M}\\p{N}]+`, "gu");
const unspaced = new RegExp(`^[${unspacedLetters}]$`);

interface Word extends Place {
  readonly text: string;
}

/**
 * The first stretch of words that the candidate shares with the golden response and that the silver prompt does not
 * hold. Two of them at least must be new and not short, so that a common turn of phrase does not count. Headings and
 * heads of tables are the answer's form, and left out.
 */
export function findSharedRun(golden: string, silver: string, candidate: string): Place | null {
  const candidateWords = readWords(candidate);
  const isUnspaced = candidateWords.filter(({ text }) => unspaced.test(text)).length * 2 > candidateWords.length;
  const length = isUnspaced ? unspacedRunLength : runLength;
  // A run may go on over the end of a line, as in a verse.
  const inGolden = new Set(runsOf(readWords(contentLines(golden).join("\n")), length));
  if (inGolden.size === 0) return null;
  const silverWords = readWords(silver);
  const silverText = ` ${silverWords.map(({ text }) => text).join(" ")} `;
  const given = new Set(silverWords.map(({ text }) => text));
  const runs = runsOf(candidateWords, length);
  for (const [index, run] of runs.entries()) {
    if (!inGolden.has(run) || silverText.includes(` ${run} `)) continue;
    const fresh = candidateWords
      .slice(index, index + length)
      .filter(({ text }) => isTelling(text) && !isSmallWord(text) && !isGiven(text, given));
    const first = candidateWords[index];
    const last = candidateWords[index + length - 1];
    if (fresh.length < (isUnspaced ? 4 : 2) || first === undefined || last === undefined) continue;
    return { start: first.start, end: last.end };
  }
  return null;
}

/** "Forgot" holds "forgotten": another form of a word is no news. */
function isGiven(word: string, given: ReadonlySet<string>): boolean {
  if (given.has(word)) return true;
  return word.length > formLetters && [...given].some((other) => other.length >= formLetters && word.startsWith(other));
}

const formLetters = 5;

function isTelling(word: string): boolean {
  return word.length >= 4 || /\p{N}/u.test(word) || unspaced.test(word);
}

function contentLines(text: string): readonly string[] {
  const lines = text.split("\n");
  return lines.filter((line, index) => {
    const isTableHead = /^\s*\|/u.test(line) && /^\s*\|[\s:|-]+$/u.test(lines[index + 1] ?? "");
    return !isTableHead && !/^\s*(?:#{1,6}\s|\*\*[^*]{1,80}\*\*:?\s*$)|[:：]\s*$/u.test(line);
  });
}

function readWords(text: string): readonly Word[] {
  return [...text.toLowerCase().matchAll(wordPattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function runsOf(words: readonly Word[], length: number): readonly string[] {
  const runs: string[] = [];
  for (let index = 0; index + length <= words.length; index += 1) {
    runs.push(
      words
        .slice(index, index + length)
        .map(({ text }) => text)
        .join(" "),
    );
  }
  return runs;
}
