import { describe, expect, it } from "vitest";
import { createKeptLayout } from "@/lib/store/keep-layout";
import { layoutTree } from "@/lib/store/tree-layout";
import { grownTree } from "../../e2e/support/stored-tree";

const nothingFolded: ReadonlySet<string> = new Set();
const versions = grownTree(50);

describe("createKeptLayout", () => {
  it("gives the rows of layoutTree, and the same ones again", () => {
    const layout = createKeptLayout();
    const rows = layout(versions, nothingFolded);
    expect(rows).toEqual(layoutTree(versions, nothingFolded));
    expect(layout([...versions], nothingFolded)).toBe(rows);
  });

  it("changes one row where one text has changed", () => {
    const layout = createKeptLayout();
    const before = layout(versions, nothingFolded);
    const typed = versions.map((version) => (version.id === "7" ? { ...version, text: "typed" } : version));
    const after = layout(typed, nothingFolded);
    expect(after).toEqual(layoutTree(typed, nothingFolded));
    expect(after.filter((row, index) => row !== before[index]).map(({ version }) => version.id)).toEqual(["7"]);
  });

  it("lays out anew where a version came, went or hangs elsewhere, and where something was folded", () => {
    const layout = createKeptLayout();
    layout(versions, nothingFolded);
    for (const changed of [
      versions.slice(0, -1),
      versions,
      versions.map((version) => (version.id === "9" ? { ...version, parentId: "0" } : version)),
    ]) {
      expect(layout(changed, nothingFolded)).toEqual(layoutTree(changed, nothingFolded));
    }
    expect(layout(versions, new Set(["0"]))).toHaveLength(1);
  });
});
