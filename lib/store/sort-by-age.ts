import type { Version } from "./session";

type Aged = Pick<Version, "id" | "parentId" | "createdAt">;

/**
 * Oldest first, and none before the one that it was made from, whatever the clock said: one that is dated too early
 * follows its parent. Versions of the same time keep their order.
 */
export function sortByAge<Row extends Aged>(versions: readonly Row[]): readonly Row[] {
  const byTime = versions.toSorted((one, other) => one.createdAt - other.createdAt);
  const times = new Map(byTime.map(({ id, createdAt }) => [id, createdAt]));
  const isEarly = ({ parentId, createdAt }: Row) => parentId !== null && (times.get(parentId) ?? -1) >= createdAt;
  return byTime.some(isEarly) ? placeAfterParents(byTime, times) : byTime;
}

function placeAfterParents<Row extends Aged>(
  byTime: readonly Row[],
  ids: ReadonlyMap<string, unknown>,
): readonly Row[] {
  /** In a set things stand in the order in which they were added. */
  const placed = new Set<Row>();
  const placedIds = new Set<string>();
  const waiting = new Map<string, Row[]>();

  function place(first: Row): void {
    // A stack in place of recursion: a chain of edits is as long as a person likes.
    const stack = [first];
    for (let row = stack.pop(); row !== undefined; row = stack.pop()) {
      placed.add(row);
      placedIds.add(row.id);
      const next = waiting.get(row.id) ?? [];
      waiting.delete(row.id);
      for (const child of next.toReversed()) stack.push(child);
    }
  }

  for (const row of byTime) {
    const { parentId } = row;
    if (parentId === null || !ids.has(parentId) || placedIds.has(parentId)) place(row);
    else waiting.set(parentId, [...(waiting.get(parentId) ?? []), row]);
  }
  // What is left are rings of parents, which no tree has.
  for (const row of byTime) placed.add(row);
  return [...placed];
}
