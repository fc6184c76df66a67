import { describe, expect, it } from "vitest";
import { findGuide } from "@/lib/rules/guides/find-guide";
import { readTask } from "@/lib/rules/read-task";

describe("the kind of a task", () => {
  it.each([
    ["write an email to Ana", "write/email"],
    ["poem about autumn", "write/poem"],
    ["Draft a LinkedIn post about our office", "write/social"],
    ["I need a recipe for pancakes", "write/recipe"],
    ["summarise this text: it rains", "summarize"],
    ["Write a summary of the meeting", "summarize"],
    ["Classify this review as good or bad: fine", "classify"],
    ["Is this message spam or not spam?", "classify"],
    ["Extract all dates from the text below", "extract"],
    ["Get all names from this article", "extract"],
    ["Translate to French: hello", "translate"],
    ["Make this email more formal: hey", "rewrite/tone"],
    ["fix the grammar: me goes", "rewrite/proofread"],
    ["shorten this: it is long", "rewrite/shorten"],
    ["Give me feedback on my essay", "review"],
    ["Analyze this data: 1, 2", "analyze"],
    ["Explain recursion", "explain"],
    ["Why is the sky blue?", "explain"],
    ["Why does my bread not rise?", "explain/cause"],
    ["What is the capital of Peru?", "answer"],
    ["how do i boil an egg", "how-to"],
    ["Should I buy or rent?", "advise"],
    ["Give me 3 tips for running", "advise/tips"],
    ["Compare tea and coffee", "compare"],
    ["pros and cons of trams", "compare/pros-and-cons"],
    ["Which is it? A) one B) two", "choose"],
    ["If 3 pens cost 6 euros, how much do 5 cost?", "solve"],
    ["Prove that 2 is prime", "solve/proof"],
    ["Write a Python function that adds", "code/function"],
    ["Write a SQL query for all users", "code/sql"],
    ["This fails with an error:\n\n```js\nlet a = ;\n```", "fix-code"],
    ["Review this code:\n\n```js\nlet a = 1;\n```", "review-code"],
    ["What does this do?\n\n```js\nlet a = 1;\n```", "explain-code"],
    ["Plan a trip to Rome", "plan/trip"],
    ["Create a study plan for physics", "plan/training"],
    ["Brainstorm ideas for a party", "brainstorm/ideas"],
    ["names for a cat", "brainstorm/names"],
    ["List the planets", "list"],
    ["Write 10 quiz questions about bees", "quiz"],
    ["Act as a travel guide", "roleplay"],
    ["Can you feel pain?", "answer"],
    ["Hm.", "other"],
  ])("of %j is %s", (prompt, expected) => {
    const { kind, genre } = readTask(prompt);
    expect([kind, genre ?? ""].join("/")).toMatch(new RegExp(`^${expected}(/|$)`, "u"));
  });

  it("has at most four pieces of advice and a source for each", () => {
    for (const prompt of ["write an email", "Explain recursion", "Write a Python function", "Plan a trip to Rome"]) {
      const { advice } = findGuide(readTask(prompt));
      expect(advice.length).toBeGreaterThan(0);
      expect(advice.length).toBeLessThanOrEqual(4);
      for (const { source, remark } of advice) expect([source, remark]).not.toContain("");
    }
  });
});
