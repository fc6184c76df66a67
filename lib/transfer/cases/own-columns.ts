import type { Json } from "../../records/json";
import { isFormula } from "../print-rows";

/** Behind it stand the answers; in it, as JSON, all of a row that has no column. */
export const ENDS_CASE = "goldsmith";
const JSON_MARK = " (JSON)";
const kinds = ["id", "split", "expected", "description", "goldsmith"] as const;

/** A column of the Lab's own table, as its head names it. */
export interface CaseHead {
  readonly kind: (typeof kinds)[number] | "variable";
  readonly name: string;
  /** An empty cell holds nothing; any other one a value as JSON. */
  readonly isJson: boolean;
}

/** What a head says of its column. */
export function columnIn(head: string): CaseHead {
  const isMarked = head.endsWith(JSON_MARK);
  const name = isMarked ? head.slice(0, -JSON_MARK.length) : head;
  const kind = kinds.find((own) => own === name) ?? "variable";
  return { kind, name, isJson: isMarked || kind === "goldsmith" };
}

export function isCaseHead(head: string, kind: CaseHead["kind"]): boolean {
  return columnIn(head).kind === kind;
}

/** Whether a variable can have a column that is named after it; spreadsheet programs and readers change other names. */
export function canHead(name: string): boolean {
  const isOwn = columnIn(name).isJson || kinds.some((own) => own === name);
  return name !== "" && name === name.trim() && name !== "__proto__" && !isOwn && isPlain(name) && !isFormula(name);
}

/**
 * The cells of a column, undefined for rows that have no such value: texts as they are, where each can be told from none
 * and a file can hold them; else each as JSON, which the head then says.
 */
export function printColumn(
  name: string,
  values: readonly (Json | undefined)[],
): { readonly head: string; readonly cells: readonly string[] } {
  // Where a row has no right answer, its cell is empty, as people leave it; an empty answer cannot be told from that.
  const stands = (value: Json | undefined): value is string | undefined =>
    name === "expected" && !value ? value === undefined : typeof value === "string" && isPlain(value);
  if (values.every(stands)) return { head: name, cells: values.map((text = "") => withApostrophe(text)) };
  const cells = values.map((value) => (value === undefined ? "" : JSON.stringify(value)));
  return { head: `${name}${JSON_MARK}`, cells };
}

/** No zero byte, by which a file would pass for no text, and no half of a letter, which UTF-8 cannot write. */
function isPlain(text: string): boolean {
  return !/[\0\p{Surrogate}]/u.test(text);
}

/** A text that begins as one does that was made harmless gets one more, so that one can be taken off again. */
function withApostrophe(text: string): string {
  return isEscaped(text) ? `'${text}` : text;
}

/** The text as it was before it was written for a spreadsheet. */
export function withoutApostrophe(cell: string): string {
  return isEscaped(cell) ? cell.slice(1) : cell;
}

function isEscaped(text: string): boolean {
  return text.startsWith("'") && isFormula(text.replace(/^'+/, ""));
}
