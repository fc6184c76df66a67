import { create } from "zustand";
import type { Failure } from "../base/failure";
import type { Result } from "../base/result";
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

/** Dexie and zod come with the repository, and only once the first picture stands. */
async function open(): Promise<Result<SessionRepository>> {
  const { openRepository } = await import("../sessions/repository");
  return openRepository();
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
