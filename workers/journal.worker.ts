import "./guard";
import { JOURNAL_FOLDER, journalFileName, type JournalAnswer, type JournalRequest } from "../lib/base/journal-file";
import { packText } from "../lib/base/whole-text";

/**
 * Room that each file takes at once. A full disk has no more to give, but what lies within a file can always be written
 * over, so what a person types then still has a place.
 */
const RESERVED_BYTES = 256 * 1024;

const handles = new Map<string, Promise<FileSystemSyncAccessHandle>>();
let tail = Promise.resolve();

addEventListener("message", ({ data }: MessageEvent<JournalRequest>) => {
  tail = tail.then(async () => {
    const isWritten = await write(data).catch(() => false);
    postMessage({ sequence: data.sequence, isWritten } satisfies JournalAnswer);
  });
});

/** Only workers may write in place; a page would write a copy, for which a full disk has no room. */
async function write({ page, sequence, text }: JournalRequest): Promise<boolean> {
  const name = journalFileName(page, sequence);
  const opening = handles.get(name) ?? open(name);
  handles.set(name, opening);
  const handle = await opening.catch((error: unknown) => {
    // A disk that is full now may have room at the next key.
    handles.delete(name);
    throw error;
  });
  const bytes = packText(sequence, text);
  reserve(handle, bytes.length);
  // Chromium tells of a full disk by a number that cannot be.
  const isWritten = handle.write(bytes, { at: 0 }) === bytes.length;
  handle.flush();
  return isWritten;
}

async function open(name: string): Promise<FileSystemSyncAccessHandle> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(JOURNAL_FOLDER, { create: true });
  const file = await folder.getFileHandle(name, { create: true });
  return file.createSyncAccessHandle();
}

/** Twice what is needed, so that a text that grows finds its room taken already. Real zeros: a hole takes no room. */
function reserve(handle: FileSystemSyncAccessHandle, bytes: number): void {
  const size = handle.getSize();
  if (size >= Math.max(bytes, RESERVED_BYTES)) return;
  handle.write(new Uint8Array(Math.max(2 * bytes, RESERVED_BYTES) - size), { at: size });
}
