import type { LabPart } from "@/lib/transfer/cases/lab-file";

const names: Readonly<Record<LabPart, string>> = {
  sent: "what was sent to the model",
  reasons: "the reasons for each score",
  answers: "the answers",
  scores: "the scores",
};

/** "the answers and the reasons for each score": parts that are left out, as the rest of a sentence. */
export function describeParts(parts: readonly LabPart[]): string {
  // Whoever has no scores misses nothing about them.
  const told = parts.includes("scores") ? (["scores"] as const) : parts;
  return new Intl.ListFormat("en").format(told.map((part) => names[part]));
}
