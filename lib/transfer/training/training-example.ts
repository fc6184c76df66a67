/**
 * "optimize" asks for a golden prompt, "follow" for the answer to a prompt, "discriminate" for the letter of the better
 * of two prompts.
 */
export type ExampleKind = "optimize" | "follow" | "discriminate";

/** What a model is asked once, the output that is preferred and one that is not. */
export interface TrainingExample {
  readonly kind: ExampleKind;
  readonly id: string | number;
  /** The user's message, without the signs of any chat format. */
  readonly request: string;
  readonly chosen: string;
  readonly rejected: string;
  /** The prompt of the row, with the options where it is multiple choice. */
  readonly silverPrompt: string;
  /** The same without the options. */
  readonly rawPrompt: string;
  /** The letter of the better option where it is multiple choice; empty where none is known. */
  readonly goldenResponse: string;
  /** What was appended to the raw prompt; empty where it is no multiple choice. */
  readonly options: string;
  readonly caseType: CaseType;
}

/**
 * The reference's number for what is done with the example between two rounds of iterative preference learning.
 * Requests for a golden prompt: 0 with no response, 1 (multiple choice) or 2 with the silver one, 3 with the golden one,
 * 4 (multiple choice) or 5 with both. Answers: 6 (multiple choice) or 7. The judge's: 8.
 */
export type CaseType = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
