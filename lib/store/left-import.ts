import { webLocks } from "../base/web-locks";
import type { Door } from "./door";

const LOCK = "goldsmith-import";

/** Held from the choice of a file until it was imported or let go. The browser frees it when the page goes. */
export function holdImport(): () => void {
  let letGo = () => {};
  const isOver = new Promise<void>((resolve) => (letGo = resolve));
  void webLocks()
    ?.request(LOCK, { mode: "shared" }, () => isOver)
    // Without the lock another tab may clear what is prepared here; the import then fails and says so.
    .catch(() => undefined);
  return letGo;
}

/**
 * Empties the table `staged` where no page is importing: its page was closed or killed. Without Web Locks nobody knows,
 * and the next import empties it. Where the database fails, the next start does it.
 */
export async function clearLeftImport({ database, isReadOnly, attempt, attemptChange }: Door): Promise<void> {
  const locks = webLocks();
  if (locks === undefined || isReadOnly) return;
  const rows = await attempt(() => database.staged.count());
  if (!rows.ok || rows.value === 0) return;
  await locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await attemptChange([database.staged], () => database.staged.clear());
  });
}
