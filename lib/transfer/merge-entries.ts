import type { VersionRow } from "../store/session-row";
import type { DraftTask, Output, Session } from "../store/session";
import { nameOfCopy, titleOf } from "../store/title";
import type { SessionEntry } from "./session-entry";

/** Ids of versions and outputs that belong to other sessions of the database, and a source of new ones. */
export interface IdSource {
  readonly isTaken: (id: string) => boolean;
  readonly newId: () => string;
}

/** The merged session and, where our task would be lost by it, a session that keeps that. */
export interface MergedEntry {
  readonly entry: SessionEntry;
  readonly copy: SessionEntry | null;
}

/** What became of each of their versions' ids: another one, for a version that is kept beside ours. */
type Renames = ReadonlyMap<string, string>;

/**
 * Merges a session of a file into the same session here. Versions are united by their ids. One whose text differs is
 * kept from both: theirs becomes a branch with an id of its own. Everything else is taken from the side whose session
 * was changed last, ours where both are as old. Of two tasks that are as old, as when a file was changed by hand, theirs
 * stands where ours does not hold it: it was brought last. What of our task is nowhere else then stays in a copy of the
 * session. To merge the same once more changes nothing.
 */
export function mergeEntries(ours: SessionEntry, theirs: SessionEntry, ids: IdSource): MergedEntry {
  const areTheirsNewer = theirs.session.updatedAt > ours.session.updatedAt;
  const versions = new Map(ours.versions.map((version) => [version.id, version]));
  const outputs = new Map(ours.outputs.map((output) => [output.id, output]));
  const renames = new Map<string, string>();
  const accepted = new Set<string>();

  for (const version of theirs.versions) {
    const own = versions.get(version.id);
    const settled = own === undefined ? settleNew(version, ids) : settle(own, version, areTheirsNewer);
    const twin = settled === "both" ? ours.versions.find((other) => isTwin(other, version)) : undefined;
    if (settled === "both") renames.set(version.id, twin?.id ?? ids.newId());
    if (settled !== "ours" && twin === undefined) accepted.add(version.id);
  }

  for (const version of theirs.versions.filter(({ id }) => accepted.has(id))) {
    const renamed = renameVersion(version, renames);
    // A version of ours never moves in the tree, so that no file can tie a ring.
    const own = versions.get(renamed.id);
    versions.set(renamed.id, own === undefined ? renamed : { ...renamed, parentId: own.parentId });
  }
  const [trials, raws] = split(theirs.outputs, ({ trial }) => trial !== undefined);
  for (const output of raws.filter(({ versionId }) => accepted.has(versionId))) {
    const renamed = renameOutput(output, renames, ids);
    // A version was read from one output, whose id is another one after an export from memory.
    const own = ours.outputs.filter(({ versionId, trial }) => versionId === renamed.versionId && trial === undefined);
    if (own.some(({ text }) => text === renamed.text)) continue;
    for (const { id } of own) outputs.delete(id);
    outputs.set(renamed.id, renamed);
  }
  for (const output of trials) {
    const renamed = renameOutput(output, renames, ids);
    // Of an output that both have, the votes may differ, and ours stand.
    if (!versions.has(renamed.versionId) || ours.outputs.some((own) => isSameTrialOutput(own, renamed))) continue;
    outputs.set(renamed.id, renamed);
  }
  const rows = { versions: [...versions.values()], outputs: [...outputs.values()] };
  const filled = fillSession(ours.session, theirs.session);
  const isTheirTaskWanted =
    ours.session.updatedAt === theirs.session.updatedAt &&
    isTaskLost(theirs.session.task, { session: filled, ...rows });
  const kept = isTheirTaskWanted ? withTask(filled, theirs.session.task) : filled;
  const entry = { session: areTheirsNewer ? renameSession(theirs.session, renames) : kept, ...rows };
  return { entry, copy: isTaskLost(ours.session.task, entry) ? copySession(ours.session, ids) : null };
}

