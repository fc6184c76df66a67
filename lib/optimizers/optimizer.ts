import type { Clock } from "../base/clock";
import type { Failure } from "../base/failure";
import type { RandomSource } from "../base/random";
import type { KeptCalls } from "../calls/run-calls";
import type { Finding } from "../checks/check";
import type { Engine, SamplingParameters, Timings, Usage } from "../engines/engine";
import type { Contestant, Ranking } from "../judge/ranking";
import type { Verdict } from "../judge/verdict";
import type { CleanUp } from "../records/clean-up";
import type { FramedPrompt } from "../records/framed-prompt";
import type { TemplatePack } from "../template/pack";
import type { Refinement } from "../template/refinement";
import type { Task } from "../template/task";

/** Those that a model must be loaded for. */
export type ModelOptimizerId = "fipo";

export type OptimizerId = "instant" | ModelOptimizerId;

/** One thing that an optimizer did or noticed, in words for the person, with the document that the rule follows. */
export interface Remark {
  readonly rule: string;
  readonly text: string;
  readonly source: string;
}

/** A proposed golden prompt. It is a candidate until it has been checked, judged and chosen. */
export interface Candidate {
  readonly text: string;
  /** The person's words and what was put beside them; null where they cannot be told apart. */
  readonly frame: FramedPrompt | null;
  /** Changes of the person's own words that rules would make on a click. */
  readonly offers: readonly CleanUp[];
  /** What else rules did or noticed; empty for a model's candidate. */
  readonly remarks: readonly Remark[];
  /** True where the optimizer had nothing to add and gives the silver prompt, or the prompt to refine, back. */
  readonly isUnchanged: boolean;
  /** Of what the model wrote for it, whether or not its words stand here; null where no model wrote. */
  readonly generation: { readonly seed: number; readonly usage: Usage; readonly timings: Timings } | null;
}

/** What an optimizer does, as it does it. `index` counts the candidates of one run from 0. */
export type OptimizerEvent =
  | { readonly type: "template-filled"; readonly request: string; readonly promptTokens: number }
  | { readonly type: "candidate-started"; readonly index: number; readonly seed: number }
  /** A long request is read in parts: so many of its tokens are read. */
  | { readonly type: "prompt-read"; readonly index: number; readonly tokens: number; readonly of: number }
  | { readonly type: "text-delta"; readonly index: number; readonly text: string; readonly tokens: number }
  /** What was written so far is no prompt to use; the text that follows is a second try at the same candidate. */
  | { readonly type: "asked-again"; readonly index: number }
  | { readonly type: "candidate-made"; readonly index: number; readonly candidate: Candidate }
  /** The model wrote something that is no prompt; `raw` is all that it wrote. */
  | { readonly type: "candidate-refused"; readonly index: number; readonly failure: Failure; readonly raw: string }
  /** Follows each "candidate-made" at once; the checks are free. */
  | { readonly type: "candidate-checked"; readonly index: number; readonly findings: readonly Finding[] }
  /** One pair was judged; "incumbent" is the silver prompt. These come after all candidates were made. */
  | {
      readonly type: "verdict-reached";
      readonly index: number;
      readonly against: Contestant;
      readonly verdict: Verdict;
    }
  /** With the judge on, each candidate that was made has a verdict against the incumbent, or this. */
  | { readonly type: "not-judged"; readonly index: number; readonly reason: NotJudged }
  /** Where two candidates or more were judged; the strongest first. */
  | { readonly type: "ranking-reached"; readonly ranking: Ranking; readonly pairs: number; readonly calls: number };

/** Why a candidate has no verdict. */
export type NotJudged =
  /** A blocking finding is open, so the verdict could change nothing. */
  | { readonly kind: "blocked" }
  /** It is the prompt that it was to rewrite. */
  | { readonly kind: "unchanged" }
  /** It is an earlier candidate of the run again, whose verdict holds for it. */
  | { readonly kind: "repeats"; readonly index: number }
  /** Models of this size were measured to judge no better than chance. */
  | { readonly kind: "judge-at-chance" }
  /** The run's calls or time were used up before. */
  | { readonly kind: "budget-spent" }
  | { readonly kind: "failed"; readonly failure: Failure };

/** How a run came to its end; the return value of the generator. */
export type RunEnd =
  | { readonly type: "completed" }
  | { readonly type: "stopped" }
  | { readonly type: "failed"; readonly failure: Failure };

export interface OptimizerSettings {
  readonly sampling: SamplingParameters;
  /** How many candidates to write; at least 1. */
  readonly candidates: number;
  /** Whether what is missing is asked for beside the prompt (instant rules only). */
  readonly asksQuestions: boolean;
  /** Whether the model then judges its candidates. The checks are made in any case. */
  readonly judges: boolean;
  /** What the person judges by, in their own words; null for the template pack's own questions. */
  readonly criterion: string | null;
}

/** Everything that an optimizer takes besides the task, so that the same seed and engine give the same events. */
export interface OptimizerContext {
  /** Null where no model is loaded; an optimizer that needs one fails with "model-needed". */
  readonly engine: Engine | null;
  readonly pack: TemplatePack;
  /** Null where the golden prompt is made from the task alone; else the prompt to change, and how. */
  readonly refinement: Refinement | null;
  readonly settings: OptimizerSettings;
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly budget: Budget;
  readonly signal: AbortSignal;
  /** What was paid in the same run before, and where calls are kept; missing for neither. */
  readonly kept?: KeptCalls;
}

/**
 * The most that one run may spend, writing and judging together; the run ends as completed with what it has when either
 * is used up. Time is that of the model's answers. `mostCalls` in estimate-run.ts says what a run can take.
 */
export interface Budget {
  readonly modelCalls: number;
  readonly milliseconds: number;
}

/** A way of making golden prompts from a task: propose, and yield what is proposed. */
export interface Optimizer {
  readonly id: OptimizerId;
  run(task: Task, context: OptimizerContext): AsyncGenerator<OptimizerEvent, RunEnd>;
}
