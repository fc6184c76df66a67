import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Engine } from "@/lib/engines/engine";
import type { RunEnd } from "@/lib/optimizers/optimizer";
import { methodIds, type MethodId } from "@/lib/records/method-id";
import { withBudget } from "@/lib/search/earlier-budget";
import type { SearchEvent, SearchPlan } from "@/lib/search/lab-run";
import type { Call, SearchBudget } from "@/lib/search/search";
import { searchByPlan } from "@/lib/search/search-by-plan";
import { colourRows, plainTools, planFor, plantedEngine, steppingClock } from "./planted";

interface Ran {
  readonly events: readonly SearchEvent[];
  readonly calls: readonly Call[];
  readonly asked: number;
  readonly end: RunEnd;
}

/** Runs from the calls; `mayGoOn` is asked after each event, and false aborts the search. */
async function run(
  plan: SearchPlan,
  calls: readonly Call[] = [],
  mayGoOn: (event: SearchEvent, count: number) => boolean = () => true,
  rechunk: (engine: Engine) => Engine = (engine) => engine,
): Promise<Ran> {
  const { engine: whole, asked } = plantedEngine();
  const engine = rechunk(whole);
  const stop = new AbortController();
  const running = searchByPlan(
    { plan, calls },
    { engine, tools: plainTools, cache: null, clock: steppingClock(), signal: stop.signal },
  );
  const events: SearchEvent[] = [];
  const stored = [...calls];
  for (;;) {
    const step = await running.next();
    if (step.done === true) return { events, calls: stored, asked: asked.length, end: step.value };
    events.push(step.value);
    if (step.value.type === "call-ended" && !step.value.isReplayed) stored.push(step.value.call);
    if (!mayGoOn(step.value, events.length)) stop.abort();
  }
}

/** Without what only a call that is made tells: its start, its text, and whether it was made now. */
function essence(events: readonly SearchEvent[]) {
  return events
    .filter(({ type }) => type !== "call-started" && type !== "text-delta")
    .map((event) => (event.type === "call-ended" ? { ...event, isReplayed: false } : event));
}

/** The same texts in other pieces; `sizes` are those of the pieces, in turn. */
function inPieces(engine: Engine, sizes: readonly number[]): Engine {
  return {
    ...engine,
    async *stream(request) {
      let text = "";
      for await (const part of engine.stream(request)) {
        if (part.type === "text-delta") {
          text += part.text;
          continue;
        }
        for (let at = 0, piece = 0; at < text.length; piece += 1) {
          const size = sizes[piece % sizes.length] ?? 1;
          yield { type: "text-delta", text: text.slice(at, at + size) };
          at += size;
        }
        yield part;
      }
    },
  };
}

const threeSplits = { propose: colourRows(18, "a"), select: colourRows(8, "b"), openOnce: colourRows(6, "c") };
const fewRows = { propose: colourRows(8, "a"), select: colourRows(4, "b"), openOnce: [] };
/** Enough for each step of a method; a replay from each of many calls takes its time. */
const someCalls = { calls: 40, tokens: 1_000_000, milliseconds: 1_000_000 };

/** To their end. */
const longPlans: readonly (readonly [string, SearchPlan])[] = (["ape", "spo"] as const).flatMap((method) => [
  [`${method}, three splits`, planFor({ method, rows: threeSplits })] as const,
  [`${method}, fewer than 30 rows`, planFor({ method, rows: fewRows })] as const,
]);

/** A person's answers are calls of their own: their methods have tests of their own. */
const withPerson: readonly MethodId[] = ["apohf", "promptor", "rope", "ipc"];
const methods = methodIds.filter((method) => !withPerson.includes(method));

const plans: readonly (readonly [string, SearchPlan])[] = [
  ...longPlans,
  ...methods.flatMap((method) => [
    [`${method}, three splits, some calls`, planFor({ method, rows: threeSplits, budget: someCalls })] as const,
    [`${method}, fewer than 30 rows, some calls`, planFor({ method, rows: fewRows, budget: someCalls })] as const,
  ]),
];

