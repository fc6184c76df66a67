import { v7 as newId } from "uuid";
import { create } from "zustand";
import { editFramedPrompt } from "../../records/edit-framed-prompt";
import { dropForeignFrame } from "../../records/foreign-frame";
import { defaultWordLimit, type Task } from "../../template/task";
import { noEvidence } from "../../store/evidence";
import type { StoredSession } from "../../store/repository";
import type { DraftTask, Session, Version } from "../../store/session";
import type { LastWord } from "../../store/last-words";
import { moveSession, settledId } from "./moved-ids";
import { createSessionWriter, type StoreAction } from "../database/session-writer";
import { hasStorage, storeWith } from "../database/storage-queue";
import { isTyping, noteTyping, saveNow } from "../database/typing";
import { stamp } from "../../store/stamp";
import { writtenVersion } from "../../store/written-version";

interface SessionState {
  readonly draft: DraftTask;
  /** Null until there is something to keep. */
  readonly session: Session | null;
  readonly versions: readonly Version[];
  readonly selectedId: string | null;
  /** A session that was asked for and is not in the database; null for none. */
  readonly missingId: string | null;
}

const emptyDraft: DraftTask = { silverPrompt: "", silverResponse: null, goldenResponse: null, wordLimit: null };

const nothing: SessionState = { draft: emptyDraft, session: null, versions: [], selectedId: null, missingId: null };

/** The session on the workbench. What changes here is on its way to the database at once. */
export const useSession = create<SessionState>(() => nothing);

const { getState, setState } = useSession;

/** Changes the task in the form and saves it soon. */
export function editDraft(changes: Partial<DraftTask>): void {
  setState((state) => ({ draft: { ...state.draft, ...changes } }));
  // The first key makes the session, so that the next ones have something that they belong to.
  if (getState().session === null) saveDraft();
  else noteTyping("task", { save: saveDraft, word: taskWord });
}

function taskWord(): LastWord | null {
  const { draft, session } = getState();
  return session === null ? null : { type: "task", sessionId: session.id, task: draft, basis: session.task };
}

function saveDraft(): void {
  const { draft, session } = getState();
  const word = taskWord();
  if (session !== null) {
    const basis = session.task;
    setState({ session: { ...session, task: draft } });
    store((repository) => repository.saveTask(session.id, draft, basis), word);
  } else if (!isEmpty(draft)) {
    createSession(draft);
  }
}

let wasShown = false;
/** Whether something came to the workbench since the page was opened, of whatever kind. */
let isTaken = false;
/** A session that comes when the person has gone on to something else would be in the way. */
const notLater = { isDoneLater: false };

/**
 * Brings back the newest session when the page is opened, unless the person has already begun to write, or asks for
 * nothing but a new session.
 */
export async function restoreOnce({ isNothingWanted = false } = {}): Promise<void> {
  if (wasShown) return;
  wasShown = true;
  if (isNothingWanted || !(await hasStorage())) return;
  await storeWith(async (repository) => {
    const latest = await repository.latestSession();
    if (latest.ok && latest.value !== null && !isTaken && isEmpty(getState().draft)) {
      showSession(latest.value);
    }
    return latest;
  }, notLater);
}

/** Puts a session that is in the database on the workbench. One that is not there any more leaves an empty form. */
export async function openSession(id: string): Promise<void> {
  saveNow();
  wasShown = isTaken = true;
  let isShown = false;
  await storeWith(async (repository) => {
    const read = await repository.readSession(id);
    if (read.ok && read.value !== null) {
      showSession(read.value);
      isShown = true;
    }
    return read;
  }, notLater);
  // The action above has run by now; types cannot tell, and would have it false for ever.
  if (!(isShown as boolean)) setState({ ...nothing, missingId: id });
}

/** Puts a session that is already stored on the workbench, in place of the one that is there. */
export function showSession(stored: StoredSession): void {
  show(stored);
  writer.noteStored(stored.session.id);
}

/** Puts a session on the workbench that a page left which could not store it; `words` are what it did not store. */
export function adoptSession(stored: StoredSession, words: readonly LastWord[]): void {
  show(stored);
  writer.adopt(words);
}

function show({ session, versions }: StoredSession): void {
  wasShown = isTaken = true;
  const at = getState();
  // Who is in this session already goes on looking at the version that is shown.
  const shown = at.session?.id === session.id ? versions.find(({ id }) => id === at.selectedId) : undefined;
  setState({
    session,
    versions,
    draft: session.task,
    selectedId: shown?.id ?? session.selectedVersionId,
    missingId: null,
  });
}

/** Leaves the present session as it is in the database and begins another. */
export function startNewSession(draft: DraftTask = emptyDraft): void {
  saveNow();
  wasShown = isTaken = true;
  setState({ ...nothing, draft });
  if (!isEmpty(draft)) createSession(draft);
}

