import { expect, it } from "vitest";
import { rewriteByRules } from "@/lib/rules/rewrite-by-rules";
import { englishAsked } from "@/lib/rules/recipes/en/asked/all";
import { englishRecipes } from "@/lib/rules/recipes/en/book";
import type { Answer } from "@/lib/records/framed-prompt";

async function asksOf(silverPrompt: string, answers: readonly Answer[] = []): Promise<readonly string[]> {
  const task = { silverPrompt, silverResponse: null, goldenResponse: null, wordLimit: 400, answers };
  const { frame } = await rewriteByRules(task, { asksQuestions: true });
  return frame?.questions.map(({ ask }) => ask) ?? [];
}

it.each([
  ["a toast for my sister", "How long may you speak?"],
  ["what to pack for Norway", "For how many days?"],
  ["regex to find phone numbers", "Where will the pattern run?"],
  ["explain how tides work", "Who is the explanation for?"],
  ["draw a lighthouse", "In which style?"],
  ["Ideen für ein Geschenk für meine Oma", "Was darf eine Idee kosten?"],
  ["my husband never does the dishes", "What have you tried already?"],
])("asks of “%s”: %s", async (prompt, ask) => {
  expect(await asksOf(prompt)).toContain(ask);
});

it.each([
  ["name for a podcast about lost movies", "One that you liked?"],
  ["write a php function to validate an email address", "What should the reader do?"],
  ["My best friend moved away 14 years ago and lately writes once a day or less", "What may it cost a day?"],
  ["whats that movie where a man lives the same day again", "One that you liked?"],
  ["thank you note for my neighbor who watered my plants", "What did they do, or what do you share?"],
])("does not ask of “%s”: %s", async (prompt, ask) => {
  expect(await asksOf(prompt)).not.toContain(ask);
});

it.each(["write a cover letter for {{job}} at {{company}}", "another word for tired", "capital of australia"])(
  "asks nothing of “%s”",
  async (prompt) => {
    expect(await asksOf(prompt)).toEqual([]);
  },
);

it("leaves out what the person has said", async () => {
  expect(await asksOf("3 minute wedding toast for my sister")).not.toContain("How long may you speak?");
  expect(await asksOf("dinner with rice and eggs for two people")).not.toContain("For how many?");
});

it("asks one thing at most of somebody who has said much", async () => {
  const long =
    "Draw a picture of an old sailor, about seventy, who mends a net. His coat is torn and his dog sleeps beside him. I want calm colours and a lot of sky, since it hangs in a waiting room.";
  expect((await asksOf(long)).length).toBeLessThanOrEqual(1);
});

it("keeps an answer to a question that is not asked any more", async () => {
  const answer = {
    questionId: "other/purpose",
    ask: "What do you need it for?",
    text: "work",
    line: "It is for work.",
  };
  expect(await asksOf("capital of australia", [answer])).toEqual(["What do you need it for?"]);
});

it("has questions with ids of their own, each with its place for words and whole sentences, and none that replaces a line that is not there", async () => {
  const kinds = Object.entries(englishRecipes);
  const recipes = new Map(await Promise.all(kinds.map(async ([kind, fetch]) => [kind, await fetch()] as const)));
  const questions = englishAsked.flatMap(({ source, questions: all }) => all.map((question) => ({ source, question })));
  const asksById = new Map<string, string>();
  for (const { source, question } of questions) {
    const id = `${source}/${question.id}`;
    expect([undefined, question.ask], id).toContain(asksById.get(id));
    asksById.set(id, question.ask);
    expect(question.own, id).toContain("{answer}");
    expect(question.choices.length, id).toBeLessThanOrEqual(4);
    expect(question.choices.length, id).not.toBe(1);
    for (const { line } of question.choices) expect(line, id).toMatch(/^\p{Lu}.*\.$/u);
    const lines = recipes.get(source)?.lines.map((line) => line.id) ?? [];
    for (const replaced of question.replaces) expect(lines, id).toContain(replaced);
  }
});
