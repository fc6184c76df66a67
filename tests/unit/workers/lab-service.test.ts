import { describe, expect, it } from "vitest";
import { succeed } from "@/lib/base/result";
import type { Engine } from "@/lib/engines/engine";
import { scriptedEngine } from "@/lib/engines/scripted";
import { isAssertionSet } from "@/lib/records/assertion";
import type { MatrixEvent, MatrixPlan, SearchEvent } from "@/lib/search/lab-run";
import type { Call } from "@/lib/search/search";
import { makeDemand } from "@/lib/transfer/cases/make-case";
import type { Embed } from "@/workers/lab-service";
import { createOptimizerService } from "@/workers/optimizer-service";
import { createRulesService } from "@/workers/rules-service";
import { colourRows, plainTools, planFor, plantedEngine, row, steppingClock } from "../search/planted";

const reference = { engine: "transformers", modelId: "any", dtype: "q8", device: "wasm" } as const;
const createRowTools = () => Promise.resolve(plainTools);

async function serviceWith(engine: Engine) {
  const loadEngine = () => Promise.resolve(succeed(engine));
  const service = createOptimizerService({ loadEngine, clock: steppingClock(), createRowTools });
  await service.loadModel(reference, () => undefined);
  return service;
}

function matrixPlan(changes: Partial<MatrixPlan> = {}): MatrixPlan {
  const cases = changes.cases ?? colourRows(4);
  return {
    prompts: [{ id: "p", label: "", text: "In one word, what shade is {{colour}}?" }],
    cases,
    demands: [],
    cells: cases.map(({ id }) => ({ promptId: "p", caseId: id, sample: 0 })),
    sampling: { temperature: 0, topP: 1, seed: 5, maxTokens: 20 },
    budget: { calls: 100, tokens: 100_000, milliseconds: 100_000 },
    answerer: "model",
    ...changes,
  };
}

const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 2));

function endedCells(events: readonly MatrixEvent[]): readonly string[] {
  return events.flatMap((event) => (event.type === "cell-ended" ? [event.cell.caseId] : []));
}

function callsOf(events: readonly SearchEvent[]): readonly Call[] {
  return events.flatMap((event) => (event.type === "call-ended" ? [event.call] : []));
}

