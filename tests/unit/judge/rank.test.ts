import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RunCallsOptions } from "@/lib/calls/run-calls";
import { scriptedEngine } from "@/lib/engines/scripted";
import { mostJudgeCalls } from "@/lib/judge/most-judge-calls";
import { judgeCandidates, type JudgingContext } from "@/lib/judge/rank";
import { type Duel, rankContestants } from "@/lib/judge/ranking";
import { callsOn, contextWith, plantedJudge, type PlantedJudge } from "./judge-script";
import { verdictWith } from "./verdicts";

async function judge(planted: PlantedJudge, texts: readonly string[], changes: Partial<RunCallsOptions> = {}) {
  const { engine, requests } = plantedJudge(planted);
  const calls = callsOn(changes.engine ?? engine, changes);
  const context: JudgingContext = { ...contextWith(engine), calls, incumbent: "silver" };
  const judging = judgeCandidates(
    context,
    texts.map((text, index) => ({ index, text })),
  );
  const yielded: Duel[] = [];
  for (;;) {
    const step = await judging.next();
    if (step.done === true) return { ...step.value, yielded, asked: requests.length };
    yielded.push(step.value);
  }
}

const pairsOf = (duels: readonly Duel[]) => duels.map(({ candidate, against }) => [candidate, against]);

describe("judgeCandidates", () => {
  it("asks about each candidate against the incumbent, then about the winners among themselves", async () => {
    const { duels, ranking, calls, end, yielded, asked } = await judge(
      { worth: { worse: -1, good: 1, best: 3, same: 0 } },
      ["worse", "good", "best", "same"],
    );
    expect(pairsOf(duels)).toEqual([
      [0, "incumbent"],
      [1, "incumbent"],
      [2, "incumbent"],
      [3, "incumbent"],
      [2, 1],
    ]);
    expect(yielded).toEqual(duels);
    expect({ calls, end }).toEqual({ calls: 10, end: "completed" });
    expect(asked).toBe(10);
    expect(ranking.map(({ contestant }) => contestant)).toEqual([2, 1, 3, "incumbent", 0]);
    expect(ranking[0]).toMatchObject({ best: 1, worst: 1 });
  });

  it("lets three winners meet at most, so that it stays cheap", async () => {
    const texts = Array.from({ length: 8 }, (_, index) => `candidate ${index}`);
    const worth = Object.fromEntries(texts.map((text, index) => [text, 1 + index]));
    const { calls, ranking, duels } = await judge({ worth }, texts);
    expect(calls).toBe(22);
    expect(mostJudgeCalls(8)).toBe(22);
    expect(pairsOf(duels.slice(8))).toEqual([
      [7, 6],
      [7, 5],
      [6, 5],
    ]);
    expect(ranking.map(({ contestant }) => contestant).slice(0, 3)).toEqual([7, 6, 5]);
    expect(ranking[0]).toMatchObject({ best: 1, worst: 1 });
    expect(ranking[3]).toMatchObject({ best: 4 });
  });

  it("never asks more than it may, nor more than it says beforehand", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { maxLength: 7 }),
        fc.nat(30),
        async (worths, allowed) => {
          const texts = worths.map((_, index) => `candidate ${index}`);
          const worth = Object.fromEntries(texts.map((text, index) => [text, worths[index] ?? 0]));
          const { calls, asked, end } = await judge({ worth, slotBias: 0.3 }, texts, {
            budget: { modelCalls: allowed, milliseconds: 60_000 },
          });
          expect(asked).toBe(calls);
          expect(calls).toBeLessThanOrEqual(Math.min(allowed, mostJudgeCalls(texts.length)));
          if (end === "budget-spent") expect(calls).toBeGreaterThanOrEqual(allowed - 1);
        },
      ),
    );
  });

  it("puts the best candidate first whatever the judge likes about a slot, so far as it can tell", async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([1, 3, 5, 7, 9], { minLength: 1 }), async (worths) => {
        const texts = worths.map((worth) => `worth ${worth}`);
        const worth = Object.fromEntries(texts.map((text, index) => [text, worths[index] ?? 0]));
        const { ranking } = await judge({ worth, slotBias: 0.9 }, texts);
        expect(ranking[0]?.contestant).toBe(worths.indexOf(Math.max(...worths)));
      }),
    );
  });

  it("ends with what it has: out of time, stopped, or with the engine's failure", async () => {
    let now = 0;
    const late = await judge({ worth: { a: 1, b: 2 } }, ["a", "b"], {
      clock: () => (now += 5),
      budget: { modelCalls: 100, milliseconds: 10 },
    });
    expect(late).toMatchObject({ end: "budget-spent", calls: 2 });

    const controller = new AbortController();
    controller.abort();
    expect(await judge({ worth: {} }, ["a"], { signal: controller.signal })).toMatchObject({
      end: "stopped",
      calls: 0,
    });

    const failure = { kind: "engine-failed", detail: "gone" } as const;
    const engine = scriptedEngine({ choose: (_, call) => (call < 2 ? [1, 0] : failure) });
    const failed = await judge({ worth: {} }, ["a", "b"], { engine });
    expect(failed).toMatchObject({ end: { failure }, calls: 4 });
    expect(failed.duels).toHaveLength(1);
  });
});

describe("rankContestants", () => {
  const duel = (candidate: number, against: Duel["against"], margin: number): Duel => ({
    candidate,
    against,
    verdict: verdictWith(margin, 0.01),
  });

  it("shows ties as places that overlap, even where they chain", () => {
    const ranking = rankContestants(
      [0, 1, 2],
      [
        duel(0, "incumbent", 3),
        duel(1, "incumbent", 2),
        duel(2, "incumbent", 1),
        duel(0, 1, 0),
        duel(1, 2, 0),
        duel(0, 2, 1),
      ],
    );
    expect(ranking.map(({ contestant, best, worst }) => [contestant, best, worst])).toEqual([
      [0, 1, 2],
      [1, 1, 3],
      [2, 2, 3],
      ["incumbent", 4, 4],
    ]);
  });

  it("holds a ring for a tie of all in it", () => {
    const beaten = [0, 1, 2].map((candidate) => duel(candidate, "incumbent", 1));
    const ring = [duel(0, 1, 1), duel(1, 2, 1), duel(0, 2, -1)];
    const ranking = rankContestants([0, 1, 2], [...beaten, ...ring]);
    expect(ranking.slice(0, 3).every(({ best, worst }) => best === 1 && worst === 3)).toBe(true);
    expect(ranking[3]).toMatchObject({ contestant: "incumbent", best: 4, worst: 4 });
  });

  it("ranks nobody above anybody without a verdict", () => {
    expect(rankContestants([4], [])).toEqual([
      { contestant: "incumbent", strength: 1, best: 1, worst: 2 },
      { contestant: 4, strength: 1, best: 1, worst: 2 },
    ]);
  });
});
