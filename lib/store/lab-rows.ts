import type { Failure } from "../base/failure";
import type { Call, CallEvent } from "../calls/call";
import type { Case, CaseSet } from "../records/case";
import type { Cell, CellKey, SearchOutcome, SearchPlan } from "../search/lab-run";
import type { Trace } from "../search/search";

/** A set as it stands in its table. */
export interface CaseSetRow extends CaseSet {
  /** Epoch milliseconds; null while it is in use. What was removed can be brought back until it is forgotten. */
  readonly removedAt: number | null;
}

/** A row of a set. Places only grow, and may have gaps. */
export interface CaseRow {
  readonly setId: string;
  readonly position: number;
  readonly case: Case;
}

/** What the matrix shows of a cell, apart from its answer, for 100,000 of them are read at once. */
export interface CellRow extends CellKey {
  readonly setId: string;
  /** Of prompt, row and sample together. */
  readonly id: string;
  /** Of prompt and row as they were measured; a cell with another one is stale. */
  readonly inputHash: string;
  /** Of the sampling; with the model it tells under which conditions the answer was given. */
  readonly samplingHash: string;
  /** Null where no model was asked. */
  readonly modelId: string | null;
  readonly isCutOff: boolean;
  readonly milliseconds: number;
  readonly failure: Failure | null;
  readonly score: number;
  readonly passed: boolean;
  readonly state: "passed" | "failed" | "error";
  readonly namedScores: Readonly<Record<string, number>>;
}

/** All of a cell. */
export interface CellAnswerRow {
  readonly setId: string;
  readonly id: string;
  readonly cell: Cell;
}

/** How a search stands when nothing is at work on it. */
export interface SearchEnd {
  readonly state: "paused" | "completed" | "failed";
  readonly failure: Failure | null;
  readonly outcome: SearchOutcome | null;
}

export interface SearchRow {
  readonly id: string;
  readonly setId: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Null where nobody asked a model yet. */
  readonly modelId: string | null;
  readonly plan: SearchPlan;
  readonly end: SearchEnd;
}

/** A call that is paid. */
export interface CallRow {
  /** Of its search, or of its run. */
  readonly searchId: string;
  readonly step: number;
  readonly call: Call;
}

/** What a search tells besides its calls, to be shown without searching again. */
export type KeptEvent = Exclude<Trace, CallEvent>;

export interface SearchEventRow {
  readonly searchId: string;
  /** Counts the events of a search from 0. */
  readonly place: number;
  /** So many calls were paid by then; those that the cache answered are none. */
  readonly calls: number;
  readonly event: KeptEvent;
  /** All calls that were told by then, those that cost nothing too; missing in events from before it was kept. */
  readonly told?: number;
}
