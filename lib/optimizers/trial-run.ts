import { approximateTokens } from "../base/approximate-tokens";
import type { Failure } from "../base/failure";
import type { SamplingParameters, Timings, Usage } from "../engines/engine";
import { describeSeconds, roundTokens, secondsFor, type ModelSpeed } from "./estimate-run";
import type { Budget } from "./optimizer";

/** The two prompts of a trial: the new one, and the one that it has to beat. */
export type TrialSide = "candidate" | "incumbent";

/** A prompt as the model reads it, its place-holders filled. */
export interface TrialPrompt {
  readonly side: TrialSide;
  readonly text: string;
}

/** What a trial sends to the model: for each input both prompts, in the order in which they are to be answered. */
export interface TrialPlan {
  readonly inputs: readonly (readonly [TrialPrompt, TrialPrompt])[];
  /** The same for every output, the seed included. */
  readonly sampling: SamplingParameters;
  readonly budget: Budget;
}

/** What a trial does, as it does it. `input` counts from 0. */
export type TrialEvent =
  | { readonly type: "output-started"; readonly input: number; readonly side: TrialSide }
  /** A long prompt is read in parts: so many of its tokens are read. */
  | {
      readonly type: "prompt-read";
      readonly input: number;
      readonly side: TrialSide;
      readonly tokens: number;
      readonly of: number;
    }
  | {
      readonly type: "text-delta";
      readonly input: number;
      readonly side: TrialSide;
      readonly text: string;
      readonly tokens: number;
    }
  /** "length": the answer was longer than it may be. */
  | {
      readonly type: "output-ended";
      readonly input: number;
      readonly side: TrialSide;
      readonly reason: "stop" | "length";
      readonly usage: Usage;
      readonly timings: Timings;
    }
  /** Nothing was sent, for one of the prompts with its values does not fit the model. The trial goes on. */
  | { readonly type: "input-failed"; readonly input: number; readonly failure: Failure };

/** The most that a trial takes; answers that end early make it less. */
export interface TrialEstimate {
  readonly answers: number;
  readonly promptTokens: number;
  /** If each answer is as long as it may be. */
  readonly answerTokens: number;
  /** Null where the model has not been measured yet. */
  readonly seconds: number | null;
}

/** Calls, tokens and seconds that the answers to these texts will take at most; stated before a trial begins. */
export function estimateTrial(texts: readonly string[], maxTokens: number, speed: ModelSpeed | null): TrialEstimate {
  const promptTokens = texts.reduce((sum, text) => sum + approximateTokens(text), 0);
  const answerTokens = texts.length * maxTokens;
  const seconds = secondsFor({ promptTokens, answerTokens }, speed);
  return { answers: texts.length, promptTokens, answerTokens, seconds };
}

/** One sentence before the trial, such as "2 answers of at most 1,024 tokens: up to 40 s." */
export function describeTrialEstimate({ answers, promptTokens, answerTokens, seconds }: TrialEstimate): string {
  const most = Math.round(answerTokens / Math.max(1, answers));
  const read = `about ${roundTokens(promptTokens).toLocaleString("en")} tokens to read`;
  const time = seconds === null ? "how long is known after the first one" : `up to ${describeSeconds(seconds)}`;
  return `${answers} answers of at most ${most.toLocaleString("en")} tokens, ${read}: ${time}.`;
}
