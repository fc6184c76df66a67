import { describe, expect, it } from "vitest";
import { readPrompt } from "@/lib/reading/read-prompt";
import { plainKind } from "@/lib/rules/plain-kind";

/** What the first words say, where the learned reader has no idea of its own. */
const kindOf = (prompt: string) => plainKind({ ...readPrompt(prompt), kinds: [] })?.kind ?? null;

describe("The first words of a short request say its kind", () => {
  it.each([
    ["houseplants that survive in a dark hallway", "list"],
    ["any good podcasts about the sea?", "list"],
    ["another word for stubborn", "list"],
    ["tea or coffee for an office kitchen", "compare"],
    ["what is the difference between a crow and a raven", "compare"],
    ["is rust or go easier", "compare"],
    ["why do leaves change colour", "explain"],
    ["what does ngl mean", "explain"],
    ["can rabbits eat carrots", "answer"],
    ["how many moons does mars have", "answer"],
    ["my fridge keeps freezing the milk", "how-to"],
    ["how to fold a shirt", "how-to"],
    ["should i sell my car now", "advise"],
    ["best time to visit peru", "advise"],
    ["name ideas for a hiking club", "naming"],
    ["what should i call my bakery", "naming"],
    ["js remove duplicates from array", "code"],
  ])("%s", (prompt, kind) => {
    expect(kindOf(prompt)).toBe(kind);
  });
});

describe("Nothing is said by them", () => {
  it.each([
    [
      "of a request that begins like a question and goes on with material",
      "is this sentence right: I am here since Monday",
    ],
    ["of the plural inside another thing", "a market report on electric cars in Norway"],
    ["of words that a person wants translated", 'what does "das ist mir wurst" mean'],
    ["of a question that is asked in German", "warum ist der Himmel blau"],
    ["of a longer text", `how to ${"and then the next thing ".repeat(8)}`],
    ["of an order that begins as a question may", "Do something nice with bees."],
    ["of a text to be written about a thing that fails", "write a poem about a clock that keeps stopping"],
  ])("%s", (_, prompt) => {
    expect(kindOf(prompt)).toBeNull();
  });

  it("where the reader thinks of something else", () => {
    const reading = readPrompt("how to fold a shirt");
    expect(plainKind({ ...reading, kinds: [{ value: "poem", probability: 0.6 }] })).toBeNull();
    expect(plainKind({ ...reading, kinds: [{ value: "advise", probability: 0.6 }] })?.kind).toBe("how-to");
  });
});
