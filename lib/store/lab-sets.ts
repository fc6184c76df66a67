import { liveQuery } from "dexie";
import type { Result } from "../base/result";
import { succeed } from "../base/result";
import type { Case, CaseSet } from "../records/case";
import type { Door } from "./door";
import { namedRows, placedRows } from "./key-range";
import type { CaseRow, CaseSetRow } from "./lab-rows";
import { caseRowSchema, caseSetRowSchema } from "./lab-schema";
import { stamp } from "./stamp";

/** When a set was changed, in epoch milliseconds, and when it had been changed before that. */
export interface Touched {
  readonly before: number;
  readonly now: number;
}

/** Sets of rows, and their rows. */
export interface LabSets {
  /** Stores the set with all of its rows, or nothing. */
  createSet(set: CaseSet, cases: readonly Case[]): Promise<Result<void>>;
  /** The one that was changed last first; reads no rows. */
  listSets(): Promise<Result<readonly CaseSet[]>>;
  /**
   * Gives the same soon after it began, and after any change of any set or its rows by any tab; changes that come close
   * together count as one. Returns how to stop.
   */
  watchSets(onChange: (sets: readonly CaseSet[]) => void): () => void;
  /** Null where it is gone or damaged. */
  readSet(id: string): Promise<Result<CaseSet | null>>;
  /** Changes what is stored now, whichever tab stored it; null where the set is gone. */
  changeSet(id: string, change: (set: CaseSet) => CaseSet): Promise<Result<CaseSet | null>>;
  /** Takes the set out of the list; all of it stays until `forgetRemoved`. */
  removeSet(id: string): Promise<Result<void>>;
  restoreSet(id: string): Promise<Result<void>>;
  /** Deletes for good what was removed before this time, in epoch milliseconds. */
  forgetRemoved(before: number): Promise<Result<void>>;
  /** The same for one that was removed; one that is in use stays. */
  forgetSet(id: string): Promise<Result<void>>;
  /** Rows in their order, from a place in it on; `next` is where the next page begins, null after the last. */
  pageOfCases(
    setId: string,
    from: number,
    limit: number,
  ): Promise<Result<{ readonly cases: readonly Case[]; readonly next: number | null }>>;
  /** Adds rows at the end of the set, all or none. */
  addCases(setId: string, cases: readonly Case[]): Promise<Result<Touched>>;
  /** Writes over the rows of those ids that are there, and adds others behind the last: all or none. */
  changeCases(setId: string, changed: readonly Case[], added: readonly Case[]): Promise<Result<Touched>>;
  /** Gives what it took, for `restoreCases`. */
  removeCases(
    setId: string,
    ids: readonly string[],
  ): Promise<Result<Touched & { readonly removed: readonly CaseRow[] }>>;
  /** Puts rows back where they were; behind the last, where another one has come to stand in their place. */
  restoreCases(setId: string, removed: readonly CaseRow[]): Promise<Result<Touched>>;
}

/** What changes within this time is told at once. */
const WATCH_MILLISECONDS = 150;
/** Of one transaction that may have many more: the page goes on between them. */
const ROWS_AT_ONCE = 500;

