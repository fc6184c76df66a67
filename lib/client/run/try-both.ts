import { v7 as newId } from "uuid";
import { speedFrom, type ModelSpeed } from "../../optimizers/estimate-run";
import type { RunEnd } from "../../optimizers/optimizer";
import {
  describeTrialEstimate,
  estimateTrial,
  type TrialEvent,
  type TrialPlan,
  type TrialSide,
} from "../../optimizers/trial-run";
import { noEvidence } from "../../store/evidence";
import type { Version } from "../../store/session";
import { fillPlaceHolders } from "../../scoring/place-holders";
import type { TrialInput } from "../../scoring/place-holder-values";
import type { Scoring } from "../../scoring/scoring";
import { keepInputs, leftSides, readTrial, unwritten } from "./keep-trial";
import { dropModel, forgetModel, noteSpeed, useModel } from "../models/model-store";
import { optimizerWorker } from "../worker/optimizer-worker";
import { spoilsEngine } from "./carry-out-run";
import { newSeed } from "./run-optimizer";
import { isBusy, showRun, useRun } from "./run-store";
import { changeVersion, useSession } from "../session/session-store";
import { useSettings } from "../settings/settings-store";
import { scoreMeaning } from "./score-meaning";
import { stopInWorker } from "./stop-in-worker";
import { storeWith } from "../database/storage-queue";
import { silverAbove } from "../session/task-to-refine";
import { summarize, trialEvidence } from "./trial-result";
import {
  isTrialRunning,
  showTrial,
  trialOf,
  useTrial,
  withInput,
  withOutput,
  type Trial,
  type Vote,
} from "./trial-store";
import { saveNow } from "../database/typing";
import { whenSettled } from "../reading/when-settled";
import { stamp } from "../../store/stamp";

const BUDGET_MILLISECONDS = 60 * 60_000;
/** A closed tab costs at most this much of a stream. */
const SAVE_EVERY_MILLISECONDS = 1_000;

/** The two prompts that a version can be tried in: its own against the silver one that it goes back to. */
export interface TrialPair {
  readonly candidate: Version;
  readonly incumbent: Version;
}

/** Null for a silver version, for one that is not finished, and where either text is empty. */
export function pairFor(version: Version | null, versions: readonly Version[]): TrialPair | null {
  if (version === null || version.kind === "silver" || version.state === "writing") return null;
  const incumbent = silverAbove(version, versions);
  if (incumbent === null || version.text.trim() === "" || incumbent.text.trim() === "") return null;
  return { candidate: version, incumbent };
}

/**
 * The texts whose place-holders are asked for. What was added to the candidate is none of the person's: a line that speaks
 * of [square brackets] asks for nothing.
 */
export function textsToFill({ incumbent, candidate }: TrialPair): readonly string[] {
  const { frame } = candidate;
  const own =
    frame === undefined
      ? [candidate.text]
      : [frame.before, frame.after, ...frame.questions.flatMap(({ answer }) => answer?.text ?? [])];
  return [incumbent.text, ...own];
}

export interface TrialWish {
  readonly pair: TrialPair;
  readonly inputs: readonly TrialInput[];
  readonly isBlind: boolean;
  readonly scoring: Scoring | null;
}

/** One sentence about what the trial would take at most. */
export function estimateFor({ pair, inputs }: Pick<TrialWish, "pair" | "inputs">): string {
  const { maxTokens } = useSettings.getState().settings;
  const prompts = promptsFor({ pair, inputs }, []);
  return describeTrialEstimate(estimateTrial({ inputs: prompts, sampling: { maxTokens } }, measuredSpeed()));
}

/** What a trial sends to the model. In blind mode the order is drawn, so that time does not tell which is which. */
function promptsFor(
  { pair, inputs }: Pick<TrialWish, "pair" | "inputs">,
  left: readonly TrialSide[],
): TrialPlan["inputs"] {
  return inputs.map(({ values }, index) => {
    const prompt = (side: TrialSide) => ({ side, text: fillPlaceHolders(pair[side].text, values) });
    const first = left[index] ?? "incumbent";
    return [prompt(first), prompt(first === "candidate" ? "incumbent" : "candidate")];
  });
}

/** Runs both prompts on each input. What they lead to is shown as it comes and kept with their versions. */
export async function startTrial({ pair, inputs, isBlind, scoring }: TrialWish): Promise<void> {
  const { model } = useModel.getState();
  if (isBusy(useRun.getState().run) || model.status !== "ready" || inputs.length === 0) return;
  saveNow();
  const blindSeed = isBlind ? newSeed() : null;
  const left = leftSides(inputs.length, blindSeed);
  const { temperature, topP, seed, maxTokens } = useSettings.getState().settings;
  const plan: TrialPlan = {
    inputs: promptsFor({ pair, inputs }, left),
    sampling: { temperature, topP, seed: seed ?? newSeed(), maxTokens },
    budget: { modelCalls: 2 * inputs.length, milliseconds: BUDGET_MILLISECONDS },
  };
  const runId = newId();
  showRun({ status: "trying", runId });
  showTrial({
    id: runId,
    sessionId: pair.candidate.sessionId,
    versionIds: { candidate: pair.candidate.id, incumbent: pair.incumbent.id },
    texts: { candidate: pair.candidate.text, incumbent: pair.incumbent.text },
    model: model.loaded,
    sampling: plan.sampling,
    blindSeed,
    isRevealed: false,
    scoring,
    state: "running",
    failure: null,
    inputs: inputs.map(({ values, goldenResponse }, index) => ({
      values,
      goldenResponse,
      prompts: {
        candidate: fillPlaceHolders(pair.candidate.text, values),
        incumbent: fillPlaceHolders(pair.incumbent.text, values),
      },
      outputs: { candidate: unwritten(newId()), incumbent: unwritten(newId()) },
      left: left[index] ?? "incumbent",
      vote: null,
      failure: null,
    })),
  });
  const take = recordTrial(runId);
  const ended = await optimizerWorker.call((service, proxy) => service.tryBoth({ runId, plan }, proxy(take)));
  if (ended.ok) {
    close(runId, ended.value);
    if (ended.value.type === "failed" && spoilsEngine(ended.value.failure)) await dropModel(ended.value.failure);
  } else {
    const wasStopped = trialOf(runId)?.state === "stopping";
    close(runId, wasStopped ? { type: "stopped" } : { type: "failed", failure: ended.failure });
    forgetModel(ended.failure);
  }
}

