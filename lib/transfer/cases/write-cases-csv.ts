import type { Case } from "../../records/case";
import { readKey } from "../../records/json";
import { BYTE_ORDER_MARK, printRows, type TableCell } from "../print-rows";
import { cellsByCase, statusOf } from "./cells-by-case";
import type { LabFile } from "./lab-file";
import { canHead, ENDS_CASE, printColumn } from "./own-columns";
import { otherParts } from "./own-rows";

/**
 * A table of the cases, a row each, with their variables, right answers and names, and under “goldsmith” all that has no
 * column; after that for each prompt its answer, status, score and reason. A row that was answered several times has a line
 * for each. A text that a spreadsheet would run as a formula gets an apostrophe. The cases that are read from it are the
 * same again.
 */
export function* writeCasesCsv({ set, cases, splits, cells }: LabFile): Generator<string, void, undefined> {
  const columns = [...caseColumns(cases, splits)];
  const find = cellsByCase(cells);
  const prompts = cells.length === 0 ? [] : set.prompts;
  const perPrompt = prompts.flatMap(({ label }) =>
    [label, "Status", "Score", "Reason"].map((head, place) => (place === 0 ? label : `${head}: ${label}`)),
  );
  yield BYTE_ORDER_MARK + printRow([...columns.map(({ head }) => head), ...perPrompt]);
  for (const [row, one] of cases.entries()) {
    const samples = prompts.map(({ id }) => find(one.id, id));
    const lines = Math.max(1, ...samples.map(({ length }) => length));
    for (let sample = 0; sample < lines; sample += 1) {
      yield printRow([
        ...columns.map((column) => column.cells[row] ?? ""),
        ...samples.flatMap((ofPrompt) => {
          const cell = ofPrompt[sample];
          if (cell === undefined) return ["", "", "", ""];
          return [cell.answer ?? "", statusOf(cell), cell.score.score, cell.score.reason];
        }),
      ]);
    }
  }
}

function* caseColumns(cases: readonly Case[], splits: LabFile["splits"]): Generator<ReturnType<typeof printColumn>> {
  const names = [...new Set(cases.flatMap(({ variables }) => Object.keys(variables)))];
  const heads = new Set(names.filter(canHead));
  yield printColumn(
    "id",
    cases.map(({ id }) => id),
  );
  if (splits.size > 0) yield { head: "split", cells: cases.map(({ id }) => splits.get(id) ?? "") };
  for (const name of heads) {
    yield printColumn(
      name,
      cases.map(({ variables }) => readKey(variables, name)),
    );
  }
  yield printColumn(
    "expected",
    cases.map(({ expected }) => expected ?? undefined),
  );
  yield printColumn(
    "description",
    cases.map(({ description }) => description),
  );
  yield { head: ENDS_CASE, cells: cases.map((one) => printParts(one, heads)) };
}

function printParts(one: Case, heads: ReadonlySet<string>): string {
  const variables = Object.entries(one.variables).filter(([name]) => !heads.has(name));
  const parts = {
    ...otherParts(one),
    ...(Object.keys(one.metadata).length > 0 && { metadata: one.metadata }),
    ...(variables.length > 0 && { variables: Object.fromEntries(variables) }),
  };
  return Object.keys(parts).length === 0 ? "" : JSON.stringify(parts);
}

function printRow(cells: TableCell[]): string {
  return printRows([cells]);
}
