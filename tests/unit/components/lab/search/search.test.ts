import { describe, expect, it } from "vitest";
import { describeFailure } from "@/lib/base/describe-failure";
import { readBudget, usualBudget } from "@/components/lab/search/budget";
import { figuresOf, growTree } from "@/components/lab/search/candidate-figures";
import { adviseMethods } from "@/components/lab/search/method-advice";
import { describeOutcome } from "@/components/lab/search/outcome-words";
import { describeSearch, searchTimeLeft } from "@/components/lab/search/search-words";
import type { SearchPlan } from "@/lib/search/lab-run";
import type { Measurement } from "@/lib/search/search";
import { assertionOf, caseOf, comparison } from "../lab-examples";

const labelled = Array.from({ length: 8 }, (_, place) => caseOf({ id: String(place), expected: "yes" }));
const bare = labelled.map((row) => ({ ...row, expected: null }));
const demands = [assertionOf({ kind: "equals", value: "yes" })];

describe("adviseMethods", () => {
  const recommended = (...given: Parameters<typeof adviseMethods>) =>
    adviseMethods(...given).find(({ isRecommended }) => isRecommended)?.method.id;

  it("takes APE where right answers are there and scored", () => {
    expect(recommended({ demands }, labelled)).toBe("ape");
  });

  it("takes SPO where nothing is scored, or few rows have an answer", () => {
    expect(recommended({ demands: [] }, labelled)).toBe("spo");
    expect(recommended({ demands }, [...labelled.slice(0, 2), ...bare.slice(2)])).toBe("spo");
  });

  it("says why a method cannot run", () => {
    const [ape] = adviseMethods({ demands }, bare);
    expect(ape?.obstacle).toMatch(/no row has one/);
  });
});

describe("readBudget", () => {
  it("reads what is typed, with marks of thousands", () => {
    expect(readBudget({ calls: "1,200", tokens: "1000000", minutes: "90" })).toEqual({
      calls: 1_200,
      tokens: 1_000_000,
      milliseconds: 5_400_000,
    });
  });

  it.each([{ calls: "0" }, { tokens: "-5" }, { minutes: "soon" }, { calls: "" }])("takes no %j", (changes) => {
    expect(readBudget({ ...usualBudget, ...changes })).toBeNull();
  });
});

describe("describeOutcome", () => {
  const outcome = {
    chosenId: "c1",
    chosenText: "New",
    comparison,
    expectedLuck: 0.09,
    whyNothing: null,
  };

  it("says that it is better, by how much, and on which rows", () => {
    const words = describeOutcome(outcome);
    expect(words.verdict).toBe("better");
    expect(words.sentence).toBe("The new prompt is better: +20 points, on 40 rows that played no part in choosing it.");
    expect(words.details.at(-1)).toContain("by luck alone: about +9 points");
  });

  it("does not flatter where the interval holds no difference", () => {
    const words = describeOutcome({ ...outcome, comparison: { ...comparison, low: -0.1, moreRows: 25 } });
    expect(words).toMatchObject({ verdict: "unclear" });
    expect(words.sentence).toMatch(/^Not enough to say/);
  });

  it("says that nothing was proven where no rows were left for it", () => {
    expect(describeOutcome({ ...outcome, comparison: null }).sentence).toMatch(/no other rows were left/);
  });

  it("says why nothing was found", () => {
    expect(describeOutcome({ ...outcome, whyNothing: "baseline-perfect" }).sentence).toMatch(/nothing to gain/);
  });
});

describe("figuresOf", () => {
  const measured = (candidateId: string, score: number | null, rivalId: string | null = null): Measurement => ({
    candidateId,
    caseId: "1",
    rivalId,
    scorer: "demands",
    score,
    reason: "",
    step: 0,
  });

  it("has the mean over rows, and counts comparisons apart", () => {
    const figures = figuresOf([measured("a", 1), measured("a", 0), measured("a", null), measured("a", 1, "start")]);
    expect(figures.get("a")).toEqual({ mean: 0.5, rows: 2, wins: 1, comparisons: 1 });
  });

  it("counts no score of the text alone as a row's", () => {
    const figures = figuresOf([measured("a", 1), { ...measured("a", 0), caseId: null, scorer: "criteria" }]);
    expect(figures.get("a")).toMatchObject({ mean: 1, rows: 1 });
  });
});

describe("growTree", () => {
  const candidate = (id: string, ...parents: string[]) => ({ id, text: id, parents, reason: id });

  it("puts each under the one that it was made from", () => {
    const [root, ...others] = growTree([candidate("start"), candidate("a", "start"), candidate("b", "a")]);
    expect(others).toEqual([]);
    expect(root?.children[0]?.children[0]?.candidate.id).toBe("b");
  });

  it("shows one whose parent is not known at the top, and survives a circle", () => {
    expect(growTree([candidate("a", "gone")]).map((node) => node.candidate.id)).toEqual(["a"]);
    expect(growTree([candidate("start"), candidate("x", "y"), candidate("y", "x")])).toHaveLength(1);
  });
});

describe("describeSearch", () => {
  const plan = { budget: { calls: 100, tokens: 10_000, milliseconds: 600_000 } } as SearchPlan; // Nothing else is read.
  const spent = { calls: 20, tokens: 4_000, milliseconds: 60_000 };

  it("is left with what runs out first", () => {
    expect(searchTimeLeft({ plan, spent })).toBe(90_000);
    expect(describeSearch({ plan, spent, round: 1, state: "running" })).toBe(
      "Round 2 · 20 of at most 100 calls · about 2 minutes left at most",
    );
  });

  it("says that nothing is lost, or where it runs", () => {
    expect(describeSearch({ plan, spent, round: 1, state: "paused" })).toMatch(/Nothing is lost/);
    expect(describeSearch({ plan, spent, round: 1, state: "held-by-other-tab" })).toMatch(/another tab/);
  });

  it("says that it waits for the person, who may come back later", () => {
    const question = { kind: "duel", input: "in", first: "a", second: "b" } as const;
    const failure = { kind: "person-needed", step: 20, requestHash: "hash", question } as const;
    const words = describeSearch({ plan, spent, round: 1, state: "paused", failure });
    expect(words).toMatch(/^Waiting for you.*20 of at most 100 calls.*come back later/);
    expect(describeFailure(failure).title).toMatch(/waits for your judgement/);
  });
});
