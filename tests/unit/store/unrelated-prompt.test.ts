import { describe, expect, it } from "vitest";
import { isUnrelated } from "@/lib/store/unrelated-prompt";

const bees = "Explain how honey bees live through a year, in five short paragraphs for a child of ten.";

describe("isUnrelated", () => {
  it.each([
    ["another task", "Write a SQL query that lists customers with more than five orders."],
    ["another language", "Schreibe eine Absage an einen Bewerber, freundlich und knapp."],
    ["another script", "请写一封邮件通知客户发货延迟并道歉"],
  ])("is true for %s", (_, prompt) => {
    expect(isUnrelated(prompt, [bees])).toBe(true);
  });

  it.each([
    ["the same text", bees],
    ["a text that was cut down", "honey bees through a year"],
    [
      "a text that was added to",
      `You are a teacher. ${bees} Use no Latin names, and end with a question to the class.`,
    ],
    ["the same task for another thing", "Explain how wasps live through a year, in five short paragraphs for a child."],
    ["a few letters", "ok go"],
    ["nothing", ""],
  ])("is false for %s", (_, prompt) => {
    expect(isUnrelated(prompt, [bees])).toBe(false);
  });

  it("is false where it goes on from any one of the texts", () => {
    const query = "Write a SQL query that lists customers with more than five orders.";
    expect(isUnrelated("Write a SQL query that lists customers by country.", [bees, query])).toBe(false);
    expect(isUnrelated("把这段话翻译成英文并保持礼貌", ["把这段话翻译成德文并保持礼貌"])).toBe(false);
  });

  it("says nothing against a text that is too short to tell", () => {
    expect(isUnrelated(bees, ["hi"])).toBe(false);
    expect(isUnrelated(bees, [])).toBe(true);
  });
});
