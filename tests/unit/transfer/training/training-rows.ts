import fc from "fast-check";
import type { TrainingRow } from "../../../../lib/transfer/training/training-row";

/** A row of which every text says what it is. */
export function trainingRow(changes: Partial<TrainingRow> = {}): TrainingRow {
  return {
    id: 1,
    rawPrompt: "raw prompt",
    silverResponse: "poor answer",
    goldenResponse: "good answer",
    rejected: "worse",
    chosen: "better",
    isHeldOut: false,
    ...changes,
  };
}

/** Place-holders of the template, patterns of replacements, other scripts, line ends, and anything else. */
const hardPiece = fc.oneof(
  fc.constantFrom("S_P", "S_R", "G_R", "G_N", "O_C", "R_P", "P_A", "P_B", "$&", "$1", "$$", "$`"),
  fc.constantFrom("{{name}}", "```", "<|user|>", "\r\n", "\n", "\u2028", "\u0085", "  ", "\\", '"', "\0"),
  fc.constantFrom("اكتب رسالة", "‏", "日本語", "🐝", "é", "\ud800", "\uFEFF"),
  fc.string({ unit: "grapheme" }),
);

/** Not blank, since a blank text is none. */
export const anyHardText = fc
  .array(hardPiece, { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join(" "))
  .filter((text) => text.trim() !== "");
