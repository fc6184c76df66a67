import { noEvidence } from "../../store/evidence";
import type { Scoring } from "../../scoring/scoring";
import { whenSettled } from "../reading/when-settled";
import { changeVersion, useSession } from "../session/session-store";
import { keepInputs } from "./keep-trial";
import { scoreMeaning } from "./score-meaning";
import { summarize, trialEvidence } from "./trial-result";
import { isTrialRunning, showTrial, trialOf, useTrial, withInput, type Trial, type Vote } from "./trial-store";

/** Says which output is better on one input; another vote takes the place of the first. */
export function vote(input: number, preferred: Vote): void {
  const { trial } = useTrial.getState();
  if (trial === null) return;
  const voted = withInput(trial, input, (entry) => ({ ...entry, vote: preferred }));
  showTrial(voted);
  keepInputs(voted, [input]);
  keepEvidence(voted);
}

/** Shows which output is whose without a vote. */
export function reveal(): void {
  const { trial } = useTrial.getState();
  if (trial !== null) showTrial({ ...trial, isRevealed: true });
}

/** An assertion is typed a letter at a time. */
const KEEP_SCORING_AFTER_MILLISECONDS = 400;
const scoringSettles = whenSettled(KEEP_SCORING_AFTER_MILLISECONDS);

/** Scores the outputs that are there in another way; null for not at all. */
export function scoreBy(scoring: Scoring | null): void {
  const { trial } = useTrial.getState();
  if (trial === null) return;
  showTrial({ ...trial, scoring });
  if (!isTrialRunning(trial)) void scoreTrialMeaning(trial.id);
  scoringSettles.soon(() => keepScoring(trial.id));
}

function keepScoring(id: string): void {
  const trial = trialOf(id);
  // While it runs, each output is stored when it is finished, and the evidence at the end.
  if (trial === null || isTrialRunning(trial)) return;
  keepInputs(trial, [...trial.inputs.keys()]);
  keepEvidence(trial);
}

/**
 * Compares what the trial led to with the golden responses by meaning, where that is how it is scored, and keeps the
 * scores. The model for it is fetched only where `mayFetch` is set; else it must be on this device.
 */
export async function scoreTrialMeaning(id: string, options: { readonly mayFetch?: boolean } = {}): Promise<void> {
  const hasChanged = await scoreMeaning(id, options);
  if (hasChanged) keepScoring(id);
}

/** Writes what the trial says onto the candidate, unless its text is another by now. */
export function keepEvidence(trial: Trial): void {
  const version = useSession.getState().versions.find(({ id }) => id === trial.versionIds.candidate);
  // Of a session that is not on the workbench any more, the other evidence is not known here.
  if (version?.text !== trial.texts.candidate) return;
  const before = version.evidence ?? noEvidence;
  const measured = trialEvidence(trial) ?? before.trial;
  const preferred = summarize(trial).vote ?? before.vote;
  if (measured?.sentence === before.trial?.sentence && preferred === before.vote) return;
  changeVersion(version.id, { evidence: { ...before, trial: measured, vote: preferred } });
}
