import { describe, expect, it } from "vitest";
import type { Result } from "@/lib/base/result";
import type { SearchPlan } from "@/lib/search/lab-run";
import { callsOfSplitting, wordsOfSplitting } from "@/lib/search/proposers/by-splitting";
import type { Recipe } from "@/lib/search/recipe";
import { apgpSizes, createApgp } from "@/lib/search/recipes/apgp";
import { createDpOpt, dpOptSizes } from "@/lib/search/recipes/dp-opt";
import { createMapo, mapoSizes } from "@/lib/search/recipes/mapo";
import { createPrewrite, prewriteSizes } from "@/lib/search/recipes/prewrite";
import { createPromptomatix, promptomatixSizes } from "@/lib/search/recipes/promptomatix";
import { createPrs, prsSizes } from "@/lib/search/recipes/prs";
import { createQpo, qpoSizes } from "@/lib/search/recipes/qpo";
import { colourRows, plainTools, planFor, row } from "./planted";
import { runRecipe, toldEngine } from "./scripted-search";

const plan = planFor({
  rows: { propose: colourRows(12, "a"), select: colourRows(24, "b"), openOnce: colourRows(10, "c") },
});
const context = { plan, tools: plainTools };
const good = "Say in one word if this colour is light or dark: {{colour}}";

function shade(content: string): string {
  const right = /white|yellow|cream|sand/u.test(content) ? "light" : "dark";
  return content.includes("one word") ? right : `I would say ${right}.`;
}

const isAboutPrompts = (content: string) => /<(?:prompt|guess|rewarded)>|followed it for each/u.test(content);

/** Writes the script to the requests about prompts, in turn. */
async function run(recipe: Result<Recipe>, script: readonly string[], on: SearchPlan = plan) {
  const asked: string[] = [];
  const { engine } = toldEngine((content) => {
    if (!isAboutPrompts(content)) return shade(content);
    asked.push(content);
    return script[(asked.length - 1) % script.length] ?? "";
  });
  return { ...(await runRecipe(recipe, on, { engine })), asked };
}

describe("rewriters that one model plays alone", () => {
  const whole = "Look at the colour and say if it is light or dark: {{colour}}";
  it.each([
    ["PRewrite", createPrewrite(context, prewriteSizes.reference), [whole], 1],
    ["MAPO", createMapo(context, mapoSizes.reference), [whole], 1],
    ["APGP", createApgp(context, apgpSizes.reference), ["A sorting task; look at how bright it is."], 1],
    ["Promptomatix", createPromptomatix(context, promptomatixSizes.reference), ["A sorting task.\nform", whole], 2],
    ["PRS", createPrs(context, prsSizes.reference), ["yes", "1. Look at it\n2. Name it", "no", "no"], 4],
  ] as const)(
    "write one prompt as the paper does, and hold it against the person's: %s",
    async (_, recipe, script, calls) => {
      const { asked, candidates, refused, calls: spent, outcome } = await run(recipe, script);
      expect(asked).toHaveLength(calls);
      expect(refused).toEqual([]);
      expect(candidates).toHaveLength(2);
      expect(candidates[1]?.text).toContain("{{colour}}");
      expect(spent).toEqual({ propose: calls, run: 2 * 20 });
      expect(outcome).toMatchObject({ chosenId: "start", whyNothing: "noise" });
    },
  );

  it.each([
    ["PRewrite", createPrewrite, 4],
    ["MAPO", createMapo, 4],
  ] as const)("keep one that wins on the rows, of four: %s", async (_, create, calls) => {
    const { asked, outcome } = await run(create(context), [whole, good]);
    expect(asked).toHaveLength(calls);
    expect(outcome).toMatchObject({ chosenId: "c2", comparison: { rows: 10, first: 0, second: 1 } });
  });

  it("write nothing where the model writes nothing", async () => {
    for (const create of [createPrewrite, createMapo, createApgp, createPromptomatix, createPrs]) {
      const { candidates, outcome } = await run(create(context), [""]);
      expect(candidates).toHaveLength(1);
      expect(outcome).toMatchObject({ chosenId: "start", whyNothing: "all-refused" });
    }
  });
});

describe("APGP", () => {
  it("keeps the prompt word for word, with what the model said of it first and another appeal each time", async () => {
    const { candidates } = await run(createApgp(context), [
      "A sorting task.",
      "A task of sight.",
      "Light or dark.",
      "Hues.",
    ]);
    const texts = candidates.slice(1).map(({ text }) => text);
    expect(texts).toHaveLength(3);
    expect(texts.every((text) => text.startsWith(plan.prompt.text))).toBe(true);
    expect(texts[1]).toContain("A task of sight.\nThink of two ways");
    expect(new Set(texts.map((text) => text.split("once more. ")[1])).size).toBe(3);
  });
});

