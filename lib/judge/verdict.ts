/**
 * What the discriminator said of two prompts, asked in both orders. "wins": the candidate was preferred both times;
 * "loses": it was refused both times; "ties": anything else. Plain data: it is stored with its version.
 */
export interface Verdict {
  readonly outcome: "wins" | "ties" | "loses";
  /** How likely the judge named the candidate: when it stood first, then when it stood second. */
  readonly probabilities: readonly [asFirst: number, asSecond: number];
  /** Mean log-odds for the candidate over both orders, in nats. The judge's liking for a place falls out of it. */
  readonly margin: number;
  /** Half of what the two orders differ by, in nats: what standing first is worth to this judge. */
  readonly slotBias: number;
  /** False where the engine only names an answer; the probabilities are then 0 or 1 and say nothing of how sure it is. */
  readonly hasProbabilities: boolean;
  /** What the person judges by, as it stood in the request. */
  readonly criterion: string | null;
}
