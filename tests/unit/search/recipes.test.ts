import { describe, expect, it } from "vitest";
import type { Engine } from "@/lib/engines/engine";
import { scriptedEngine } from "@/lib/engines/scripted";
import { createLedger } from "@/lib/search/ledger";
import type { SearchOutcome, SearchPlan } from "@/lib/search/lab-run";
import { methodVersions } from "@/lib/search/method-versions";
import { apeSizes, createApe } from "@/lib/search/recipes/ape";
import { createRecipe } from "@/lib/search/recipes/methods";
import { createSpo, spoSizes } from "@/lib/search/recipes/spo";
import type { Recipe } from "@/lib/search/recipe";
import { runSearch } from "@/lib/search/run-search";
import type { Trace } from "@/lib/search/search";
import type { Result } from "@/lib/base/result";
import {
  colourRows,
  freshEngine,
  plainTools,
  planFor,
  plantedEngine,
  row,
  steppingClock,
  type Planted,
} from "./planted";

const many: SearchPlan["rows"] = {
  propose: colourRows(40, "a"),
  select: colourRows(40, "b"),
  openOnce: colourRows(12, "c"),
};

async function run(recipe: Result<Recipe>, plan: SearchPlan, { engine, asked }: Planted) {
  if (!recipe.ok) throw new Error(recipe.failure.kind);
  const signal = new AbortController().signal;
  const ledger = createLedger({
    engine,
    modelId: "m",
    calls: [],
    cache: null,
    budget: plan.budget,
    seed: plan.seed,
    clock: steppingClock(),
    signal,
  });
  const running = runSearch(recipe.value, plan.prompt.text, ledger, signal);
  const trace: Trace[] = [];
  for (;;) {
    const step = await running.next();
    if (step.done !== true) {
      trace.push(step.value);
      continue;
    }
    if (step.value.type !== "completed") throw new Error(JSON.stringify(step.value));
    return { trace, asked, outcome: step.value.outcome };
  }
}

const ids = (outcome: SearchOutcome) => [outcome.chosenId, outcome.whyNothing];

function purposes(trace: readonly Trace[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const event of trace) {
    if (event.type === "call-ended") counts[event.call.purpose] = (counts[event.call.purpose] ?? 0) + 1;
  }
  return counts;
}

