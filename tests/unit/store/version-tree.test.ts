import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Version } from "../../../lib/store/session";
import { findParent, flattenTree } from "../../../lib/store/version-tree";
import { exampleVersion } from "./examples";

function version(id: string, parentId: string | null, createdAt: number): Version {
  return exampleVersion({ id, parentId, createdAt });
}

function draw(versions: readonly Version[]): readonly string[] {
  return flattenTree(versions).map((row) => `${"-".repeat(row.depth)}${row.version.id}`);
}

describe("flattenTree", () => {
  it("puts each version before its descendants and siblings by age, whatever order they come in", () => {
    const versions = [
      version("second silver", "silver", 4),
      version("edit", "first", 5),
      version("second", "silver", 3),
      version("silver", null, 1),
      version("first", "silver", 2),
      version("third", "second silver", 6),
    ];
    expect(draw(versions)).toEqual(["silver", "-first", "--edit", "-second", "-second silver", "--third"]);
  });

  it("orders versions of the same millisecond by id, so that the order never changes", () => {
    const versions = [version("b", null, 1), version("a", null, 1)];
    expect(draw(versions)).toEqual(["a", "b"]);
    expect(draw(versions.toReversed())).toEqual(["a", "b"]);
  });

  it("makes a version whose parent is missing a root", () => {
    expect(draw([version("orphan", "gone", 2), version("child", "orphan", 3), version("silver", null, 1)])).toEqual([
      "silver",
      "orphan",
      "-child",
    ]);
  });

  it("breaks a ring of parents at its oldest version", () => {
    expect(draw([version("a", "c", 2), version("b", "a", 1), version("c", "b", 3)])).toEqual(["b", "-c", "--a"]);
    expect(draw([version("own parent", "own parent", 1)])).toEqual(["own parent"]);
  });

  it("draws ten thousand edits of edits", () => {
    const versions = Array.from({ length: 10_000 }, (_, place) =>
      version(String(place), place === 0 ? null : String(place - 1), place),
    );
    expect(flattenTree(versions).at(-1)).toMatchObject({ depth: 9_999, version: { id: "9999" } });
  });

  it("holds every version once, and each child deeper by one, for any parents", () => {
    const anyId = fc.integer({ min: 0, max: 12 }).map(String);
    const anyVersions = fc.uniqueArray(
      fc.record({ id: anyId, parentId: fc.option(anyId), createdAt: fc.integer({ min: 0, max: 3 }) }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(anyVersions, (rows) => {
        const versions = rows.map(exampleVersion);
        const tree = flattenTree(versions);
        expect(tree.map((row) => row.version.id).toSorted()).toEqual(versions.map(({ id }) => id).toSorted());
        tree.forEach((row, place) => {
          if (row.depth === 0) return;
          const parent = tree.slice(0, place).findLast(({ depth }) => depth === row.depth - 1);
          expect(parent?.version.id).toBe(row.version.parentId);
        });
      }),
    );
  });
});

describe("findParent", () => {
  it("finds the parent, and null where there is none", () => {
    const silver = version("silver", null, 1);
    const candidate = version("candidate", "silver", 2);
    expect(findParent([silver, candidate], candidate)).toBe(silver);
    expect(findParent([silver, candidate], silver)).toBeNull();
    expect(findParent([candidate], candidate)).toBeNull();
  });
});
