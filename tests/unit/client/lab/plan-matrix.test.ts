import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { OpenSet } from "@/lib/client/lab/lab-state";
import { planMatrix, type MatrixPart, type MatrixWish } from "@/lib/client/lab/plan-matrix";
import { PROMPTS_ALONE } from "@/lib/client/lab/prompts-alone";
import { exampleCase, exampleSet } from "../../store/lab-examples";

const prompts = ["a", "b", "c"].map((id) => ({ id, label: id, text: `${id} {{ticket}}` }));

function openOf(rows: number, format = "table"): OpenSet {
  const cases = Array.from({ length: rows }, (_, row) => exampleCase({ id: `row ${row}`, givenAnswer: "billing" }));
  const set = exampleSet({ prompts, source: { format, fileName: "" } });
  return { set, cases, splits: new Map(), cells: new Map(), run: null, searches: [] };
}

function plan(open: OpenSet, wish: MatrixWish): readonly MatrixPart[] {
  const steps = planMatrix(open, wish);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

describe("planMatrix", () => {
  it("holds each cell once, in parts that a worker can be handed at once, with no row in two of them", () => {
    const parts = plan(openOf(4_000), { samples: 1 });
    expect(parts.map((part) => part.plan.cells.length)).toEqual([5_001, 5_001, 1_998]);
    const rows = parts.map((part) => new Set(part.plan.cells.map(({ caseId }) => caseId)));
    expect(rows.reduce((sum, { size }) => sum + size, 0)).toBe(4_000);
    expect(parts.map((part) => part.plan.cases.length)).toEqual(rows.map(({ size }) => size));
    const keys = parts.flatMap((part) => part.plan.cells.map(({ promptId, caseId }) => `${promptId} ${caseId}`));
    expect(new Set(keys).size).toBe(12_000);
  });

  it("gives each prompt its own answers where the prompts alone are compared", () => {
    const parts = plan(openOf(2, PROMPTS_ALONE), { samples: 1 });
    expect(parts.map((part) => part.plan.cases.map(({ givenAnswer }) => givenAnswer))).toEqual(
      ["a", "b", "c"].map((id) => [`${id} My invoice is wrong`, `${id} My invoice is wrong`]),
    );
  });

  it("is nothing where nothing is missing", () => {
    expect(plan(openOf(0), { samples: 1 })).toEqual([]);
  });
});