describe.each(plans)("A search that goes on from its stored calls: %s", (_, plan) => {
  it("comes to the same trace and the same end from each of its calls, and asks only for the rest", async () => {
    const whole = await run(plan);
    expect(whole.end).toEqual({ type: "completed" });
    expect(whole.asked).toBe(whole.calls.length);
    expect(whole.calls.length).toBeGreaterThan(15);
    for (let kept = 0; kept <= whole.calls.length; kept += 1) {
      // As the database gives them back.
      const stored = JSON.parse(JSON.stringify(whole.calls.slice(0, kept))) as readonly Call[];
      const again = await run(plan, stored);
      expect(again.end).toEqual(whole.end);
      expect(again.asked).toBe(whole.calls.length - kept);
      expect(essence(again.events)).toEqual(essence(whole.events));
    }
  });

  it("may be stopped at any event, and again, and loses no call that was told", async () => {
    const whole = await run(plan);
    const count = whole.events.length;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: count }), { maxLength: 4 }), async (stops) => {
        let calls: readonly Call[] = [];
        let asked = 0;
        for (const at of stops) {
          const part = await run(plan, calls, (_event, events) => events < at);
          expect(part.calls.slice(0, calls.length)).toEqual(calls);
          // A call that is broken off was asked, and told nothing.
          asked += part.asked;
          calls = part.calls;
        }
        const last = await run(plan, calls);
        expect(essence(last.events)).toEqual(essence(whole.events));
        expect(last.calls).toEqual(whole.calls);
        expect(asked + last.asked).toBeLessThanOrEqual(whole.calls.length + stops.length);
      }),
      { numRuns: 5 },
    );
  });

  it("is the same in whatever pieces the texts come", async () => {
    const whole = await run(plan);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 }), async (sizes) => {
        const pieces = await run(plan, [], undefined, (engine) => inPieces(engine, sizes));
        expect(essence(pieces.events)).toEqual(essence(whole.events));
        const told = (events: readonly SearchEvent[]) =>
          events.map((event) => (event.type === "text-delta" ? event.text : "")).join("");
        expect(told(pieces.events)).toBe(told(whole.events));
      }),
      { numRuns: 4 },
    );
  });

  it("refuses to go on with another model, another row or another version", async () => {
    const { calls } = await run(plan);
    const changed = (rows: SearchPlan["rows"]) => ({ ...plan, rows });
    const other = changed({ ...plan.rows, select: colourRows(plan.rows.select.length, "z") });
    expect((await run(other, calls)).end).toMatchObject({ type: "failed", failure: { kind: "replay-differs" } });
    expect((await run({ ...plan, version: 0 }, calls)).end).toMatchObject({
      type: "failed",
      failure: { kind: "replay-differs", step: 0 },
    });
    const { engine } = plantedEngine({ modelId: "another" });
    const running = searchByPlan(
      { plan, calls },
      { engine, tools: plainTools, cache: null, clock: () => 0, signal: new AbortController().signal },
    );
    let step = await running.next();
    while (step.done !== true) step = await running.next();
    expect(step.value).toEqual({ type: "failed", failure: { kind: "replay-differs", step: 0 } });
  });
});

function spentOn(calls: readonly Call[]): SearchBudget {
  return calls.reduce(
    (spent, { answer: { usage, milliseconds } }) => ({
      calls: spent.calls + 1,
      tokens: spent.tokens + usage.promptTokens + usage.completionTokens,
      milliseconds: spent.milliseconds + milliseconds,
    }),
    { calls: 0, tokens: 0, milliseconds: 0 },
  );
}

const proposedIn = (events: readonly SearchEvent[]) =>
  events.flatMap((event) => (event.type === "candidate-proposed" ? [event.candidate] : []));

function outcomeIn(events: readonly SearchEvent[]) {
  const last = events.at(-1);
  if (last?.type !== "search-ended") throw new Error("It did not come to its end.");
  return last.outcome;
}

