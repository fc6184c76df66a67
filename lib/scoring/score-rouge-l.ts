import type { Scorer } from "./scorer";
import { splitWords } from "./split-words";

/** Beyond this only the start of a text is compared: the work grows with the product of both lengths. */
const MOST_WORDS = 2_000;

/**
 * ROUGE-L (Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", 2004): the longest common subsequence of
 * words, as the F-measure of recall and precision with equal weights. Words are Unicode's, and characters where a script
 * has no spaces; nothing is stemmed.
 */
export const rougeLScorer: Scorer = {
  id: "rouge-l",
  name: "words in the same order (ROUGE-L)",
  score(output, goldenResponse) {
    const found = splitWords(output).slice(0, MOST_WORDS);
    const wanted = splitWords(goldenResponse).slice(0, MOST_WORDS);
    if (wanted.length === 0) return { score: 0, reason: "The golden response holds no words." };
    if (found.length === 0) return { score: 0, reason: "The output holds no words." };
    const common = countCommon(found, wanted);
    const score = (2 * common) / (found.length + wanted.length);
    return {
      score,
      reason: `${common} of ${wanted.length} wanted words stand in order, in an output of ${found.length}.`,
    };
  },
};

/** The length of the longest common subsequence, one row of the table at a time. */
function countCommon(one: readonly string[], other: readonly string[]): number {
  let previous = new Uint16Array(other.length + 1);
  let current = new Uint16Array(other.length + 1);
  for (const word of one) {
    for (let column = 1; column <= other.length; column += 1) {
      const above = previous[column] ?? 0;
      const left = current[column - 1] ?? 0;
      current[column] = word === other[column - 1] ? (previous[column - 1] ?? 0) + 1 : Math.max(above, left);
    }
    [previous, current] = [current, previous];
  }
  return previous[other.length] ?? 0;
}
