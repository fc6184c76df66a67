import { v7 as newId } from "uuid";
import { speedFrom, type ModelSpeed } from "../../optimizers/estimate-run";
import { describeTrialEstimate, estimateTrial } from "../../optimizers/trial-run";
import type { TrialInput } from "../../scoring/place-holder-values";
import { fillPlaceHolders } from "../../scoring/place-holders";
import type { Scoring } from "../../scoring/scoring";
import type { KeptTrial } from "../../store/kept-trial";
import { saveNow } from "../database/typing";
import { useModel } from "../models/model-store";
import { useSession } from "../session/session-store";
import { useSettings } from "../settings/settings-store";
import { carryOutTrial } from "./carry-out-trial";
import { forgetCutTrials } from "./cut-trial";
import { openTrial } from "./keep-trial";
import { newSeed } from "./run-optimizer";
import { isBusy, useRun } from "./run-store";
import { stopInWorker } from "./stop-in-worker";
import type { TrialPair } from "./trial-pair";
import { showTrial, trialOf, useTrial } from "./trial-store";

export interface TrialWish {
  readonly pair: TrialPair;
  readonly inputs: readonly TrialInput[];
  readonly isBlind: boolean;
  readonly scoring: Scoring | null;
}

/** One sentence about what the trial would take at most. */
export function estimateFor({ pair, inputs }: Pick<TrialWish, "pair" | "inputs">): string {
  const { maxTokens } = useSettings.getState().settings;
  const texts = inputs.flatMap(({ values }) =>
    [pair.incumbent, pair.candidate].map(({ text }) => fillPlaceHolders(text, values)),
  );
  return describeTrialEstimate(estimateTrial(texts, maxTokens, measuredSpeed()));
}

/** Runs both prompts on each input. What they lead to is shown as it comes and kept with their versions. */
export async function startTrial({ pair, inputs, isBlind, scoring }: TrialWish): Promise<void> {
  const { model } = useModel.getState();
  if (isBusy(useRun.getState().run) || model.status !== "ready" || inputs.length === 0) return;
  saveNow();
  const { candidate, incumbent } = pair;
  const { temperature, topP, seed, maxTokens } = useSettings.getState().settings;
  const run: KeptTrial = {
    runId: newId(),
    sessionId: candidate.sessionId,
    versionIds: { candidate: candidate.id, incumbent: incumbent.id },
    texts: { candidate: candidate.text, incumbent: incumbent.text },
    model: model.loaded,
    sampling: { temperature, topP, seed: seed ?? newSeed(), maxTokens },
    blindSeed: isBlind ? newSeed() : null,
    scoring,
    inputs: inputs.map(({ values, goldenResponse }) => ({
      values: Array.from(values, ([name, value]) => ({ name, value })),
      goldenResponse,
    })),
  };
  void forgetCutTrials(pair);
  await carryOutTrial({ run, trial: openTrial(run), paid: [] });
}

/** Stops the trial; what was written until then stays. */
export async function stopTrial(): Promise<void> {
  const { trial } = useTrial.getState();
  if (trial?.state !== "running") return;
  showTrial({ ...trial, state: "stopping" });
  await stopInWorker(trial.id, () => trialOf(trial.id)?.state === "stopping");
}

/** What this model measured last in this session; null where it wrote nothing yet. */
function measuredSpeed(): ModelSpeed | null {
  const { model } = useModel.getState();
  if (model.status !== "ready") return null;
  const { modelId } = model.loaded;
  const { trial } = useTrial.getState();
  const tried = trial !== null && trial.model.modelId === modelId ? trial.inputs : [];
  const written = tried.flatMap(({ outputs }) => [outputs.incumbent, outputs.candidate]);
  const { versions } = useSession.getState();
  const made = versions.flatMap(({ origin }) => (origin?.model?.modelId === modelId ? origin : []));
  for (const { usage, timings } of [...made, ...written].toReversed()) {
    const speed = usage === null || timings === null ? null : speedFrom(usage, timings);
    if (speed !== null && speed.answerTokensPerSecond > 0) return speed;
  }
  return null;
}
