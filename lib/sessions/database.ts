import { Dexie, type Table } from "dexie";
import type { Failure } from "../base/failure";
import { fail, succeed, type Result } from "../base/result";
import type { TemplatePack } from "../template/pack";
import type { Session, Version } from "./session";

const SCHEMA_VERSION = 1;
/** Dexie's factor between its own version numbers and IndexedDB's. */
const NATIVE_FACTOR = 10;

export interface SettingsRow {
  readonly id: string;
  /** Checked when it is read. */
  readonly value: unknown;
}

/** The tables. Rows are what was stored, not yet checked; only the repository uses this. */
export class Database extends Dexie {
  declare readonly sessions: Table<Session, string>;
  declare readonly versions: Table<Version, string>;
  declare readonly settings: Table<SettingsRow, string>;
  declare readonly packs: Table<TemplatePack, string>;
  /** True when a tab with a newer Goldsmith has taken the database over; this connection is closed then. */
  isTakenOver = false;

  constructor(name: string) {
    super(name, { indexedDB, IDBKeyRange });
    this.version(SCHEMA_VERSION).stores({
      sessions: "id, updatedAt",
      versions: "id, sessionId, parentId",
      settings: "id",
      packs: "id",
    });
    this.on("versionchange", ({ newVersion }) => {
      this.isTakenOver = newVersion !== null;
      this.close();
      // Dexie's own handler would open the database again, in its new version, at the next write.
      return false;
    });
  }
}

/** Fails with "database-newer" or "database-unavailable"; never waits for another tab. */
export async function openDatabase(name: string): Promise<Result<Database>> {
  try {
    // Dexie opens a newer database all the same and may even change its tables.
    if (await isNewer(name)) return fail({ kind: "database-newer" });
    const database = new Database(name);
    const blocked = new Promise<Failure>((resolve) => {
      database.on("blocked", () => {
        resolve({ kind: "database-unavailable", detail: "Another tab holds an older version of the database open." });
      });
    });
    const failure = await Promise.race([blocked, database.open().then(() => null)]);
    if (failure === null) return succeed(database);
    database.close();
    return fail(failure);
  } catch (error) {
    return fail(describeDatabaseError(error));
  }
}

async function isNewer(name: string): Promise<boolean> {
  // Firefox has the list since 126.
  const databases = "databases" in indexedDB ? await indexedDB.databases() : [];
  const stored = databases.find((database) => database.name === name)?.version ?? 0;
  return stored >= (SCHEMA_VERSION + 1) * NATIVE_FACTOR;
}

/** The one place where an error of IndexedDB's or Dexie's becomes a failure, by its name or that of its cause. */
export function describeDatabaseError(error: unknown): Failure {
  const causes = listCauses(error);
  const detail = causes.map(({ name, message }) => `${name}: ${message}`).join(" / ") || String(error);
  const names = causes.map(({ name }) => name);
  if (names.includes("QuotaExceededError")) return { kind: "storage-full", detail };
  if (names.includes("VersionError")) return { kind: "database-newer" };
  return { kind: "database-unavailable", detail };
}

/** The error and what Dexie says it came from, outermost first. */
function listCauses(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return [];
  return [error, ...listCauses("inner" in error ? error.inner : null)];
}
