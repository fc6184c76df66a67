import type { Door } from "./door";
import { sessionSchema, versionRowSchema } from "./schema";
import { storeSearchTexts } from "./search-rows";
import { searchTextOf } from "./search-text";

/** How many texts are read, or made, in one transaction. */
const READ_AT_ONCE = 500;
const MADE_AT_ONCE = 100;
/** The page can draw after this time at the latest. */
const PAUSE_AFTER_MILLISECONDS = 12;

export interface Search {
  /** The sessions among which to look, in order. */
  readonly ids: readonly string[];
  /** Folded words, of which all must occur. */
  readonly terms: readonly string[];
  readonly signal?: AbortSignal | undefined;
  /** Gets all that was found so far, in order, before the search goes on. */
  readonly onFound?: ((ids: readonly string[]) => void) | undefined;
}

/**
 * Searches the texts of all sessions. They are read once and then kept in memory; what changes is made anew and read
 * again by the next search. What it returns rejects where the database fails, as inside `door.attempt`.
 */
export function createSearchIndex({ database, isReadOnly, isSound }: Door) {
  const { sessions, versions, searchTexts, staleSearchTexts } = database;
  const texts = new Map<string, string>();
  /** Sessions in which not all of `missedTerms` occur, so that longer terms need not be looked for. */
  const misses = new Set<string>();
  let missedTerms: readonly string[] = [];
  /** Up to this revision of the database nothing in `texts` is out of date; it may lack some. */
  let revision = 0;

  /** Forgets what any tab has changed since the last search. */
  async function forgetChanged(): Promise<void> {
    // A newer database may have no such tables; its sessions are read once.
    if (isReadOnly) return;
    const changed = await database.transaction("r", [searchTexts, staleSearchTexts], async () => {
      const stale = await staleSearchTexts.toCollection().primaryKeys();
      const since = revision;
      revision = (await searchTexts.orderBy("revision").last())?.revision ?? 0;
      const made = texts.size === 0 ? [] : await searchTexts.where("revision").above(since).primaryKeys();
      return [...stale, ...made];
    });
    for (const id of changed) {
      texts.delete(id);
      misses.delete(id);
    }
  }

  /** Makes the texts of these sessions from what they are now. One that is gone or damaged has none. */
  async function makeTexts(ids: readonly string[]): Promise<readonly { sessionId: string; text: string }[]> {
    const rows = await sessions.bulkGet([...ids]);
    const found = rows.filter((row) => row !== undefined).filter((row) => isSound(sessions, sessionSchema, row));
    return Promise.all(
      found.map(async (session) => {
        const own = await versions.where({ sessionId: session.id }).toArray();
        const sound = own.filter((row) => isSound(versions, versionRowSchema, row));
        return { sessionId: session.id, text: searchTextOf(session, sound) };
      }),
    );
  }

  function makeAndStore(ids: readonly string[]): PromiseLike<readonly { sessionId: string; text: string }[]> {
    return database.transaction("rw", [sessions, versions, searchTexts, staleSearchTexts], async () => {
      const rows = await makeTexts(ids);
      const stored = await storeSearchTexts(database, rows);
      // Else another tab has stored some meanwhile, which are yet to be read.
      if (stored === revision + 1) revision = stored;
      // Those that are gone or damaged, too, for nothing can be made of them.
      await staleSearchTexts.bulkDelete([...ids]);
      return rows;
    });
  }

  /** Brings the texts of these sessions into memory. */
  async function load(ids: readonly string[]): Promise<void> {
    const toMake = isReadOnly ? ids : await readStored(ids);
    for (let start = 0; start < toMake.length; start += MADE_AT_ONCE) {
      const some = toMake.slice(start, start + MADE_AT_ONCE);
      // On a full disk, too, everything can be found; the texts are only made again for the next search then.
      const made = await (isReadOnly ? makeTexts(some) : makeAndStore(some).then(null, () => makeTexts(some)));
      for (const { sessionId, text } of made) texts.set(sessionId, text);
    }
  }

  /** Returns those that are yet to be made. */
  async function readStored(ids: readonly string[]): Promise<readonly string[]> {
    const [rows, stale] = await database.transaction("r", [searchTexts, staleSearchTexts], async () =>
      Promise.all([searchTexts.bulkGet([...ids]), staleSearchTexts.where("sessionId").anyOf(ids).primaryKeys()]),
    );
    const staleIds = new Set(stale);
    const right = rows.filter(
      (row) => row !== undefined && typeof row.text === "string" && !staleIds.has(row.sessionId),
    );
    for (const row of right) if (row !== undefined) texts.set(row.sessionId, row.text);
    return ids.filter((id) => !texts.has(id));
  }

  function beginTerms(terms: readonly string[]): void {
    const isNarrower = missedTerms.every((former) => terms.some((term) => term.includes(former)));
    if (!isNarrower) misses.clear();
    missedTerms = terms;
  }

  return {
    async search({ ids, terms, signal, onFound }: Search): Promise<readonly string[]> {
      await forgetChanged();
      beginTerms(terms);
      const found: string[] = [];
      let pausedAt = performance.now();
      for (let start = 0; start < ids.length && signal?.aborted !== true; start += READ_AT_ONCE) {
        const possible = ids.slice(start, start + READ_AT_ONCE).filter((id) => !misses.has(id));
        const unread = possible.filter((id) => !texts.has(id));
        if (unread.length > 0) await load(unread);
        for (const id of possible) {
          const text = texts.get(id);
          if (text !== undefined && terms.every((term) => text.includes(term))) found.push(id);
          // Another search may have begun with other terms while this one read.
          else if (terms === missedTerms) misses.add(id);
        }
        const isQuick = unread.length === 0 && performance.now() - pausedAt < PAUSE_AFTER_MILLISECONDS;
        if (isQuick || start + READ_AT_ONCE >= ids.length) continue;
        onFound?.([...found]);
        await new Promise((resolve) => setTimeout(resolve));
        pausedAt = performance.now();
      }
      return found;
    },
  };
}
