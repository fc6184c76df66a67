import { expect, it } from "vitest";
import { rewriteByRules } from "@/lib/rules/rewrite-by-rules";
import { linedMatters, linedPrompt, linedPromptAbout, linedQuestion } from "../../fixtures/lined-prompt";

const rewrite = (silverPrompt: string) =>
  rewriteByRules({ silverPrompt, silverResponse: null, goldenResponse: null, wordLimit: 400 }, { asksQuestions: true });
const remedy = "end-to-end tests need lines: put a prompt that gets them into tests/fixtures/lined-prompt.ts";

it.each([linedPrompt, ...Object.values(linedMatters).map(linedPromptAbout)])(
  "adds three lines or more, and asks: %s",
  async (prompt) => {
    const { isUnchanged, frame } = await rewrite(prompt);
    expect(isUnchanged, remedy).toBe(false);
    expect(frame?.lines.length, remedy).toBeGreaterThanOrEqual(3);
    expect(frame?.questions, remedy).not.toHaveLength(0);
  },
);

it("asks first what the tests answer", async () => {
  const { frame } = await rewrite(linedPrompt);
  expect(frame?.questions[0]?.ask, remedy).toBe(linedQuestion);
});
