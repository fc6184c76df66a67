import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bankOf, nearestDemonstrations } from "@/lib/optimizers/small-model/demonstrations";
import { findSmallFault } from "@/lib/optimizers/small-model/find-small-fault";
import { languageOfPrompt } from "@/lib/reading/language-of-prompt";
import { splitBlocks } from "@/lib/reading/blocks";

const silver = "gift ideas for my dad who likes fishing and old radios, max 50 euros";
const shown = [
  {
    kind: "list" as const,
    silver: "books about the sea",
    golden:
      "Name eight books about the sea, each with its author, its year and one sentence that says who would enjoy it.",
  },
];

describe("findSmallFault", () => {
  it.each([
    [
      null,
      "Suggest ten gifts for my dad, who likes fishing and old radios, up to 50 euros each, with a reason for each one.",
    ],
    ["nothing-added", "Gift ideas for my dad, who likes fishing and old radios. Max 50 euros."],
    ["words-lost", "Suggest ten presents with a short reason for each one and a place to buy it."],
    [
      "example-copied",
      "Name eight gift ideas for dad who likes fishing, old radios, each with its author, its year and one sentence that says who.",
    ],
    ["example-copied", "Rough prompt: Gift ideas for my dad, who likes fishing and old radios, for up to 50 euros."],
    [
      "example-copied",
      "Gift ideas for my dad, who likes fishing and old radios, max 50 euros. Use the language of the prompt.",
    ],
    [
      "repeats-itself",
      "Gift ideas for a dad who likes fishing. Gift ideas for a dad who likes radios. Gift ideas for a dad who likes fishing.",
    ],
  ])("says %s", (fault, text) => {
    expect(findSmallFault(silver, text, shown)).toBe(fault);
  });

  it("lets a prompt speak of prompts where the silver prompt does", () => {
    const own = "write an image prompt of a lighthouse at night";
    const text = `${own}. Let the prompt name the light, the weather and the angle of view.`;
    expect(findSmallFault(own, text, [])).toBeNull();
  });

  it("lets a prompt repeat what the silver prompt repeats", () => {
    const twice =
      "Translate each line into German.\nsee you in the morning at the old harbour\nsee you in the morning at the old harbour";
    expect(findSmallFault(twice, `${twice}\nKeep the tone friendly and the order unchanged.`, [])).toBeNull();
  });

  it("finds fault with hardly any rewrite that readers chose", async () => {
    const rows = readdirSync("data/pairs")
      .filter((file) => file.endsWith(".jsonl"))
      .flatMap((file) => readFileSync(`data/pairs/${file}`, "utf8").split("\n"))
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line) as { readonly raw_prompt: string; readonly gpt4_optimized_prompt: string });
    let faults = 0;
    for (const { raw_prompt: raw, gpt4_optimized_prompt: chosen } of rows) {
      const bank = await bankOf(languageOfPrompt(splitBlocks(raw.trim())));
      const nearest = nearestDemonstrations(bank, { silver: raw, kind: null }, 2);
      if (findSmallFault(raw, chosen, nearest) !== null) faults += 1;
    }
    expect(faults / rows.length).toBeLessThan(0.02);
  });
});
