import type { RandomSource } from "../base/random";
import type { Result } from "../base/result";
import type { AnswerChoice, ChatMessage, SamplingParameters, Usage } from "../engines/engine";

/*
 * What every search for a better prompt is made of, whatever its method: a proposer, evaluators and a selector, which
 * reach model, chance and budget through a ledger alone. A search writes no checkpoint code: its ledger answers from
 * the stored calls first, so that a search that is begun again from its seed comes to where it was.
 */

export interface Candidate {
  readonly id: string;
  readonly text: string;
  /** Ids of those that it was made from; none for a start. */
  readonly parents: readonly string[];
  /** Why it was made so, in the words of the method; for the tree that a person reads. */
  readonly reason?: string;
}

/** `caseId` null: the text alone. `rivalId`: a comparison. `step`: the call whose answer was measured. */
export interface Measurement {
  readonly candidateId: string;
  readonly caseId: string | null;
  readonly rivalId: string | null;
  readonly scorer: string;
  /** In [0, 1]; null where nothing could be said. */
  readonly score: number | null;
  readonly reason: string;
  readonly step: number | null;
}

export interface Population {
  /** Counted from 0. */
  readonly round: number;
  readonly candidates: readonly Candidate[];
  readonly measurements: readonly Measurement[];
  /** Ids, the best first. */
  readonly kept: readonly string[];
}

/** The most that may be spent. */
export interface SearchBudget {
  readonly calls: number;
  readonly tokens: number;
  readonly milliseconds: number;
}

export type Purpose = "propose" | "run" | "judge";

export interface Answer {
  readonly text: string;
  /** It is as long as it may be, and was not at its end. */
  readonly isCutOff: boolean;
  readonly usage: Usage;
  readonly milliseconds: number;
}

export interface Call {
  /** Counted from 0 within its search. */
  readonly step: number;
  /** Of messages, sampling and answers, so that a changed search is told from the same one. */
  readonly requestHash: string;
  readonly purpose: Purpose;
  readonly answer: Answer | readonly AnswerChoice[];
}

/** Survives a reload: the search runs again, and its ledger answers the first steps from `calls`. */
export interface Checkpoint {
  readonly searchId: string;
  readonly version: number;
  readonly seed: number;
  readonly calls: readonly Call[];
}

export type Trace =
  | { readonly type: "call-started"; readonly step: number; readonly purpose: Purpose }
  | { readonly type: "prompt-read"; readonly step: number; readonly tokens: number; readonly of: number }
  | { readonly type: "text-delta"; readonly step: number; readonly text: string }
  /** Whoever runs the search has stored it before it asks for the next step. */
  | { readonly type: "call-ended"; readonly call: Call }
  | { readonly type: "candidate-proposed"; readonly candidate: Candidate }
  | { readonly type: "candidate-measured"; readonly measurement: Measurement }
  | { readonly type: "round-ended"; readonly kept: readonly string[] };

export type Steps<Value> = AsyncGenerator<Trace, Result<Value>, void>;

/** The only way to model, chance and budget. */
export interface Ledger {
  ask(purpose: Purpose, messages: readonly ChatMessage[], sampling: SamplingParameters): Steps<Answer>;
  choose(messages: readonly ChatMessage[], answers: readonly string[]): Steps<readonly AnswerChoice[]>;
  readonly random: RandomSource;
  left(): SearchBudget;
}

export interface Proposer {
  propose(population: Population, wanted: number, ledger: Ledger): Steps<readonly Candidate[]>;
}

export interface Evaluator {
  /** The most calls that it makes for so many candidates. */
  mostCalls(candidates: number): number;
  evaluate(population: Population, fresh: readonly Candidate[], ledger: Ledger): Steps<readonly Measurement[]>;
}

export interface Selector {
  /** Ids of those that are kept, the best first. Pure. */
  select(population: Population, random: RandomSource): readonly string[];
}

export interface Search {
  readonly id: string;
  /** Changes with whatever changes its requests. */
  readonly version: number;
  /** Candidates a round. */
  readonly wanted: number;
  readonly proposer: Proposer;
  readonly evaluators: readonly Evaluator[];
  readonly selector: Selector;
  isDone(population: Population): boolean;
}
