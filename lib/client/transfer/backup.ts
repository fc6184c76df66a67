import { liveQuery } from "dexie";
import { fail, succeed, type Result } from "../../base/result";
import { webLocks } from "../../base/web-locks";
import type { Door } from "../../store/door";
import { readSource } from "../../transfer/session-source";
import { writeGoldsmith } from "../../transfer/write-goldsmith";
import { useBackup } from "./backup-state";
import { canChooseFolder, chooseFolder, mayWrite, openBackupFile, removeOldBackups } from "./backup-folder";
import { openDoor } from "../database/open-door";
import { storeWith } from "../database/storage-queue";
import { describeFileError, writePieces } from "./write-pieces";

/** The setting that the database keeps. */
interface BackupRecord {
  readonly folder: FileSystemDirectoryHandle;
  readonly lastAt: number | null;
  /** Whether anything was changed since the last backup was begun. */
  readonly isBehind: boolean;
  /** Whether one was begun and is not finished; it stays so where the tab was closed in the midst of it. */
  readonly isUnfinished: boolean;
}

const { getState, setState } = useBackup;

const SETTING_ID = "backup";
const LOCK = "goldsmith-backup";
const EVERY_MILLISECONDS = 10 * 60_000;

let stopFollowing: (() => void) | null = null;

/**
 * Begins the regular backup, once in a page's life: now where the last one is older, and every ten minutes, when
 * something was changed and a folder was chosen. It asks the person nothing.
 */
export async function startBackups(): Promise<void> {
  if (stopFollowing !== null) return;
  stopFollowing = () => undefined;
  if (!canChooseFolder()) {
    setState({ status: "unsupported" });
    return;
  }
  const door = await openDoor();
  if (!door.ok) {
    stopFollowing = null;
    setState({ status: "off", failure: door.failure });
    return;
  }
  const record = await readRecord(door.value);
  await showRecord(record);
  // A page that is never open for ten minutes is backed up too, when it opens.
  // A last backup in the future was dated by a clock that was wrong.
  if (record !== null && Math.abs(Date.now() - (record.lastAt ?? 0)) >= EVERY_MILLISECONDS) void backUp(false);
  const unwatch = watchSessions(door.value);
  const timer = setInterval(() => void backUp(false), EVERY_MILLISECONDS);
  stopFollowing = () => {
    unwatch();
    clearInterval(timer);
  };
}

/** Ends the regular backup of this page; the folder stays chosen. */
export function endBackups(): void {
  stopFollowing?.();
  stopFollowing = null;
}

/** Asks for a folder and backs up into it at once. Call it from a click. */
export async function chooseBackupFolder(): Promise<void> {
  try {
    const folder = await chooseFolder();
    if (folder === null) return;
    const record = { folder, lastAt: null, isBehind: true, isUnfinished: false };
    await saveRecord(record);
    await showRecord(record);
    await backUp(true);
  } catch (error) {
    setState({ failure: describeFileError(error) });
  }
}

/** Backs up whether or not anything was changed, and asks for the folder where the browser wants that. From a click. */
export function backUpNow(): Promise<void> {
  return backUp(true);
}

/** Forgets the folder. The backups in it stay. */
export async function forgetBackupFolder(): Promise<void> {
  await storeWith((repository) => repository.saveSetting(SETTING_ID, null));
  setState({ status: "off", folderName: null, lastAt: null, failure: null });
}

/** One tab at a time backs up. What the clock asked for is left out then; what a person asked for waits. */
async function backUp(isAskedFor: boolean): Promise<void> {
  if (getState().status === "writing") return;
  const locks = webLocks();
  if (locks === undefined) {
    await backUpAlone(isAskedFor);
    return;
  }
  await locks.request(LOCK, { ifAvailable: !isAskedFor }, (lock) =>
    lock === null ? undefined : backUpAlone(isAskedFor),
  );
}

async function backUpAlone(isAskedFor: boolean): Promise<void> {
  const door = await openDoor();
  if (!door.ok) {
    setState({ failure: door.failure });
    return;
  }
  const record = await readRecord(door.value);
  if (record === null) {
    await showRecord(null);
    return;
  }
  if (!isAskedFor && !record.isBehind && !record.isUnfinished) return;
  try {
    if (!(await mayWrite(record.folder, isAskedFor))) {
      await showRecord(record);
      return;
    }
    setState({ status: "writing", folderName: record.folder.name });
    const now = new Date();
    // What is changed from now on may not be in this backup.
    await saveRecord({ ...record, isBehind: false, isUnfinished: true });
    const written = await writeBackup(door.value, record.folder, now);
    const noted = (await readRecord(door.value)) ?? record;
    const isThere = written.ok && written.value;
    await saveRecord({ ...noted, isUnfinished: !written.ok, lastAt: isThere ? now.getTime() : record.lastAt });
    setState({ failure: written.ok ? null : written.failure });
    // A backup too many does no harm; it is removed after the next one.
    if (isThere) await removeOldBackups(record.folder).catch(() => undefined);
  } catch (error) {
    setState({ failure: describeFileError(error) });
  }
  await showRecord(await readRecord(door.value));
}

/** False where there was nothing to write: a database that was emptied takes no backup's place. */
async function writeBackup(door: Door, folder: FileSystemDirectoryHandle, day: Date): Promise<Result<boolean>> {
  const source = await readSource(door, "all");
  if (!source.ok) return source;
  if (source.value.total === 0) return succeed(false);
  try {
    const target = await openBackupFile(folder, day);
    const options = { signal: new AbortController().signal, onProgress: () => undefined };
    const written = await writePieces(writeGoldsmith(source.value, day), target, options);
    return written.ok ? succeed(true) : written;
  } catch (error) {
    return fail(describeFileError(error));
  }
}

async function readRecord(door: Door): Promise<BackupRecord | null> {
  const read = await door.attempt(() => door.database.settings.get(SETTING_ID));
  // Only `saveRecord` writes it, and its handle can be checked by its use alone.
  return read.ok ? ((read.value?.value ?? null) as BackupRecord | null) : null;
}

function saveRecord(record: BackupRecord): Promise<void> {
  return storeWith((repository) => repository.saveSetting(SETTING_ID, record));
}

async function showRecord(record: BackupRecord | null): Promise<void> {
  if (record === null) {
    setState({ status: "off", folderName: null, lastAt: null });
    return;
  }
  const { folder, lastAt } = record;
  const isOpen = await mayWrite(folder, false).catch(() => false);
  setState({ status: isOpen ? "ready" : "closed", folderName: folder.name, lastAt });
}

/** Notes that sessions were changed, by this tab or another. */
function watchSessions(door: Door): () => void {
  let isFirst = true;
  const subscription = liveQuery(() => door.database.sessions.count()).subscribe({
    next() {
      if (!isFirst) void noteChange(door);
      isFirst = false;
    },
    error() {
      // The next backup fails in the same way, and says so.
    },
  });
  return () => subscription.unsubscribe();
}

async function noteChange(door: Door): Promise<void> {
  const record = await readRecord(door);
  if (record !== null && !record.isBehind) await saveRecord({ ...record, isBehind: true });
}
