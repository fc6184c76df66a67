import { succeed, type Result } from "../../../base/result";
import type { Json, JsonObject } from "../../../records/json";
import type { OpenedText } from "../open-text";
import { readTable, type TableRows } from "../read-rows";
import { refuse } from "../refuse";
import type { Remarks } from "../remarks";
import { readExpectation } from "./read-expectation";

/** True where the header is one of promptfoo's own, and its columns more than variables. */
export function isTestTable(header: readonly string[]): boolean {
  return header.some((name) => /^__(?:expected|description|prefix|suffix|metric|threshold|providerOutput)/.test(name));
}

/** Tests of promptfoo, a row each. */
export async function readCsvTests(file: OpenedText, remarks: Remarks): Promise<Result<readonly JsonObject[]>> {
  const table = await readTable(file, remarks, { hasHeader: true });
  return table.ok ? readTestTable(file.path, table.value) : table;
}

export function readTestTable(path: string, { header, rows }: TableRows): Result<readonly JsonObject[]> {
  const tests: JsonObject[] = [];
  for (const { row, cells } of rows) {
    const test = readTest(header, cells);
    if (typeof test === "string") return refuse(`“${path}”, row ${row}: ${test}`);
    tests.push(test);
  }
  return succeed(tests);
}

/** A test; or why the whole file is refused, as promptfoo refuses it. */
function readTest(header: readonly string[], cells: readonly string[]): JsonObject | string {
  const vars: [string, Json][] = [];
  const metadata: [string, Json][] = [];
  const options: [string, Json][] = [];
  const test: [string, Json][] = [];
  const asserts: JsonObject[] = [];
  const thresholds = new Map<number, number>();
  let metric: string | null = null;
  for (const [place, name] of header.entries()) {
    const cell = cells[place] ?? "";
    const isBlank = cell.trim() === "";
    if (name.startsWith("__expected")) {
      if (!isBlank) asserts.push(readExpectation(cell));
    } else if (name === "__prefix" || name === "__suffix") {
      options.push([name.slice(2), cell]);
    } else if (name === "__description" || name === "__providerOutput") {
      if (cell !== "") test.push([name.slice(2), cell]);
    } else if (name === "__metric") {
      metric = isBlank ? null : cell;
    } else if (name === "__threshold") {
      const number = Number.parseFloat(cell);
      if (!Number.isNaN(number) && number !== 0) test.push(["threshold", number]);
    } else if (name.startsWith("__metadata:")) {
      if (!isBlank) metadata.push(readMetadata(name.slice("__metadata:".length), cell));
    } else if (name.startsWith("__config:")) {
      const problem = readConfig(name, cell, thresholds);
      if (problem !== null) return problem;
    } else if (name !== "__metadata") {
      vars.push([name, cell]);
    }
  }
  const assert = asserts.map((assertion, place) => {
    const threshold = thresholds.get(place);
    return { ...assertion, ...(metric !== null && { metric }), ...(threshold !== undefined && { threshold }) };
  });
  const parts = { vars: Object.fromEntries(vars), assert, options: Object.fromEntries(options) };
  return { ...Object.fromEntries(test), ...parts, metadata: Object.fromEntries(metadata) };
}

function readMetadata(key: string, cell: string): [string, Json] {
  if (!key.endsWith("[]")) return [key, cell];
  return [key.slice(0, -2), cell.split(/(?<!\\),/).map((part) => part.trim().replaceAll("\\,", ","))];
}

/** `__config:__expected2:threshold`; which of the row's assertions it means is counted without blank cells. */
function readConfig(name: string, cell: string, thresholds: Map<number, number>): string | null {
  const match = /^__config:__expected(\d*):(\w+)$/.exec(name);
  if (match?.[2] !== "threshold" || match[1] === "0") {
    return `the column “${name}” is not known. It may be called “__config:__expected1:threshold”, with the number of an expectation.`;
  }
  const number = Number.parseFloat(cell);
  if (Number.isNaN(number)) return `the column “${name}” needs a number in every row.`;
  thresholds.set(Number(match[1] === "" ? 1 : match[1]) - 1, number);
  return null;
}
