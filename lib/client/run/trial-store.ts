import { create } from "zustand";
import type { Failure } from "../../base/failure";
import type { LoadedModel, SamplingParameters, Timings, Usage } from "../../engines/engine";
import type { TrialSide } from "../../optimizers/trial-run";
import type { Scoring } from "../../scoring/scoring";
import type { Reading } from "./run-store";

/** What one prompt led to on one input. */
export interface TrialOutput {
  /** Of its row in the database. */
  readonly id: string;
  /** Epoch milliseconds; when the model was asked. */
  readonly createdAt: number;
  /** All that the model wrote. */
  readonly raw: string;
  readonly tokens: number;
  /** How far the prompt is read; null where the engine does not tell, and where it is not being read. */
  readonly reading: Reading | null;
  /** "cut-off": the answer was longer than it may be. */
  readonly state: "waiting" | "writing" | "complete" | "cut-off" | "stopped" | "failed";
  readonly usage: Usage | null;
  readonly timings: Timings | null;
  /** How near its embedding is to the golden response's, in [-1, 1]; null where that was not compared. */
  readonly similarity: number | null;
}

/** Which prompt's output the person preferred. */
export type Vote = TrialSide | "neither";

/** One input of a trial, with what both prompts led to. */
export interface TriedInput {
  readonly values: ReadonlyMap<string, string>;
  readonly goldenResponse: string | null;
  /** What the model reads. */
  readonly prompts: Readonly<Record<TrialSide, string>>;
  readonly outputs: Readonly<Record<TrialSide, TrialOutput>>;
  /** The side that stands on the left, and is asked first: so neither place nor time tells which is which. */
  readonly left: TrialSide;
  readonly vote: Vote | null;
  /** Why nothing was sent; null where something was, or will be. */
  readonly failure: Failure | null;
}

/** Two prompts at work. */
export interface Trial {
  readonly id: string;
  readonly sessionId: string;
  /** The versions whose prompts are tried, and their texts as they were then, with their place-holders. */
  readonly versionIds: Readonly<Record<TrialSide, string>>;
  readonly texts: Readonly<Record<TrialSide, string>>;
  readonly model: LoadedModel;
  readonly sampling: SamplingParameters;
  /** Null where the person may know from the beginning which is which. */
  readonly blindSeed: number | null;
  /** The person asked to be told which is which without a vote. */
  readonly isRevealed: boolean;
  readonly scoring: Scoring | null;
  readonly state: "running" | "stopping" | "completed" | "stopped" | "failed";
  /** Why the state is "failed"; null in every other. */
  readonly failure: Failure | null;
  readonly inputs: readonly TriedInput[];
}

/** The trial that is going on, or the last one that was shown; null before the first. */
export const useTrial = create<{ readonly trial: Trial | null }>(() => ({ trial: null }));

export function showTrial(trial: Trial | null): void {
  useTrial.setState({ trial });
}

/** The trial of that id; null where another one took its place. */
export function trialOf(id: string): Trial | null {
  const { trial } = useTrial.getState();
  return trial?.id === id ? trial : null;
}

export function isTrialRunning({ state }: Trial): boolean {
  return state === "running" || state === "stopping";
}

/** True where the person cannot know yet which output is whose. */
export function isHidden({ blindSeed, isRevealed }: Trial, { vote }: TriedInput): boolean {
  return blindSeed !== null && !isRevealed && vote === null;
}

/** True where both outputs are there as far as the model wrote them, so that they can be compared. */
export function isComparable({ outputs }: TriedInput): boolean {
  return [outputs.candidate, outputs.incumbent].every(({ state }) => state === "complete" || state === "cut-off");
}

/** The trial with one of its inputs changed. */
export function withInput(trial: Trial, input: number, change: (before: TriedInput) => TriedInput): Trial {
  return { ...trial, inputs: trial.inputs.map((entry, index) => (index === input ? change(entry) : entry)) };
}

/** The trial with one of its outputs changed. */
export function withOutput(trial: Trial, input: number, side: TrialSide, changes: Partial<TrialOutput>): Trial {
  return withInput(trial, input, (entry) => ({
    ...entry,
    outputs: { ...entry.outputs, [side]: { ...entry.outputs[side], ...changes } },
  }));
}