/** The task as the optimizers read it: blank responses are none, and the word limit is settled. */
export function taskOf(draft: DraftTask): Task {
  return {
    silverPrompt: draft.silverPrompt,
    silverResponse: blankAsNull(draft.silverResponse),
    goldenResponse: blankAsNull(draft.goldenResponse),
    wordLimit: draft.wordLimit ?? defaultWordLimit(draft.silverPrompt),
    ...(draft.answers !== undefined && draft.answers.length > 0 && { answers: draft.answers }),
  };
}

/** The silver version that this tab made last. Others may be what another tab wrote, which stays as it is. */
let ownSilverId: string | null = null;

/**
 * The silver version that a run starts from. While nothing was made from this tab's newest one it follows the form;
 * else a changed prompt becomes a child of the newest one.
 */
export function settleSilverVersion(): Version {
  saveNow();
  const { draft, versions } = getState();
  const same = versions.findLast((version) => version.kind === "silver" && version.text === draft.silverPrompt);
  if (same !== undefined) return same;
  const newest = versions.findLast((version) => version.kind === "silver");
  const isFree = newest?.id === ownSilverId && !versions.some((version) => version.parentId === ownSilverId);
  if (newest !== undefined && isFree) return changeVersion(newest.id, { text: draft.silverPrompt }) ?? newest;
  const settled = addVersion({ kind: "silver", parentId: newest?.id ?? null, text: draft.silverPrompt });
  ownSilverId = settled.id;
  return settled;
}

type NewVersion = Pick<Version, "kind" | "parentId" | "text"> & Partial<Version>;

/** Adds a version to the tree and saves it; what is not given is empty, and the session is the present one. */
export function addVersion(given: NewVersion): Version {
  const version = writtenVersion({
    ...given,
    sessionId: settledId(given.sessionId ?? (getState().session ?? createSession(getState().draft)).id),
    parentId: given.parentId === null ? null : settledId(given.parentId),
  });
  // A run that was begun in another session goes on there.
  if (getState().session?.id === version.sessionId) {
    setState((state) => ({ versions: [...state.versions, version] }));
  }
  const word: LastWord = { type: "version", sessionId: version.sessionId, version };
  // A candidate that is being written has nothing yet, and ends with its tab.
  store((repository) => repository.addVersion(version), version.state === "writing" ? null : word);
  return version;
}

/** Changes a version of the present session; one that is not on the workbench is saved all the same, by its id. */
export function changeVersion(id: string, changes: Partial<Version>): Version | null {
  showChanges(id, changes);
  store((repository) => repository.updateVersion(settledId(id), changes));
  return findVersion(id);
}

/** Null takes the name away. */
export function nameVersion(id: string, name: string | null): void {
  const settled = blankAsNull(name)?.trim() ?? null;
  showChanges(id, { name: settled });
  store((repository) => repository.nameVersion(settledId(id), settled));
}

/** Marks the version that the person settled on; null while undecided. */
export function chooseVersion(id: string | null): void {
  const { session } = getState();
  if (session === null) return;
  setState({ session: { ...session, chosenVersionId: id } });
  store((repository) => repository.chooseVersion(session.id, id));
}

export function selectVersion(id: string): void {
  const { session } = getState();
  if (session === null || findVersion(id) === null) return;
  setState({ selectedId: id });
  store((repository) => repository.selectVersion(session.id, id));
}

/** Shows none of the versions; all of them stay. */
export function showNoVersion(): void {
  const { session } = getState();
  setState({ selectedId: null });
  if (session !== null) store((repository) => repository.selectVersion(session.id, null));
}

/**
 * Branches off: the version's text becomes the silver prompt in the form and, unless it is one, a silver version below
 * that version.
 */
export function restoreVersion(id: string): void {
  const version = findVersion(id);
  if (version === null) return;
  editDraft({ silverPrompt: version.text });
  saveNow();
  if (version.kind !== "silver") selectVersion(addVersion({ kind: "silver", parentId: id, text: version.text }).id);
}

/**
 * The person changed a version's text. A model's or a rule's text is never overwritten: the first change makes a
 * version of the person's own, and later ones change that, until something else hangs on it or it is the chosen one.
 * What is marked as added in it stays marked where the change leaves it whole.
 */
export function editVersion(id: string, text: string): void {
  const { versions, session } = getState();
  const version = findVersion(id);
  if (version === null || version.text === text) return;
  const isOwn = version.kind === "edit" && !versions.some((other) => other.parentId === id);
  const frame = version.frame === undefined ? null : editFramedPrompt(version.frame, text);
  const changes = { text, evidence: noEvidence, ...(frame !== null && { frame }) };
  if (isOwn && session?.chosenVersionId !== id) {
    if (!editBases.has(id)) editBases.set(id, version.text);
    showChanges(id, changes);
    noteTyping(`edit ${id}`, { save: () => saveEdit(id), word: () => editWord(id) });
  } else {
    selectVersion(addVersion({ kind: "edit", parentId: id, ...changes }).id);
  }
}

