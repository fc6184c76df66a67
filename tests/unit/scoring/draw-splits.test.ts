import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawSplits } from "@/lib/scoring/draw-splits";

function idsOf(count: number): string[] {
  return Array.from({ length: count }, (_, place) => `row-${place}`);
}

function count(splits: ReadonlyMap<string, string>, wanted: string): number {
  return [...splits.values()].filter((split) => split === wanted).length;
}

describe("drawSplits", () => {
  it("puts 20, 40 and 40 of 100 rows apart", () => {
    const splits = drawSplits(idsOf(100), 3);
    expect(["propose", "select", "open-once"].map((split) => count(splits, split))).toEqual([20, 40, 40]);
  });

  it("opens no row once below 30 rows", () => {
    expect(count(drawSplits(idsOf(29), 3), "open-once")).toBe(0);
    expect(count(drawSplits(idsOf(30), 3), "open-once")).toBeGreaterThan(0);
  });

  it("draws the same for the same seed, and another for another", () => {
    expect(drawSplits(idsOf(60), 1)).toEqual(drawSplits(idsOf(60), 1));
    expect([...drawSplits(idsOf(60), 1)]).not.toEqual([...drawSplits(idsOf(60), 2)]);
  });

  it("gives every row one split, in the order of the rows", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 80 }), fc.nat(), (ids, seed) => {
        const splits = drawSplits(ids, seed);
        expect([...splits.keys()]).toEqual(ids);
        if (ids.length >= 2) expect(count(splits, "propose") * count(splits, "select")).toBeGreaterThan(0);
      }),
    );
  });
});
