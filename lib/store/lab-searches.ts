import { liveQuery } from "dexie";
import type { Result } from "../base/result";
import type { Call } from "../calls/call";
import type { Door } from "./door";
import { placedRows } from "./key-range";
import type { SearchEventRow, SearchRow } from "./lab-rows";
import { callRowSchema, searchEventRowSchema, searchRowSchema } from "./lab-schema";
import { createPaidCalls, type PaidCalls } from "./paid-calls";

/** Searches, with every call that was paid. */
export interface LabSearches extends PaidCalls {
  /** Stores the search, with calls where it comes from a file; all or nothing. */
  putSearch(search: SearchRow, calls?: readonly Call[]): Promise<Result<void>>;
  /** Changes what is stored; without effect where the search is gone. */
  changeSearch(id: string, changes: Partial<Pick<SearchRow, "end" | "modelId" | "plan">>): Promise<Result<void>>;
  /** Of a set, in the order in which they were made. */
  listSearches(setId: string): Promise<Result<readonly SearchRow[]>>;
  /**
   * Gives the same soon after it began, and after any change of a search of the set by any tab; calls are no change of it.
   * Returns how to stop.
   */
  watchSearches(setId: string, onChange: (searches: readonly SearchRow[]) => void): () => void;
  /** Null where it is gone or damaged. */
  readSearch(id: string): Promise<Result<SearchRow | null>>;
  /** Puts these from a place on, in place of all that stood there: a replay tells them again. */
  putEvents(searchId: string, from: number, events: readonly SearchEventRow[]): Promise<Result<void>>;
  readEvents(searchId: string): Promise<Result<readonly SearchEventRow[]>>;
  /** With its calls. */
  deleteSearch(id: string): Promise<Result<void>>;
}

export function createLabSearches(door: Door): LabSearches {
  const { database, attempt, attemptChange, isSound } = door;
  const { searches, calls, searchEvents } = database;
  const isSoundSearch = (row: SearchRow) => isSound(searches, searchRowSchema, row);

  async function listAll(setId: string): Promise<readonly SearchRow[]> {
    const rows = await searches.where({ setId }).toArray();
    return rows.filter(isSoundSearch).sort((one, other) => one.createdAt - other.createdAt);
  }

  return {
    ...createPaidCalls(door),
    putSearch: (search, paid = []) =>
      attemptChange([searches, calls], async () => {
        await searches.put(searchRowSchema.parse(search));
        await calls.bulkPut(paid.map((call) => callRowSchema.parse({ searchId: search.id, step: call.step, call })));
      }),
    changeSearch: (id, changes) =>
      attemptChange([searches], async () => {
        const row = await searches.get(id);
        if (row !== undefined) await searches.put(searchRowSchema.parse({ ...row, ...changes }));
      }),
    listSearches: (setId) => attempt(() => listAll(setId)),
    watchSearches(setId, onChange) {
      const subscription = liveQuery(() => listAll(setId)).subscribe({
        next: onChange,
        error() {
          // The next action on the database fails in the same way, and says so.
        },
      });
      return () => subscription.unsubscribe();
    },
    readSearch: (id) =>
      attempt(async () => {
        const row = await searches.get(id);
        return row === undefined || !isSoundSearch(row) ? null : row;
      }),
    putEvents: (searchId, from, events) =>
      attemptChange([searchEvents], async () => {
        await placedRows(searchEvents, searchId, from).delete();
        await searchEvents.bulkPut(events.map((event) => searchEventRowSchema.parse(event)));
      }),
    readEvents: (searchId) =>
      attempt(async () => {
        const rows = await placedRows(searchEvents, searchId).toArray();
        return rows.filter((row) => isSound(searchEvents, searchEventRowSchema, row, `${searchId}/${row.place}`));
      }),
    deleteSearch: (id) =>
      attemptChange([searches, calls, searchEvents], async () => {
        await searches.delete(id);
        await placedRows(calls, id).delete();
        await placedRows(searchEvents, id).delete();
      }),
  };
}
