import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { Call } from "@/lib/calls/call";
import { builtinPacks } from "@/lib/template/builtin-packs";
import type { OptimizerEvent } from "@/lib/optimizers/optimizer";
import type { Failure } from "@/lib/base/failure";
import { succeed } from "@/lib/base/result";
import type { TrialEvent, TrialPlan } from "@/lib/optimizers/trial-run";
import { loadScripted, scriptedEngine, type Script } from "@/lib/engines/scripted";
import { createOptimizerService, type RunRequest } from "@/workers/optimizer-service";

const goldenPrompt = "Explain how honey bees live through a year, in five short paragraphs for a child of ten.";
const reference = { engine: "transformers", modelId: "any", dtype: "q8", device: "wasm" } as const;

function request(runId: string, changes: Partial<RunRequest> = {}): RunRequest {
  return {
    runId,
    optimizer: "fipo",
    task: { silverPrompt: "tell me about bees", silverResponse: null, goldenResponse: null, wordLimit: 60 },
    refinement: null,
    pack: builtinPacks[0],
    settings: {
      sampling: { temperature: 0, topP: 1, seed: 1, maxTokens: 256 },
      candidates: 1,
      asksQuestions: false,
      judges: false,
      criterion: null,
    },
    budget: { modelCalls: 1, milliseconds: 60_000 },
    ...changes,
  };
}

async function serviceWith(script: Script) {
  const service = createOptimizerService({ loadEngine: loadScripted(script), clock: () => 0 });
  const loaded = await service.loadModel(reference, () => undefined);
  expect(loaded.ok).toBe(true);
  return service;
}

function recorder() {
  const events: (OptimizerEvent & { readonly runId: string })[] = [];
  return {
    events,
    take: (runId: string, batch: readonly OptimizerEvent[]) => {
      events.push(...batch.map((event) => ({ ...event, runId })));
    },
  };
}

const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 1));

/** No two the same, since a model that repeats itself is stopped; and in letters, since numbers count as equal there. */
function manyWords(count: number): string {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  return Array.from({ length: count }, (_, index) => {
    const [first, second] = [letters[index % 26], letters[Math.floor(index / 26) % 26]];
    return `word${String(first)}${String(second)} `;
  }).join("");
}