describe("APE", () => {
  const plan = planFor({ method: "ape", rows: many });

  it("induces from pairs, scores, and says the best in other words, for about 150 calls before the end", async () => {
    const { trace, asked } = await run(createApe({ plan, tools: plainTools }), plan, freshEngine());
    expect(purposes(trace)).toEqual({ propose: 8 + 4, run: 20 + 80 + 40 });
    const induced = asked.filter((text) => text.includes("followed it for each"));
    expect(induced).toHaveLength(8);
    // Five pairs, and the two sets of them are drawn from the rows to propose by alone.
    expect(
      induced.every((text) => [...text.matchAll(/^Input: \w+ a \d+\nOutput: (?:light|dark)$/gmu)].length === 5),
    ).toBe(true);
    expect(new Set(induced).size).toBe(2);
  });

  it("takes as many calls by the paper's own settings as its code does", async () => {
    const { trace } = await run(
      createApe({ plan, tools: plainTools }, apeSizes.reference),
      { ...plan, budget: big },
      freshEngine(),
    );
    // And twenty for the person's own prompt, which takes part here.
    expect(purposes(trace)).toEqual({ propose: 90, run: 90 * 20 + 20 });
  });

  it("chooses what the rows bear out", async () => {
    const { outcome, trace } = await run(createApe({ plan, tools: plainTools }), plan, plantedEngine());
    expect(outcome.whyNothing).toBeNull();
    expect(outcome.chosenText).toContain("one word");
    expect(outcome.chosenText).toContain("{{colour}}");
    expect(outcome.comparison).toMatchObject({ rows: 12, first: 0, second: 1, wins: 12 });
    const reworded = trace.find((event) => event.type === "candidate-proposed" && event.candidate.parents.length > 0);
    expect(reworded).toBeDefined();
  });

  it("compares over all rows where there are too few to split, and shows no row's answer to a judge of that row", async () => {
    const small = planFor({
      method: "ape",
      rows: { propose: colourRows(9, "a"), select: colourRows(9, "b"), openOnce: [] },
    });
    const { outcome, trace } = await run(createApe({ plan: small, tools: plainTools }), small, plantedEngine());
    expect(outcome.comparison).toMatchObject({ rows: 18 });
    expect(outcome.whyNothing).toBeNull();
    // No second round, whose parents all rows would choose.
    expect(purposes(trace)["propose"]).toBe(9);
  });

  it("shows fewer pairs to a model that has no room for five", async () => {
    const wide = many.propose.map((each) => ({ ...each, variables: { colour: `sand ${"grain ".repeat(30)}` } }));
    const narrow = planFor({ method: "ape", rows: { ...many, propose: wide } });
    const { asked } = await run(
      createApe({ plan: narrow, tools: plainTools }),
      narrow,
      plantedEngine({ contextTokens: 150 }),
    );
    const pairs = asked.filter((text) => text.includes("followed it")).map((text) => text.split("Input: ").length - 1);
    expect(new Set(pairs)).toEqual(new Set([2]));
  });

  it("cuts an instruction that ran into its limit at the last whole sentence", async () => {
    const base = scriptedEngine({});
    const long = `Answer in one word. ${"And then go on about the colour and what it does to the eye, ".repeat(9)}`;
    const engine: Engine = { ...base, stream: (request) => scriptedEngine({ answers: [long] }).stream(request) };
    const { trace } = await run(createApe({ plan, tools: plainTools }), plan, { engine, asked: [] });
    const [, first] = trace.flatMap((event) => (event.type === "candidate-proposed" ? [event.candidate.text] : []));
    expect(first).toBe("Answer in one word.\n\ncolour: {{colour}}");
  });

  it("says what is missing", () => {
    const unlabelled = [row("1", { colour: "sand" }, null)];
    const none = planFor({ rows: { propose: unlabelled, select: unlabelled, openOnce: [] } });
    expect(createApe({ plan: none, tools: plainTools })).toMatchObject({
      ok: false,
      failure: { kind: "invalid-cases" },
    });
    const noOutputs = planFor({ rows: { ...many, propose: unlabelled } });
    expect(createApe({ plan: noOutputs, tools: plainTools })).toMatchObject({
      ok: false,
      failure: { kind: "invalid-cases", reasons: [expect.stringContaining("right answers")] },
    });
    expect(createApe({ plan: planFor({ rows: { ...many, select: [] } }), tools: plainTools }).ok).toBe(false);
  });
});

const big = { calls: 10_000, tokens: 1e9, milliseconds: 1e9 };

