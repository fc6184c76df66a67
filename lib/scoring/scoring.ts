import type { TrialInput } from "./place-holder-values";
import { assertionScorer, findAssertionProblem, type Assertion } from "./score-assertion";
import { exactScorer } from "./score-exact";
import { jsonScorer } from "./score-json";
import { letterScorer } from "./score-letter";
import { normalizedScorer } from "./score-normalized";
import { numberScorer } from "./score-number";
import { rougeLScorer } from "./score-rouge-l";
import { similarityScorer } from "./score-similarity";
import type { Score, Scorer, ScorerId } from "./scorer";

/** The scorers that compare with a golden response and need nothing else. */
export type GoldenScorerId = Exclude<ScorerId, "assertion" | "similarity">;

/** How the outputs of a trial are scored. Plain data, kept with them. */
export type Scoring =
  { readonly id: GoldenScorerId | "similarity" } | { readonly id: "assertion"; readonly assertion: Assertion };

/** Every scorer that needs a golden response, in the order in which they are offered. */
export const goldenScorers: readonly (Scorer & { readonly id: GoldenScorerId })[] = [
  exactScorer,
  normalizedScorer,
  numberScorer(),
  letterScorer,
  jsonScorer,
  rougeLScorer,
].map((scorer) => ({ ...scorer, id: scorer.id as GoldenScorerId }));

/** The scorer of that name. */
export function scorerOf(scoring: Scoring): Scorer {
  if (scoring.id === "assertion") return assertionScorer(scoring.assertion);
  if (scoring.id === "similarity") return similarityScorer(() => null);
  return goldenScorers.find(({ id }) => id === scoring.id) ?? exactScorer;
}

/**
 * Null where the input has no golden response and the scoring needs one, where what is asserted cannot be read, or where
 * meanings are to be compared and were not. `similarity` is the cosine of the embeddings of output and golden response.
 */
export function scoreOutput(
  scoring: Scoring,
  output: string,
  goldenResponse: string | null,
  similarity: number | null = null,
): Score | null {
  if (scoring.id === "assertion") {
    return findAssertionProblem(scoring.assertion) === null ? scorerOf(scoring).score(output, "") : null;
  }
  if (scoring.id === "similarity") {
    if (goldenResponse === null || similarity === null) return null;
    return similarityScorer(() => similarity).score(output, goldenResponse);
  }
  return goldenResponse === null ? null : scorerOf(scoring).score(output, goldenResponse);
}

/** The first golden response among the inputs; null where none has one. */
export function firstGoldenResponse(inputs: readonly Pick<TrialInput, "goldenResponse">[]): string | null {
  return inputs.find(({ goldenResponse }) => goldenResponse !== null)?.goldenResponse ?? null;
}
