import { succeed, type Result } from "../base/result";
import { LEAST_LOG_PROBABILITY } from "../calls/ask-engine";
import { isStop, type RunCalls } from "../calls/run-calls";
import type { AnswerChoice } from "../engines/engine";
import type { PackTexts } from "../template/pack";
import { renderDiscriminatorRequest } from "../template/render-pack";
import type { Verdict } from "./verdict";

/**
 * FIPO's discriminator (arXiv 2402.11811): a model says which of two prompts is the better rewriting. The reference
 * always shows the new prompt in slot A; judges favour a slot (Zheng et al. 2023, arXiv 2306.05685), so here it is asked
 * in both orders, and only a preference that holds in both counts. The answer is read from the probabilities of the
 * letters.
 */
export interface JudgeContext {
  readonly calls: RunCalls;
  readonly texts: PackTexts;
  /** The raw prompt that both are rewritings of. */
  readonly rawPrompt: string;
  readonly goldenResponse: string | null;
  /** What the person judges by, in their own words; null for the pack's own questions. */
  readonly criterion: string | null;
}

/**
 * Log-odds up to this are no preference: engines count in 16-bit floats, whose steps between 16 and 32, where letters
 * score, are 1/64, and two scores differ by chance by a step each. It is a probability of 0.508.
 */
const LEAST_LOG_ODDS = 2 / 64;

/** Engines that only name an answer give -Infinity, which no mean survives. WebLLM's own floor is 2^-24. */
const MOST_LOG_ODDS = 24 * Math.LN2;

/**
 * Whether the judge prefers the candidate to the incumbent, in two calls. Null where the person stopped it; half a verdict
 * is none.
 */
export async function discriminate(
  context: JudgeContext,
  candidate: string,
  incumbent: string,
): Promise<Result<Verdict | null>> {
  const first = await askForA(context, candidate, incumbent);
  if (!first.ok) return isStop(first.failure) ? succeed(null) : first;
  const second = await askForA(context, incumbent, candidate);
  if (!second.ok) return isStop(second.failure) ? succeed(null) : second;
  return succeed(readVerdict(first.value, second.value, context.criterion));
}

/** Log-odds of A; infinite where the engine only names an answer. */
async function askForA(context: JudgeContext, promptA: string, promptB: string): Promise<Result<number>> {
  const { calls, texts, rawPrompt, goldenResponse, criterion } = context;
  const content = renderDiscriminatorRequest(texts, { rawPrompt, promptA, promptB, goldenResponse, criterion });
  const choice = await calls.choose([{ role: "user", content }], ["A", "B"]);
  if (!choice.ok) return choice;
  return succeed(logOddsOfFirst(choice.value));
}

/** Log-odds of the first of two answers; infinite where the engine only names one. */
export function logOddsOfFirst(choices: readonly AnswerChoice[]): number {
  const [scoreOfA = -Infinity, scoreOfB = -Infinity] = choices.map(({ logProbability }) =>
    logProbability <= LEAST_LOG_PROBABILITY ? -Infinity : logProbability,
  );
  // Two answers of probability zero are minus infinity both, and their difference is no number.
  return scoreOfA === scoreOfB ? 0 : scoreOfA - scoreOfB;
}

/** The candidate stood first in one order, so it had the odds of A there, and those of B in the other. */
export function readVerdict(oddsOfAFirst: number, oddsOfASecond: number, criterion: string | null): Verdict {
  const asFirst = clamp(oddsOfAFirst);
  const asSecond = clamp(-oddsOfASecond);
  const isPreferred = asFirst > LEAST_LOG_ODDS && asSecond > LEAST_LOG_ODDS;
  const isRefused = asFirst < -LEAST_LOG_ODDS && asSecond < -LEAST_LOG_ODDS;
  return {
    outcome: isPreferred ? "wins" : isRefused ? "loses" : "ties",
    probabilities: [probabilityOf(oddsOfAFirst), probabilityOf(-oddsOfASecond)],
    margin: (asFirst + asSecond) / 2,
    slotBias: (asFirst - asSecond) / 2,
    hasProbabilities: Number.isFinite(oddsOfAFirst) && Number.isFinite(oddsOfASecond),
    criterion,
  };
}

function clamp(logOdds: number): number {
  return Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, logOdds));
}

function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
