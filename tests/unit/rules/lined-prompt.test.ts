import { expect, it } from "vitest";
import { examples } from "@/components/workbench/task/examples";
import { rewriteByRules } from "@/lib/rules/rewrite-by-rules";
import { linedMatters, linedPrompt, linedPromptAbout, linedQuestion } from "../../fixtures/lined-prompt";

const rewrite = (silverPrompt: string) =>
  rewriteByRules({ silverPrompt, silverResponse: null, goldenResponse: null, wordLimit: 400 }, { asksQuestions: true });
const remedy = "end-to-end tests need lines: put a prompt that gets them into tests/fixtures/lined-prompt.ts";

it.each(Object.values(linedMatters).map(linedPromptAbout))("adds two lines or more: %s", async (prompt) => {
  const { isUnchanged, frame } = await rewrite(prompt);
  expect(isUnchanged, remedy).toBe(false);
  expect(frame?.lines.length, remedy).toBeGreaterThanOrEqual(2);
});

it("adds lines to the first prompt, and asks first what the tests answer", async () => {
  const { isUnchanged, frame } = await rewrite(linedPrompt);
  expect(isUnchanged, remedy).toBe(false);
  expect(frame?.lines, remedy).not.toHaveLength(0);
  expect(frame?.questions[0]?.ask, remedy).toBe(linedQuestion);
});

/** Those that end-to-end tests press. */
const pressed = examples.filter(({ name }) => ["A vague request", "With both responses"].includes(name));

it.each(pressed)("adds lines to what the page offers as an example: $name", async ({ task }) => {
  const { isUnchanged, frame } = await rewriteByRules({ ...task, wordLimit: 400 }, { asksQuestions: true });
  expect(isUnchanged).toBe(false);
  expect(frame?.lines.length).toBeGreaterThan(0);
});

it("answers every example with lines or questions", async () => {
  for (const { name, task } of examples) {
    const { frame } = await rewriteByRules({ ...task, wordLimit: 400 }, { asksQuestions: true });
    expect((frame?.lines.length ?? 0) + (frame?.questions.length ?? 0), name).toBeGreaterThan(0);
  }
});
