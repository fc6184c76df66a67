import type { GivenFile } from "../../base/given-file";
import type { Result } from "../../base/result";
import { isList, isObject, printValue, type JsonObject } from "../../records/json";
import type { ReadCases } from "./case-file";
import { parseJson } from "./json-value";
import { openText, type OpenedText } from "./open-text";
import { baseName } from "./promptfoo/file-set";
import { readJsonLines, readTable, type SourceRow } from "./read-rows";
import { refuse } from "./refuse";
import type { Remarks } from "./remarks";
import { bbh, mmlu, piqa } from "./rows/benchmarks";
import { readByRows } from "./rows/row-reader";

const mmluName = /^(.+)_(test|dev|val)\.csv$/i;

/** The benchmarks that stand in several files: PIQA with its labels, subjects of MMLU, tasks of BBH. Null for no such. */
export async function gatherGroup(files: readonly GivenFile[], remarks: Remarks): Promise<Result<ReadCases> | null> {
  const labels = files.filter(({ path }) => /\.lst$/i.test(path));
  if (labels.length > 0) return readPiqa(files, labels, remarks);
  const tables = files.filter(({ path }) => mmluName.test(baseName(path)));
  if (tables.length > 0 && tables.length === files.filter(({ path }) => /\.csv$/i.test(path)).length) {
    return readMmlu(tables, remarks);
  }
  const objects = files.filter(({ path }) => /\.json$/i.test(path));
  return objects.length > 1 ? readBbhTasks(objects, remarks) : null;
}

/** Line n of the labels is of line n of the rows. */
async function readPiqa(
  files: readonly GivenFile[],
  labels: readonly GivenFile[],
  remarks: Remarks,
): Promise<Result<ReadCases>> {
  const [label] = labels;
  const stem = baseName(label?.path ?? "").replace(/-labels\.lst$/i, "");
  const rows = files.filter(({ path }) => /\.jsonl$/i.test(path));
  const own = rows.filter(({ path }) => baseName(path).replace(/\.jsonl$/i, "") === stem);
  const [file] = own.length > 0 ? own : rows;
  if (label === undefined || labels.length > 1 || file === undefined || (own.length === 0 && rows.length > 1)) {
    return refuse(
      "PIQA is read as two files, the rows and their labels: choose “valid.jsonl” and “valid-labels.lst” together, and no others.",
    );
  }
  const opened = await openText(file);
  if (!opened.ok) return opened;
  const answers = await openText(label);
  if (!answers.ok) return answers;
  const lines = (await answers.value.whole()).split(/\r?\n/).map((line) => line.trim());
  const read = await readJsonLines(opened.value, remarks);
  if (!read.ok) return read;
  const last = lines.findLastIndex((line) => line !== "") + 1;
  const most = read.value.at(-1)?.row ?? 0;
  if (last !== most)
    remarks.add(
      `There are ${most.toLocaleString("en")} rows and ${last.toLocaleString("en")} labels: make sure that the two files belong together.`,
    );
  const labelled = read.value.map(({ row, value }): SourceRow => ({
    row,
    value: isObject(value) ? { ...value, label: lines[row - 1] ?? null } : value,
  }));
  return readByRows(piqa, { path: baseName(file.path), name: "PIQA", rows: labelled }, remarks);
}

/** A subject a file, which its name says. Where its five rows for examples are given too, they are shown before it. */
async function readMmlu(files: readonly GivenFile[], remarks: Remarks): Promise<Result<ReadCases>> {
  const tested = files.filter(({ path }) => !/_dev\.csv$/i.test(path));
  const examples = new Map<string, string>();
  if (tested.length > 0) {
    for (const file of files.filter((one) => !tested.includes(one))) {
      const rows = await readSubject(file, remarks);
      if (!rows.ok) return rows;
      examples.set(
        subjectOf(file),
        rows.value.flatMap(({ value }) => (isObject(value) ? [writeExample(value)] : [])).join("\n\n"),
      );
    }
  }
  const all: SourceRow[] = [];
  for (const file of tested.length > 0 ? tested : files) {
    const rows = await readSubject(file, remarks);
    if (!rows.ok) return rows;
    const shown = examples.get(subjectOf(file));
    all.push(
      ...rows.value.map(({ row, value }) => ({
        row,
        value: isObject(value) && shown !== undefined ? { ...value, examples: shown } : value,
      })),
    );
  }
  const [first] = files;
  const name = files.length === 1 && first !== undefined ? `MMLU: ${subjectOf(first)}` : "MMLU";
  const path = files.length === 1 ? baseName(first?.path ?? "") : `${files.length} files of MMLU`;
  return readByRows(mmlu, { path, name, rows: all }, remarks);
}

function subjectOf({ path }: GivenFile): string {
  return (mmluName.exec(baseName(path))?.[1] ?? "").replaceAll("_", " ");
}

async function readSubject(file: GivenFile, remarks: Remarks): Promise<Result<readonly SourceRow[]>> {
  const opened = await openText(file);
  if (!opened.ok) return opened;
  const rows = await readMmluTable(opened.value, remarks);
  if (!rows.ok) return rows;
  const subject = subjectOf(file);
  return {
    ok: true,
    value: rows.value.map(({ row, value }) => ({ row, value: isObject(value) ? { ...value, subject } : value })),
  };
}

async function readMmluTable(file: OpenedText, remarks: Remarks): Promise<Result<readonly SourceRow[]>> {
  const table = await readTable(file, remarks, { hasHeader: false });
  if (!table.ok) return table;
  const names = ["question", "A", "B", "C", "D", "answer"];
  return {
    ok: true,
    value: table.value.rows.map(({ row, cells }) => ({
      row,
      value:
        cells.length >= names.length
          ? Object.fromEntries(names.map((name, place) => [name, cells[place] ?? ""]))
          : cells,
    })),
  };
}

function writeExample(row: JsonObject): string {
  const cell = (name: string) => printValue(row[name] ?? "");
  return `${cell("question")}\n${["A", "B", "C", "D"].map((letter) => `${letter}. ${cell(letter)}`).join("\n")}\nAnswer: ${cell("answer")}`;
}

/** Null where one of the files is no task of BBH. */
async function readBbhTasks(files: readonly GivenFile[], remarks: Remarks): Promise<Result<ReadCases> | null> {
  const rows: SourceRow[] = [];
  for (const file of files) {
    const opened = await openText(file);
    if (!opened.ok) return null;
    const reading = parseJson(await opened.value.whole());
    if (!reading.ok || !isObject(reading.value) || !isBbhTask(reading.value)) return null;
    rows.push(...bbhRows(reading.value, file.path));
  }
  return readByRows(bbh, { path: `${files.length} files of BBH`, name: "BIG-Bench Hard", rows }, remarks);
}

export function isBbhTask(value: JsonObject): boolean {
  return isList(value["examples"]) && value["examples"].some((row) => isObject(row) && bbh.fits(row));
}

/** The examples of a task, which is called after its file. */
export function bbhRows(value: JsonObject, path: string): readonly SourceRow[] {
  const task = baseName(path).replace(/\.json$/i, "");
  const examples = isList(value["examples"]) ? value["examples"] : [];
  return examples.map((row, place) => ({ row: place + 1, value: isObject(row) ? { ...row, task } : row }));
}
