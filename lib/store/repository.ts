import { succeed, type Result } from "../base/result";
import { webLocks } from "../base/web-locks";
import type { TemplatePack } from "../template/pack";
import { createSessionChanges } from "./change-session";
import { openDoor, type DamagedRow, type Door } from "./door";
import { createKeepBoth } from "./keep-both";
import { clearLeftImport } from "./left-import";
import { markLatest, noteNewestStamp } from "./latest-session";
import { createSessionMoves } from "./move-sessions";
import { createSessionReader, type StoredSession } from "./read-session";
import { clearLeftBySessions } from "./left-by-sessions";
import { packSchema, sessionSchema, settingsSchema } from "./schema";
import type { DraftTask, Output, Session, Version } from "./session";
import { toSessionRow } from "./session-row";
import type { WorkbenchSettings } from "./settings";
import { cleanName, titleOf } from "./title";
import { createWritingLocks, type WritingLocks } from "./writing-locks";
import { stamp } from "./stamp";

export type { StoredSession } from "./read-session";

/**
 * The one door to the database. Every call is one transaction: all of it is stored, or nothing. What cannot be stored
 * is a failure ("storage-full", "database-unavailable", "database-newer"), and so is any call after `close`.
 * Each change of a session's work sets its `updatedAt`; naming the session and pinning it do not.
 */
export interface SessionRepository {
  /** The open database, for the other parts of `lib/store`, and for `lib/transfer`. */
  readonly door: Door;
  /** The database is a newer Goldsmith's: all that can be read is read, and each change fails with "database-newer". */
  readonly isReadOnly: boolean;
  /** Stores the session with its first versions; the title is made here. */
  createSession(session: Session, versions?: readonly Version[]): Promise<Result<void>>;
  /**
   * Stores all of it as it is given, whether it is there or not; versions that are only in the database stay. Where the
   * stored session is newer than the given one, another tab's texts that would be lost are kept, as in `saveTask`.
   */
  keepSession(stored: StoredSession): Promise<Result<void>>;
  /** The session that was changed last, whatever the clock said then; null where there is none. */
  latestSession(): Promise<Result<StoredSession | null>>;
  /** Null where it is gone or damaged. */
  readSession(id: string): Promise<Result<StoredSession | null>>;
  /**
   * Calls with the session as it is, and again after each change of it by any tab; with null where it is gone. Never
   * throws: a database that fails is silent here. The last call may come after a newer state was stored. Returns how
   * to stop.
   */
  watchSession(id: string, onChange: (stored: StoredSession | null) => void): () => void;
  /**
   * Writes the task. `basis` is the stored task that this one was made from: a field that is the same in both keeps
   * what is stored. A silver prompt that another tab stored meanwhile, and that would be lost, is kept as a silver
   * version, which is returned; a response is kept in a copy of the session.
   */
  saveTask(sessionId: string, task: DraftTask, basis: DraftTask): Promise<Result<Version | null>>;
  /** With all of its versions and outputs. */
  deleteSession(id: string): Promise<Result<void>>;
  selectVersion(sessionId: string, versionId: string | null): Promise<Result<void>>;
  /** The one that the person settles on; null to unsettle. The session's verdict follows. */
  chooseVersion(sessionId: string, versionId: string | null): Promise<Result<void>>;
  /** A blank name is none. */
  nameVersion(id: string, name: string | null): Promise<Result<void>>;
  addVersion(version: Version): Promise<Result<void>>;
  /** Its text while it streams, then how it ended. The id stays. */
  updateVersion(id: string, changes: Partial<Version>): Promise<Result<void>>;
  /**
   * The person changed a version's text, which was `basis`. Returns the version that has the text now: a new one where
   * the stored text is another by now, where something hangs on the version, or where no person wrote it.
   */
  editVersion(id: string, text: string, basis: string): Promise<Result<Version>>;
  /** Adds outputs of a trial to their versions, or writes over those of the same ids. */
  keepTrial(outputs: readonly Output[]): Promise<Result<void>>;
  /** All outputs of the trial in which this version was last the candidate, of both prompts; none where there was none. */
  readTrial(versionId: string): Promise<Result<readonly Output[]>>;
  /** Null where none were saved; a default stands in for a setting that is missing or damaged. */
  loadSettings(): Promise<Result<WorkbenchSettings | null>>;
  saveSettings(settings: WorkbenchSettings): Promise<Result<void>>;
  /** Anything that can be stored, to be checked by who reads it; null where nothing was saved. */
  loadSetting(id: string): Promise<Result<unknown>>;
  /** Null deletes it. */
  saveSetting(id: string, value: unknown): Promise<Result<void>>;
  /** By name. */
  listPacks(): Promise<Result<readonly TemplatePack[]>>;
  savePack(pack: TemplatePack): Promise<Result<void>>;
  deletePack(id: string): Promise<Result<void>>;
  /** Every damaged row that was met so far. */
  damagedRows(): readonly DamagedRow[];
  /** False once it was closed, by this page or by what deleted the database; another one can be opened then. */
  isOpen(): boolean;
  close(): void;
}

const SETTINGS_ID = "workbench";

