import { describe, expect, it } from "vitest";
import { answerTokens } from "../../../../lib/engines/wllama/answer-tokens";

const tokens = ["A", "B", "\u0120A", "\u2581B", "yes", "no", "n", "Ab"];

describe("answerTokens", () => {
  it("finds each answer's tokens, with and without a space in front", () => {
    expect(answerTokens(tokens, ["A", "B"])).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it("takes the longest beginning that is a token", () => {
    expect(answerTokens(tokens, ["yesterday", "nobody"])).toEqual([[4], [5]]);
  });

  it("gives nothing where two answers begin alike, or one has no token", () => {
    expect(answerTokens(tokens, ["nobody", "nothing"])).toBeNull();
    expect(answerTokens(tokens, ["A", "?"])).toBeNull();
  });
});