/** Stops the trial; what was written until then stays. */
export async function stopTrial(): Promise<void> {
  const { trial } = useTrial.getState();
  if (trial?.state !== "running") return;
  showTrial({ ...trial, state: "stopping" });
  await stopInWorker(trial.id, () => trialOf(trial.id)?.state === "stopping");
}

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
  // While it runs, each output is kept when it is there, and the evidence at the end.
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

/** Brings back the last trial of these versions, unless one is going on or is there already. */
export async function restoreTrial({ candidate, incumbent }: TrialPair): Promise<void> {
  const texts = { candidate: candidate.text, incumbent: incumbent.text };
  const isWanted = () => {
    const { trial } = useTrial.getState();
    return trial === null || !(isTrialRunning(trial) || isTrialOf(trial, { candidate, incumbent }));
  };
  if (!isWanted()) return;
  await storeWith(
    async (repository) => {
      const rows = await repository.readTrial(candidate.id);
      if (!rows.ok || !isWanted()) return rows;
      const trial = readTrial(rows.value, texts);
      showTrial(trial);
      if (trial !== null) keepEvidence(trial);
      if (trial !== null) void scoreTrialMeaning(trial.id);
      return rows;
    },
    { isDoneLater: false },
  );
}

/** True where the trial is of these versions with these texts. */
export function isTrialOf({ versionIds, texts }: Trial, pair: TrialPair): boolean {
  return (["candidate", "incumbent"] as const).every(
    (side) => versionIds[side] === pair[side].id && texts[side] === pair[side].text,
  );
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

/** Turns the events of one trial into what the page shows and what is stored. */
function recordTrial(id: string) {
  let savedAt = 0;

  function apply(trial: Trial, event: TrialEvent): Trial {
    switch (event.type) {
      case "output-started":
        savedAt = performance.now();
        return withOutput(trial, event.input, event.side, { state: "writing", createdAt: stamp() });
      case "prompt-read":
        return withOutput(trial, event.input, event.side, { reading: { tokens: event.tokens, of: event.of } });
      case "text-delta": {
        const before = trial.inputs[event.input]?.outputs[event.side];
        const changes = { raw: (before?.raw ?? "") + event.text, tokens: (before?.tokens ?? 0) + event.tokens };
        const next = withOutput(trial, event.input, event.side, changes);
        if (performance.now() - savedAt >= SAVE_EVERY_MILLISECONDS) {
          savedAt = performance.now();
          keepInputs(next, [event.input]);
        }
        return next;
      }
      case "output-ended": {
        const { usage, timings, reason } = event;
        const state = reason === "stop" ? "complete" : "cut-off";
        const next = withOutput(trial, event.input, event.side, { state, usage, timings });
        keepInputs(next, [event.input]);
        noteSpeed(usage, timings);
        return next;
      }
      case "input-failed":
        return withInput(trial, event.input, (entry) => ({ ...entry, failure: event.failure }));
    }
  }

  return (runId: string, events: readonly TrialEvent[]): void => {
    const trial = trialOf(id);
    if (runId === id && trial !== null && isTrialRunning(trial)) showTrial(events.reduce(apply, trial));
  };
}

/** The trial is over: what was being written is kept as it stands. */
function close(id: string, end: RunEnd): void {
  const { run } = useRun.getState();
  if (run.status === "trying" && run.runId === id) showRun({ status: "idle" });
  const trial = trialOf(id);
  if (trial === null) return;
  const failure = end.type === "failed" ? end.failure : null;
  const state = failure === null ? "stopped" : "failed";
  let closed: Trial = { ...trial, state: end.type, failure };
  for (const [input, { outputs }] of trial.inputs.entries()) {
    for (const side of ["candidate", "incumbent"] as const) {
      if (outputs[side].state !== "writing") continue;
      closed = withOutput(closed, input, side, { state });
      keepInputs(closed, [input]);
    }
  }
  showTrial(closed);
  keepEvidence(closed);
  void scoreTrialMeaning(id);
}

/** Writes what the trial says onto the candidate, unless its text is another by now. */
function keepEvidence(trial: Trial): void {
  const version = useSession.getState().versions.find(({ id }) => id === trial.versionIds.candidate);
  // Of a session that is not on the workbench any more, the other evidence is not known here.
  if (version?.text !== trial.texts.candidate) return;
  const before = version.evidence ?? noEvidence;
  const measured = trialEvidence(trial) ?? before.trial;
  const preferred = summarize(trial).vote ?? before.vote;
  if (measured?.sentence === before.trial?.sentence && preferred === before.vote) return;
  changeVersion(version.id, { evidence: { ...before, trial: measured, vote: preferred } });
}