describe("the Lab's service", () => {
  it("waits with the next cell until the page has stored the last one", async () => {
    const { engine, asked } = plantedEngine();
    const service = await serviceWith(engine);
    const stored: string[] = [];
    const end = await service.measure({ runId: "one", plan: matrixPlan() }, async (_runId, events) => {
      const ended = endedCells(events);
      await soon();
      // Nothing was asked while it was being stored.
      if (ended.length > 0) expect(asked).toHaveLength(stored.length + 1);
      stored.push(...ended);
    });
    expect(end).toEqual({ type: "completed" });
    expect(stored).toEqual(["row-0", "row-1", "row-2", "row-3"]);
  });

  it("asks nothing more where the page could not store what was paid", async () => {
    const { engine, asked } = plantedEngine();
    const service = await serviceWith(engine);
    const end = await service.search({ runId: "one", plan: planFor(), calls: [] }, async (_runId, events) => {
      if (callsOf(events).some(({ step }) => step === 2)) throw new Error("The disk is full.");
    });
    expect(end).toMatchObject({ type: "failed", failure: { kind: "database-unavailable" } });
    expect(asked).toHaveLength(3);
  });

  it("stops a search by its id, goes on from what was stored, and comes to the end of a search that was never stopped", async () => {
    const plan = planFor({ method: "spo" });
    const whole: SearchEvent[] = [];
    const uncut = await serviceWith(plantedEngine().engine);
    await uncut.search({ runId: "whole", plan, calls: [] }, (_runId, events) => void whole.push(...events));

    const service = await serviceWith(plantedEngine().engine);
    const stored: Call[] = [];
    const first = await service.search({ runId: "one", plan, calls: [] }, (_runId, events) => {
      stored.push(...callsOf(events));
      if (stored.length >= 20) service.stop("one");
    });
    expect(first).toEqual({ type: "stopped" });
    expect(stored).toHaveLength(20);

    const { engine, asked } = plantedEngine();
    const again = await serviceWith(engine);
    const rest: SearchEvent[] = [];
    const end = await again.search(
      { runId: "two", plan, calls: stored },
      (_runId, events) => void rest.push(...events),
    );
    expect(end).toEqual({ type: "completed" });
    expect(callsOf(rest)).toEqual(callsOf(whole));
    expect(asked).toHaveLength(callsOf(whole).length - 20);
    expect(rest.at(-1)).toEqual(whole.at(-1));
    expect(rest.at(-1)).toMatchObject({ type: "search-ended", outcome: { chosenId: "c1" } });
  });

  it("pays for no answer that another search of this worker has paid for", async () => {
    const { engine, asked } = plantedEngine();
    const service = await serviceWith(engine);
    const plan = planFor();
    await service.search({ runId: "one", plan, calls: [] }, () => undefined);
    const count = asked.length;
    const events: SearchEvent[] = [];
    await service.search(
      { runId: "two", plan: { ...plan, searchId: "other" }, calls: [] },
      (_runId, batch) => void events.push(...batch),
    );
    expect(asked).toHaveLength(count);
    expect(callsOf(events)).toHaveLength(count);
    expect(callsOf(events).every(({ isCached }) => isCached)).toBe(true);
  });

  it("says that a model is needed", async () => {
    const loadEngine = () => Promise.resolve(succeed(plantedEngine().engine));
    const service = createOptimizerService({ loadEngine, clock: () => 0, createRowTools });
    const needed = { type: "failed", failure: { kind: "model-needed" } };
    expect(await service.search({ runId: "one", plan: planFor(), calls: [] }, () => undefined)).toEqual(needed);
    expect(await service.measure({ runId: "two", plan: matrixPlan() }, () => undefined)).toEqual(needed);
  });

  it("fills and scores as the app does, with people's scripts and a judge", async () => {
    const [demand] = row("1", {}, "light").demands;
    if (demand === undefined || isAssertionSet(demand)) throw new Error("There is one demand.");
    const cases = [
      {
        ...row("1", { colour: ["sand", "cream"] }, "light"),
        demands: [
          { ...demand, value: "{{ colour | first }}", kind: "contains", isNegated: true },
          { ...demand, kind: "javascript", value: "output.length === 5" },
          { ...demand, kind: "model-graded-closedqa", value: "Is it right? Say it in one word." },
        ],
      },
    ];
    const base = plantedEngine().engine;
    const engine: Engine = {
      ...base,
      stream: (request) =>
        request.messages[0]?.content.includes("You judge") === true
          ? scriptedEngine({ answers: ["Y"] }).stream(request)
          : base.stream(request),
    };
    const loadEngine = () => Promise.resolve(succeed(engine));
    const service = createOptimizerService({ loadEngine, clock: steppingClock() });
    await service.loadModel(reference, () => undefined);
    const events: MatrixEvent[] = [];
    const plan = matrixPlan({ cases });
    expect(await service.measure({ runId: "one", plan }, (_runId, batch) => void events.push(...batch))).toEqual({
      type: "completed",
    });
    const cells = events.flatMap((event) => (event.type === "cell-ended" ? [event.cell] : []));
    expect(cells).toMatchObject([
      {
        answer: "light",
        score: { passed: true, score: 1, parts: [{ state: "scored" }, { state: "scored" }, { state: "scored" }] },
      },
    ]);
  });

  it("compares meanings by the way to a model that the page gives, and marks them as not run without", async () => {
    const service = createRulesService({ clock: () => 0 });
    const similar = makeDemand("similar", "bright", { threshold: 0.9 });
    const cases = [{ ...row("1", {}, null), demands: [similar], givenAnswer: "light" }];
    const request = { runId: "one", plan: matrixPlan({ cases, answerer: "given" }) };
    const partsWith = async (embed?: Embed) => {
      const events: MatrixEvent[] = [];
      await service.measure(request, (_runId, batch) => void events.push(...batch), embed);
      return events.flatMap((event) => (event.type === "cell-ended" ? event.cell.score.parts : []));
    };
    const asked: (readonly string[])[] = [];
    const parts = await partsWith((texts) => {
      asked.push(texts);
      return Promise.resolve(succeed(texts.map(() => Float32Array.of(0.6, 0.8))));
    });
    expect(parts).toMatchObject([{ state: "scored", passed: true }]);
    expect(asked).toEqual([["light", "bright"]]);
    expect(await partsWith()).toMatchObject([
      { state: "not-run", reason: "The small model of meanings was not there." },
    ]);
  });

  it("measures given answers in the worker that has no model", async () => {
    const service = createRulesService({ clock: () => 0, createRowTools });
    const cases = colourRows(3).map((row) => ({ ...row, givenAnswer: "light" }));
    const events: MatrixEvent[] = [];
    const request = { runId: "one", plan: matrixPlan({ cases, answerer: "given" }) };
    const end = await service.measure(request, (_runId, batch) => void events.push(...batch));
    expect(end).toEqual({ type: "completed" });
    const passed = events.flatMap((event) => (event.type === "cell-ended" ? [event.cell.score.passed] : []));
    expect(passed).toEqual([true, false, true]);
    const stopped = service.measure(request, () => service.stop("one"));
    expect(await stopped).toEqual({ type: "stopped" });
  });
});
