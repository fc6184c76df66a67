import { describe, expect, it } from "vitest";
import { fail, succeed } from "@/lib/base/result";
import type { Engine } from "@/lib/engines/engine";
import { scriptedEngine } from "@/lib/engines/scripted";
import type { SearchPlan } from "@/lib/search/lab-run";
import { createLedger } from "@/lib/search/ledger";
import { createPdo, pdoSizes, type PdoSize } from "@/lib/search/recipes/pdo";
import { runSearch } from "@/lib/search/run-search";
import { judgeRow } from "@/lib/search/evaluators/judge-outputs";
import { askPerson } from "@/lib/search/evaluators/person";
import type { AnswerRow } from "@/lib/search/measure-row";
import type { Ledger, Measurement, Steps, Trace } from "@/lib/search/search";
import { colourRows, freshEngine, plainTools, planFor, plantedEngine, row, steppingClock } from "./planted";

function unlabelled(count: number, name: string) {
  return colourRows(count, name).map((each) => ({ ...each, expected: null, demands: [] }));
}

const plan = planFor({
  method: "pdo",
  rows: { propose: [], select: unlabelled(60, "b"), openOnce: unlabelled(10, "c") },
});

async function run(engine: Engine, size: PdoSize = pdoSizes.tab, on: SearchPlan = plan) {
  const recipe = createPdo({ plan: on, tools: plainTools }, size);
  if (!recipe.ok) throw new Error(JSON.stringify(recipe.failure));
  const { signal } = new AbortController();
  const { budget, seed } = on;
  const clock = steppingClock();
  const ledger = createLedger({ engine, modelId: "m", calls: [], cache: null, budget, seed, clock, signal });
  const running = runSearch(recipe.value, on.prompt.text, ledger, signal);
  const trace: Trace[] = [];
  let step = await running.next();
  for (; step.done !== true; step = await running.next()) trace.push(step.value);
  if (step.value.type !== "completed") throw new Error(JSON.stringify(step.value));
  const count = (purpose: string) =>
    trace.filter((event) => event.type === "call-ended" && event.call.purpose === purpose).length;
  const calls = { propose: count("propose"), run: count("run"), judge: count("judge") };
  const duels = trace.flatMap((event) => (event.type === "candidate-measured" ? [event.measurement] : []));
  return { trace, calls, duels, outcome: step.value.outcome };
}

