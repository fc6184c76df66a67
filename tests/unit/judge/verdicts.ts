import type { Verdict } from "@/lib/judge/verdict";

/** The verdict of a judge who likes slot A by `slotBias` and the candidate by `margin`, both in nats. */
export function verdictWith(margin: number, slotBias = 0, changes: Partial<Verdict> = {}): Verdict {
  const probability = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));
  const [asFirst, asSecond] = [margin + slotBias, margin - slotBias];
  return {
    outcome: asFirst > 0 && asSecond > 0 ? "wins" : asFirst < 0 && asSecond < 0 ? "loses" : "ties",
    probabilities: [probability(asFirst), probability(asSecond)],
    margin,
    slotBias,
    hasProbabilities: true,
    criterion: null,
    ...changes,
  };
}
