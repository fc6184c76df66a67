import { describe, expect, it } from "vitest";
import { writeJson } from "@/lib/search/expected-text";
import { coproSizes, createCopro } from "@/lib/search/recipes/copro";
import { createOpro, oproSizes } from "@/lib/search/recipes/opro";
import { colourRows, freshEngine, plainTools, planFor, row } from "./planted";
import { runRecipe, toldEngine, type Told } from "./scripted-search";

const big = { calls: 10_000, tokens: 1e9, milliseconds: 1e9 };
const rows = { propose: colourRows(12, "a"), select: colourRows(40, "b"), openOnce: colourRows(20, "c") };
const plan = planFor({ rows });
const tools = plainTools;
const labels = new Map(
  [...colourRows(20, "a"), ...rows.select, ...rows.openOnce].map(({ variables, expected }) => [
    variables["colour"],
    writeJson(expected),
  ]),
);

/** Writes prompts of these levels in turn; a prompt of level n is right on n rows of ten. The start prompt has level 4. */
function ladder(levels: readonly number[]): Told {
  let made = 0;
  return toldEngine((content) => {
    if (/<tried>|Write a better instruction/u.test(content)) {
      const level = levels[made % levels.length] ?? 0;
      made += 1;
      return `Name the shade at level ${level}, way ${"abcdefghijklmnopqrstuvwxyz".charAt(made % 26)}.`;
    }
    const level = Number(/level (\d+)/u.exec(content)?.[1] ?? 4);
    const [, colour = "", number = "0"] = /((?:\w+) [abc] (\d+))\W*$/u.exec(content) ?? [];
    return Number(number) % 10 < level ? (labels.get(colour) ?? "") : "Who knows?";
  });
}

const triedIn = (request: string) => Array.from(request.matchAll(/^Score: (\d+)$/gmu), (match) => Number(match[1]));
const proposals = ({ asked }: Told) => asked.filter((text) => /<tried>|Write a better instruction/u.test(text));

describe("OPRO", () => {
  it("shows the best so far in rising order, with a few solved rows that never score, and scores each on the same rows", async () => {
    const told = ladder([3, 6, 5, 8, 2, 7]);
    const { trace, candidates, calls, kept, outcome } = await runRecipe(createOpro({ plan, tools }), plan, told);
    const requests = proposals(told);
    expect(requests).toHaveLength(12);
    for (const request of requests) {
      const scores = triedIn(request);
      expect(scores).toEqual(scores.toSorted((one, other) => one - other));
      expect(scores.length).toBeLessThanOrEqual(6);
      // Two rows to propose by with their answers, and no other row.
      expect([...request.matchAll(/^Input: \w+ a \d+\nOutput: (?:light|dark)$/gmu)]).toHaveLength(2);
      expect(request).not.toMatch(/ [bc] \d/u);
      expect(request.split(/\s+/u).length).toBeLessThan(200);
    }
    // The first step knows the start prompt alone; the second one also what the first made, but not what is below 30 %.
    expect(
      requests
        .slice(0, 3)
        .map(triedIn)
        .map(({ length }) => length),
    ).toEqual([1, 1, 1]);
    expect(triedIn(requests[3] ?? "").length).toBeGreaterThan(1);
    expect(requests.every((request) => triedIn(request).every((score) => score >= 30))).toBe(true);
    const drawn = new Set(requests.map((request) => /<rows>([\s\S]*)<\/rows>/u.exec(request)?.[1]));
    expect(drawn.size).toBeGreaterThan(1);
    // Every candidate meets the same eighteen rows.
    expect(candidates).toHaveLength(13);
    const measured = trace.filter((event) => event.type === "candidate-measured").length;
    expect(measured).toBe(13 * 18);
    expect(calls).toEqual({ propose: 12, run: 13 * 18 + 2 * 20 });
    expect(kept.at(-1)).toHaveLength(6);
    expect(outcome.chosenText).toContain("level 8");
    expect(outcome.comparison).toMatchObject({ rows: 20 });
  });

  it("takes T · 8 · (1 + d) calls by the paper's own settings, and those of the start prompt", async () => {
    const size = { ...oproSizes.reference, steps: 3, rows: 12 };
    const { calls } = await runRecipe(createOpro({ plan, tools }, size), { ...plan, budget: big }, freshEngine());
    expect(calls).toEqual({ propose: 3 * 8, run: 3 * 8 * 12 + 12 });
    expect(oproSizes.reference).toMatchObject({ steps: 200, each: 8, shown: 20, pairs: 3, rows: 50 });
  });

  it("leaves the weakest prompts out, then the rows, where they do not fit the model", async () => {
    const told = toldEngine(
      (content, call) =>
        content.includes("<tried>") ? `Name the shade, way ${"abcdefghijklmnopqrstuvwxyz".charAt(call % 26)}.` : "dark",
      120,
    );
    await runRecipe(createOpro({ plan, tools }), plan, told);
    const requests = proposals(told);
    expect(requests.length).toBeGreaterThan(3);
    expect(Math.min(...requests.map((text) => text.split("Prompt: ").length - 1))).toBeGreaterThan(0);
    expect(requests.some((text) => text.split("Prompt: ").length - 1 < 6)).toBe(true);
  });
});

