import { describe, expect, it } from "vitest";
import { writeJson } from "@/lib/search/expected-text";
import { methodVersions } from "@/lib/search/method-versions";
import { createRecipe } from "@/lib/search/recipes/methods";
import { createPromptWizard, promptWizardSizes } from "@/lib/search/recipes/promptwizard";
import { colourRows, plainTools, planFor } from "./planted";
import { runRecipe, toldEngine } from "./scripted-search";

const rows = { propose: colourRows(12, "a"), select: colourRows(40, "b"), openOnce: colourRows(20, "c") };
const plan = planFor({ rows });
const tools = plainTools;
const labels = new Map(
  [...rows.propose, ...rows.select, ...rows.openOnce].map(({ variables, expected }) => [
    variables["colour"],
    writeJson(expected),
  ]),
);

const kinds = {
  praise: "What makes the instruction work",
  blame: "What in the instruction leads to this",
  rewriting: "that heeds this",
  variant: "Write a better instruction",
  missing: "Which kinds of input are missing",
  invented: "new rows that have it",
  reason: "Why is this the right output",
  role: "Who would do this best",
} as const;

type Kind = keyof typeof kinds | "answer";

function kindOf(request: string): Kind {
  const found = Object.entries(kinds).find(([, mark]) => request.includes(mark));
  // The marks are the keys of the table.
  return (found?.[0] ?? "answer") as Kind;
}

const letters = "abcdefghijklmnopqrstuvwxyz";

const answers: Readonly<Record<Exclude<Kind, "variant" | "rewriting" | "answer">, string>> = {
  praise: "It is short.",
  blame: "It says nothing of the form.",
  missing: "Colours that are neither.",
  invented:
    "Here they are:\n\n1. Input: ivory\nOutput: light\n\n2. Input: coal\n   Output: dark\n\nInput: \nOutput: light",
  reason: "It shines.",
  role: "You are a painter. And more.",
};

/** Prompts of these levels in turn; a prompt of level n is right on n rows of ten, and the start prompt on `own`. */
function wizard(levels: readonly number[], own = 4, changes: Partial<typeof answers> = {}) {
  let made = 0;
  return toldEngine((content) => {
    const kind = kindOf(content);
    if (kind === "variant" || kind === "rewriting") {
      const level = levels[made % levels.length] ?? 0;
      made += 1;
      return `Name the shade at level ${level}, way ${letters.charAt(made % 26)}${letters.charAt(Math.floor(made / 26))}.`;
    }
    if (kind !== "answer") return { ...answers, ...changes }[kind];
    const level = Number(/level (\d+)/u.exec(content)?.[1] ?? own);
    const [, colour = "", number = "0"] = /(\w+ [abc] (\d+))\W*$/u.exec(content) ?? [];
    return (Number(number) * 7) % 10 < level ? (labels.get(colour) ?? "") : "Who knows?";
  });
}

const big = { calls: 10_000, tokens: 1e9, milliseconds: 1e9 };

