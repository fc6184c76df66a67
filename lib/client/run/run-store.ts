import { create } from "zustand";
import type { Failure } from "../../base/failure";
import type { OptimizerId } from "../../optimizers/optimizer";

/** Tokens of a request that are read, and that it has. */
export interface Reading {
  readonly tokens: number;
  readonly of: number;
}

/** The candidate that is being written. */
export interface Writing {
  readonly versionId: string;
  /** Counts the candidates of the run from 0. */
  readonly index: number;
  /** All that the model wrote so far. */
  readonly raw: string;
  readonly tokens: number;
  /** How far the request is read; null where the engine does not tell. */
  readonly reading: Reading | null;
  /** By `performance.now`; null until the first token. */
  readonly firstTokenAt: number | null;
}

/** How far the judge is. */
export interface Judging {
  /** Candidates that were compared with the prompt that they are to beat. */
  readonly judged: number;
  /** Candidates that will be. Where all of them were, the best are compared with one another. */
  readonly of: number;
}

interface Running {
  readonly status: "running";
  readonly runId: string;
  readonly optimizer: OptimizerId;
  readonly candidates: number;
  /** By `performance.now`, since the clock of the day may be put back. */
  readonly startedAt: number;
  readonly isStopping: boolean;
  readonly writing: Writing | null;
  /** Null until all candidates are written; nothing is written any more then. */
  readonly judging: Judging | null;
}

export type RunState =
  | { readonly status: "idle" }
  | Running
  /** Two prompts are being tried; the model is taken, and what it writes stands in the trial store. */
  | { readonly status: "trying"; readonly runId: string }
  /** The Lab measures or searches; the model is taken, and what it does stands in the Lab's store. */
  | { readonly status: "measuring"; readonly runId: string }
  /** The run ended before a candidate was begun, so there is no version to carry the failure. */
  | { readonly status: "failed"; readonly failure: Failure };

export const useRun = create<{ readonly run: RunState }>(() => ({ run: { status: "idle" } }));

/** The run of that id, or null where it is over; what belongs to a run that is over must not touch the next one. */
export function runningRun(runId: string): Running | null {
  const { run } = useRun.getState();
  return run.status === "running" && run.runId === runId ? run : null;
}

/** Shows that a run begins, or goes on. */
export function beginRun(run: Pick<Running, "runId" | "optimizer" | "candidates">): void {
  showRun({
    status: "running",
    ...run,
    startedAt: performance.now(),
    isStopping: false,
    writing: null,
    judging: null,
  });
}

export function showRun(run: RunState): void {
  useRun.setState({ run });
}

/** One thing at a time: a run, a trial, or the Lab. */
export function isBusy({ status }: RunState): boolean {
  return status === "running" || status === "trying" || status === "measuring";
}

/** Takes a failure notice away. */
export function dismissFailure(): void {
  if (useRun.getState().run.status === "failed") showRun({ status: "idle" });
}
