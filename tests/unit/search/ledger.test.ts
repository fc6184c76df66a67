import { describe, expect, it } from "vitest";
import type { Result } from "@/lib/base/result";
import type { ChatMessage, Engine } from "@/lib/engines/engine";
import { scriptedEngine } from "@/lib/engines/scripted";
import { createLedger, type LedgerOptions } from "@/lib/search/ledger";
import { personCall } from "@/lib/search/person-call";
import { requestHash } from "@/lib/calls/request-hash";
import type { Call, Ledger, Steps, Trace } from "@/lib/search/search";
import { steppingClock } from "./planted";

const greedy = { temperature: 0, topP: 1, seed: 1, maxTokens: 10 };
const sampled = { ...greedy, temperature: 0.9 };

function say(content: string): readonly ChatMessage[] {
  return [{ role: "user", content }];
}

/** An engine that counts what it is asked for. */
function counting(engine: Engine) {
  const count = { streams: 0, choices: 0 };
  const counted: Engine = {
    ...engine,
    stream(request) {
      count.streams += 1;
      return engine.stream(request);
    },
    choose(request) {
      count.choices += 1;
      return engine.choose(request);
    },
  };
  return { engine: counted, count };
}

function ledgerOn(engine: Engine, changes: Partial<LedgerOptions> = {}): Ledger {
  return createLedger({
    engine,
    modelId: "m",
    calls: [],
    cache: null,
    budget: { calls: 100, tokens: 10_000, milliseconds: 10_000 },
    seed: 1,
    clock: steppingClock(),
    signal: new AbortController().signal,
    ...changes,
  });
}

async function take<Value>(steps: Steps<Value>) {
  const trace: Trace[] = [];
  for (;;) {
    const step = await steps.next();
    if (step.done === true) return { trace, result: step.value };
    trace.push(step.value);
  }
}

function callsOf(trace: readonly Trace[]): readonly Call[] {
  return trace.flatMap((event) => (event.type === "call-ended" ? [event.call] : []));
}

function failureOf<Value>(result: Result<Value>) {
  return result.ok ? null : result.failure;
}

