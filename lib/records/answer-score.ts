import type { Demand } from "./assertion";

/** What came of one demand, as it is kept and shown. */
export interface DemandScore {
  readonly demand: Demand;
  readonly passed: boolean;
  /** In [0, 1] as a rule; a person's script may give more. */
  readonly score: number;
  /** One plain sentence. */
  readonly reason: string;
  /** "not-run": nothing here can tell (a network, a file, a judge that is not there); it counts for nothing. */
  readonly state: "scored" | "not-run";
  /** Of the members of a set, in order; empty for a single demand. */
  readonly parts: readonly DemandScore[];
}

/** How one answer did on its row, counted as promptfoo counts. */
export interface AnswerScore {
  readonly passed: boolean;
  readonly score: number;
  readonly reason: string;
  /** "error": the row could not be measured, for a template or a script failed; it is no plain fail. */
  readonly failure: "none" | "demand" | "error";
  /** Weighted mean over the demands with that metric. */
  readonly namedScores: Readonly<Record<string, number>>;
  readonly parts: readonly DemandScore[];
}