describe("PDO", () => {
  it("writes five prompts from three inputs, lets six duel thirty times, then drops two for two variations", async () => {
    const { engine, asked } = freshEngine();
    const { trace, duels } = await run(engine);
    const [summary, ...written] = asked.filter((text) => /These are inputs|the new prompt alone/u.test(text));
    expect(summary?.match(/<input>/gu)).toHaveLength(3);
    expect(written).toHaveLength(5 + 2);
    expect(written.slice(0, 5).every((text) => text.includes("Write a new prompt for the task"))).toBe(true);
    // What was told of the inputs, and another tip each time.
    expect(new Set(written.slice(0, 5).map((text) => text.split("</inputs>")[1])).size).toBe(5);
    expect(written.slice(5).every((text) => text.includes("This prompt works well"))).toBe(true);
    expect(duels).toHaveLength(60);
    const ends = trace.flatMap((event) => (event.type === "round-ended" ? [event.kept] : []));
    expect(ends.map(({ length }) => length)).toEqual([1, 6, 8]);
    // The four that stayed and the two new ones duel; the two that were dropped stand last.
    const second = new Set(duels.slice(30).flatMap(({ candidateId, rivalId }) => [candidateId, rivalId]));
    const dropped = ends[1]?.slice(4) ?? [];
    expect(dropped.some((id) => second.has(id))).toBe(false);
    expect(ends[2]?.slice(6)).toEqual(dropped);
    // Mutants come from the best three.
    const parents = trace.flatMap((event) => (event.type === "candidate-proposed" ? [event.candidate.parents[0]] : []));
    expect(parents.slice(6)).toEqual(ends[1]?.slice(0, 2));
  });

  it("meets on a row once, in both orders of the judge", async () => {
    const { duels, calls } = await run(freshEngine().engine);
    const keys = duels.map(({ candidateId, rivalId, caseId }) => [...[candidateId, rivalId].toSorted(), caseId].join());
    expect(new Set(keys).size).toBe(60);
    // And the end: two answers, two judgements on each of ten rows.
    expect(calls.judge).toBe(60 * 2 + 2 * 10);
    expect(calls.propose).toBe(1 + 5 + 2);
    expect(calls.run).toBeLessThanOrEqual(8 * 10 + 2 * 10);
  });

  it("takes as many duels by the paper's own settings as its program does, each in both orders", async () => {
    const rich = { ...plan, budget: { calls: 20_000, tokens: 1e9, milliseconds: 1e9 } };
    const { calls, duels } = await run(freshEngine().engine, pdoSizes.reference, rich);
    expect(calls.propose).toBe(1 + 20 + 20);
    expect(duels).toHaveLength(30 * 50);
    expect(calls.judge).toBe(2 * 30 * 50 + 2 * 10);
  });

  it("chooses what the judge prefers, and the demands of the rows decide at the end where there are some", async () => {
    const rows = { propose: [], select: colourRows(20, "b"), openOnce: colourRows(10, "c") };
    const { outcome } = await run(plantedEngine().engine, pdoSizes.tab, { ...plan, rows });
    expect(outcome.chosenText).toContain("one word");
    expect(outcome.comparison).toMatchObject({ rows: 10, first: 0, second: 1 });
  });

  it("keeps the person's prompt where the judge always says A", async () => {
    const engine: Engine = {
      ...freshEngine().engine,
      choose: (request) => scriptedEngine({ choose: () => [3, 0] }).choose(request),
    };
    const { outcome, duels } = await run(engine);
    expect(duels.every(({ score }) => score === 0.5)).toBe(true);
    expect(outcome).toMatchObject({ chosenId: "start", whyNothing: "noise" });
  });

  it("ends where all have met on all rows, and where there is one row alone", async () => {
    const rows = { propose: [], select: unlabelled(2, "b").concat(unlabelled(30, "d").slice(2)), openOnce: [] };
    const two = await run(freshEngine().engine, { ...pdoSizes.tab, rows: 1 }, { ...plan, rows });
    // Fifteen pairs of six, then those of the two new ones with the four that stayed, and with each other.
    expect(two.duels).toHaveLength(15 + 9);
    const one = { propose: [row("1", { colour: "sand" }, null)], select: [], openOnce: [] };
    expect((await run(freshEngine().engine, pdoSizes.tab, { ...plan, rows: one })).outcome.chosenId).toMatch(
      /^(?:start|c\d)$/u,
    );
  });

  it("says so where there are no rows, and goes on where nothing is written", async () => {
    const none = { ...plan, rows: { propose: [], select: [], openOnce: [] } };
    expect(createPdo({ plan: none, tools: plainTools })).toMatchObject({ ok: false });
    for (const text of ["", "dark", "and on with more of it ".repeat(200)]) {
      const other: Engine = {
        ...scriptedEngine({}),
        stream: (request) => scriptedEngine({ answers: [text] }).stream(request),
      };
      expect((await run(other)).outcome.whyNothing).toBe("all-refused");
    }
    const silent: Engine = {
      ...scriptedEngine({}),
      stream: (request) => scriptedEngine({ answers: [""] }).stream(request),
    };
    const { outcome, calls } = await run(silent);
    expect(outcome.whyNothing).toBe("all-refused");
    expect(calls.run).toBe(0);
  });
});

describe("Two answers to a row", () => {
  const [one] = unlabelled(1, "b");
  const pair = (own: string, rival: string) => ({
    candidate: { id: "c1", text: own, parents: [], reason: "" },
    rival: { id: "c2", text: rival, parents: [], reason: "" },
    row: one ?? row("1", {}, null),
  });
  const ledger = {
    random: () => 0.9,
    async *choose() {
      return fail({ kind: "budget-spent" });
    },
  } as unknown as Ledger;
  /** A prompt that says "long" does not fit the model; the others are answered with their own text. */
  const answerRow: AnswerRow = async function* answerRow(promptText) {
    if (promptText.includes("long")) {
      return fail({ kind: "context-exceeded", promptTokens: 9, answerTokens: 1, contextTokens: 5 });
    }
    const usage = { promptTokens: 1, completionTokens: 1 };
    return succeed({ text: promptText, sent: promptText, isCutOff: false, usage, milliseconds: 1, step: 3 });
  };
  const lastOf = async (steps: Steps<Measurement>) => {
    let step = await steps.next();
    while (step.done !== true) step = await steps.next();
    return step.value.ok ? step.value.value.score : step.value.failure.kind;
  };

  it.each([
    ["the candidate alone loses where it cannot be answered", "long", "short", 0],
    ["the rival alone loses where it cannot be answered", "short", "long", 1],
    ["nothing is told where neither can be answered", "long", "too long", null],
    ["equal answers are a tie", "short", "short", 0.5],
  ])("%s", async (_, own, rival, score) => {
    const how = { answerRow, startText: "start" };
    expect(await lastOf(judgeRow(pair(own, rival), how, ledger))).toBe(score);
    expect(await lastOf(askPerson(pair(own, rival), answerRow, ledger))).toBe(score);
  });
});
