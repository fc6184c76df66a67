import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, vi } from "vitest";
import type { Result } from "../../../lib/base/result";
import { openRepository, type SessionRepository, type StoredSession } from "../../../lib/store/repository";
import { createFakeLocks } from "./fake-locks";

export const done = { ok: true, value: undefined };

let open: SessionRepository[] = [];

/** Each test gets a browser of its own: an empty database, and locks that its tabs share. */
export function useFakeBrowser(): void {
  beforeEach(() => {
    vi.stubGlobal("indexedDB", new IDBFactory());
    vi.stubGlobal("navigator", { locks: createFakeLocks() });
  });

  afterEach(() => {
    for (const repository of open) repository.close();
    open = [];
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}

/** A tab: its own connection to the database. */
export async function openTab(): Promise<SessionRepository> {
  const repository = valueOf(await openRepository());
  open.push(repository);
  return repository;
}

export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

export async function latestOf(repository: SessionRepository): Promise<StoredSession | null> {
  return valueOf(await repository.latestSession());
}

/** Puts a row into a table as it is, past the repository. */
export async function putRaw(table: string, row: unknown): Promise<void> {
  const connection = await openRaw();
  const transaction = connection.transaction(table, "readwrite");
  transaction.objectStore(table).put(row);
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  connection.close();
}

export function openRaw(version?: number, upgrade?: (connection: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("goldsmith", version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("The database did not open."));
    };
  });
}