describe("PromptWizard", () => {
  it("varies by styles, refines the best from a critique, twice; then solves hard rows, and adds a role", async () => {
    const told = wizard([6, 3, 7, 2, 10, 5]);
    const { candidates, trace, outcome, kept } = await runRecipe(createPromptWizard({ plan, tools }), plan, told);
    const requests = told.asked.filter((text) => kindOf(text) !== "answer");
    const order = requests.map(kindOf);
    const iteration: unknown[] = [
      ...Array.from({ length: 4 }, (): Kind => "variant"),
      expect.stringMatching(/praise|blame/u),
      "rewriting",
    ];
    expect(order.slice(0, 12)).toEqual([...iteration, ...iteration]);
    // Three turns, each a critique with its rewriting or what is missing with new rows, and the role at the end.
    const turns = order.slice(12, -1);
    expect(turns).toHaveLength(6);
    for (const [at, kind] of turns.entries()) {
      if (at % 2 === 0) expect(turns[at + 1]).toBe(kind === "missing" ? "invented" : "rewriting");
    }
    expect(order.at(-1)).toBe("role");
    // Each variant has a style of its own, and comes from the best.
    const styled = requests.slice(0, 4).map((text) => /words\. (.*) Keep what/u.exec(text)?.[1]);
    expect(new Set(styled).size).toBe(4);
    expect(requests[4]).toContain("level 7");
    expect(requests[6]).toContain("level 10");
    // The critique is handed on, and no row that scores is ever shown.
    expect(requests[5]).toMatch(/<critique>\n(?:It is short\.|It says nothing of the form\.)\n<\/critique>/u);
    expect(requests.join()).not.toMatch(/ [bc] \d/u);
    const last = candidates.at(-1);
    expect(last?.text).toMatch(/^<examples>\nInput: [\s\S]*You are a painter\. Name the shade at level \d/u);
    expect(
      trace.filter((event) => event.type === "candidate-measured" && event.measurement.candidateId === last?.id).length,
    ).toBeGreaterThan(2);
    expect(kept).toHaveLength(6);
    expect(outcome.chosenText).toContain("level 10");
  });

  it("blames what does badly with a row that it gets wrong, and praises what does well", async () => {
    const bad = wizard([1, 2]);
    await runRecipe(createPromptWizard({ plan, tools }), plan, bad);
    const blamed = bad.asked.find((text) => kindOf(text) === "blame") ?? "";
    expect(blamed).toMatch(
      /<rows>\nInput: \w+ a \d+\nIts answer: Who knows\?\nRight answer: (?:light|dark)\n<\/rows>/u,
    );
    const good = wizard([8, 7]);
    await runRecipe(createPromptWizard({ plan, tools }), plan, good);
    const praised = good.asked.find((text) => kindOf(text) === "praise") ?? "";
    expect(praised).toMatch(/<rows>\nInput: \w+ a \d+\nRight answer: (?:light|dark)\n<\/rows>/u);
  });

  it("ends a candidate's course at the third mistake, on the same rows for all", async () => {
    const { trace, candidates } = await runRecipe(createPromptWizard({ plan, tools }), plan, wizard([6, 0, 7, 2]));
    const courseOf = (id: string) =>
      trace.flatMap((event) =>
        event.type === "candidate-measured" && event.measurement.candidateId === id ? [event.measurement] : [],
      );
    const longest = courseOf(
      candidates.map(({ id }) => id).toSorted((one, other) => courseOf(other).length - courseOf(one).length)[0] ?? "",
    );
    for (const { id } of candidates) {
      const course = courseOf(id);
      expect(course.map(({ caseId }) => caseId)).toEqual(longest.slice(0, course.length).map(({ caseId }) => caseId));
      const lost = course.filter(({ score }) => score === 0).length;
      expect(lost === 3 ? course.at(-1)?.score : course.length).toBe(lost === 3 ? 0 : 10);
    }
  });

  it("keeps to the program's settings: twenty variants, one mistake, five hard rows with reasons", async () => {
    const told = wizard([0]);
    const { calls, trace, candidates } = await runRecipe(
      createPromptWizard({ plan, tools }, promptWizardSizes.reference),
      { ...plan, budget: big },
      told,
    );
    // All are wrong at once: each candidate meets one row, as does the start prompt unless it is right.
    const measured = trace.filter((event) => event.type === "candidate-measured").length;
    const ofStart = trace.filter(
      (event) => event.type === "candidate-measured" && event.measurement.candidateId === "start",
    ).length;
    expect(ofStart).toBeLessThanOrEqual(3);
    expect(measured - ofStart).toBe(candidates.length - 1);
    // Three times twenty variants and a critique with its rewriting; three turns of two; five reasons; a role.
    expect(calls["propose"]).toBe(
      3 * (20 + 2) + 3 * 2 + (candidates.at(-1)?.text.match(/^Input: /gmu)?.length ?? 0) + 1,
    );
    expect(candidates.at(-1)?.text).toMatch(/Output: It shines\.\n(?:light|dark)/u);
  });

  it("takes invented rows where it can read some, and leaves the old ones where it can read none", async () => {
    const read = await runRecipe(createPromptWizard({ plan, tools }), plan, wizard([6, 7]));
    const unread = await runRecipe(
      createPromptWizard({ plan, tools }),
      plan,
      wizard([6, 7], 4, { invented: "No rows come to mind.", role: "A painter." }),
    );
    const lastOf = ({ candidates }: typeof read) => candidates.at(-1)?.text ?? "";
    expect(lastOf(read)).toMatch(
      /^<examples>\nInput: ivory\nOutput: light\n\nInput: coal\nOutput: dark\n<\/examples>/u,
    );
    expect(lastOf(unread)).toMatch(/^<examples>\nInput: \w+ a \d+\n/u);
    expect(lastOf(unread)).not.toContain("ainter");
  });

  it("takes at most 155 calls before the rows that are opened once", async () => {
    const { calls } = await runRecipe(createPromptWizard({ plan, tools }), plan, wizard([8, 9]));
    expect((calls["propose"] ?? 0) + (calls["run"] ?? 0)).toBeLessThanOrEqual(155 + 2 * 20);
  });

  it("compares on half of few rows", async () => {
    const few = planFor({ rows: { propose: colourRows(20, "a"), select: [], openOnce: [] } });
    const { outcome } = await runRecipe(createPromptWizard({ plan: few, tools }), few, wizard([9, 10]));
    expect(outcome.comparison).toMatchObject({ rows: 10 });
  });

  it.each([
    ["nothing", ""],
    ["a refusal", "I'm sorry, but I can't help with that."],
    ["without an end", "and then ".repeat(3000)],
    ["the same each time", "Name the shade."],
  ])("comes to an end whatever the model writes: %s", async (_, text) => {
    const { outcome, refused } = await runRecipe(
      createPromptWizard({ plan, tools }),
      plan,
      toldEngine(() => text),
    );
    expect(outcome.chosenId).toBe("start");
    expect(refused.length).toBeGreaterThan(0);
  });
});

