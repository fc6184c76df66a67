import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RunEnd } from "@/lib/optimizers/optimizer";
import type { MethodId, SearchEvent, SearchPlan } from "@/lib/search/lab-run";
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
): Promise<Ran> {
  const { engine, asked } = plantedEngine();
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

const plans: readonly (readonly [string, SearchPlan])[] = (["ape", "spo"] as const).flatMap((method: MethodId) => [
  [`${method}, three splits`, planFor({ method })] as const,
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
    expect(whole.calls.length).toBeGreaterThan(30);
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
