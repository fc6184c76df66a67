import type { Result } from "../../base/result";
import { isList, isObject, type Json, type JsonObject } from "../../records/json";
import type { CaseFormat, FieldChoice, ReadCases } from "./case-file";
import { bbhRows, isBbhTask } from "./gather-group";
import { parseJson } from "./json-value";
import { isLabFile, readLabCases } from "./lab-file";
import type { OpenedText } from "./open-text";
import { isOwnTable, ownLines, readOwnLines, readOwnTable } from "./own-rows";
import { parseYaml } from "./parse-yaml";
import { baseName, type FileSet } from "./promptfoo/file-set";
import { isOwnConfig } from "./promptfoo/own-marks";
import { isTestTable, readTestTable } from "./promptfoo/read-csv-tests";
import { readConfig } from "./promptfoo/read-config";
import { isResultRow, isResults, readResultRows, readResults } from "./promptfoo/read-results";
import { isTestRow, readTestRows } from "./promptfoo/read-test-rows";
import { guessDelimiter, readJsonLines, readPlainLines, readTable, toObjects, type SourceRow } from "./read-rows";
import { refuse } from "./refuse";
import type { Remarks } from "./remarks";
import { readAnyRows } from "./rows/any-rows";
import { bbh, cosmosqa, gsm8k, mmlu, piqa } from "./rows/benchmarks";
import { conversations } from "./rows/conversations";
import { isSavedProgram, readSavedProgram } from "./rows/dspy";
import { guessFields } from "./rows/field-names";
import { fipoTest, pop } from "./rows/fipo-rows";
import { harnessLog, readHarnessRows } from "./rows/harness";
import { isViewerPage, readViewerPage } from "./rows/hugging-face";
import { isEvalRow, readEvalRows, type Matching } from "./rows/openai-evals";
import { braintrust, langfuse, langsmith } from "./rows/records";
import { readByRows, type RowReader } from "./rows/row-reader";
import { casesOfSearch, isSearchFile } from "./search-file";

/** What other files of the folder say of the rows. */
export interface DataContext {
  readonly matching: Matching | null;
  /** Of lm-evaluation-harness. */
  readonly task: JsonObject | null;
  readonly fields: FieldChoice | undefined;
}

/** Those whose fields are told most surely come first. */
const readers: readonly RowReader[] = [
  conversations,
  harnessLog,
  fipoTest,
  pop,
  gsm8k,
  piqa,
  cosmosqa,
  mmlu,
  langsmith,
  langfuse,
  braintrust,
];

/** Under which objects of other programs hold their rows. */
const wrappers = ["data", "items", "examples", "rows", "records", "cases", "tests", "samples", "dataset"];

const HEAD_UNITS = 200_000;
const SAMPLE_ROWS = 5;

