import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/base/random";
import { drawLeftSides, readVote } from "@/lib/scoring/blind";
import { compareScores, type InputOutcome, summarizeTrial } from "@/lib/scoring/compare-outputs";
import { signTest } from "@/lib/scoring/sign-test";
import { wilson } from "@/lib/scoring/wilson";

const outcomes = (wins: number, ties: number, losses: number): readonly InputOutcome[] => [
  ...Array<InputOutcome>(wins).fill("win"),
  ...Array<InputOutcome>(ties).fill("tie"),
  ...Array<InputOutcome>(losses).fill("loss"),
];

describe("wilson", () => {
  it.each([
    // Newcombe 1998, table I: method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("gives the published interval of %d in %d", (successes, trials, low, high) => {
    const interval = wilson(successes, trials)!;
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("holds the share itself, lies in [0, 1] and mirrors", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (trials, any) => {
        const successes = any % (trials + 1);
        const { share, low, high } = wilson(successes, trials)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(high).toBeLessThanOrEqual(1);
        expect(wilson(trials - successes, trials)!.low).toBeCloseTo(1 - high, 10);
      }),
    );
    expect(wilson(0, 0)).toBeNull();
  });
});

describe("signTest", () => {
  it.each([
    [0, 0, 1],
    [1, 0, 1],
    [5, 0, 0.0625],
    [6, 0, 0.03125],
    [8, 1, 20 / 512],
    [5, 5, 1],
    [1, 9, 22 / 1024],
  ])("gives %d to %d the exact probability %d", (wins, losses, probability) => {
    expect(signTest(wins, losses)).toBeCloseTo(probability, 12);
  });

  it("does not overflow on many inputs", () => {
    expect(signTest(1_100, 900)).toBeGreaterThan(0);
    expect(signTest(1_100, 900)).toBeLessThan(0.0001);
    expect(signTest(1_000, 1_000)).toBe(1);
  });
});

describe("summarizeTrial", () => {
  it("gives the win rate with its interval once chance is unlikely", () => {
    expect(summarizeTrial(outcomes(8, 2, 1))).toMatchObject({
      outcome: "wins",
      wins: 8,
      ties: 2,
      losses: 1,
      sentence: "The new prompt won 8 of 9 inputs that differ, 2 ties: 89 %, in truth between 57 % and 98 %.",
    });
    expect(summarizeTrial(outcomes(0, 0, 6))).toMatchObject({
      outcome: "loses",
      sentence: "The new prompt won 0 of 6 inputs: 0 %, in truth between 0 % and 39 %.",
    });
  });

  it("says that it is not enough where a sign test cannot tell", () => {
    expect(summarizeTrial(outcomes(5, 0, 0))).toMatchObject({
      outcome: "undecided",
      sentence: "The new prompt won 5 of 5 inputs (100 %, in truth between 57 % and 100 %): not enough to say.",
    });
    expect(summarizeTrial(outcomes(1, 0, 0)).outcome).toBe("undecided");
    expect(summarizeTrial(outcomes(0, 3, 0)).sentence).toBe("No difference on 3 inputs: not enough to say.");
    expect(summarizeTrial([])).toMatchObject({ outcome: "undecided", sentence: "Nothing was tried." });
  });

  it("never decides for the side that won less", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), (wins, ties, losses) => {
        const { outcome, sentence } = summarizeTrial(outcomes(wins, ties, losses));
        if (outcome === "wins") expect(wins).toBeGreaterThan(losses);
        if (outcome === "loses") expect(losses).toBeGreaterThan(wins);
        expect(sentence.includes("not enough to say")).toBe(outcome === "undecided" && wins + ties + losses > 0);
      }),
    );
  });
});

describe("compareScores", () => {
  it("calls a difference that no reader would see a tie", () => {
    expect(compareScores(1, 0)).toBe("win");
    expect(compareScores(0.4, 0.5)).toBe("loss");
    expect(compareScores(0.502, 0.5)).toBe("tie");
  });
});

describe("a blind trial", () => {
  it("draws a side for each input, the same ones for the same seed, and both about as often", () => {
    const sides = drawLeftSides(1_000, seededRandom(7));
    expect(drawLeftSides(1_000, seededRandom(7))).toEqual(sides);
    const left = sides.filter((side) => side === "candidate").length;
    expect(left).toBeGreaterThan(400);
    expect(left).toBeLessThan(600);
  });

  it("reads a vote back", () => {
    expect(readVote("left", "candidate")).toBe("win");
    expect(readVote("left", "incumbent")).toBe("loss");
    expect(readVote("right", "incumbent")).toBe("win");
    expect(readVote("right", "candidate")).toBe("loss");
    expect(readVote("neither", "candidate")).toBe("tie");
  });
});
