import { signTest } from "./sign-test";
import { type Share, wilson } from "./wilson";

/** How the candidate's output did against the other prompt's on one input. */
export type InputOutcome = "win" | "tie" | "loss";

/** What a trial on several inputs says of the candidate. Plain data. */
export interface TrialResult {
  /** "undecided" where a sign test cannot tell it from chance. */
  readonly outcome: "wins" | "loses" | "undecided";
  readonly wins: number;
  readonly ties: number;
  readonly losses: number;
  /** Of the inputs where the two differed, those that the candidate won; null where none differed. */
  readonly winRate: Share | null;
  /** Of the sign test. */
  readonly probability: number;
  /** All of it, for the person. */
  readonly sentence: string;
}

/** Above this a result may well be chance. Five wins out of five are not below it, six out of six are. */
const MOST_PROBABILITY = 0.05;

/** Scores that differ by less are a tie; of a graded score, that is nothing a reader would see. */
const LEAST_DIFFERENCE = 0.01;

/** Compares the scores of two outputs for the same input, judged by the same scorer. */
export function compareScores(candidate: number, incumbent: number): InputOutcome {
  if (Math.abs(candidate - incumbent) < LEAST_DIFFERENCE) return "tie";
  return candidate > incumbent ? "win" : "loss";
}

/** Sums up the inputs of a trial, compared by scores or by the person's votes. */
export function summarizeTrial(outcomes: readonly InputOutcome[]): TrialResult {
  const count = (wanted: InputOutcome) => outcomes.filter((outcome) => outcome === wanted).length;
  const [wins, ties, losses] = [count("win"), count("tie"), count("loss")];
  const winRate = wilson(wins, wins + losses);
  const probability = signTest(wins, losses);
  const isEnough = probability <= MOST_PROBABILITY;
  const outcome = !isEnough ? "undecided" : wins > losses ? "wins" : "loses";
  return {
    outcome,
    wins,
    ties,
    losses,
    winRate,
    probability,
    sentence: describe({ wins, ties, losses }, winRate, isEnough),
  };
}

function describe(
  { wins, ties, losses }: Pick<TrialResult, "wins" | "ties" | "losses">,
  winRate: Share | null,
  isEnough: boolean,
): string {
  const inputs = wins + ties + losses;
  if (inputs === 0) return "Nothing was tried.";
  if (winRate === null) return `No difference on ${nameInputs(inputs)}: not enough to say.`;
  const tied = ties === 0 ? "" : `, ${ties} ${ties === 1 ? "tie" : "ties"}`;
  const counts = `The new prompt won ${wins} of ${nameInputs(wins + losses)}${ties === 0 ? "" : " that differ"}${tied}`;
  const interval = `${percent(winRate.share)}, in truth between ${percent(winRate.low)} and ${percent(winRate.high)}`;
  return isEnough ? `${counts}: ${interval}.` : `${counts} (${interval}): not enough to say.`;
}

function nameInputs(count: number): string {
  return count === 1 ? "1 input" : `${count} inputs`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
