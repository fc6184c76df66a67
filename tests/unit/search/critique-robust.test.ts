import { describe, expect, it } from "vitest";
import type { SearchPlan } from "@/lib/search/lab-run";
import { createAmpo } from "@/lib/search/recipes/ampo";
import { createConstitutionalExperts } from "@/lib/search/recipes/constitutional-experts";
import { createGepa } from "@/lib/search/recipes/gepa";
import { createMars } from "@/lib/search/recipes/mars";
import { createPe2 } from "@/lib/search/recipes/pe2";
import { createPromptAgent } from "@/lib/search/recipes/promptagent";
import { createPromptfooOptimize } from "@/lib/search/recipes/promptfoo-optimize";
import { createProtegi } from "@/lib/search/recipes/protegi";
import { ample, obedient, proposed, refusals, runRecipe, word, writingEngine } from "./critique-world";
import { colourRows, plainTools, planFor, row, type Planted } from "./planted";

const rows: SearchPlan["rows"] = {
  propose: colourRows(40, "a"),
  select: colourRows(40, "b"),
  openOnce: colourRows(12, "c"),
};

describe("The methods that learn from mistakes", () => {
  const methods = [
    ["ProTeGi", createProtegi],
    ["GEPA", createGepa],
    ["PromptAgent", createPromptAgent],
    ["PE2", createPe2],
    ["promptfoo optimize", createPromptfooOptimize],
    ["AMPO", createAmpo],
    ["MARS", createMars],
    ["ConstitutionalExperts", createConstitutionalExperts],
  ] as const;

  it.each(methods)("go on where outputs are no prompts, or empty, or never end: %s", async (_, create) => {
    const long = Array.from(
      { length: 900 },
      (_word, index) => `w${String.fromCharCode(97 + (index % 26))}${"x".repeat(index % 40)}`,
    ).join(" ");
    for (const text of ["", "I'm sorry, but I can't help with that.", `<new_prompt>${long}`]) {
      const plan = planFor({ rows });
      const write = (content: string) => (/<prompt>|<instruction>|<step>/u.test(content) ? text : "no idea");
      const { trace, outcome } = await runRecipe(create({ plan, tools: plainTools }), plan, writingEngine(write));
      expect(outcome.whyNothing).toBe("all-refused");
      expect(new Set(refusals(trace)).size).toBeLessThanOrEqual(2);
      expect(proposed(trace)).toHaveLength(1);
    }
  });

  /** Rows that a request shows, where it is not two. */
  const mostShown: Readonly<Record<string, number>> = {
    AMPO: 1,
    ConstitutionalExperts: 1,
    MARS: 0,
    "promptfoo optimize": 3,
  };

  /** The others write no whole prompts. */
  const rewriting = methods.slice(0, 5);

  it.each(rewriting)("refuse what was tried before: %s", async (_, create) => {
    const plan = planFor({ rows });
    const same = "<new_prompt>Light or dark, in a word: {{colour}}</new_prompt>";
    const write = (content: string) => (content.includes("<new_prompt>") ? same : "no idea");
    const { trace } = await runRecipe(create({ plan, tools: plainTools }), plan, writingEngine(write));
    expect(proposed(trace).filter(({ text }) => text.startsWith("Light or dark"))).toHaveLength(1);
    expect(refusals(trace)).toContain("It is an earlier one again.");
  });

  it.each(methods)("ask for nothing where all is right: %s", async (_, create) => {
    const prompt = { id: "p", label: "mine", text: "In one word: {{colour}}" };
    const plan = planFor({ rows, prompt });
    const { asked, outcome } = await runRecipe(create({ plan, tools: plainTools }), plan, writingEngine(obedient()));
    expect(outcome.whyNothing).toBe("baseline-perfect");
    expect(asked.some((text) => text.includes("<prompt>"))).toBe(false);
  });

  it.each(methods)("say what is missing: %s", (_, create) => {
    const reasonOf = (changes: Partial<SearchPlan["rows"]>) => {
      const recipe = create({ plan: planFor({ rows: { ...rows, ...changes } }), tools: plainTools });
      return recipe.ok ? "" : JSON.stringify(recipe.failure);
    };
    const unlabelled = [row("1", { colour: "sand" }, null)];
    expect(reasonOf({ propose: unlabelled, select: unlabelled, openOnce: [] })).toContain("demand");
    expect(reasonOf({ propose: colourRows(3), select: [], openOnce: [] })).toContain("too few rows");
    expect(reasonOf({ select: [] })).toContain("select");
  });

  it.each(rewriting)("keep a place-holder that the model forgot: %s", async (_, create) => {
    const plan = planFor({ rows });
    let count = 0;
    const write = (content: string) => {
      count += 1;
      const letter = String.fromCharCode(97 + (count % 26));
      return content.includes("<new_prompt>")
        ? `<new_prompt>Say in one word, v${letter}, which shade.</new_prompt>`
        : "no";
    };
    const { trace } = await runRecipe(create({ plan, tools: plainTools }), plan, writingEngine(write));
    expect(proposed(trace)[1]?.text).toMatch(/which shade\.\n\ncolour: \{\{colour\}\}$/u);
  });

  it.each(methods)("show less to a model that has less room, and end where there is none: %s", async (name, create) => {
    const wide = colourRows(40, "a").map((each, at) => ({
      ...each,
      variables: { colour: `sand ${word(at)} ${"grain ".repeat(90)}` },
    }));
    const plan = planFor({ rows: { ...rows, propose: wide } });
    const at = async (contextTokens: number) => {
      const { engine, asked } = writingEngine(obedient());
      const narrow: Planted = { asked, engine: { ...engine, model: { ...engine.model, contextTokens } } };
      const { trace, outcome } = await runRecipe(create({ plan, tools: plainTools }), plan, narrow);
      const requests = asked.filter((text) => text.includes("<prompt>"));
      const shown = requests.map((text) => text.split("Input: ").length - 1);
      return { made: proposed(trace).length - 1, most: Math.max(0, ...shown), outcome };
    };
    const none = await at(40);
    expect(none).toMatchObject({ made: 0, outcome: { whyNothing: "all-refused" } });
    const contexts = [180, 200, 220, 240, 260, 280, 300, 320, 900];
    const found = await Promise.all(contexts.map(at));
    const most = found.map((each) => each.most);
    expect(most).toEqual(most.toSorted((one, other) => one - other));
    expect(found.at(-1)?.made).toBeGreaterThan(0);
    expect(found.some((each) => each.most === 1 && each.made > 0)).toBe(name !== "MARS");
    expect(found.at(-1)?.most).toBe(mostShown[name] ?? 2);
  });

  it.each(methods)("keep what was found where the budget ends in the middle: %s", async (_, create) => {
    for (const calls of [12, 45, 80]) {
      const plan = planFor({ rows, budget: { ...ample, calls } });
      const recipe = create({ plan, tools: plainTools });
      const { trace, outcome } = await runRecipe(recipe, plan, writingEngine(obedient(() => false)));
      expect(trace.filter(({ type }) => type === "call-ended").length).toBeLessThanOrEqual(calls);
      expect(outcome.chosenId).toBe("start");
    }
  });
});
