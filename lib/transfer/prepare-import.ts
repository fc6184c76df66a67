import { v7 as newId } from "uuid";
import { fail, succeed, type Result } from "../base/result";
import type { TemplatePack } from "../template/pack";
import type { Door } from "../store/door";
import { packSchema, settingsSchema } from "../store/schema";
import type { WorkbenchSettings } from "../store/settings";
import { settleEntries, type SettledEntry } from "./settle-entries";
import { statusOfPack, type PackStatus } from "./merge-packs";
import { readFile, UnreadableFileError } from "./read-file";
import { readImport } from "./read-import";
import type { SessionEntry } from "./session-entry";

/** What a merge finds of the sessions of one status. */
export interface SessionGroup {
  readonly count: number;
  /** Names, or else titles, of the first hundred. */
  readonly titles: readonly string[];
}

/** What an import would do, before it is done. */
export interface ImportPreview {
  readonly sessions: Readonly<Record<SettledEntry["status"], SessionGroup>>;
  readonly packs: Readonly<Record<PackStatus, number>>;
  readonly settings: "none" | "new" | "same" | "different";
  /** How many sessions are here now; replacing would remove them. */
  readonly sessionsHere: number;
}

/** A file that was checked whole. Its sessions stand in the table `staged`, marked with `importId`. */
export interface PreparedImport {
  readonly importId: string;
  readonly sessionCount: number;
  readonly packs: readonly TemplatePack[];
  readonly settings: WorkbenchSettings | null;
  readonly preview: ImportPreview;
}

/** A row of `staged`. */
export interface StagedEntry {
  readonly importId: string;
  readonly entry: SessionEntry;
}

export interface PrepareOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (bytesRead: number, sessionsRead: number) => void;
}

/** Sessions in one transaction. */
export const SESSIONS_AT_ONCE = 25;
export const SETTINGS_ID = "workbench";
const MOST_TITLES = 100;
const MOST_BYTES = 4_000_000_000;

/**
 * Reads a `.goldsmith.json` file, checks all of it and says what importing it would do. Nothing but the table `staged`
 * is changed; it is emptied first, and again when the file is refused. Null where the signal stopped it. Fails with
 * "invalid-import" and the reason, and as the database does.
 */
export async function prepareImport(
  door: Door,
  file: Blob,
  options: PrepareOptions,
): Promise<Result<PreparedImport | null>> {
  const emptied = await discardImport(door);
  if (!emptied.ok) return emptied;
  const prepared = await readAndStage(door, file, options);
  if (!prepared.ok || prepared.value === null) await discardImport(door);
  return prepared;
}

/** Forgets what was prepared. */
export function discardImport(door: Door): Promise<Result<void>> {
  const { staged } = door.database;
  return door.attemptChange([staged], () => staged.clear());
}

async function readAndStage(door: Door, file: Blob, options: PrepareOptions): Promise<Result<PreparedImport | null>> {
  if (file.size === 0) return refuse("The file is empty.");
  if (file.size > MOST_BYTES) return refuse("The file is larger than 4 GB, and no file of Goldsmith's is.");
  const stage = createStage(door);
  const packs: TemplatePack[] = [];
  let settings: WorkbenchSettings | null = null;
  let bytesRead = 0;
  let sessionsRead = 0;
  try {
    for await (const part of readImport(readFile(file, (bytes) => (bytesRead = bytes)))) {
      if (options.signal.aborted) return succeed(null);
      switch (part.type) {
        case "session": {
          const added = await stage.add(part.entry);
          if (!added.ok) return added;
          sessionsRead += 1;
          options.onProgress(bytesRead, sessionsRead);
          break;
        }
        case "pack":
          packs.push(part.pack);
          break;
        case "settings":
          settings = part.settings;
          break;
        case "failed":
          return fail(part.failure);
        case "read":
          break;
      }
    }
  } catch (error) {
    if (error instanceof UnreadableFileError) return refuse(error.message);
    throw error;
  }
  const staged = await stage.finish();
  if (!staged.ok) return staged;
  const found = await compareRest(door, packs, settings);
  if (!found.ok) return found;
  const { importId, sessions } = staged.value;
  const preview = { sessions, ...found.value };
  return succeed({ importId, sessionCount: sessionsRead, packs, settings, preview });
}

function refuse(reason: string) {
  return fail({ kind: "invalid-import", reasons: [reason] });
}

/** Puts sessions into `staged`, a batch at a time, and counts what a merge would do to them. */
function createStage(door: Door) {
  const { sessions, versions, outputs, staged } = door.database;
  const importId = newId();
  const groups = { new: newGroup(), same: newGroup(), different: newGroup() };
  let batch: SessionEntry[] = [];

  const storeBatch = (): Promise<Result<void>> =>
    door.attemptChange([sessions, versions, outputs, staged], async () => {
      const entries = batch;
      batch = [];
      const settled = await settleEntries(door, entries);
      await staged.bulkAdd(entries.map((entry) => ({ value: { importId, entry } satisfies StagedEntry })));
      for (const { status, entry } of settled) {
        const { name, title } = entry.session;
        groups[status].count += 1;
        if (groups[status].titles.length < MOST_TITLES) groups[status].titles.push(name ?? title);
      }
    });

  return {
    add: async (entry: SessionEntry): Promise<Result<void>> => {
      batch.push(entry);
      return batch.length < SESSIONS_AT_ONCE ? succeed(undefined) : storeBatch();
    },
    async finish() {
      const stored = await storeBatch();
      return stored.ok ? succeed({ importId, sessions: groups }) : stored;
    },
  };
}

function newGroup(): { count: number; titles: string[] } {
  return { count: 0, titles: [] };
}

function compareRest(door: Door, theirs: readonly TemplatePack[], theirSettings: WorkbenchSettings | null) {
  const { sessions, packs, settings } = door.database;
  return door.attempt(async () => {
    const ours = (await packs.toArray()).filter((row) => door.isSound(packs, packSchema, row));
    const counts = { new: 0, same: 0, different: 0 };
    for (const pack of theirs) counts[statusOfPack(pack, ours)] += 1;
    const own = await settings.get(SETTINGS_ID);
    const settingsStatus: ImportPreview["settings"] =
      theirSettings === null
        ? "none"
        : own === undefined
          ? "new"
          : isEqual(own.value, theirSettings)
            ? "same"
            : "different";
    return { packs: counts, settings: settingsStatus, sessionsHere: await sessions.count() };
  });
}

function isEqual(stored: unknown, theirs: WorkbenchSettings): boolean {
  return JSON.stringify(settingsSchema.parse(stored)) === JSON.stringify(theirs);
}
