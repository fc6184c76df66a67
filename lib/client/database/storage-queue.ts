import { create } from "zustand";
import type { Failure } from "../../base/failure";
import { fail, succeed, type Result } from "../../base/result";
import type { SessionRepository } from "../../store/repository";
import { hasLastWords, takeUpLastWords } from "./take-up-words";

interface StorageState {
  /** Why what is written is not being saved; null while all is well. "database-newer" as long as `isReadOnly`. */
  readonly failure: Failure | null;
  /** The database is a newer Goldsmith's: it can be read, and every change of it fails. */
  readonly isReadOnly: boolean;
  /** Rows that could not be read; they are left out here and left as they are in the database. */
  readonly damagedRows: number;
  /** How often the database was opened: once, and again when it was deleted or closed under the page. */
  readonly openings: number;
  /** Another tab deleted the session in which the person was typing, and it was kept as a new one. */
  readonly isKeptAsNew: boolean;
}

type Action = (repository: SessionRepository) => Promise<Result<unknown>>;

interface StoreOptions {
  /**
   * Whether the action is done later where the program that opens the database cannot be fetched now. Right for all
   * that is to be saved, wrong for what nobody waits for any more.
   */
  readonly isDoneLater?: boolean;
}

export const useStorage = create<StorageState>(() => ({
  failure: null,
  isReadOnly: false,
  damagedRows: 0,
  openings: 0,
  isKeptAsNew: false,
}));

let opening: Promise<Result<SessionRepository>> | null = null;
let tail: Promise<unknown> = Promise.resolve();
/** What could not be done for want of the program; it is done before the next action. */
let waiting: readonly Action[] = [];

/** Dexie and zod come with the repository. Null where they cannot be fetched now. */
async function open(): Promise<Result<SessionRepository> | null> {
  const program = await import("../../store/repository").catch(() => null);
  if (program === null) return null;
  opening ??= program.openRepository().then(async (opened) => {
    if (!opened.ok) {
      // Whatever is wrong may pass: the next action tries again.
      opening = null;
      return opened;
    }
    useStorage.setState(({ openings }) => ({ openings: openings + 1 }));
    await takeUpLastWords(opened.value);
    return opened;
  });
  return opening;
}

/** False where nothing was ever stored: there is nothing to bring back then, and a first visit can do without Dexie. */
export async function hasStorage(): Promise<boolean> {
  if (await hasLastWords()) return true;
  try {
    return (await indexedDB.databases()).length > 0;
  } catch {
    // Opening the database will say what is wrong.
    return true;
  }
}

/**
 * Does one action on the database, after all that were asked for before it. A failure is shown by `useStorage` and
 * costs nothing else: the page goes on working in memory.
 */
export function storeWith(action: Action, { isDoneLater = true }: StoreOptions = {}): Promise<void> {
  const done = tail.then(() => perform(action, isDoneLater));
  // An action that throws is a bug, and reaches its caller; what comes after it is saved all the same.
  tail = done.catch(() => undefined);
  return done;
}

async function perform(action: Action, isDoneLater: boolean): Promise<void> {
  const opened = await open();
  if (opened === null) {
    if (isDoneLater) waiting = [...waiting, action];
    useStorage.setState({ failure: programMissing });
    return;
  }
  if (!opened.ok) {
    useStorage.setState({ failure: opened.failure });
    return;
  }
  let repository = opened.value;
  const actions = [...waiting, action];
  waiting = [];
  let failure: Failure | null = repository.isReadOnly ? { kind: "database-newer" } : null;
  for (const next of actions) {
    let done = await next(repository);
    if (!done.ok && done.failure.kind === "database-unavailable" && !repository.isOpen()) {
      const again = await openAnew(repository);
      if (again.ok) repository = again.value;
      done = again.ok ? await next(repository) : again;
    }
    if (!done.ok) failure = done.failure;
  }
  useStorage.setState({
    failure,
    isReadOnly: repository.isReadOnly,
    damagedRows: repository.damagedRows().length,
  });
}

/** The database was deleted or closed under the page. */
async function openAnew(closed: SessionRepository): Promise<Result<SessionRepository>> {
  closed.close();
  opening = null;
  return (await open()) ?? fail(programMissing);
}

const programMissing: Failure = {
  kind: "database-unavailable",
  detail: "The program that opens the database could not be fetched. It is tried again with the next change.",
};

/** The person has read that the session goes on as a new one. */
export function forgetKeptAsNew(): void {
  useStorage.setState({ isKeptAsNew: false });
}

/** Opens the database ahead of the first action, so that whatever is wrong is said before anything is typed. */
export function openStorage(): Promise<void> {
  return storeWith(() => Promise.resolve(succeed(null)));
}
