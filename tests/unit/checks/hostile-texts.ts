import fc from "fast-check";
import type { Task } from "@/lib/template/task";

/** A task with nothing but a silver prompt, and room for any candidate. */
export function taskOf(silverPrompt: string, rest: Partial<Task> = {}): Task {
  return { silverPrompt, silverResponse: null, goldenResponse: null, wordLimit: 400, ...rest };
}

const pieces = [
  ...Array.from(" \n.\"'`([{:*#-|xa1中م"),
  "\n\n",
  "```\n",
  "<think>",
  "</think>\n",
  "<x>\n",
  "{{a}} ",
  "“a” ",
  "golden prompt ",
  "S_P ",
  "at most 5 words ",
  "in one sentence. ",
  "Do not use lists. ",
  "Answer in English. ",
  "Okay, the user ",
  "Dear A,\n",
  "Let me know if you need changes\n\n",
  "this article ",
  "good ",
  "\ud83d\ude00",
  "\ud800",
  "\u202e",
];

/** Texts of the pieces that the checks look for, in any order: what breaks a pattern is made of its own parts. */
export const textOfPieces: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme", maxLength: 12 })), { maxLength: 24 })
  .map((parts) => parts.join(""));

/** One piece again and again, 100,000 characters long: a pattern that looks twice at each place would never end. */
export const longTexts: readonly string[] = pieces.map((piece) =>
  piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000),
);
