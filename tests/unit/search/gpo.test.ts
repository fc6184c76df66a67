import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnswerRow } from "@/lib/search/measure-row";
import { wordsToChange } from "@/lib/search/proposers/bounded-step";
import { voteOnRows } from "@/lib/search/proposers/vote-on-rows";
import { createGpo, gpoSizes } from "@/lib/search/recipes/gpo";
import { createGpoShift, gpoShiftSizes } from "@/lib/search/recipes/gpo-shift";
import type { Ledger } from "@/lib/search/search";
import { colourRows, plainTools, planFor } from "./planted";
import { runRecipe, toldEngine } from "./scripted-search";

const plan = planFor({
  rows: { propose: colourRows(12, "a"), select: colourRows(24, "b"), openOnce: colourRows(10, "c") },
});
const context = { plan, tools: plainTools };
const letters = "abcdefghijklmnopqrstuvwxyz";

function shade(content: string): string {
  const right = /white|yellow|cream|sand/u.test(content) ? "light" : "dark";
  return content.includes("one word") ? right : `I would say ${right}.`;
}

describe("wordsToChange", () => {
  it("falls from all to one, and never rises", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 60 }), (steps, mostChanged) => {
        const words = Array.from({ length: steps }, (_, at) => wordsToChange(at + 1, { steps, mostChanged }));
        expect(words[0]).toBe(mostChanged);
        expect(words.toSorted((one, other) => other - one)).toEqual(words);
        if (steps > 1) expect(words.at(-1)).toBe(1);
      }),
    );
  });
});

describe("GPO, gradient-inspired", () => {
  it("changes the best prompt by fewer words each step, in sight of the likest ones with rising scores", async () => {
    let count = 0;
    const { engine, asked } = toldEngine((content) => {
      if (!content.includes("<prompt>")) return shade(content);
      count += 1;
      const way = count === 2 ? "in one word" : `by its ${letters[count] ?? ""} side`;
      return `Is this colour light or dark, ${way}? {{colour}}`;
    });
    const { calls, outcome } = await runRecipe(createGpo(context), plan, { engine });
    const requests = asked.filter((content) => content.includes("<prompt>"));
    const { steps, each, rows } = gpoSizes.tab;
    expect(requests).toHaveLength(steps * each);
    const limits = requests.map((content) => Number(/at most (\d+) words of the best/u.exec(content)?.[1]));
    expect(limits).toEqual([20, 20, 20, 15, 15, 15, 5, 5, 5, 1, 1, 1]);
    expect(requests[0]).not.toContain("<earlier_prompts>");
    expect(requests[3]).toContain("<prompt>\nIs this colour light or dark, in one word? {{colour}}\n</prompt>");
    expect(requests[3]?.match(/Score: 0$/gmu)).toHaveLength(3);
    expect(requests[3]).not.toContain("Score: 100");
    expect(calls).toEqual({ propose: 12, run: rows + 12 * rows + 2 * 10 });
    expect(outcome).toMatchObject({ chosenId: "c2", comparison: { first: 0, second: 1 } });
  });
});

describe("voteOnRows", () => {
  it("takes the answer that enough prompts give, and leaves out the rows where none is", async () => {
    const voters = ["one", "two", "three"].map((text) => ({
      id: text,
      text: `${text} {{colour}}`,
      parents: [],
      reason: "",
    }));
    const rows = colourRows(3, "v");
    const answers: Readonly<Record<string, readonly string[]>> = {
      "0": ["light", "Light ", "dark"],
      "1": ["a", "b", "c"],
      "2": ["", "", "dark"],
    };
    const ledger = {
      async *ask(_purpose: string, messages: readonly { readonly content: string }[]) {
        const [{ content } = { content: "" }] = messages;
        const at = voters.findIndex(({ id }) => content.startsWith(id));
        const text = answers[content.slice(-1)]?.[at] ?? "";
        return { ok: true, value: { text, step: 0, isCutOff: false, usage: {}, milliseconds: 0 } };
      },
    } as unknown as Ledger; // It asks and does nothing else.
    const answerRow = createAnswerRow(plainTools, plan.sampling);
    const voting = voteOnRows(voters, { rows, answerRow, leastShare: 0.6 }, ledger);
    let step = await voting.next();
    while (step.done !== true) step = await voting.next();
    expect(step.value).toEqual({ ok: true, value: [{ ...rows[0], expected: "light" }] });
  });
});

describe("GPO, generalized", () => {
  const guesses = (content: string) => content.includes("followed it for each");

  it("guesses from rows with answers, has the best vote on the others, and guesses from both", async () => {
    let count = 0;
    const { engine, asked } = toldEngine((content) => {
      if (!guesses(content)) return shade(content);
      count += 1;
      return `Say in one word if it is light or dark, ${letters[count] ?? ""}.`;
    });
    const { calls, outcome } = await runRecipe(createGpoShift(context), plan, { engine });
    const { first, second, voters, rows } = gpoShiftSizes.tab;
    const requests = asked.filter(guesses);
    expect(requests).toHaveLength(first + second);
    const seen = (part: readonly string[]) => new Set(part.join().match(/\w+ a \d+/gu));
    const source = seen(requests.slice(0, first));
    // Half of the rows that may be seen: the others are voted on, and their own answers play no part.
    expect([...source].every((text) => Number(/\d+$/u.exec(text)?.[0]) < 6)).toBe(true);
    expect(calls["propose"]).toBe(first + second);
    // Six rows that three prompts answer, beside the rows to select by and those of the end.
    expect(calls["run"]).toBe((1 + first + second) * rows + voters * 6 + 2 * 10);
    expect(outcome).toMatchObject({ chosenId: "c1" });
  });

  it("takes rows without an answer for the others, and guesses no further where nobody agrees on them", async () => {
    const propose = colourRows(12, "a").map((each, at) => (at < 4 ? each : { ...each, expected: null, demands: [] }));
    const mixed = { ...plan, rows: { ...plan.rows, propose } };
    let count = 0;
    const { engine, asked } = toldEngine((content) => {
      count += 1;
      return guesses(content) ? `Say it in the ${letters[count % 26] ?? ""} way.` : `Answer ${count}.`;
    });
    await runRecipe(createGpoShift({ plan: mixed, tools: plainTools }), mixed, { engine });
    const requests = asked.filter(guesses);
    expect(requests).toHaveLength(gpoShiftSizes.tab.first);
    expect(requests.every((content) => (content.match(/Output: (?:light|dark)/gu) ?? []).length === 4)).toBe(true);
  });
});
