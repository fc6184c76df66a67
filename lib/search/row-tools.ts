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

/** How rows are filled in and scored; the demands on every row are known to it. */
export interface RowTools {
  /** Fails with "template-failed". */
  fill(promptText: string, row: Case): Promise<Result<FilledPrompt>>;
  score(answered: AnsweredRow): Promise<AnswerScore>;
}
