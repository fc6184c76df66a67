import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fail } from "@/lib/base/result";
import type { Engine, GenerationRequest } from "@/lib/engines/engine";
import { scriptedEngine, type Script } from "@/lib/engines/scripted";
import type { RunEnd } from "@/lib/optimizers/optimizer";
import {
  describeTrialEstimate,
  estimateTrial,
  type TrialEvent,
  type TrialPlan,
  type TrialSide,
} from "@/lib/optimizers/trial-run";
import { tryBoth, type TrialContext } from "@/lib/optimizers/try-both";

const long = "long ".repeat(30).trim();
const sampling = { temperature: 0.8, topP: 0.95, seed: 7, maxTokens: 64 };

function input(incumbent: string, candidate: string): TrialPlan["inputs"][number] {
  return [
    { side: "incumbent", text: incumbent },
    { side: "candidate", text: candidate },
  ];
}

function planOf(inputs: TrialPlan["inputs"], changes: Partial<TrialPlan> = {}): TrialPlan {
  return { inputs, sampling, budget: { modelCalls: 2 * inputs.length, milliseconds: 60_000 }, ...changes };
}

const onBees = planOf([input("tell me about bees", "Explain bees to a child.")]);

function contextWith(script: Script, changes: Partial<TrialContext> = {}) {
  const requests: GenerationRequest[] = [];
  const scripted = scriptedEngine(script);
  const engine: Engine = {
    ...scripted,
    stream(request) {
      requests.push(request);
      return scripted.stream(request);
    },
  };
  const context: TrialContext = { engine, clock: () => 0, signal: new AbortController().signal, ...changes };
  return { context, requests };
}

async function runToEnd(
  plan: TrialPlan,
  context: TrialContext,
  onEvent: (event: TrialEvent) => void = () => undefined,
) {
  const trial = tryBoth(plan, context);
  const events: TrialEvent[] = [];
  for (;;) {
    const step = await trial.next();
    if (step.done === true) return { events, end: step.value };
    events.push(step.value);
    onEvent(step.value);
  }
}

function textOf(events: readonly TrialEvent[], index: number, side: TrialSide): string {
  return events
    .map((event) => (event.type === "text-delta" && event.input === index && event.side === side ? event.text : ""))
    .join("");
}

