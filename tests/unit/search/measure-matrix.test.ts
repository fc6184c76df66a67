import { describe, expect, it } from "vitest";
import { fail } from "@/lib/base/result";
import type { Engine } from "@/lib/engines/engine";
import { scriptedEngine } from "@/lib/engines/scripted";
import type { RunEnd } from "@/lib/optimizers/optimizer";
import { writeJson } from "@/lib/search/expected-text";
import type { Cell, CellKey, MatrixEvent, MatrixPlan } from "@/lib/search/lab-run";
import { createRowTools } from "@/lib/search/create-row-tools";
import { measureMatrix } from "@/lib/search/measure-matrix";
import type { RowTools } from "@/lib/search/row-tools";
import { makeDemand } from "@/lib/transfer/cases/make-case";
import { colourRows, plainTools, plantedEngine, row, steppingClock } from "./planted";

const prompts = [
  { id: "plain", label: "Plain", text: "What shade is {{colour}}?" },
  { id: "short", label: "Short", text: "In one word, what shade is {{colour}}?" },
];

function planOf(changes: Partial<MatrixPlan> = {}): MatrixPlan {
  const cases = changes.cases ?? colourRows(3);
  const cells = cases.flatMap(({ id }) => prompts.map(({ id: promptId }) => ({ promptId, caseId: id, sample: 0 })));
  return {
    prompts,
    cases,
    demands: [],
    cells,
    sampling: { temperature: 0, topP: 1, seed: 5, maxTokens: 20 },
    budget: { calls: 100, tokens: 100_000, milliseconds: 100_000 },
    answerer: "model",
    ...changes,
  };
}

async function measure(
  plan: MatrixPlan,
  engine: Engine | null,
  {
    tools = plainTools,
    onEvent = () => undefined,
  }: { tools?: RowTools; onEvent?: (event: MatrixEvent, stop: () => void) => void } = {},
): Promise<{ events: readonly MatrixEvent[]; cells: readonly Cell[]; end: RunEnd }> {
  const stop = new AbortController();
  const running = measureMatrix(plan, { engine, tools, cache: null, clock: steppingClock(), signal: stop.signal });
  const events: MatrixEvent[] = [];
  for (;;) {
    const step = await running.next();
    if (step.done === true) {
      const cells = events.flatMap((event) => (event.type === "cell-ended" ? [event.cell] : []));
      return { events, cells, end: step.value };
    }
    events.push(step.value);
    onEvent(step.value, () => stop.abort());
  }
}

const keyOf = ({ promptId, caseId, sample }: CellKey) => `${promptId} ${caseId} ${sample}`;

