import { assertionsOf, type Assertion } from "../records/assertion";
import type { Case } from "../records/case";
import { readKey, type Json } from "../records/json";

/** Kinds whose value is the answer itself, or stands in it. */
const telling = new Set(["equals", "contains", "icontains", "starts-with", "letter", "gsm8k-answer", "bbh-answer"]);

/** The right answer of a row as a text: what is expected, or what one of its demands names; null where nothing says it. */
export function expectedText(row: Case): string | null {
  return expectedTexts(row)[0] ?? null;
}

/** All that a row's answer is known to say, the likeliest first. */
export function expectedTexts(row: Case): readonly string[] {
  const named = row.demands.flatMap(assertionsOf).flatMap((assertion) => namedTexts(assertion, row));
  const expected = row.expected === null ? [] : [writeJson(row.expected)];
  return [...expected, ...named].filter((text) => text.trim() !== "");
}

function namedTexts({ kind, isNegated, value }: Assertion, row: Case): readonly string[] {
  if (isNegated || value === null || !telling.has(kind)) return [];
  const text = writeJson(value);
  const variable = /^\{\{\s*([\w.-]+)\s*\}\}$/u.exec(text.trim())?.[1];
  if (variable === undefined) return [text];
  const filled = readKey(row.variables, variable);
  return filled === undefined ? [] : [writeJson(filled)];
}

/** Texts as they are; all else as JSON. */
export function writeJson(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
