import { create } from "zustand";
import { fail, succeed, type Result } from "../../base/result";
import type { SessionSummary } from "../../store/session";
import type { RemovedSessions, SessionList, SessionQuery } from "../../store/session-list";
import { forgetSessions } from "./session-store";
import { storeWith, useStorage } from "../database/storage-queue";

interface SessionListState {
  readonly query: SessionQuery;
  /** "searching" while more may be found; "failed" where the database cannot be read, which `useStorage` explains. */
  readonly status: "opening" | "searching" | "settled" | "failed";
  /** What was found so far, in order. */
  readonly ids: readonly string[];
  /** Those that were read lately, among them all that were asked for last. */
  readonly summaries: ReadonlyMap<string, SessionSummary>;
  /** Of all sessions, found or not; null until it is known. */
  readonly total: number | null;
  /** Every model that wrote for some session. */
  readonly models: readonly string[];
  /** False where a newer Goldsmith has saved here: all can be read and exported, nothing changed. */
  readonly canWrite: boolean;
}

/** Without a search, a filter, or another order than the usual one. */
export const plainQuery: SessionQuery = { sort: "updated", model: null, verdict: null, search: "" };

/** The list of all stored sessions, as its page shows it. */
export const useSessionList = create<SessionListState>(() => ({
  query: plainQuery,
  status: "opening",
  ids: [],
  summaries: new Map(),
  total: null,
  models: [],
  canWrite: true,
}));

const { getState, setState } = useSessionList;

/** Rows that are kept beyond those that are shown, so that scrolling back shows them at once. */
const MOST_SUMMARIES = 2_000;

let list: SessionList | null = null;
/** Of the database that the list belongs to; see `useStorage`. */
let listOpening = 0;
let opening: Promise<SessionList | null> | null = null;
let search = new AbortController();
let wanted: readonly string[] = [];
/** Ids that were read since the last change of any session, some of which may have been gone. */
let fresh = new Set<string>();
let isReading = false;
let isRefreshing = false;
let hasChangedMeanwhile = false;

/** Finds what the query asks for and follows all changes, of other tabs too, until the returned function is called. */
export function followSessions(query: SessionQuery): () => void {
  let unwatch: (() => void) | null = null;
  let isOver = false;
  setState({ query, status: "opening" });
  void prepareSessions().then((opened) => {
    if (isOver || opened === null) return;
    unwatch = opened.watch(onChange);
    // The rows come first.
    void find().then(countAll);
  });
  return () => {
    isOver = true;
    search.abort();
    unwatch?.();
  };
}

/** Opens the list ahead of `followSessions`. Null where the database cannot be opened; the next call tries again. */
export function prepareSessions(): Promise<SessionList | null> {
  const { openings } = useStorage.getState();
  // The former one is closed.
  if (list !== null && openings !== listOpening) list = opening = null;
  opening ??= openList();
  return opening;
}

/** Once opened it is used past the queue of writes: a long search keeps nothing from being saved. */
async function openList(): Promise<SessionList | null> {
  // Fetched together with the repository.
  const fetching = import("../../store/session-list").then(succeed, (error: unknown) =>
    fail({ kind: "database-unavailable", detail: String(error) }),
  );
  await storeWith(async ({ door }) => {
    const fetched = await fetching;
    if (!fetched.ok) return fetched;
    list ??= fetched.value.createSessionList(door);
    listOpening = useStorage.getState().openings;
    setState({ canWrite: !door.isReadOnly });
    return fetched;
  });
  if (list === null) {
    opening = null;
    setState({ status: "failed" });
  }
  return list;
}

/** Searches anew. What was found for the former query stays until the first of the new is there. */
export function changeQuery(changes: Partial<SessionQuery>): void {
  setState((state) => ({ query: { ...state.query, ...changes } }));
  if (list !== null) void find();
}

async function find(): Promise<void> {
  search.abort();
  const own = new AbortController();
  search = own;
  setState({ status: "searching" });
  const found = await list?.find(getState().query, own.signal, (ids) => {
    if (search === own) showIds(ids);
  });
  if (search !== own || own.signal.aborted || found === undefined) return;
  const ids = take(found);
  if (ids !== null) showIds(ids);
  setState({ status: ids === null ? "failed" : "settled" });
  if (hasChangedMeanwhile) onChange();
}

