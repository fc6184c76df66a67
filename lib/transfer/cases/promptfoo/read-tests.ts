import { succeed, type Result } from "../../../base/result";
import type { GivenFile } from "../../../base/given-file";
import { isList, isObject, printValue, type Json, type JsonObject } from "../../../records/json";
import { readText } from "../json-value";
import { readJsonLines } from "../read-rows";
import { refuse } from "../refuse";
import type { Remarks } from "../remarks";
import { endingOf, type FileSet } from "./file-set";
import { readCsvTests } from "./read-csv-tests";

export interface TestsReading {
  readonly tests: readonly JsonObject[];
  /** What was named and could not be read: scripts, addresses, files that were not given. */
  readonly missing: readonly string[];
}

/** What stands under `tests`: tests, or the names of files that hold some. Tests are named by their place, from 1. */
export async function readTests(
  value: Json | undefined,
  files: FileSet,
  remarks: Remarks,
): Promise<Result<TestsReading>> {
  const tests: JsonObject[] = [];
  const missing: string[] = [];
  for (const [place, item] of (isList(value) ? value : [value ?? null]).entries()) {
    if (item === null) continue;
    const reference = isObject(item) ? readReference(item) : readText(item);
    if (reference === null) {
      if (isObject(item)) tests.push(item);
      else remarks.addRow(`Test ${place + 1} is no test but ${printValue(item).slice(0, 80)}, and was left out.`);
      continue;
    }
    const found = /^(?:https?|huggingface|python|exec):/.test(reference) ? [] : files.find(reference);
    if (found.length === 0) missing.push(reference);
    for (const file of found) {
      const read = await readTestFile(file, files, remarks);
      if (!read.ok) return read;
      if (read.value === null) missing.push(reference);
      else tests.push(...read.value);
    }
  }
  for (const reference of missing) {
    remarks.add(`The tests of “${reference}” were left out: ${whyMissing(reference)}`);
  }
  return succeed({ tests, missing });
}

/** `{path, config}` names a file and what its script gets. */
function readReference(item: JsonObject): string | null {
  const isTest = ["vars", "assert", "description", "providerOutput", "options"].some((key) => key in item);
  return isTest ? null : readText(item["path"]);
}

export function whyMissing(reference: string): string {
  if (/^(?:https?|huggingface):/.test(reference))
    return "Goldsmith fetches nothing by itself. Load them there, as CSV or JSON Lines.";
  return /^(?:py|[cm]?[jt]s|rb)$/.test(endingOf(reference))
    ? "a script would make them, which does not run here."
    : "that file was not given, or is of a kind that is not read here. Choose the whole folder, or a zip of it.";
}

/** Null for a kind of file that is not read. */
async function readTestFile(
  file: GivenFile,
  files: FileSet,
  remarks: Remarks,
): Promise<Result<readonly JsonObject[] | null>> {
  switch (endingOf(file.path)) {
    case "csv":
    case "tsv": {
      const opened = await files.open(file);
      return opened.ok ? readCsvTests(opened.value, remarks) : opened;
    }
    case "jsonl":
    case "ndjson": {
      const opened = await files.open(file);
      if (!opened.ok) return opened;
      const rows = await readJsonLines(opened.value, remarks);
      return rows.ok ? succeed(rows.value.flatMap(({ value, row }) => keepTest(file, value, row, remarks))) : rows;
    }
    case "json":
    case "yaml":
    case "yml": {
      const parsed = await files.parse(file);
      if (!parsed.ok) return parsed;
      const items = isList(parsed.value) ? parsed.value : [parsed.value];
      const tests = items.flatMap((item, place) => keepTest(file, item, place + 1, remarks));
      return tests.length === 0 && items.length > 0 ? refuse(`“${file.path}” holds no test.`) : succeed(tests);
    }
    default:
      return succeed(null);
  }
}

function keepTest(file: GivenFile, value: Json, row: number, remarks: Remarks): readonly JsonObject[] {
  if (isObject(value)) return [value];
  remarks.addRow(`“${file.path}”, test ${row}: it is no test but ${printValue(value).slice(0, 80)}, and was left out.`);
  return [];
}
