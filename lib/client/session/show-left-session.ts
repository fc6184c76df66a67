import type { StoredSession } from "../../store/repository";
import { hasLastWords, readLeftSession } from "../database/take-up-words";
import { adoptSession, hasTyped } from "./session-store";
import { openStorage, storeWith } from "../database/storage-queue";
import { keepNow } from "../database/typing";

/**
 * Shows what the last page left where the database does not take it up, unless the person has begun to write. It is this
 * page's from then on.
 */
export async function showLeftSession(): Promise<void> {
  if (!(await hasLastWords())) return;
  // Opening takes up the words that an earlier page could not save.
  await openStorage();
  const left = await readLeftSession(readStored);
  if (left === null || hasTyped()) return;
  adoptSession(left.stored, left.words);
  if ((await keepNow()) !== "nowhere") await left.remove();
}

async function readStored(id: string): Promise<StoredSession | null> {
  let stored: StoredSession | null = null;
  await storeWith(
    async (repository) => {
      const read = await repository.readSession(id);
      if (read.ok) stored = read.value;
      return read;
    },
    { isDoneLater: false },
  );
  return stored;
}
