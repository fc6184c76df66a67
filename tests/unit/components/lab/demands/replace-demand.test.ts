import { describe, expect, it } from "vitest";
import { replaceDemand } from "@/components/lab/demands/replace-demand";
import { assertionOf } from "../lab-examples";

const [one, two, three] = ["a", "b", "c"].map((value) => assertionOf({ kind: "contains", value })) as [
  ReturnType<typeof assertionOf>,
  ReturnType<typeof assertionOf>,
  ReturnType<typeof assertionOf>,
];

describe("replaceDemand", () => {
  it("puts it in the place of the other, also of the second of two that are alike", () => {
    expect(replaceDemand([one, two], two, three)).toEqual([one, three]);
    const twin = { ...one };
    expect(replaceDemand([one, twin], twin, three)).toEqual([one, three]);
  });

  it("finds it by what it says in a list that another tab changed", () => {
    expect(replaceDemand([structuredClone(two)], two, three)).toEqual([three]);
  });

  it("adds it where the other is gone", () => {
    expect(replaceDemand([one], two, three)).toEqual([one, three]);
  });
});
