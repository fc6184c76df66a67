import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeFramedPrompt } from "@/lib/records/framed-prompt";
import type { TaskKind } from "@/lib/reading/kinds";
import { readPrompt } from "@/lib/reading/read-prompt";
import { learnForm } from "@/lib/rules/golden-form";
import { rewriteByRules } from "@/lib/rules/rewrite-by-rules";
import type { Task } from "@/lib/template/task";

function taskOf(silverPrompt: string, goldenResponse: string, silverResponse: string | null = null): Task {
  return { silverPrompt, silverResponse, goldenResponse, wordLimit: 400 };
}

function learn(task: Task, kind: TaskKind | null = null) {
  const reading = readPrompt(task.silverPrompt);
  return learnForm(task, reading, { ...reading, kind });
}

/** What is added because of the golden response, one sentence a line. */
function linesFor(task: Task, kind: TaskKind | null = null): string {
  return learn(task, kind)
    .lines.map(({ text }) => text)
    .join("\n");
}

describe("what the golden response teaches", () => {
  it.each([
    ["Pick one: A) x B) y", "B", "only the letter of the correct option (A or B)."],
    ["Is 1,027 a prime number?", "No", '"yes" or "no"'],
    ["Name the capital.", "Bern", "only a single word."],
    ["When was the treaty signed?", "1648-10-24", "YYYY-MM-DD"],
    ["List the ports", "- a b c d\n- e f g h", "only a bulleted list of two items, each of about five words."],
    ["Give me the ports as data", '{"ports": ["x"]}', '{"ports": [string, …]}'],
    [
      "Extract the contact details: Orla Byrne, Halden Ltd",
      '{"name": "Orla Byrne", "company": "Halden Ltd", "active": true}',
      '{"name": string, "company": string, "active": true or false}',
    ],
    [
      "compare tea and coffee",
      "| Property | Tea | Coffee |\n| --- | --- | --- |\n| Caffeine | 40 mg | 90 mg |",
      "table",
    ],
    [
      "Write a greeting for the hotel website",
      "Bienvenue dans notre hôtel au bord de la mer, où chaque client trouve une place tranquille pour se reposer.",
      "Write the answer in French.",
    ],
    ["Wie heißt die Hauptstadt der Schweiz?", "Bern", "Ausgabeformat: ein einziges Wort."],
  ])("adds to %j what %j needs", (prompt, golden, expected) => {
    expect(linesFor(taskOf(prompt, golden))).toContain(expected);
  });

  it("asks for the working where a problem is to be solved", () => {
    expect(linesFor(taskOf("How many are 3 boxes of 4?", "12"), "solve")).toContain(
      'a last line that starts with "Answer:" and holds only the number.',
    );
  });

  it.each([
    ["Answer with the letter only. A) x B) y", "B"],
    ["Is it big? Answer yes or no.", "Yes"],
    ["Give the date as YYYY-MM-DD.", "2024-01-02"],
  ])("says nothing where %j says it already", (prompt, golden) => {
    expect(linesFor(taskOf(prompt, golden))).not.toContain("Output format");
  });

  it("says what the silver response did against it", () => {
    const task = taskOf("Give me the port as data", '{"name": "Ayr", "depth": 3}', '{"name": "Ayr"}');
    expect(learn(task).lines.map(({ id }) => id)).toContain("response/form-keys-missing");
  });

  it("asks which counts where the prompt names another form, and adds neither by itself", () => {
    const { lines, collision } = learn(taskOf("Give me a bulleted list of ports", '{"a": 1}'));
    expect(lines).toEqual([]);
    expect(collision).toMatchObject({ id: "response/which-form", answer: null });
    expect(collision?.choices.map(({ label }) => label)).toEqual(["The response", "The prompt"]);
  });

  it("writes its lines where the prompt has a place for them", async () => {
    const { text, frame } = await rewriteByRules(
      taskOf("Classify the ticket as bug or wish.\n\nTicket: {ticket}\nLabel:", "bug"),
      { asksQuestions: false },
    );
    expect(text).toMatch(/^Classify the ticket as bug or wish\.\n\n[^]+\n\nTicket: \{ticket\}\nLabel:$/u);
    expect(frame === null ? "" : writeFramedPrompt(frame).text).toBe(text);
  });
});

/** Words and numbers that no prompt of ours contains. */
const secretWord = fc.stringMatching(/^zq[a-z]{4,8}$/u);
const secretNumber = fc.integer({ min: 10_000, max: 99_999 });
const secrets = fc.tuple(secretWord, secretWord, secretWord, secretNumber);

describe("what is added for a golden response", () => {
  it("never holds a value of the golden response", async () => {
    const forms: readonly ((word: string, other: string, third: string, number: number) => string)[] = [
      (word) => word,
      (word, other) => `${word} ${other}`,
      (word, other, third) => `${word}, ${other}, ${third}`,
      (_, __, ___, number) => String(number),
      (word, _, __, number) => `${number} ${word}`,
      (word, other, third, number) =>
        JSON.stringify({ name: word, items: [{ label: other, value: number }, { label: third }] }),
      (word, other, _, number) => JSON.stringify({ [`${word} ${other}`]: number, [other]: number }),
      (word, other, third, number) =>
        `| Name | Value |\n| --- | --- |\n| ${word} | ${number} |\n| ${other} ${third} | ${number} |`,
      (word, other, third, number) => `name,value\n${word},${number}\n${other} ${third},${number}`,
      (word, other, third) => `- ${word}\n- ${other} ${word}\n- ${third}`,
      (word, other, third, number) => `1. ${word} ${number}\n2. ${other}\n3. ${third}`,
      (word, other, _, number) => `\`\`\`python\ndef ${word}(${other}):\n    return ${number}\n\`\`\``,
      (word, other, third, number) =>
        `The ${word} is ${other}. It has ${number} of ${third}.\n\nYou see the ${word} there.`,
      (word, other, _, number) => `We take ${word} and ${other}.\n#### ${number}`,
      (word) => `Yes, because ${word} is.`,
      (word) => `B) ${word}`,
    ];
    const prompts = [
      "Answer this.",
      "Write an email about the delay",
      "Extract the name and the value from this text: nothing here",
      "How much is it, if 3 pens cost 4 euros and 7 are sold?",
      "Which one? A) this B) that C) none",
      "Escribe la respuesta en una frase para mi hermana",
      "# Task\n\nAnswer.\n\n# Text\n\n{{text}}",
    ];
    await fc.assert(
      fc.asyncProperty(
        secrets,
        fc.constantFrom(...forms),
        fc.constantFrom(...prompts),
        async (values, form, prompt) => {
          const { text, frame } = await rewriteByRules(taskOf(prompt, form(...values)), { asksQuestions: true });
          for (const value of values) expect(text + JSON.stringify(frame)).not.toContain(String(value));
        },
      ),
      { numRuns: 400 },
    );
  }, 60_000);
});