/** After any change: the same search again, without letting go of what is shown. */
function onChange(): void {
  hasChangedMeanwhile = getState().status === "searching" || isRefreshing;
  if (!hasChangedMeanwhile) void refresh();
}

async function refresh(): Promise<void> {
  const own = search;
  isRefreshing = true;
  fresh = new Set();
  const found = await list?.find(getState().query, own.signal);
  // Where another search has begun meanwhile, what this one found is out of date.
  if (found?.ok === true && search === own && !own.signal.aborted) showIds(found.value);
  await Promise.all([countAll(), readWanted()]);
  isRefreshing = false;
  if (hasChangedMeanwhile) onChange();
}

function showIds(ids: readonly string[]): void {
  const { ids: shown } = getState();
  const isSame = ids.length === shown.length && ids.every((id, index) => id === shown[index]);
  if (!isSame) setState({ ids });
}

async function countAll(): Promise<void> {
  if (list === null) return;
  const [total, models] = await Promise.all([list.count(), list.models()]);
  if (total.ok && models.ok) setState({ total: total.value, models: models.value });
}

/** Reads the rows that are shown, and those near them. Only the last call counts: one that was scrolled past is dropped. */
export function wantSummaries(ids: readonly string[]): void {
  wanted = ids;
  void readWanted();
}

async function readWanted(): Promise<void> {
  if (isReading || list === null) return;
  isReading = true;
  for (;;) {
    const since = fresh;
    const missing = wanted.filter((id) => !since.has(id));
    if (missing.length === 0) break;
    const read = take(await list.read(missing));
    if (read === null) break;
    for (const id of missing) since.add(id);
    setState(({ summaries }) => ({ summaries: mergeSummaries(summaries, read) }));
  }
  isReading = false;
}

/** The newest stand last; the oldest are dropped. */
function mergeSummaries(kept: ReadonlyMap<string, SessionSummary>, read: readonly SessionSummary[]) {
  const merged = new Map(kept);
  for (const summary of read) {
    merged.delete(summary.id);
    merged.set(summary.id, summary);
  }
  for (const id of merged.keys()) {
    if (merged.size <= MOST_SUMMARIES) break;
    merged.delete(id);
    fresh.delete(id);
  }
  return merged;
}

/** A blank name is none. */
export async function renameSession(id: string, name: string): Promise<void> {
  await change((sessions) => sessions.rename(id, name));
}

/** Puts sessions at the top of the list, in the order that they have there, or back among the others. */
export async function pinSessions(ids: readonly string[], isPinned: boolean): Promise<void> {
  const places = new Map(getState().ids.map((id, index) => [id, index]));
  const lastFirst = ids.toSorted((one, other) => (places.get(other) ?? 0) - (places.get(one) ?? 0));
  await change((sessions) => sessions.pin(lastFirst, isPinned));
}

/** The ids of the copies; null where nothing was stored. */
export function duplicateSessions(ids: readonly string[]): Promise<readonly string[] | null> {
  return change((sessions) => sessions.duplicate(ids));
}

/** What was removed, for `restoreSessions`; null where nothing was. */
export async function removeSessions(ids: readonly string[]): Promise<RemovedSessions | null> {
  const removed = await change((sessions) => sessions.remove(ids));
  if (removed !== null) {
    const gone = new Set(ids);
    forgetSessions(ids);
    showIds(getState().ids.filter((id) => !gone.has(id)));
  }
  return removed;
}

/** True once all are back. */
export async function restoreSessions(removed: RemovedSessions): Promise<boolean> {
  return (await change((sessions) => sessions.restore(removed))) !== null;
}

/** In the queue of all that is saved, so that what was typed on the workbench is stored before its session is copied. */
async function change<Value>(action: (sessions: SessionList) => Promise<Result<Value>>): Promise<Value | null> {
  const sessions = list;
  if (sessions === null) return null;
  const changed = await new Promise<Result<Value> | null>((resolve) => {
    void storeWith(async () => {
      const done = await action(sessions);
      resolve(done);
      return done;
    }).then(() => resolve(null));
  });
  if (changed?.ok === false && changed.failure.kind === "database-newer") setState({ canWrite: false });
  onChange();
  return changed?.ok === true ? changed.value : null;
}

/** The value of a read; a failure is shown as one of the storage's. */
function take<Value>(result: Result<Value>): Value | null {
  if (result.ok) return result.value;
  useStorage.setState({ failure: result.failure });
  return null;
}