/** A session that is new here, with new ids in place of those that other sessions have. */
export function adoptEntry(theirs: SessionEntry, ids: IdSource): SessionEntry {
  const clashes = theirs.versions.filter(({ id }) => ids.isTaken(id));
  const renames = new Map(clashes.map(({ id }) => [id, ids.newId()]));
  return {
    session: renameSession(theirs.session, renames),
    versions: theirs.versions.map((version) => renameVersion(version, renames)),
    outputs: theirs.outputs.map((output) => renameOutput(output, renames, ids)),
  };
}

function settleNew(version: VersionRow, ids: IdSource): "theirs" | "both" {
  return ids.isTaken(version.id) ? "both" : "theirs";
}

function settle(ours: VersionRow, theirs: VersionRow, areTheirsNewer: boolean): "ours" | "theirs" | "both" {
  if (ours.text === theirs.text) return areTheirsNewer ? "theirs" : "ours";
  // A copy that was made while the version was being written is no other version.
  if (theirs.state === "writing" && ours.text.startsWith(theirs.text)) return "ours";
  if (ours.state === "writing" && theirs.text.startsWith(ours.text)) return "theirs";
  return "both";
}

/** Whether ours is what became of theirs in an earlier merge. */
function isTwin(ours: VersionRow, theirs: VersionRow): boolean {
  return ours.text === theirs.text && ours.createdAt === theirs.createdAt && ours.kind === theirs.kind;
}

function renameVersion(version: VersionRow, renames: Renames): VersionRow {
  return { ...version, id: renamedOf(version.id, renames), parentId: renamedOf(version.parentId, renames) };
}

function split<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [readonly Item[], readonly Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

function isSameTrialOutput(one: Output, other: Output): boolean {
  const [ours, theirs] = [one.trial, other.trial];
  const isSameTrial = ours !== undefined && ours.id === theirs?.id;
  return isSameTrial && one.versionId === other.versionId && ours.side === theirs.side && ours.input === theirs.input;
}

function renameOutput(output: Output, renames: Renames, ids: IdSource): Output {
  const versionId = renames.get(output.versionId);
  if (versionId !== undefined) {
    return { ...output, id: ids.newId(), versionId };
  }
  return ids.isTaken(output.id) ? { ...output, id: ids.newId() } : output;
}

function renameSession(session: Session, renames: Renames): Session {
  return {
    ...session,
    selectedVersionId: renamedOf(session.selectedVersionId, renames),
    chosenVersionId: renamedOf(session.chosenVersionId, renames),
  };
}

/** Naming and pinning leave a session as old as it was, so nothing tells which of the two did it last. */
function fillSession(ours: Session, theirs: Session): Session {
  if (ours.updatedAt !== theirs.updatedAt) return ours;
  return { ...ours, name: ours.name ?? theirs.name, pinnedAt: ours.pinnedAt ?? theirs.pinnedAt };
}

function withTask(session: Session, task: DraftTask): Session {
  return { ...session, task, title: titleOf(task.silverPrompt) };
}

/** Whether a text of the task is in no task and in no version any more, not even as the beginning of a longer one. */
function isTaskLost(task: DraftTask, { session, versions }: SessionEntry): boolean {
  const goesOn = (text: string | null, later: string | null) =>
    text === null || text.trim() === "" || (later ?? "").startsWith(text);
  const isPromptKept =
    goesOn(task.silverPrompt, session.task.silverPrompt) || versions.some(({ text }) => text === task.silverPrompt);
  return !(
    isPromptKept &&
    goesOn(task.silverResponse, session.task.silverResponse) &&
    goesOn(task.goldenResponse, session.task.goldenResponse)
  );
}

/** A response can stand in no version, so the task becomes a session of its own. */
function copySession(session: Session, { newId }: IdSource): SessionEntry {
  const own = {
    id: newId(),
    name: nameOfCopy(session),
    pinnedAt: null,
    selectedVersionId: null,
    chosenVersionId: null,
  };
  return { session: { ...session, ...own }, versions: [], outputs: [] };
}

function renamedOf<Id extends string | null>(id: Id, renames: Renames): Id | string {
  return id === null ? id : (renames.get(id) ?? id);
}
