import { Dexie, type Table } from "dexie";
import type { Failure } from "../base/failure";
import { fail, succeed, type Result } from "../base/result";
import type { TemplatePack } from "../template/pack";
import type { CallRow, CaseRow, CaseSetRow, CellAnswerRow, CellRow, SearchEventRow, SearchRow } from "./lab-rows";
import type { Output } from "./session";
import type { SessionRow, VersionRow } from "./session-row";
import { upgradeToVersion2 } from "./upgrade-to-version-2";
import { upgradeToVersion3 } from "./upgrade-to-version-3";

const SCHEMA_VERSION = 4;
/** Dexie's factor between its own version numbers and IndexedDB's. */
const NATIVE_FACTOR = 10;
/** What a newer database must still have, so that it can be read. */
const READ_TABLES = ["sessions", "versions", "outputs", "settings", "packs"];
/** What the Lab needs besides; without them the rest of a newer database can still be read. */
const LAB_TABLES = ["caseSets", "cases", "cells", "cellAnswers", "searches", "calls", "searchEvents"];

export interface SettingsRow {
  readonly id: string;
  /** Checked when it is read. */
  readonly value: unknown;
}

/** Derived; made by `storeSearchTexts` in `search-rows.ts`. */
export interface SearchTextRow {
  readonly sessionId: string;
  readonly text: string;
  /** Higher than that of every row stored before it, so that each tab can tell which texts are new to it. */
  readonly revision: number;
}

/** A session whose search text is missing or no longer right. */
export interface StaleSearchTextRow {
  readonly sessionId: string;
}

/** A row of an import in preparation. */
export interface StagedRow {
  /** Given by the database, in the order in which rows are added. */
  readonly id?: number;
  readonly value: unknown;
}

/** The tables. Rows are what was stored, not yet checked. Only `lib/store` uses this. */
export class Database extends Dexie {
  declare readonly sessions: Table<SessionRow, string>;
  declare readonly versions: Table<VersionRow, string>;
  declare readonly outputs: Table<Output, string>;
  declare readonly settings: Table<SettingsRow, string>;
  declare readonly packs: Table<TemplatePack, string>;
  declare readonly searchTexts: Table<SearchTextRow, string>;
  declare readonly staleSearchTexts: Table<StaleSearchTextRow, string>;
  declare readonly staged: Table<StagedRow, number>;
  declare readonly caseSets: Table<CaseSetRow, string>;
  /** Keys are the set's id and the row's place in it, and so on below: what is read together lies together. */
  declare readonly cases: Table<CaseRow, [string, number]>;
  declare readonly cells: Table<CellRow, [string, string]>;
  declare readonly cellAnswers: Table<CellAnswerRow, [string, string]>;
  declare readonly searches: Table<SearchRow, string>;
  declare readonly calls: Table<CallRow, [string, number]>;
  declare readonly searchEvents: Table<SearchEventRow, [string, number]>;
  /** False for a newer database that keeps the Lab otherwise. */
  hasLab = true;
  /** True when a tab with a newer Goldsmith has taken the database over; this connection is closed then. */
  isTakenOver = false;

  /** A read-only one declares no tables: it opens the database as it is, of whatever version, and changes nothing. */
  constructor(
    name: string,
    readonly isReadOnly: boolean,
  ) {
    // Rows are read once and drawn; a second copy of them in Dexie's cache would only cost memory.
    // What closed it is told to whoever uses it next, who opens a new one.
    super(name, { indexedDB, IDBKeyRange, cache: "disabled", autoOpen: false });
    if (!isReadOnly) {
      this.version(1).stores({
        sessions: "id, updatedAt",
        versions: "id, sessionId, parentId",
        settings: "id",
        packs: "id",
      });
      this.version(2)
        .stores({
          sessions: "id, updatedAt, createdAt, shownTitle, pinnedAt, verdict, *models",
          outputs: "id, sessionId, versionId",
          searchTexts: "sessionId, revision",
          staleSearchTexts: "sessionId",
          staged: "++id",
        })
        .upgrade(upgradeToVersion2);
      this.version(3).stores({}).upgrade(upgradeToVersion3);
      this.version(SCHEMA_VERSION).stores({
        caseSets: "id, updatedAt",
        cases: "[setId+position], [setId+case.id]",
        cells: "[setId+id]",
        cellAnswers: "[setId+id]",
        searches: "id, setId",
        calls: "[searchId+step]",
        searchEvents: "[searchId+place]",
      });
    }
    this.on("versionchange", ({ newVersion }) => {
      this.isTakenOver = newVersion !== null;
      this.close();
      // Dexie's own handler would open the database again, in its new version, at the next write.
      return false;
    });
  }
}

/**
 * Opens the database; one of a newer Goldsmith is opened read-only. Fails with "database-newer" where that cannot be
 * read, with "database-unavailable" and with "storage-full"; never waits for another tab.
 */
export async function openDatabase(name: string): Promise<Result<Database>> {
  try {
    const isReadOnly = await isNewer(name);
    const database = new Database(name, isReadOnly);
    const blocked = new Promise<Failure>((resolve) => {
      database.on("blocked", () => {
        resolve({ kind: "database-unavailable", detail: "Another tab holds an older version of the database open." });
      });
    });
    const failure = (await Promise.race([blocked, database.open().then(() => null)])) ?? findTables(database);
    if (failure === null) return succeed(database);
    database.close();
    return fail(failure);
  } catch (error) {
    return fail(describeDatabaseError(error));
  }
}

async function isNewer(name: string): Promise<boolean> {
  // Firefox has the list since 126. Without it Dexie opens a newer database all the same.
  const databases = "databases" in indexedDB ? await indexedDB.databases() : [];
  const stored = databases.find((database) => database.name === name)?.version ?? 0;
  return stored >= (SCHEMA_VERSION + 1) * NATIVE_FACTOR;
}

/** Dexie names only those tables that were declared; those of a read-only database are named here. */
function findTables(database: Database): Failure | null {
  const found = database.tables.filter(({ name }) => [...READ_TABLES, ...LAB_TABLES].includes(name));
  const isThere = (wanted: string) => found.some(({ name }) => name === wanted);
  if (!READ_TABLES.every(isThere)) return { kind: "database-newer" };
  database.hasLab = LAB_TABLES.every(isThere);
  if (database.isReadOnly) Object.assign(database, Object.fromEntries(found.map((table) => [table.name, table])));
  return null;
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
