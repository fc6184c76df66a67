import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DuelQuestion, PersonAnswer } from "@/lib/base/person-question";
import type { RunEnd } from "@/lib/optimizers/optimizer";
import type { SearchEvent, SearchPlan } from "@/lib/search/lab-run";
import { personCall } from "@/lib/search/person-call";
import { createApohf, apohfSizes, type ApohfSize } from "@/lib/search/recipes/apohf";
import type { Call } from "@/lib/search/search";
import { searchByPlan } from "@/lib/search/search-by-plan";
import { estimateSearch } from "@/lib/search/estimate-search";
import { fitUtility } from "@/lib/search/utility";
import { colourRows, plainTools, planFor, plantedEngine, steppingClock, type Planted } from "./planted";

const plan = planFor({
  method: "apohf",
  rows: {
    propose: [],
    select: colourRows(30, "b").map((each) => ({ ...each, expected: null, demands: [] })),
    openOnce: colourRows(12, "c").map((each) => ({ ...each, expected: null, demands: [] })),
  },
});

async function runOnce(calls: readonly Call[], on: SearchPlan, { engine }: Planted) {
  const { signal } = new AbortController();
  const outside = { engine, tools: plainTools, cache: null, clock: steppingClock(), signal };
  const running = searchByPlan({ plan: on, calls }, outside);
  const events: SearchEvent[] = [];
  let step = await running.next();
  for (; step.done !== true; step = await running.next()) events.push(step.value);
  const made = events.flatMap((event) => (event.type === "call-ended" && !event.isReplayed ? [event.call] : []));
  return { events, calls: [...calls, ...made], end: step.value };
}

/** Answers as the page does: the search ends at each question, and goes on from what is stored. */
async function runWithPerson(likes: (question: DuelQuestion) => PersonAnswer, on: SearchPlan = plan) {
  const planted = plantedEngine();
  const questions: DuelQuestion[] = [];
  let calls: readonly Call[] = [];
  for (;;) {
    const ran: { events: SearchEvent[]; calls: readonly Call[]; end: RunEnd } = await runOnce(calls, on, planted);
    if (ran.end.type !== "failed" || ran.end.failure.kind !== "person-needed") {
      return { ...ran, questions, asked: planted.asked.length };
    }
    const { question } = ran.end.failure;
    if (question.kind !== "duel") throw new Error("It asks for duels alone.");
    questions.push(question);
    // As the database gives them back.
    calls = JSON.parse(JSON.stringify([...ran.calls, personCall(ran.end.failure, likes(question))])) as readonly Call[];
  }
}

/** Likes the shorter answer. */
function likesShort({ first, second }: DuelQuestion): PersonAnswer {
  return first.length < second.length ? "first" : "second";
}

function outcomeOf(events: readonly SearchEvent[]) {
  return events.flatMap((event) => (event.type === "search-ended" ? [event.outcome] : []))[0];
}

