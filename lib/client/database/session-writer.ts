import { v7 as newId } from "uuid";
import type { Failure } from "../../base/failure";
import { succeed, type Result } from "../../base/result";
import type { LastWord } from "../../store/last-words";
import type { SessionRepository, StoredSession } from "../../store/repository";
import { sessionIdOf } from "../../store/word-session";
import { storeWith, useStorage } from "./storage-queue";
import { noteCaughtUp, noteRefused, noteStored, noteUnstored, unstoredWords } from "./typing";

export type StoreAction = (repository: SessionRepository) => Promise<Result<unknown>>;

/** What the writer must know of the workbench. */
interface Workbench {
  /** The session that is on it, with all that is typed; null for none. */
  readonly current: () => StoredSession | null;
  /** The same; from now on it counts as sent to the database, and changes are made from it. */
  readonly send: () => StoredSession | null;
  /** The session was deleted elsewhere and goes on as a new one: its id and its versions' ids change to these. */
  readonly move: (ids: ReadonlyMap<string, string>) => void;
}

const RETRY_MILLISECONDS = 5_000;

/**
 * Brings the changes of the session on the workbench to the database. Where one fails, the whole session is stored in
 * its place as soon as the database takes it, and what was typed stays in the journal until then.
 */
export function createSessionWriter(workbench: Workbench) {
  let underWay = 0;
  /** True where something was not stored. */
  let isBehind = false;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was to be stored, and up to where the last whole session covers it. */
  let asked = 0;
  let covered = 0;
  /** The sessions that are known to have been in the database, with how often that had been opened by then. */
  const seen = new Map<string, number>();

  /** `word` is what a person typed of it. */
  function store(action: StoreAction, word: LastWord | null = null): void {
    underWay += 1;
    asked += 1;
    const place = asked;
    if (word !== null) noteUnstored(word);
    // What was typed before the whole session was sent stands in that, as it was typed last.
    const isCovered = () => word !== null && place <= covered;
    let done: Result<unknown> | null = null;
    void storeWith(
      async (repository) => (done = isCovered() ? succeed(null) : await storeOrKeepAll(repository, action, word)),
    ).finally(() => {
      underWay -= 1;
      // Where the database did not even open, nothing was tried.
      if (done?.ok !== true) fallBehind(done?.failure ?? useStorage.getState().failure);
    });
  }

  async function storeOrKeepAll(
    repository: SessionRepository,
    action: StoreAction,
    word: LastWord | null,
  ): Promise<Result<unknown>> {
    if (!isBehind) {
      const done = await action(repository);
      if (done.ok) {
        const sessionId = word === null ? null : sessionIdOf(word);
        if (word !== null) noteStored([word]);
        if (sessionId !== null) noteSeen(sessionId);
        return done;
      }
    }
    const kept = await keepAll(repository);
    if (kept.ok) catchUp();
    return kept;
  }

  /** Stores the session on the workbench, and all else that was typed. */
  async function keepAll(repository: SessionRepository): Promise<Result<unknown>> {
    const former = workbench.current()?.session.id;
    if (former !== undefined) {
      const isThere = await repository.readSession(former);
      if (!isThere.ok) return isThere;
      // In a database that was opened anew, because it was deleted or closed, nothing was deleted by a person.
      if (isThere.value === null && seen.get(former) === useStorage.getState().openings) goOnAsNew(former);
    }
    const words = unstoredWords();
    const sent = workbench.send();
    const sentUpTo = asked;
    if (sent !== null) {
      const kept = await repository.keepSession(sent);
      if (!kept.ok) return kept;
      noteSeen(sent.session.id);
    }
    const others = words.filter((word) => ![former, sent?.session.id].includes(sessionIdOf(word) ?? ""));
    if (others.length > 0) {
      const { takeUpLastWords } = await import("../../store/last-words");
      const taken = await takeUpLastWords(repository, JSON.stringify(others));
      if (!taken.ok) return taken;
    }
    noteStored(words);
    covered = sentUpTo;
    return succeed(null);
  }

  /** Under ids of its own: the other tab may still undo the deletion. */
  function goOnAsNew(sessionId: string): void {
    const ids = workbench.current()?.versions.map(({ id }) => id) ?? [];
    workbench.move(new Map([sessionId, ...ids].map((id) => [id, newId()])));
    useStorage.setState({ isKeptAsNew: true });
  }

  function fallBehind(failure: Failure | null): void {
    isBehind = true;
    noteRefused(failure, () => {
      const current = workbench.current();
      return current === null ? null : { type: "whole", session: current.session, versions: [...current.versions] };
    });
    clearTimeout(retryTimer);
    retryTimer = setTimeout(tryAgain, RETRY_MILLISECONDS);
  }

  function catchUp(): void {
    isBehind = false;
    clearTimeout(retryTimer);
    noteCaughtUp();
  }

  function tryAgain(): void {
    fallBehind(null);
    store(() => Promise.resolve(succeed(null)));
  }

  function noteSeen(sessionId: string): void {
    seen.set(sessionId, useStorage.getState().openings);
  }

  return {
    store,
    /** Stores the whole session now, and what else the database has not taken. */
    tryAgain,
    /** The session was read from the database. */
    noteStored: noteSeen,
    /** What was typed before this page, and is shown in it, is not stored yet. */
    adopt(words: readonly LastWord[]): void {
      for (const word of words) noteUnstored(word);
      tryAgain();
    },
    /** False while the page has something that the database may not have. */
    isSettled: () => underWay === 0 && !isBehind,
  };
}
