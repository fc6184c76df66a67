import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noEvidence } from "@/lib/store/evidence";
import { foldCandidates, type ShownCandidates, type TreeItem } from "@/lib/store/fold-candidates";
import type { Version } from "@/lib/store/session";
import { layoutTree, type Rail } from "@/lib/store/tree-layout";
import { exampleOrigin, exampleVersion } from "./examples";

const silver = exampleVersion({ id: "silver", createdAt: 0 });
const plain: ShownCandidates = { keptIds: [], openRuns: new Set(), runningId: null };
const drawn: Readonly<Record<Rail, string>> = { none: "  ", pass: "│ ", tee: "├─", corner: "└─" };

function candidate(id: string, changes: Partial<Version> = {}, runId = "run"): Version {
  const kind = "candidate";
  return exampleVersion({
    id,
    parentId: "silver",
    kind,
    origin: { ...exampleOrigin, runId },
    createdAt: 1,
    ...changes,
  });
}

const best = (place: number) => ({ evidence: { ...noEvidence, place: { best: place, worst: place, of: 4 } } });

function fold(versions: readonly Version[], shown: Partial<ShownCandidates> = {}): readonly TreeItem[] {
  return foldCandidates(layoutTree(versions, new Set()), { ...plain, ...shown });
}

function draw(items: readonly TreeItem[]): readonly string[] {
  return items.map((item) => {
    const rails = item.row.rails.map((rail) => drawn[rail]).join("");
    return rails + (item.type === "others" ? `(${item.count})` : item.id);
  });
}

describe("foldCandidates", () => {
  const run = [silver, candidate("a"), candidate("b", best(1)), candidate("c"), candidate("d")];

  it("leaves the best of a run and one row for the others, with the lines of the last", () => {
    expect(draw(fold(run))).toEqual(["silver", "├─b", "└─(3)"]);
    expect(fold(run).map(({ row }) => [row.place, row.siblings])).toEqual([
      [1, 1],
      [1, 2],
      [2, 2],
    ]);
  });

  it("shows them below that row where they are asked for", () => {
    const items = fold(run, { openRuns: new Set(["run"]) });
    expect(draw(items)).toEqual(["silver", "├─(3)", "├─a", "├─b", "├─c", "└─d"]);
    expect(items[1]?.row.isFolded).toBe(false);
  });

  it("keeps the shown one, the chosen one, and what something hangs on", () => {
    expect(draw(fold(run, { keptIds: ["c", null] }))).toEqual(["silver", "├─b", "├─c", "└─(2)"]);
    const edit = exampleVersion({ id: "edit", parentId: "a", kind: "edit", createdAt: 2 });
    expect(draw(fold([...run, edit]))).toEqual(["silver", "├─a", "│ edit", "├─b", "└─(2)"]);
  });

  it("folds nothing of a run that is still going, of a run of one, and of runs from before they were told apart", () => {
    expect(fold(run, { runningId: "run" })).toHaveLength(5);
    expect(fold([silver, candidate("a", {}, "1"), candidate("b", {}, "2")])).toHaveLength(3);
    expect(
      fold([silver, candidate("a", { origin: exampleOrigin }), candidate("b", { origin: exampleOrigin })]),
    ).toHaveLength(3);
  });

  it("loses no version: every one has its row, or is counted in one", () => {
    const versions = fc.array(fc.record({ run: fc.constantFrom("1", "2", "3"), parent: fc.nat(), place: fc.nat(3) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(versions, fc.subarray(["1", "2", "3"]), (made, open) => {
        const all = made.map(({ run, parent, place }, index) =>
          candidate(
            String(index),
            { parentId: index === 0 ? "silver" : String(parent % index), createdAt: index, ...best(place + 1) },
            run,
          ),
        );
        const items = fold([silver, ...all], { openRuns: new Set(open) });
        const shown = items.filter(({ type }) => type === "version").length;
        const folded = items.reduce((sum, { row, ...item }) => {
          return item.type === "others" && row.isFolded ? sum + item.count : sum;
        }, 0);
        expect(shown + folded).toBe(all.length + 1);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      }),
    );
  });
});
