import { describe, expect, it } from "vitest";
import { readPrompt } from "@/lib/reading/read-prompt";
import { packModel, unpackModel } from "@/lib/reading/reader/model";
import { readerOf } from "@/lib/reading/reader/reader";
import { storedReaderModel } from "@/lib/reading/reader/weights-en";
import { trustKinds } from "@/lib/rules/choose-lines";

describe("The reader is sure of what is plain to any person", () => {
  it.each([
    ["tell me about bees", "explain"],
    ["Make me a sandwich recipe", "recipe"],
    ["Tom has twice as many apples as Ann, together they have 27. How many has Tom?", "solve"],
    ["python script to rename all files in a folder", "code"],
    ["plan a weekend in rome with kids", "trip"],
    ["check my grammar: she dont like it", "proofread"],
    ["slogan for a flower shop", "naming"],
  ])("%s: %s", (prompt, kind) => {
    expect(trustKinds(readPrompt(prompt)).sure).toEqual([kind]);
  });

  it.each([
    ["de", "rezept für kartoffelsuppe mit würstchen", "recipe"],
    ["es", "traduce al inglés: nos vemos mañana", "translate"],
    ["ja", "上司へのお詫びメールを書いて", "email"],
  ] as const)("in %s: %s: %s", async (language, prompt, kind) => {
    const [first] = readPrompt(prompt, await readerOf(language)).kinds;
    expect(first?.value).toBe(kind);
  });

  it("is not sure of what nobody could tell", () => {
    expect(trustKinds(readPrompt("more of it please")).sure).toEqual([]);
  });
});

it("A model is the same after it was stored and read again", () => {
  expect(packModel(unpackModel(storedReaderModel))).toEqual(storedReaderModel);
});
