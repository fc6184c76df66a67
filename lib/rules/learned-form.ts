import type { AddedLine, Question } from "../records/framed-prompt";

/** What the responses teach: the form of the golden one, and what the silver one did against it. Nothing of what they say. */
export interface LearnedForm {
  readonly lines: readonly AddedLine[];
  /** Asked where the prompt names one form and the golden response has another. */
  readonly collision: Question | null;
  /** True where the answer is to be bare, so that nothing may be asked for beside it. */
  readonly isBare: boolean;
  /** True where there is a golden response with a form of its own. */
  readonly isKnown: boolean;
}

/** Where there is no golden response, or none with a form of its own. */
export const nothingLearned: LearnedForm = { lines: [], collision: null, isBare: false, isKnown: false };
