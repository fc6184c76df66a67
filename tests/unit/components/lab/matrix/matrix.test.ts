import { describe, expect, it } from "vitest";
import { arrangeRows, type RowFilter } from "@/components/lab/matrix/arrange-rows";
import { totalOf } from "@/components/lab/matrix/column-total";
import { countCells, type CountedCells } from "@/components/lab/matrix/matrix-index";
import type { CellSummary } from "@/lib/client/lab/lab-state";
import { describeEntry } from "@/components/lab/matrix/score-words";
import { cellOf } from "../lab-examples";

function counted(cells: Iterable<CellSummary>): CountedCells {
  const steps = countCells(cells);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

const { index, metrics } = counted([
  cellOf("p", "1", 1, { namedScores: { tone: 1 } }),
  cellOf("q", "1", 1, { namedScores: { tone: 0.2 } }),
  cellOf("p", "2", 0.5),
  cellOf("q", "2", 1),
  cellOf("p", "3", 0, { state: "error" }),
  cellOf("q", "3", 0),
  cellOf("p", "4", 0.2),
]);
const caseIds = ["1", "2", "3", "4", "5"];
const noOrder = { promptId: null, isDescending: false };

function shown(filter: RowFilter, metric: string | null = null): readonly string[] {
  const rows = arrangeRows(caseIds, ["p", "q"], index, { filter, metric, order: noOrder });
  return rows.map((row) => caseIds[row] ?? "");
}

describe("countCells", () => {
  it("counts several answers to a row as one entry", () => {
    const samples = [1, 0, 1].map((score, sample) => cellOf("p", "1", score, { sample, namedScores: { tone: score } }));
    const entry = counted(samples).index.get("p")?.get("1");
    expect(entry).toMatchObject({ samples: 3, passed: 2, state: "mixed" });
    expect(entry?.score).toBeCloseTo(2 / 3);
    expect(entry?.namedScores["tone"]).toBeCloseTo(2 / 3);
  });

  it("knows the names of all scores", () => {
    expect(metrics).toEqual(["tone"]);
  });
});

describe("arrangeRows", () => {
  it("shows the rows on which prompts differ", () => {
    expect(shown("differs")).toEqual(["2", "3"]);
    expect(shown("differs", "tone")).toEqual(["1"]);
  });

  it("tells errors, fails and what is missing apart", () => {
    expect(shown("errors")).toEqual(["3"]);
    expect(shown("failed")).toEqual(["2", "3", "4"]);
    expect(shown("missing")).toEqual(["4", "5"]);
  });

  it("sorts by a column, with what has no score at the end either way", () => {
    const order = (isDescending: boolean) =>
      arrangeRows(caseIds, ["p", "q"], index, {
        filter: "all",
        metric: null,
        order: { promptId: "p", isDescending },
      }).map((row) => caseIds[row]);
    expect(order(false)).toEqual(["3", "4", "2", "1", "5"]);
    expect(order(true)).toEqual(["1", "2", "4", "3", "5"]);
  });
});

describe("totalOf", () => {
  it("has the mean, the share that passed with its interval, and the errors", () => {
    const total = totalOf(index.get("p"), null);
    expect(total).toMatchObject({ rows: 4, errors: 1 });
    expect(total?.mean).toBeCloseTo(0.425);
    expect(total?.passed.share).toBe(0.25);
    expect(total?.passed.low).toBeLessThan(0.25);
    expect(total?.passed.high).toBeGreaterThan(0.25);
  });

  it("leaves out what waits for a person's grade, and counts it by itself", () => {
    const cells = [cellOf("p", "a", 1), cellOf("p", "b", 0, { state: "error" }), cellOf("p", "c", 0)];
    const column = counted(cells).index.get("p");
    expect(totalOf(column, null, new Set(["a", "b"]))).toMatchObject({ rows: 2, errors: 0, ungraded: 1, mean: 0.5 });
    expect(totalOf(column, null)).toMatchObject({ rows: 3, errors: 1, ungraded: 0 });
  });

  it("is none where nothing is measured", () => {
    expect(totalOf(undefined, null)).toBeNull();
    expect(totalOf(index.get("p"), "no such score")).toBeNull();
  });

  it("is not surer because rows were answered several times", () => {
    const once = totalOf(counted(caseIds.map((id) => cellOf("p", id, 1))).index.get("p"), null);
    const samples = caseIds.flatMap((id) => [0, 1, 2].map((sample) => cellOf("p", id, 1, { sample })));
    expect(totalOf(counted(samples).index.get("p"), null)).toEqual(once);
  });
});

describe("describeEntry", () => {
  it("says what the colours and shapes say", () => {
    expect(describeEntry(undefined, null)).toBe("not measured");
    expect(describeEntry(index.get("p")?.get("2"), 0.5)).toBe("failed, score 0.5");
    expect(describeEntry(index.get("p")?.get("3"), 0)).toBe("error");
  });
});