describe("a method of many rounds", () => {
  const methods = ["opro", "copro", "mipro", "promptwizard", "better-together"] as const;
  const recipeFor = (method: (typeof methods)[number], count: number) => {
    const few = planFor({ method, rows: { propose: colourRows(count, "a"), select: [], openOnce: [] } });
    return { few, recipe: createRecipe({ plan: few, tools }) };
  };

  it.each(methods)("shows one of four rows, scores another, and checks by two: %s", async (method) => {
    const { few, recipe } = recipeFor(method, 4);
    const { outcome, trace } = await runRecipe(recipe, few, wizard([3], 0));
    expect(outcome.chosenId === "start" || outcome.comparison?.rows === 2).toBe(true);
    const scored = trace.flatMap((event) => (event.type === "candidate-measured" ? [event.measurement.caseId] : []));
    expect(new Set(scored).size).toBe(1);
  });

  it.each(methods)("says that three rows are too few: %s", (method) => {
    expect(recipeFor(method, 3).recipe).toMatchObject({ ok: false, failure: { kind: "invalid-cases" } });
  });
});

describe("a method with two rows", () => {
  it.each(["bootstrap", "random-search"] as const)(
    "shows one and scores the other, and keeps the prompt: %s",
    async (method) => {
      const two = planFor({ method, rows: { propose: colourRows(2, "a"), select: [], openOnce: [] } });
      const { outcome, trace } = await runRecipe(createRecipe({ plan: two, tools }), two, wizard([3], 0));
      expect(outcome.chosenId === "start" || outcome.comparison?.rows === 1).toBe(true);
      const scored = trace.flatMap((event) => (event.type === "candidate-measured" ? [event.measurement.caseId] : []));
      expect(new Set(scored).size).toBe(1);
      const recipe = createRecipe({ plan: two, tools });
      expect(recipe).toMatchObject({ ok: true, value: { search: { id: method, version: methodVersions[method] } } });
    },
  );
});
