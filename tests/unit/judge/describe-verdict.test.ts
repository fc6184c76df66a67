import { describe, expect, it } from "vitest";
import { describeVerdict } from "@/lib/judge/describe-verdict";
import { verdictWith } from "./verdicts";

const logit = (probability: number) => Math.log(probability / (1 - probability));

describe("describeVerdict", () => {
  it("gives the evidence of both orders", () => {
    const margin = (logit(0.91) + logit(0.84)) / 2;
    const bias = (logit(0.91) - logit(0.84)) / 2;
    expect(describeVerdict(verdictWith(margin, bias))).toBe("preferred in both orders, 0.91 and 0.84");
    expect(describeVerdict(verdictWith(-1))).toBe("refused in both orders, 0.27 and 0.27");
  });

  it("says what a tie was made of", () => {
    expect(describeVerdict(verdictWith(0, 2))).toBe("a tie: whichever prompt stood first was preferred, 0.88 and 0.12");
    expect(describeVerdict(verdictWith(0, -2))).toBe(
      "a tie: whichever prompt stood second was preferred, 0.12 and 0.88",
    );
    expect(describeVerdict(verdictWith(0))).toBe("a tie: no clear preference, 0.50 and 0.50");
  });

  it("never claims certainty", () => {
    expect(describeVerdict(verdictWith(12))).toBe("preferred in both orders, over 0.99 and over 0.99");
    expect(describeVerdict(verdictWith(-12))).toBe("refused in both orders, under 0.01 and under 0.01");
  });

  it("gives no figures where the engine gave none, and says what was judged by", () => {
    const verdict = verdictWith(17, 0, { hasProbabilities: false, criterion: "short" });
    expect(describeVerdict(verdict)).toBe(
      "preferred in both orders (this model names a letter and not how sure it is), judged by what you asked for",
    );
  });
});
