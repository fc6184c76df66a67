import { describe, expect, it } from "vitest";
import { checkCandidate } from "@/lib/checks/check-candidate";
import { checksOfKind, type HarmKind } from "../../checks/harm/harm-group";
import { measureHarm } from "../../checks/harm/measure-harm";
import { harmPairs } from "../../checks/harm/harm-pairs";

const heldBack = harmPairs.filter(({ isHeldBack }) => isHeldBack === true);
const tuned = harmPairs.filter(({ isHeldBack }) => isHeldBack !== true);

describe("the pairs of harm", () => {
  it("are at least 500 in twelve languages, of which 150 are faithful and 100 are held back", () => {
    expect(harmPairs.length).toBeGreaterThanOrEqual(500);
    expect(new Set(harmPairs.map(({ language }) => language)).size).toBeGreaterThanOrEqual(12);
    expect(harmPairs.filter(({ kind }) => kind === null).length).toBeGreaterThanOrEqual(150);
    expect(heldBack.length).toBeGreaterThanOrEqual(100);
    expect(new Set(harmPairs.map(({ id }) => id)).size).toBe(harmPairs.length);
    expect(new Set(harmPairs.flatMap(({ kind }) => kind ?? [])).size).toBe(Object.keys(checksOfKind).length);
  });
});

/** What is not found again in the candidate may be said in other words, and is told without a block. */
const leastBlocked: Partial<Readonly<Record<HarmKind, number>>> = {
  constraint: 0.75,
  against: 0.8,
};

describe("what the checks were tuned on", () => {
  const figures = measureHarm(checkCandidate, tuned);

  it("holds at most one faithful rewrite in 150 that is blocked", () => {
    expect(figures.cleanBlocked.length, figures.cleanBlocked.join()).toBeLessThanOrEqual(figures.clean / 150);
  });

  it.each(figures.checks.map((one) => [one.check, one] as const))(
    "is blocked rightly: %s",
    (_, { precision, wrong }) => {
      expect(precision, wrong.join()).toBeGreaterThanOrEqual(0.95);
    },
  );

  it.each(figures.kinds.map((one) => [one.kind, one] as const))("is caught: %s", (kind, { recall, told, missed }) => {
    expect(recall, missed.join()).toBeGreaterThanOrEqual(leastBlocked[kind] ?? 0.85);
    expect(told, missed.join()).toBeGreaterThanOrEqual(0.85);
  });
});

describe("what was held back", () => {
  const figures = measureHarm(checkCandidate, heldBack);
  const harmful = figures.kinds.reduce((sum, { pairs }) => sum + pairs, 0);
  const blocked = figures.kinds.reduce((sum, one) => sum + one.blocked, 0);
  const missed = figures.kinds.reduce((sum, one) => sum + one.missed.length, 0);

  // Below what was measured, so that a new honest pair may fail; well above what would be of no use.
  it("is caught in most cases, of whatever kind", () => {
    expect(blocked / harmful).toBeGreaterThanOrEqual(0.68);
    expect(1 - missed / harmful).toBeGreaterThanOrEqual(0.8);
  });

  it("is hardly ever blocked where it is faithful", () => {
    expect(figures.cleanBlocked.length).toBeLessThanOrEqual(figures.clean / 100);
    for (const { check, precision, blocked: times } of figures.checks) {
      if (times >= 10) expect(precision, check).toBeGreaterThanOrEqual(0.85);
    }
  });
});