describe("COPRO", () => {
  it("varies the prompt first, then follows on the attempts, three rounds of as many", async () => {
    const told = ladder([3, 6, 5, 8, 2, 7]);
    const { candidates, calls, kept, outcome } = await runRecipe(createCopro({ plan, tools }), plan, told);
    const requests = proposals(told);
    expect(requests.map((text) => (text.includes("<tried>") ? "attempts" : "variant"))).toEqual([
      ...Array.from({ length: 3 }, () => "variant"),
      ...Array.from({ length: 8 }, () => "attempts"),
    ]);
    expect(requests[0]).toContain("<instruction>\nIs this colour light or dark? {{colour}}\n</instruction>");
    expect(triedIn(requests[3] ?? "")).toHaveLength(4);
    expect(triedIn(requests[7] ?? "")).toHaveLength(4);
    const scores = triedIn(requests[7] ?? "");
    expect(scores).toEqual(scores.toSorted((one, other) => one - other));
    // The request holds no row at all.
    expect(requests.join()).not.toMatch(/ [abc] \d/u);
    expect(candidates).toHaveLength(12);
    expect(kept).toHaveLength(4);
    expect(calls).toEqual({ propose: 11, run: 12 * 18 + 2 * 20 });
    expect(outcome.chosenText).toContain("level 8");
  });

  it("takes 29 + 30 · d calls by the program's own settings", async () => {
    const { calls } = await runRecipe(
      createCopro({ plan, tools }, { ...coproSizes.reference, rows: 16 }),
      { ...plan, budget: big },
      freshEngine(),
    );
    expect(calls).toEqual({ propose: 29, run: 30 * 16 });
  });
});

const creators = { createOpro, createCopro };

describe.each(Object.entries(creators))("%s, whatever the model writes", (_, create) => {
  it.each([
    ["nothing", "", "It is no instruction."],
    ["a refusal", "I'm sorry, but I can't help with that.", "It is no instruction."],
    ["without an end", "and then ".repeat(3000), "It is no instruction."],
    ["the same each time", "Name the shade.", "It is an earlier one again."],
    [
      "another place-holder",
      "Name the shade of {{pixel}}.",
      "The place-holder {{pixel}} does not stand in your prompt.",
    ],
  ])("says why it is refused, and comes to an end: %s", async (_name, text, reason) => {
    const told = toldEngine((content) => (/<tried>|Write a better instruction/u.test(content) ? text : "Who knows?"));
    const { outcome, refused } = await runRecipe(create({ plan, tools }), plan, told);
    expect(refused).toContain(reason);
    expect(outcome.chosenId).toBe("start");
  });

  it("stops where the prompt is right on all rows", async () => {
    const { outcome, calls } = await runRecipe(create({ plan, tools }), plan, ladder([1]));
    expect(outcome.whyNothing).toBe("noise");
    expect(calls["propose"]).toBeGreaterThan(0);
    const perfect = toldEngine((content) => labels.get(/(\w+ [abc] \d+)\W*$/u.exec(content)?.[1] ?? "") ?? "");
    expect((await runRecipe(create({ plan, tools }), plan, perfect)).outcome.whyNothing).toBe("baseline-perfect");
  });

  it("compares on half of few rows", async () => {
    const few = planFor({ rows: { propose: colourRows(20, "a"), select: [], openOnce: [] } });
    const { outcome } = await runRecipe(create({ plan: few, tools }), few, ladder([9, 8, 10]));
    expect(outcome.comparison).toMatchObject({ rows: 10 });
    expect(outcome.whyNothing).toBeNull();
  });

  it("says what is missing", () => {
    const one = [row("1", { colour: "sand" }, "light")];
    const alone = planFor({ rows: { propose: one, select: [], openOnce: [] } });
    expect(create({ plan: alone, tools })).toMatchObject({ ok: false, failure: { kind: "invalid-cases" } });
  });
});
