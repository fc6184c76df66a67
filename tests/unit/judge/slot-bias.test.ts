import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addToSlotBias, describeSlotBias, meanSlotBias, noSlotBias } from "@/lib/judge/slot-bias";
import { verdictWith } from "./verdicts";

describe("the slot bias of a judge", () => {
  it("is found whatever the prompts were worth", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1 }),
        (slotBias, margins) => {
          const bias = margins.map((margin) => verdictWith(margin, slotBias)).reduce(addToSlotBias, noSlotBias);
          expect(bias.verdicts).toBe(margins.length);
          expect(meanSlotBias(bias)).toBeCloseTo(slotBias, 9);
        },
      ),
    );
  });

  it("is said in plain words", () => {
    expect(describeSlotBias(noSlotBias)).toBe("This model has judged nothing yet.");
    const verdicts = [verdictWith(0, 1), verdictWith(3, 1), verdictWith(-0.2, 1)];
    expect(describeSlotBias(verdicts.reduce(addToSlotBias, noSlotBias))).toBe(
      "In 6 answers this model named the prompt that stood first 5 times; of two equal prompts it would name the first with probability 0.73. A verdict counts only where both orders agree.",
    );
    expect(describeSlotBias(addToSlotBias(noSlotBias, verdictWith(2, -0.1)))).toBe(
      "In 2 answers this model named the prompt that stood first once; of two equal prompts it favours neither place.",
    );
  });

  it("is only counted where the engine gives no probabilities", () => {
    const named = verdictWith(0, 17, { probabilities: [1, 0], hasProbabilities: false });
    const bias = addToSlotBias(noSlotBias, named);
    expect(meanSlotBias(bias)).toBeNull();
    expect(describeSlotBias(bias)).toBe(
      "In 2 answers this model named the prompt that stood first 2 times. A verdict counts only where both orders agree.",
    );
  });
});
