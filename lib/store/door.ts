import type { Table } from "dexie";
import type * as z from "../base/zod";
import { fail, succeed, type Result } from "../base/result";
import { describeDatabaseError, openDatabase, type Database } from "./database";

/** A row that does not have the shape it should; it is left out of what is read, and left as it is in the database. */
export interface DamagedRow {
  readonly table: string;
  readonly id: string;
  readonly reason: string;
}

/** The open database as the parts of `lib/store` share it. Nothing outside of this folder uses it. */
export interface Door {
  readonly database: Database;
  /** The database is a newer Goldsmith's: it is read as far as it can be, and nothing in it is changed. */
  readonly isReadOnly: boolean;
  /** Reads; an exception becomes a failure. */
  readonly attempt: <Value>(action: () => PromiseLike<Value>) => Promise<Result<Value>>;
  /**
   * Reads and writes these tables in one transaction: when the action throws, nothing is stored. The action may await
   * nothing but the database. Fails with "database-newer" where the database is read-only.
   */
  readonly attemptChange: <Value>(tables: readonly Table[], action: () => PromiseLike<Value>) => Promise<Result<Value>>;
  /** Whether a row has its shape. One that has not is noted for `damagedRows`, by its id, which stands in `id` as a rule. */
  readonly isSound: (table: Pick<Table, "name">, schema: z.ZodMiniType, row: unknown, id?: string) => boolean;
  /** Every damaged row that was met so far, each once. */
  readonly damagedRows: () => readonly DamagedRow[];
}

/** Opens the database, which is made where there is none. Several tabs may have it open. */
export async function openDoor(name: string): Promise<Result<Door>> {
  const opened = await openDatabase(name);
  return opened.ok ? succeed(createDoor(opened.value)) : opened;
}

function createDoor(database: Database): Door {
  const { isReadOnly } = database;
  const damaged = new Map<string, DamagedRow>();

  async function attempt<Value>(action: () => PromiseLike<Value>): Promise<Result<Value>> {
    try {
      return succeed(await action());
    } catch (error) {
      return fail(database.isTakenOver ? { kind: "database-newer" } : describeDatabaseError(error));
    }
  }

  async function change<Value>(tables: readonly Table[], action: () => PromiseLike<Value>): Promise<Value> {
    let transaction: IDBTransaction | undefined;
    try {
      // Dexie keeps the transaction open over `await` only where this function itself is async.
      return await database.transaction("rw", tables, async ({ idbtrans }) => {
        transaction = idbtrans;
        return action();
      });
    } catch (error) {
      // The transaction knows why it was undone; the request that failed then may only know that it was.
      throw transaction?.error ?? error;
    }
  }

  return {
    database,
    isReadOnly,
    attempt,
    attemptChange: async (tables, action) =>
      isReadOnly ? fail({ kind: "database-newer" }) : attempt(() => change(tables, action)),
    isSound(table, schema, row, id = idOf(row)) {
      const { error } = schema.safeParse(row);
      if (error === undefined) return true;
      damaged.set(`${table.name}/${id}`, { table: table.name, id, reason: error.message });
      return false;
    },
    damagedRows: () => [...damaged.values()],
  };
}

function idOf(row: unknown): string {
  // Every table that has no key of two parts has its rows' ids in `id`.
  return String((row as { readonly id?: unknown }).id);
}