describe("Promptomatix", () => {
  it.each([
    ["A sorting task.\nA colour.\nA word.\nsteps", "step by step"],
    ["A sorting task.\nThe best one is form.", "exactly what the answer looks like"],
    ["I do not know.", "short sentences"],
  ])("writes in the way that its analysis ends with: %j", async (analysis, asks) => {
    const { asked } = await run(createPromptomatix(context, promptomatixSizes.reference), [analysis, good]);
    expect(asked[1]).toContain(asks);
    expect(asked[1]).toContain(`<analysis>\n${analysis}\n</analysis>`);
  });
});

describe("prompt recursive search", () => {
  it("splits what is too much, and the parts of it again", async () => {
    const script = ["Yes.", "1. Look at it\n2. Name it\n3. Check it", "no", "yes", "- Say light\n- or dark", "no"];
    const { asked, candidates } = await run(createPrs(context, prsSizes.reference), script);
    expect(asked).toHaveLength(6);
    expect(asked[3]).toContain("<step>\nName it\n</step>");
    expect(candidates[1]?.text).toContain(
      "Do it in these steps:\n1. Look at it\n2. Name it\n   - Say light\n   - or dark\n3. Check it\nThen write the answer",
    );
  });

  it("leaves a prompt alone that is not too much, and asks no more of it", async () => {
    const { asked, candidates } = await run(createPrs(context), ["No, it is simple."]);
    // Three times without anything new, and the search is done.
    expect(asked).toHaveLength(3);
    expect(candidates).toHaveLength(1);
  });

  it("counts what it may take", () => {
    expect(callsOfSplitting({ depth: 1, width: 3 })).toBe(2);
    expect(callsOfSplitting({ depth: 2, width: 3 })).toBe(2 + 6);
    expect(wordsOfSplitting({ depth: 2, width: 3 })).toBe(12 * 16 + 14);
  });
});

describe("QPO", () => {
  it("shows one input and no answer, the prompts so far with rewards, and scores what it wrote in the next loop", async () => {
    const script = [good, "Tell the hue of {{colour}}.", "Name what {{colour}} is.", "Say what {{colour}} looks like."];
    const { asked, calls, outcome } = await run(createQpo(context), script);
    expect(asked).toHaveLength(12);
    expect(asked.every((text) => (text.match(/<input>\n\w+ a \d+\n<\/input>/gu) ?? []).length === 1)).toBe(true);
    expect(asked[0]).toContain(`Prompt: ${plan.prompt.text}\nReward: 0\n</rewarded>`);
    expect(asked[4]).toMatch(/Prompt: Say in one word[^\n]+\nReward: 100\n<\/rewarded>/u);
    expect(calls["run"]).toBe(16 + 4 * 16 + 2 * 10);
    expect(outcome).toMatchObject({ chosenId: "c1", comparison: { first: 0, second: 1 } });
  });

  it("takes as many calls as its settings say", async () => {
    const { loops, queries, rows } = qpoSizes.tab;
    let count = 0;
    const recipe = createQpo(context);
    const { engine } = toldEngine((content) => {
      if (!isAboutPrompts(content)) return "grey";
      count += 1;
      return `Look at the ${"abcdefghijklmn"[count] ?? ""} side of {{colour}}.`;
    });
    const { calls } = await runRecipe(recipe, plan, { engine });
    expect(calls).toEqual({ propose: loops * queries, run: rows + loops * queries * rows });
  });
});

describe("DP-OPT's prompt half", () => {
  it("guesses from groups that share no row, and writes what the guesses agree on", async () => {
    const { asked, candidates, calls, outcome } = await run(
      createDpOpt(context, { ...dpOptSizes.tab, candidates: 1 }),
      [
        "Say in one word if it is light.",
        "Answer in one word, light or dark.",
        "Light or dark?",
        "Name the shade in one word.",
        good,
      ],
    );
    expect(asked).toHaveLength(5);
    const seen = asked.slice(0, 4).map((text) => text.match(/\w+ a \d+/gu) ?? []);
    expect(seen.map((rows) => rows.length)).toEqual([3, 3, 3, 3]);
    expect(new Set(seen.flat()).size).toBe(12);
    expect(asked[4]).toContain("<guess>\nLight or dark?\n</guess>");
    expect(candidates[1]).toMatchObject({ text: good, reason: "What 4 guesses from different rows agree on." });
    expect(calls).toEqual({ propose: 5, run: 2 * 18 + 2 * 10 });
    expect(outcome).toMatchObject({ chosenId: "c1" });
  });

  it("says what it lacks where no row tells a right answer", () => {
    const rows = colourRows(40).map((each) => ({
      ...row(each.id, each.variables, "light"),
      expected: null,
      demands: [],
    }));
    const bare = {
      ...plan,
      demands: colourRows(1)[0]?.demands ?? [],
      rows: { propose: rows, select: rows, openOnce: [] },
    };
    const unlike = rows.map((each, at) => ({ ...each, id: `u${at}`, variables: { colour: `other ${at}` } }));
    const recipe = createDpOpt({ plan: { ...bare, rows: { ...bare.rows, propose: unlike } }, tools: plainTools });
    expect(recipe).toMatchObject({ ok: false, failure: { reasons: [expect.stringContaining("right answers")] } });
  });
});