describe("tryBoth", () => {
  it("sends each prompt as it is, both with the same seed and parameters, and yields what comes of them", async () => {
    const { context, requests } = contextWith({ answers: ["Bees buzz.", "A bee is an insect."] });
    const { events, end } = await runToEnd(onBees, context);
    expect(end).toEqual<RunEnd>({ type: "completed" });
    expect(requests.map(({ messages }) => messages)).toEqual([
      [{ role: "user", content: "tell me about bees" }],
      [{ role: "user", content: "Explain bees to a child." }],
    ]);
    expect(requests.map((request) => request.sampling)).toEqual([sampling, sampling]);
    expect(textOf(events, 0, "incumbent")).toBe("Bees buzz.");
    expect(textOf(events, 0, "candidate")).toBe("A bee is an insect.");
    expect(events.filter(({ type }) => type !== "text-delta")).toMatchObject([
      { type: "output-started", input: 0, side: "incumbent" },
      { type: "output-ended", input: 0, side: "incumbent", reason: "stop", usage: { completionTokens: 2 } },
      { type: "output-started", input: 0, side: "candidate" },
      { type: "output-ended", input: 0, side: "candidate", reason: "stop", usage: { completionTokens: 5 } },
    ]);
  });

  it("answers in the order that is asked for, input by input", async () => {
    const { context, requests } = contextWith({ answers: ["a"] });
    const [first, second] = input("one", "two");
    await runToEnd(planOf([[second, first], input("three", "four")]), context);
    expect(requests.map(({ messages }) => messages[0]?.content)).toEqual(["two", "one", "three", "four"]);
  });

  it("gives both prompts the same output where they are the same text, whatever the seed", async () => {
    const texts = ["red", "green", "blue", "yellow"];
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 0xffffffff }), async (seed) => {
        const { context } = contextWith({ answers: [{ texts }] });
        const plan = planOf([input("a colour", "a colour")], { sampling: { ...sampling, seed } });
        const { events } = await runToEnd(plan, context);
        expect(textOf(events, 0, "candidate")).toBe(textOf(events, 0, "incumbent"));
      }),
    );
  });

  it("lets neither answer be longer than the longer prompt leaves room for", async () => {
    const { context, requests } = contextWith({ answers: ["word ".repeat(200)], model: { contextTokens: 60 } });
    const { events } = await runToEnd(planOf([input("short", long)]), context);
    // 30 words, 4 tokens of format and 2 of the header leave 24 of 60.
    expect(requests.map((request) => request.sampling.maxTokens)).toEqual([24, 24]);
    expect(events.filter(({ type }) => type === "output-ended")).toMatchObject([
      { reason: "length", usage: { completionTokens: 24 } },
      { reason: "length", usage: { completionTokens: 24 } },
    ]);
  });

  it("passes over an input that does not fit the model, sends nothing for it, and goes on", async () => {
    const { context, requests } = contextWith({ answers: ["fine"], model: { contextTokens: 40 } });
    const plan = planOf([input("short", long), input("one", "two")]);
    const { events, end } = await runToEnd(plan, context);
    expect(end).toEqual({ type: "completed" });
    expect(events[0]).toMatchObject({
      type: "input-failed",
      input: 0,
      failure: { kind: "context-exceeded", promptTokens: 36, contextTokens: 40 },
    });
    expect(requests).toHaveLength(2);
    expect(textOf(events, 1, "candidate")).toBe("fine");
  });

  it("ends where the model is lost while it counts, which says nothing of the input", async () => {
    const { context } = contextWith({ answers: ["fine"] });
    const failure = { kind: "gpu-device-lost", detail: "" } as const;
    const lost = { ...scriptedEngine({ answers: [] }), countTokens: () => Promise.resolve(fail(failure)) };
    const { events, end } = await runToEnd(onBees, { ...context, engine: lost });
    expect(end).toEqual({ type: "failed", failure });
    expect(events).toEqual([]);
  });

  it("ends within a token when it is stopped, and asks for nothing more", async () => {
    const controller = new AbortController();
    const { context, requests } = contextWith({ answers: ["word ".repeat(60)] }, { signal: controller.signal });
    let tokens = 0;
    const { events, end } = await runToEnd(onBees, context, (event) => {
      if (event.type === "text-delta" && (tokens += 1) === 3) controller.abort();
    });
    expect(end).toEqual({ type: "stopped" });
    expect(textOf(events, 0, "incumbent")).toBe("word word word");
    expect(requests).toHaveLength(1);
  });

  it("ends with the engine's failure, after what was written until then", async () => {
    const failure = { kind: "gpu-device-lost", detail: "gone" } as const;
    const { context } = contextWith({ answers: ["fine", { texts: ["half an"], failure }] });
    const { events, end } = await runToEnd(onBees, context);
    expect(end).toEqual({ type: "failed", failure });
    expect(textOf(events, 0, "candidate")).toBe("half an");
  });

  it("says that a model is needed, and that a prompt is empty", async () => {
    const { context } = contextWith({});
    const needed = await runToEnd(onBees, { ...context, engine: null });
    expect(needed).toEqual({ events: [], end: { type: "failed", failure: { kind: "model-needed" } } });
    const empty = await runToEnd(planOf([input("one", " \n")]), context);
    expect(empty).toEqual({ events: [], end: { type: "failed", failure: { kind: "empty-prompt" } } });
  });

  it.each([
    ["calls", { modelCalls: 3, milliseconds: 60_000 }],
    ["time", { modelCalls: 6, milliseconds: 10 }],
  ])("begins no input that the budget of %s has no room for", async (_, budget) => {
    let now = 0;
    const { context, requests } = contextWith({ answers: ["a"] }, { clock: () => (now += 6) });
    const inputs = [input("one", "two"), input("three", "four"), input("five", "six")];
    const { end } = await runToEnd(planOf(inputs, { budget }), context);
    expect(end).toEqual({ type: "completed" });
    expect(requests).toHaveLength(2);
  });
});

describe("estimateTrial", () => {
  const texts = ["x".repeat(400), "y".repeat(800), "z", "z"];

  it("counts two answers for each input, and the most that they can take", () => {
    const speed = { promptTokensPerSecond: 100, answerTokensPerSecond: 10 };
    const estimate = estimateTrial(texts, 100, speed);
    expect(estimate).toEqual({ answers: 4, promptTokens: 302, answerTokens: 400, seconds: 43.02 });
    expect(describeTrialEstimate(estimate)).toBe(
      "4 answers of at most 100 tokens, about 310 tokens to read: up to 44 s.",
    );
  });

  it("promises no time before anything was measured", () => {
    expect(describeTrialEstimate(estimateTrial(texts, 100, null))).toMatch(
      /: how long is known after the first one\.$/,
    );
  });
});
