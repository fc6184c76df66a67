import type { Place } from "../reading/place";
import type { Task } from "../template/task";

/** The name of each check; a finding keeps it, so that a stored one can be told after the words have changed. */
export type CheckId =
  | "place-holders"
  | "facts"
  | "negation"
  | "constraint"
  | "moved"
  | "slipped-in"
  | "answer-leak"
  | "answered"
  | "chatter"
  | "template-words"
  | "reasoning"
  | "language"
  | "word-limit"
  | "long-for-model"
  | "vague-words"
  | "output-form"
  | "contradiction"
  | "meaning-drift"
  | "ambiguous-reference"
  | "two-tasks";

/**
 * "blocking" keeps a candidate from being called golden until it is repaired; "warning" asks the person to look;
 * "unchecked" says what no check could decide, and why; "advice" is what a reader may miss. A finding never predicts a
 * score.
 */
export type Severity = "blocking" | "warning" | "unchecked" | "advice";

/** One thing that a check noticed. */
export interface Finding {
  readonly check: CheckId;
  readonly severity: Severity;
  /** What was noticed, one plain sentence. It may quote the texts. */
  readonly message: string;
  /** What to do about it, one plain sentence. */
  readonly advice: string;
  /** Where in the text that was checked; null where something is missing or all of it is meant. */
  readonly place: Place | null;
  /** The document that the check follows. */
  readonly source: string;
  /** The whole text with this one finding repaired by rule; null where no rule can. */
  readonly repaired: string | null;
  /** The person's own hand brought it in: an edit, an answer, or a line that they took out. Missing otherwise. */
  readonly isOwnChoice?: boolean;
}

/** A check of a candidate against the task it was made from. Pure: the same texts give the same findings. */
export type CandidateCheck = (task: Task, candidate: string) => readonly Finding[];

/** A check of one prompt alone. */
export type PromptCheck = (prompt: string) => readonly Finding[];
