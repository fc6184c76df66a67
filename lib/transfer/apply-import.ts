import { fail, type Result } from "../base/result";
import type { Door } from "../store/door";
import { forgetLatest } from "../store/latest-session";
import { packSchema } from "../store/schema";
import { storeSearchTexts } from "../store/search-rows";
import { searchTextOf } from "../store/search-text";
import { toSessionRow } from "../store/session-row";
import { settleEntries, type SettledEntry } from "./settle-entries";
import { packsToAdd } from "./merge-packs";
import { SESSIONS_AT_ONCE, SETTINGS_ID, type PreparedImport, type StagedEntry } from "./prepare-import";
import type { SessionEntry } from "./session-entry";

/** "merge" adds to what is here and removes nothing; "replace" removes all that is here first. */
export type ImportMode = "merge" | "replace";

/** What an import did. */
export interface ImportOutcome {
  readonly added: number;
  readonly changed: number;
  /** Sessions that were added to keep a task from being lost. */
  readonly copied: number;
  readonly same: number;
  readonly removed: number;
  readonly packsAdded: number;
}

/** Thrown inside the transaction, so that nothing of it is stored. */
class StageLostError extends Error {
  override readonly name = "StageLostError";
}

/**
 * Does what was prepared, in one transaction: all of it, or nothing. Fails with "invalid-import" where another tab has
 * prepared an import since then, and as the database does. What a merge meets is looked at anew, for it may have
 * changed since the preview.
 */
export async function applyImport(
  door: Door,
  prepared: PreparedImport,
  mode: ImportMode,
  onProgress: (sessionsDone: number) => void = () => undefined,
): Promise<Result<ImportOutcome>> {
  const { sessions, versions, outputs, settings, packs, searchTexts, staleSearchTexts, staged } = door.database;
  const tables = [sessions, versions, outputs, settings, packs, searchTexts, staleSearchTexts, staged];
  const stage = { isLost: false };
  const applied = await door.attemptChange(tables, async () => {
    const counts = { new: 0, different: 0, same: 0 };
    const removedIds = new Set<string>();
    if (mode === "replace") {
      for (const id of await sessions.toCollection().primaryKeys()) removedIds.add(id);
      await Promise.all([sessions.clear(), versions.clear(), outputs.clear(), packs.clear()]);
      await forgetLatest(door.database);
    }
    const sessionsHere = removedIds.size;
    let done = 0;
    let copied = 0;
    for (
      let batch = await readStaged(door, prepared.importId, -Infinity);
      batch !== null;
      batch = await readStaged(door, prepared.importId, batch.last)
    ) {
      // Where nothing else is left here, everything is new, and the file's ids are unique.
      const settled = mode === "replace" ? batch.entries.map(newEntry) : await settleEntries(door, batch.entries);
      const touched = settled.filter(({ status }) => status !== "same").map(({ entry }) => entry);
      const copies = settled.map(({ copy }) => copy).filter((copy) => copy !== null);
      await putEntries(door, [...touched, ...copies]);
      copied += copies.length;
      for (const { session } of touched) removedIds.delete(session.id);
      for (const { status } of settled) counts[status] += 1;
      done += batch.entries.length;
      onProgress(done);
    }
    if (done !== prepared.sessionCount) {
      stage.isLost = true;
      throw new StageLostError();
    }
    // Only texts of removed sessions are cleared here; revisions tell other tabs when their texts of the others are out
    // of date.
    await searchTexts.bulkDelete([...removedIds]);
    await staleSearchTexts.bulkDelete([...removedIds]);
    const packsAdded = await putRest(door, prepared, mode);
    await staged.clear();
    return {
      added: counts.new,
      changed: counts.different,
      copied,
      same: counts.same,
      removed: sessionsHere,
      packsAdded,
    };
  });
  if (!applied.ok && stage.isLost) {
    const reason = "Another tab has begun an import in the meantime. Choose the file again.";
    return fail({ kind: "invalid-import", reasons: [reason] });
  }
  return applied;
}

function newEntry(entry: SessionEntry): SettledEntry {
  return { status: "new", entry, copy: null };
}

/** The next sessions after a row of `staged`, and the last of their rows; null where there are no more. */
async function readStaged(door: Door, importId: string, after: number) {
  const rows = await door.database.staged.where(":id").above(after).limit(SESSIONS_AT_ONCE).toArray();
  const last = rows.at(-1)?.id;
  if (last === undefined) return null;
  // Only `prepareImport` writes here, and what it writes was checked.
  const values = rows.map(({ value }) => value as StagedEntry);
  return { last, entries: values.filter((value) => value.importId === importId).map(({ entry }) => entry) };
}

async function putEntries({ database }: Door, entries: readonly SessionEntry[]): Promise<void> {
  await database.sessions.bulkPut(entries.map(({ session, versions }) => toSessionRow(session, versions)));
  await database.versions.bulkPut(entries.flatMap(({ versions }) => versions));
  await database.outputs.bulkPut(entries.flatMap(({ outputs }) => outputs));
  await storeSearchTexts(
    database,
    entries.map(({ session, versions }) => ({ sessionId: session.id, text: searchTextOf(session, versions) })),
  );
}

/** Returns how many packs were added. A person's present settings stand, unless everything is replaced. */
async function putRest(door: Door, { packs, settings }: PreparedImport, mode: ImportMode): Promise<number> {
  const { database } = door;
  const rows = await database.packs.toArray();
  const added = packsToAdd(
    packs,
    rows.filter((row) => door.isSound(database.packs, packSchema, row)),
  );
  await database.packs.bulkPut(added);
  const own = await database.settings.get(SETTINGS_ID);
  if (settings !== null && (mode === "replace" || own === undefined)) {
    await database.settings.put({ id: SETTINGS_ID, value: settings });
  }
  return added.length;
}
