import type { StoredSession } from "../store/read-session";
import type { VersionRow } from "../store/session-row";
import type { Output, Session } from "../store/session";
import { titleOf } from "../store/title";
import { flattenTree } from "../store/version-tree";

/**
 * One session as a file carries it, with all that belongs to it. Ids are unique in it, every `sessionId` is that of the
 * session, and every other id that is not null stands in the entry.
 */
export interface SessionEntry {
  readonly session: Session;
  readonly versions: readonly VersionRow[];
  readonly outputs: readonly Output[];
}

/** The entry of a session that the page holds, stored or not: its title is made here, as the repository makes it. */
export function toEntry({ session, versions }: StoredSession): SessionEntry {
  return closeEntry({
    session: { ...session, title: titleOf(session.task.silverPrompt) },
    versions: versions.map(({ raw: _, ...row }) => row),
    outputs: versions.flatMap(({ id, sessionId, createdAt, raw }) =>
      raw === null ? [] : [{ id, sessionId, versionId: id, createdAt, source: "optimizer" as const, text: raw }],
    ),
  });
}

/**
 * Makes an entry of rows some of which may be missing: an id that leads nowhere becomes null, and an output of no
 * version is left out.
 */
export function closeEntry({ session, versions, outputs }: SessionEntry): SessionEntry {
  const ids = new Set(versions.map(({ id }) => id));
  const inside = (id: string | null): string | null => (id !== null && ids.has(id) ? id : null);
  return {
    session: {
      ...session,
      selectedVersionId: inside(session.selectedVersionId),
      chosenVersionId: inside(session.chosenVersionId),
    },
    versions: versions.map((version) => ({ ...version, parentId: inside(version.parentId) })),
    outputs: outputs.filter(({ versionId }) => ids.has(versionId)),
  };
}

/** The versions in the order in which their tree is drawn. */
export function listInTreeOrder({ versions }: SessionEntry): readonly VersionRow[] {
  return flattenTree(versions.map((version) => ({ ...version, raw: null }))).map(({ version }) => version);
}

/** True where two entries hold the same, in any order of versions and outputs. Keys must stand in the schemas' order. */
export function isSameEntry(one: SessionEntry, other: SessionEntry): boolean {
  return printEntry(one) === printEntry(other);
}

function printEntry({ session, versions, outputs }: SessionEntry): string {
  return JSON.stringify([session, versions.toSorted(compareIds), outputs.toSorted(compareIds)]);
}

function compareIds(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : Number(one.id > other.id);
}
