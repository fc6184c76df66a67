import { succeed, type Result } from "../../base/result";
import type { Case } from "../../records/case";
import { emptyCase } from "../../records/empty-case";
import { isObject, objectOf, type Json, type JsonObject } from "../../records/json";
import { caseSchema } from "../../store/lab-schema";
import type { ReadCases } from "./case-file";
import { parseJson } from "./json-value";
import { finishCases, type DraftCase } from "./make-case";
import { columnIn, ENDS_CASE, isCaseHead, withoutApostrophe, type CaseHead } from "./own-columns";
import type { TableRows } from "./read-rows";
import { refuse } from "./refuse";
import type { Remarks } from "./remarks";
import { defaultPrompt } from "./rows/field-names";
import { readByRows, type RowReader, type RowSource } from "./rows/row-reader";

/** A row with all that is known of it; or why it is none. */
type OwnCase = Omit<DraftCase, "row"> | string;

/** The Lab's own JSON Lines: what is filled in and expected under names that other programs know, the rest under ours. */
export const ownLines: RowReader = {
  format: "json-lines",
  fits: (row) => isObject(row["goldsmith"]) && isObject(row["input"]),
  read: ({ id, description, input, expected, metadata, goldsmith }) =>
    asCase({
      ...(id !== undefined && { id }),
      description: description ?? "",
      variables: objectOf(input),
      expected: expected ?? null,
      metadata: metadata ?? {},
      ...objectOf(goldsmith),
    }),
  prompts: (rows) => defaultPrompt(null, [...new Set(rows.flatMap((row) => Object.keys(objectOf(row["input"]))))]),
};

/** Reads the Lab's own JSON Lines. */
export function readOwnLines(source: RowSource, remarks: Remarks): Result<ReadCases> {
  remarks.add(CASES_ALONE);
  return readByRows(ownLines, source, remarks);
}

const CASES_ALONE =
  "These are the rows of a set. Its prompts, its scorers and its answers are not read from such a file: the Lab file has everything.";

export function isOwnTable(header: readonly string[]): boolean {
  return isCaseHead(header[0] ?? "", "id") && header.includes(ENDS_CASE);
}

/** Reads the Lab's own table. A row that was answered several times stands there several times, and is one row. */
export function readOwnTable(
  { path, name }: Pick<RowSource, "path" | "name">,
  { header, rows }: TableRows,
  remarks: Remarks,
): Result<ReadCases> {
  const columns = header.slice(0, header.indexOf(ENDS_CASE) + 1).map(columnIn);
  const drafts: DraftCase[] = [];
  let before = "";
  for (const { row, cells } of rows) {
    const own = cells.slice(0, columns.length);
    const all = JSON.stringify(own);
    if (all === before) continue;
    before = all;
    const read = readCells(columns, own);
    if (typeof read === "string") remarks.addRow(`Row ${row} ${read}, and was left out.`);
    else drafts.push({ ...read, row });
  }
  if (drafts.length === 0) return refuse(`“${path}” has no usable row.`, ...remarks.list());
  remarks.add(CASES_ALONE);
  const names = [...new Set(drafts.flatMap(({ variables }) => Object.keys(variables ?? {})))];
  return succeed({
    format: "table",
    set: {
      name,
      prompts: defaultPrompt(null, names),
      demands: [],
      derivedMetrics: [],
      source: { format: "table", fileName: path },
    },
    cases: finishCases(drafts, remarks),
    fields: null,
    remarks: remarks.list(),
  });
}

function readCells(columns: readonly CaseHead[], cells: readonly string[]): OwnCase {
  const variables: [string, Json][] = [];
  let parts: JsonObject = {};
  for (const [place, { kind, name, isJson }] of columns.entries()) {
    const text = withoutApostrophe(cells[place] ?? "");
    const reading = isJson && text !== "" ? parseJson(text) : { ok: true as const, value: isJson ? null : text };
    if (!reading.ok) return `has no JSON under “${name}” (${reading.reason})`;
    const { value } = reading;
    switch (kind) {
      case "variable":
        if (!isJson || text !== "") variables.push([name, value]);
        break;
      case "goldsmith":
        parts = { ...parts, ...objectOf(value) };
        break;
      case "expected":
        parts = { ...parts, expected: value === "" && !isJson ? null : value };
        break;
      case "id":
      case "description":
        parts = { ...parts, [kind]: value ?? "" };
        break;
      case "split":
        break;
    }
  }
  const { variables: more, ...rest } = parts;
  return asCase({ ...rest, variables: { ...Object.fromEntries(variables), ...objectOf(more) } });
}

function asCase(parts: JsonObject): OwnCase {
  const id = typeof parts["id"] === "string" && parts["id"] !== "" ? parts["id"] : null;
  const read = caseSchema.safeParse({ ...emptyCase(), ...parts, id: id ?? "row" });
  if (!read.success) return `has another shape than the Lab writes (${read.error.issues[0]?.path.join(".") ?? ""})`;
  return { ...read.data, id };
}

/** What a row says beyond its variables, its right answer, its name and its metadata, where it says more. */
export function otherParts(one: Case): Partial<Case> {
  const { id: _, description: __, variables: ___, expected: ____, metadata: _____, ...others } = one;
  const empty: Readonly<Record<string, unknown>> = emptyCase();
  const said = Object.entries(others).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(empty[key]));
  return Object.fromEntries(said);
}
