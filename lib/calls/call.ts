import type { Result } from "../base/result";
import type { AnswerChoice, Timings, Usage } from "../engines/engine";

/** What a call is for: writing a prompt, answering an input, or judging; "person": a person was asked, and no model. */
export type Purpose = "propose" | "run" | "judge" | "person";

export interface Answer {
  readonly text: string;
  /** It was longer than it may be, or fell into a loop. */
  readonly isCutOff: boolean;
  readonly usage: Usage;
  readonly milliseconds: number;
  /** Missing where no model was asked, and in calls from before it was kept. */
  readonly timings?: Timings;
}

/** Which of some given answers the model would give. */
export interface Choice {
  /** In the order of the answers; no log-probability is below -1,000, so that they can be written as JSON. */
  readonly choices: readonly AnswerChoice[];
  readonly usage: Usage;
  readonly milliseconds: number;
}

/** One call as it is stored. `step` counts the calls of a run or of a search from 0. */
export interface Call {
  readonly step: number;
  /** Of model, sampling and messages; a replay that asks something else is refused. */
  readonly requestHash: string;
  readonly purpose: Purpose;
  readonly answer: Answer | Choice;
  /** Taken from what was asked before: nothing was spent on it. */
  readonly isCached: boolean;
  /** What a search asked where something is to be written, or a person; missing in calls from before it was kept. */
  readonly sent?: string;
}

/** An answer, and the call that gave it. */
export type StepAnswer = Answer & { readonly step: number };

/** What may be spent. */
export interface CallBudget {
  readonly calls: number;
  /** Read and written together. */
  readonly tokens: number;
  readonly milliseconds: number;
}

/** What a call does, as it does it. */
export type CallEvent =
  | { readonly type: "call-started"; readonly step: number; readonly purpose: Purpose }
  /** A long request is read in parts: so many of its tokens are read. */
  | { readonly type: "prompt-read"; readonly step: number; readonly tokens: number; readonly of: number }
  | { readonly type: "text-delta"; readonly step: number; readonly text: string }
  /** Stored before anything goes on. */
  | { readonly type: "call-ended"; readonly call: Call; readonly isReplayed: boolean };

/** Yields what a call does, and returns its answer or why there is none. */
export type Asking<Value> = AsyncGenerator<CallEvent, Result<Value>, void>;

/** Keeps answers by the hash of what was asked, as a Map does. */
export interface AnswerCache {
  get(hash: string): Answer | Choice | undefined;
  set(hash: string, answer: Answer | Choice): unknown;
}
