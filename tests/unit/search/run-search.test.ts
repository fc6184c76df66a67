import { describe, expect, it } from "vitest";
import { succeed } from "@/lib/base/result";
import { createLedger } from "@/lib/search/ledger";
import { createMetric } from "@/lib/search/evaluators/metric";
import { createMeasureRow } from "@/lib/search/measure-row";
import type { Recipe } from "@/lib/search/recipe";
import { runSearch, type SearchEnd } from "@/lib/search/run-search";
import { createScreen } from "@/lib/search/screen";
import { keepReserve } from "@/lib/search/keep-reserve";
import type { Ledger, Proposer, SearchBudget, StepAnswer, Trace } from "@/lib/search/search";
import { topK } from "@/lib/search/selectors/top-k";
import { verifyByMetric } from "@/lib/search/verify-rows";
import { scriptedEngine } from "@/lib/engines/scripted";
import type { RowTools } from "@/lib/search/row-tools";
import { colourRows, plainTools, steppingClock } from "./planted";

const start = "Is it light? {{colour}}";
const sampling = { temperature: 0, topP: 1, seed: 1, maxTokens: 20 };

/** A prompt's score by its words: "s7v3" is right on 7 of 10 rows to select by, and on 3 of 10 that are opened at the end. */
const wordTools: RowTools = {
  ...plainTools,
  async score({ prompt, row }) {
    const [, select = "5", verify = "5"] = /s(\d+)v(\d+)/u.exec(prompt.text) ?? [];
    const [set = "", index = "0"] = row.id.split("-");
    const score = Number(index) < Number(set === "select" ? select : verify) ? 1 : 0;
    return { passed: score === 1, score, reason: "", failure: "none", namedScores: {}, parts: [] };
  },
};

interface Setting {
  /** Texts by round, from round 1. */
  readonly proposals: readonly (readonly string[])[];
  readonly startText?: string;
  readonly budget?: Partial<SearchBudget>;
  readonly opened?: number;
}

async function search({ proposals, startText = start, budget = {}, opened = 10 }: Setting) {
  const measureRow = createMeasureRow(wordTools, sampling);
  const proposer: Proposer = {
    async *propose({ round }) {
      const texts = proposals[round - 1] ?? [];
      return succeed(texts.map((text) => ({ id: "", text, parents: ["start"], reason: "" })));
    },
  };
  const recipe: Recipe = {
    search: {
      id: "test",
      version: 1,
      wanted: 4,
      proposer,
      evaluators: [createMetric({ rows: colourRows(10, "select"), measureRow, callsOfARow: 1, sampler: "all" })],
      selector: topK(2),
      isDone: ({ round }) => round > proposals.length,
    },
    screen: createScreen({ startText, rows: [], keepsFacts: false }),
    selectRows: 10,
    verification: verifyByMetric(colourRows(opened, "verify"), measureRow, 1),
  };
  const signal = new AbortController().signal;
  let streams = 0;
  const base = scriptedEngine({ answers: ["x"] });
  const engine = {
    ...base,
    stream: (request: Parameters<typeof base.stream>[0]) => ((streams += 1), base.stream(request)),
  };
  const ledger = createLedger({
    engine,
    modelId: "m",
    calls: [],
    cache: null,
    budget: { calls: 1000, tokens: 1e6, milliseconds: 1e6, ...budget },
    seed: 1,
    clock: steppingClock(),
    signal,
  });
  const running = runSearch(recipe, startText, ledger, signal);
  const trace: Trace[] = [];
  for (;;) {
    const step = await running.next();
    if (step.done === true) return { trace, streams, outcome: outcomeOf(step.value), end: step.value };
    trace.push(step.value);
  }
}

function outcomeOf(end: SearchEnd) {
  return end.type === "completed" ? end.outcome : null;
}

