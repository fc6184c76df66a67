import { describe, expect, it } from "vitest";
import { expectedLuck } from "../../../../lib/scoring/statistics/expected-luck";

describe("expectedLuck", () => {
  it("is more than nine points for 24 prompts on 100 rows that are met half the time", () => {
    expect(expectedLuck(24, 100, 0.5)).toBeCloseTo(0.0974, 3);
  });

  it("knows the largest of two, three and ten normal draws", () => {
    expect(expectedLuck(2, 1, 1)).toBeCloseTo(1 / Math.sqrt(Math.PI), 4);
    expect(expectedLuck(3, 1, 1)).toBeCloseTo(1.5 / Math.sqrt(Math.PI), 4);
    expect(expectedLuck(10, 1, 1)).toBeCloseTo(1.5388, 3);
  });

  it("is nothing for one candidate, and shrinks with more rows", () => {
    expect(expectedLuck(1, 100, 0.5)).toBe(0);
    expect(expectedLuck(8, 400, 0.5)).toBeCloseTo(expectedLuck(8, 100, 0.5) / 2, 9);
  });
});
