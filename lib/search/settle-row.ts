import { succeed } from "../base/result";
import type { Demand } from "../records/assertion";
import type { Case } from "../records/case";
import { printValue } from "../records/json";
import { settleVariables } from "../scoring/render/fill-prompt";
import { renderTemplate } from "../scoring/render/render-template";
import {
  columnDemandsOf,
  highestColumn,
  isComparable,
  settleColumns,
  type ColumnVerdict,
} from "../scoring/score-across";
import type { Cell } from "./lab-run";
import { pickBest } from "./pick-best";
import type { Ledger, Steps } from "./search";

/**
 * Counts the demands that compare columns ("max-score", "select-best") into the cells of one row: those that changed by
 * it. Samples are compared with samples of the same number. Without a ledger nobody judges, and "select-best" stays not
 * run. Fails as the ledger does.
 */
export async function* settleRow(
  row: Case,
  cells: readonly Cell[],
  { demands, ledger }: { readonly demands: readonly Demand[]; readonly ledger: Ledger | null },
): Steps<readonly Cell[]> {
  const wanted = columnDemandsOf([...demands, ...row.demands]);
  if (wanted.length === 0) return succeed([]);
  const changed: Cell[] = [];
  for (const sample of new Set(cells.map((cell) => cell.sample))) {
    const columns = cells.filter((cell) => cell.sample === sample && cell.answer !== null && isComparable(cell.score));
    if (columns.length < 2) continue;
    const scores = columns.map(({ score }) => score);
    const verdicts: ColumnVerdict[] = [];
    for (const demand of wanted) {
      if (demand.kind === "max-score") {
        const verdict = highestColumn(scores, demand);
        if (verdict !== null) verdicts.push(verdict);
        continue;
      }
      const criterion = renderTemplate(printValue(demand.value ?? ""), settleVariables(row.variables));
      if (ledger === null || !criterion.ok || criterion.value.trim() === "") continue;
      const answers = columns.map(({ answer }) => answer ?? "");
      const winner = yield* pickBest(criterion.value, answers, ledger);
      if (!winner.ok) return winner;
      if (winner.value !== null) verdicts.push({ demand, winner: winner.value });
    }
    if (verdicts.length === 0) continue;
    const settled = settleColumns(scores, verdicts, row.threshold);
    changed.push(
      ...columns.flatMap((cell, column) => {
        const score = settled[column] ?? cell.score;
        return JSON.stringify(score) === JSON.stringify(cell.score) ? [] : [{ ...cell, score }];
      }),
    );
  }
  return succeed(changed);
}
