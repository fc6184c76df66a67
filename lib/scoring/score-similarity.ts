import type { Scorer } from "./scorer";

/**
 * How alike in meaning, by sentence embeddings that the caller has made before. `similarityOf` gives their cosine; what
 * is below 0 counts as nothing in common. Null where there is none for the two texts.
 */
export function similarityScorer(similarityOf: (output: string, goldenResponse: string) => number | null): Scorer {
  return {
    id: "similarity",
    name: "the same meaning (embeddings)",
    score(output, goldenResponse) {
      const similarity = similarityOf(output, goldenResponse);
      if (similarity === null) return { score: 0, reason: "The meaning was not compared." };
      const score = Math.max(0, Math.min(1, similarity));
      return { score, reason: `The similarity in meaning is ${score.toFixed(2)} of 1.` };
    },
  };
}
