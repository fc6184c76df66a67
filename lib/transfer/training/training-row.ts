/**
 * One pair of POP, FIPO's preference data (arXiv 2402.11811): a prompt as a person wrote it, a rewriting that is
 * preferred and one that is not. Rows of our own tell more.
 */
export interface TrainingRow {
  /** As it stands in the file; POP leaves its type open. */
  readonly id: string | number;
  readonly rawPrompt: string;
  /** What a model answered to the raw prompt; null where none is known. */
  readonly silverResponse: string | null;
  /** What it should have answered; null where none is known. */
  readonly goldenResponse: string | null;
  readonly rejected: string;
  readonly chosen: string;
  readonly kind?: string;
  /** ISO 639-1. */
  readonly language?: string;
  /** What is wrong with the rejected prompt. */
  readonly fault?: string;
  /** It is for measuring, so nothing is trained on it. */
  readonly isHeldOut: boolean;
}

/** The keys of POP, by what they are here. */
export const popKeys = {
  rawPrompt: "raw_prompt",
  silverResponse: "text003_response_based_raw",
  goldenResponse: "gpt4_response_based_raw",
  rejected: "chatgpt_optimized_prompt",
  chosen: "gpt4_optimized_prompt",
} as const;

/** The row under POP's keys, as `readPairs` reads it again. */
export function toPopRow(row: TrainingRow): object {
  const { id, kind, language, fault, isHeldOut } = row;
  return {
    id,
    ...(kind !== undefined && { kind }),
    ...(language !== undefined && { language }),
    [popKeys.rawPrompt]: row.rawPrompt,
    [popKeys.silverResponse]: row.silverResponse ?? "",
    [popKeys.goldenResponse]: row.goldenResponse ?? "",
    [popKeys.rejected]: row.rejected,
    [popKeys.chosen]: row.chosen,
    ...(fault !== undefined && { fault }),
    ...(isHeldOut && { held_out: true }),
  };
}
