import type { PersonAnswer, PersonQuestion } from "../base/person-question";
import type { Result } from "../base/result";
import type { CallBudget as SearchBudget, CallEvent, Purpose, StepAnswer } from "../calls/call";
import type { AnswerChoice, ChatMessage, SamplingParameters } from "../engines/engine";

export type { Answer, Call, CallBudget as SearchBudget, Purpose, StepAnswer } from "../calls/call";

/** A prompt that a search found. Its text may hold place-holders; `parents` are ids of candidates of the same search. */
export interface Candidate {
  readonly id: string;
  readonly text: string;
  readonly parents: readonly string[];
  /** Why it was made, in one line for the person: "mends three failures", "a paraphrase". */
  readonly reason: string;
}

/** `caseId` null: the text alone; `rivalId`: a comparison with that candidate; `step`: of the answer that was measured. */
export interface Measurement {
  readonly candidateId: string;
  readonly caseId: string | null;
  readonly rivalId: string | null;
  readonly scorer: string;
  /** In [0, 1]; null where nothing could be told. */
  readonly score: number | null;
  readonly reason: string;
  readonly step: number | null;
}

/** Where a search stands after a round. `kept` are ids of candidates, the best first. */
export interface Population {
  readonly round: number;
  readonly candidates: readonly Candidate[];
  readonly measurements: readonly Measurement[];
  readonly kept: readonly string[];
}

/** A budget that held for the steps before this one; then a larger one was given. */
export interface EarlierBudget {
  readonly until: number;
  readonly budget: SearchBudget;
}

/** What a search does, as it does it. */
export type Trace =
  | CallEvent
  | { readonly type: "candidate-proposed"; readonly candidate: Candidate }
  | { readonly type: "candidate-refused"; readonly text: string; readonly reason: string }
  | { readonly type: "candidate-measured"; readonly measurement: Measurement }
  | { readonly type: "round-ended"; readonly round: number; readonly kept: readonly string[] };

/** Steps of a search; they yield what happens and return a value or why there is none. */
export type Steps<Value> = AsyncGenerator<Trace, Result<Value>, void>;

/** The only way of a search to model, chance and budget. What a search asks a second time is answered from the first. */
export interface Ledger {
  /** As `ModelCalls` has it, and fails so. */
  ask(purpose: Purpose, messages: readonly ChatMessage[], sampling: SamplingParameters): Steps<StepAnswer>;
  /** Log-probabilities over the given answers, in their order; fails as `ask` does. */
  choose(messages: readonly ChatMessage[], answers: readonly string[]): Steps<readonly AnswerChoice[]>;
  /**
   * What a person says; it costs nothing. Fails with "person-needed" where they were not asked yet: the search ends there,
   * and goes on by replay once the answer is stored.
   */
  askPerson(question: PersonQuestion): Steps<PersonAnswer>;
  /** In [0, 1); the same seed gives the same numbers. */
  random(): number;
  /** What may still be spent. */
  left(): SearchBudget;
}

/** Makes new candidates; at most `wanted`, and none where it has nothing to say. */
export interface Proposer {
  propose(population: Population, wanted: number, ledger: Ledger): Steps<readonly Candidate[]>;
}

/** Measures candidates. `mostCalls` is for so many fresh ones, and is what the estimate counts. */
export interface Evaluator {
  mostCalls(candidates: number): number;
  evaluate(population: Population, fresh: readonly Candidate[], ledger: Ledger): Steps<readonly Measurement[]>;
}

/** Which candidates stay, the best first. Pure. */
export interface Selector {
  select(population: Population, random: () => number): readonly string[];
}

/** A method of the field: parts, put together. */
export interface Search {
  readonly id: string;
  readonly version: number;
  /** Candidates that are asked for in each round. */
  readonly wanted: number;
  readonly proposer: Proposer;
  readonly evaluators: readonly Evaluator[];
  readonly selector: Selector;
  isDone(population: Population): boolean;
}
