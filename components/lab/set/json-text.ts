import type { Json } from "@/lib/records/json";

/** A value as it stands in a cell: texts as they are, the rest as JSON. */
export function printJson(value: Json | undefined): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/**
 * What a person typed in place of `former`: a text stays a text, whatever it looks like; a number, list or object stays
 * one where what was typed can be read as JSON.
 */
export function readTyped(text: string, former: Json | undefined): Json {
  if (former === undefined || former === null || typeof former === "string") return text;
  try {
    // JSON.parse gives nothing but JSON.
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
