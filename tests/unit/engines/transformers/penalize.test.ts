import { describe, expect, it } from "vitest";
import { penalize } from "../../../../lib/engines/transformers/penalize";

describe("penalize", () => {
  it("makes tokens that were written less likely, whether their scores are above or below zero", () => {
    const logits = Float32Array.of(4, -4, 4, -4);
    expect(Array.from(penalize(logits, new Set([0, 1]), 2))).toEqual([2, -8, 4, -4]);
  });

  it("changes nothing where nothing was written", () => {
    expect(Array.from(penalize(Float32Array.of(1, 2), new Set(), 2))).toEqual([1, 2]);
  });
});