describe("createLedger", () => {
  it("tells a call as it is made, and counts it against calls, tokens and time", async () => {
    const ledger = ledgerOn(scriptedEngine({ answers: ["one two"] }));
    const { trace, result } = await take(ledger.ask("run", say("a b c"), greedy));
    expect(trace.map(({ type }) => type)).toEqual(["call-started", "text-delta", "text-delta", "call-ended"]);
    expect(result).toMatchObject({ ok: true, value: { text: "one two", isCutOff: false, step: 0, milliseconds: 1 } });
    expect(ledger.left()).toEqual({ calls: 99, tokens: 10_000 - 9 - 2, milliseconds: 9_999 });
  });

  it("answers what it was asked before from the first time, without a step or a cost", async () => {
    const { engine, count } = counting(scriptedEngine({ answers: ["one", "two"] }));
    const ledger = ledgerOn(engine);
    await take(ledger.ask("run", say("a"), greedy));
    const left = ledger.left();
    const again = await take(ledger.ask("propose", say("a"), { ...greedy, seed: 99 }));
    expect(again).toMatchObject({ trace: [], result: { ok: true, value: { text: "one", step: 0 } } });
    expect([count.streams, ledger.left()]).toEqual([1, left]);
    await take(ledger.ask("run", say("a"), sampled));
    await take(ledger.ask("run", say("a"), { ...sampled, seed: 2 }));
    expect(count.streams).toBe(3);
  });

  it("takes what an earlier search paid for, as a call that is kept and costs nothing", async () => {
    const cache = new Map();
    await take(ledgerOn(scriptedEngine({ answers: ["one"] }), { cache }).ask("run", say("a"), greedy));
    const { engine, count } = counting(scriptedEngine({ answers: ["two"] }));
    const ledger = ledgerOn(engine, { cache });
    const { trace } = await take(ledger.ask("run", say("a"), greedy));
    expect(callsOf(trace)).toMatchObject([{ step: 0, isCached: true, answer: { text: "one" } }]);
    expect([count.streams, ledger.left().calls]).toEqual([0, 100]);
    // A replay knows no cache, and counts as it was counted.
    const replayed = ledgerOn(engine, { calls: callsOf(trace) });
    await take(replayed.ask("run", say("a"), greedy));
    expect([count.streams, replayed.left().calls]).toEqual([0, 100]);
  });

  it("is a hard limit: a call that could go over the tokens that are left is not made", async () => {
    const { engine, count } = counting(scriptedEngine({ answers: ["one"] }));
    const budget = { calls: 2, tokens: 17, milliseconds: 100 };
    expect(failureOf((await take(ledgerOn(engine, { budget }).ask("run", say("a b"), greedy))).result)).toEqual({
      kind: "budget-spent",
    });
    expect(count.streams).toBe(0);
    const enough = ledgerOn(engine, { budget: { ...budget, tokens: 18 } });
    expect((await take(enough.ask("run", say("a b"), greedy))).result.ok).toBe(true);
    const calls = ledgerOn(engine, { budget: { ...budget, calls: 1, tokens: 1000 } });
    await take(calls.ask("run", say("a"), greedy));
    expect(failureOf((await take(calls.ask("run", say("b"), greedy))).result)).toEqual({ kind: "budget-spent" });
    const time = ledgerOn(engine, { budget: { calls: 9, tokens: 1000, milliseconds: 1 } });
    await take(time.ask("run", say("a"), greedy));
    expect(failureOf((await take(time.ask("run", say("b"), greedy))).result)).toEqual({ kind: "budget-spent" });
  });

  it("refuses a replay that asks something else, and does not ask the engine", async () => {
    const { engine, count } = counting(scriptedEngine({ answers: ["one"] }));
    const { trace } = await take(ledgerOn(engine).ask("run", say("a"), greedy));
    const calls = callsOf(trace);
    for (const [modelId, content, sampling] of [
      ["m", "b", greedy],
      ["m", "a", sampled],
      ["other", "a", greedy],
    ] as const) {
      const { result } = await take(ledgerOn(engine, { modelId, calls }).ask("run", say(content), sampling));
      expect(failureOf(result)).toEqual({ kind: "replay-differs", step: 0 });
    }
    const choice = await take(ledgerOn(engine, { calls }).choose(say("a"), ["A", "B"]));
    expect(failureOf(choice.result)).toEqual({ kind: "replay-differs", step: 0 });
    expect(count).toEqual({ streams: 1, choices: 0 });
  });

  it("tells again, in a replay, of a request that did not fit between two that did", async () => {
    const engine = scriptedEngine({ answers: ["one"], model: { contextTokens: 20 } });
    const long = say("a b c d e f g h i j k l m n o p q r");
    const first = ledgerOn(engine);
    const calls: Call[] = [];
    for (const messages of [say("a"), long, say("b")]) {
      calls.push(...callsOf((await take(first.ask("run", messages, greedy))).trace));
    }
    expect(calls.map(({ step }) => step)).toEqual([0, 1]);
    const replay = ledgerOn(engine, { calls });
    await take(replay.ask("run", say("a"), greedy));
    expect(failureOf((await take(replay.ask("run", long, greedy))).result)).toMatchObject({ kind: "context-exceeded" });
    expect((await take(replay.ask("run", say("b"), greedy))).result.ok).toBe(true);
  });

  it("breaks a loop off, and calls its answer cut off", async () => {
    const ledger = ledgerOn(scriptedEngine({ answers: ["so it goes on ".repeat(200)] }));
    const { result } = await take(ledger.ask("run", say("a"), { ...greedy, maxTokens: 700 }));
    expect(result).toMatchObject({ ok: true, value: { isCutOff: true } });
    expect(result.ok && result.value.usage.completionTokens).toBeLessThan(200);
  });

  it("keeps no half of an answer when it is stopped", async () => {
    const stop = new AbortController();
    const ledger = ledgerOn(scriptedEngine({ answers: ["one two three"] }), { signal: stop.signal });
    const steps = ledger.ask("run", say("a"), greedy);
    await steps.next();
    await steps.next();
    stop.abort();
    const { trace, result } = await take(steps);
    expect(callsOf(trace)).toEqual([]);
    expect(failureOf(result)).toEqual({ kind: "model-ended-by-stop" });
    expect(failureOf((await take(ledger.ask("run", say("b"), greedy))).result)).toEqual({
      kind: "model-ended-by-stop",
    });
    expect(ledger.left().calls).toBe(100);
  });

  it("hands on what the engine says went wrong", async () => {
    const failure = { kind: "gpu-device-lost", detail: "" } as const;
    const engine = scriptedEngine({ answers: [{ failure }], choose: () => failure });
    expect(failureOf((await take(ledgerOn(engine).ask("run", say("a"), greedy))).result)).toEqual(failure);
    expect(failureOf((await take(ledgerOn(engine).choose(say("a"), ["A", "B"]))).result)).toEqual(failure);
  });

  it("keeps a choice so that it can be written as JSON, also of an engine that only names an answer", async () => {
    const engine = scriptedEngine({ choose: () => [0, -Infinity] });
    const { trace, result } = await take(ledgerOn(engine).choose(say("a"), ["A", "B"]));
    const calls = JSON.parse(JSON.stringify(callsOf(trace))) as readonly Call[];
    expect(calls).toEqual(callsOf(trace));
    expect(result.ok && result.value.map(({ logProbability }) => logProbability)).toEqual([0, -1000]);
    const again = await take(ledgerOn(engine, { calls }).choose(say("a"), ["A", "B"]));
    expect(again.result).toEqual(result);
  });

  it("draws the same numbers from the same seed, from 0 up to but not 1", () => {
    const [one, other] = [ledgerOn(scriptedEngine({})), ledgerOn(scriptedEngine({}))];
    const drawn = Array.from({ length: 1000 }, () => one.random());
    expect(drawn).toEqual(Array.from({ length: 1000 }, () => other.random()));
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(new Set(drawn).size).toBe(1000);
  });
});

