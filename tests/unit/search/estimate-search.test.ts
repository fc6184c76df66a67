import { describe, expect, it } from "vitest";
import type { ChatMessage } from "@/lib/engines/engine";
import { methodIds } from "@/lib/records/method-id";
import { estimateSearch } from "@/lib/search/estimate-search";
import type { SearchPlan } from "@/lib/search/lab-run";
import type { RowTools } from "@/lib/search/row-tools";
import { searchByPlan } from "@/lib/search/search-by-plan";
import { colourRows, freshEngine, plainTools, planFor, row, steppingClock } from "./planted";

/** As the scripted engine counts. */
function countTokens(messages: readonly ChatMessage[]): number {
  return messages.reduce((sum, { content }) => sum + (content.match(/\s*\S+|\s+$/gu) ?? []).length + 4, 2);
}

/** Every candidate is a little better than the person's prompt, so that the search comes to its end. */
const kindTools: RowTools = {
  ...plainTools,
  async score({ prompt }) {
    const score = prompt.id === "start" ? 0.5 : 0.6;
    return { passed: false, score, reason: "", failure: "demand", namedScores: {}, parts: [] };
  },
};

async function spend(plan: SearchPlan) {
  const { engine } = freshEngine();
  const outside = {
    engine,
    tools: kindTools,
    cache: null,
    clock: steppingClock(),
    signal: new AbortController().signal,
  };
  const spent = { calls: 0, promptTokens: 0, answerTokens: 0 };
  for await (const event of searchByPlan({ plan, calls: [] }, outside)) {
    if (event.type !== "call-ended") continue;
    spent.calls += 1;
    spent.promptTokens += event.call.answer.usage.promptTokens;
    spent.answerTokens += event.call.answer.usage.completionTokens;
  }
  return spent;
}

const unlabelled = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => row(`${name}-${index}`, { colour: `sand ${name} ${index}` }, null));

const oneRequest = [
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
] as const;

const plans: readonly (readonly [string, SearchPlan])[] = [
  ["APE", planFor({ method: "ape" })],
  ["APE by folds", planFor({ method: "ape", rows: { propose: colourRows(20), select: [], openOnce: [] } })],
  ["SPO, judged by demands at the end", planFor({ method: "spo" })],
  [
    "SPO, judged to the end",
    planFor({ method: "spo", rows: { propose: [], select: unlabelled(10, "a"), openOnce: unlabelled(30, "b") } }),
  ],
  ["ProTeGi", planFor({ method: "protegi" })],
  ["ProTeGi by folds", planFor({ method: "protegi", rows: { propose: colourRows(20), select: [], openOnce: [] } })],
  ["GEPA", planFor({ method: "gepa" })],
  ["PromptAgent", planFor({ method: "promptagent" })],
  ["PE2", planFor({ method: "pe2" })],
  ["AMPO", planFor({ method: "ampo" })],
  ["MARS", planFor({ method: "mars" })],
  ["promptfoo optimize", planFor({ method: "promptfoo-optimize" })],
  ["ConstitutionalExperts", planFor({ method: "constitutional-experts" })],
  ...(
    [
      "opro",
      "copro",
      "bootstrap",
      "random-search",
      "mipro",
      "promptwizard",
      "better-together",
      "dp-opt",
      "gpo-shift",
    ] as const
  ).flatMap((method) => [
    [method, planFor({ method })] as const,
    [`${method} by folds`, planFor({ method, rows: { propose: colourRows(20), select: [], openOnce: [] } })] as const,
  ]),
  ["Plum's climbing", planFor({ method: "plum-climbing" })],
  ["Plum's annealing", planFor({ method: "plum-annealing" })],
  ["Plum's mutation", planFor({ method: "plum-mutation" })],
  ["Plum's crossover", planFor({ method: "plum-crossover" })],
  ["Plum's tabu search", planFor({ method: "plum-tabu" })],
  ["Plum's harmony search", planFor({ method: "plum-harmony" })],
  ["EvoPrompt GA", planFor({ method: "evoprompt-ga" })],
  ["EvoPrompt DE", planFor({ method: "evoprompt-de" })],
  ["Promptbreeder", planFor({ method: "promptbreeder" })],
  ["TAPO", planFor({ method: "tapo" })],
  ["SPRIG", planFor({ method: "sprig" })],
  ["QPO", planFor({ method: "qpo" })],
  ["GPO", planFor({ method: "gpo" })],
  ["GEPA with merge", planFor({ method: "gepa-merge" })],
  ["PDO", planFor({ method: "pdo" })],
  ...oneRequest.map((method) => [method, planFor({ method })] as const),
  ["a budget that ends it", planFor({ method: "ape", budget: { calls: 60, tokens: 1e6, milliseconds: 1e6 } })],
];

