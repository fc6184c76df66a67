import { describe, expect, it } from "vitest";

import { rankAnswers } from "../../../../lib/engines/web-llm/choice";

describe("rankAnswers", () => {
  it("normalizes over the answers, in their order", () => {
    const named = [
      { token: "B", logprob: Math.log(0.3) },
      { token: "A", logprob: Math.log(0.1) },
      { token: "other", logprob: Math.log(0.6) },
    ];
    const ranked = rankAnswers(["A", "B"], ["A", "B"], named);
    expect(ranked.map(({ answer }) => answer)).toEqual(["A", "B"]);
    expect(ranked.map(({ logProbability }) => Math.exp(logProbability))).toEqual([
      expect.closeTo(0.25),
      expect.closeTo(0.75),
    ]);
  });

  it("reads an answer by its first token", () => {
    const [yes, no] = rankAnswers(["Yes, it does", "No"], ["Yes", "No"], [{ token: "Yes", logprob: 0 }]);
    expect(yes?.logProbability).toBeGreaterThan(no?.logProbability ?? 0);
  });

  it("gives an answer that is not named the floor of 2^-24", () => {
    const [named, missing] = rankAnswers(["A", "B"], ["A", "B"], [{ token: "A", logprob: 0 }]);
    expect((missing?.logProbability ?? 0) - (named?.logProbability ?? 0)).toBeCloseTo(Math.log(2 ** -24));
  });

  it("takes the likelier of two tokens with the same text", () => {
    const named = [
      { token: "A", logprob: -Infinity },
      { token: "A", logprob: -1 },
      { token: "B", logprob: -1 },
    ];
    expect(rankAnswers(["A", "B"], ["A", "B"], named).map(({ logProbability }) => logProbability)).toEqual([
      expect.closeTo(Math.log(0.5)),
      expect.closeTo(Math.log(0.5)),
    ]);
  });

  it("finds answers equally likely of which none is named", () => {
    expect(rankAnswers(["A", "B"], ["A", "B"], []).map(({ logProbability }) => Math.exp(logProbability))).toEqual([
      expect.closeTo(0.5),
      expect.closeTo(0.5),
    ]);
  });
});
