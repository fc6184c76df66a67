import { v7 as newId } from "uuid";
import type { Door } from "../store/door";
import { adoptEntry, mergeEntries, type IdSource } from "./merge-entries";
import { isSameEntry, type SessionEntry } from "./session-entry";
import { readEntryRows } from "./session-source";

/** What a merge does to one session: the entry as it stands here afterwards. */
export interface SettledEntry {
  readonly status: "new" | "same" | "different";
  readonly entry: SessionEntry;
  /** Of what stood here, where the merge would lose it. */
  readonly copy: SessionEntry | null;
}

/** Finds out what a merge of these sessions does. Called inside a transaction with the three tables that it reads. */
export async function settleEntries(door: Door, entries: readonly SessionEntry[]): Promise<readonly SettledEntry[]> {
  const ours = await readEntryRows(
    door,
    entries.map(({ session }) => session.id),
  );
  const ourEntries = new Map(ours.map((entry) => [entry.session.id, entry]));
  const findTaken = await findTakenIds(door, entries, ours);
  return entries.map((theirs) => {
    const ids: IdSource = { isTaken: findTaken(theirs.session.id), newId };
    const own = ourEntries.get(theirs.session.id);
    if (own === undefined) return { status: "new", entry: adoptEntry(theirs, ids), copy: null };
    const merged = mergeEntries(own, theirs, ids);
    return { status: isSameEntry(merged.entry, own) ? "same" : "different", ...merged };
  });
}

/** Tells of each id of a version or an output whether another session than the given one has it here. */
async function findTakenIds({ database }: Door, theirs: readonly SessionEntry[], ours: readonly SessionEntry[]) {
  const ourRows = ours.flatMap(({ versions, outputs }) => [...versions, ...outputs]);
  const owners = new Map(ourRows.map(({ id, sessionId }) => [id, new Set([sessionId])]));
  // Each look-up costs as much as reading a row, and in most merges almost all ids are known by now.
  const isUnknown = (id: string) => !owners.has(id);
  const versionIds = theirs.flatMap(({ versions }) => versions.map(({ id }) => id)).filter(isUnknown);
  const outputIds = theirs.flatMap(({ outputs }) => outputs.map(({ id }) => id)).filter(isUnknown);
  const versions = await database.versions.bulkGet(versionIds);
  const outputs = await database.outputs.bulkGet(outputIds);
  for (const row of [...versions, ...outputs]) {
    if (row !== undefined) owners.set(row.id, (owners.get(row.id) ?? new Set()).add(row.sessionId));
  }
  return (sessionId: string) => (id: string) => [...(owners.get(id) ?? [])].some((owner) => owner !== sessionId);
}
