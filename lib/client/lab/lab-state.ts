import type { Failure } from "../../base/failure";
import type { Case, CaseSet, Split } from "../../records/case";
import type { Cell, CellKey, PairedComparison, SearchOutcome, SearchPlan } from "../../search/lab-run";
import type { Candidate, Measurement, SearchBudget } from "../../search/search";

/** What the matrix shows of a cell; the answer and what was sent are read from the database on a click. */
export type CellSummary = CellKey &
  Pick<Cell, "isCutOff" | "milliseconds" | "failure"> & {
    /** Who answered; null where no model was asked. */
    readonly modelId: string | null;
    readonly score: number;
    readonly passed: boolean;
    readonly state: "passed" | "failed" | "error";
    readonly namedScores: Readonly<Record<string, number>>;
  };

/** Prompts at work on rows. */
export interface MatrixRun {
  readonly state: "running" | "stopping" | "completed" | "stopped" | "failed";
  readonly failure: Failure | null;
  readonly done: number;
  readonly total: number;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** What is being written now. */
  readonly writing: (CellKey & { readonly text: string }) | null;
}

/** A search as the page shows it; made anew from its plan and stored trace after a reload. */
export interface ShownSearch {
  readonly plan: SearchPlan;
  /** It was begun with this one; null where none was asked yet. */
  readonly modelId: string | null;
  readonly createdAt: number;
  readonly state: "running" | "stopping" | "paused" | "completed" | "failed" | "held-by-other-tab";
  readonly failure: Failure | null;
  readonly candidates: readonly Candidate[];
  readonly refused: readonly { readonly text: string; readonly reason: string }[];
  readonly measurements: readonly Measurement[];
  readonly kept: readonly string[];
  readonly round: number;
  /** Rounds that were ended since the last new prompt was tried. */
  readonly emptyRounds: number;
  readonly spent: SearchBudget;
  /** Mean score of the best candidate after each call that measured one: the plot. */
  readonly curve: readonly { readonly calls: number; readonly best: number }[];
  readonly writing: string;
  readonly outcome: SearchOutcome | null;
}

export interface OpenSet {
  readonly set: CaseSet;
  readonly cases: readonly Case[];
  readonly splits: ReadonlyMap<string, Split>;
  /** By `cellId`. */
  readonly cells: ReadonlyMap<string, CellSummary>;
  readonly run: MatrixRun | null;
  readonly searches: readonly ShownSearch[];
}

export interface LabState {
  readonly status: "opening" | "ready" | "failed";
  readonly failure: Failure | null;
  /** The latest first. */
  readonly sets: readonly CaseSet[];
  readonly open: OpenSet | null;
  /** The set that was deleted last, as long as that can be undone. */
  readonly deleted: Pick<CaseSet, "id" | "name"> | null;
}

/** Two columns of the matrix, held against each other on the rows that both have. */
export type ComparedColumns = PairedComparison & { readonly firstId: string; readonly secondId: string };

/** Different for different cells, whatever ids their file gave: those may be paths. */
export function cellId({ promptId, caseId, sample }: CellKey): string {
  return `${withoutSlash(promptId)}/${withoutSlash(caseId)}/${sample}`;
}

function withoutSlash(id: string): string {
  return /[%/]/u.test(id) ? id.replaceAll("%", "%25").replaceAll("/", "%2F") : id;
}
