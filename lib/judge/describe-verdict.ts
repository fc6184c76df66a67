import type { Verdict } from "./verdict";

/** A verdict in one sentence with its evidence, without a capital or a full stop, to stand after a name. */
export function describeVerdict(verdict: Verdict): string {
  const evidence = describeEvidence(verdict);
  const by = verdict.criterion === null ? "" : ", judged by what you asked for";
  switch (verdict.outcome) {
    case "wins":
      return `preferred in both orders${evidence}${by}`;
    case "loses":
      return `refused in both orders${evidence}${by}`;
    case "ties":
      return `${describeTie(verdict)}${evidence}${by}`;
  }
}

/** Both figures say how likely the judge named the candidate. */
function describeEvidence({ probabilities: [asFirst, asSecond], hasProbabilities }: Verdict): string {
  if (!hasProbabilities) return " (this model names a letter and not how sure it is)";
  return `, ${formatProbability(asFirst)} and ${formatProbability(asSecond)}`;
}

function describeTie({ probabilities: [asFirst, asSecond] }: Verdict): string {
  // What rounds to the half is no preference.
  const [least, most] = [0.495, 0.505];
  if (asFirst > most && asSecond < least) return "a tie: whichever prompt stood first was preferred";
  if (asFirst < least && asSecond > most) return "a tie: whichever prompt stood second was preferred";
  return "a tie: no clear preference";
}

/** Two digits; certainty is never claimed, and a figure beside the half is not rounded onto it. */
export function formatProbability(probability: number): string {
  if (probability > 0.99) return "over 0.99";
  if (probability < 0.01) return "under 0.01";
  return probability.toFixed(2);
}
