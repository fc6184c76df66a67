import { visibleOutput } from "../../template/visible-output";
import { compareScores, summarizeTrial, type InputOutcome, type TrialResult } from "../../scoring/compare-outputs";
import { scoreOutput, scorerOf, type Scoring } from "../../scoring/scoring";
import type { Score } from "../../scoring/scorer";
import { isComparable, type TriedInput, type Trial, type TrialOutput, type Vote } from "./trial-store";

/** How both outputs of an input did. */
export interface InputScores {
  readonly candidate: Score;
  readonly incumbent: Score;
  readonly outcome: InputOutcome;
}

/** Null where the outputs cannot be compared, or not by a scorer. */
export function scoreInput(scoring: Scoring | null, input: TriedInput): InputScores | null {
  if (scoring === null || !isComparable(input)) return null;
  const candidate = cachedScore(scoring, input.outputs.candidate, input.goldenResponse);
  const incumbent = cachedScore(scoring, input.outputs.incumbent, input.goldenResponse);
  if (candidate === null || incumbent === null) return null;
  return { candidate, incumbent, outcome: compareScores(candidate.score, incumbent.score) };
}

/** What a vote says of the candidate. */
export function outcomeOfVote(vote: Vote): InputOutcome {
  if (vote === "neither") return "tie";
  return vote === "candidate" ? "win" : "loss";
}

/** What a trial says, as far as it has come. */
export interface TrialSummary {
  /** Null where no input was scored. */
  readonly byScores: TrialResult | null;
  /** Null where the person did not vote. */
  readonly byVotes: TrialResult | null;
  /** What the person preferred more often; null where they did not vote. */
  readonly vote: Vote | null;
}

export function summarize({ inputs, scoring }: Pick<Trial, "inputs" | "scoring">): TrialSummary {
  const scored = inputs.flatMap((input) => scoreInput(scoring, input)?.outcome ?? []);
  const voted = inputs.flatMap(({ vote }) => (vote === null ? [] : outcomeOfVote(vote)));
  const byVotes = voted.length === 0 ? null : summarizeTrial(voted);
  return {
    byScores: scored.length === 0 ? null : summarizeTrial(scored),
    byVotes,
    vote: byVotes === null ? null : preferred(byVotes),
  };
}

/** The trial's sentence for the gate, with what it was measured by; null where nothing was. */
export function trialEvidence(trial: Pick<Trial, "inputs" | "scoring">): {
  readonly outcome: TrialResult["outcome"];
  readonly sentence: string;
} | null {
  const { byScores } = summarize(trial);
  if (byScores === null || trial.scoring === null) return null;
  const measure = scorerOf(trial.scoring).name;
  return { outcome: byScores.outcome, sentence: `${byScores.sentence} Measured by: ${measure}.` };
}

function preferred({ wins, losses }: TrialResult): Vote {
  if (wins === losses) return "neither";
  return wins > losses ? "candidate" : "incumbent";
}

/** What is scored of an output: what its model wrote without its reasoning. */
export function outputText({ raw }: Pick<TrialOutput, "raw">): string {
  return visibleOutput(raw).text.trim();
}

/** By output, for an output that is complete never changes; ROUGE-L of two long texts takes milliseconds. */
const scores = new WeakMap<TrialOutput, CachedScore>();

interface CachedScore {
  readonly scoring: Scoring;
  readonly goldenResponse: string | null;
  readonly score: Score | null;
}

function cachedScore(scoring: Scoring, output: TrialOutput, goldenResponse: string | null): Score | null {
  const cached = scores.get(output);
  if (cached?.scoring === scoring && cached.goldenResponse === goldenResponse) return cached.score;
  const score = scoreOutput(scoring, outputText(output), goldenResponse, output.similarity);
  scores.set(output, { scoring, goldenResponse, score });
  return score;
}
