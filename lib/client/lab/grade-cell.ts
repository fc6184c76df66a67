import { succeed, type Result } from "../../base/result";
import { gradeByPerson } from "../../scoring/grade-by-person";
import type { CellKey } from "../../search/lab-run";
import { cellId } from "./lab-state";
import { useLab } from "./lab-store";
import { knownCells, noteCells } from "./open-cells";
import { summarizeCell } from "./summarize-cell";
import { withLab } from "./with-lab";

/** Notes what the person says of an answer in the open set; without effect where it is gone. */
export async function gradeCell(key: CellKey, isGood: boolean): Promise<Result<unknown>> {
  const { open } = useLab.getState();
  if (open === null) return succeed(null);
  const setId = open.set.id;
  const read = await withLab((lab) => lab.readCell(setId, cellId(key)));
  if (!read.ok) return read;
  const known = knownCells(setId).get(cellId(key));
  const row = open.cases.find(({ id }) => id === key.caseId);
  if (read.value === null || known === undefined || row === undefined) return succeed(null);
  const cell = { ...read.value, score: gradeByPerson(read.value.score, isGood, row) };
  const graded = { ...known, ...summarizeCell(cell, known.modelId) };
  const stored = await withLab((lab) => lab.putCells(setId, [{ cell, row: graded }]));
  if (stored.ok) noteCells(setId, [graded]);
  return stored;
}
