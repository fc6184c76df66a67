import type { Result } from "../base/result";
import type { Cell } from "../search/lab-run";
import type { Door } from "./door";
import { namedRows } from "./key-range";
import type { CellRow } from "./lab-rows";
import { cellAnswerRowSchema, cellRowSchema } from "./lab-schema";

/** A cell with what the matrix shows of it. */
export interface MeasuredCell {
  readonly row: Omit<CellRow, "setId">;
  readonly cell: Cell;
}

/** What was measured, prompt by row. */
export interface LabCells {
  /** Writes over those of the same ids, all or none. */
  putCells(setId: string, measured: readonly MeasuredCell[]): Promise<Result<void>>;
  /** In the order of their ids, from after an id on; `next` is where to go on from, null after the last. */
  pageOfCells(
    setId: string,
    after: string,
    limit: number,
  ): Promise<Result<{ readonly cells: readonly CellRow[]; readonly next: string | null }>>;
  /** All of one cell; null where it is gone or damaged. */
  readCell(setId: string, id: string): Promise<Result<Cell | null>>;
  /** The same of several, in their order; those that are gone or damaged are missing. */
  readCells(setId: string, ids: readonly string[]): Promise<Result<readonly Cell[]>>;
  /** Deletes these cells with their answers; null for all of the set. */
  deleteCells(setId: string, ids: readonly string[] | null): Promise<Result<void>>;
}

export function createLabCells({ database, attempt, attemptChange, isSound }: Door): LabCells {
  const { cells, cellAnswers } = database;

  return {
    putCells: (setId, measured) =>
      attemptChange([cells, cellAnswers], async () => {
        await cells.bulkPut(measured.map(({ row }) => cellRowSchema.parse({ ...row, setId })));
        await cellAnswers.bulkPut(
          measured.map(({ row, cell }) => cellAnswerRowSchema.parse({ setId, id: row.id, cell })),
        );
      }),
    pageOfCells: (setId, after, limit) =>
      attempt(async () => {
        const rows = await namedRows(cells, setId, after).limit(limit).toArray();
        const sound = rows.filter((row) => isSound(cells, cellRowSchema, row, `${row.setId}/${row.id}`));
        return { cells: sound, next: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
      }),
    readCell: (setId, id) =>
      attempt(async () => {
        const row = await cellAnswers.get([setId, id]);
        if (row === undefined || !isSound(cellAnswers, cellAnswerRowSchema, row, `${setId}/${id}`)) return null;
        return row.cell;
      }),
    readCells: (setId, ids) =>
      attempt(async () => {
        const rows = await cellAnswers.bulkGet(ids.map((id): [string, string] => [setId, id]));
        return rows.flatMap((row) =>
          row !== undefined && isSound(cellAnswers, cellAnswerRowSchema, row, `${setId}/${row.id}`) ? [row.cell] : [],
        );
      }),
    deleteCells: (setId, ids) =>
      attemptChange([cells, cellAnswers], async () => {
        if (ids === null) {
          await namedRows(cells, setId).delete();
          await namedRows(cellAnswers, setId).delete();
          return;
        }
        const keys = ids.map((id): [string, string] => [setId, id]);
        await cells.bulkDelete(keys);
        await cellAnswers.bulkDelete(keys);
      }),
  };
}
