import type { Table } from "dexie";
import type * as z from "../base/zod";
import { fail, succeed, type Result } from "../base/result";
import type { TemplatePack } from "../template/pack";
import { describeDatabaseError, openDatabase, type Database } from "./database";
import { packSchema, sessionSchema, settingsSchema, versionSchema } from "./schema";
import type { DraftTask, Session, Version } from "./session";
import type { WorkbenchSettings } from "./settings";
import { titleOf } from "./title";
import { createWritingLocks, type WritingLocks } from "./writing-locks";

/** A session with all of its versions, oldest first. */
export interface StoredSession {
  readonly session: Session;
  readonly versions: readonly Version[];
}

/** A row that does not have the shape it should; it is left out of what is read, and left as it is in the database. */
export interface DamagedRow {
  readonly table: string;
  readonly id: string;
  readonly reason: string;
}

/**
 * The one door to the database. Every call is one transaction: all of it is stored, or nothing. What cannot be stored
 * is a failure ("storage-full", "database-unavailable", "database-newer"), and so is any call after `close`.
 * Each change of a session or of its versions sets the session's `updatedAt`.
 */
export interface SessionRepository {
  /** Stores the session with its first versions; the title is made here. */
  createSession(session: Session, versions?: readonly Version[]): Promise<Result<void>>;
  /** The session that was changed last; null where there is none. */
  latestSession(): Promise<Result<StoredSession | null>>;
  saveTask(sessionId: string, task: DraftTask): Promise<Result<void>>;
  selectVersion(sessionId: string, versionId: string | null): Promise<Result<void>>;
  addVersion(version: Version): Promise<Result<void>>;
  /** Its text while it streams, then how it ended. The id stays. */
  updateVersion(id: string, changes: Partial<Version>): Promise<Result<void>>;
  /** Null where none were saved; a default stands in for a setting that is missing or damaged. */
  loadSettings(): Promise<Result<WorkbenchSettings | null>>;
  saveSettings(settings: WorkbenchSettings): Promise<Result<void>>;
  /** By name. */
  listPacks(): Promise<Result<readonly TemplatePack[]>>;
  savePack(pack: TemplatePack): Promise<Result<void>>;
  deletePack(id: string): Promise<Result<void>>;
  /** Every damaged row that was met so far. */
  damagedRows(): readonly DamagedRow[];
  close(): void;
}

const SETTINGS_ID = "workbench";

/** Opens the database, which is made where there is none. Several tabs may have it open. */
export async function openRepository(name = "goldsmith"): Promise<Result<SessionRepository>> {
  const opened = await openDatabase(name);
  if (!opened.ok) return opened;
  const locks = typeof navigator === "undefined" ? undefined : (navigator as Partial<Navigator>).locks;
  return succeed(createRepository(opened.value, createWritingLocks(locks)));
}

function createRepository(database: Database, locks: WritingLocks): SessionRepository {
  const { sessions, versions, settings, packs } = database;
  const damaged = new Map<string, DamagedRow>();

  async function attempt<Value>(action: () => PromiseLike<Value>): Promise<Result<Value>> {
    try {
      return succeed(await action());
    } catch (error) {
      return fail(database.isTakenOver ? { kind: "database-newer" } : describeDatabaseError(error));
    }
  }

  /** Changes a session or its versions, and with them the time of the session. */
  function attemptChange(action: () => Promise<void>): Promise<Result<void>> {
    return attempt(() => database.transaction("rw", sessions, versions, action));
  }

  /** Throws where there is no such row, or where the changed row could not be read back. */
  async function change<Row>(table: Table<Row, string>, schema: z.ZodMiniType<Row>, id: string, changes: Partial<Row>) {
    const row = await table.get(id);
    if (row === undefined) throw new Error(`There is no row "${id}" in "${table.name}".`);
    const changed = schema.parse({ ...row, ...changes, id });
    await table.put(changed);
    return changed;
  }

  async function touch(id: string, changes: Partial<Session> = {}): Promise<void> {
    await change(sessions, sessionSchema, id, { ...changes, updatedAt: Date.now() });
  }

  function isSound(table: Table, schema: z.ZodMiniType, row: { readonly id: unknown }): boolean {
    const { error } = schema.safeParse(row);
    if (error === undefined) return true;
    const id = String(row.id);
    damaged.set(`${table.name}/${id}`, { table: table.name, id, reason: error.message });
    return false;
  }

  async function readVersions(sessionId: string): Promise<readonly Version[]> {
    const rows = await versions.where({ sessionId }).sortBy("createdAt");
    return rows.filter((row) => isSound(versions, versionSchema, row));
  }

  /**
   * A version that nobody writes any more, left by a closed tab, reads as stopped. It is read again after the locks
   * were asked for: a lock is held before its version is stored as "writing" and until its end is stored, so what is
   * still "writing" then, without a lock, has no writer.
   */
  async function readSettledVersions(sessionId: string): Promise<readonly Version[]> {
    const rows = await readVersions(sessionId);
    const writing = new Set(rows.filter(({ state }) => state === "writing").map(({ id }) => id));
    if (writing.size === 0) return rows;
    const held = await locks.held();
    const settled = await readVersions(sessionId);
    return settled.map((version) =>
      version.state === "writing" && writing.has(version.id) && !held.has(version.id)
        ? { ...version, state: "stopped" }
        : version,
    );
  }

  return {
    createSession: (session, first = []) =>
      attemptChange(async () => {
        const title = titleOf(session.task.silverPrompt);
        await sessions.add(sessionSchema.parse({ ...session, title }));
        await versions.bulkAdd(first.map((version) => versionSchema.parse(version)));
      }),
    latestSession: () =>
      attempt(async () => {
        const session = await sessions
          .orderBy("updatedAt")
          .reverse()
          .filter((row) => isSound(sessions, sessionSchema, row))
          .first();
        return session === undefined ? null : { session, versions: await readSettledVersions(session.id) };
      }),
    saveTask: (sessionId, task) => attemptChange(() => touch(sessionId, { task, title: titleOf(task.silverPrompt) })),
    selectVersion: (sessionId, selectedVersionId) => attemptChange(() => touch(sessionId, { selectedVersionId })),
    async addVersion(version) {
      if (version.state === "writing") await locks.hold(version.id);
      const added = await attemptChange(async () => {
        await versions.add(versionSchema.parse(version));
        await touch(version.sessionId);
      });
      if (!added.ok) locks.release(version.id);
      return added;
    },
    async updateVersion(id, changes) {
      const updated = await attemptChange(async () => {
        const { sessionId } = await change(versions, versionSchema, id, changes);
        await touch(sessionId);
      });
      if (updated.ok && changes.state !== undefined && changes.state !== "writing") locks.release(id);
      return updated;
    },
    loadSettings: () =>
      attempt(async () => {
        const row = await settings.get(SETTINGS_ID);
        return row === undefined ? null : settingsSchema.parse(row.value);
      }),
    saveSettings: (value) =>
      attempt(async () => {
        await settings.put({ id: SETTINGS_ID, value });
      }),
    listPacks: () =>
      attempt(async () => {
        const rows = await packs.toArray();
        const sound = rows.filter((row) => isSound(packs, packSchema, row));
        return sound.sort((one, other) => one.name.localeCompare(other.name));
      }),
    savePack: (pack) =>
      attempt(async () => {
        await packs.put(packSchema.parse(pack));
      }),
    deletePack: (id) => attempt(() => packs.delete(id)),
    damagedRows: () => [...damaged.values()],
    close() {
      locks.releaseAll();
      database.close();
    },
  };
}
