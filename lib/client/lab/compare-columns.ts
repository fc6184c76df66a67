import { compareColumns as compareScores } from "../../scoring/statistics/compare-columns";
import type { ComparedColumns, OpenSet } from "./lab-state";

/**
 * Two prompts of the open set on the rows that both have; several answers to a row count as their mean. Rows that could not
 * be measured are left out of both. Null where there is no such row.
 */
export function compareColumns(
  { cells }: Pick<OpenSet, "cells">,
  firstId: string,
  secondId: string,
): ComparedColumns | null {
  const first = meansByRow(cells, firstId);
  const second = meansByRow(cells, secondId);
  const rows = [...first.keys()].filter((caseId) => second.has(caseId));
  if (rows.length === 0) return null;
  const column = (means: ReadonlyMap<string, number>) => rows.map((caseId) => means.get(caseId) ?? 0);
  return { ...compareScores(column(first), column(second)), firstId, secondId };
}

function meansByRow(cells: OpenSet["cells"], wanted: string): ReadonlyMap<string, number> {
  const scores = new Map<string, number[]>();
  for (const { promptId, caseId, state, score } of cells.values()) {
    if (promptId !== wanted || state === "error") continue;
    scores.set(caseId, [...(scores.get(caseId) ?? []), score]);
  }
  return new Map([...scores].map(([caseId, own]) => [caseId, own.reduce((sum, score) => sum + score, 0) / own.length]));
}
