import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveMetrics } from "../../../lib/scoring/derive-metrics";

const named = { tp: 6, fp: 2, exact: 0.5 };
const count = (formula: string) => deriveMetrics([{ name: "m", formula }], named);

describe("deriveMetrics", () => {
  it.each([
    ["2 * tp / (2 * tp + fp)", 12 / 14],
    ["1 - 2 - 3", -4],
    ["8 / 4 / 2", 1],
    ["2 ^ 3 ^ 2", 512],
    ["-2 ^ 2", -4],
    ["2 ^ -1", 0.5],
    ["max(tp, fp, 9) - min(tp, fp)", 7],
    ["round(sqrt(exact), 2) + abs(-1)", 1.71],
    ["1.5e2 + .5", 150.5],
  ])("%s", (formula, value) => {
    expect(count(formula).values["m"]).toBeCloseTo(value, 9);
  });

  it("lets a formula use those before it", () => {
    const formulas = [
      { name: "precision", formula: "tp / (tp + fp)" },
      { name: "double", formula: "precision * 2" },
    ];
    expect(deriveMetrics(formulas, named)).toEqual({ values: { precision: 0.75, double: 1.5 }, problems: [] });
  });

  it.each([
    "missing + 1",
    "1 / 0",
    "tp +",
    "tp fp",
    "(tp",
    "max()",
    "tp; fp",
    "constructor",
    "",
    "(".repeat(9999),
    "..",
    "2^".repeat(9999),
  ])("says why there is none of %s", (formula) => {
    const { values, problems } = count(formula);
    expect(values).toEqual({});
    expect(problems).toHaveLength(1);
  });

  it("never throws", () => {
    const pieces = fc.constantFrom("1", "tp", "(", ")", "+", "-", "^", "min", ",", "/", " ");
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        expect(() => count(parts.join(""))).not.toThrow();
      }),
    );
  });
});
