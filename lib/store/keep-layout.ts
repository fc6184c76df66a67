import type { Version } from "./session";
import { layoutTree, type LayoutRow } from "./tree-layout";

type Versions = readonly Version[];

/**
 * Lays the tree out as `layoutTree` does, and keeps what it made: at each key that is typed into a version its text is
 * another, while the tree has the same shape. Rows that have not changed stay the same objects.
 */
export function createKeptLayout(): (versions: Versions, folded: ReadonlySet<string>) => readonly LayoutRow[] {
  let kept: { versions: Versions; folded: ReadonlySet<string>; rows: readonly LayoutRow[] } | null = null;

  return (versions, folded) => {
    const isKept = kept !== null && kept.folded === folded && hasSameShape(kept.versions, versions);
    const rows = isKept && kept !== null ? withTexts(kept.rows, kept.versions, versions) : layoutTree(versions, folded);
    kept = { versions, folded, rows };
    return rows;
  };
}

function hasSameShape(before: Versions, after: Versions): boolean {
  return (
    before.length === after.length &&
    before.every((one, index) => {
      const other = after[index];
      return (
        one === other ||
        (one.id === other?.id &&
          one.parentId === other.parentId &&
          one.createdAt === other.createdAt &&
          one.kind === other.kind)
      );
    })
  );
}

function withTexts(rows: readonly LayoutRow[], before: Versions, after: Versions): readonly LayoutRow[] {
  const changed = new Map(after.filter((version, index) => version !== before[index]).map((one) => [one.id, one]));
  if (changed.size === 0) return rows;
  return rows.map((row) => {
    const version = changed.get(row.version.id);
    return version === undefined ? row : { ...row, version };
  });
}
