import { describe, expect, it } from "vitest";
import { scoreOutput } from "@/lib/scoring/scoring";

describe("scoreOutput by meaning", () => {
  it("scores by the similarity that was measured before", () => {
    expect(scoreOutput({ id: "similarity" }, "yes", "indeed", 0.82)).toMatchObject({ score: 0.82 });
  });

  it("gives no score where nothing was measured, or where there is no golden response", () => {
    expect(scoreOutput({ id: "similarity" }, "yes", "indeed")).toBeNull();
    expect(scoreOutput({ id: "similarity" }, "yes", null, 0.82)).toBeNull();
  });

  it("leaves every other way of scoring alone", () => {
    expect(scoreOutput({ id: "exact" }, "yes", "yes", 0.1)).toMatchObject({ score: 1 });
  });
});