describe.each(longPlans)("A search that is given a larger budget: %s", (_, plan) => {
  const within = (changes: Partial<SearchBudget>): SearchPlan => ({ ...plan, budget: { ...plan.budget, ...changes } });

  it.each(["calls", "tokens", "milliseconds"] as const)(
    "was cut off by its %s, opened its last rows, and finds what it would have found with more",
    async (what) => {
      const whole = await run(plan);
      const less = { [what]: Math.floor(spentOn(whole.calls)[what] * 0.45) };
      const short = await run(within(less));
      expect(short.end).toEqual({ type: "completed" });
      expect(outcomeIn(short.events).isCutOff).toBe(true);
      const larger = withBudget(within(less), short.calls.length, plan.budget);
      const gone = await run(larger, short.calls);
      expect(gone.end).toEqual({ type: "completed" });
      expect(gone.calls.slice(0, short.calls.length)).toEqual(short.calls);
      expect(gone.calls.length).toBeGreaterThan(short.calls.length);
      expect(proposedIn(gone.events)).toEqual(proposedIn(whole.events));
      expect(outcomeIn(gone.events)).toEqual(outcomeIn(whole.events));
      for (let kept = short.calls.length; kept <= gone.calls.length; kept += 5) {
        const again = await run(larger, gone.calls.slice(0, kept));
        expect(essence(again.events)).toEqual(essence(gone.events));
        expect(again.asked).toBe(gone.calls.length - kept);
      }
    },
  );

  it("may be stopped and given more at any event, and again, and never differs from what it did", async () => {
    const { events } = await run(plan);
    const stops = fc.array(fc.tuple(fc.integer({ min: 1, max: events.length }), fc.integer({ min: 1, max: 60 })), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 10, max: 60 }), stops, async (first, later) => {
        let current = within({ calls: first });
        let calls: readonly Call[] = [];
        for (const [at, more] of later) {
          const part = await run(current, calls, (_event, count) => count < at);
          expect(part.end.type).not.toBe("failed");
          expect(part.calls.slice(0, calls.length)).toEqual(calls);
          calls = part.calls;
          // As the database gives it back.
          const larger = withBudget(current, calls.length, {
            ...current.budget,
            calls: current.budget.calls + more,
          });
          current = JSON.parse(JSON.stringify(larger)) as SearchPlan;
        }
        const last = await run(current, calls);
        expect(last.end).toEqual({ type: "completed" });
        expect(last.calls.length).toBeLessThanOrEqual(current.budget.calls);
        const again = await run(current, last.calls);
        expect(again.asked).toBe(0);
        expect(essence(again.events)).toEqual(essence(last.events));
      }),
      { numRuns: 15 },
    );
  });
});

describe("withBudget", () => {
  const [less, more] = [
    { calls: 10, tokens: 100, milliseconds: 100 },
    { calls: 20, tokens: 100, milliseconds: 100 },
  ];
  const plan = planFor({ budget: less });

  it("keeps the former budget with the steps that were decided under it", () => {
    expect(withBudget(plan, 8, more)).toEqual({ ...plan, budget: more, earlierBudgets: [{ until: 8, budget: less }] });
  });

  it("forgets a budget under which nothing was called", () => {
    const once = withBudget(plan, 8, more);
    const most = { ...more, calls: 30 };
    expect(withBudget(once, 8, most)).toEqual({ ...once, budget: most });
    expect(withBudget(plan, 0, more)).toEqual({ ...plan, budget: more });
  });

  it("leaves a plan as it is without another budget, but for calls that were lost", () => {
    expect(withBudget(plan, 8)).toEqual(plan);
    const once = withBudget(plan, 8, more);
    expect(withBudget(once, 9)).toEqual(once);
    expect(withBudget(once, 5)).toEqual({ ...once, earlierBudgets: [{ until: 5, budget: less }] });
  });
});
