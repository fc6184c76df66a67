import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/base/random";
import type { Finding } from "@/lib/checks/check";
import { createRunCalls } from "@/lib/calls/run-calls";
import { scriptedEngine } from "@/lib/engines/scripted";
import { judgeBestOfN, type MadeCandidate } from "@/lib/optimizers/best-of-n";
import type { OptimizerContext, OptimizerEvent } from "@/lib/optimizers/optimizer";
import { builtinPacks } from "@/lib/template/builtin-packs";
import type { Task } from "@/lib/template/task";
import { plantedJudge } from "../judge/judge-script";

const task: Task = { silverPrompt: "silver", silverResponse: null, goldenResponse: null, wordLimit: 60 };

function contextWith(changes: Partial<OptimizerContext> = {}): OptimizerContext {
  return {
    engine: null,
    pack: builtinPacks[0],
    refinement: null,
    settings: {
      sampling: { temperature: 0.8, topP: 0.95, seed: 7, maxTokens: 512 },
      candidates: 3,
      asksQuestions: false,
      judges: true,
      criterion: null,
    },
    clock: () => 0,
    random: seededRandom(7),
    budget: { modelCalls: 50, milliseconds: 60_000 },
    signal: new AbortController().signal,
    ...changes,
  };
}

function finding(severity: Finding["severity"]): Finding {
  const words = { message: "It lost {{name}}.", advice: "Put it back.", source: "here" };
  return { check: "place-holders", severity, place: null, repaired: null, ...words };
}

function candidates(...texts: readonly string[]): readonly MadeCandidate[] {
  return texts.map((text, index) => ({ index, text, isUnchanged: false, findings: [] }));
}

interface Asked {
  readonly engine?: ReturnType<typeof scriptedEngine>;
  readonly context?: Partial<OptimizerContext>;
  readonly incumbent?: string;
}

async function judge(
  made: readonly MadeCandidate[],
  { context: changes = {}, incumbent = "silver", ...asked }: Asked = {},
) {
  const { engine = plantedJudge({ worth: { better: 1, best: 2, worse: -1 } }).engine } = asked;
  const context = contextWith(changes);
  const calls = createRunCalls({ ...context, engine });
  const run = judgeBestOfN({ task, context, calls, incumbent }, made);
  const events: OptimizerEvent[] = [];
  for (;;) {
    const step = await run.next();
    if (step.done === true) return { events, end: step.value };
    events.push(step.value);
  }
}

describe("judgeBestOfN", () => {
  it("judges each candidate, then the winners, and ranks them", async () => {
    const { events, end } = await judge(candidates("worse", "better", "best"));
    expect(end).toEqual({ type: "completed" });
    expect(
      events.map((event) => (event.type === "verdict-reached" ? [event.index, event.against] : event.type)),
    ).toEqual([[0, "incumbent"], [1, "incumbent"], [2, "incumbent"], [2, 1], "ranking-reached"]);
    expect(events.at(-1)).toMatchObject({
      pairs: 4,
      calls: 8,
      ranking: [{ contestant: 2, best: 1, worst: 1 }, {}, {}, {}],
    });
  });

  it("asks nothing about what a check blocks, what is unchanged, and what was made before, and says so", async () => {
    const { engine, requests } = plantedJudge({ worth: { better: 1 } });
    const [better, blocked, same, again] = candidates("better", "lost", "silver", "better");
    const { events } = await judge(
      [
        { ...better!, findings: [finding("warning"), finding("advice")] },
        { ...blocked!, findings: [finding("blocking")] },
        { ...same!, isUnchanged: true },
        again!,
      ],
      { engine },
    );
    expect(events).toMatchObject([
      { type: "not-judged", index: 1, reason: { kind: "blocked" } },
      { type: "not-judged", index: 2, reason: { kind: "unchanged" } },
      { type: "not-judged", index: 3, reason: { kind: "repeats", index: 0 } },
      { type: "verdict-reached", index: 0, against: "incumbent", verdict: { outcome: "wins" } },
    ]);
    expect(requests).toHaveLength(2);
  });

  it("keeps to the calls that writing has left over, and names each candidate that they did not reach", async () => {
    const context = { budget: { modelCalls: 5, milliseconds: 60_000 } };
    const { events, end } = await judge(candidates("worse", "better", "best"), { context });
    expect(events.map(({ type }) => type)).toEqual([
      "verdict-reached",
      "verdict-reached",
      "not-judged",
      "ranking-reached",
    ]);
    expect(events[2]).toMatchObject({ index: 2, reason: { kind: "budget-spent" } });
    expect(end).toEqual({ type: "completed" });
  });

  it("keeps to the time", async () => {
    const { events } = await judge(candidates("better"), { context: { budget: { modelCalls: 50, milliseconds: 0 } } });
    expect(events).toEqual([{ type: "not-judged", index: 0, reason: { kind: "budget-spent" } }]);
  });

  it("judges a refined prompt against the one it came from, by what the person asked for", async () => {
    const { engine, requests } = plantedJudge({ worth: { shorter: 1 } });
    const refinement = { note: "make it shorter", parentText: "parent" };
    const settings = { ...contextWith().settings, criterion: "must fit in a tweet" };
    const { events } = await judge(candidates("shorter"), {
      engine,
      incumbent: "parent",
      context: { refinement, settings },
    });
    expect(requests[0]).toContain("<raw_prompt>\nsilver\n</raw_prompt>");
    expect(requests[0]).toContain("<prompt_b>\nparent\n</prompt_b>");
    expect(events[0]).toMatchObject({
      verdict: { criterion: "must fit in a tweet\nmake it shorter", outcome: "wins" },
    });
  });

  it("leaves candidates unjudged that do not fit the model, and ends with any other failure", async () => {
    const tooLong = { kind: "context-exceeded", promptTokens: 9, answerTokens: 1, contextTokens: 8 } as const;
    const longEngine = scriptedEngine({ choose: () => tooLong });
    const unjudged = await judge(candidates("long"), { engine: longEngine });
    expect(unjudged.events).toEqual([{ type: "not-judged", index: 0, reason: { kind: "failed", failure: tooLong } }]);
    expect(unjudged.end).toEqual({ type: "completed" });

    const lost = { kind: "gpu-device-lost", detail: "" } as const;
    const failed = await judge(candidates("any"), { engine: scriptedEngine({ choose: () => lost }) });
    expect(failed.end).toEqual({ type: "failed", failure: lost });
  });

  it("stops between two questions", async () => {
    const controller = new AbortController();
    const engine = scriptedEngine({
      choose: (_, call) => {
        if (call === 2) controller.abort();
        return [1, 0];
      },
    });
    const { events, end } = await judge(candidates("a", "b"), { engine, context: { signal: controller.signal } });
    expect(end).toEqual({ type: "stopped" });
    expect(events.map(({ type }) => type)).toEqual(["verdict-reached"]);
  });
});
