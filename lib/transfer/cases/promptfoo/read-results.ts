import { succeed, type Result } from "../../../base/result";
import { isObject, listOf, objectOf, type Json, type JsonObject } from "../../../records/json";
import type { ReadCases } from "../case-file";
import { readNumber, readText } from "../json-value";
import { finishCases, type DraftCase } from "../make-case";
import { refuse } from "../refuse";
import type { Remarks } from "../remarks";
import { baseName, type FileSet } from "./file-set";
import { namePrompts } from "./read-prompts";
import { toCases } from "./to-cases";

const ERROR_ROW = 2;

interface ResultRow {
  readonly test: number;
  readonly column: number;
  readonly row: JsonObject;
}

/** True for what promptfoo exports of a run, as JSON or YAML, of version 3. */
export function isResults(value: JsonObject): boolean {
  return isObject(value["results"]) && Array.isArray(value["results"]["results"]);
}

/** True for a row of that export, as its JSON Lines have one a line. */
export function isResultRow(value: Json): boolean {
  return isObject(value) && "testIdx" in value && "promptIdx" in value;
}

/**
 * The prompts, rows and assertions of a run, with the answers that were given in it. Where several prompts or providers
 * answered a test, each answer is a case of its own, for its prompt only; rows that ended in an error have no answer.
 */
export async function readResults(
  path: string,
  value: JsonObject,
  files: FileSet,
  remarks: Remarks,
): Promise<Result<ReadCases>> {
  const results = objectOf(value["results"]);
  const version = readNumber(results["version"]);
  if (version !== null && version < 3) {
    return refuse(
      `“${path}” holds results of promptfoo in version ${version}, and 3 is read here. Run it again with a newer promptfoo, or read its configuration.`,
    );
  }
  const config = objectOf(value["config"]);
  const columns = listOf(results["prompts"]).map(objectOf);
  const rows = listOf(results["results"]).flatMap((row, place) => readRow(row, place, remarks));
  return readRows({ path, name: readText(config["description"]), columns, rows }, files, remarks);
}

/** The same for the rows alone, whose prompts are known by their labels only. */
export async function readResultRows(
  path: string,
  values: readonly Json[],
  files: FileSet,
  remarks: Remarks,
): Promise<Result<ReadCases>> {
  const rows = values.flatMap((row, place) => readRow(row, place, remarks));
  const columns: JsonObject[] = [];
  for (const { column, row } of rows) {
    const label = objectOf(row["prompt"])["label"] ?? "";
    columns[column] ??= { raw: label, label, provider: objectOf(row["provider"])["id"] ?? "" };
  }
  return readRows({ path, name: null, columns: Array.from(columns, objectOf), rows }, files, remarks);
}

async function readRows(
  given: { path: string; name: string | null; columns: readonly JsonObject[]; rows: readonly ResultRow[] },
  files: FileSet,
  remarks: Remarks,
): Promise<Result<ReadCases>> {
  const rows = given.rows.toSorted((one, other) => one.test - other.test || one.column - other.column);
  if (rows.length === 0) return refuse(`“${given.path}” holds results of promptfoo, but no row.`);
  // The same prompt was sent to several providers: one prompt here.
  const texts = [...new Set(given.columns.map(textOf))];
  const prompts = namePrompts(
    texts.map((text) => {
      const column = given.columns.find((one) => textOf(one) === text);
      return { id: null, label: readText(column?.["label"]), text };
    }),
  );
  const isSingle = given.columns.length <= 1;
  const drafts: DraftCase[] = [];
  for (const { test, column, row } of rows) {
    const merged = { ...objectOf(row["testCase"]), vars: row["vars"] ?? {} };
    // The run has expanded its lists already.
    const options = { ...objectOf(objectOf(merged)["options"]), disableVarExpansion: true };
    const read = await toCases([{ ...merged, options, prompts: null, providerOutput: answerOf(row) }], files);
    if (!read.ok) return read;
    const prompt = prompts[texts.indexOf(textOf(given.columns[column] ?? {}))];
    const place = isSingle
      ? { id: `test-${test + 1}` }
      : { id: `test-${test + 1}-${column + 1}`, onlyPrompts: prompt === undefined ? null : [prompt.id] };
    drafts.push(...read.value.map((draft) => ({ ...draft, ...place, row: test + 1 })));
  }
  if (!isSingle)
    remarks.add(
      `${given.columns.length} columns answered each test: every answer is a row of its own, for its prompt only.`,
    );
  return succeed({
    format: "promptfoo",
    set: {
      name: given.name ?? baseName(given.path),
      prompts,
      demands: [],
      derivedMetrics: [],
      source: { format: "promptfoo", fileName: baseName(given.path) },
    },
    cases: finishCases(drafts, remarks),
    fields: null,
    remarks: remarks.list(),
  });
}

function readRow(value: Json, place: number, remarks: Remarks): readonly ResultRow[] {
  const row = objectOf(value);
  const test = readNumber(row["testIdx"]);
  const column = readNumber(row["promptIdx"]);
  if (test !== null && isPlace(test) && column !== null && isPlace(column)) return [{ test, column, row }];
  remarks.addRow(`Result ${place + 1} does not say which test and which prompt it is of, and was left out.`);
  return [];
}

/** A list is made that long: no number of a damaged file may fill the memory. */
function isPlace(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number < 100_000;
}

function textOf(column: JsonObject): string {
  return readText(column["raw"]) ?? readText(column["label"]) ?? "";
}

function answerOf(row: JsonObject): Json {
  if (readNumber(row["failureReason"]) === ERROR_ROW) return null;
  return objectOf(row["response"])["output"] ?? null;
}
