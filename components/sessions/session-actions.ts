import * as sessionList from "@/lib/client/session/session-list-store";
import type { RemovedSessions } from "@/lib/store/session-list";
import { create } from "zustand";
import { focusRow, useSelection } from "./selection-store";
import { countSessions } from "./describe-session";

interface PageState {
  /** What was deleted last and can still be brought back. */
  readonly deleted: RemovedSessions | null;
  readonly dialog:
    | { readonly name: "export" | "training"; readonly ids: readonly string[] | null }
    | { readonly name: "import" | "backup" }
    | null;
  /** What was just done, for those who do not see it. */
  readonly news: string;
}

/** What the page of sessions shows besides the list. */
export const useSessionsPage = create<PageState>(() => ({ deleted: null, dialog: null, news: "" }));

const { getState, setState } = useSessionsPage;

/** A blank name gives the session its prompt's first words back. */
export async function renameSession(id: string, name: string): Promise<void> {
  await sessionList.renameSession(id, name);
  setState({ news: name.trim() === "" ? "The name is gone; the prompt’s first words stand for it" : "Renamed" });
}

/** Puts sessions at the top of the list, or back among the others. */
export async function setPinned(ids: readonly string[], isPinned: boolean): Promise<void> {
  await sessionList.pinSessions(ids, isPinned);
  setState({ news: `${countSessions(ids.length)} ${isPinned ? "pinned" : "unpinned"}` });
}

/** Copies sessions with all of their versions. */
export async function duplicateSessions(ids: readonly string[]): Promise<void> {
  const copies = await sessionList.duplicateSessions(ids);
  if (copies !== null) setState({ news: `${countSessions(copies.length)} duplicated` });
}

/** Deletes sessions; what was deleted before can then no longer be brought back. */
export async function deleteSessions(ids: readonly string[]): Promise<void> {
  const heir = heirOf(ids);
  const deleted = await sessionList.removeSessions(ids);
  if (deleted === null) return;
  if (heir !== undefined) focusRow(heir);
  setState({ deleted, news: `${countSessions(deleted.sessions.length)} deleted. They can be brought back.` });
}

/** Which row has the focus once these are gone: the one after the active one, or before it where it is the last. */
function heirOf(gone: readonly string[]): string | undefined {
  const { ids } = sessionList.useSessionList.getState();
  const { activeId } = useSelection.getState();
  const goneIds = new Set(gone);
  const index = Math.max(0, activeId === null ? 0 : ids.indexOf(activeId));
  const isKept = (id: string) => !goneIds.has(id);
  return ids.slice(index).find(isKept) ?? ids.slice(0, index).findLast(isKept);
}

/** Brings back what was deleted last, exactly as it was. */
export async function undoDeletion(): Promise<void> {
  const { deleted } = getState();
  if (deleted === null) return;
  setState({ deleted: null });
  const isBack = await sessionList.restoreSessions(deleted);
  if (!isBack) {
    setState({ deleted });
    return;
  }
  setState({ news: `${countSessions(deleted.sessions.length)} brought back` });
  const first = deleted.sessions[0];
  if (first !== undefined) focusRow(first.id);
}

/** What was deleted stays deleted. */
export function forgetDeletion(): void {
  setState({ deleted: null });
}

/** Opens the dialog for these sessions; null for all. */
export function exportSessions(ids: readonly string[] | null): void {
  setState({ dialog: { name: "export", ids } });
}

/** Opens the dialog that makes training files of these sessions, or of a file; null for all. */
export function exportForTraining(ids: readonly string[] | null): void {
  setState({ dialog: { name: "training", ids } });
}

/** Opens the dialog that reads files. */
export function importSessions(): void {
  setState({ dialog: { name: "import" } });
}

/** Opens the dialog about copies in a folder of the person's own. */
export function openBackup(): void {
  setState({ dialog: { name: "backup" } });
}

/** Closes whichever dialog is open. */
export function closeDialog(): void {
  setState({ dialog: null });
}
