import type { Result } from "../base/result";
import type { ChatMessage, Usage } from "../engines/engine";
import type { AnswerScore } from "../records/answer-score";
import type { Case, CasePrompt } from "../records/case";
import type { Json } from "../records/json";

/** A prompt with a row's values in it. */
export interface FilledPrompt {
  readonly messages: readonly ChatMessage[];
  /** All that the model reads, as it is kept: the text, or the messages as JSON. */
  readonly sent: string;
}

export interface AnsweredRow {
  readonly answer: Json;
  readonly row: Case;
  readonly prompt: CasePrompt;
  readonly sent: string;
  /** Null for an answer that was given. */
  readonly usage: Usage | null;
  readonly milliseconds: number;
}

/** A question to a judge, and the demand that it is for. */
export interface PlannedQuestion {
  readonly demandPath: string;
  readonly messages: readonly ChatMessage[];
}

/** How rows are filled in and scored; the demands on every row are known to it. */
export interface RowTools {
  /** Fails with "template-failed". */
  readonly fill: (promptText: string, row: Case) => Promise<Result<FilledPrompt>>;
  /** The most that a judge is asked about an answer to the row; 0 where no demand needs one. */
  readonly judgementsOf: (row: Case) => number;
  /** What to ask a judge about this answer. */
  readonly planJudgements: (answered: AnsweredRow) => Promise<readonly PlannedQuestion[]>;
  /** `judgements`: what the judge wrote, by the paths of its questions; those that it was not asked are missing. */
  readonly score: (answered: AnsweredRow, judgements: Readonly<Record<string, string>>) => Promise<AnswerScore>;
}
