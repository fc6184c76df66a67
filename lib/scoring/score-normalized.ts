import { passOrFail, quote, type Scorer } from "./scorer";
import { splitWords } from "./split-words";

const articles: ReadonlySet<string> = new Set(["a", "an", "the"]);

/**
 * The same words: case, punctuation, articles and white space do not count, as in SQuAD's exact match (Rajpurkar et al.
 * 2016, arXiv 1606.05250). What differs: Unicode's letters and digits count, and what stands before a
 * single letter, or before nothing, is no article: "A, C" keeps its A.
 */
export const normalizedScorer: Scorer = {
  id: "normalized",
  name: "the same words",
  score(output, goldenResponse) {
    const isSame = normalize(output) === normalize(goldenResponse);
    return passOrFail(isSame, isSame ? "The same words." : `Other words: ${quote(output)}.`);
  },
};

function normalize(text: string): string {
  const words = splitWords(text);
  // A text of marks alone, such as "?", is compared as it stands.
  if (words.length === 0) return text.trim();
  return words.filter((word, place) => !articles.has(word) || (words[place + 1] ?? "").length <= 1).join(" ");
}
