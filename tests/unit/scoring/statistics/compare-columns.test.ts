import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../../lib/base/random";
import { compareColumns } from "../../../../lib/scoring/statistics/compare-columns";
import { studentQuantile } from "../../../../lib/scoring/statistics/student-quantile";

const columns = (score: fc.Arbitrary<number>) => fc.array(fc.tuple(score, score), { maxLength: 60 });
const split = (rows: readonly (readonly [number, number])[]) =>
  compareColumns(
    rows.map(([first]) => first),
    rows.map(([, second]) => second),
  );

describe("compareColumns", () => {
  it("says nothing of equal columns, whatever their length", () => {
    for (const rows of [0, 1, 5, 40]) {
      const column = Array.from({ length: rows }, (_, row) => row % 2);
      const compared = compareColumns(column, column);
      expect(compared).toMatchObject({ rows, difference: 0, wins: 0, losses: 0, ties: rows, moreRows: null });
      expect(compared.low).toBeLessThan(0);
      expect(compared.high).toBeGreaterThan(0);
    }
  });

  it("gives the interval of Bonett and Price for rows that are met or not", () => {
    // 100 rows, 15 won, 5 lost: (b - c)/(n + 2) ± z √((b + c + 2 - (b - c)²/(n + 2)))/(n + 2).
    const first = Array.from({ length: 100 }, (_, row) => (row < 15 ? 0 : row < 20 ? 1 : 1));
    const second = Array.from({ length: 100 }, (_, row) => (row < 15 ? 1 : row < 20 ? 0 : 1));
    const compared = compareColumns(first, second);
    const error = (1.959964 * Math.sqrt(22 - 100 / 102)) / 102;
    expect(compared.low).toBeCloseTo(10 / 102 - error, 9);
    expect(compared.high).toBeCloseTo(10 / 102 + error, 9);
    expect(compared).toMatchObject({ wins: 15, losses: 5, ties: 80, moreRows: null });
  });

  it("gives Student's interval for graded scores", () => {
    const compared = compareColumns([0.1, 0.2, 0.3, 0.4, 0.5], [0.2, 0.4, 0.35, 0.6, 0.6]);
    // Differences 0.1, 0.2, 0.05, 0.2, 0.1: mean 0.13, deviation 0.0671, t of 4 degrees 2.7764.
    expect(compared.difference).toBeCloseTo(0.13, 9);
    expect(compared.high - compared.difference).toBeCloseTo((2.7764 * 0.0670820393) / Math.sqrt(5), 6);
  });

  it.each([fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })])(
    "is the same the other way round, and its interval holds the difference: %#",
    (score) => {
      fc.assert(
        fc.property(columns(score), (rows) => {
          const one = split(rows);
          const other = split(rows.map(([first, second]) => [second, first]));
          expect(one.low).toBeLessThanOrEqual(one.difference);
          expect(one.high).toBeGreaterThanOrEqual(one.difference);
          expect(other.difference).toBeCloseTo(-one.difference, 9);
          expect(other.low).toBeCloseTo(-one.high, 9);
          expect(other).toMatchObject({ wins: one.losses, losses: one.wins, moreRows: one.moreRows });
          expect(one.wins + one.losses + one.ties).toBe(one.rows);
        }),
      );
    },
  );

  it("holds the true difference in 95 of 100 trials, with few rows too", () => {
    const random = seededRandom(7);
    const chance = () => random() / 2 ** 32;
    for (const rows of [10, 30, 100]) {
      let held = 0;
      for (let trial = 0; trial < 2_000; trial += 1) {
        const first = Array.from({ length: rows }, () => Number(chance() < 0.5));
        const second = first.map((score) => (chance() < 0.3 ? Number(chance() < 0.7) : score));
        const { low, high } = compareColumns(first, second);
        // Of the rows drawn anew, which are 0.3, 0.7 are met in place of 0.5.
        if (low <= 0.06 && high >= 0.06) held += 1;
      }
      expect(held / 2_000).toBeGreaterThan(0.94);
    }
  });

  it("asks for as many more rows as tell the difference apart", () => {
    const first = [0, 0, 0, 1, 1, 1, 1, 1, 1, 1];
    const second = [1, 1, 0, 0, 1, 1, 1, 1, 1, 1];
    const { moreRows } = compareColumns(first, second);
    expect(moreRows).toBeGreaterThan(100);
    const times = Math.ceil(((moreRows ?? 0) + 10) / 10);
    const many = (column: readonly number[]) => Array.from({ length: times }, () => column).flat();
    expect(compareColumns(many(first), many(second)).moreRows).toBeNull();
  });
});

describe("studentQuantile", () => {
  it.each([
    [1, 12.706],
    [4, 2.776],
    [5, 2.571],
    [10, 2.228],
    [30, 2.042],
    [1_000, 1.962],
  ])("is, for %d degrees, %d", (degrees, wanted) => {
    expect(studentQuantile(degrees)).toBeCloseTo(wanted, 2);
  });
});
