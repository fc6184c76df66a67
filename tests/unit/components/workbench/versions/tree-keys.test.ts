import { describe, expect, it } from "vitest";
import { stepInTree } from "../../../../../components/workbench/versions/tree-keys";
import { layoutTree } from "../../../../../lib/store/tree-layout";
import { exampleVersion } from "../../../store/examples";

const versions = [
  exampleVersion({ id: "bees", createdAt: 1 }),
  exampleVersion({ id: "ants", parentId: "bees", createdAt: 2, kind: "candidate" }),
  exampleVersion({ id: "Äpfel", parentId: "ants", createdAt: 3, kind: "edit" }),
  exampleVersion({ id: "birds", parentId: "bees", createdAt: 4, kind: "candidate" }),
];

function press(key: string, at: number, folded: readonly string[] = []) {
  const rows = layoutTree(versions, new Set(folded));
  return stepInTree(key, rows, at, ({ version }) => version.id);
}

describe("stepInTree", () => {
  it("moves by rows, and stays at either end", () => {
    expect(press("ArrowDown", 0)).toEqual({ type: "move", to: 1 });
    expect(press("ArrowDown", 3)).toEqual({ type: "move", to: 3 });
    expect(press("ArrowUp", 0)).toEqual({ type: "move", to: 0 });
    expect(press("PageDown", 1)).toEqual({ type: "move", to: 3 });
    expect(press("End", 0)).toEqual({ type: "move", to: 3 });
    expect(press("Home", 3)).toEqual({ type: "move", to: 0 });
  });

  it("folds with left, then goes to the parent", () => {
    expect(press("ArrowLeft", 1)).toEqual({ type: "fold", isFolded: true });
    expect(press("ArrowLeft", 1, ["ants"])).toEqual({ type: "move", to: 0 });
    expect(press("ArrowLeft", 3)).toEqual({ type: "move", to: 0 });
    expect(press("ArrowLeft", 0, ["bees"])).toEqual({ type: "move", to: 0 });
  });

  it("unfolds with right, then goes to the first child", () => {
    expect(press("ArrowRight", 1, ["ants"])).toEqual({ type: "fold", isFolded: false });
    expect(press("ArrowRight", 1)).toEqual({ type: "move", to: 2 });
    expect(press("ArrowRight", 2)).toEqual({ type: "move", to: 2 });
  });

  it("goes to the next title that begins with a letter, round the end", () => {
    expect(press("b", 0)).toEqual({ type: "move", to: 3 });
    expect(press("B", 3)).toEqual({ type: "move", to: 0 });
    expect(press("ä", 0)).toEqual({ type: "move", to: 2 });
    expect(press("x", 0)).toBeNull();
  });

  it("leaves all other keys to the page", () => {
    for (const key of ["?", "Tab", "Escape", "F5", "Dead"]) expect(press(key, 0)).toBeNull();
  });
});
