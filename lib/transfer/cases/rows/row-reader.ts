import { succeed, type Result } from "../../../base/result";
import type { CasePrompt } from "../../../records/case";
import { isObject, printValue, type JsonObject } from "../../../records/json";
import type { CaseFormat, ReadCases } from "../case-file";
import { finishCases, type DraftCase } from "../make-case";
import type { SourceRow } from "../read-rows";
import { refuse } from "../refuse";
import type { Remarks } from "../remarks";

/** A case without its place; or why the row is left out, as the end of a sentence that begins with the row. */
export type RowReading = Omit<DraftCase, "row"> | string;

/** A format whose rows stand for themselves. */
export interface RowReader {
  readonly format: CaseFormat;
  /** Told by the names of a row's fields, and by what is in them where names are common. */
  fits(row: JsonObject): boolean;
  read(row: JsonObject): RowReading;
  /** A sensible prompt to begin with, with place-holders for what the cases hold. */
  prompts(rows: readonly JsonObject[]): readonly CasePrompt[];
}

/** Where the rows come from; `name` is for the set. */
export interface RowSource {
  readonly path: string;
  readonly name: string;
  readonly rows: readonly SourceRow[];
}

/** Reads all rows; those that cannot be used are named and left out, and a file without any usable row is refused. */
export function readByRows(
  reader: Pick<RowReader, "format" | "read" | "prompts">,
  source: RowSource,
  remarks: Remarks,
): Result<ReadCases> {
  const drafts: DraftCase[] = [];
  const objects: JsonObject[] = [];
  for (const { row, value } of source.rows) {
    const reading = isObject(value) ? reader.read(value) : `is no object but ${printValue(value).slice(0, 60)}`;
    if (typeof reading === "string") {
      remarks.addRow(`Row ${row} ${reading}, and was left out.`);
      continue;
    }
    drafts.push({ ...reading, row });
    if (isObject(value)) objects.push(value);
  }
  if (drafts.length === 0) return refuse(`“${source.path}” has no usable row.`, ...remarks.list());
  return succeed({
    format: reader.format,
    set: {
      name: source.name,
      prompts: reader.prompts(objects),
      demands: [],
      derivedMetrics: [],
      source: { format: reader.format, fileName: source.path },
    },
    cases: finishCases(drafts, remarks),
    fields: null,
    remarks: remarks.list(),
  });
}
