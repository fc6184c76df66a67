import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scriptedEngine } from "@/lib/engines/scripted";
import { discriminate, type JudgeContext } from "@/lib/judge/discriminate";
import { callsOn, contextWith, plantedJudge, promptsIn } from "./judge-script";

async function verdictOf(context: JudgeContext) {
  const result = await discriminate(context, "new", "silver");
  if (!result.ok || result.value === null) throw new Error("There is no verdict.");
  return result.value;
}

const bias = fc.double({ min: -15, max: 15, noNaN: true });

describe("discriminate", () => {
  it("asks in both orders and calls it a win where the candidate is preferred in both", async () => {
    const { engine, requests } = plantedJudge({ worth: { new: 1.5 }, slotBias: 0.5 });
    const verdict = await verdictOf(contextWith(engine));
    expect(requests.map(promptsIn)).toEqual([
      ["new", "silver"],
      ["silver", "new"],
    ]);
    expect(verdict.outcome).toBe("wins");
    expect(verdict.probabilities[0]).toBeCloseTo(1 / (1 + Math.exp(-2)), 10);
    expect(verdict.probabilities[1]).toBeCloseTo(1 / (1 + Math.exp(-1)), 10);
    expect(verdict.margin).toBeCloseTo(1.5, 10);
    expect(verdict.slotBias).toBeCloseTo(0.5, 10);
  });

  it("calls it a loss where the candidate is refused in both orders", async () => {
    const { engine } = plantedJudge({ worth: { silver: 2 }, slotBias: 1 });
    expect(await verdictOf(contextWith(engine))).toMatchObject({ outcome: "loses" });
  });

  it("is never fooled by a liking for a slot alone", async () => {
    await fc.assert(
      fc.asyncProperty(bias, async (slotBias) => {
        const verdict = await verdictOf(contextWith(plantedJudge({ worth: {}, slotBias }).engine));
        expect(verdict.outcome).toBe("ties");
        expect(verdict.margin).toBeCloseTo(0, 9);
        expect(verdict.slotBias).toBeCloseTo(slotBias, 9);
      }),
      { numRuns: 500 },
    );
  });

  it("finds every difference that is larger than the liking, and calls every smaller one a tie", async () => {
    const difference = fc.double({ min: -15, max: 15, noNaN: true });
    await fc.assert(
      fc.asyncProperty(difference, bias, async (planted, slotBias) => {
        fc.pre(Math.abs(Math.abs(planted) - Math.abs(slotBias)) > 0.05 && Math.abs(planted) + Math.abs(slotBias) < 16);
        const { outcome } = await verdictOf(contextWith(plantedJudge({ worth: { new: planted }, slotBias }).engine));
        const found = planted > 0 ? "wins" : "loses";
        expect(outcome).toBe(Math.abs(planted) > Math.abs(slotBias) ? found : "ties");
      }),
      { numRuns: 500 },
    );
  });

  it("takes no difference within the rounding of 16-bit scores for a preference", async () => {
    expect((await verdictOf(contextWith(plantedJudge({ worth: { new: 1 / 64 } }).engine))).outcome).toBe("ties");
  });

  it("gives a verdict on engines that only name an answer, without claiming how sure it is", async () => {
    const naming = (named: (request: string) => number) =>
      scriptedEngine({
        choose: ({ messages }) => (named(messages[0]?.content ?? "") === 0 ? [0, -Infinity] : [-Infinity, 0]),
      });
    const forNew = await verdictOf(contextWith(naming((request) => promptsIn(request).indexOf("new"))));
    expect(forNew).toMatchObject({ outcome: "wins", probabilities: [1, 1], hasProbabilities: false });
    const alwaysFirst = await verdictOf(contextWith(naming(() => 0)));
    expect(alwaysFirst).toMatchObject({ outcome: "ties", probabilities: [1, 0], margin: 0, hasProbabilities: false });
  });

  it("judges by the person's criterion and keeps it with the verdict", async () => {
    const { engine, requests } = plantedJudge({ worth: { new: 1 } });
    const verdict = await verdictOf(contextWith(engine, { criterion: "must fit in a tweet" }));
    expect(verdict.criterion).toBe("must fit in a tweet");
    expect(requests.every((request) => request.includes("\nmust fit in a tweet\n"))).toBe(true);
  });

  it("hands on what the engine fails with, in either order", async () => {
    const failure = { kind: "engine-failed", detail: "out of memory" } as const;
    for (const failing of [0, 1]) {
      const engine = scriptedEngine({ choose: (_, call) => (call === failing ? failure : [1, 0]) });
      expect(await discriminate(contextWith(engine), "new", "silver")).toEqual({ ok: false, failure });
    }
  });

  it("has no verdict after half of the questions", async () => {
    const controller = new AbortController();
    let calls = 0;
    const engine = scriptedEngine({
      choose: () => {
        calls += 1;
        controller.abort();
        return [1, 0];
      },
    });
    const result = await discriminate(
      contextWith(engine, { calls: callsOn(engine, { signal: controller.signal }) }),
      "new",
      "silver",
    );
    expect(result).toEqual({ ok: true, value: null });
    expect(calls).toBe(1);
  });
});
