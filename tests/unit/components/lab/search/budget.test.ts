import { describe, expect, it } from "vitest";
import {
  draftOfBudget,
  enoughFor,
  problemOfLarger,
  readBudget,
  suggestLarger,
  usualBudget,
} from "@/components/lab/search/budget";
import { describeCost, describeEnd, describeWhole } from "@/components/lab/search/cost-words";

const allowed = { calls: 400, tokens: 1_000_000, milliseconds: 3_600_000 };
const reference = {
  calls: 2_490,
  searchCalls: 1_890,
  lastRows: 20,
  promptTokens: 900_000,
  answerTokens: 96_000,
  seconds: 7_200,
  isCutOff: false,
};

describe("readBudget", () => {
  it("reads what is typed, with marks of thousands", () => {
    expect(readBudget({ calls: "1,200", tokens: "1000000", minutes: "90" })).toEqual({
      calls: 1_200,
      tokens: 1_000_000,
      milliseconds: 5_400_000,
    });
    expect(readBudget(draftOfBudget(allowed))).toEqual(allowed);
  });

  it.each([{ calls: "0" }, { tokens: "-5" }, { minutes: "soon" }, { calls: "" }])("takes no %j", (changes) => {
    expect(readBudget({ ...usualBudget, ...changes })).toBeNull();
  });
});

describe("enoughFor", () => {
  it("allows the whole search and its end, with room, and never less than was allowed", () => {
    const enough = enoughFor(reference, allowed);
    expect(enough.calls).toBe(2_500);
    expect(enough.tokens).toBeGreaterThanOrEqual(996_000 * 1.5);
    expect(enough.milliseconds).toBeGreaterThanOrEqual(7_200_000 * 1.5);
    const small = { ...reference, calls: 60, searchCalls: 50, promptTokens: 10, answerTokens: 10, seconds: 1 };
    expect(enoughFor(small, allowed)).toEqual(allowed);
  });

  it("does not open thousands of rows at the end only because they are there", () => {
    expect(enoughFor({ ...reference, calls: 60_000 }, allowed).calls).toBe(2_800 - 100);
  });

  it("stays within what can be typed, also where no model was measured", () => {
    const endless = { ...reference, calls: 100_000, searchCalls: 100_000, seconds: null };
    expect(readBudget(draftOfBudget(enoughFor(endless, allowed)))).not.toBeNull();
  });
});

describe("a larger budget", () => {
  it("is suggested where more than half is spent", () => {
    expect(suggestLarger(allowed, { calls: 390, tokens: 20_000, milliseconds: 3_000_000 })).toEqual({
      calls: 800,
      tokens: 1_000_000,
      milliseconds: 7_200_000,
    });
  });

  it("is suggested in all three where none is more than half spent", () => {
    const larger = suggestLarger(allowed, { calls: 20, tokens: 1_000, milliseconds: 60_000 });
    expect(larger).toEqual({ calls: 800, tokens: 2_000_000, milliseconds: 7_200_000 });
    expect(problemOfLarger(larger, allowed)).toBeNull();
  });

  it("is refused where one number is less, or none is more", () => {
    expect(problemOfLarger({ ...allowed, calls: 401 }, allowed)).toBeNull();
    expect(problemOfLarger({ ...allowed, calls: 800, tokens: 5 }, allowed)).toMatch(/1,000,000 tokens/);
    expect(problemOfLarger(allowed, allowed)).toMatch(/more than before/);
    expect(problemOfLarger(null, allowed)).toMatch(/whole number/);
  });
});

describe("the words for a cost", () => {
  it("say calls, tokens and time, and the calls of the whole method", () => {
    expect(describeCost(reference)).toBe("About 2,490 calls, 1 million tokens, about 2 hours.");
    expect(describeCost({ ...reference, seconds: null })).toBe("About 2,490 calls, 1 million tokens.");
    expect(describeWhole(reference)).toContain("about 1,890 calls before the rows that are opened at the end");
    expect(describeWhole({ ...reference, isCutOff: true })).toContain("more than 1,890 calls");
  });
});

describe("describeEnd", () => {
  it("says which rows decide at the end", () => {
    expect(describeEnd(reference, 1_030)).toMatch(/^Of 1,030 rows, 20 stay closed until the end and decide then/);
    expect(describeEnd({ lastRows: 1 }, 4)).toMatch(/^Of 4 rows, 1 stays closed until the end and decides then/);
    expect(describeEnd({ lastRows: null }, 20)).toMatch(/^With 20 rows none is kept apart/);
    expect(describeEnd({ lastRows: 0 }, 1)).toMatch(/^No row is left for the end/);
  });
});
