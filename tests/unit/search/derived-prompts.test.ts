import { describe, expect, it } from "vitest";
import { fail } from "@/lib/base/result";
import { createRowTools } from "@/lib/search/create-row-tools";
import { writeJson } from "@/lib/search/expected-text";
import type { SearchPlan } from "@/lib/search/lab-run";
import { createDerivedPrompts, derivedPromptsSizes } from "@/lib/search/recipes/derived-prompts";
import type { OneRequestSize } from "@/lib/search/recipes/one-request";
import type { RowTools } from "@/lib/search/row-tools";
import { colourRows, plainTools, planFor } from "./planted";
import { runRecipe, toldEngine } from "./scripted-search";

const plan = planFor({
  rows: { propose: colourRows(12, "a"), select: colourRows(24, "b"), openOnce: colourRows(10, "c") },
  sampling: { temperature: 0, topP: 1, seed: 1, maxTokens: 500 },
});
const startText = plan.prompt.text;
const good = "Say in one word if this colour is light or dark: {{colour}}";
const plain = "Look at the colour and say if it is light or dark: {{colour}}";
const another = "Which is it, light or dark? {{colour}}";

/** A row is answered in one word where the prompt, or the example in it, asks for that. */
function shade(content: string): string {
  const right = /white|yellow|cream|sand/u.test(content.split("</examples>").at(-1) ?? "") ? "light" : "dark";
  return content.includes("one word") ? right : `I would say ${right}.`;
}

interface Scripted {
  readonly on?: SearchPlan;
  readonly tools?: RowTools;
  readonly size?: OneRequestSize;
  readonly answerRow?: (content: string) => string;
}

/** Derives the prompts of the script, in turn. */
async function run(
  script: readonly string[],
  { on = plan, tools = plainTools, size, answerRow = shade }: Scripted = {},
) {
  const derivations: string[] = [];
  const told = toldEngine((content) => {
    if (!content.includes("<prompt>")) return answerRow(content);
    derivations.push(content);
    return script[(derivations.length - 1) % script.length] ?? "";
  });
  const ran = await runRecipe(createDerivedPrompts({ plan: on, tools }, size), on, told);
  return { ...ran, derivations, asked: told.asked, texts: ran.candidates.slice(1).map(({ text }) => text) };
}

describe("Derived prompts", () => {
  it("derive one, have it answered for a row, and put both before the person's prompt, which stays to the letter", async () => {
    const { derivations, asked, texts, calls } = await run([plain], { size: derivedPromptsSizes.reference });
    expect(derivations).toHaveLength(1);
    expect(derivations[0]).toContain(`<prompt>\n${startText}\n</prompt>`);
    expect(texts).toHaveLength(1);
    const [, shown = "", said = ""] =
      /^<examples>\nInput: (.*)\nOutput: (.*)\n<\/examples>\n\n/u.exec(texts[0] ?? "") ?? [];
    expect(shown).toMatch(/^Look at the colour and say if it is light or dark: \w+ a \d+$/u);
    expect(said).toBe(shade(shown));
    expect(texts[0]?.endsWith(`</examples>\n\n${startText}`)).toBe(true);
    // The person's prompt meets its rows; then the two requests of the paper; then the new prompt meets the same rows.
    const [deriving, answering] = [asked.indexOf(derivations[0] ?? ""), asked.indexOf(shown)];
    expect([deriving, answering]).toEqual([20, 21]);
    expect(calls).toEqual({ propose: 1, run: 20 + 1 + 20 });
  });

  it("take two requests for each of four, each filled with another row, and keep the one that wins", async () => {
    const { texts, calls, outcome } = await run([good, plain, another, plain]);
    expect(texts).toHaveLength(4);
    expect(new Set(texts.map((text) => /\w+ a \d+/u.exec(text)?.[0])).size).toBe(4);
    expect(calls).toEqual({ propose: 4, run: 4 + 5 * 20 + 2 * 10 });
    expect(outcome).toMatchObject({ chosenId: "c1", comparison: { rows: 10, first: 0, second: 1 } });
  });

  it("bring a place-holder back that the derived prompt lost, so that a row can be asked", async () => {
    const { texts } = await run(["Say if the colour below is light or dark."], { size: derivedPromptsSizes.reference });
    expect(texts[0]).toMatch(/^<examples>\nInput: Say if the colour below is light or dark\.\s+colour: \w+ a \d+\n/u);
  });

  it("show all messages of a chat that the derived prompt was answered in, and edit the one that is edited", async () => {
    const chat = JSON.stringify([
      { role: "system", content: "Say if the colour is light or dark." },
      { role: "user", content: "{{colour}}" },
    ]);
    const tools = createRowTools([], {
      runScript: async () => fail({ kind: "script-failed" as const, detail: "" }),
      embed: null,
    });
    const { texts } = await run(["Look at the colour, and say if it is light or dark."], {
      on: planFor({ ...plan, prompt: { id: "p", label: "", text: chat } }),
      tools,
      size: derivedPromptsSizes.reference,
    });
    // Written by the method itself, as the chat was.
    const [system, user] = JSON.parse(texts[0] ?? "[]") as { readonly content: string }[];
    expect(system?.content).toMatch(/Input: Look at the colour, and say .*\n\n\w+ a \d+\nOutput: I would say/u);
    expect(system?.content.endsWith("</examples>\n\nSay if the colour is light or dark.")).toBe(true);
    expect(user?.content).toBe("{{colour}}");
  });

  it.each([
    ["nothing", ""],
    ["no end", "and on ".repeat(600)],
    ["more than a prompt has room for", "long words of an answer ".repeat(60)],
  ])("go on where the derived prompt is answered with %s", async (_, answer) => {
    const { texts, refused } = await run([plain, another], {
      size: { ...derivedPromptsSizes.reference, samples: 2 },
      answerRow: (content) => (content.startsWith("Look at the colour") ? answer : shade(content)),
    });
    expect(refused).toEqual(["The prompt that was derived from yours got no whole answer that can be shown."]);
    expect(texts).toEqual([expect.stringContaining("Input: Which is it, light or dark?")]);
  });

  it("judge no row by a prompt whose example was made of it", async () => {
    const on = planFor({ ...plan, rows: { propose: colourRows(6, "a"), select: [], openOnce: [] } });
    const { outcome } = await run([good, plain, another, plain], { on });
    // The fold of two that the good one's row is of keeps the person's prompt.
    expect(outcome.comparison).toMatchObject({ rows: 6, wins: 4 });
  });

  it("show no row that is kept for the end, where a judge compares a few", async () => {
    const bare = colourRows(8, "a").map((each) => ({ ...each, expected: null, demands: [] }));
    const on = planFor({ ...plan, rows: { propose: bare, select: [], openOnce: [] } });
    const recipe = createDerivedPrompts({ plan: on, tools: plainTools });
    if (!recipe.ok || recipe.value.verification.kind !== "rows") throw new Error("Rows are opened.");
    const opened = recipe.value.verification.rows.map(({ variables }) => writeJson(variables["colour"] ?? ""));
    expect(opened).toHaveLength(4);
    const { texts } = await run([good, plain, another, plain], { on });
    expect(texts).toHaveLength(4);
    expect(texts.filter((text) => opened.some((colour) => text.includes(colour)))).toEqual([]);
  });

  it("need a row to be filled with", () => {
    const on = planFor({ ...plan, rows: { ...plan.rows, propose: [] } });
    expect(createDerivedPrompts({ plan: on, tools: plainTools })).toMatchObject({
      ok: false,
      failure: { kind: "invalid-cases", reasons: [expect.stringContaining("no row")] },
    });
  });
});
