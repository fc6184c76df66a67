import { describe, expect, it } from "vitest";
import type { ChatMessage } from "@/lib/engines/engine";
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
    const score = prompt.id === "start" ? 0.4 : 0.5;
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
    expect(spent.calls).toBeGreaterThan(40);
    expect(Math.abs(calls / spent.calls - 1)).toBeLessThan(0.15);
    const tokens = spent.promptTokens + spent.answerTokens;
    expect(Math.abs((promptTokens + answerTokens) / tokens - 1)).toBeLessThan(0.15);
    expect(seconds).toBeCloseTo(promptTokens / 100 + answerTokens / 10);
    expect(calls).toBeLessThanOrEqual(plan.budget.calls);
  });

  it("keeps to 400 calls in a tab, whatever there is of rows", async () => {
    const rows = { propose: colourRows(500, "a"), select: colourRows(500, "b"), openOnce: colourRows(1000, "c") };
    for (const method of ["ape", "spo"] as const) {
      const options = { fill: plainTools.fill, countTokens, tokensOfAnAnswer: 4, speed: null };
      const estimate = await estimateSearch(planFor({ method, rows }), options);
      expect(estimate).toMatchObject({ ok: true, value: { seconds: null } });
      expect(estimate.ok && estimate.value.calls).toBeLessThanOrEqual(400);
      expect(estimate.ok && estimate.value.calls).toBeGreaterThan(350);
    }
  });

  it.each([
    "protegi",
    "gepa",
    "promptagent",
    "pe2",
    "ampo",
    "mars",
    "constitutional-experts",
    "promptfoo-optimize",
  ] as const)("keeps to 400 calls in a tab where failures lead to edits: %s", async (method) => {
    const rows = { propose: colourRows(500, "a"), select: colourRows(500, "b"), openOnce: colourRows(1000, "c") };
    const options = { fill: plainTools.fill, countTokens, tokensOfAnAnswer: 4, speed: null };
    const estimate = await estimateSearch(planFor({ method, rows }), options);
    expect(estimate.ok && estimate.value.calls).toBeLessThanOrEqual(400);
    expect(estimate.ok && estimate.value.calls).toBeGreaterThan(200);
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