/** Reads a file of rows, or an object that holds some. */
export async function readData(
  file: OpenedText,
  context: DataContext,
  files: FileSet,
  remarks: Remarks,
): Promise<Result<ReadCases>> {
  const head = (await firstUnits(file)).trimStart();
  if (head === "") return refuse(`“${file.path}” is empty.`);
  if (/\.(?:csv|tsv)$/i.test(file.path)) return readTableFile(file, context, files, remarks);
  if (/\.(?:jsonl|ndjson)$/i.test(file.path) || isJsonLines(head)) {
    const rows = await readJsonLines(file, remarks);
    return rows.ok ? readRows({ file, rows: rows.value, format: "json-lines" }, context, files, remarks) : rows;
  }
  if (/\.ya?ml$/i.test(file.path)) {
    const reading = parseYaml(await file.whole());
    if (!reading.ok)
      return refuse(`“${file.path}” is no YAML that can be read: ${reading.reason}. Correct that place.`);
    return readValue(file, reading.value, context, files, remarks);
  }
  if (/^[[{]/.test(head)) {
    const reading = parseJson(await file.whole());
    if (!reading.ok)
      return refuse(
        `“${file.path}” is no JSON that can be read: ${reading.reason}. Correct that place, or export the file once more.`,
      );
    return readValue(file, reading.value, context, files, remarks);
  }
  if (looksLikeTable(head)) return readTableFile(file, context, files, remarks);
  const lines = await readPlainLines(file, remarks);
  return lines.ok ? readAnyRows("table", sourceOf(file, lines.value), remarks, context.fields) : lines;
}

// The five are what every reader here is given; an object for them would be opened at once.
// eslint-disable-next-line @typescript-eslint/max-params
async function readValue(
  file: OpenedText,
  value: Json,
  context: DataContext,
  files: FileSet,
  remarks: Remarks,
): Promise<Result<ReadCases>> {
  const name = nameOf(file);
  if (isList(value)) {
    const rows = value.map((item, place) => ({ row: place + 1, value: item }));
    return readRows({ file, rows, format: "json" }, context, files, remarks);
  }
  if (!isObject(value))
    return refuse(`“${file.path}” holds a single value. Cases are a list of objects, or a line for each.`);
  if (isLabFile(value)) return readLabCases(file.path, value, remarks);
  if (isSearchFile(value)) return casesOfSearch(baseName(file.path), value);
  if (isOwnConfig(value)) return readConfig(file.path, value, files, remarks);
  if (isResults(value)) return readResults(file.path, value, files, remarks);
  if (isBbhTask(value))
    return readByRows(
      bbh,
      { ...sourceOf(file, bbhRows(value, file.path)), name: `BBH: ${name.replaceAll("_", " ")}` },
      remarks,
    );
  if (isViewerPage(value)) {
    return readRows({ file, rows: readViewerPage(value, remarks), format: "hugging-face" }, context, files, remarks);
  }
  if (isSavedProgram(value)) return readSavedProgram(file.path, name, value, remarks);
  const wrapper = wrappers.find((key) => isList(value[key]));
  const items = wrapper === undefined ? undefined : value[wrapper];
  if (isList(items)) {
    const rows = items.map((item, place) => ({ row: place + 1, value: item }));
    return readRows({ file, rows, format: "json" }, context, files, remarks);
  }
  // One row by itself, as somebody tries what happens.
  const isRow =
    Object.keys(value).length > 0 &&
    Object.keys(value).some((key) => /^(?:input|inputs|question|prompt|text|vars)$/i.test(key));
  if (isRow) return readRows({ file, rows: [{ row: 1, value }], format: "json" }, context, files, remarks);
  const keys = Object.keys(value).slice(0, 8);
  return refuse(
    `“${file.path}” holds no list of rows${keys.length === 0 ? "" : `: its keys are ${keys.join(", ")}`}. Cases are a list of objects, such as [{"input": "…", "expected": "…"}], or a line for each.`,
  );
}

async function readTableFile(
  file: OpenedText,
  context: DataContext,
  files: FileSet,
  remarks: Remarks,
): Promise<Result<ReadCases>> {
  const table = await readTable(file, remarks, { hasHeader: true });
  if (!table.ok) return table;
  const { header } = table.value;
  if (isOwnTable(header)) return readOwnTable({ path: file.path, name: nameOf(file) }, table.value, remarks);
  if (isTestTable(header)) {
    const tests = readTestTable(file.path, table.value);
    return tests.ok ? readTestRows(file.path, tests.value, files, remarks) : tests;
  }
  return readRows({ file, rows: toObjects(table.value), format: "table" }, context, files, remarks);
}

async function readRows(
  given: { readonly file: OpenedText; readonly rows: readonly SourceRow[]; readonly format: CaseFormat },
  context: DataContext,
  files: FileSet,
  remarks: Remarks,
): Promise<Result<ReadCases>> {
  const { file, rows, format } = given;
  const source = sourceOf(file, rows);
  const objects = rows.flatMap(({ value }) => (isObject(value) ? [value] : []));
  const sample = objects.slice(0, SAMPLE_ROWS);
  const fit = (fits: (row: JsonObject) => boolean) =>
    sample.length > 0 && sample.filter(fits).length * 2 > sample.length;
  if (fit((row) => ownLines.fits(row))) return readOwnLines(source, remarks);
  if (context.task !== null) return readHarnessRows(context.task, source, remarks);
  if (fit(isResultRow)) return readResultRows(file.path, objects, files, remarks);
  if (fit(isTestRow)) {
    const left = rows.length - objects.length;
    if (left > 0) remarks.add(`${left} rows are no tests, and were left out.`);
    return readTestRows(file.path, objects, files, remarks);
  }
  if (fit(isEvalRow)) return readEvalRows(source, context.matching, remarks);
  const reader = readers.find((one) => fit((row) => one.fits(row)));
  if (reader !== undefined) return readByRows(reader, source, remarks);
  return readAnyRows(fit((row) => "dspy_uuid" in row) ? "dspy" : format, source, remarks, context.fields);
}

function sourceOf(file: OpenedText, rows: readonly SourceRow[]) {
  return { path: baseName(file.path), name: nameOf(file), rows };
}

function nameOf(file: OpenedText): string {
  return baseName(file.path).replace(/\.[a-z0-9]+$/i, "");
}

async function firstUnits(file: OpenedText): Promise<string> {
  let head = "";
  for await (const chunk of file.chunks()) {
    head += chunk;
    if (head.length > HEAD_UNITS) break;
  }
  return head.slice(0, HEAD_UNITS);
}

/** A whole value in the first line, and another one after it. */
function isJsonLines(head: string): boolean {
  const [first = "", second] = head.split(/\r?\n/).filter((line) => line.trim() !== "");
  return /^[[{]/.test(first) && second !== undefined && /^\s*[[{"]/.test(second) && parseJson(first).ok;
}

/**
 * A pasted text is a table where its first lines have the same columns, and the first of them could be names; else every
 * line is an input.
 */
function looksLikeTable(head: string): boolean {
  const lines = head
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 10);
  const [first = "", second] = lines;
  const delimiter = guessDelimiter(first);
  const names = first.split(delimiter).map((name) => name.trim().replace(/^"|"$/g, ""));
  if (second === undefined || names.length < 2) return false;
  const areNames = names.every((name) => name.length <= 40 && !/[.?!]$/.test(name) && name.split(/\s+/).length <= 4);
  if (!areNames) return false;
  if (delimiter === "\t") return true;
  // A space behind the comma is how people write, unless the words are such as name fields.
  if (/[,;] /.test(first) && guessFields(names).expected === null) return false;
  const unquoted = lines.filter((line) => !line.includes('"'));
  return unquoted.every((line) => line.split(delimiter).length === names.length);
}
