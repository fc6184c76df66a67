import { v4 as newId } from "uuid";
import { create } from "zustand";
import { defaultWordLimit, type Task } from "../template/task";
import type { DraftTask, Session, Version } from "../sessions/session";
import { storeWith } from "./storage";

interface SessionState {
  readonly draft: DraftTask;
  /** Null until there is something to keep. */
  readonly session: Session | null;
  readonly versions: readonly Version[];
  readonly selectedId: string | null;
}

const emptyDraft: DraftTask = { silverPrompt: "", silverResponse: null, goldenResponse: null, wordLimit: null };

/** The session on the workbench. What changes here is on its way to the database at once. */
export const useSession = create<SessionState>(() => ({
  draft: emptyDraft,
  session: null,
  versions: [],
  selectedId: null,
}));

const { getState, setState } = useSession;

/** Time without a keystroke after which what was typed is saved. */
const SAVE_AFTER_MILLISECONDS = 400;
/** What is typed and not saved yet: how to save it, by what it belongs to. */
const unsaved = new Map<string, () => void>();
let saveTimer: ReturnType<typeof setTimeout> | undefined;

function saveSoon(key: string, save: () => void): void {
  unsaved.set(key, save);
  clearTimeout(saveTimer);
  saveTimer = setTimeout(saveNow, SAVE_AFTER_MILLISECONDS);
}

/** Saves what was typed; also called when the page is hidden, since it may never be seen again. */
export function saveNow(): void {
  clearTimeout(saveTimer);
  const saves = [...unsaved.values()];
  unsaved.clear();
  for (const save of saves) save();
}

/** Changes the task in the form and saves it soon. */
export function editDraft(changes: Partial<DraftTask>): void {
  setState((state) => ({ draft: { ...state.draft, ...changes } }));
  saveSoon("draft", saveDraft);
}

function saveDraft(): void {
  const { draft, session } = getState();
  if (session !== null) {
    setState({ session: { ...session, task: draft } });
    void storeWith((repository) => repository.saveTask(session.id, draft));
  } else if (!isEmpty(draft)) {
    createSession(draft);
  }
}

/** Brings back the newest session, unless the person has already begun to write. */
export async function restoreLatestSession(): Promise<void> {
  await storeWith(async (repository) => {
    const latest = await repository.latestSession();
    if (latest.ok && latest.value !== null && getState().session === null && isEmpty(getState().draft)) {
      const { session, versions } = latest.value;
      setState({ session, versions, draft: session.task, selectedId: session.selectedVersionId });
    }
    return latest;
  });
}

/** Leaves the present session as it is in the database and begins another. */
export function startNewSession(draft: DraftTask = emptyDraft): void {
  saveNow();
  setState({ draft, session: null, versions: [], selectedId: null });
  if (!isEmpty(draft)) createSession(draft);
}

/** The task as the optimizers read it: blank responses are none, and the word limit is settled. */
export function taskOf(draft: DraftTask): Task {
  return {
    silverPrompt: draft.silverPrompt,
    silverResponse: blankAsNull(draft.silverResponse),
    goldenResponse: blankAsNull(draft.goldenResponse),
    wordLimit: draft.wordLimit ?? defaultWordLimit(draft.silverPrompt),
  };
}

/**
 * The silver version that a run starts from. While nothing was made from the newest one it follows the form; once
 * candidates hang on it, a changed prompt becomes its child.
 */
export function settleSilverVersion(): Version {
  saveNow();
  const { draft, versions } = getState();
  const newest = versions.findLast((version) => version.kind === "silver");
  if (newest === undefined) {
    return addVersion({ kind: "silver", parentId: null, text: draft.silverPrompt });
  }
  if (newest.text === draft.silverPrompt) return newest;
  if (versions.some((version) => version.parentId === newest.id)) {
    return addVersion({ kind: "silver", parentId: newest.id, text: draft.silverPrompt });
  }
  return changeVersion(newest.id, { text: draft.silverPrompt }) ?? newest;
}

/** Adds a version to the tree and saves it; what is not given is empty. */
export function addVersion(given: Pick<Version, "kind" | "parentId" | "text"> & Partial<Version>): Version {
  const session = getState().session ?? createSession(getState().draft);
  const version: Version = {
    id: newId(),
    sessionId: session.id,
    createdAt: Date.now(),
    state: "complete",
    failure: null,
    raw: null,
    remarks: [],
    isUnchanged: false,
    origin: null,
    ...given,
  };
  setState((state) => ({ versions: [...state.versions, version] }));
  void storeWith((repository) => repository.addVersion(version));
  return version;
}

/** Changes a version of the present session; one that is gone is saved all the same, by its id. */
export function changeVersion(id: string, changes: Partial<Version>): Version | null {
  setState((state) => ({
    versions: state.versions.map((version) => (version.id === id ? { ...version, ...changes } : version)),
  }));
  void storeWith((repository) => repository.updateVersion(id, changes));
  return getState().versions.find((version) => version.id === id) ?? null;
}

export function selectVersion(id: string): void {
  setState({ selectedId: id });
  const { session } = getState();
  if (session === null) return;
  void storeWith((repository) => repository.selectVersion(session.id, id));
}

/**
 * The person changed a version's text. A model's or a rule's text is never overwritten: the first change makes a
 * version of the person's own, and later ones change that, until something else hangs on it.
 */
export function editVersion(id: string, text: string): void {
  const { versions } = getState();
  const version = versions.find((candidate) => candidate.id === id);
  if (version === undefined || version.text === text) return;
  const isOwn = version.kind === "edit" && !versions.some((other) => other.parentId === id);
  if (isOwn) {
    setState({ versions: versions.map((other) => (other.id === id ? { ...other, text } : other)) });
    saveSoon(id, () => changeVersion(id, { text }));
  } else {
    selectVersion(addVersion({ kind: "edit", parentId: id, text }).id);
  }
}

function createSession(draft: DraftTask): Session {
  const now = Date.now();
  const session: Session = {
    id: newId(),
    createdAt: now,
    updatedAt: now,
    title: "",
    task: draft,
    selectedVersionId: null,
  };
  setState({ session });
  void storeWith((repository) => repository.createSession(session));
  return session;
}

function isEmpty(draft: DraftTask): boolean {
  return [draft.silverPrompt, draft.silverResponse, draft.goldenResponse].every((text) => blankAsNull(text) === null);
}

function blankAsNull(text: string | null): string | null {
  return text === null || text.trim() === "" ? null : text;
}
