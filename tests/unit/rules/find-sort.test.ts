import { describe, expect, it } from "vitest";
import { readPrompt } from "@/lib/reading/read-prompt";
import { readerOf } from "@/lib/reading/reader/reader";
import { findSort } from "@/lib/rules/find-sort";
import { englishSorts } from "@/lib/rules/recipes/en/sorts/all";

async function sortOf(prompt: string): Promise<string | null> {
  return findSort(readPrompt(prompt, await readerOf("en")), englishSorts)?.id ?? null;
}

describe("A short request is told by its words", () => {
  it.each([
    ["how do i get gum out of a jumper", "remove"],
    ["my dishwasher won't drain", "broken-thing"],
    ["can cats eat cheese", "pet-may-eat"],
    ["is it ok to take aspirin and melatonin together", "two-medicines"],
    ["i feel lonely since i moved", "low-mood"],
    ["how do i tell my boss i want to leave early on fridays", "hard-talk"],
    ["what do i say to a friend who failed her exam", "ready-words"],
    ["gift for an aunt who knits", "gifts"],
    ["best headphones for swimming", "buy"],
    ["should i rent or buy at 28", "decide"],
    ["do i need a visa for japan", "rules-of-law"],
    ["difference between a moth and a butterfly", "difference"],
    ["explain how tides work", "explain-thing"],
    ["git undo last merge", "command"],
    ["write a haiku about a tram", "haiku"],
    ["packing list for a week in norway", "ready-list"],
    ["sore throat for 4 days", "complaint"],
    ["bread didnt rise", "baking-trouble"],
    ["how do i tell my mom im not coming on sunday", "hard-talk"],
  ])("%s", async (prompt, sort) => {
    expect(await sortOf(prompt)).toBe(sort);
  });
});

describe("No sort is told", () => {
  it.each([
    ["where the person says how long the answer is", "explain how tides work in two sentences"],
    ["where the person says how the answer looks", "difference between a moth and a butterfly, as a table"],
    ["where only the answer is wanted", "can cats eat cheese, just yes or no"],
    ["of two questions", "how do tides work? and what is hail?"],
    ["of a template", "explain how {{thing}} works"],
    ["of material", "summarize this:\n\nThe bridge was closed on Monday and will open again in June."],
    ["where the reader thinks of another family of kinds", "write an email to my landlord, can i keep a cat"],
    ["where a clause names a matter of its own", "my wifi keeps dropping but the tv has no trouble"],
    ["where a second sentence does", "my landlord keeps coming in. i have a baby"],
    ["where the person tells how not to do it", "how do i tell my boss i am leaving without burning bridges"],
    ["of a place called by telephone", "cheapest way to call canada from spain"],
    ["of animals that are nobody's", "why do dogs tilt their head"],
    ["of one figure", "whats the normal blood pressure for a 60 yr old woman"],
    ["of what is no book or film", "summarize photosynthesis"],
    ["of animals that are not fed", "do cats have good memory"],
    ["of shares of a market", "windows vs mac market share"],
    ["of a decision that no sum decides", "should i get bangs"],
    ["of a longer request", `best headphones for swimming ${"and for the bus and the office ".repeat(5)}`],
  ])("%s", async (_, prompt) => {
    expect(await sortOf(prompt)).toBeNull();
  });
});

it("each sort has two to four lines, and no two share an id or a text", () => {
  expect(new Set(englishSorts.map(({ id }) => id)).size).toBe(englishSorts.length);
  for (const { lines } of englishSorts) {
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(lines.length).toBeLessThanOrEqual(4);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
  }
});