/** The texts of versions that are being edited, as the database has them. */
const editBases = new Map<string, string>();

function editWord(id: string): Extract<LastWord, { type: "edit" }> | null {
  const version = findVersion(id);
  const basis = editBases.get(id);
  if (version === null || basis === undefined) return null;
  return { type: "edit", sessionId: version.sessionId, id: version.id, text: version.text, basis };
}

function saveEdit(id: string): void {
  const word = editWord(id);
  if (word === null) return;
  editBases.delete(id);
  store(async (repository) => {
    const edited = await repository.editVersion(word.id, word.text, word.basis);
    // Another tab changed the same version meanwhile: that stays, and what was typed here became a branch.
    if (edited.ok && edited.value.id !== word.id) showBranch(word.id, edited.value);
    const frame = findVersion(id)?.frame;
    return edited.ok && frame !== undefined ? repository.updateVersion(edited.value.id, { frame }) : edited;
  }, word);
}

function showBranch(fromId: string, branch: Version): void {
  setState(({ versions, selectedId }) => ({
    versions: [...versions, branch],
    selectedId: selectedId === fromId ? branch.id : selectedId,
  }));
}

function createSession(draft: DraftTask): Session {
  const now = stamp();
  const session: Session = {
    id: newId(),
    createdAt: now,
    updatedAt: now,
    title: "",
    name: null,
    pinnedAt: null,
    task: draft,
    selectedVersionId: null,
    chosenVersionId: null,
  };
  isTaken = true;
  setState({ session, missingId: null });
  store((repository) => repository.createSession(session), { type: "session", session });
  return session;
}

function current(): StoredSession | null {
  const { session, versions, draft, selectedId } = getState();
  return session === null ? null : { session: { ...session, task: draft, selectedVersionId: selectedId }, versions };
}

const writer = createSessionWriter({
  current,
  send() {
    const sent = current();
    if (sent !== null) setState({ session: sent.session });
    for (const id of editBases.keys()) editBases.set(id, findVersion(id)?.text ?? "");
    return sent;
  },
  move(ids) {
    setState((state) => moveSession(state, ids));
    if (ownSilverId !== null) ownSilverId = settledId(ownSilverId);
  },
});

function store(action: StoreAction, word: LastWord | null = null): void {
  if (word !== null) lastTypedAt = performance.now();
  writer.store(action, word);
}

/** Stores what was typed into a field of the session's; `word` is kept until that is done. */
export function storeWord(action: StoreAction, word: LastWord): void {
  store(action, word);
}

/** Stores at once what the database did not take, if it takes it now. */
export function storeAgain(): void {
  saveNow();
  writer.tryAgain();
}

/** A person who typed so lately is still at it. */
const TYPING_MILLISECONDS = 30_000;
let lastTypedAt = -Infinity;

/** Whether the person has written something since the page was opened. */
export function hasTyped(): boolean {
  return isTyping() || lastTypedAt > -Infinity;
}

/** The person deleted these sessions in this tab. */
export function forgetSessions(ids: readonly string[]): void {
  const { session } = getState();
  if (session !== null && ids.includes(session.id)) showNothing();
}

function showNothing(): void {
  lastTypedAt = -Infinity;
  setState({ draft: emptyDraft, session: null, versions: [], selectedId: null });
}

/** Shows what the database holds of the session on the workbench; null where it is not there any more. */
export function takeStored(id: string, stored: StoredSession | null): void {
  const { session, versions, selectedId } = getState();
  // What is on its way to the database is newer than what came from it, and will be told of again when it is there.
  if (session?.id !== id || isTyping() || !writer.isSettled()) return;
  if (stored === null) {
    // Deleted in another tab: who is typing in it goes on in a new one.
    if (performance.now() - lastTypedAt < TYPING_MILLISECONDS) writer.tryAgain();
    else setState({ ...nothing, missingId: id });
    return;
  }
  writer.noteStored(id);
  const known = new Set(stored.versions.map((version) => version.id));
  const own = versions.filter((version) => version.sessionId === id && !known.has(version.id));
  setState({
    session: stored.session,
    draft: stored.session.task,
    versions: [...stored.versions, ...own],
    selectedId: selectedId ?? stored.session.selectedVersionId,
  });
}

function findVersion(id: string | null): Version | null {
  return getState().versions.find((version) => version.id === settledId(id ?? "")) ?? null;
}

function showChanges(id: string, changes: Partial<Version>): void {
  setState((state) => ({
    versions: state.versions.map((version) =>
      version.id === settledId(id) ? dropForeignFrame({ ...version, ...changes }) : version,
    ),
  }));
}

function isEmpty(draft: DraftTask): boolean {
  return [draft.silverPrompt, draft.silverResponse, draft.goldenResponse].every((text) => blankAsNull(text) === null);
}

function blankAsNull(text: string | null): string | null {
  return text === null || text.trim() === "" ? null : text;
}
