import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/base/random";
import { drawBeta } from "@/lib/search/draw-beta";
import { armsOf, drawPair, DuelTable, rankByCopeland } from "@/lib/search/duels";
import type { Measurement, Population } from "@/lib/search/search";
import { duelSelector } from "@/lib/search/selectors/duel";

function chance(seed: number): () => number {
  const random = seededRandom(seed);
  return () => random() / 2 ** 32;
}

function duel(candidateId: string, rivalId: string, score: number | null, caseId = "1"): Measurement {
  return { candidateId, rivalId, caseId, scorer: "judge", score, reason: "", step: null };
}

function population(ids: readonly string[], kept: readonly string[], measurements: readonly Measurement[]): Population {
  return { round: 1, candidates: ids.map((id) => ({ id, text: id, parents: [], reason: "" })), measurements, kept };
}

const always = () => true;

/** Duels so many times; arm i wins against arm j with the chance that the strengths give. */
function play(strengths: readonly number[], duels: number, seed: number) {
  const random = chance(seed);
  const arms = strengths.map((_, at) => `a${at}`);
  const measurements: Measurement[] = [];
  const pairs: string[] = [];
  for (let at = 0; at < duels; at += 1) {
    const pair = drawPair(arms, new DuelTable(measurements), always, random);
    if (pair === null) throw new Error("There is a pair.");
    const [first, second] = pair.map((id) => strengths[Number(id.slice(1))] ?? 0);
    const isWon = random() < (first ?? 0) / ((first ?? 0) + (second ?? 0));
    measurements.push(duel(pair[0], pair[1], isWon ? 1 : 0, `${at}`));
    pairs.push(...pair);
  }
  return { measurements, pairs, best: rankByCopeland(arms, new DuelTable(measurements))[0] };
}

describe("drawBeta", () => {
  it.each([
    [1, 1],
    [3, 1],
    [2, 8],
    [40, 20],
  ])("has the mean and the spread of Beta(%d, %d)", (a, b) => {
    const random = chance(11);
    const draws = Array.from({ length: 20_000 }, () => drawBeta(a, b, random));
    const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
    const variance = draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws.length;
    expect(mean).toBeCloseTo(a / (a + b), 2);
    expect(variance).toBeCloseTo((a * b) / ((a + b) ** 2 * (a + b + 1)), 2);
  });

  it("lies between 0 and 1, and comes to an end, whatever chance says", () => {
    fc.assert(
      fc.property(fc.float({ min: 0, max: Math.fround(0.999), noNaN: true }), fc.nat(50), fc.nat(50), (same, a, b) => {
        const draw = drawBeta(a + 1, b + 1, () => same);
        expect(draw).toBeGreaterThanOrEqual(0);
        expect(draw).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("rankByCopeland", () => {
  it("ranks by rivals beaten, then by the share of duels won, then as they stood", () => {
    const table = new DuelTable([
      ...["1", "2", "3"].map((row) => duel("a", "b", 1, row)),
      duel("c", "a", 1),
      duel("b", "c", 1),
      duel("d", "a", 0.5),
      duel("d", "b", null),
    ]);
    // All of a, b and c beat one and lose to one.
    expect(rankByCopeland(["d", "c", "b", "a"], table)).toEqual(["a", "d", "c", "b"]);
    expect(rankByCopeland(["start", "x"], new DuelTable([]))).toEqual(["start", "x"]);
  });

  it("puts whoever beats all others first, in whatever order they stand", () => {
    const ids = ["a", "b", "c", "d", "e"];
    const winner = fc.constantFrom(...ids);
    const others = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.constantFrom(0, 0.5, 1)));
    fc.assert(
      fc.property(winner, others, fc.shuffledSubarray(ids, { minLength: 5 }), (best, drawn, arms) => {
        const rest = drawn.filter(([one, two]) => one !== two && one !== best && two !== best);
        const measurements = [
          ...rest.map(([one, two, score]) => duel(one, two, score)),
          ...ids.filter((id) => id !== best).map((id) => duel(best, id, 1)),
        ];
        expect(rankByCopeland(arms, new DuelTable(measurements))[0]).toBe(best);
      }),
    );
  });
});

describe("drawPair", () => {
  it("draws two that are open, and none where nothing is", () => {
    const ids = ["a", "b", "c", "d"];
    const pairs = ids.flatMap((one) => ids.filter((two) => two > one).map((two) => `${one}${two}`));
    fc.assert(
      fc.property(fc.subarray(pairs), fc.nat(), (openPairs, seed) => {
        const isOpen = (one: string, two: string) => openPairs.includes([one, two].toSorted().join(""));
        const pair = drawPair(ids, new DuelTable([duel("a", "b", 1)]), isOpen, chance(seed));
        if (openPairs.length === 0) expect(pair).toBeNull();
        else expect(pair !== null && pair[0] !== pair[1] && isOpen(pair[0], pair[1])).toBe(true);
      }),
    );
    expect(drawPair(["alone"], new DuelTable([]), always, chance(1))).toBeNull();
  });

  it("finds the best of six in sixty duels that are right nine times of ten, nearly always", () => {
    const found = Array.from({ length: 40 }, (_, seed) => play([1, 1, 9, 1, 1, 1], 60, seed).best === "a2");
    expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(38);
  });

  it("spends more of its duels on the best, the longer it goes on", () => {
    const share = (pairs: readonly string[]) => pairs.filter((id) => id === "a0").length / pairs.length;
    const { pairs } = play([3, 1, 1, 1, 1, 1, 1, 1], 400, 3);
    expect(share(pairs.slice(0, 100))).toBeLessThan(share(pairs.slice(-200)));
    // By chance alone it would stand in a quarter of the duels, so in an eighth of the places.
    expect(share(pairs.slice(-200))).toBeGreaterThan(0.3);
  });
});

describe("duelSelector", () => {
  const { select } = duelSelector(2);
  const rank = (state: Population) => select(state, () => 0);

  it("drops the worst, who do not come back, and lets new ones in", () => {
    const first = [duel("a", "start", 1), duel("a", "b", 1), duel("start", "b", 1)];
    const ranked = rank(population(["start", "a", "b"], ["start"], first));
    expect(ranked).toEqual(["a", "start", "b"]);
    const later = population(["start", "a", "b", "c"], ranked, [...first, duel("c", "a", 1), duel("c", "start", 1)]);
    expect(armsOf(later, 2)).toEqual(["a", "start", "c"]);
    expect(rank(later)).toEqual(["c", "a", "start", "b"]);
  });

  it("ranks each candidate once, and is the same when it is asked again", () => {
    const ids = ["start", "a", "b", "c", "d"];
    const duels = fc.array(
      fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.constantFrom(0, 0.5, 1, null)),
    );
    fc.assert(
      fc.property(duels, fc.shuffledSubarray(ids), (drawn, kept) => {
        const measurements = drawn
          .filter(([one, two]) => one !== two)
          .map(([one, two, score]) => duel(one, two, score));
        const state = population(ids, kept, measurements);
        const ranked = rank(state);
        expect(ranked.toSorted()).toEqual(ids.toSorted());
        expect(
          rank({ ...state, kept: ranked })
            .slice(0, 2)
            .toSorted(),
        ).toEqual(ranked.slice(0, 2).toSorted());
      }),
    );
  });
});
