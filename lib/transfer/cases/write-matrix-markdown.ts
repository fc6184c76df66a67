import { printValue } from "../../records/json";
import { cellsByCase, meanScore, statusOf } from "./cells-by-case";
import type { LabFile } from "./lab-file";
import { printCell } from "./print-cell";

const MOST_UNITS = 80;

/**
 * The matrix as a table in Markdown: a row a case, a column a prompt with the score (a mean where a row was answered
 * several times) and whether it passed; the last row holds each prompt's mean and how many of its answers passed.
 */
export function* writeMatrixMarkdown({ set, cases, cells }: LabFile): Generator<string, void, undefined> {
  const find = cellsByCase(cells);
  const prompts = set.prompts;
  yield `# ${printCell(set.name, MOST_UNITS)}\n\n`;
  yield printRow(["Case", ...prompts.map(({ label }) => label)]);
  yield `| --- |${" ---: |".repeat(prompts.length)}\n`;
  for (const one of cases) {
    const name = one.description !== "" ? one.description : Object.values(one.variables).map(printValue).join(" · ");
    const scores = prompts.map(({ id }) => {
      const found = find(one.id, id);
      if (found.length === 0) return "–";
      const statuses = [...new Set(found.map(statusOf))];
      return `${meanScore(found).toFixed(2)} ${statuses.length === 1 ? statuses.join("") : "MIXED"}`;
    });
    yield printRow([name === "" ? one.id : name, ...scores]);
  }
  const totals = prompts.map(({ id }) => {
    const found = cases.flatMap((one) => find(one.id, id));
    if (found.length === 0) return "–";
    return `${meanScore(found).toFixed(2)}, ${found.filter((cell) => statusOf(cell) === "PASS").length} of ${found.length} passed`;
  });
  yield printRow(["**All**", ...totals]);
}

function printRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => printCell(cell, MOST_UNITS)).join(" | ")} |\n`;
}
