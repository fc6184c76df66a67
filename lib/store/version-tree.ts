import type { Version } from "./session";

/** A version with its place in the tree; a root has depth 0. */
export interface TreeRow {
  readonly version: Version;
  readonly depth: number;
}

/**
 * The versions in the order in which a tree is drawn: each followed by its descendants, siblings by age. Every version
 * stands in it once: one whose parent is missing is a root, and so is the oldest of a ring of parents.
 */
export function flattenTree(versions: readonly Version[]): readonly TreeRow[] {
  const oldestFirst = versions.toSorted(compareAge);
  const ids = new Set(versions.map(({ id }) => id));
  const children = new Map<string | null, Version[]>();
  for (const version of oldestFirst) {
    const siblings = children.get(version.parentId);
    if (siblings === undefined) children.set(version.parentId, [version]);
    else siblings.push(version);
  }
  const roots = oldestFirst.filter(({ parentId }) => parentId === null || !ids.has(parentId));
  const rows: TreeRow[] = [];
  const placed = new Set<string>();

  function place(root: Version): void {
    // A stack in place of recursion: a session edited ten thousand times is ten thousand deep.
    const stack: TreeRow[] = [{ version: root, depth: 0 }];
    for (let row = stack.pop(); row !== undefined; row = stack.pop()) {
      if (placed.has(row.version.id)) continue;
      placed.add(row.version.id);
      rows.push(row);
      const depth = row.depth + 1;
      // One by one: a function takes fewer arguments than a version may have children.
      for (const version of (children.get(row.version.id) ?? []).toReversed()) stack.push({ version, depth });
    }
  }

  roots.forEach(place);
  oldestFirst.filter(({ id }) => !placed.has(id)).forEach(place);
  return rows;
}

/** The version that this one came from; null for a root, and where it is missing. */
export function findParent(versions: readonly Version[], { parentId }: Version): Version | null {
  return versions.find(({ id }) => id === parentId) ?? null;
}

function compareAge(one: Version, other: Version): number {
  return one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1);
}
