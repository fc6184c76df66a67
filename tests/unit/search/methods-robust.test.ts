import { describe, expect, it } from "vitest";
import type { Engine } from "@/lib/engines/engine";
import { scriptedEngine } from "@/lib/engines/scripted";
import { methodIds, type MethodId } from "@/lib/records/method-id";
import { writeJson } from "@/lib/search/expected-text";
import type { Case } from "@/lib/records/case";
import type { SearchPlan } from "@/lib/search/lab-run";
import { createRecipe } from "@/lib/search/recipes/methods";
import { colourRows, plainTools, planFor, row } from "./planted";
import { toldEngine, traceRecipe } from "./scripted-search";

/** They guess prompts from rows with their right answers, and from nothing else at first. */
const guessing: readonly MethodId[] = [
  "ape",
  "evoprompt-ga",
  "evoprompt-de",
  "dp-opt",
  "gpo-shift",
  "mop",
  "prompt-selection",
];

/** They score no row before the end: answers are held against each other. */
const judged: readonly MethodId[] = ["spo", "pdo", "apohf"];

/** Enough for some rounds of each. */
const budget = { calls: 150, tokens: 1e6, milliseconds: 1e6 };
const rows = { propose: colourRows(12, "a"), select: colourRows(20, "b"), openOnce: colourRows(10, "c") };
const isRow = (content: string) => /^Is this colour|\n\n?\w+ [abc] \d+$/u.test(content) && !content.includes("<");

/** A person who says one thing to whatever they are asked, and the right one of options. */
async function run(plan: SearchPlan, engine: Engine, said = "Make it short.") {
  const recipe = createRecipe({ plan, tools: plainTools });
  if (!recipe.ok) return "reasons" in recipe.failure ? recipe.failure.reasons.join(" ") : recipe.failure.kind;
  const { trace, end } = await traceRecipe(recipe.value, plan, engine, (question) =>
    question.kind === "open" ? (question.options[0] ?? said) : "first",
  );
  const calls = trace.filter((event) => event.type === "call-ended" && event.call.purpose !== "person").length;
  const texts = trace.flatMap((event) => (event.type === "candidate-proposed" ? [event.candidate.text] : []));
  const refused = trace.flatMap((event) => (event.type === "candidate-refused" ? [event.reason] : []));
  return { end, calls, texts, refused };
}

const endless = Array.from({ length: 900 }, (_, at) => `w${"xyz"[at % 3] ?? ""}${"q".repeat(at % 40)}`).join(" ");
const noPrompts = ["", "I'm sorry, but I can't help with that.", endless, "<new_prompt>", "42"];