describe("measureMatrix", () => {
  it("measures the cells in their order, each from its start to its score", async () => {
    const plan = planOf();
    const { events, cells, end } = await measure(plan, plantedEngine().engine);
    expect(end).toEqual({ type: "completed" });
    expect(cells.map(keyOf)).toEqual(plan.cells.map(keyOf));
    expect(cells[0]).toMatchObject({
      sent: "What shade is white row 0?",
      answer: "I would say that it is light.",
      isCutOff: false,
      usage: { completionTokens: 7 },
      milliseconds: 1,
      score: { passed: false },
      failure: null,
    });
    expect(cells[1]).toMatchObject({ answer: "light", score: { passed: true, score: 1 } });
    const ofFirst = events.slice(0, 9).map(({ type }) => type);
    expect(ofFirst).toEqual(["cell-started", ...Array<string>(7).fill("text-delta"), "cell-ended"]);
  });

  it("measures given answers with no model, and says which rows have none", async () => {
    const cases = [
      { ...row("1", { colour: "sand" }, "light"), givenAnswer: "light" },
      { ...row("2", { colour: "plum" }, null), givenAnswer: { shade: "dark" } },
      row("3", { colour: "navy" }, "dark"),
    ];
    const { cells, end } = await measure(planOf({ cases, answerer: "given" }), null);
    expect(end).toEqual({ type: "completed" });
    expect(cells.filter((_, at) => at % 2 === 0)).toMatchObject([
      { answer: "light", usage: null, score: { passed: true } },
      { answer: `{"shade":"dark"}`, score: { passed: false } },
      { answer: null, failure: { kind: "model-needed" }, score: { failure: "error" } },
    ]);
    expect((await measure(planOf({ cases: cases.slice(0, 1) }), null)).end).toEqual({ type: "completed" });
    expect((await measure(planOf({ cases }), null)).end).toEqual({
      type: "failed",
      failure: { kind: "model-needed" },
    });
  });

  it("goes on after a row whose template fails, and after one that is too long for the model", async () => {
    const tools: RowTools = {
      ...plainTools,
      fill: async (text, filled) =>
        filled.id === "row-1" ? fail({ kind: "template-failed", detail: "line 1" }) : plainTools.fill(text, filled),
    };
    const cases = [
      ...colourRows(2),
      row("long", { colour: "sand ".repeat(100) }, "light"),
      row("last", { colour: "sand" }, "light"),
    ];
    const { cells, end } = await measure(planOf({ cases }), plantedEngine({ contextTokens: 60 }).engine, { tools });
    expect(end).toEqual({ type: "completed" });
    expect(cells.map(({ failure }) => failure?.kind ?? null)).toEqual([
      null,
      null,
      "template-failed",
      "template-failed",
      "context-exceeded",
      "context-exceeded",
      null,
      null,
    ]);
    expect(cells[2]).toMatchObject({
      answer: null,
      score: { failure: "error", reason: "The prompt cannot be filled: line 1" },
    });
  });

  it("ends with a lost engine, and with a spent budget, and keeps what is measured", async () => {
    const failure = { kind: "gpu-device-lost", detail: "gone" } as const;
    const lost = scriptedEngine({ answers: ["light", "light", { failure }] });
    const ended = await measure(planOf(), lost);
    expect(ended).toMatchObject({ end: { type: "failed", failure }, cells: [{}, {}] });
    const spent = await measure(
      planOf({ budget: { calls: 3, tokens: 1e5, milliseconds: 1e5 } }),
      plantedEngine().engine,
    );
    expect(spent).toMatchObject({ end: { type: "failed", failure: { kind: "budget-spent" } }, cells: [{}, {}, {}] });
  });

  it("stops within a cell, and tells no half of it", async () => {
    const { cells, end } = await measure(planOf(), plantedEngine().engine, {
      onEvent: (event, stop) => {
        if (event.type === "text-delta" && event.cell.caseId === "row-1") stop();
      },
    });
    expect(end).toEqual({ type: "stopped" });
    expect(cells.map(keyOf)).toEqual(["plain row-0 0", "short row-0 0"]);
  });

  it("draws sample n with the seed plus n, and asks once where all samples must be the same", async () => {
    const seeds: number[] = [];
    const base = scriptedEngine({ answers: ["light"] });
    const engine: Engine = {
      ...base,
      stream(request) {
        seeds.push(request.sampling.seed);
        return base.stream(request);
      },
    };
    const cells = [0, 1, 2].map((sample) => ({ promptId: "plain", caseId: "row-0", sample }));
    const sampling = { temperature: 0.8, topP: 1, seed: 0xffffffff, maxTokens: 20 };
    expect((await measure(planOf({ cells, sampling }), engine)).cells.map(({ sample }) => sample)).toEqual([0, 1, 2]);
    expect(seeds).toEqual([0xffffffff, 0, 1]);
    seeds.length = 0;
    const greedy = await measure(planOf({ cells, sampling: { ...sampling, temperature: 0 } }), engine);
    expect([seeds.length, greedy.cells.length]).toEqual([1, 3]);
  });

  it("asks the judge what demands need of it, keeps its words out of the answer, and does without where it has no room", async () => {
    const heard: Readonly<Record<string, string>>[] = [];
    const tools: RowTools = {
      ...plainTools,
      judgementsOf: () => 2,
      planJudgements: async ({ answer }) => [
        { demandPath: "0", messages: [{ role: "user", content: `In one word, is ${writeJson(answer)} like white?` }] },
        { demandPath: "1", messages: [{ role: "user", content: "word ".repeat(100) }] },
      ],
      async score(answered, judgements) {
        heard.push(judgements);
        return plainTools.score(answered, judgements);
      },
    };
    const cells = [{ promptId: "short", caseId: "row-0", sample: 0 }];
    const { engine, asked } = plantedEngine({ contextTokens: 60 });
    const measured = await measure(planOf({ cells }), engine, { tools });
    expect(heard).toEqual([{ "0": "light" }]);
    expect(asked).toHaveLength(2);
    expect(measured.events.filter(({ type }) => type === "text-delta")).toHaveLength(1);
    expect(measured.cells).toMatchObject([{ answer: "light" }]);
    const cases = colourRows(1).map((each) => ({ ...each, givenAnswer: "light" }));
    await measure(planOf({ cases, cells, answerer: "given" }), null, { tools });
    expect(heard.at(-1)).toEqual({});
  });

  it("asks for the likeliest of the letters that a row has, and takes a row without any for an error", async () => {
    const lettered = (id: string, options: readonly string[], right: string) => ({
      ...row(id, { colour: id }, right),
      demands: [{ ...makeDemand("letter", right), config: { options } }],
    });
    const cases = [
      lettered("two", ["A", "B"], "B"),
      lettered("four", ["A", "B", "C", "D"], "A"),
      lettered("none", [], "A"),
      lettered("even", ["A", "B"], "A"),
    ];
    const offered: (readonly string[])[] = [];
    const engine = scriptedEngine({
      choose({ answers, messages }) {
        offered.push(answers);
        if (messages.at(-1)?.content.includes("even")) return answers.map(() => -Infinity);
        return answers.map((answer) => (answer === "B" ? 2 : 0));
      },
    });
    const cells = cases.map(({ id }) => ({ promptId: "short", caseId: id, sample: 0 }));
    const tools = createRowTools([], { runScript: async () => expect.fail("No script is there."), embed: null });
    const { cells: measured, end } = await measure(planOf({ cases, cells }), engine, { tools });
    expect(end).toEqual({ type: "completed" });
    expect(offered).toEqual([
      ["A", "B"],
      ["A", "B", "C", "D"],
      ["A", "B"],
    ]);
    expect(measured.map(({ answer, score }) => [answer, score.failure])).toEqual([
      ["B", "none"],
      ["B", "demand"],
      [null, "error"],
      [null, "error"],
    ]);
    expect(measured[0]?.choices?.map(({ answer, logProbability }) => [answer, Math.exp(logProbability) > 0.5])).toEqual(
      [
        ["A", false],
        ["B", true],
      ],
    );
    expect(measured[2]?.score.reason).toContain("no lettered options");
  });

  it("passes over a cell whose prompt or row is gone", async () => {
    const cells = [
      { promptId: "gone", caseId: "row-0", sample: 0 },
      { promptId: "plain", caseId: "gone", sample: 0 },
      { promptId: "plain", caseId: "row-0", sample: 0 },
    ];
    const { events } = await measure(planOf({ cells }), plantedEngine().engine);
    expect(events.filter(({ type }) => type === "cell-started")).toHaveLength(1);
  });
});
