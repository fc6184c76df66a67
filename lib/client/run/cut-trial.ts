import { create } from "zustand";
import { succeed } from "../../base/result";
import type { KeptTrial } from "../../store/kept-trial";
import { storeWith } from "../database/storage-queue";
import { useModel } from "../models/model-store";
import { carryOutTrial } from "./carry-out-trial";
import { findCut, findWorkers, howLoaded, type Cut } from "./find-cut";
import { openTrial, readTrial } from "./keep-trial";
import { isBusy, useRun } from "./run-store";
import { keepEvidence, scoreTrialMeaning } from "./score-trial";
import { isTrialOf, type TrialPair } from "./trial-pair";
import { isTrialRunning, showTrial, trialOf, useTrial, type Trial } from "./trial-store";
import { withTrials } from "./with-kept";

export type CutTrial = Cut<KeptTrial>;

/** That of the versions that were asked about last; null for none, and while it goes on. */
export const useCutTrial = create<{ readonly cut: CutTrial | null }>(() => ({ cut: null }));

/** The pair that was asked about last: what is found for another is not shown any more. */
let asked: TrialPair | null = null;

async function findCutTrial(pair: TrialPair): Promise<CutTrial | null> {
  asked = pair;
  const cut = await findCut({
    sessionId: pair.candidate.sessionId,
    withKept: withTrials,
    isWanted: (run) => isTrialOf(run, pair),
    // Another pair may have been asked about since; whoever holds its run calls this once, for whom it was first.
    lookAgain: async () => {
      if (asked !== null) await restoreTrial(asked);
    },
  });
  if (asked === pair) useCutTrial.setState({ cut });
  return cut;
}

/**
 * Brings back the last trial of these versions, unless one is going on or is there already, and looks whether it was cut
 * off and can go on.
 */
export async function restoreTrial(pair: TrialPair): Promise<void> {
  const { candidate, incumbent } = pair;
  const texts = { candidate: candidate.text, incumbent: incumbent.text };
  const cut = await findCutTrial(pair);
  const isWanted = () => {
    const { trial } = useTrial.getState();
    if (trial === null) return true;
    return !isTrialRunning(trial) && !(isTrialOf(trial, pair) && hasAllOf(trial, cut));
  };
  if (!isWanted()) return;
  await storeWith(
    async (repository) => {
      const rows = await repository.readTrial(candidate.id);
      if (!rows.ok || !isWanted()) return rows;
      const trial = cut === null ? readTrial(rows.value, texts) : openTrial(cut.run, rows.value);
      showTrial(trial);
      if (trial !== null) keepEvidence(trial);
      if (trial !== null) void scoreTrialMeaning(trial.id);
      return rows;
    },
    { isDoneLater: false },
  );
}

/** False where the trial lacks inputs of the cut one, as they are stored with its outputs only where they were begun. */
function hasAllOf({ id, inputs }: Trial, cut: CutTrial | null): boolean {
  return cut === null || (id === cut.run.runId && inputs.length === cut.run.inputs.length);
}

/** Goes on with a trial after the calls that are paid; without effect while the model is missing or taken. */
export async function goOnWithTrial({ run, paid }: CutTrial): Promise<void> {
  const { model } = useModel.getState();
  const trial = trialOf(run.runId);
  if (isBusy(useRun.getState().run) || howLoaded(run.model, model) !== "same" || trial === null) return;
  useCutTrial.setState({ cut: null });
  await carryOutTrial({ run, trial, paid });
}

/** Forgets what it has paid for; what was written stays. */
export async function forgetCutTrial({ run }: CutTrial): Promise<void> {
  useCutTrial.setState({ cut: null });
  await withTrials((runs) => runs.deleteRun(run));
}

/** Forgets those of a pair whose place a new trial takes. */
export async function forgetCutTrials(pair: TrialPair): Promise<void> {
  useCutTrial.setState({ cut: null });
  const whoIsAt = await findWorkers();
  await withTrials(async (runs) => {
    const listed = await runs.listRuns(pair.candidate.sessionId);
    if (!listed.ok) return listed;
    const left = listed.value.filter((run) => isTrialOf(run, pair) && whoIsAt(run.runId) === null);
    for (const run of left) await runs.deleteRun(run);
    return succeed(undefined);
  });
}
