import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/base/random";
import { scriptedEngine, type Script } from "@/lib/engines/scripted";
import { fipoOptimizer } from "@/lib/optimizers/fipo";
import { mostCalls } from "@/lib/optimizers/estimate-run";
import type { OptimizerContext, OptimizerEvent, RunEnd } from "@/lib/optimizers/optimizer";
import { builtinPacks } from "@/lib/template/builtin-packs";
import { renderOptimizerRequest } from "@/lib/template/render-pack";
import type { Task } from "@/lib/template/task";
import { promptsIn } from "../judge/judge-script";

const task: Task = {
  silverPrompt: "tell me about bees",
  silverResponse: null,
  goldenResponse: null,
  wordLimit: 60,
};
const goldenPrompt = "Explain how honey bees live through a year, in five short paragraphs for a child of ten.";
const [pack] = builtinPacks;

function contextWith(script: Script | null, changes: Partial<OptimizerContext> = {}): OptimizerContext {
  return {
    engine: script === null ? null : scriptedEngine(script),
    pack,
    refinement: null,
    settings: {
      sampling: { temperature: 0.8, topP: 0.95, seed: 7, maxTokens: 512 },
      candidates: 1,
      asksQuestions: false,
      judges: false,
      criterion: null,
    },
    clock: () => 0,
    random: seededRandom(7),
    budget: { modelCalls: 8, milliseconds: 60_000 },
    signal: new AbortController().signal,
    ...changes,
  };
}

function withCandidates(candidates: number): Partial<OptimizerContext> {
  return { settings: { ...contextWith(null).settings, candidates } };
}

async function runToEnd(context: OptimizerContext, given: Task = task) {
  const run = fipoOptimizer.run(given, context);
  const events: OptimizerEvent[] = [];
  for (;;) {
    const step = await run.next();
    if (step.done === true) return { events, end: step.value };
    events.push(step.value);
  }
}

const madeIn = (events: readonly OptimizerEvent[]) => events.find(({ type }) => type === "candidate-made");

function textOf(events: readonly OptimizerEvent[], index = 0): string {
  return events.map((event) => (event.type === "text-delta" && event.index === index ? event.text : "")).join("");
}

