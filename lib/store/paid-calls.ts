import type { Result } from "../base/result";
import type { Call } from "../calls/call";
import type { Door } from "./door";
import { placedRows } from "./key-range";
import { callRowSchema } from "./lab-schema";

/** Every call that a search or a run has paid for, by the id of that search or run. */
export interface PaidCalls {
  /** Resolves when the call is on the disk, as far as the browser tells. */
  appendCall(ownerId: string, call: Call): Promise<Result<void>>;
  /** In order, up to the first that is missing or damaged: what comes after it cannot be replayed. */
  readCalls(ownerId: string): Promise<Result<readonly Call[]>>;
}

export function createPaidCalls({ database, attempt, isReadOnly, isSound }: Door): PaidCalls {
  const { calls } = database;
  return {
    async appendCall(ownerId, call) {
      if (isReadOnly) return { ok: false, failure: { kind: "database-newer" } };
      const row = callRowSchema.parse({ searchId: ownerId, step: call.step, call });
      return attempt(() => putDurably(database.backendDB(), row));
    },
    readCalls: (ownerId) =>
      attempt(async () => {
        const rows = await placedRows(calls, ownerId).toArray();
        const broken = rows.findIndex(
          (row, index) => !isSound(calls, callRowSchema, row, `${ownerId}/${row.step}`) || row.step !== index,
        );
        return (broken === -1 ? rows : rows.slice(0, broken)).map(({ call }) => call);
      }),
  };
}

/**
 * A call took seconds and may not be paid twice, so it waits for the disk and not for the system's cache alone. Dexie
 * has that for all of a database or for nothing.
 */
function putDurably(connection: IDBDatabase, row: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = connection.transaction("calls", "readwrite", { durability: "strict" });
    transaction.objectStore("calls").put(row);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("The call was not stored."));
  });
}
