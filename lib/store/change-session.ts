import { v7 as newId } from "uuid";
import type { Door } from "./door";
import { markLatest, noteNewestStamp } from "./latest-session";
import { outputSchema, sessionRowSchema, sessionSchema, versionRowSchema } from "./schema";
import { markStale } from "./search-rows";
import type { Output, Session, Version } from "./session";
import { shownTitleOf, toSessionRow, type VersionRow } from "./session-row";
import { stamp } from "./stamp";

/** The changes of which the actions on a session consist. All are called inside a transaction, and throw. */
export function createSessionChanges({ database, isSound }: Door) {
  const { sessions, versions, outputs } = database;

  async function soundVersions(sessionId: string): Promise<readonly VersionRow[]> {
    const rows = await versions.where({ sessionId }).toArray();
    return rows.filter((row) => isSound(versions, versionRowSchema, row));
  }

  /**
   * Changes the session alone, and what is derived from it. `isDerivedAnew` where the versions changed so that the
   * session's models or verdict may have, or where another version is the chosen one.
   */
  async function changeSession(id: string, changes: Partial<Session>, isDerivedAnew = false): Promise<void> {
    const row = existing(await sessions.get(id), id, sessions.name);
    const session = sessionSchema.parse({ ...row, ...changes, id });
    const { verdict, models } = row;
    const former = sessionRowSchema.safeParse({ ...session, shownTitle: shownTitleOf(session), verdict, models });
    const isKept = former.success && !isDerivedAnew;
    await sessions.put(isKept ? former.data : toSessionRow(session, await soundVersions(id)));
  }

  return {
    soundVersions,
    changeSession,

    /** Changes the session, and says that it has changed now. */
    async touchSession(id: string, changes: Partial<Session> = {}, isDerivedAnew = false): Promise<void> {
      await noteNewestStamp(database);
      await changeSession(id, { ...changes, updatedAt: stamp() }, isDerivedAnew);
      await markLatest(database, id);
    },

    async addVersions(added: readonly Version[]): Promise<void> {
      await versions.bulkAdd(added.map(toRow));
      const written = added.filter(({ raw }) => raw !== null);
      for (const { id, sessionId, raw } of written) await putOutput({ id, sessionId }, raw ?? "");
    },

    /** Adds those that are not there, and writes over those that are. */
    async putVersions(given: readonly Version[]): Promise<void> {
      await versions.bulkPut(given.map(toRow));
      await outputs
        .where("versionId")
        .anyOf(given.map(({ id }) => id))
        .filter(isRaw)
        .delete();
      for (const { id, sessionId, raw } of given) if (raw !== null) await putOutput({ id, sessionId }, raw);
    },

    /** Returns the version's row as it is stored now. */
    async changeVersion(id: string, { raw, ...changes }: Partial<Version>): Promise<VersionRow> {
      const row = existing(await versions.get(id), id, versions.name);
      const changed = versionRowSchema.parse({ ...row, ...changes, id, sessionId: row.sessionId });
      await versions.put(changed);
      if (raw === null) await outputs.where({ versionId: id }).filter(isRaw).delete();
      else if (raw !== undefined) await putOutput(changed, raw);
      return changed;
    },

    /** Adds the outputs of a trial, or writes over them; their versions must be there. */
    async putTrial(given: readonly Output[]): Promise<void> {
      for (const output of given) {
        const { sessionId } = existing(await versions.get(output.versionId), output.versionId, versions.name);
        await outputs.put(outputSchema.parse({ ...output, sessionId }));
      }
    },

    markChanged: (id: string) => markStale(database, [id]),
  };

  async function putOutput({ id, sessionId }: Pick<Version, "id" | "sessionId">, text: string): Promise<void> {
    const former = await outputs.where({ versionId: id }).filter(isRaw).first();
    const output = former ?? {
      id: newId(),
      sessionId,
      versionId: id,
      createdAt: stamp(),
      source: "optimizer" as const,
    };
    await outputs.put(outputSchema.parse({ ...output, text }));
  }
}

export type SessionChanges = ReturnType<typeof createSessionChanges>;

/** What the version was read from, of which there is one; a version has many outputs of trials. */
function isRaw({ source }: Output): boolean {
  return source === "optimizer";
}

function toRow(version: Version): VersionRow {
  return versionRowSchema.parse(version);
}

function existing<Row>(row: Row | undefined, id: string, table: string): Row {
  if (row === undefined) throw new Error(`There is no row "${id}" in "${table}".`);
  return row;
}
