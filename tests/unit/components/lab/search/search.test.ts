import { describe, expect, it } from "vitest";
import { describeFailure } from "@/lib/base/describe-failure";
import { figuresOf, growTree } from "@/components/lab/search/candidate-figures";
import { adviseMethods } from "@/components/lab/search/method-advice";
import { COMPARED_AT, figuresFor, rowsOfSetting, type PlantedFigures } from "@/components/lab/search/methods/figures";
import { realFigures } from "@/components/lab/search/methods/real-figures";
import { pickMethod } from "@/components/lab/search/pick-method";
import { describeOutcome } from "@/components/lab/search/outcome-words";
import { describeSearch, searchTimeLeft } from "@/components/lab/search/search-words";
import type { SearchOutcome, SearchPlan } from "@/lib/search/lab-run";
import type { Measurement } from "@/lib/search/search";
import { assertionOf, caseOf, comparison } from "../lab-examples";

const labelled = manyRows(8);
const bare = labelled.map((row) => ({ ...row, expected: null }));
const demands = [assertionOf({ kind: "equals", value: "yes" })];

function manyRows(count: number) {
  return Array.from({ length: count }, (_, place) => caseOf({ id: String(place), expected: "yes" }));
}

describe("adviseMethods", () => {
  it.each([
    ["scored", { demands }, manyRows(60)],
    ["thirty", { demands }, manyRows(30)],
    ["few", { demands }, labelled],
    ["unscored", { demands: [] }, labelled],
  ] as const)("recommends one that fits, by its figures: %s", (setting, set, rows) => {
    const [recommended, ...more] = adviseMethods(set, rows, null).filter(({ isRecommended }) => isRecommended);
    expect(more).toEqual([]);
    expect(recommended?.obstacle).toBeNull();
    expect(recommended?.method.needs).toMatchObject({ person: false });
    expect(recommended?.method.needs.largeModel).toBeUndefined();
    const figures = figuresFor(recommended!.method.id, setting, COMPARED_AT);
    expect(figures!.worse).toBeLessThanOrEqual(5);
    expect(recommended?.reasons[0]).toContain(`on ${rowsOfSetting[setting]} and with 200 calls`);
    const ended = figures!.worse === 0 ? "no search ended worse" : `${figures!.worse} of 100 searches ended worse`;
    expect(recommended?.reasons[0]).toContain(`${figures!.gain} of 100 rows more right; ${ended}.`);
  });

  const recommendedTo = (parameters: number | null, rows = manyRows(30), own: typeof demands = demands) =>
    adviseMethods({ demands: own }, rows, parameters).find(({ isRecommended }) => isRecommended);

  it("goes by what a real model gained, where one of about the size of this one was measured on such rows", () => {
    const surely = Object.entries(realFigures.methods).filter(([, { low }]) => low > 0);
    const best = surely.toSorted(([, one], [, other]) => other.gain - one.gain)[0]!;
    for (const parameters of [0.135, 0.36, 0.5]) {
      const recommended = recommendedTo(parameters);
      expect(recommended?.method.id).toBe(best[0]);
      expect(recommended?.reasons[0]).toContain(`your model has ${parameters} B parameters`);
      expect(recommended?.reasons[0]).toContain(`${Math.round(best[1].gain)} of 100 new rows more right`);
    }
  });

  it("goes by made-up tasks where the model is of another size or none, or the rows have no right answers", () => {
    const byWorlds = recommendedTo(null)?.method.id;
    for (const parameters of [0.6, 3, 8]) expect(recommendedTo(parameters)?.method.id).toBe(byWorlds);
    expect(recommendedTo(null)?.reasons[0]).toMatch(/made-up tasks, where the truth is known/);
    expect(recommendedTo(0.135, bare)?.reasons[0]).toMatch(/made-up tasks, where the truth is known/);
    expect(recommendedTo(0.135, labelled, [])?.reasons[0]).toMatch(/made-up tasks, where the truth is known/);
  });

  it("recommends none that learns from right answers where hardly any row has one", () => {
    const rows = [...labelled.slice(0, 2), ...bare.slice(2)];
    const recommended = adviseMethods({ demands }, rows, null).find(({ isRecommended }) => isRecommended);
    expect(recommended?.method.needs.rows).not.toBe("right-answers");
    expect(recommended).toBeDefined();
  });

  it("says why a method cannot run", () => {
    const [ape] = adviseMethods({ demands }, bare, null);
    expect(ape?.obstacle).toMatch(/no row has one/);
    const human = [assertionOf({ kind: "human" })];
    expect(adviseMethods({ demands: human }, labelled, null)[0]?.obstacle).toMatch(/nothing is demanded of them yet/);
  });
});