describe("estimateSearch", () => {
  it.each(plans)("says within 15 % what is spent where every candidate is new and measured: %s", async (_, plan) => {
    const estimate = await estimateSearch(plan, {
      fill: plainTools.fill,
      countTokens,
      tokensOfAnAnswer: 4,
      speed: { promptTokensPerSecond: 100, answerTokensPerSecond: 10 },
    });
    const spent = await spend(plan);
    if (!estimate.ok) throw new Error(estimate.failure.kind);
    const { calls, promptTokens, answerTokens, seconds } = estimate.value;
    expect(spent.calls).toBeGreaterThan(30);
    expect(Math.abs(calls / spent.calls - 1)).toBeLessThan(0.15);
    const tokens = spent.promptTokens + spent.answerTokens;
    expect(Math.abs((promptTokens + answerTokens) / tokens - 1)).toBeLessThan(0.15);
    expect(seconds).toBeCloseTo(promptTokens / 100 + answerTokens / 10);
    expect(calls).toBeLessThanOrEqual(plan.budget.calls);
  });

  it.each(methodIds.filter((method) => method !== "feedback-control"))(
    "keeps to 400 calls in a tab, whatever there is of rows: %s",
    async (method) => {
      const rows = { propose: colourRows(500, "a"), select: colourRows(500, "b"), openOnce: colourRows(1000, "c") };
      const options = { fill: plainTools.fill, countTokens, tokensOfAnAnswer: 4, speed: null };
      const estimate = await estimateSearch(planFor({ method, rows }), options);
      expect(estimate).toMatchObject({ ok: true, value: { seconds: null } });
      expect(estimate.ok && estimate.value.calls).toBeLessThanOrEqual(400);
      // The rows of the end take what is left.
      if (method !== "apohf") expect(estimate.ok && estimate.value.calls).toBeGreaterThan(200);
    },
  );

  // With the person's own prompt on the same rows, which the papers do not count.
  it.each([
    ["ape", 90 + 90 * 20 + 20],
    ["copro", 29 + 30 * 100],
    ["protegi", 6 * (4 * (64 + 4 + 4 + 10) + 2048)],
    ["mop", 5 * 4 * (1 + 20) + 5 * 20 + 20],
    ["spo", 3 + 9 * (1 + 3 + 2 * 3)],
    ["tapo", 50 + 8 * 51 + 3 * 4 * 52],
  ] as const)("counts as many calls by the paper's own settings as its formula says: %s", async (method, most) => {
    const rows = { propose: colourRows(300, "a"), select: colourRows(450, "b"), openOnce: colourRows(10, "c") };
    const budget = { calls: 1e6, tokens: 1e10, milliseconds: 1e12 };
    const options = { fill: plainTools.fill, countTokens, tokensOfAnAnswer: 4, speed: null };
    const estimate = await estimateSearch(planFor({ method, size: "reference", rows, budget }), options);
    const calls = estimate.ok ? estimate.value.searchCalls : 0;
    expect(calls).toBeLessThanOrEqual(most);
    // A request that would repeat another one is not made.
    expect(calls).toBeGreaterThan(0.98 * most);
  });

  it("tells whether the budget cuts a method off by its paper's own settings", async () => {
    const rows = { propose: colourRows(40, "a"), select: colourRows(40, "b"), openOnce: colourRows(10, "c") };
    const options = { fill: plainTools.fill, countTokens, tokensOfAnAnswer: 4, speed: null };
    const plan = planFor({ method: "ape", size: "reference", rows });
    expect(await estimateSearch(plan, options)).toMatchObject({ ok: true, value: { isCutOff: true } });
    const budget = { calls: 10_000, tokens: 1e7, milliseconds: 1e8 };
    expect(await estimateSearch({ ...plan, budget }, options)).toMatchObject({ ok: true, value: { isCutOff: false } });
  });

  it("tells how many rows decide at the end: all that were put away, half of few, or none but each in its turn", async () => {
    const options = { fill: plainTools.fill, countTokens, tokensOfAnAnswer: 4, speed: null };
    const few = { propose: colourRows(20), select: [], openOnce: [] };
    const lastRowsOf = async (changes: Partial<SearchPlan>) => {
      const estimate = await estimateSearch(planFor(changes), options);
      return estimate.ok ? estimate.value.lastRows : estimate.failure.kind;
    };
    expect(await lastRowsOf({ method: "ape" })).toBe(10);
    expect(await lastRowsOf({ method: "opro", rows: few })).toBe(10);
    expect(await lastRowsOf({ method: "ape", rows: few })).toBeNull();
    // A small budget has no room for all of them.
    expect(await lastRowsOf({ method: "ape", budget: { calls: 40, tokens: 1e6, milliseconds: 1e6 } })).toBe(6);
  });

  it("can be given up", async () => {
    let asked = 0;
    const options = {
      tokensOfAnAnswer: 4,
      speed: null,
      pace: async () => ((asked += 1) > 20 ? ("give-up" as const) : ("go-on" as const)),
    };
    expect(await estimateSearch(planFor(), options)).toEqual({ ok: false, failure: { kind: "model-ended-by-stop" } });
    expect(asked).toBe(21);
  });

  it("says why rows do not fit the method", async () => {
    const rows = { propose: unlabelled(10, "a"), select: unlabelled(10, "b"), openOnce: unlabelled(10, "c") };
    const options = { fill: plainTools.fill, countTokens, tokensOfAnAnswer: 4, speed: null };
    expect(await estimateSearch(planFor({ rows }), options)).toMatchObject({
      ok: false,
      failure: { kind: "invalid-cases", reasons: [expect.stringContaining("demand")] },
    });
  });
});
