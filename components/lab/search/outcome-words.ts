import type { SearchOutcome } from "@/lib/search/lab-run";
import { describeComparison } from "../matrix/comparison-words";
import { printPoints } from "../matrix/score-words";

export interface OutcomeWords {
  /** What to do: take the new prompt, keep one's own, or decide by oneself. */
  readonly verdict: "better" | "unclear" | "yours";
  readonly sentence: string;
  readonly details: readonly string[];
}

const names = { first: "Your prompt", second: "The new prompt" } as const;

/** How a search ended, in one sentence first, then what it rests on. */
export function describeOutcome(outcome: SearchOutcome): OutcomeWords {
  const { comparison, expectedLuck, whyNothing } = outcome;
  const words = comparison === null ? null : describeComparison(comparison, names);
  if (whyNothing !== null) {
    return { verdict: "yours", sentence: nothing[whyNothing], details: words?.details ?? [] };
  }
  const luck =
    expectedLuck > 0
      ? [
          `The best of so many prompts seems better by luck alone: about ${printPoints(expectedLuck)} points on the rows that chose it. Only other rows can tell.`,
        ]
      : [];
  if (words === null || comparison === null) {
    return {
      verdict: "unclear",
      sentence: "A prompt was found that does better on the rows that chose it; no other rows were left to prove it.",
      details: luck,
    };
  }
  const fresh = `${comparison.rows.toLocaleString("en")} rows that played no part in choosing it`;
  const [figures = "", ...rest] = words.details;
  return {
    verdict: words.outcome === "second" ? "better" : words.outcome === "first" ? "yours" : "unclear",
    sentence:
      words.outcome === "second"
        ? `The new prompt is better: ${printPoints(comparison.difference)} points, on ${fresh}.`
        : words.outcome === "first"
          ? `Your prompt is better, on ${fresh}.`
          : words.sentence,
    details: [figures, ...rest, ...luck].filter((detail) => detail !== ""),
  };
}

const nothing: Readonly<Record<NonNullable<SearchOutcome["whyNothing"]>, string>> = {
  "baseline-perfect":
    "Your prompt gets every row right already: there is nothing to gain on these rows. Harder ones would tell more.",
  "all-refused": "Every new prompt was refused before it cost a call. Yours stands; see below why.",
  "budget-spent": "The budget was used up before a better prompt was found. Go on with a larger one.",
  noise: "What looked better did so by no more than chance. Keep your prompt; more rows would tell more.",
};