describe("APOHF", () => {
  it("asks the person about two answers at a time, and nothing that was answered before", async () => {
    const { events, calls, questions, asked, end } = await runWithPerson(likesShort);
    expect(end).toEqual({ type: "completed" });
    const count = (purpose: string) => calls.filter((call) => call.purpose === purpose).length;
    expect(count("propose")).toBe(8);
    expect(count("person")).toBe(questions.length);
    expect(count("judge")).toBe(0);
    // The model was asked for each of its calls once, however often the search ended for a question.
    expect(asked).toBe(calls.length - questions.length);
    expect(questions.length).toBeGreaterThan(3);
    expect(questions.every(({ input, first, second }) => input !== "" && first !== second)).toBe(true);
    const duels = events.flatMap((event) => (event.type === "candidate-measured" ? [event.measurement] : []));
    expect(duels).toHaveLength(20);
    expect(duels.every(({ scorer }) => scorer === "person")).toBe(true);
    expect(count("run")).toBeLessThanOrEqual(2 * 20 + 2 * 8);
  });

  it("finds what the person likes, and lets them judge it again on other rows", async () => {
    const { events, questions } = await runWithPerson(likesShort);
    const outcome = outcomeOf(events);
    expect(outcome?.chosenText).toContain("one word");
    expect(outcome?.comparison).toMatchObject({ rows: 8, first: 0, second: 1 });
    expect(questions.slice(-8).every(({ input }) => / c \d/u.test(input))).toBe(true);
    // Which answer stands first is drawn.
    expect(new Set(questions.map(likesShort)).size).toBe(2);
  });

  it("lets no two prompts meet on a row again, and ends where all have met on all", async () => {
    const few = planFor({
      method: "apohf",
      rows: { propose: [], select: [], openOnce: [] },
    });
    const rows = { ...few.rows, propose: plan.rows.select.slice(0, 4) };
    for (const on of [plan, { ...few, rows }]) {
      const { events } = await runWithPerson(likesShort, on);
      const met = events.flatMap((event) => {
        if (event.type !== "candidate-measured") return [];
        const { candidateId, rivalId, caseId } = event.measurement;
        return [[...[candidateId, rivalId ?? ""].toSorted(), caseId].join()];
      });
      expect(met.length).toBeGreaterThan(0);
      expect(new Set(met).size).toBe(met.length);
    }
  });

  it("comes to the same trace from each of its calls", async () => {
    const whole = await runWithPerson(likesShort);
    const bare = (events: readonly SearchEvent[]) =>
      events
        .filter(({ type }) => type !== "call-started" && type !== "text-delta")
        .map((event) => (event.type === "call-ended" ? { ...event, isReplayed: true } : event));
    for (let kept = 0; kept <= whole.calls.length; kept += 7) {
      const planted = plantedEngine();
      const next = whole.calls.findIndex(({ step, purpose }) => step >= kept && purpose === "person");
      const again = await runOnce(whole.calls.slice(0, kept), plan, planted);
      if (next === -1) expect(again.end).toEqual({ type: "completed" });
      else expect(again.end).toMatchObject({ type: "failed", failure: { kind: "person-needed", step: next } });
      expect(bare(again.events)).toEqual(bare(whole.events).slice(0, again.events.length - countStarts(again.events)));
    }
  });

  it("keeps the person's prompt where they cannot tell, and takes none of the budget for asking", async () => {
    const { events, end } = await runWithPerson(() => "neither");
    expect(end).toEqual({ type: "completed" });
    expect(outcomeOf(events)).toMatchObject({ chosenId: "start" });
  });

  it("refuses an answer to another question", async () => {
    const first = await runOnce([], plan, plantedEngine());
    if (first.end.type !== "failed" || first.end.failure.kind !== "person-needed") throw new Error("It asks.");
    const { failure } = first.end;
    const { step } = failure;
    const wrong = [...first.calls, personCall({ ...failure, requestHash: "other" }, "first")];
    expect((await runOnce(wrong, plan, plantedEngine())).end).toMatchObject({
      failure: { kind: "replay-differs", step },
    });
  });

  it("takes as many calls as the paper by its own settings", async () => {
    const rows = { ...plan.rows, select: colourRows(200, "b") };
    const rich = { ...plan, rows, budget: { calls: 10_000, tokens: 1e9, milliseconds: 1e9 } };
    const { candidates, duels }: ApohfSize = apohfSizes.reference;
    expect(candidates + 2 * duels).toBe(200 + 2 * 150);
    const recipe = createApohf({ plan: rich, tools: plainTools }, apohfSizes.reference);
    if (!recipe.ok) throw new Error("It fits.");
    expect(recipe.value.search.wanted).toBe(200);
    expect(recipe.value.search.evaluators[0]?.mostCalls(200)).toBe(300);
  });

  it("tells beforehand what it takes of the model", async () => {
    const options = { fill: plainTools.fill, tokensOfAnAnswer: 4, speed: null };
    const estimate = await estimateSearch(plan, options);
    expect(estimate.ok && estimate.value.calls).toBeGreaterThan(8 + 20);
    expect(estimate.ok && estimate.value.calls).toBeLessThanOrEqual(8 + 40 + 16);
  });
});

function countStarts(events: readonly SearchEvent[]): number {
  return events.filter(({ type }) => type === "call-started" || type === "text-delta").length;
}

describe("fitUtility", () => {
  it("ranks as the duels do, for any linear liking", () => {
    const feature = fc.double({ min: -1, max: 1, noNaN: true });
    const items = fc.array(fc.tuple(feature, feature), { minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(fc.tuple(feature, feature), items, (liking, drawn) => {
        const value = ([x, y]: readonly [number, number]) => x * liking[0] + y * liking[1];
        const duels = drawn.flatMap((first) =>
          drawn.map((second) => ({ first, second, score: (Math.sign(value(first) - value(second)) + 1) / 2 })),
        );
        const utility = fitUtility(duels, 2, 0.001);
        const best = drawn.reduce((one, other) => (value(other) > value(one) ? other : one));
        const worst = drawn.reduce((one, other) => (value(other) < value(one) ? other : one));
        if (value(best) - value(worst) < 0.05) return;
        expect(utility.utilityOf(best)).toBeGreaterThan(utility.utilityOf(worst));
      }),
    );
  });

  it("doubts less what was seen more, and nothing of what is the same", () => {
    const duel = { first: [1, 0], second: [0, 0], score: 1 };
    const [none, one, two] = [[], [duel], [duel, duel]].map((duels) =>
      fitUtility(duels, 2, 0.1).doubtOf([1, 0], [0, 0]),
    );
    expect(none).toBeGreaterThan(one ?? 0);
    expect(one).toBeGreaterThan(two ?? 0);
    expect(fitUtility([duel], 2, 0.1).doubtOf([1, 1], [1, 1])).toBe(0);
    // The other feature was never tried.
    expect(fitUtility([duel], 2, 0.1).doubtOf([0, 1], [0, 0])).toBeCloseTo(Math.sqrt(1 / 0.1));
  });

  it("stays finite for whoever always wins", () => {
    const duels = Array.from({ length: 500 }, () => ({ first: [1], second: [0], score: 1 }));
    expect(fitUtility(duels, 1, 0.1).utilityOf([1])).toBeGreaterThan(1);
    expect(fitUtility(duels, 1, 0.1).utilityOf([1])).toBeLessThan(20);
  });
});