describe("runSearch", () => {
  it("chooses the best by the rows to select by, and tells the difference on rows that did not choose it", async () => {
    const { outcome, streams } = await search({ proposals: [["One s6v9 {{colour}}", "Two s9v7 {{colour}}"]] });
    expect(outcome).toMatchObject({
      chosenId: "c2",
      chosenText: "Two s9v7 {{colour}}",
      comparison: { rows: 10, first: 0.5, second: 0.7, wins: 2, losses: 0, ties: 8 },
      whyNothing: null,
    });
    expect(outcome?.comparison?.difference).toBeCloseTo(0.2);
    // Three prompts on ten rows, and two of them on the ten of the end.
    expect(streams).toBe(50);
  });

  it("keeps the person's prompt where the winner is worse on the rows of the end", async () => {
    const { outcome } = await search({ proposals: [["Two s9v4 {{colour}}"]] });
    expect(outcome).toMatchObject({ chosenId: "start", chosenText: start, whyNothing: "noise" });
    expect(outcome?.comparison?.difference).toBeCloseTo(-0.1);
    expect(outcome?.comparison?.moreRows).toBeGreaterThan(0);
  });

  it("keeps the person's prompt where the winner does just as well on the rows of the end", async () => {
    const { outcome } = await search({ proposals: [["Two s9v5 {{colour}}"]] });
    expect(outcome).toMatchObject({ chosenId: "start", whyNothing: "noise", comparison: { difference: 0, rows: 10 } });
  });

  it("takes no new prompt for a lead that chance may give, and one for odds of four to one", async () => {
    const ended = async (verify: number) =>
      (await search({ proposals: [[`Two s9v${verify} {{colour}}`]], opened: 20 })).outcome;
    // One row of twenty, and two.
    expect(await ended(6)).toMatchObject({
      chosenId: "start",
      whyNothing: "noise",
      comparison: { wins: 1, losses: 0 },
    });
    expect(await ended(7)).toMatchObject({ chosenId: "c1", whyNothing: null, comparison: { wins: 2, losses: 0 } });
  });

  it("opens no row of the end where nothing was better", async () => {
    const { outcome, streams } = await search({ proposals: [["One s4v9 {{colour}}", "Equal s5v9 {{colour}}"]] });
    expect(outcome).toMatchObject({ chosenId: "start", comparison: null, whyNothing: "noise" });
    expect(streams).toBe(30);
  });

  it("stops at once where there is nothing to gain", async () => {
    const { outcome, streams } = await search({
      startText: "Mine s10v10 {{colour}}",
      proposals: [["One s9v9 {{colour}}"]],
    });
    expect(outcome).toMatchObject({
      chosenId: "start",
      comparison: null,
      whyNothing: "baseline-perfect",
      expectedLuck: 0,
    });
    expect(streams).toBe(10);
  });

  it("says that all were refused, and pays for none of them", async () => {
    const { outcome, trace, streams } = await search({
      proposals: [["No place for the colour s9v9", "Is it light? {{ colour }}"], [""], ["word ".repeat(300)]],
    });
    expect(outcome).toMatchObject({ chosenId: "start", whyNothing: "all-refused" });
    const reasons = trace.flatMap((event) => (event.type === "candidate-refused" ? [event.reason] : []));
    expect(reasons).toEqual([
      expect.stringContaining("{{colour}} is gone"),
      expect.stringContaining("earlier one"),
      expect.stringContaining("empty"),
      expect.stringContaining("300 words"),
    ]);
    expect(streams).toBe(10);
  });

  it("keeps enough of the budget to open the rows of the end", async () => {
    const proposals = [["One s9v9 {{colour}}"], ["Two s10v8 {{colour}}"]];
    const { outcome, streams } = await search({ proposals, budget: { calls: 45 } });
    // The second candidate would have eaten into the last twenty calls.
    expect(outcome).toMatchObject({ chosenId: "c1", comparison: { rows: 10 }, whyNothing: null });
    expect(streams).toBe(45);
  });

  it("holds against the person's prompt at the end who was ahead of it when the budget ended the race", async () => {
    const proposals = [["Even s5v9 {{colour}}", "One s7v9 {{colour}}", "Two s8v9 {{colour}}"]];
    // Eight of ten rows for each of the three: all are right on the first five.
    const { outcome } = await search({ proposals, budget: { calls: 54 } });
    expect(outcome).toMatchObject({ chosenId: "c3", comparison: { rows: 10 }, whyNothing: null });
  });

  it("says that the budget was spent where it ended before anything was better", async () => {
    const proposals = [["One s9v9 {{colour}}"]];
    const { outcome } = await search({ proposals, budget: { calls: 33 } });
    expect(outcome).toMatchObject({ chosenId: "start", comparison: null, whyNothing: "budget-spent" });
  });

  it("chooses by selection alone where no rows were kept apart, and compares nothing", async () => {
    const { outcome } = await search({ proposals: [["One s9v0 {{colour}}"]], opened: 0 });
    expect(outcome).toMatchObject({ chosenId: "c1", comparison: null, whyNothing: null });
  });
});

describe("keepReserve", () => {
  const usage = { promptTokens: 1, completionTokens: 1 };
  const none = {
    async *next() {
      return false;
    },
  };

  it("lets nothing new be asked that the end needs, and what is known be asked again", async () => {
    const known = new Map<string, StepAnswer>();
    const ledger: Ledger = {
      async *ask(_purpose, [message]) {
        const content = message?.content ?? "";
        const answer = known.get(content) ?? { text: "x", isCutOff: false, usage, milliseconds: 1, step: known.size };
        known.set(content, answer);
        return succeed(answer);
      },
      async *choose() {
        return succeed([]);
      },
      async *askPerson() {
        return succeed("first");
      },
      random: () => 0,
      left: () => ({ calls: 3 - known.size, tokens: 1000, milliseconds: 1000 }),
    };
    const kept = keepReserve(ledger, { callsAtTheEnd: () => 1, budgets: none });
    const ask = async (content: string) => {
      const step = await kept.ask("run", [{ role: "user", content }], sampling).next();
      if (step.done !== true) throw new Error("Nothing comes on the way.");
      return step.value.ok ? "told" : step.value.failure.kind;
    };
    expect([await ask("one"), await ask("two"), await ask("three")]).toEqual(["told", "told", "budget-spent"]);
    expect([await ask("one"), await ask("two")]).toEqual(["told", "told"]);
    expect(known.size).toBe(2);
  });
});
