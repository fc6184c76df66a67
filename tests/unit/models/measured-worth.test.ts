import { describe, expect, it } from "vitest";
import { catalog } from "@/lib/models/catalog";
import { describeWorth, worthOf } from "@/lib/models/measured-worth";

const entryOf = (name: RegExp) => catalog.find((entry) => name.test(entry.name))!;

describe("what a model is worth", () => {
  it("is said of sizes that were measured", () => {
    const smallest = entryOf(/SmolLM2 135M/);
    expect(worthOf(smallest)).toMatchObject({ beatsRules: false, canJudge: false });
    expect(describeWorth(smallest)).toMatch(/Measured.*instant rules/);
  });

  it("is claimed of no other size, and of none that is not known", () => {
    for (const entry of [entryOf(/SmolLM2 360M/), entryOf(/Qwen3 4B/), entryOf(/own model/)]) {
      expect(worthOf(entry)).toBeNull();
      expect(describeWorth(entry)).toBe("What it writes was not measured.");
    }
  });

  it("is not asked of a model that writes nothing", () => {
    expect(describeWorth({ parameters: 0.02, use: "meaning" })).toBeNull();
  });
});
