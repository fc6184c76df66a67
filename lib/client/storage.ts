import { create } from "zustand";
import type { Failure } from "../base/failure";
import { fail, succeed, type Result } from "../base/result";
import type { SessionRepository } from "../sessions/repository";

interface StorageState {
  /** Why what is written is not being saved; null while all is well. */
  readonly failure: Failure | null;
  /** Rows that could not be read; they are left out here and left as they are in the database. */
  readonly damagedRows: number;
}

export const useStorage = create<StorageState>(() => ({ failure: null, damagedRows: 0 }));

let opening: Promise<Result<SessionRepository>> | null = null;
let tail: Promise<void> = Promise.resolve();

/** Dexie and zod come with the repository. */
async function open(): Promise<Result<SessionRepository>> {
  try {
    const { openRepository } = await import("../sessions/repository");
    return await openRepository();
  } catch (error) {
    opening = null;
    return fail({ kind: "database-unavailable", detail: String(error) });
  }
}

/** False where nothing was ever stored: there is nothing to bring back then, and a first visit can do without Dexie. */
export async function hasStorage(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).length > 0;
  } catch {
    // Opening the database will say what is wrong.
    return true;
  }
}

/**
 * Does one action on the database, after all that were asked for before it. A failure is shown by `useStorage` and
 * costs nothing else: the page goes on working in memory.
 */
export function storeWith(action: (repository: SessionRepository) => Promise<Result<unknown>>): Promise<void> {
  tail = tail.then(async () => {
    opening ??= open();
    const opened = await opening;
    const done = opened.ok ? await action(opened.value) : opened;
    const damagedRows = opened.ok ? opened.value.damagedRows().length : 0;
    useStorage.setState({ failure: done.ok ? null : done.failure, damagedRows });
  });
  return tail;
}

/** Opens the database ahead of the first action, so that whatever is wrong is said before anything is typed. */
export function openStorage(): Promise<void> {
  return storeWith(() => Promise.resolve(succeed(null)));
}
