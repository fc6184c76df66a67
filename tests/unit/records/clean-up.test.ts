import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyCleanUp } from "@/lib/records/clean-up";

describe("applyCleanUp", () => {
  it("makes all of the edits, each at the place that it has in the text as it was", () => {
    const text = "teh bee and teh wasp";
    const edits = [
      { start: 0, end: 3, text: "the" },
      { start: 12, end: 15, text: "the" },
    ];
    expect(applyCleanUp(text, edits)).toBe("the bee and the wasp");
    expect(applyCleanUp(text, [{ start: 7, end: 20, text: "" }])).toBe("teh bee");
    expect(applyCleanUp(text, [{ start: 20, end: 20, text: "." }])).toBe("teh bee and teh wasp.");
  });

  it("changes nothing with no edits, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => applyCleanUp(text, []) === text));
  });

  it.each([
    [
      "overlap",
      [
        { start: 0, end: 4, text: "" },
        { start: 3, end: 5, text: "" },
      ],
    ],
    [
      "stand in another order",
      [
        { start: 4, end: 5, text: "" },
        { start: 0, end: 1, text: "" },
      ],
    ],
    ["run backwards", [{ start: 4, end: 2, text: "" }]],
    ["end after the text", [{ start: 0, end: 99, text: "" }]],
  ])("gives nothing where the edits %s", (_, edits) => {
    expect(applyCleanUp("Hello you", edits)).toBeNull();
  });
});
