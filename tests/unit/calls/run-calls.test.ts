import { describe, expect, it } from "vitest";
import type { Call } from "@/lib/calls/call";
import { createRunCalls, type RunCallsOptions, type WritingEvent } from "@/lib/calls/run-calls";
import type { ChatMessage, Engine } from "@/lib/engines/engine";
import { scriptedEngine } from "@/lib/engines/scripted";

const sampling = { temperature: 0.8, topP: 1, seed: 1, maxTokens: 64 };

function say(content: string): readonly ChatMessage[] {
  return [{ role: "user", content }];
}

function counting(engine: Engine) {
  const asked: string[] = [];
  const counted: Engine = {
    ...engine,
    stream(request) {
      asked.push(request.messages.map(({ content }) => content).join());
      return engine.stream(request);
    },
    choose(request) {
      asked.push(`choose ${request.messages.map(({ content }) => content).join()}`);
      return engine.choose(request);
    },
  };
  return { engine: counted, asked };
}

function callsOn(engine: Engine, changes: Partial<RunCallsOptions> = {}) {
  const ended: Call[] = [];
  const kept = { paid: [], cache: null, keep: async (call: Call) => void ended.push(call) };
  const calls = createRunCalls({
    engine,
    budget: { modelCalls: 10, milliseconds: 100 },
    clock: () => 0,
    signal: new AbortController().signal,
    kept,
    ...changes,
  });
  async function write(content: string, seed = 1) {
    const events: WritingEvent[] = [];
    const writing = calls.write("propose", say(content), { ...sampling, seed });
    for (;;) {
      const step = await writing.next();
      if (step.done === true) return { events, result: step.value };
      events.push(step.value);
    }
  }
  return { calls, write, ended };
}

describe("createRunCalls", () => {
  it("keeps each call before anything goes on, and asks nothing that is paid", async () => {
    const first = counting(scriptedEngine({ answers: ["one two", "three"], choose: () => [1, 0] }));
    const before = callsOn(first.engine);
    await before.write("a");
    await before.calls.choose(say("b"), ["A", "B"]);
    expect(before.ended.map(({ step, purpose }) => [step, purpose])).toEqual([
      [0, "propose"],
      [1, "judge"],
    ]);

    const second = counting(scriptedEngine({ answers: ["three"] }));
    const stored = JSON.parse(JSON.stringify(before.ended)) as readonly Call[];
    const again: Call[] = [];
    const kept = { paid: stored, cache: null, keep: async (call: Call) => void again.push(call) };
    const after = callsOn(second.engine, { kept });
    const { events, result } = await after.write("a");
    expect(events).toEqual([{ type: "text-delta", text: "one two", tokens: 2 }]);
    expect(result).toMatchObject({ ok: true, value: { text: "one two", timings: { decodeMilliseconds: 0 } } });
    expect(await after.calls.choose(say("b"), ["A", "B"])).toEqual(await before.calls.choose(say("b"), ["A", "B"]));
    expect([second.asked, again]).toEqual([[], []]);
    await after.write("c");
    expect([second.asked, again.map(({ step }) => step)]).toEqual([["c"], [2]]);
  });

  it("goes on only when a call is kept", async () => {
    let isKept = false;
    const keep = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      isKept = true;
    };
    const { write } = callsOn(scriptedEngine({ answers: ["one"] }), { kept: { paid: [], cache: null, keep } });
    await write("a");
    expect(isKept).toBe(true);
  });

  it("gives what is asked again, or was asked by an earlier run, in one piece and for nothing", async () => {
    const { engine, asked } = counting(scriptedEngine({ answers: ["one two three"] }));
    const cache = new Map();
    const options = { budget: { modelCalls: 1, milliseconds: 100 }, kept: { paid: [], cache, keep: async () => {} } };
    const one = callsOn(engine, options);
    expect((await one.write("a")).events).toHaveLength(3);
    for (const { events } of [await one.write("a"), await callsOn(engine, options).write("a")]) {
      expect(events).toEqual([{ type: "text-delta", text: "one two three", tokens: 3 }]);
    }
    expect(asked).toEqual(["a"]);
  });

  it("makes no call that the budget does not allow, and lets time end nothing that was begun", async () => {
    let now = 0;
    const { calls, write } = callsOn(scriptedEngine({ answers: ["one"] }), {
      clock: () => (now += 60),
      budget: { modelCalls: 3, milliseconds: 100 },
    });
    await write("a");
    expect([calls.mayMake(2), calls.mayMake(3)]).toEqual([true, false]);
    await write("b");
    expect(calls.mayMake(1)).toBe(false);
    expect((await write("c")).result.ok).toBe(true);
    expect((await write("d")).result).toEqual({ ok: false, failure: { kind: "budget-spent" } });
  });

  it("tells how far a long request is read, and ends a text with its loop", async () => {
    const scripted = scriptedEngine({ answers: [`Write. ${"Use a friendly tone. ".repeat(40)}`] });
    const engine: Engine = {
      ...scripted,
      async *stream(request) {
        yield { type: "prompt-read", tokens: 5, of: 9 };
        yield* scripted.stream(request);
      },
    };
    const { events, result } = await callsOn(engine, {}).write("a");
    expect(events[0]).toEqual({ type: "prompt-read", tokens: 5, of: 9 });
    expect(result).toMatchObject({ ok: true, value: { isCutOff: true } });
  });

  it("needs room for what a request says it needs, and counts it", async () => {
    const { calls } = callsOn(scriptedEngine({ model: { contextTokens: 30 } }));
    expect(await calls.findRoom(say("a b c"), { most: 64, least: 20 })).toEqual({
      ok: true,
      value: { promptTokens: 9, answerTokens: 21 },
    });
    expect(await calls.findRoom(say("a b c"), { most: 64, least: 22 })).toEqual({
      ok: false,
      failure: { kind: "context-exceeded", promptTokens: 9, answerTokens: 22, contextTokens: 30 },
    });
  });

  it("refuses paid calls of something else", async () => {
    const before = callsOn(scriptedEngine({ answers: ["one"] }));
    await before.write("a");
    const kept = { paid: before.ended, cache: null, keep: async () => {} };
    const { engine, asked } = counting(scriptedEngine({ answers: ["one"] }));
    expect((await callsOn(engine, { kept }).write("b")).result).toEqual({
      ok: false,
      failure: { kind: "replay-differs", step: 0 },
    });
    expect(asked).toEqual([]);
  });
});
