import { fileKinds } from "../../transfer/export-formats";
import { openFileTarget, type FileTarget } from "./file-target";
import { printDay } from "./print-day";

const PREFIX = "goldsmith-backup-";
const ownName = /^goldsmith-backup-\d{4}-\d{2}-\d{2}\.goldsmith\.json$/;
const FILES_KEPT = 7;

/** The permission questions of a folder's handle; TypeScript does not know them, since Firefox and Safari lack them. */
interface AskedFolder extends FileSystemDirectoryHandle {
  queryPermission(options: { mode: "readwrite" }): Promise<PermissionState>;
  requestPermission(options: { mode: "readwrite" }): Promise<PermissionState>;
}

interface FolderPicker {
  showDirectoryPicker?: (options: { id: string; mode: "readwrite" }) => Promise<FileSystemDirectoryHandle>;
}

/** Whether the browser can give a page a folder. */
export function canChooseFolder(): boolean {
  return (window as unknown as FolderPicker).showDirectoryPicker !== undefined;
}

/** Asks the person for a folder; null where they chose none. Call it from a click. Throws as the browser does. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  const picker = window as unknown as FolderPicker;
  try {
    return (await picker.showDirectoryPicker?.({ id: "goldsmith-backup", mode: "readwrite" })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}

/** Whether the folder may be written. Asking the person needs a click; else the browser is only looked up. */
export async function mayWrite(folder: FileSystemDirectoryHandle, asksPerson: boolean): Promise<boolean> {
  const asked = folder as AskedFolder;
  const query = { mode: "readwrite" } as const;
  const state = await (asksPerson ? asked.requestPermission(query) : asked.queryPermission(query));
  return state === "granted";
}

/** The file of the day, which takes the place of an earlier one of the same day when it is closed. */
export async function openBackupFile(folder: FileSystemDirectoryHandle, day: Date): Promise<FileTarget> {
  const name = `${PREFIX}${printDay(day)}${fileKinds.goldsmith.ending}`;
  return openFileTarget(await folder.getFileHandle(name, { create: true }));
}

/** Removes all backups but the newest seven. Other files are never touched. */
export async function removeOldBackups(folder: FileSystemDirectoryHandle): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) if (ownName.test(name)) names.push(name);
  // By name is by day.
  for (const name of names.sort().slice(0, -FILES_KEPT)) await folder.removeEntry(name);
}
