import { describe, expect, it } from "vitest";
import { checkCandidate } from "@/lib/checks/check-candidate";
import { measureFaults } from "../../../tools/check-pairs/measure-faults";
import { readPairs } from "../../../tools/check-pairs/read-pairs";

/** Shares that were measured, rounded down; the faults that checks find worst have none. */
const floors = {
  "lost-place-holder": 1,
  "lost-material": 0.9,
  "changed-number": 0.85,
  "other-language": 0.8,
  "too-long": 0.8,
} as const;

describe("the faults that are planted in rejected prompts", () => {
  const figures = measureFaults(
    readPairs().filter(({ held_out }) => !held_out),
    checkCandidate,
  );

  it.each(Object.entries(floors))("are found by the check that knows them: %s, a share of %d", (fault, floor) => {
    const figure = figures.find((each) => each.fault === fault);
    expect(figure?.pairs).toBeGreaterThanOrEqual(10);
    expect((figure?.found ?? 0) / (figure?.pairs ?? 1), figure?.missed.join(" ")).toBeGreaterThanOrEqual(floor);
  });

  it("are found in half of the pairs whose fault any check knows", () => {
    const found = figures.reduce((sum, figure) => sum + figure.found, 0);
    const pairs = figures.reduce((sum, figure) => sum + figure.pairs, 0);
    expect(pairs).toBeGreaterThan(200);
    expect(found / pairs).toBeGreaterThanOrEqual(0.5);
  });
});

describe("measureFaults", () => {
  const [pair] = readPairs().filter(({ fault, held_out }) => fault === "lost-place-holder" && !held_out);
  if (pair === undefined) throw new Error("there is no such pair");

  it("counts what a check that knows the fault blocks or warns of, and names what none does", () => {
    const finding = { message: "", advice: "", place: null, source: "", repaired: null } as const;
    const only = (check: "place-holders" | "chatter", severity: "blocking" | "advice") =>
      measureFaults([pair], () => [{ ...finding, check, severity }]).find(({ fault }) => fault === pair.fault);
    expect(only("place-holders", "blocking")).toMatchObject({ pairs: 1, found: 1, missed: [] });
    expect(only("place-holders", "advice")).toMatchObject({ found: 0, missed: [pair.id] });
    expect(only("chatter", "blocking")).toMatchObject({ found: 0, missed: [pair.id] });
  });
});