/** Opens the database, which is made where there is none. Several tabs may have it open. */
export async function openRepository(name = "goldsmith"): Promise<Result<SessionRepository>> {
  const opened = await openDoor(name);
  if (!opened.ok) return opened;
  await clearLeftImport(opened.value);
  await clearLeftBySessions(opened.value);
  // Where the database fails, the next action on it fails in the same way, and says so.
  await opened.value.attempt(() => noteNewestStamp(opened.value.database));
  return succeed(createRepository(opened.value, createWritingLocks(webLocks())));
}

function createRepository(door: Door, locks: WritingLocks): SessionRepository {
  const { database, attempt, attemptChange, isSound } = door;
  const { sessions, versions, outputs, settings, packs, searchTexts, staleSearchTexts } = database;
  const reader = createSessionReader(door, locks);
  const changes = createSessionChanges(door);
  const keepBoth = createKeepBoth(door, changes);
  const moves = createSessionMoves(door);

  const changeSessions = <Value>(action: () => Promise<Value>) =>
    attemptChange([sessions, versions, outputs, staleSearchTexts, settings], action);

  return {
    door,
    isReadOnly: door.isReadOnly,
    createSession: (given, first = []) =>
      changeSessions(async () => {
        const session = sessionSchema.parse({ ...given, title: titleOf(given.task.silverPrompt) });
        await sessions.add(toSessionRow(session, first));
        await changes.addVersions(first);
        await changes.markChanged(session.id);
        await markLatest(database, session.id);
      }),
    keepSession: ({ session, versions: given }) =>
      changeSessions(async () => {
        await keepBoth.keepStored(session, given);
        await noteNewestStamp(database);
        const title = titleOf(session.task.silverPrompt);
        const kept = sessionSchema.parse({ ...session, title, updatedAt: stamp() });
        await changes.putVersions(given);
        await sessions.put(toSessionRow(kept, await changes.soundVersions(kept.id)));
        await changes.markChanged(kept.id);
        await markLatest(database, kept.id);
      }),
    latestSession: () => attempt(() => reader.readLatest()),
    readSession: (id) => attempt(() => reader.read(id)),
    watchSession: (id, onChange) => reader.watch(id, onChange),
    saveTask: (sessionId, task, basis) => changeSessions(() => keepBoth.saveTask(sessionId, task, basis)),
    deleteSession: (id) =>
      attemptChange([sessions, versions, outputs, searchTexts, staleSearchTexts], async () => {
        await moves.remove([id]);
      }),
    selectVersion: (sessionId, selectedVersionId) =>
      changeSessions(() => changes.touchSession(sessionId, { selectedVersionId })),
    chooseVersion: (sessionId, chosenVersionId) =>
      changeSessions(() => changes.touchSession(sessionId, { chosenVersionId }, true)),
    nameVersion: (id, name) =>
      changeSessions(async () => {
        const { sessionId } = await changes.changeVersion(id, { name: cleanName(name) });
        await changes.touchSession(sessionId);
        await changes.markChanged(sessionId);
      }),
    async addVersion(version) {
      if (version.state === "writing") await locks.hold(version.id);
      const added = await changeSessions(async () => {
        await changes.addVersions([version]);
        await changes.touchSession(version.sessionId, {}, true);
        await changes.markChanged(version.sessionId);
      });
      if (!added.ok) locks.release(version.id);
      return added;
    },
    async updateVersion(id, given) {
      if (given.state === "writing") await locks.hold(id);
      const updated = await changeSessions(async () => {
        const { sessionId } = await changes.changeVersion(id, given);
        const isDerivedFrom = ["origin", "kind", "evidence"].some((field) => field in given);
        await changes.touchSession(sessionId, {}, isDerivedFrom);
        await changes.markChanged(sessionId);
      });
      const isOver = given.state !== undefined && given.state !== "writing";
      if (updated.ok ? isOver : given.state === "writing") locks.release(id);
      return updated;
    },
    editVersion: (id, text, basis) =>
      changeSessions(async () => {
        const edited = await keepBoth.editVersion(id, text, basis);
        return reader.readVersion(edited);
      }),
    keepTrial: (given) =>
      changeSessions(async () => {
        await changes.putTrial(given);
        for (const id of new Set(given.map(({ sessionId }) => sessionId))) await changes.touchSession(id);
      }),
    readTrial: (versionId) => attempt(() => reader.readTrial(versionId)),
    loadSettings: () =>
      attempt(async () => {
        const row = await settings.get(SETTINGS_ID);
        return row === undefined ? null : settingsSchema.parse(row.value);
      }),
    saveSettings: (value) =>
      attemptChange([settings], async () => {
        await settings.put({ id: SETTINGS_ID, value });
      }),
    loadSetting: (id) => attempt(async () => (await settings.get(id))?.value ?? null),
    saveSetting: (id, value) =>
      attemptChange([settings], async () => {
        if (value === null) await settings.delete(id);
        else await settings.put({ id, value });
      }),
    listPacks: () =>
      attempt(async () => {
        const rows = await packs.toArray();
        const sound = rows.filter((row) => isSound(packs, packSchema, row));
        return sound.sort((one, other) => one.name.localeCompare(other.name));
      }),
    savePack: (pack) =>
      attemptChange([packs], async () => {
        await packs.put(packSchema.parse(pack));
      }),
    deletePack: (id) => attemptChange([packs], () => packs.delete(id)),
    damagedRows: () => door.damagedRows(),
    isOpen: () => database.isOpen(),
    close() {
      locks.releaseAll();
      database.close();
    },
  };
}
