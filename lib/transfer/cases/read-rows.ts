import Papa from "papaparse";
import type { Json } from "../../records/json";
import { succeed, type Result } from "../../base/result";
import { parseJson, toJson } from "./json-value";
import type { OpenedText } from "./open-text";
import { refuse } from "./refuse";
import type { Remarks } from "./remarks";
import { tellApart } from "./tell-apart";

/** One value of a file, with its place as the person counts: a line, a row of a spreadsheet, an item from 1. */
export interface SourceRow {
  readonly row: number;
  readonly value: Json;
}

export interface TableRows {
  readonly header: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

const MOST_ROWS = 100_000;
const MOST_LINE_UNITS = 50_000_000;
const TOO_MANY = `There are more than ${MOST_ROWS.toLocaleString("en")} rows; the first ${MOST_ROWS.toLocaleString("en")} were read.`;

/** A value a line. A line that is no JSON is left out and named; a file without any is refused. */
export async function readJsonLines(file: OpenedText, remarks: Remarks): Promise<Result<readonly SourceRow[]>> {
  const rows: SourceRow[] = [];
  let broken: string | null = null;
  for await (const { number, text } of readLines(file)) {
    if (text.trim() === "") continue;
    if (rows.length === MOST_ROWS) {
      remarks.add(TOO_MANY);
      break;
    }
    const reading = parseJson(text);
    if (reading.ok) {
      rows.push({ row: number, value: reading.value });
      continue;
    }
    const place = reading.reason.replace(/^line 1, /, "");
    broken ??= `line ${number} is no JSON (${place})`;
    remarks.addRow(`Line ${number} is no JSON (${place}) and was left out.`);
  }
  if (rows.length > 0) return succeed(rows);
  return refuse(`“${file.path}” has no usable row: ${broken ?? "it is empty"}. Every line must be one JSON object.`);
}

/** Every line that is not blank, as a text. */
export async function readPlainLines(file: OpenedText, remarks: Remarks): Promise<Result<readonly SourceRow[]>> {
  const rows: SourceRow[] = [];
  for await (const { number, text } of readLines(file)) {
    if (text.trim() === "") continue;
    if (rows.length === MOST_ROWS) {
      remarks.add(TOO_MANY);
      break;
    }
    rows.push({ row: number, value: text });
  }
  return rows.length > 0 ? succeed(rows) : refuse(`“${file.path}” is empty.`);
}

/**
 * A table with commas, semicolons, tabs or bars; a row is counted as a spreadsheet counts it, the first being 1. Without a
 * header, its columns are named A, B, C … A row that is too short is filled with empty cells, one that is too long is
 * left out and named.
 */
export async function readTable(
  file: OpenedText,
  remarks: Remarks,
  options: { readonly hasHeader: boolean },
): Promise<Result<TableRows>> {
  const text = await file.whole();
  const table = Papa.parse<string[]>(text, {
    delimiter: /\.tsv$/i.test(file.path) ? "\t" : guessDelimiter(text),
    skipEmptyLines: false,
  });
  const unclosed = table.errors.find(({ code }) => code === "MissingQuotes");
  if (unclosed !== undefined) {
    return refuse(
      `“${file.path}”, row ${(unclosed.row ?? 0) + 1}: a quotation mark opens a cell and is never closed. Close it; inside a cell in quotes, a quotation mark is written twice.`,
    );
  }
  const misquoted = new Set(table.errors.filter(({ code }) => code === "InvalidQuotes").map(({ row }) => row));
  const all = table.data
    .map((cells, place) => ({ row: place + 1, cells, isMisquoted: misquoted.has(place) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const [first] = all;
  if (first === undefined) return refuse(`“${file.path}” is empty.`);
  const header = options.hasHeader
    ? nameColumns(first.cells, remarks)
    : first.cells.map((_, place) => columnLetters(place));
  const body = options.hasHeader ? all.slice(1) : all;
  if (body.length === 0) {
    return refuse(`“${file.path}” has a row of names, but no row of values. Add at least one row below the first.`);
  }
  if (body.length > MOST_ROWS) remarks.add(TOO_MANY);
  const rows = body.slice(0, MOST_ROWS).filter(({ row, cells, isMisquoted }) => {
    const extra = cells.slice(header.length).some((cell) => cell.trim() !== "");
    if (extra)
      remarks.addRow(
        `Row ${row} has ${cells.length} cells where ${header.length} are named, and was left out: a cell that holds the separator must stand in quotes.`,
      );
    else if (isMisquoted)
      remarks.addRow(
        `Row ${row} has a quotation mark in the middle of a cell in quotes, and was left out: there it is written twice.`,
      );
    return !extra && !isMisquoted;
  });
  if (rows.length === 0) return refuse(`“${file.path}” has no usable row.`, ...remarks.list());
  return succeed({
    header,
    rows: rows.map(({ row, cells }) => ({ row, cells: header.map((_, place) => cells[place] ?? "") })),
  });
}

/** The rows of a table as objects. */
export function toObjects({ header, rows }: TableRows): readonly SourceRow[] {
  return rows.map(({ row, cells }) => {
    const reading = toJson(Object.fromEntries(header.map((name, place) => [name, cells[place] ?? ""])));
    return { row, value: reading.ok ? reading.value : null };
  });
}

const delimiters = [",", "\t", ";", "|"];

/** By the first row, outside of quotes: it names the columns, and names seldom hold such signs. */
export function guessDelimiter(text: string): string {
  const line = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(0, 20_000))?.[0] ?? "").replace(/"(?:[^"]|"")*"/g, "");
  const counts = delimiters.map((delimiter) => line.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
}

function nameColumns(cells: readonly string[], remarks: Remarks): readonly string[] {
  // Empty columns at the end are what spreadsheet programs leave behind.
  const last = cells.findLastIndex((cell) => cell.trim() !== "");
  const taken = new Set<string>();
  return cells.slice(0, last + 1).map((cell, place) => {
    // An object may have no key of that name that is its own.
    const wanted = ["", "__proto__"].includes(cell.trim()) ? `column ${columnLetters(place)}` : cell.trim();
    const name = tellApart(wanted, taken, " ");
    if (name !== wanted) remarks.add(`Two columns are named “${wanted}”; the later one is called “${name}” here.`);
    return name;
  });
}

/** As a spreadsheet names them: A … Z, AA … */
function columnLetters(place: number): string {
  const last = String.fromCharCode(0x41 + (place % 26));
  return place < 26 ? last : columnLetters(Math.floor(place / 26) - 1) + last;
}

async function* readLines(
  file: OpenedText,
): AsyncGenerator<{ readonly number: number; readonly text: string }, void, undefined> {
  // The line that has begun, in the pieces in which it came.
  let begun: string[] = [];
  let units = 0;
  let number = 0;
  for await (const chunk of file.chunks()) {
    const [first = "", ...others] = chunk.split("\n");
    begun.push(first);
    units += first.length;
    for (const next of others) {
      number += 1;
      yield { number, text: withoutReturn(begun.join("")) };
      begun = [next];
      units = next.length;
    }
    if (units > MOST_LINE_UNITS) break;
  }
  if (units > 0) yield { number: number + 1, text: withoutReturn(begun.join("")) };
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
