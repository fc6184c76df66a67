import { liveQuery } from "dexie";
import { dropForeignFrame } from "../records/foreign-frame";
import type { Door } from "./door";
import { outputSchema, sessionSchema, versionRowSchema } from "./schema";
import type { Output, Session, Version } from "./session";
import type { SessionRow } from "./session-row";
import type { WritingLocks } from "./writing-locks";

/** A session with all of its versions, oldest first. */
export interface StoredSession {
  readonly session: Session;
  readonly versions: readonly Version[];
}

/** Reads whole sessions. What it returns is a promise that rejects where the database fails, as inside `door.attempt`. */
export function createSessionReader(door: Door, locks: WritingLocks) {
  const { database } = door;
  const { sessions, versions, outputs } = database;

  /** Inside a transaction or not. What the models wrote is joined to the versions. */
  async function readVersions(sessionId: string): Promise<readonly Version[]> {
    const [rows, written] = await Promise.all([
      versions.where({ sessionId }).sortBy("createdAt"),
      outputs.where({ sessionId }).sortBy("createdAt"),
    ]);
    const sound = written.filter((row) => row.source !== "trial" && door.isSound(outputs, outputSchema, row));
    const raws = new Map(sound.map(({ versionId, text }) => [versionId, text]));
    return rows
      .filter((row) => door.isSound(versions, versionRowSchema, row))
      .map((row) => ({ ...dropForeignFrame(row), raw: raws.get(row.id) ?? null }));
  }

  function readAsStored(find: () => PromiseLike<SessionRow | undefined>): PromiseLike<StoredSession | null> {
    return database.transaction("r", [sessions, versions, outputs], async () => {
      const row = await find();
      if (row === undefined || !door.isSound(sessions, sessionSchema, row)) return null;
      // Without what is derived.
      const session = sessionSchema.parse(row);
      return { session, versions: await readVersions(session.id) };
    });
  }

  const isSoundTrial = (row: Output) => row.source === "trial" && door.isSound(outputs, outputSchema, row);

  const readById = (id: string) => readAsStored(() => sessions.get(id));

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
      const { sessionId } = (await versions.get(id)) ?? {};
      const found = (await readVersions(sessionId ?? "")).find((version) => version.id === id);
      if (found === undefined) throw new Error(`There is no version "${id}".`);
      return found;
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
    readLatest: async () =>
      settle(
        await readAsStored(() =>
          sessions
            .orderBy("updatedAt")
            .reverse()
            .filter((row) => door.isSound(sessions, sessionSchema, row))
            .first(),
        ),
      ),
    watch(id: string, onChange: (stored: StoredSession | null) => void): () => void {
      let newest = 0;
      async function give(stored: StoredSession | null): Promise<void> {
        newest += 1;
        const own = newest;
        const settled = await door.attempt(() => settle(stored));
        // Else something newer is on its way, or the database has failed, as the next action will say.
        if (own === newest && settled.ok) onChange(settled.value);
      }
      const subscription = liveQuery(async () => readById(id)).subscribe({
        next: (stored) => void give(stored),
        error() {
          // The next action on the database fails in the same way, and says so.
        },
      });
      return () => {
        newest += 1;
        subscription.unsubscribe();
      };
    },
  };
}

function isBeingWritten({ state }: Version): boolean {
  return state === "writing";
}
