import { liveQuery } from "dexie";
import type { Door } from "./door";
import { readLatestId } from "./latest-session";
import { outputSchema, sessionSchema, versionRowSchema } from "./schema";
import type { Output, Session, Version } from "./session";
import type { SessionRow } from "./session-row";
import { createVersionCache, type VersionCache } from "./version-cache";
import type { WritingLocks } from "./writing-locks";
import { noteStamp } from "./stamp";

/** A session with all of its versions, oldest first. */
export interface StoredSession {
  readonly session: Session;
  readonly versions: readonly Version[];
}

/** Reads whole sessions. What it returns is a promise that rejects where the database fails, as inside `door.attempt`. */
export function createSessionReader(door: Door, locks: WritingLocks) {
  const { database } = door;
  const { sessions, versions, outputs } = database;

  /** Of the session that was read last, for who goes on to watch it: what is the same then are the same objects. */
  let lastRead: { readonly sessionId: string; readonly cache: VersionCache } | null = null;

  function takeCache(sessionId: string): VersionCache {
    if (lastRead?.sessionId !== sessionId) return createVersionCache(door, sessionId);
    const { cache } = lastRead;
    lastRead = null;
    return cache;
  }

  async function readAllVersions(sessionId: string): Promise<readonly Version[]> {
    const cache = createVersionCache(door, sessionId);
    const read = await cache.read();
    lastRead?.cache.close();
    lastRead = { sessionId, cache };
    return read;
  }

  function readAsStored(
    find: () => PromiseLike<SessionRow | undefined>,
    cache?: VersionCache,
  ): PromiseLike<StoredSession | null> {
    return database.transaction("r", [sessions, versions, outputs], async () => {
      const row = await find();
      if (row === undefined || !door.isSound(sessions, sessionSchema, row)) return null;
      // The schema leaves out the columns that are derived for the list.
      const session = sessionSchema.parse(row);
      noteStamp(session.updatedAt);
      const read = await (cache?.read() ?? readAllVersions(session.id));
      // The oldest stands first.
      noteStamp(read.at(-1)?.createdAt ?? 0);
      return { session, versions: read };
    });
  }

  const isSoundTrial = (row: Output) => row.source === "trial" && door.isSound(outputs, outputSchema, row);

  /** The one with the latest time, for databases that do not say which session was changed last. */
  const findNewest = () =>
    sessions
      .orderBy("updatedAt")
      .reverse()
      .filter((row) => door.isSound(sessions, sessionSchema, row))
      .first();

  const readById = (id: string, cache?: VersionCache) => readAsStored(() => sessions.get(id), cache);

  /**
   * A version that nobody writes any more, left by a closed tab, reads as stopped. It is read again after the locks
   * were asked for: a lock is held before its version is stored as "writing" and until its end is stored, so what is
   * still "writing" then, without a lock, has no writer.
   */
  async function settle(stored: StoredSession | null): Promise<StoredSession | null> {
    const writing = new Set(stored?.versions.filter(isBeingWritten).map(({ id }) => id));
    if (stored === null || writing.size === 0) return stored;
    const held = await locks.held();
    const again = await readById(stored.session.id);
    if (again === null) return null;
    const settled = again.versions.map((version) =>
      isBeingWritten(version) && writing.has(version.id) && !held.has(version.id)
        ? { ...version, state: "stopped" as const }
        : version,
    );
    return { ...again, versions: settled };
  }

  return {
    /** Inside a transaction. Throws where there is none. */
    async readVersion(id: string): Promise<Version> {
      const row = await versions.get(id);
      if (row === undefined || !door.isSound(versions, versionRowSchema, row)) {
        throw new Error(`There is no version "${id}".`);
      }
      const written = await outputs.where({ versionId: id }).sortBy("createdAt");
      const raw = written.findLast(
        (output) => output.source !== "trial" && door.isSound(outputs, outputSchema, output),
      );
      return { ...row, raw: raw?.text ?? null };
    },
    /** All outputs of the version's newest trial as the candidate, of both prompts, in the order in which they were made. */
    async readTrial(versionId: string): Promise<readonly Output[]> {
      const own = (await outputs.where({ versionId }).sortBy("createdAt")).filter(isSoundTrial);
      const newest = own.findLast(({ trial }) => trial?.side === "candidate");
      if (newest === undefined) return [];
      const all = await outputs.where({ sessionId: newest.sessionId }).sortBy("createdAt");
      return all.filter((row) => isSoundTrial(row) && row.trial?.id === newest.trial?.id);
    },
    read: async (id: string) => settle(await readById(id)),
    async readLatest(): Promise<StoredSession | null> {
      const id = await readLatestId(database);
      const marked = id === null ? null : await readById(id);
      return settle(marked ?? (await readAsStored(findNewest)));
    },
    watch(id: string, onChange: (stored: StoredSession | null) => void): () => void {
      let newest = 0;
      async function give(stored: StoredSession | null): Promise<void> {
        newest += 1;
        const own = newest;
        const settled = await door.attempt(() => settle(stored));
        // Else something newer is on its way, or the database has failed, as the next action will say.
        if (own === newest && settled.ok) onChange(settled.value);
      }
      // Each change of a version changes its session's row too, by which the query is told of it.
      const cache = takeCache(id);
      const subscription = liveQuery(async () => readById(id, cache)).subscribe({
        next: (stored) => void give(stored),
        error() {
          // The next action on the database fails in the same way, and says so.
        },
      });
      return () => {
        newest += 1;
        subscription.unsubscribe();
        cache.close();
      };
    },
  };
}

function isBeingWritten({ state }: Version): boolean {
  return state === "writing";
}
