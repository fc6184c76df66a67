import { findPlaceHolders } from "../../reading/place-holders/find-place-holders";
import type { Case } from "../../records/case";

/** Names of the place-holders of a prompt whose values are texts in every row, in the order of the prompt. */
export function textNamesOf(section: string, rows: readonly Case[]): readonly string[] {
  const named = findPlaceHolders(section).flatMap(({ role, style, name }) =>
    role === "slot" && style === "mustache" && /^\w+$/u.test(name) ? [name] : [],
  );
  return [...new Set(named)].filter((name) => rows.every(({ variables }) => typeof variables[name] === "string"));
}