export function createLabSets({ database, attempt, attemptChange, isSound }: Door): LabSets {
  const { caseSets, cases, cells, cellAnswers, searches, calls, searchEvents } = database;

  const isSoundSet = (row: CaseSetRow) => isSound(caseSets, caseSetRowSchema, row);

  async function readRow(id: string): Promise<CaseSetRow | null> {
    const row = await caseSets.get(id);
    return row === undefined || row.removedAt !== null || !isSoundSet(row) ? null : row;
  }

  async function touch(id: string): Promise<Touched> {
    const before = (await caseSets.get(id))?.updatedAt ?? 0;
    const now = stamp();
    await caseSets.update(id, { updatedAt: now });
    return { before, now };
  }

  async function listAll(): Promise<readonly CaseSet[]> {
    const rows = await caseSets.orderBy("updatedAt").reverse().toArray();
    return rows
      .filter(({ removedAt }) => removedAt === null)
      .filter(isSoundSet)
      .map(withoutRemoval);
  }

  async function append(setId: string, added: readonly Case[]): Promise<void> {
    const last = await placedRows(cases, setId).last();
    const first = (last?.position ?? -1) + 1;
    for (let start = 0; start < added.length; start += ROWS_AT_ONCE) {
      const rows = added.slice(start, start + ROWS_AT_ONCE);
      await cases.bulkAdd(
        rows.map((entry, index) => caseRowSchema.parse({ setId, position: first + start + index, case: entry })),
      );
    }
  }

  async function overwrite(setId: string, changed: readonly Case[]): Promise<void> {
    const byId = new Map(changed.map((entry) => [entry.id, entry]));
    const rows = await rowsOf(setId, [...byId.keys()]);
    await cases.bulkPut(
      rows.map((row): CaseRow => caseRowSchema.parse({ ...row, case: byId.get(row.case.id) ?? row.case })),
    );
  }

  async function rowsOf(setId: string, ids: readonly string[]): Promise<CaseRow[]> {
    const wanted = ids.map((id): [string, string] => [setId, id]);
    return cases.where("[setId+case.id]").anyOf(wanted).toArray();
  }

  async function deleteForGood(id: string): Promise<void> {
    const searchIds = await searches.where({ setId: id }).primaryKeys();
    for (const searchId of searchIds) {
      await placedRows(calls, searchId).delete();
      await placedRows(searchEvents, searchId).delete();
    }
    await searches.bulkDelete(searchIds);
    await placedRows(cases, id).delete();
    await namedRows(cells, id).delete();
    await namedRows(cellAnswers, id).delete();
    await caseSets.delete(id);
  }

  function forgetSet(id: string): Promise<Result<void>> {
    return attemptChange([caseSets, cases, cells, cellAnswers, searches, calls, searchEvents], async () => {
      const row = await caseSets.get(id);
      if (typeof row?.removedAt === "number") await deleteForGood(id);
    });
  }

  return {
    createSet: (set, first) =>
      attemptChange([caseSets, cases], async () => {
        await caseSets.add(caseSetRowSchema.parse({ ...set, removedAt: null }));
        await append(set.id, first);
      }),
    listSets: () => attempt(listAll),
    watchSets(onChange) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let latest: readonly CaseSet[] = [];
      const subscription = liveQuery(listAll).subscribe({
        next: (sets) => {
          latest = sets;
          timer ??= setTimeout(() => {
            timer = undefined;
            onChange(latest);
          }, WATCH_MILLISECONDS);
        },
        error() {
          // The next action on the database fails in the same way, and says so.
        },
      });
      return () => {
        subscription.unsubscribe();
        clearTimeout(timer);
      };
    },
    readSet: (id) =>
      attempt(async () => {
        const row = await readRow(id);
        return row === null ? null : withoutRemoval(row);
      }),
    changeSet: (id, change) =>
      attemptChange([caseSets], async () => {
        const row = await readRow(id);
        if (row === null) return null;
        const changed = { ...change(withoutRemoval(row)), id, updatedAt: stamp() };
        await caseSets.put(caseSetRowSchema.parse({ ...changed, removedAt: null }));
        return changed;
      }),
    removeSet: (id) =>
      attemptChange([caseSets], async () => {
        await caseSets.update(id, { removedAt: stamp() });
      }),
    restoreSet: (id) =>
      attemptChange([caseSets], async () => {
        await caseSets.update(id, { removedAt: null });
      }),
    async forgetRemoved(before) {
      const found = await attempt(() =>
        caseSets.filter(({ removedAt }) => typeof removedAt === "number" && removedAt < before).primaryKeys(),
      );
      if (!found.ok) return found;
      for (const id of found.value) {
        const forgotten = await forgetSet(id);
        if (!forgotten.ok) return forgotten;
      }
      return succeed(undefined);
    },
    forgetSet,
    pageOfCases: (setId, from, limit) =>
      attempt(async () => {
        const rows = await placedRows(cases, setId, from).limit(limit).toArray();
        const last = rows.at(-1);
        const sound = rows.filter((row) => isSound(cases, caseRowSchema, row, `${row.setId}/${row.position}`));
        return {
          cases: sound.map((row) => row.case),
          next: last === undefined || rows.length < limit ? null : last.position + 1,
        };
      }),
    addCases: (setId, added) =>
      attemptChange([caseSets, cases], async () => {
        await append(setId, added);
        return touch(setId);
      }),
    changeCases: (setId, changed, added) =>
      attemptChange([caseSets, cases], async () => {
        await overwrite(setId, changed);
        await append(setId, added);
        return touch(setId);
      }),
    removeCases: (setId, ids) =>
      attemptChange([caseSets, cases], async () => {
        const removed = await rowsOf(setId, ids);
        await cases.bulkDelete(removed.map(({ position }): [string, number] => [setId, position]));
        return { ...(await touch(setId)), removed };
      }),
    restoreCases: (setId, removed) =>
      attemptChange([caseSets, cases], async () => {
        const there = await cases.bulkGet(removed.map(({ position }): [string, number] => [setId, position]));
        await cases.bulkAdd(removed.filter((_, place) => there[place] === undefined));
        const rest = removed.filter((_, place) => there[place] !== undefined);
        await append(
          setId,
          rest.map((row) => row.case),
        );
        return touch(setId);
      }),
  };
}

function withoutRemoval({ removedAt: _, ...set }: CaseSetRow): CaseSet {
  return set;
}