describe("askPerson", () => {
  const question = { kind: "duel", input: "in", first: "a", second: "b" } as const;

  async function waiting(ledger: Ledger) {
    const { result } = await take(ledger.askPerson(question));
    if (result.ok || result.failure.kind !== "person-needed") throw new Error("It asks.");
    return result.failure;
  }

  it("fails with the question where it has no answer, and takes a stored one for nothing of the budget", async () => {
    const { engine, count } = counting(scriptedEngine({}));
    const failure = await waiting(ledgerOn(engine));
    expect(failure).toMatchObject({ step: 0, question });
    const ledger = ledgerOn(engine, { calls: [personCall(failure, "second")] });
    const told = await take(ledger.askPerson(question));
    expect(told.result).toEqual({ ok: true, value: "second" });
    expect(told.trace).toMatchObject([{ type: "call-ended", isReplayed: true, call: { purpose: "person" } }]);
    expect(ledger.left().calls).toBe(100);
    expect(count).toEqual({ streams: 0, choices: 0 });
    // Asked again, it is known.
    expect(await take(ledger.askPerson(question))).toEqual({ trace: [], result: { ok: true, value: "second" } });
    expect((await take(ledger.ask("run", say("a"), greedy))).result).toMatchObject({ ok: true, value: { step: 1 } });
  });

  it("takes any words to an open question, or one of its options, and nothing at all", async () => {
    const open = {
      kind: "open",
      question: "For whom?",
      about: [{ title: "Prompt", text: "Sort." }],
      options: [],
    } as const;
    const chosen = { ...open, options: ["praise", "complaint"] } as const;
    const tell = async (question: typeof open | typeof chosen, said: string) => {
      const first = await take(ledgerOn(scriptedEngine({})).askPerson(question));
      if (first.result.ok || first.result.failure.kind !== "person-needed") throw new Error("It asks.");
      const ledger = ledgerOn(scriptedEngine({}), { calls: [personCall(first.result.failure, said)] });
      return (await take(ledger.askPerson(question))).result;
    };
    expect(await tell(open, "For children.")).toEqual({ ok: true, value: "For children." });
    expect(await tell(open, "")).toEqual({ ok: true, value: "" });
    expect(await tell(chosen, "praise")).toEqual({ ok: true, value: "praise" });
    expect(await tell(chosen, "thanks")).toMatchObject({ ok: false, failure: { kind: "person-needed" } });
    // Another question is another one in each of its parts.
    const other = await take(ledgerOn(scriptedEngine({})).askPerson({ ...open, about: [] }));
    const same = await take(ledgerOn(scriptedEngine({})).askPerson(open));
    expect(other.result).not.toEqual(same.result);
    const hashes = [other, same].map(({ result }) =>
      result.ok || !("requestHash" in result.failure) ? "" : result.failure.requestHash,
    );
    expect(new Set(hashes).size).toBe(2);
  });

  it("refuses the answer to another question, and asks again where the stored one is none", async () => {
    const failure = await waiting(ledgerOn(scriptedEngine({})));
    const paid = [personCall(failure, "first")];
    const other = await take(ledgerOn(scriptedEngine({}), { calls: paid }).askPerson({ ...question, input: "else" }));
    expect(other.result).toMatchObject({ ok: false, failure: { kind: "replay-differs", step: 0 } });
    const [call] = paid;
    if (call === undefined || !("text" in call.answer)) throw new Error("It is stored.");
    const odd = [{ ...call, answer: { ...call.answer, text: "maybe" } }];
    expect(await waiting(ledgerOn(scriptedEngine({}), { calls: odd }))).toEqual(failure);
  });
});

describe("requestHash", () => {
  const request = { modelId: "m", messages: say("a"), sampling: sampled };

  it("differs with everything that decides the answer, and with nothing else", async () => {
    const others = [
      { ...request, modelId: "n" },
      { ...request, messages: [{ role: "system", content: "a" }] as const },
      { ...request, messages: say("a ") },
      { ...request, messages: [...say("a"), ...say("")] },
      ...(["temperature", "topP", "seed", "maxTokens"] as const).map((name) => ({
        ...request,
        sampling: { ...sampled, [name]: 0.5 },
      })),
      { ...request, sampling: { ...sampled, repetitionPenalty: 1.1 } },
      { modelId: "m", messages: say("a"), answers: ["A", "B"] },
      { modelId: "m", messages: say("a"), answers: ["A, B"] },
    ];
    const hashes = await Promise.all([request, ...others].map(requestHash));
    expect(new Set(hashes).size).toBe(others.length + 1);
    expect(hashes.every((hash) => /^[0-9a-f]{32}$/u.test(hash))).toBe(true);
    const reordered = { maxTokens: 10, seed: 1, topP: 1, temperature: 0.9, repetitionPenalty: 1 };
    expect(await requestHash({ ...request, sampling: reordered })).toBe(hashes[0]);
  });
});