describe("fipoOptimizer", () => {
  it("fills the template, streams the output and yields the candidate that it reads from it", async () => {
    const output = `Golden Prompt: "${goldenPrompt}"`;
    const { events, end } = await runToEnd(contextWith({ answers: [output] }));
    expect(end).toEqual<RunEnd>({ type: "completed" });
    expect(events[0]).toMatchObject({ type: "template-filled", request: renderOptimizerRequest(pack.texts, task) });
    expect(events[1]).toEqual({ type: "candidate-started", index: 0, seed: 7 });
    expect(textOf(events)).toBe(output);
    expect(madeIn(events)).toMatchObject({
      candidate: { text: goldenPrompt, isUnchanged: false, generation: { seed: 7 } },
    });
  });

  it("gives the same events again for the same seed, engine and clock", async () => {
    const script = { answers: [{ texts: [goldenPrompt, "Describe a bee.", "List ten facts about bees."] }] };
    const first = await runToEnd(contextWith(script, withCandidates(3)));
    const second = await runToEnd(contextWith(script, withCandidates(3)));
    expect(second).toEqual(first);
  });

  it("writes as many candidates as asked for, each from a seed of its own", async () => {
    const { events } = await runToEnd(contextWith({ answers: [goldenPrompt] }, withCandidates(3)));
    const seeds = events.flatMap((event) => (event.type === "candidate-started" ? [event.seed] : []));
    expect(seeds[0]).toBe(7);
    expect(new Set(seeds).size).toBe(3);
    expect(events.filter((event) => event.type === "candidate-made")).toHaveLength(3);
  });

  describe("with a refinement", () => {
    const refinement = {
      note: "shorter; keep the table",
      parentText: "Golden Prompt: list facts about bees in a table.",
    };

    it("puts the note and the prompt to change into the request, and counts their tokens", async () => {
      const { events, end } = await runToEnd(contextWith({ answers: [goldenPrompt] }, { refinement }));
      const request = renderOptimizerRequest(pack.texts, task, refinement);
      expect(request).toContain(refinement.note);
      expect(request).toContain(refinement.parentText);
      expect(events[0]).toMatchObject({ type: "template-filled", request });
      expect(madeIn(events)).toMatchObject({ candidate: { text: goldenPrompt, isUnchanged: false } });
      expect(end).toEqual({ type: "completed" });

      const long = { ...refinement, parentText: "word ".repeat(400) };
      const script = { answers: [goldenPrompt], model: { contextTokens: 700 } };
      expect((await runToEnd(contextWith(script))).end).toEqual({ type: "completed" });
      const tooLong = await runToEnd(contextWith(script, { refinement: long }));
      expect(tooLong.end).toMatchObject({ type: "failed", failure: { kind: "context-exceeded" } });
    });

    it("reads the output against the prompt that was to change: its own label stays, and the same text is unchanged", async () => {
      const { events } = await runToEnd(contextWith({ answers: [refinement.parentText] }, { refinement }));
      expect(madeIn(events)).toMatchObject({ candidate: { text: refinement.parentText, isUnchanged: true } });
    });

    it("says that there is no prompt where that one is blank", async () => {
      const { end } = await runToEnd(contextWith({}, { refinement: { note: "shorter", parentText: " " } }));
      expect(end).toEqual({ type: "failed", failure: { kind: "empty-prompt" } });
    });
  });

  it("says that a model is needed, and that there is no prompt", async () => {
    const withoutModel = await runToEnd(contextWith(null));
    expect(withoutModel).toEqual({ events: [], end: { type: "failed", failure: { kind: "model-needed" } } });
    const withoutPrompt = await runToEnd(contextWith({}), { ...task, silverPrompt: " \n " });
    expect(withoutPrompt).toEqual({ events: [], end: { type: "failed", failure: { kind: "empty-prompt" } } });
  });

  it("refuses a task that leaves no room for the answer before anything is written, with the counts", async () => {
    const context = contextWith({ answers: [goldenPrompt], model: { contextTokens: 300 } });
    const { events, end } = await runToEnd(context, { ...task, silverPrompt: "word ".repeat(400) });
    expect(events).toEqual([]);
    expect(end).toMatchObject({
      type: "failed",
      failure: { kind: "context-exceeded", answerTokens: 180, contextTokens: 300 },
    });
  });

  it("lets the answer have what the context leaves", async () => {
    const long = "word ".repeat(2000);
    const { end } = await runToEnd(contextWith({ answers: [long], model: { contextTokens: 1000 } }));
    expect(end).toMatchObject({ type: "failed", failure: { kind: "output-endless" } });
  });

  it("breaks a loop off long before the limit, and says what was repeated", async () => {
    const looping = `Write a letter. ${"Use a friendly tone. ".repeat(200)}`;
    const { events, end } = await runToEnd(contextWith({ answers: [looping] }));
    expect(end).toMatchObject({
      failure: { kind: "output-endless", repeats: expect.stringContaining("friendly") as string },
    });
    expect(events.filter(({ type }) => type === "text-delta").length).toBeLessThan(64);
  });

  it.each([
    ["output-empty", ""],
    ["output-only-reasoning", "<think>What would a better prompt be?</think>"],
    ["output-refusal", "I'm sorry, but I can't help with that."],
  ] as const)("names an output that is no prompt: %s", async (kind, answer) => {
    const { events, end } = await runToEnd(contextWith({ answers: [answer] }));
    expect(events.at(-1)).toMatchObject({ type: "candidate-refused", failure: { kind }, raw: answer });
    expect(end).toMatchObject({ type: "failed", failure: { kind } });
  });

  it("keeps the good candidates of a run where others were refused", async () => {
    const { events, end } = await runToEnd(contextWith({ answers: ["", goldenPrompt] }, withCandidates(2)));
    expect(events.filter((event) => event.type === "candidate-refused")).toHaveLength(1);
    expect(events.filter((event) => event.type === "candidate-made")).toHaveLength(1);
    expect(end).toEqual({ type: "completed" });
  });

  describe("checks and judges", () => {
    const letter: Task = { ...task, silverPrompt: "write a letter to {{name}}" };
    const whole = "Write a friendly letter to {{name}} in three short paragraphs.";
    const broken = "Write a friendly letter in three short paragraphs.";
    const answers = [broken, whole];
    const judging = { ...contextWith(null).settings, candidates: 2, judges: true };
    const choose: Script["choose"] = ({ messages }) => {
      const [promptA] = promptsIn(messages[0]?.content ?? "");
      return promptA === letter.silverPrompt ? [0, 2] : [2, 0];
    };

    it("checks each candidate as soon as it is made, and judges only those that no check blocks", async () => {
      const { events, end } = await runToEnd(contextWith({ answers, choose }, { settings: judging }), letter);
      expect(end).toEqual({ type: "completed" });
      const after = events.filter(({ type }) => type !== "text-delta" && type !== "candidate-started");
      expect(after).toMatchObject([
        { type: "template-filled" },
        { type: "candidate-made", index: 0 },
        { type: "candidate-checked", index: 0, findings: [{ check: "place-holders", severity: "blocking" }] },
        { type: "candidate-made", index: 1 },
        { type: "candidate-checked", index: 1 },
        { type: "not-judged", index: 0, reason: { kind: "blocked" } },
        { type: "verdict-reached", index: 1, against: "incumbent", verdict: { outcome: "wins" } },
      ]);
    });

    it("asks the judge nothing where it is off, and still checks", async () => {
      let asked = 0;
      const script: Script = {
        answers,
        choose: () => {
          asked += 1;
          return [1, 0];
        },
      };
      const { events } = await runToEnd(contextWith(script, withCandidates(2)), letter);
      expect(events.filter(({ type }) => type === "candidate-checked")).toHaveLength(2);
      expect(events.some(({ type }) => type === "verdict-reached" || type === "not-judged")).toBe(false);
      expect(asked).toBe(0);
    });

    it("comes to its end within the calls that it names beforehand", async () => {
      const settings = { ...judging, candidates: 4 };
      const texts = ["one", "two", "three", "four"].map((word) => `Write ${word} letters to {{name}}.`);
      const budget = { modelCalls: mostCalls(settings), milliseconds: 60_000 };
      const { events } = await runToEnd(contextWith({ answers: texts, choose }, { settings, budget }), letter);
      expect(events.filter(({ type }) => type === "verdict-reached")).toHaveLength(7);
      expect(events.at(-1)).toMatchObject({ type: "ranking-reached", pairs: 7, calls: 14 });
      expect(budget.modelCalls).toBe(18);
    });
  });

  it("stops within one token", async () => {
    const controller = new AbortController();
    let tokens = 0;
    const wait = () => {
      tokens += 1;
      if (tokens === 4) controller.abort();
      return Promise.resolve();
    };
    const { events, end } = await runToEnd(
      contextWith({ answers: [goldenPrompt], wait }, { signal: controller.signal }),
    );
    expect(end).toEqual({ type: "stopped" });
    expect(textOf(events).trim().split(/\s+/)).toHaveLength(3);
  });

  it("ends as failed, with what was streamed, where the engine fails", async () => {
    const failure = { kind: "gpu-device-lost", detail: "unplugged" } as const;
    const { events, end } = await runToEnd(contextWith({ answers: [{ texts: ["Explain how"], failure }] }));
    expect(textOf(events)).toBe("Explain how");
    expect(end).toEqual({ type: "failed", failure });
  });

  it("makes no more calls than the budget allows", async () => {
    const budget = { modelCalls: 2, milliseconds: 60_000 };
    const { events, end } = await runToEnd(contextWith({ answers: [goldenPrompt] }, { ...withCandidates(5), budget }));
    expect(events.filter((event) => event.type === "candidate-made")).toHaveLength(2);
    expect(end).toEqual({ type: "completed" });
  });

  it("begins no candidate when its time is used up", async () => {
    let now = 0;
    const clock = () => (now += 400);
    const context = contextWith({ answers: [goldenPrompt] }, { ...withCandidates(9), clock });
    const { events } = await runToEnd({ ...context, budget: { modelCalls: 9, milliseconds: 800 } });
    expect(events.filter((event) => event.type === "candidate-made")).toHaveLength(2);
  });
});
