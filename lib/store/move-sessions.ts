import { v7 as newId } from "uuid";
import type { Door } from "./door";
import { markLatest } from "./latest-session";
import { outputSchema, sessionSchema, versionRowSchema } from "./schema";
import { markStale } from "./search-rows";
import type { Output, Session } from "./session";
import { toSessionRow, type SessionRow, type VersionRow } from "./session-row";
import { nameOfCopy } from "./title";
import { stamp } from "./stamp";

/** What was removed, whole, for an undo. */
export interface RemovedSessions {
  readonly sessions: readonly SessionRow[];
  readonly versions: readonly VersionRow[];
  readonly outputs: readonly Output[];
}

/** Sessions that come and go as a whole. All are called inside a transaction over the tables of `tablesOf`. */
export function createSessionMoves({ database, isSound }: Door) {
  const { sessions, versions, outputs, searchTexts, staleSearchTexts } = database;

  return {
    /** Returns the id of the copy; null where there is nothing that could be copied. */
    async duplicate(id: string): Promise<string | null> {
      const session = await sessions.get(id);
      if (session === undefined || !isSound(sessions, sessionSchema, session)) return null;
      const rows = await versions.where({ sessionId: id }).toArray();
      const sound = rows.filter((row) => isSound(versions, versionRowSchema, row));
      const ids = new Map(sound.map((version) => [version.id, newId()]));
      const now = stamp();
      const copy: Session = {
        ...sessionSchema.parse(session),
        id: newId(),
        name: nameOfCopy(session),
        createdAt: now,
        updatedAt: now,
        pinnedAt: null,
        selectedVersionId: mapped(ids, session.selectedVersionId),
        chosenVersionId: mapped(ids, session.chosenVersionId),
      };
      const copies = sound.map((version) => ({
        ...version,
        id: ids.get(version.id) ?? newId(),
        sessionId: copy.id,
        parentId: mapped(ids, version.parentId),
        // No run writes to the copy, so it is not being written any more.
        state: version.state === "writing" ? ("stopped" as const) : version.state,
      }));
      await sessions.add(toSessionRow(copy, copies));
      await versions.bulkAdd(copies);
      await outputs.bulkAdd(await copyOutputs(id, copy.id, ids));
      await markStale(database, [copy.id]);
      await markLatest(database, copy.id);
      return copy.id;
    },

    /** Damaged rows go along, and come back by `restore`. */
    async remove(ids: readonly string[]): Promise<RemovedSessions> {
      const own = await Promise.all(
        ids.map((sessionId) =>
          Promise.all([versions.where({ sessionId }).toArray(), outputs.where({ sessionId }).toArray()]),
        ),
      );
      const found = await sessions.bulkGet([...ids]);
      const removed = {
        sessions: found.filter((row) => row !== undefined),
        versions: own.flatMap(([rows]) => rows),
        outputs: own.flatMap(([, rows]) => rows),
      };
      await sessions.bulkDelete([...ids]);
      await versions.bulkDelete(removed.versions.map((row) => row.id));
      await outputs.bulkDelete(removed.outputs.map((row) => row.id));
      await searchTexts.bulkDelete([...ids]);
      await staleSearchTexts.bulkDelete([...ids]);
      return removed;
    },

    async restore(removed: RemovedSessions): Promise<void> {
      const there = await sessions.bulkGet(removed.sessions.map(({ id }) => id));
      const taken = new Set(there.map((row) => row?.id));
      const isFree = ({ sessionId }: { readonly sessionId: string }) => !taken.has(sessionId);
      const free = removed.sessions.filter(({ id }) => !taken.has(id));
      await sessions.bulkAdd(free);
      await versions.bulkPut(removed.versions.filter(isFree));
      await outputs.bulkPut(removed.outputs.filter(isFree));
      await markStale(
        database,
        free.map(({ id }) => id),
      );
    },
  };

  async function copyOutputs(from: string, to: string, ids: ReadonlyMap<string, string>): Promise<Output[]> {
    const rows = await outputs.where({ sessionId: from }).toArray();
    return rows
      .filter((row) => isSound(outputs, outputSchema, row))
      .flatMap((row) => {
        const versionId = ids.get(row.versionId);
        return versionId === undefined ? [] : [{ ...row, id: newId(), sessionId: to, versionId }];
      });
  }
}

function mapped(ids: ReadonlyMap<string, string>, id: string | null): string | null {
  return id === null ? null : (ids.get(id) ?? null);
}
