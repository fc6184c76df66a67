import { describe, expect, it } from "vitest";
import { methodIds, type MethodId } from "@/lib/records/method-id";
import { writeJson } from "@/lib/search/expected-text";
import { createRecipe } from "@/lib/search/recipes/methods";
import type { Case } from "@/lib/records/case";
import { colourRows, freshEngine, plainTools, planFor, plantedEngine, type Planted } from "./planted";
import { runRecipe } from "./scripted-search";

/** All candidates of these come from the start prompt alone, so that folds are honest: no score steers how they are made. */
const oneRound: readonly MethodId[] = [
  "ape",
  "bootstrap",
  "random-search",
  "fipo",
  "langgpt",
  "minstrel",
  "pas",
  "tapp",
  "derived-prompts",
  "mepo",
  "promptd",
  "question-rewriter",
  "feedback-control",
  "multi-expert",
  "method-actors",
  "prewrite",
  "mapo",
  "apgp",
  "promptomatix",
  "prs",
  "promptor",
  "dp-opt",
];

/** The first two show what they judge by, and no row with its right answer; GEPA's gate is on the rows that a child was made from. */
const showWhatTheyMeet: readonly MethodId[] = ["spo", "pdo", "gepa", "gepa-merge"];

/** At its end a person compares, and no score is told. */
const manyRounds = methodIds.filter((method) => method !== "apohf" && !oneRound.includes(method));

const engines: readonly (readonly [string, () => Planted])[] = [
  ["a model that learns", plantedEngine],
  ["one that never writes the same twice", freshEngine],
];

describe.each(engines)("With twenty rows and %s", (_, engine) => {
  const rows = { propose: colourRows(20, "a"), select: [], openOnce: [] };

  it.each(manyRounds)("a row that checks at the end chose nobody and was shown to nobody: %s", async (method) => {
    const plan = planFor({ method, rows });
    const recipe = createRecipe({ plan, tools: plainTools });
    if (!recipe.ok || recipe.value.verification.kind !== "rows") throw new Error("Rows are opened at the end.");
    const opened = recipe.value.verification.rows;
    expect(opened.length).toBeGreaterThanOrEqual(10);
    const planted = engine();
    const looked: string[] = [];
    const { trace } = await runRecipe(recipe, plan, planted, (question) => {
      if (question.kind !== "open") throw new Error("It asks in words.");
      looked.push(question.about.map(({ text }) => text).join("\n"));
      return question.options[0] ?? `Not so long, ${looked.length} times.`;
    });
    const purposes = trace.flatMap((event) => (event.type === "call-started" ? [event.purpose] : []));
    const requests = planted.asked.filter((_text, at) => purposes[at] === "propose");
    const isShown = ({ variables }: Case) =>
      [...requests, ...looked].some((text) =>
        new RegExp(`${writeJson(variables["colour"] ?? "")}(?!\\d)`, "u").test(text),
      );
    const scored = new Set(
      trace.flatMap((event) => (event.type === "candidate-measured" ? [event.measurement.caseId] : [])),
    );
    expect(opened.filter(isShown)).toEqual([]);
    expect(opened.filter(({ id }) => scored.has(id))).toEqual([]);
    if (showWhatTheyMeet.includes(method)) return;
    expect(rows.propose.filter((row) => isShown(row) && scored.has(row.id))).toEqual([]);
  });
});

describe("Folds", () => {
  it.each(oneRound)("are drawn of few rows where no score steers what is proposed: %s", (method) => {
    const plan = planFor({ method, rows: { propose: colourRows(20, "a"), select: [], openOnce: [] } });
    const recipe = createRecipe({ plan, tools: plainTools });
    expect(recipe).toMatchObject({ ok: true, value: { verification: { kind: "folds" } } });
  });
});

describe("The rows of the end", () => {
  it.each([
    ["protegi", 229],
    ["gepa", 244],
    ["mipro", 227],
    ["mars", 157],
    ["promptagent", 268],
  ] as const)("are as many as the calls leave that its docstring names: %s", (method, searchCalls) => {
    const rows = { propose: colourRows(40, "a"), select: colourRows(40, "b"), openOnce: colourRows(200, "c") };
    const recipe = createRecipe({ plan: planFor({ method, rows }), tools: plainTools });
    if (!recipe.ok || recipe.value.verification.kind !== "rows") throw new Error("Rows are opened at the end.");
    expect(recipe.value.verification.rows).toHaveLength(Math.floor((400 - searchCalls) / 2));
  });
});
