import { JOURNAL_FOLDER, pageOfJournalFile } from "../../base/journal-file";
import { webLocks } from "../../base/web-locks";
import { unpackText } from "../../base/whole-text";
import type { LastWord } from "../../store/last-words";
import type { SessionRepository, StoredSession } from "../../store/repository";
import { livingPages, LOCAL_PREFIX } from "./journal";

/** Two pages that start together must not store the same words twice. */
const TAKE_UP_LOCK = "goldsmith-take-up";

/** What one page that is gone has left. */
interface LeftJournal {
  readonly page: string;
  readonly sequence: number;
  readonly text: string;
  readonly remove: () => Promise<void>;
}

/** Whether a page that went has left something. */
export async function hasLastWords(): Promise<boolean> {
  return (await leftJournals()).length > 0;
}

/** Stores what pages that went have left. What cannot be stored now waits; see `readLeftSession`. */
export async function takeUpLastWords(repository: SessionRepository): Promise<void> {
  if (!(await hasLastWords())) return;
  const locks = webLocks();
  return locks === undefined ? takeUpAll(repository) : locks.request(TAKE_UP_LOCK, () => takeUpAll(repository));
}

async function takeUpAll(repository: SessionRepository): Promise<void> {
  for (const journals of (await leftByPage()).values()) {
    const program = await import("../../store/last-words").catch(() => null);
    if (program === null) return;
    const taken = await program.takeUpLastWords(repository, newestOf(journals));
    if (taken.ok) await Promise.all(journals.map(({ remove }) => remove()));
  }
}

/** What is left where the database takes nothing, to be shown and kept by this page; then `remove` drops it. */
export async function readLeftSession(
  read: (id: string) => Promise<StoredSession | null>,
): Promise<{ stored: StoredSession; words: readonly LastWord[]; remove: () => Promise<void> } | null> {
  const program = await import("../../store/last-words").catch(() => null);
  for (const journals of (await leftByPage()).values()) {
    const words = program?.readLastWords(newestOf(journals)) ?? [];
    const stored = (await program?.sessionLeftBy(words, read)) ?? null;
    if (stored === null) continue;
    const remove = async () => {
      await Promise.all(journals.map((journal) => journal.remove()));
    };
    return { stored, words, remove };
  }
  return null;
}

async function leftByPage(): Promise<ReadonlyMap<string, readonly LeftJournal[]>> {
  const byPage = new Map<string, LeftJournal[]>();
  for (const journal of await leftJournals()) byPage.set(journal.page, [...(byPage.get(journal.page) ?? []), journal]);
  return byPage;
}

/** Of two that were written one after the other, the text of the later one. */
function newestOf(journals: readonly LeftJournal[]): string {
  return journals.reduce((one, other) => (other.sequence > one.sequence ? other : one)).text;
}

async function leftJournals(): Promise<readonly LeftJournal[]> {
  const living = await livingPages();
  return [...leftInStorage(), ...(await leftInFiles(living))].filter(({ page }) => !living.has(page));
}

function leftInStorage(): readonly LeftJournal[] {
  try {
    const shelf = localStorage;
    return Object.keys(shelf)
      .filter((key) => key.startsWith(LOCAL_PREFIX))
      .map((key) => {
        const kept = shelf.getItem(key) ?? "";
        const [, sequence = "0", text = ""] = /^(?:(\d+) )?(.*)$/s.exec(kept) ?? [];
        const remove = async () => shelf.removeItem(key);
        return { page: key.slice(LOCAL_PREFIX.length), sequence: Number(sequence), text, remove };
      });
  } catch {
    return [];
  }
}

async function leftInFiles(living: ReadonlySet<string>): Promise<readonly LeftJournal[]> {
  const left: LeftJournal[] = [];
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(JOURNAL_FOLDER);
    for await (const [name, handle] of folder.entries()) {
      const page = pageOfJournalFile(name);
      if (living.has(page) || handle.kind !== "file") continue;
      // What is written at this moment belongs to a page that is only just going; the next start finds it.
      const file = await handle.getFile();
      const read = unpackText(new Uint8Array(await file.arrayBuffer())) ?? { sequence: -1, text: "" };
      const remove = () => folder.removeEntry(name).catch(() => undefined);
      left.push({ page, ...read, remove });
    }
  } catch {
    // There is no such folder yet, or no such file system.
  }
  return left;
}
