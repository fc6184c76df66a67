import type { Session, Version } from "../../store/session";

interface ShownSession {
  readonly session: Session | null;
  readonly versions: readonly Version[];
  readonly selectedId: string | null;
}

/** Another tab deleted a session that goes on here under other ids; the former ones lead to them. */
const movedIds = new Map<string, string>();

/** The id that a session or a version has now. */
export function settledId(id: string): string {
  return movedIds.get(id) ?? id;
}

/** The session under its new ids, from the former ones, which are remembered. */
export function moveSession({ session, versions, selectedId }: ShownSession, ids: ReadonlyMap<string, string>) {
  for (const [from, to] of ids) movedIds.set(from, to);
  const orNull = (id: string | null) => (id === null ? null : settledId(id));
  return {
    session: session && { ...session, id: settledId(session.id), chosenVersionId: orNull(session.chosenVersionId) },
    versions: versions.map((version) => ({
      ...version,
      id: settledId(version.id),
      sessionId: settledId(version.sessionId),
      parentId: orNull(version.parentId),
    })),
    selectedId: orNull(selectedId),
  };
}
