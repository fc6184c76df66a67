import type { Case } from "../records/case";
import type { Screen } from "./screen";
import type { Candidate, Ledger, Population, Search, Steps } from "./search";

/** A search, with what keeps it honest. */
export interface Recipe {
  readonly search: Search;
  readonly screen: Screen;
  /** How many rows it selects by, and the expected luck is told for. */
  readonly selectRows: number;
  readonly verification: Verification;
}

/** Scores of two prompts on the same rows, in the same order. */
export interface Columns {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** How the winner is held against the start prompt, on rows that did not choose it. */
export type Verification =
  | {
      readonly kind: "rows";
      /** Opened once, for these two alone. */
      readonly rows: readonly Case[];
      readonly callsOfARow: number;
      /** Scores in [0, 1]; null where one of them could not be told, and the row is left out. */
      compare(start: Candidate, best: Candidate, row: Case, ledger: Ledger): Steps<readonly [number, number] | null>;
    }
  /** There were too few rows to keep some apart: each is judged by a winner that was chosen without it. No further calls. */
  | { readonly kind: "folds"; columns(population: Population): Columns };

/** Calls that a verification takes. */
export function callsOfVerification(verification: Verification): number {
  return verification.kind === "rows" ? verification.rows.length * verification.callsOfARow : 0;
}
