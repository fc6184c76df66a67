import { liveQuery } from "dexie";
import type { Result } from "../base/result";
import { createSessionChanges } from "./change-session";
import type { Door } from "./door";
import { createSessionMoves, type RemovedSessions } from "./move-sessions";
import { sessionRowSchema } from "./schema";
import { createSearchIndex } from "./search-index";
import { searchTermsOf } from "./search-text";
import type { SessionSummary, SessionVerdict } from "./session";
import { toSummary } from "./session-row";
import { cleanName } from "./title";
import { stamp } from "./stamp";

export type { RemovedSessions } from "./move-sessions";

export interface SessionQuery {
  /** Newest first by time; from A to Z by title. */
  readonly sort: "updated" | "created" | "title";
  /** One of `models()`; null for any. */
  readonly model: string | null;
  readonly verdict: SessionVerdict | null;
  /** All of its words must occur somewhere in the session, as parts of words too; blank for any. */
  readonly search: string;
}

/** All sessions, as a page that lists them needs them. Every change is one transaction for all of its ids. */
export interface SessionList {
  /**
   * The ids of all sessions that fit, in order, pinned ones first. `onFound` gets those found so far while a search
   * goes on. A search that is aborted gives what it has found by then.
   */
  find(
    query: SessionQuery,
    signal?: AbortSignal,
    onFound?: (ids: readonly string[]) => void,
  ): Promise<Result<readonly string[]>>;
  /** In the order of the ids; those that are gone or damaged are left out. */
  read(ids: readonly string[]): Promise<Result<readonly SessionSummary[]>>;
  /** All that wrote for some session, sorted; "rules" for the rules. */
  models(): Promise<Result<readonly string[]>>;
  count(): Promise<Result<number>>;
  /** A blank name is none. */
  rename(id: string, name: string | null): Promise<Result<void>>;
  /** The last of the ids comes first in the list. */
  pin(ids: readonly string[], isPinned: boolean): Promise<Result<void>>;
  /** The ids of the copies, in the same order; what is gone or damaged has none. */
  duplicate(ids: readonly string[]): Promise<Result<readonly string[]>>;
  remove(ids: readonly string[]): Promise<Result<RemovedSessions>>;
  /** Brings back what was removed; a session that is there again meanwhile stays as it is. */
  restore(removed: RemovedSessions): Promise<Result<void>>;
  /**
   * Calls soon after it began, and after any change of any session by any tab; changes that come close together count
   * as one. Returns how to stop.
   */
  watch(onChange: () => void): () => void;
}

/** What changes within this time is told at once. */
const WATCH_MILLISECONDS = 150;
const INDEX = { updated: "updatedAt", created: "createdAt", title: "shownTitle" } as const;

/** One for each page: it keeps the texts that it has searched in memory. */
export function createSessionList(door: Door): SessionList {
  const { database, attempt, attemptChange, isSound } = door;
  const { sessions, versions, outputs, searchTexts, staleSearchTexts, settings } = database;
  const changes = createSessionChanges(door);
  const moves = createSessionMoves(door);
  const index = createSearchIndex(door);

  const changeAll = <Value>(action: () => Promise<Value>) =>
    attemptChange([sessions, versions, outputs, searchTexts, staleSearchTexts, settings], action);

  /** By the indexes alone: no session is read. */
  function findInOrder({ sort, model, verdict }: SessionQuery): PromiseLike<readonly string[]> {
    return database.transaction("r", sessions, async () => {
      const [inOrder, pinned, ofModel, ofVerdict] = await Promise.all([
        // Forwards, for that is one request, and backwards needs one for each key.
        sessions.orderBy(INDEX[sort]).primaryKeys(),
        sessions.orderBy("pinnedAt").primaryKeys(),
        model === null ? null : sessions.where("models").equals(model).primaryKeys(),
        verdict === null ? null : sessions.where("verdict").equals(verdict).primaryKeys(),
      ]);
      const pins = new Set(pinned);
      const rest = inOrder.filter((id) => !pins.has(id));
      const all = [...pinned.toReversed(), ...(sort === "title" ? rest : rest.reverse())];
      const filters = [ofModel, ofVerdict].filter((ids) => ids !== null).map((ids) => new Set(ids));
      return filters.length === 0 ? all : all.filter((id) => filters.every((ids) => ids.has(id)));
    });
  }

  return {
    find: (query, signal, onFound) =>
      attempt(async () => {
        const ids = await findInOrder(query);
        const terms = searchTermsOf(query.search);
        return terms.length === 0 ? ids : index.search({ ids, terms, signal, onFound });
      }),
    read: (ids) =>
      attempt(async () => {
        const rows = await sessions.bulkGet([...ids]);
        return rows
          .filter((row) => row !== undefined)
          .filter((row) => isSound(sessions, sessionRowSchema, row))
          .map(toSummary);
      }),
    models: () => attempt(async () => (await sessions.orderBy("models").uniqueKeys()).map(String)),
    count: () => attempt(() => sessions.count()),
    rename: (id, name) =>
      changeAll(async () => {
        await changes.changeSession(id, { name: cleanName(name) });
        await changes.markChanged(id);
      }),
    pin: (ids, isPinned) =>
      changeAll(async () => {
        const now = stamp();
        for (const [place, id] of ids.entries()) {
          await changes.changeSession(id, { pinnedAt: isPinned ? now + place : null });
        }
      }),
    duplicate: (ids) =>
      changeAll(async () => {
        const copies: string[] = [];
        for (const id of ids) {
          const copy = await moves.duplicate(id);
          if (copy !== null) copies.push(copy);
        }
        return copies;
      }),
    remove: (ids) => changeAll(() => moves.remove(ids)),
    restore: (removed) => changeAll(() => moves.restore(removed)),
    watch(onChange) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tell = () => {
        timer = undefined;
        onChange();
      };
      // Counting reads the whole table in Dexie's eyes, and next to nothing in the database's.
      const subscription = liveQuery(() => sessions.count()).subscribe({
        next: () => {
          timer ??= setTimeout(tell, WATCH_MILLISECONDS);
        },
        error() {
          // The next action on the database fails in the same way, and says so.
        },
      });
      return () => {
        subscription.unsubscribe();
        clearTimeout(timer);
      };
    },
  };
}
