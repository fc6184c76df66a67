/** Told of a row that does not fit the model together with a prompt. */
export const ROW_TOO_LONG = "Prompt and row are longer than the model can read.";

/** Told of a row that the model can answer with neither of two prompts. */
export const NEITHER_ANSWERS = "The model cannot answer this row with either prompt.";

/** Told of a comparison that was judged in both orders. */
export const judgedReasons = {
  wins: "The judge prefers its answer in both orders.",
  ties: "The judge has no preference that holds in both orders.",
  loses: "The judge prefers the other answer in both orders.",
} as const;
