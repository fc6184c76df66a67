import type { Timings, Usage } from "../engines/engine";
import { mostJudgeCalls } from "../judge/most-judge-calls";
import type { PackTexts, TemplatePack } from "../template/pack";
import { renderDiscriminatorRequest } from "../template/render-pack";
import type { Task } from "../template/task";
import type { OptimizerSettings } from "./optimizer";

/** What a run is made of, counted by the model that will do it. */
export interface RunPlan {
  /** Says whether the model is a small one, which is asked in its own way; left out, it is none. */
  readonly pack?: Pick<TemplatePack, "isForSmallModels" | "isLearned">;
  readonly settings: Pick<OptimizerSettings, "candidates" | "judges" | "sampling">;
  readonly wordLimit: number;
  /** Tokens of the filled template. */
  readonly requestTokens: number;
  /** Tokens of `judgeRequestToCount`. */
  readonly judgeTokens: number;
}

/** Measured on this device, from the runs before. */
export interface ModelSpeed {
  readonly promptTokensPerSecond: number;
  readonly answerTokensPerSecond: number;
}

/** The most that a run takes; candidates that a check stops, or that do not win, make it less. */
export interface RunEstimate {
  readonly writingCalls: number;
  readonly judgeCalls: number;
  /** Read by the model, over all calls. */
  readonly promptTokens: number;
  /** Written by the model, if each candidate uses its word limit. */
  readonly answerTokens: number;
  /** Null where the model has not been measured yet. */
  readonly seconds: number | null;
}

/** English prose takes about 1.3 tokens for a word; markup, names and other languages more. */
const TOKENS_PER_WORD = 1.5;

/** Calls, tokens and seconds that a run will take at most; stated before it begins. */
export function estimateRun(plan: RunPlan, speed: ModelSpeed | null): RunEstimate {
  const { candidates, judges, sampling } = plan.settings;
  const judgeCalls = judges ? mostJudgeCalls(candidates) : 0;
  const candidateTokens = Math.min(sampling.maxTokens, Math.ceil(plan.wordLimit * TOKENS_PER_WORD));
  const { tries, examples, questions } = smallModelParts(plan.pack);
  const promptTokens =
    candidates * tries * (plan.requestTokens + examples) +
    questions +
    judgeCalls * (plan.judgeTokens + candidateTokens);
  const answerTokens = candidates * tries * candidateTokens + judgeCalls;
  const seconds = secondsFor({ promptTokens, answerTokens }, speed);
  return { writingCalls: candidates, judgeCalls, promptTokens, answerTokens, seconds };
}

/** Of an example in English, of which two stand before a prompt; other languages take about as many. */
const EXAMPLE_TOKENS = 140;

/** Of a question with its choices; what it is about is short beside that, or was read before. */
const QUESTION_TOKENS = 70;

/** How often a small model may be asked for a candidate, and the tokens that it reads besides the request. */
function smallModelParts({ isForSmallModels = false, isLearned = false }: NonNullable<RunPlan["pack"]> = {}) {
  if (!isForSmallModels) return { tries: 1, examples: 0, questions: 0 };
  const questions = MOST_GUESSING_CALLS * QUESTION_TOKENS;
  return isLearned ? { tries: 1, examples: 0, questions } : { tries: 2, examples: 2 * EXAMPLE_TOKENS, questions };
}

/** Seconds that the model takes for so many tokens; null where it has not been measured yet. */
export function secondsFor(
  { promptTokens, answerTokens }: { readonly promptTokens: number; readonly answerTokens: number },
  speed: ModelSpeed | null,
): number | null {
  if (speed === null) return null;
  return promptTokens / speed.promptTokensPerSecond + answerTokens / speed.answerTokensPerSecond;
}

/** The calls that a run can take at most: the budget that lets it come to its end. */
export function mostCalls(
  { candidates, judges }: Pick<OptimizerSettings, "candidates" | "judges">,
  { isForSmallModels = false }: Pick<TemplatePack, "isForSmallModels"> = {},
): number {
  const writing = isForSmallModels ? 2 * candidates + MOST_GUESSING_CALLS : candidates;
  return writing + (judges ? mostJudgeCalls(candidates) : 0);
}

/** Two questions of four choices, each asked once for each order, about the prompt and about an empty one. */
const MOST_GUESSING_CALLS = 2 * 4 * 2;

/** The judge's request before there is a candidate, whose tokens come on top. */
export function judgeRequestToCount(texts: PackTexts, task: Task, criterion: string | null): string {
  const { silverPrompt, goldenResponse } = task;
  return renderDiscriminatorRequest(texts, {
    rawPrompt: silverPrompt,
    promptA: silverPrompt,
    promptB: "",
    goldenResponse,
    criterion,
  });
}

/** What one generation measured; null where it was too short to tell. */
export function speedFrom(usage: Usage, timings: Timings): ModelSpeed | null {
  const { prefillMilliseconds, decodeMilliseconds } = timings;
  // The first token comes with the prefill, so that one alone was written in no time that was measured.
  if (prefillMilliseconds <= 0 || decodeMilliseconds <= 0 || usage.completionTokens < 2) return null;
  return {
    promptTokensPerSecond: (1000 * usage.promptTokens) / prefillMilliseconds,
    answerTokensPerSecond: (1000 * (usage.completionTokens - 1)) / decodeMilliseconds,
  };
}

/** One sentence before the run, such as "3 candidates and up to 12 answers of the judge: …". */
export function describeEstimate(estimate: RunEstimate): string {
  const { writingCalls, judgeCalls, promptTokens, answerTokens, seconds } = estimate;
  const calls = [
    writingCalls === 1 ? "1 candidate" : `${writingCalls} candidates`,
    ...(judgeCalls > 0 ? [`up to ${judgeCalls} answers of the judge`] : []),
  ].join(" and ");
  const tokens = `about ${roundTokens(promptTokens + answerTokens).toLocaleString("en")} tokens`;
  const time = seconds === null ? "how long is known after the first run" : `up to ${describeSeconds(seconds)}`;
  return `${calls}: ${tokens}, ${time}.`;
}

/** Tokens, rounded up to two digits; an estimate is good for no more. */
export function roundTokens(tokens: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, tokens))) - 1);
  return Math.ceil(tokens / step) * step;
}

/** Seconds, or minutes from 90 seconds on, rounded up. */
export function describeSeconds(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.ceil(seconds))} s`;
  return `${Math.ceil(seconds / 60)} min`;
}
