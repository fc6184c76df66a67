import { Dexie, RangeSet, type ObservabilitySet, type Table } from "dexie";
import type * as z from "../base/zod";
import { dropForeignFrame } from "../records/foreign-frame";
import type { Door } from "./door";
import { outputSchema, versionRowSchema } from "./schema";
import type { Version } from "./session";
import { sortByAge } from "./sort-by-age";

/** So many rows are read and checked in one go; the page can take a key between two of them. */
const ROWS_AT_ONCE = 250;

/** The versions of one session as they were last read. Only what has changed since is read again. */
export interface VersionCache {
  /** All sound versions with what the models wrote, as `sortByAge` puts them; those that have not changed are the same objects. */
  readonly read: () => Promise<readonly Version[]>;
  /** From then on changes are not followed. */
  readonly close: () => void;
}

export function createVersionCache(door: Door, sessionId: string): VersionCache {
  const { database } = door;
  const { versions, outputs } = database;
  /** Null for a damaged one. */
  const known = new Map<string, Version | null>();
  let raws: ReadonlyMap<string, string> | null = null;
  let changed = new RangeSet();

  // Tells of each change that any tab has stored, before anything that waits for one reads again.
  function follow(parts: ObservabilitySet): void {
    const changedVersions = parts[`idb://${database.name}/${versions.name}/`];
    if (changedVersions !== undefined) changed.add(changedVersions);
    if (parts[`idb://${database.name}/${outputs.name}/`] !== undefined) raws = null;
  }
  Dexie.on("storagemutated", follow);

  async function readRaws(): Promise<ReadonlyMap<string, string>> {
    const keys = await outputs.where({ sessionId }).primaryKeys();
    const rows = (await readSound(door, outputs, outputSchema, keys)).filter(({ source }) => source !== "trial");
    return new Map(rows.sort(compareAge).map(({ versionId, text }) => [versionId, text]));
  }

  async function readAnew(stale: RangeSet): Promise<readonly Version[]> {
    const keys = await versions.where({ sessionId }).primaryKeys();
    raws ??= await readRaws();
    const missing = keys.filter((id) => !known.has(id) || stale.hasKey(id));
    const rows = await readSound(door, versions, versionRowSchema, missing);
    for (const id of missing) known.set(id, null);
    for (const row of rows) known.set(row.id, { ...dropForeignFrame(row), raw: null });
    const read: Version[] = [];
    for (const id of keys) {
      const version = known.get(id);
      if (version == null) continue;
      const raw = raws.get(id) ?? null;
      const withRaw = version.raw === raw ? version : { ...version, raw };
      known.set(id, withRaw);
      read.push(withRaw);
    }
    return sortByAge(read);
  }

  return {
    async read() {
      const stale = changed;
      // What changes while it is read is read the next time.
      changed = new RangeSet();
      try {
        return await readAnew(stale);
      } catch (error) {
        changed.add(stale);
        throw error;
      }
    },
    close: () => Dexie.on.storagemutated.unsubscribe(follow),
  };
}

/** Those of the rows that have their shape. */
async function readSound<Row>(
  door: Door,
  table: Table<Row, string>,
  schema: z.ZodMiniType,
  keys: readonly string[],
): Promise<Row[]> {
  const sound: Row[] = [];
  for (let start = 0; start < keys.length; start += ROWS_AT_ONCE) {
    const rows = await table.bulkGet(keys.slice(start, start + ROWS_AT_ONCE));
    for (const row of rows) if (row !== undefined && door.isSound(table, schema, row)) sound.push(row);
  }
  return sound;
}

function compareAge(one: { readonly createdAt: number }, other: { readonly createdAt: number }): number {
  return one.createdAt - other.createdAt;
}
