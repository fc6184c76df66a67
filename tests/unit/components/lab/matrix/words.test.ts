import { describe, expect, it } from "vitest";
import { describeComparison } from "@/components/lab/matrix/comparison-words";
import { describeRun, describeTime, timeLeft, usualMilliseconds } from "@/components/lab/matrix/run-words";
import { describeTotal, printPoints } from "@/components/lab/matrix/score-words";
import type { MatrixRun } from "@/lib/client/lab/lab-state";
import { comparison } from "../lab-examples";

const names = { first: "Short", second: "Long" };

describe("describeComparison", () => {
  it("says which is better where the interval lies on one side", () => {
    const words = describeComparison(comparison, names);
    expect(words.outcome).toBe("second");
    expect(words.sentence).toBe("Long is better, on the 40 rows that both answered.");
    expect(words.details[0]).toContain("+20 points, between +5 and +35");
  });

  it("says so the other way round", () => {
    const words = describeComparison({ ...comparison, difference: -0.2, low: -0.3, high: -0.1 }, names);
    expect(words.sentence).toBe("Short is better, on the 40 rows that both answered.");
  });

  it("says that it is not enough to say, and how many more rows would tell", () => {
    const words = describeComparison({ ...comparison, low: -0.02, moreRows: 60 }, names);
    expect(words.outcome).toBe("unclear");
    expect(words.sentence).toBe(
      "Not enough to say which is better. About 60 more rows would tell, if the difference is what it seems.",
    );
  });

  it("says that chance may explain the wins", () => {
    expect(describeComparison(comparison, names).details[1]).toBe(
      "Long does better on 12 rows, worse on 4, the same on 24. Chance alone is as uneven in 8 % of such trials: it may well be chance (sign test).",
    );
  });

  it("has nothing to say without rows, and calls equals equal", () => {
    expect(describeComparison({ ...comparison, rows: 0 }, names).details).toEqual([]);
    const same = { ...comparison, wins: 0, losses: 0, difference: 0, low: 0, high: 0 };
    expect(describeComparison(same, names).outcome).toBe("equal");
  });
});

describe("describeRun", () => {
  const run: MatrixRun = {
    state: "running",
    failure: null,
    done: 12,
    total: 60,
    startedAt: 1_000,
    writing: null,
  };

  it("says how far it is and what is left at this pace", () => {
    expect(timeLeft(run, 61_000)).toBe(240_000);
    expect(describeRun(run, 61_000)).toBe("12 of 60 answers · about 4 minutes left");
  });

  it("promises no time before the first answer", () => {
    expect(describeRun({ ...run, done: 0 }, 61_000)).toBe("0 of 60 answers");
  });

  it("says that nothing is lost where it ended early", () => {
    expect(describeRun({ ...run, state: "stopped" }, 0)).toBe(
      "Stopped after 12 of 60 answers. What was measured is kept.",
    );
  });
});

describe("describeTime", () => {
  it("is as exact as an estimate can be", () => {
    expect([3_000, 31_000, 70_000, 600_000, 5_400_000].map(describeTime)).toEqual([
      "a few seconds",
      "about 30 seconds",
      "about a minute",
      "about 10 minutes",
      "about 1.5 hours",
    ]);
    expect(describeTime(null)).toBeNull();
  });
});

describe("usualMilliseconds", () => {
  it("is the middle one, without what cost nothing", () => {
    expect(usualMilliseconds([0, 500, 100, 9_000].map((milliseconds) => ({ milliseconds })))).toBe(500);
    expect(usualMilliseconds([])).toBeNull();
  });
});

describe("printPoints", () => {
  it("has a sign, and none for nothing", () => {
    expect([0.045, -0.12, 0.0001].map(printPoints)).toEqual(["+4.5", "−12", "0"]);
  });
});

describe("describeTotal", () => {
  const total = { rows: 30, errors: 1, ungraded: 0, mean: 0.7, passed: { share: 0.6, low: 0.42, high: 0.75 } };

  it("says what the column's picture shows", () => {
    expect(describeTotal(total, null)).toBe(
      "mean score 0.7 on 30 rows, 60 % pass, between 42 % and 75 % in 95 of 100 trials, 1 error",
    );
    expect(describeTotal({ ...total, ungraded: 2 }, null)).toMatch(/, 2 to grade$/);
    expect(describeTotal(total, "tone")).toBe("mean score 0.7 on 30 rows");
  });
});