describe.each(methodIds)("%s", (method) => {
  it("keeps the person's prompt, or one that is whole, where outputs are no prompts, empty or endless", async () => {
    for (const text of noPrompts) {
      const { engine } = toldEngine((content) => (isRow(content) ? "no idea" : text));
      const ran = await run(planFor({ method, rows, budget }), engine);
      if (typeof ran === "string") throw new Error(ran);
      expect(ran.end).toMatchObject({ type: "completed", outcome: { chosenId: "start" } });
      expect(ran.texts.every((one) => one.includes("{{colour}}"))).toBe(true);
    }
  });

  it("goes on where all candidates are the same, and in another script", async () => {
    for (const text of ["Say it in one word: {{colour}}", "用一个词说明颜色是浅还是深：{{colour}}"]) {
      const { engine } = toldEngine((content) => (isRow(content) ? "no idea" : `<new_prompt>${text}</new_prompt>`));
      const ran = await run(planFor({ method, rows, budget }), engine);
      if (typeof ran === "string") throw new Error(ran);
      expect(ran.end).toMatchObject({ type: "completed", outcome: { chosenId: "start" } });
      expect(new Set(ran.texts).size).toBe(ran.texts.length);
    }
  });

  it("makes do with few rows, or says in words what is missing", async () => {
    for (const count of [0, 1, 2, 5]) {
      const { engine } = toldEngine((content) => (isRow(content) ? "light" : "Say light or dark: {{colour}}"));
      const few = { propose: colourRows(count, "a"), select: [], openOnce: [] };
      const ran = await run(planFor({ method, rows: few, budget }), engine);
      if (typeof ran === "string") expect(ran).toMatch(/^(?:This|There) .*\.$/u);
      else expect(ran.end.type).toBe("completed");
    }
  });

  it("keeps to a budget that ends it in the middle, and to a model that can read nearly nothing", async () => {
    for (const calls of [1, 7, 25, 60]) {
      const { engine } = toldEngine((content, call) => (isRow(content) ? "no" : `Say it, ${call} times: {{colour}}`));
      const ran = await run(planFor({ method, rows, budget: { ...budget, calls } }), engine);
      if (typeof ran === "string") throw new Error(ran);
      expect(ran.end.type).toBe("completed");
      expect(ran.calls).toBeLessThanOrEqual(calls);
    }
    const { engine } = toldEngine(() => "light", 40);
    const ran = await run(planFor({ method, rows, budget }), engine);
    if (typeof ran === "string") throw new Error(ran);
    expect(ran.end).toMatchObject({ type: "completed", outcome: { chosenId: "start" } });
    // Nothing can be guessed from rows that do not fit, and that is said.
    expect(ran.refused.some((reason) => reason.startsWith("Not even one row"))).toBe(guessing.includes(method));
  });

  it("goes on where some rows are longer than the model can read", async () => {
    const withLong = (some: readonly Case[]) =>
      some.map((each, at) =>
        at === 1 ? { ...each, variables: { colour: `navy ${"very dark ".repeat(9000)}` } } : each,
      );
    const long = {
      propose: withLong(rows.propose),
      select: withLong(rows.select),
      openOnce: withLong(rows.openOnce),
    };
    const { engine, asked } = toldEngine((content, call) =>
      isRow(content) ? "no idea" : `<new_prompt>Say it, ${"abcdefghij"[call % 10] ?? ""}: {{colour}}</new_prompt>`,
    );
    const ran = await run(planFor({ method, rows: long, budget }), engine);
    if (typeof ran === "string") throw new Error(ran);
    expect(ran.end).toMatchObject({ type: "completed", outcome: { chosenId: "start" } });
    expect(asked.some((content) => content.includes("very dark ".repeat(9000)))).toBe(false);
  });

  it("is done at once where all rows are right, but for what a person must be asked first", async () => {
    const { engine, asked } = toldEngine((content) => {
      const right = rows.select
        .concat(rows.propose)
        .find(({ variables }) => content.endsWith(writeJson(variables["colour"] ?? "")));
      return typeof right?.expected === "string" ? right.expected : "Navy.";
    });
    const ran = await run(planFor({ method, rows, budget }), engine);
    if (typeof ran === "string") throw new Error(ran);
    expect(ran.end.type).toBe("completed");
    if (method === "ipc" || judged.includes(method)) return;
    expect(ran.end).toMatchObject({ outcome: { whyNothing: "baseline-perfect" } });
    expect(asked.some((content) => /<\w+>/u.test(content))).toBe(false);
  });
});

const bareRows = (name: string) =>
  Array.from({ length: 12 }, (_, at) => row(`${name}${at}`, { colour: `sand ${name} ${at}` }, null));

describe.each(methodIds)("where rows demand nothing: %s", (method) => {
  it("is judged by the model, or says what is missing, and takes nothing from a judge who always says A", async () => {
    const plan = planFor({
      method,
      rows: { propose: bareRows("a"), select: bareRows("b"), openOnce: bareRows("c") },
      budget,
    });
    const { engine: told } = toldEngine((content, call) =>
      isRow(content) ? `Answer ${call}.` : `Say it, ${"abcdefghij"[call % 10] ?? ""}: {{colour}}`,
    );
    const engine: Engine = { ...told, choose: scriptedEngine({ choose: () => [3, 0] }).choose };
    const ran = await run(plan, engine);
    if (typeof ran === "string") expect(ran).toMatch(/^(?:This|There) .*\.$/u);
    // A person's preference counts whatever the judge says.
    else if (method === "apohf") expect(ran.end.type).toBe("completed");
    else expect(ran.end).toMatchObject({ type: "completed", outcome: { chosenId: "start" } });
  });
});
