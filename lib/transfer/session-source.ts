import type { Table } from "dexie";
import { succeed, type Result } from "../base/result";
import type * as z from "../base/zod";
import type { TemplatePack } from "../template/pack";
import type { Door } from "../store/door";
import type { StoredSession } from "../store/read-session";
import { outputSchema, packSchema, sessionSchema, settingsSchema, versionRowSchema } from "../store/schema";
import type { SessionRow } from "../store/session-row";
import type { Session } from "../store/session";
import type { WorkbenchSettings } from "../store/settings";
import { closeEntry, toEntry, type SessionEntry } from "./session-entry";

/** Where an export takes its sessions from, a few at a time. */
export interface SessionSource {
  /** How many sessions are asked for; some may be gone or damaged when they are read. */
  readonly total: number;
  /** True where all is exported, and with it the settings and the packs that no session has used. */
  readonly isWhole: boolean;
  batches(): AsyncIterable<Result<SessionBatch>>;
  packs(): Promise<Result<readonly TemplatePack[]>>;
  /** Null where none were saved, and where not everything is exported. */
  settings(): Promise<Result<WorkbenchSettings | null>>;
}

export interface SessionBatch {
  readonly entries: readonly SessionEntry[];
  /** How many sessions were gone or damaged. */
  readonly missing: number;
}

/** Small, for a session may hold megabytes. */
const SESSIONS_AT_ONCE = 25;
const SETTINGS_ID = "workbench";

/** The sessions of the database, in the order of the ids; all of them, newest first, with the settings for "all". */
export async function readSource(door: Door, ids: readonly string[] | "all"): Promise<Result<SessionSource>> {
  const { sessions, packs, settings } = door.database;
  const listed =
    ids === "all" ? await door.attempt(() => sessions.orderBy("updatedAt").reverse().primaryKeys()) : succeed(ids);
  if (!listed.ok) return listed;
  const keys = listed.value;
  const isWhole = ids === "all";
  return succeed({
    total: keys.length,
    isWhole,
    async *batches() {
      for (let start = 0; start < keys.length; start += SESSIONS_AT_ONCE) {
        const batch = await readEntries(door, keys.slice(start, start + SESSIONS_AT_ONCE));
        yield batch;
        if (!batch.ok) return;
      }
    },
    packs: () =>
      door.attempt(async () => (await packs.toArray()).filter((row) => door.isSound(packs, packSchema, row))),
    settings: () =>
      door.attempt(async () => {
        const row = isWhole ? await settings.get(SETTINGS_ID) : undefined;
        return row === undefined ? null : settingsSchema.parse(row.value);
      }),
  });
}

/** One session that is held in memory. */
export function memorySource(stored: StoredSession, packs: readonly TemplatePack[]): SessionSource {
  return {
    total: 1,
    isWhole: false,
    async *batches() {
      yield succeed({ entries: [toEntry(stored)], missing: 0 });
    },
    packs: async () => succeed(packs),
    settings: async () => succeed(null),
  };
}

/** In one transaction, in the order of the ids. */
function readEntries(door: Door, ids: readonly string[]): Promise<Result<SessionBatch>> {
  const { database } = door;
  return door.attempt(() =>
    database.transaction("r", [database.sessions, database.versions, database.outputs], async () => {
      const entries = await readEntryRows(door, ids);
      return { entries, missing: ids.length - entries.length };
    }),
  );
}

/** Sessions with all that is theirs. Called inside a transaction with the three tables. Damaged rows are left out. */
export async function readEntryRows(door: Door, ids: readonly string[]): Promise<readonly SessionEntry[]> {
  const { sessions, versions, outputs } = door.database;
  // One question for each session: Dexie answers one for several of them row by row, with a cursor.
  const [sessionRows, versionRows, outputRows] = await Promise.all([
    sessions.bulkGet([...ids]),
    Promise.all(ids.map((sessionId) => versions.where({ sessionId }).toArray())),
    Promise.all(ids.map((sessionId) => outputs.where({ sessionId }).toArray())),
  ]);
  return sessionRows.flatMap((row, place) => {
    const sound = row === undefined ? [] : readSound<SessionRow, Session>(door, sessions, sessionSchema, [row]);
    return sound.map((session) =>
      closeEntry({
        session,
        versions: readSound(door, versions, versionRowSchema, versionRows[place] ?? []),
        outputs: readSound(door, outputs, outputSchema, outputRows[place] ?? []),
      }),
    );
  });
}

/** The rows that have their shape, with the keys of the schema in its order. */
function readSound<Row, Value>(door: Door, table: Table<Row, string>, schema: z.ZodMiniType<Value>, rows: Row[]) {
  return rows.flatMap((row) => {
    const { data } = schema.safeParse(row);
    // The door notes what is wrong with it.
    if (data === undefined) door.isSound(table, schema, row);
    return data === undefined ? [] : [data];
  });
}
