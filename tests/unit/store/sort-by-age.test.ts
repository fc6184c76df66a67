import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortByAge } from "../../../lib/store/sort-by-age";

const made = (id: string, createdAt: number, parentId: string | null = null) => ({ id, createdAt, parentId });
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join(" ");

describe("sortByAge", () => {
  it("puts the oldest first, and those of one time in their order", () => {
    expect(idsOf(sortByAge([made("c", 3), made("b", 2), made("a", 2)]))).toBe("b a c");
  });

  it("puts one that is dated before its parent after it, and its own children after that", () => {
    const versions = [made("grandchild", 1, "child"), made("child", 2, "root"), made("root", 9), made("late", 10)];
    expect(idsOf(sortByAge(versions))).toBe("root child grandchild late");
  });

  it("puts one of the same time as its parent after it", () => {
    expect(idsOf(sortByAge([made("child", 5, "root"), made("root", 5)]))).toBe("root child");
  });

  it("loses none, whose parent is missing or a ring", () => {
    expect(idsOf(sortByAge([made("orphan", 2, "gone"), made("x", 1, "y"), made("y", 3, "x")]))).toBe("orphan x y");
  });

  it("holds for any tree: each once, and none before its parent", () => {
    const tree = fc.array(fc.record({ time: fc.nat(20), parent: fc.nat() }), { maxLength: 40 });
    fc.assert(
      fc.property(tree, (rows) => {
        const versions = rows.map(({ time, parent }, index) =>
          made(String(index), time, index === 0 ? null : String(parent % index)),
        );
        const ids = sortByAge(versions.toReversed()).map(({ id }) => id);
        expect(ids.toSorted()).toEqual(versions.map(({ id }) => id).toSorted());
        for (const { id, parentId } of versions) {
          if (parentId !== null) expect(ids.indexOf(parentId)).toBeLessThan(ids.indexOf(id));
        }
      }),
    );
  });
});
