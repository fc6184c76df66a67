import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Version } from "../../../lib/store/session";
import { layoutTree, type LayoutRow, type Rail } from "../../../lib/store/tree-layout";
import { exampleVersion } from "./examples";

const nothingFolded: ReadonlySet<string> = new Set();
const drawn: Readonly<Record<Rail, string>> = { none: "  ", pass: "│ ", tee: "├─", corner: "└─" };

function draw(rows: readonly LayoutRow[]): readonly string[] {
  return rows.map(({ rails, version }) => rails.map((rail) => drawn[rail]).join("") + version.id);
}

/** Versions from "id < parent", the first without one, each a millisecond younger than the one before. */
function tree(...lines: readonly string[]): readonly Version[] {
  return lines.map((line, index) => {
    const [id = "", parentId = null] = line.split(" < ");
    const kind = id.startsWith("silver") ? "silver" : "candidate";
    return exampleVersion({ id, parentId, kind, createdAt: index });
  });
}

describe("layoutTree", () => {
  it("draws a chain in one column", () => {
    const rows = layoutTree(tree("silver", "candidate < silver", "edit < candidate"), nothingFolded);
    expect(draw(rows)).toEqual(["silver", "candidate", "edit"]);
    expect(rows.map(({ hasLineAbove, hasLineBelow }) => [hasLineAbove, hasLineBelow])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  it("sets in where it branches, siblings by age", () => {
    const versions = tree("silver", "a < silver", "b < silver", "edit of a < a", "c < b", "d < b");
    expect(draw(layoutTree(versions, nothingFolded))).toEqual([
      "silver",
      "├─a",
      "│ edit of a",
      "└─b",
      "  ├─c",
      "  └─d",
    ]);
  });

  it("lets the prompt that followed a prompt go on in its column, after what was made of the first", () => {
    const versions = tree("silver 1", "a < silver 1", "silver 2 < silver 1", "b < silver 1", "c < silver 2");
    expect(draw(layoutTree(versions, nothingFolded))).toEqual(["silver 1", "├─a", "├─b", "silver 2", "c"]);
  });

  it("tells level and place as a tree has them, whatever the columns are", () => {
    const versions = tree("silver 1", "a < silver 1", "silver 2 < silver 1", "c < silver 2");
    expect(
      layoutTree(versions, nothingFolded).map(({ level, place, siblings, parentId }) => ({
        level,
        place,
        siblings,
        parentId,
      })),
    ).toEqual([
      { level: 1, place: 1, siblings: 1, parentId: null },
      { level: 2, place: 1, siblings: 2, parentId: "silver 1" },
      { level: 2, place: 2, siblings: 2, parentId: "silver 1" },
      { level: 3, place: 1, siblings: 1, parentId: "silver 2" },
    ]);
  });

  it("leaves out what is folded, and says how much that is", () => {
    const versions = tree("silver", "a < silver", "b < silver", "c < a", "d < c");
    const rows = layoutTree(versions, new Set(["a", "b"]));
    expect(draw(rows)).toEqual(["silver", "├─a", "└─b"]);
    expect(rows[1]).toMatchObject({ isFolded: true, hasLineBelow: false, descendants: 2 });
    // Nothing came from b, so there is nothing to fold.
    expect(rows[2]).toMatchObject({ isFolded: false, descendants: 0 });
  });

  it("draws a tree that branches at each of thirty levels in five columns more than the first", () => {
    const versions = tree(
      "0",
      ...Array.from({ length: 30 }, (_, level) => [`side ${level} < ${level}`, `${level + 1} < ${level}`]).flat(),
    );
    const rows = layoutTree(versions, nothingFolded);
    expect(Math.max(...rows.map(({ level }) => level))).toBe(31);
    expect(Math.max(...rows.map(({ rails }) => rails.length))).toBeLessThanOrEqual(5);
  });

  it("draws ten thousand edits of edits", () => {
    const versions = tree("0", ...Array.from({ length: 9_999 }, (_, place) => `${place + 1} < ${place}`));
    expect(layoutTree(versions, nothingFolded).at(-1)).toMatchObject({ level: 10_000, rails: [] });
  });

  const anyId = fc.integer({ min: 0, max: 40 }).map(String);
  const anyVersions = fc
    .uniqueArray(
      fc.record({
        id: anyId,
        parentId: fc.option(anyId),
        createdAt: fc.integer({ min: 0, max: 9 }),
        kind: fc.constantFrom("silver" as const, "candidate" as const, "edit" as const),
      }),
      { selector: ({ id }) => id, maxLength: 40 },
    )
    .map((rows) => rows.map((row) => exampleVersion(row)));

  it("holds every version once, parents before children, in at most log2(n) columns or five", () => {
    fc.assert(
      fc.property(anyVersions, (versions) => {
        const rows = layoutTree(versions, nothingFolded);
        expect(rows.map(({ version }) => version.id).toSorted()).toEqual(versions.map(({ id }) => id).toSorted());
        const most = Math.max(5, Math.log2(versions.length));
        for (const [index, { rails, parentId, level }] of rows.entries()) {
          expect(rails.length).toBeLessThanOrEqual(most);
          if (parentId === null) continue;
          const parent = rows.slice(0, index).find(({ version }) => version.id === parentId);
          expect(parent?.level).toBe(level - 1);
        }
      }),
    );
  });

  it("stays within log2(n) columns where a tree branches as evenly as a tree can", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000 }), (size) => {
        const lines = Array.from({ length: size }, (_, place) =>
          place === 0 ? "0" : `${place} < ${Math.floor((place - 1) / 2)}`,
        );
        const widest = Math.max(...layoutTree(tree(...lines), nothingFolded).map(({ rails }) => rails.length));
        expect(widest).toBeLessThanOrEqual(Math.max(5, Math.log2(size)));
      }),
      { numRuns: 20 },
    );
  });

  it("draws lines that a finger can follow: from each row up its own column to the parent", () => {
    fc.assert(
      fc.property(anyVersions, fc.uniqueArray(anyId), (versions, folded) => {
        const rows = layoutTree(versions, new Set(folded));
        for (const [index, row] of rows.entries()) {
          const column = row.hasLineAbove ? row.rails.length : row.rails.length - 1;
          if (row.parentId === null) {
            expect(row.hasLineAbove).toBe(false);
            continue;
          }
          // Up the column there are only lines that pass or branch, until the parent's mark.
          const above = rows.slice(0, index).reverse();
          const parent = above.find((other) => {
            const isMark = other.rails.length === column;
            if (!isMark) expect(["pass", "tee"]).toContain(other.rails[column]);
            return isMark;
          });
          expect(parent?.version.id).toBe(row.parentId);
          expect(parent?.hasLineBelow).toBe(true);
        }
      }),
    );
  });
});
