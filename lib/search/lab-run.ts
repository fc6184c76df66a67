import type { Failure } from "../base/failure";
import type { AnswerChoice, SamplingParameters, Usage } from "../engines/engine";
import type { AnswerScore } from "../records/answer-score";
import type { Demand } from "../records/assertion";
import type { Case, CasePrompt } from "../records/case";
import type { MethodId } from "../records/method-id";
import type { Call, EarlierBudget, SearchBudget, Trace } from "./search";

/** One prompt on one row, once. Unique by prompt, row and sample. */
export interface CellKey {
  readonly promptId: string;
  readonly caseId: string;
  /** From 0, where a row is answered several times. */
  readonly sample: number;
}

/** What came of a cell, as it is kept. */
export interface Cell extends CellKey {
  /** All that the model read: the filled prompt, or its messages as JSON. */
  readonly sent: string;
  /** Null where nothing was answered; `failure` says why. */
  readonly answer: string | null;
  readonly isCutOff: boolean;
  readonly usage: Usage | null;
  readonly milliseconds: number;
  readonly score: AnswerScore;
  readonly failure: Failure | null;
  /** Where the likeliest letter was asked for and no text: each letter with its log-probability. */
  readonly choices?: readonly AnswerChoice[];
  /** Left out where no model was asked, and in cells that were measured before this was noted. */
  readonly conditions?: AnswerConditions;
}

/** Who answered, and how the answer was drawn: what a report has to name. */
export interface AnswerConditions {
  readonly modelId: string;
  /** With the answer's own seed. */
  readonly sampling: SamplingParameters;
  /** Nobody chose the seed; it is the set's. */
  readonly isSeedDrawn: boolean;
}

/** Prompts × rows, those cells alone that are not measured yet. */
export interface MatrixPlan {
  readonly prompts: readonly CasePrompt[];
  readonly cases: readonly Case[];
  /** Asked of every row. */
  readonly demands: readonly Demand[];
  /** In the order in which they are to be measured, all of a row before the next row. */
  readonly cells: readonly CellKey[];
  /** Cells of these rows that are measured already, where a demand compares columns; none where it is left out. */
  readonly alongside?: readonly Cell[];
  /** The seed of sample n is this one's plus n. */
  readonly sampling: SamplingParameters;
  readonly budget: SearchBudget;
  /** Who answers: the loaded model; or nobody, where every row has a given answer or the rules alone are compared. */
  readonly answerer: "model" | "given";
}

/** What a matrix does, as it does it. */
export type MatrixEvent =
  | { readonly type: "cell-started"; readonly cell: CellKey }
  | { readonly type: "text-delta"; readonly cell: CellKey; readonly text: string; readonly tokens: number }
  /** Stored before the next one starts. */
  | { readonly type: "cell-ended"; readonly cell: Cell }
  /** What a comparison of the row's columns made of a cell that was measured before; stored like that. */
  | { readonly type: "cell-settled"; readonly cell: Cell };

/** A search as it was asked for; plain data, stored before it starts. */
export interface SearchPlan {
  readonly searchId: string;
  readonly method: MethodId;
  /** Of the method's recipe when it was started. */
  readonly version: number;
  readonly seed: number;
  readonly prompt: CasePrompt;
  /** Rows that proposers see, rows to select by, rows that are opened once at the end. */
  readonly rows: {
    readonly propose: readonly Case[];
    readonly select: readonly Case[];
    readonly openOnce: readonly Case[];
  };
  readonly demands: readonly Demand[];
  /** For answers; proposers have their own, by their papers. */
  readonly sampling: SamplingParameters;
  readonly budget: SearchBudget;
  /** Those that held before the present one, in order; left out where there was none. */
  readonly earlierBudgets?: readonly EarlierBudget[];
  /** By which settings the method runs: those for a tab, which is meant where it is left out, or its paper's own. */
  readonly size?: PlanSize;
}

export type PlanSize = "tab" | "reference";

/** The end of a search, in figures; the page writes the sentence. */
export interface SearchOutcome {
  readonly chosenId: string;
  readonly chosenText: string;
  /** On the rows opened once, the same for both. Null where there were none. */
  readonly comparison: PairedComparison | null;
  /** What the best of so many candidates would gain by luck alone on the rows to select by, in score points. */
  readonly expectedLuck: number;
  readonly whyNothing: "baseline-perfect" | "all-refused" | "budget-spent" | "noise" | null;
  /** The budget ended it before its method was done; not known of searches that ended before this was noted. */
  readonly isCutOff?: boolean;
}

/** Two prompts on the same rows; differences are the second's score less the first's. */
export interface PairedComparison {
  readonly rows: number;
  readonly first: number;
  readonly second: number;
  readonly difference: number;
  /** The interval that holds the true difference in 95 of 100 trials. */
  readonly low: number;
  readonly high: number;
  readonly wins: number;
  readonly losses: number;
  readonly ties: number;
  /** Two-sided, of the sign test over wins and losses. */
  readonly signTest: number;
  /** So many more rows would tell them apart, were the difference what it seems; null where they are told apart or equal. */
  readonly moreRows: number | null;
}

export type SearchEvent = Trace | { readonly type: "search-ended"; readonly outcome: SearchOutcome };

/** What the worker needs to go on: the plan, and the calls that are paid. */
export interface SearchRequest {
  readonly plan: SearchPlan;
  readonly calls: readonly Call[];
}
