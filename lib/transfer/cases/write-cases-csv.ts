import { printValue, readKey } from "../../records/json";
import { BYTE_ORDER_MARK, printRows, type TableCell } from "../print-rows";
import { cellsByCase, statusOf } from "./cells-by-case";
import type { LabFile } from "./lab-file";

/**
 * A table of the cases, a row each, with their variables and right answers; after them for each prompt its answer, status,
 * score and reason. A row that was answered several times has a line for each. A text that a spreadsheet would run as a
 * formula gets an apostrophe.
 */
export function* writeCasesCsv({ set, cases, splits, cells }: LabFile): Generator<string, void, undefined> {
  const names = [...new Set(cases.flatMap(({ variables }) => Object.keys(variables)))];
  const find = cellsByCase(cells);
  const prompts = cells.length === 0 ? [] : set.prompts;
  const perPrompt = prompts.flatMap(({ label }) =>
    [label, "Status", "Score", "Reason"].map((head, place) => (place === 0 ? label : `${head}: ${label}`)),
  );
  const hasSplits = splits.size > 0;
  yield (
    BYTE_ORDER_MARK +
    printRow(["id", ...(hasSplits ? ["split"] : []), ...names, "expected", "description", ...perPrompt])
  );
  for (const one of cases) {
    const samples = prompts.map(({ id }) => find(one.id, id));
    const lines = Math.max(1, ...samples.map(({ length }) => length));
    for (let sample = 0; sample < lines; sample += 1) {
      yield printRow([
        one.id,
        ...(hasSplits ? [splits.get(one.id) ?? ""] : []),
        ...names.map((name) => print(readKey(one.variables, name))),
        print(one.expected),
        one.description,
        ...samples.flatMap((ofPrompt) => {
          const cell = ofPrompt[sample];
          if (cell === undefined) return ["", "", "", ""];
          return [cell.answer ?? "", statusOf(cell), cell.score.score, cell.score.reason];
        }),
      ]);
    }
  }
}

function print(value: Parameters<typeof printValue>[0] | undefined): string {
  return value === undefined || value === null ? "" : printValue(value);
}

function printRow(cells: TableCell[]): string {
  return printRows([cells]);
}