describe("pickMethod", () => {
  const figures: PlantedFigures = {
    runs: 100,
    gain: 8,
    error: 1,
    regret: 10,
    worse: 2,
    ungated: 10,
    believed: 12,
    measured: 9,
    alarms: 0,
    calls: 180,
  };

  it("takes the one that gains most, and of those within one standard error of it the one with fewest calls", () => {
    // Eight points, and half a point is one standard error.
    const ape = { id: "ape", figures } as const;
    const rival = (gain: number, calls: number) => ({ id: "spo", figures: { ...figures, gain, calls } }) as const;
    expect(pickMethod([rival(7.4, 90), ape])?.id).toBe("ape");
    expect(pickMethod([rival(7.6, 90), ape])?.id).toBe("spo");
    expect(pickMethod([rival(7.6, 190), ape])?.id).toBe("ape");
    expect(pickMethod([rival(7.6, 180), ape])?.id).toBe("ape");
  });

  it("takes none that often ends worse, none that gains nothing, and none that was not measured", () => {
    const spo = { id: "spo", figures: { ...figures, gain: 3 } } as const;
    expect(pickMethod([{ id: "ape", figures: { ...figures, worse: 5.1 } }, spo])?.id).toBe("spo");
    expect(pickMethod([{ id: "ape", figures: null }, spo])?.id).toBe("spo");
    expect(pickMethod([{ id: "ape", figures: { ...figures, gain: 0 } }])).toBeNull();
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
    expect(words.sentence).toMatch(
      /^The new prompt is ahead, not surely: .* on 40 rows.* About 25 more rows would tell/,
    );
  });

  it("says that nothing was proven where no rows were left for it", () => {
    expect(describeOutcome({ ...outcome, comparison: null }).sentence).toMatch(/no other rows were left/);
  });

  it("says why nothing was found", () => {
    const said = (whyNothing: SearchOutcome["whyNothing"], compared: SearchOutcome["comparison"] = null) =>
      describeOutcome({ ...outcome, whyNothing, comparison: compared });
    expect(said("baseline-perfect").sentence).toMatch(/nothing to gain/);
    expect(said("all-refused").sentence).toMatch(/refused.*Keep yours.*larger model/);
    expect(said("budget-spent").sentence).toMatch(/used up.*larger one/);
    // What looked better was held against other rows, and what would help hangs on how that went.
    const ahead = { ...comparison, difference: 0.1, low: -0.1, moreRows: 25 };
    expect(said("noise", ahead).sentence).toMatch(/ahead.*chance.*Keep yours; about 25 more rows would tell/);
    expect(said("noise", { ...ahead, difference: -0.1, low: -0.3, high: 0.1 }).sentence).toMatch(
      /did no better on 40 others.*Keep yours/,
    );
    expect(said("noise", ahead).verdict).toBe("yours");
    expect(said("noise").sentence).toMatch(/^None of the new prompts did better than yours.*may find more/);
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
    expect(figures.get("start")).toEqual({ mean: null, rows: 0, wins: 0, comparisons: 1 });
  });

  it("counts a comparison for both, and a tie for none", () => {
    const figures = figuresOf([measured("a", 0, "start"), measured("start", 0.5, "a"), measured("start", 1, "a")]);
    expect(figures.get("start")).toMatchObject({ wins: 2, comparisons: 3 });
    expect(figures.get("a")).toMatchObject({ wins: 0, comparisons: 3 });
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
      "Round 2 · 20 of at most 100 calls, 4,000 tokens · about 2 minutes left at most",
    );
  });

  it("says that nothing is lost, or where it runs", () => {
    expect(describeSearch({ plan, spent, round: 1, state: "paused" })).toMatch(/Nothing is lost/);
    expect(describeSearch({ plan, spent, round: 1, state: "paused", failure: { kind: "tab-gone" } })).toMatch(
      /^Paused · .*Its tab was closed or reloaded, or the browser ended it\. Nothing is lost/,
    );
    expect(describeSearch({ plan, spent, round: 1, state: "held-by-other-tab" })).toMatch(/another tab/);
  });

  it("says that it waits for the person, who may come back later", () => {
    const question = { kind: "duel", input: "in", first: "a", second: "b" } as const;
    const failure = { kind: "person-needed", step: 20, requestHash: "hash", question } as const;
    const words = describeSearch({ plan, spent, round: 1, state: "paused", failure });
    expect(words).toMatch(/^Waiting for you.*20 of at most 100 calls.*come back later/);
    expect(describeFailure(failure).title).toMatch(/waits for your judgement/);
    const inWords = { kind: "open", question: "For whom is it?", about: [], options: [] } as const;
    const asked = { ...failure, question: inWords };
    expect(describeSearch({ plan, spent, round: 1, state: "paused", failure: asked })).toMatch(/has a question/);
  });
});
