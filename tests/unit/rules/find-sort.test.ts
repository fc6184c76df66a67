import { describe, expect, it } from "vitest";
import { readPrompt } from "@/lib/reading/read-prompt";
import { readerOf } from "@/lib/reading/reader/reader";
import { sortsOfLanguage } from "@/lib/rules/book-of-language";
import { findSort } from "@/lib/rules/find-sort";
import { rewriteByRules } from "@/lib/rules/rewrite-by-rules";

async function sortOf(prompt: string): Promise<string | null> {
  return findSort(readPrompt(prompt, await readerOf("de")), await sortsOfLanguage("de"))?.id ?? null;
}

describe("A short request is told by its words", () => {
  it.each([
    ["was kann ich meiner tante zum ruhestand schenken", "gifts"],
    ["was kann ich mit zucchini und reis kochen", "use-up"],
    ["spruch zum 60. geburtstag meiner mutter", "card-words"],
  ])("%s", async (prompt, sort) => {
    expect(await sortOf(prompt)).toBe(sort);
  });
});

describe("No sort is told", () => {
  it.each([
    ["where only the answer is wanted", "was kann ich meiner tante schenken, nur ein wort"],
    ["of a template", "was kann ich {{person}} zum geburtstag schenken"],
    [
      "of material",
      "fasse das zusammen:\n\nDie Brücke wurde am Montag gesperrt und wird erst im Juni wieder geöffnet.",
    ],
    ["of a longer request", `was kann ich meiner tante schenken ${"und meinem onkel und der nichte ".repeat(6)}`],
  ])("%s", async (_, prompt) => {
    expect(await sortOf(prompt)).toBeNull();
  });
});

it("each sort has one to four lines, and no two share an id or a text", async () => {
  for (const language of ["de", "fr", "es", "pt", "it", "zh", "ja", "ar", "hi"] as const) {
    const sorts = await sortsOfLanguage(language);
    expect(sorts.length, language).toBeGreaterThan(0);
    expect(new Set(sorts.map(({ id }) => id)).size, language).toBe(sorts.length);
    for (const { lines } of sorts) {
      expect(lines.length).toBeGreaterThanOrEqual(1);
      expect(lines.length).toBeLessThanOrEqual(4);
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
    }
  }
});

it("all lines of a sort are added, and a second run adds nothing", async () => {
  const task = {
    silverPrompt: "was kann ich mit zucchini und reis kochen",
    silverResponse: null,
    goldenResponse: null,
    wordLimit: 400,
  };
  const { text, frame } = await rewriteByRules(task, { asksQuestions: true });
  const lines = (await sortsOfLanguage("de")).find(({ id }) => id === "use-up")?.lines ?? [];
  expect(lines).not.toEqual([]);
  expect(frame?.lines.map((line) => line.text)).toEqual(lines.map((line) => line.text));
  expect((await rewriteByRules({ ...task, silverPrompt: text }, { asksQuestions: true })).text).toBe(text);
});
