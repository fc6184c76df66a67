import type { Case } from "@/lib/records/case";
import { readKey } from "@/lib/records/json";
import { printJson } from "./json-text";

/** Enough to tell a row by. */
const MOST_LETTERS = 120;

/** What a row is called in a list: its name, else the first of its values. */
export function caseName({ description, variables, id }: Pick<Case, "description" | "variables" | "id">): string {
  if (description !== "") return description;
  for (const name in variables) {
    const text = printJson(readKey(variables, name)).trim();
    if (text !== "") return text.slice(0, MOST_LETTERS).replace(/\s+/gu, " ");
  }
  return `Row ${id}`;
}
