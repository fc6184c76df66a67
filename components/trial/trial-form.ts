import type { Assertion } from "@/lib/scoring/score-assertion";
import type { Scoring } from "@/lib/scoring/scoring";

/** One input as it is typed. */
export interface FormRow {
  readonly key: number;
  readonly values: ReadonlyMap<string, string>;
  /** Null while it was not touched. */
  readonly goldenResponse: string | null;
}

export type ScoringChoice = "automatic" | "none" | Scoring["id"];

export interface TrialForm {
  /** What is typed belongs to one session. */
  readonly sessionId: string | null;
  readonly way: "typed" | "table";
  readonly rows: readonly FormRow[];
  readonly table: string;
  readonly isBlind: boolean;
  readonly scoring: ScoringChoice;
  readonly assertionKind: Assertion["kind"];
  /** What the assertion looks for, or how many it allows, as it is typed. */
  readonly assertionText: string;
  /** Problems are told from the first try on, not while the first value is typed. */
  readonly isTried: boolean;
}