describe("createOptimizerService", () => {
  it("runs the optimizer that is asked for and delivers every event of it, in order, before it answers", async () => {
    const service = await serviceWith({ answers: [goldenPrompt] });
    const { events, take } = recorder();
    expect(await service.run(request("one"), take)).toEqual({ type: "completed" });
    expect(events.map(({ type }) => type)).toEqual([
      "template-filled",
      "candidate-started",
      "text-delta",
      "candidate-made",
      "candidate-checked",
    ]);
    expect(events[2]).toMatchObject({ text: goldenPrompt, tokens: 17 });
  });

  it("hands each call to the page and goes on when it is kept, and asks for none that is paid", async () => {
    const service = await serviceWith({ answers: [goldenPrompt] });
    const { take } = recorder();
    const order: string[] = [];
    const paid: Call[] = [];
    const keep = async (call: Call) => {
      order.push("told");
      await soon();
      order.push("kept");
      paid.push(call);
    };
    const { settings } = request("one");
    const sampling = { ...settings.sampling, temperature: 0.8 };
    const budget = { modelCalls: 2, milliseconds: 60_000 };
    const asked = request("one", { settings: { ...settings, sampling, candidates: 2 }, budget });
    await service.run(asked, take, keep);
    expect(order).toEqual(["told", "kept", "told", "kept"]);

    const silent = await serviceWith({ answers: [{ failure: { kind: "engine-failed", detail: "asked again" } }] });
    const keepNone = vi.fn();
    const { events, take: takeAgain } = recorder();
    expect(await silent.run({ ...asked, paid }, takeAgain, keepNone)).toEqual({
      type: "completed",
    });
    expect(events.filter(({ type }) => type === "candidate-made")).toHaveLength(2);
    expect(keepNone).not.toHaveBeenCalled();
  });

  it("ends a run when the page has taken its last events, which cross by a port of their own", async () => {
    const service = await serviceWith({ answers: [goldenPrompt] });
    const taken: string[] = [];
    await service.run(request("one"), async (_, events) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      taken.push(...events.map(({ type }) => type));
    });
    expect(taken.at(-1)).toBe("candidate-checked");
  });

  it("tells the loss of the model that is loaded, and of no model before it", async () => {
    const lose: ((failure: Failure) => void)[] = [];
    const loadEngine = () =>
      Promise.resolve(succeed({ ...scriptedEngine({}), lost: new Promise<Failure>((resolve) => lose.push(resolve)) }));
    const service = createOptimizerService({ loadEngine, clock: () => 0 });
    const [first, second] = [vi.fn(), vi.fn()];
    await service.loadModel(reference, () => undefined, first);
    await service.loadModel(reference, () => undefined, second);
    const failure: Failure = { kind: "gpu-device-lost", detail: "" };
    for (const tell of lose) tell(failure);
    await soon();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledWith(failure);
  });

  it("hands a refinement to the optimizer", async () => {
    const service = await serviceWith({ answers: [goldenPrompt] });
    const { events, take } = recorder();
    const refinement = { note: "for grown-ups", parentText: "Explain bees to a child." };
    await service.run(request("one", { refinement }), take);
    const filled = events.find((event) => event.type === "template-filled");
    expect(filled?.request).toContain("Explain bees to a child.");
    expect(filled?.request).toContain("for grown-ups");
  });

  it("sends the page a few batches of a fast stream, not a message for each token", async () => {
    const service = await serviceWith({ answers: [manyWords(200)], wait: soon });
    const deliver = vi.fn();
    await service.run(request("one"), deliver);
    expect(deliver.mock.calls.length).toBeGreaterThan(2);
    expect(deliver.mock.calls.length).toBeLessThan(100);
  });

  it("stops the run of that id and no other", async () => {
    const service = await serviceWith({ answers: [manyWords(500)], wait: soon });
    const { events, take } = recorder();
    const run = service.run(request("one"), take);
    service.stop("another");
    await vi.waitFor(() => {
      expect(events.some(({ type }) => type === "text-delta")).toBe(true);
    });
    service.stop("one");
    expect(await run).toEqual({ type: "stopped" });
  });

  it("stops the run that is going on before another begins, and mixes none of their events", async () => {
    const service = await serviceWith({ answers: [manyWords(500), goldenPrompt], wait: soon });
    const { events, take } = recorder();
    const one = service.run(request("one"), take);
    await vi.waitFor(() => {
      expect(events.some(({ type }) => type === "text-delta")).toBe(true);
    });
    const ends = await Promise.all([one, service.run(request("two"), take)]);
    expect(ends).toEqual([{ type: "stopped" }, { type: "completed" }]);
    const order = events.map(({ runId }) => runId);
    expect(order).toEqual([...order].sort());
    expect(events.at(-1)).toMatchObject({ runId: "two", type: "candidate-checked" });
  });

  it("stops a run that waits for its turn when a third comes", async () => {
    const service = await serviceWith({ answers: [manyWords(500)], wait: soon });
    const runs = ["one", "two"].map((id) => service.run(request(id), () => undefined));
    const third = service.run(request("three"), () => undefined);
    expect(await Promise.all(runs)).toEqual([{ type: "stopped" }, { type: "stopped" }]);
    service.stop("three");
    expect(await third).toEqual({ type: "stopped" });
  });

  it("tries two prompts, joins the text of each output, and delivers all of it before it answers", async () => {
    const service = await serviceWith({ answers: ["one two three", "four five"] });
    const events: TrialEvent[] = [];
    const plan: TrialPlan = {
      inputs: [
        [
          { side: "incumbent", text: "count" },
          { side: "candidate", text: "count on" },
        ],
      ],
      sampling: { temperature: 0, topP: 1, seed: 1, maxTokens: 16 },
      budget: { modelCalls: 2, milliseconds: 60_000 },
    };
    const end = await service.tryBoth({ runId: "one", plan }, (runId, batch) => {
      expect(runId).toBe("one");
      events.push(...batch);
    });
    expect(end).toEqual({ type: "completed" });
    expect(events).toMatchObject([
      { type: "output-started", side: "incumbent" },
      { type: "text-delta", side: "incumbent", text: "one two three", tokens: 3 },
      { type: "output-ended", side: "incumbent" },
      { type: "output-started", side: "candidate" },
      { type: "text-delta", side: "candidate", text: "four five", tokens: 2 },
      { type: "output-ended", side: "candidate" },
    ]);
  });

  it("stops a trial by its id", async () => {
    const service = await serviceWith({ answers: [manyWords(500)], wait: soon });
    const plan: TrialPlan = {
      inputs: [
        [
          { side: "incumbent", text: "one" },
          { side: "candidate", text: "two" },
        ],
      ],
      sampling: { temperature: 0, topP: 1, seed: 1, maxTokens: 512 },
      budget: { modelCalls: 2, milliseconds: 60_000 },
    };
    const trial = service.tryBoth({ runId: "one", plan }, (_, batch) => {
      if (batch.some(({ type }) => type === "text-delta")) service.stop("one");
    });
    expect(await trial).toEqual({ type: "stopped" });
  });

  it("tells a program that could not be fetched from a model that failed", async () => {
    vi.doMock("@/lib/optimizers/try-both", () => {
      throw new TypeError("Failed to fetch dynamically imported module");
    });
    onTestFinished(() => void vi.doUnmock("@/lib/optimizers/try-both"));
    const service = await serviceWith({ answers: [goldenPrompt] });
    const plan: TrialPlan = { inputs: [], sampling: request("one").settings.sampling, budget: request("one").budget };
    expect(await service.tryBoth({ runId: "one", plan }, () => undefined)).toMatchObject({
      type: "failed",
      failure: { kind: "worker-not-started" },
    });
  });

  it("says that a model is needed where none is loaded, and after it was unloaded", async () => {
    const service = await serviceWith({ answers: [goldenPrompt] });
    await service.unloadModel();
    const failure = { kind: "model-needed" };
    expect(await service.run(request("one"), () => undefined)).toEqual({ type: "failed", failure });
    expect(await service.countTokens([])).toEqual({ ok: false, failure });
  });

  it("passes on why a model could not be loaded", async () => {
    const loadFailure = { kind: "webgpu-unavailable" } as const;
    const service = createOptimizerService({ loadEngine: loadScripted({ loadFailure }), clock: () => 0 });
    expect(await service.loadModel(reference, () => undefined)).toEqual({ ok: false, failure: loadFailure });
  });

  it("ends a run as failed where an engine breaks its word and throws", async () => {
    const service = await serviceWith({
      answers: [goldenPrompt],
      wait: () => Promise.reject(new Error("a bug")),
    });
    expect(await service.run(request("one"), () => undefined)).toEqual({
      type: "failed",
      failure: { kind: "engine-failed", detail: "Error: a bug" },
    });
  });
});
