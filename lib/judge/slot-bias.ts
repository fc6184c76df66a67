import { formatProbability } from "./describe-verdict";
import type { Verdict } from "./verdict";

/** What the verdicts of one model say about the judge itself. A plain value, so that it can be kept and added to. */
export interface SlotBias {
  /** Verdicts so far; each is two answers. */
  readonly verdicts: number;
  /** Answers that named the prompt in the first place. */
  readonly firstNamed: number;
  /** Verdicts of an engine that gives probabilities, and the sum over them of what the first place is worth, in nats. */
  readonly measured: number;
  readonly sumLogOdds: number;
}

export const noSlotBias: SlotBias = { verdicts: 0, firstNamed: 0, measured: 0, sumLogOdds: 0 };

/** Adds one verdict. The two prompts fall out of the mean over both orders, so any verdict of the model serves. */
export function addToSlotBias(bias: SlotBias, { probabilities, slotBias, hasProbabilities }: Verdict): SlotBias {
  const [asFirst, asSecond] = probabilities;
  return {
    verdicts: bias.verdicts + 1,
    firstNamed: bias.firstNamed + Number(asFirst > 0.5) + Number(asSecond < 0.5),
    measured: bias.measured + Number(hasProbabilities),
    sumLogOdds: bias.sumLogOdds + (hasProbabilities ? slotBias : 0),
  };
}

/** Mean log-odds, in nats, for the first of two equal prompts; null where no engine gave probabilities. */
export function meanSlotBias({ measured, sumLogOdds }: SlotBias): number | null {
  return measured === 0 ? null : sumLogOdds / measured;
}

/** A liking this small (0.55 to 0.45) is not worth a person's attention. */
const LEAST_LIKING = Math.log(0.55 / 0.45);

/** In a sentence or two, for the person; what the bias does to a verdict is said with it. */
export function describeSlotBias(bias: SlotBias): string {
  const { verdicts, firstNamed } = bias;
  if (verdicts === 0) return "This model has judged nothing yet.";
  const answers = 2 * verdicts;
  const counted = `In ${answers} answers this model named the prompt that stood first ${firstNamed === 1 ? "once" : `${firstNamed} times`}`;
  const mean = meanSlotBias(bias);
  if (mean === null) return `${counted}. A verdict counts only where both orders agree.`;
  if (Math.abs(mean) < LEAST_LIKING) return `${counted}; of two equal prompts it favours neither place.`;
  const place = mean > 0 ? "first" : "second";
  const share = formatProbability(1 / (1 + Math.exp(-Math.abs(mean))));
  return `${counted}; of two equal prompts it would name the ${place} with probability ${share}. A verdict counts only where both orders agree.`;
}
