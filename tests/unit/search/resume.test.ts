import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Engine } from "@/lib/engines/engine";
import type { RunEnd } from "@/lib/optimizers/optimizer";
import type { MethodId } from "@/lib/records/method-id";
import type { SearchEvent, SearchPlan } from "@/lib/search/lab-run";
import type { Call } from "@/lib/search/search";
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

const plans: readonly (readonly [string, SearchPlan])[] = (
  [
    "ape",
    "spo",
    "protegi",
    "gepa",
    "promptagent",
    "pe2",
    "ampo",
    "mars",
    "constitutional-experts",
    "promptfoo-optimize",
  ] as const
).flatMap((method: MethodId) => [
  [
    `${method}, three splits`,
    planFor({
      method,
      rows: { propose: colourRows(18, "a"), select: colourRows(8, "b"), openOnce: colourRows(6, "c") },
    }),
  ] as const,
  [
    `${method}, fewer than 30 rows`,
    planFor({ method, rows: { propose: colourRows(8, "a"), select: colourRows(4, "b"), openOnce: [] } }),
  ] as const,
]);

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
      { numRuns: 25 },
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
      { numRuns: 10 },
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