describe("SPO", () => {
  const unlabelled = (count: number, name: string) =>
    colourRows(count, name).map((each) => ({ ...each, expected: null, demands: [] }));
  const plan = planFor({
    method: "spo",
    rows: { propose: [], select: unlabelled(20, "b"), openOnce: unlabelled(20, "c") },
  });

  it("takes 108 calls before the end, each prompt judged on four rows in both orders", async () => {
    const { trace } = await run(createSpo({ plan, tools: plainTools }), plan, freshEngine());
    // The end: two answers and two judgements on each of twenty rows.
    expect(purposes(trace)).toEqual({ propose: 8, run: 4 + 8 * 4 + 40, judge: 8 * 8 + 40 });
  });

  it("takes 3 inputs and 9 rounds by the paper's own settings", async () => {
    const recipe = createSpo(
      { plan: { ...plan, rows: { propose: [], select: unlabelled(30, "b"), openOnce: [] } }, tools: plainTools },
      spoSizes.reference,
    );
    const { trace } = await run(recipe, plan, freshEngine());
    expect(purposes(trace)).toEqual({ propose: 9, run: 3 + 9 * 3, judge: 9 * 3 * 2 });
  });

  it("shows the best prompt with its answers, and adopts what wins more than it loses", async () => {
    const { outcome, asked, trace } = await run(createSpo({ plan, tools: plainTools }), plan, plantedEngine());
    const [first] = asked.filter((text) => text.includes("<new_prompt>"));
    expect(first).toContain("<prompt>\nIs this colour light or dark? {{colour}}\n</prompt>");
    expect(first).toMatch(/Input: \w+ b \d+\nAnswer: I would say that it is (?:light|dark)\./u);
    expect(ids(outcome)).toEqual([expect.stringMatching(/^c\d+$/u), null]);
    expect(outcome.chosenText).toContain("one word");
    expect(outcome.comparison).toMatchObject({ rows: 20, second: 1, wins: 20 });
    const reasons = trace.flatMap((event) => (event.type === "candidate-proposed" ? [event.candidate.reason] : []));
    expect(reasons[1]).toMatch(/^Ask for /u);
  });

  it("judges no pair of equal answers, and takes them for a tie", async () => {
    const engine = { ...plantedEngine().engine, stream: freshStream };
    const { trace, outcome } = await run(createSpo({ plan, tools: plainTools }), plan, { engine, asked: [] });
    expect(purposes(trace)["judge"]).toBeUndefined();
    expect(ids(outcome)).toEqual(["start", "noise"]);
  });

  it("lets the demands of the rows decide at the end, where there are some", async () => {
    const labelled = { ...plan, rows: many };
    const { trace, outcome } = await run(createSpo({ plan: labelled, tools: plainTools }), labelled, plantedEngine());
    const judged = trace.filter((event) => event.type === "call-ended" && event.call.purpose === "judge").length;
    expect(judged).toBeLessThanOrEqual(64);
    expect(outcome.comparison).toMatchObject({ rows: 12, first: 0, second: 1 });
  });

  it("refuses a prompt that is cut off, and brings a place-holder back that it lost", async () => {
    let count = 0;
    const base = scriptedEngine({});
    const engine: Engine = {
      ...base,
      stream(request) {
        if (!(request.messages[0]?.content ?? "").includes("<new_prompt>")) return freshStream(request);
        count += 1;
        const text = count % 2 === 0 ? "<new_prompt>Is it light?</new_prompt>" : manyWords();
        return scriptedEngine({ answers: [text] }).stream(request);
      },
    };
    const { trace, outcome } = await run(createSpo({ plan, tools: plainTools }), plan, { engine, asked: [] });
    const reasons = trace.flatMap((event) => (event.type === "candidate-refused" ? [event.reason] : []));
    // Every other one is cut off; the rest are the same one, again and again.
    expect(new Set(reasons)).toEqual(new Set(["It is no whole prompt.", "It is an earlier one again."]));
    const made = trace.flatMap((event) => (event.type === "candidate-proposed" ? [event.candidate.text] : []));
    expect(made[1]).toBe("Is it light?\n\ncolour: {{colour}}");
    expect(ids(outcome)).toEqual(["start", "noise"]);
  });
});

/** The same answer to every row, and another prompt each time. */
let prompts = 0;
function freshStream(request: Parameters<Engine["stream"]>[0]) {
  const isProposal = (request.messages[0]?.content ?? "").includes("<new_prompt>");
  if (isProposal) prompts += 1;
  const word = `w${"abcdefghijklmnopqrstuvwxyz"[prompts % 26] ?? ""}`;
  const answers = [
    isProposal ? `<new_prompt>Think of ${word}. Is this light or dark? {{colour}}</new_prompt>` : "Dark.",
  ];
  return scriptedEngine({ answers }).stream(request);
}

/** No loop, and longer than any prompt may be. */
function manyWords(): string {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  return Array.from(
    { length: 400 },
    (_, index) => `w${letters[index % 26] ?? ""}${letters[Math.floor(index / 26)] ?? ""}`,
  ).join(" ");
}

describe("createRecipe", () => {
  it("puts each method together under the version that a new search is stored with", () => {
    for (const method of ["ape", "spo"] as const) {
      const recipe = createRecipe({ plan: planFor({ method }), tools: plainTools });
      expect(recipe).toMatchObject({ ok: true, value: { search: { id: method, version: methodVersions[method] } } });
    }
  });
});
