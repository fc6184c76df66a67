import * as z from "@/lib/base/zod";
import type { TrialForm } from "./trial-form";

type Kept = Omit<TrialForm, "sessionId" | "isTried">;

const draftSchema = z.object({
  way: z.enum(["typed", "table"]),
  rows: z
    .array(
      z.object({
        key: z.int(),
        values: z.array(z.tuple([z.string(), z.string()])),
        goldenResponse: z.nullable(z.string()),
      }),
    )
    .check(z.minLength(1)),
  table: z.string(),
  isBlind: z.boolean(),
  scoring: z.enum([
    "automatic",
    "none",
    "exact",
    "normalized",
    "number",
    "letter",
    "json",
    "rouge-l",
    "similarity",
    "assertion",
  ]),
  assertionKind: z.enum(["contains", "lacks", "matches", "is-json", "at-most-words", "at-most-characters"]),
  assertionText: z.string(),
});

/** What a person set and typed for the next trial, as a text that `readFormDraft` reads. */
export function writeFormDraft({ way, rows, table, isBlind, scoring, assertionKind, assertionText }: Kept): string {
  const plainRows = rows.map(({ values, ...row }) => ({ ...row, values: [...values] }));
  return JSON.stringify({ way, rows: plainRows, table, isBlind, scoring, assertionKind, assertionText });
}

/** Null where the text is no such draft. */
export function readFormDraft(text: string): Kept | null {
  try {
    const { rows, ...kept } = draftSchema.parse(JSON.parse(text));
    return { ...kept, rows: rows.map(({ values, ...row }) => ({ ...row, values: new Map(values) })) };
  } catch {
    return null;
  }
}
