import type { PairedComparison, SearchOutcome } from "@/lib/search/lab-run";
import { countRows, describeComparison } from "../matrix/comparison-words";
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
    return { verdict: "yours", sentence: describeNothing({ whyNothing, comparison }), details: words?.details ?? [] };
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
  const fresh = `${countRows(comparison.rows)} that played no part in choosing it`;
  const [figures = "", ...rest] = words.details;
  return {
    verdict: words.outcome === "second" ? "better" : words.outcome === "first" ? "yours" : "unclear",
    sentence:
      words.outcome === "second"
        ? `The new prompt is better: ${printPoints(comparison.difference)} points, on ${fresh}.`
        : words.outcome === "first"
          ? `Your prompt is better, on ${fresh}.`
          : `The new prompt is ahead, not surely: ${printPoints(comparison.difference)} points, on ${fresh}.${moreToTell(comparison)}`,
    details: [figures, ...rest, ...luck].filter((detail) => detail !== ""),
  };
}

function moreToTell({ moreRows }: PairedComparison): string {
  return moreRows === null ? "" : ` About ${countRows(moreRows, "more ")} would tell, if it is what it seems.`;
}

/** Why nothing was found, what to do, and what would help. */
function describeNothing({
  whyNothing,
  comparison,
}: {
  readonly whyNothing: NonNullable<SearchOutcome["whyNothing"]>;
  readonly comparison: SearchOutcome["comparison"];
}): string {
  switch (whyNothing) {
    case "baseline-perfect":
      return "Your prompt gets every row right already: there is nothing to gain on these rows. Harder ones would tell more.";
    case "all-refused":
      return `Each new prompt was refused before it was tried; below it says why. Keep yours. ${elsewhere}`;
    case "budget-spent":
      return "The budget was used up before a better prompt was found. Go on with a larger one.";
    case "noise":
      return describeNoise(comparison);
  }
}

const elsewhere = "A larger model or another method may find more.";

function describeNoise(comparison: SearchOutcome["comparison"]): string {
  if (comparison === null) return `None of the new prompts did better than yours on the rows. Keep yours. ${elsewhere}`;
  const { rows, difference, moreRows } = comparison;
  if (difference <= 0) {
    return `What looked better on the rows that chose it did no better on ${rows === 1 ? "another" : `${rows.toLocaleString("en")} others`}. Keep yours. ${elsewhere}`;
  }
  const help = moreRows === null ? "more rows would tell" : `about ${countRows(moreRows, "more ")} would tell`;
  return `A new prompt was ahead by no more than chance may give. Keep yours; ${help}.`;
}
