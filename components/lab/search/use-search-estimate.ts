import { useEffect, useState } from "react";
import { approximateTokens } from "@/lib/base/approximate-tokens";
import { succeed, type Result } from "@/lib/base/result";
import type { OpenSet } from "@/lib/client/lab/lab-state";
import { planSearch, type SearchWish } from "@/lib/client/lab/plan-search";
import { useModel } from "@/lib/client/models/model-store";
import type { SearchEstimate } from "@/lib/search/estimate-search";
import type { SearchPlan } from "@/lib/search/lab-run";
import { largestBudget } from "./budget";

/** What a search would take. */
export interface SearchCost {
  readonly estimate: SearchEstimate;
  /** What it would take if it could; the same where the budget is enough. */
  readonly whole: SearchEstimate;
  /** Whether the paper's settings are others than those for a tab. */
  readonly hasReference: boolean;
}

interface Counted {
  /** What was counted for; the cost of another method is none of this one. */
  readonly key: string;
  readonly cost: Result<SearchCost>;
}

/** Whoever types a budget is not counted for at every digit. */
const SETTLE_MILLISECONDS = 250;
/** A long count leaves the page free after so much time. */
const SLICE_MILLISECONDS = 12;

/** What a search would take, counted by the loop itself without a model; null while it is being counted. */
export function useSearchEstimate(wish: SearchWish, open: OpenSet): Result<SearchCost> | null {
  const [counted, setCounted] = useState<Counted | null>(null);
  const speed = useModel(({ model }) => (model.status === "ready" ? (model.speed ?? null) : null));
  const { set, cases, splits } = open;
  const { method, promptId, size = "tab" } = wish;
  const { calls, tokens, milliseconds } = wish.budget;
  const key = JSON.stringify([method, promptId, size]);

  useEffect(() => {
    let isWanted = true;
    const budget = { calls, tokens, milliseconds };
    const plan = planSearch({ set, cases, splits }, { method, promptId, size, budget }, "estimate");
    const timer = setTimeout(() => {
      if (plan === null) return;
      void count(plan, { speed, isWanted: () => isWanted }).then((cost) => {
        if (isWanted) setCounted({ key, cost });
      });
    }, SETTLE_MILLISECONDS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [key, method, promptId, size, set, cases, splits, calls, tokens, milliseconds, speed]);

  return counted?.key === key ? counted.cost : null;
}

interface Counting {
  readonly speed: { readonly promptTokensPerSecond: number; readonly answerTokensPerSecond: number } | null;
  readonly isWanted: () => boolean;
}

async function count(plan: SearchPlan, { speed, isWanted }: Counting): Promise<Result<SearchCost>> {
  const [{ estimateSearch }, { hasReference }, { fillPrompt }] = await Promise.all([
    import("@/lib/search/estimate-search"),
    import("@/lib/search/recipes/methods"),
    import("@/lib/scoring/render/fill-prompt"),
  ]);
  let sliceEnd = performance.now() + SLICE_MILLISECONDS;
  const countFor = (counted: SearchPlan) =>
    estimateSearch(counted, {
      fill: async (promptText, row) => fillPrompt(promptText, row),
      countTokens: (messages) => messages.reduce((sum, { content }) => sum + approximateTokens(content), 0),
      tokensOfAnAnswer: null,
      speed,
      pace: async () => {
        if (performance.now() < sliceEnd) return "go-on";
        await new Promise((resolve) => setTimeout(resolve));
        sliceEnd = performance.now() + SLICE_MILLISECONDS;
        return isWanted() ? "go-on" : "give-up";
      },
    });
  const estimate = await countFor(plan);
  if (!estimate.ok) return estimate;
  const whole = estimate.value.isCutOff ? await countFor({ ...plan, budget: largestBudget }) : estimate;
  if (!whole.ok) return whole;
  return succeed({ estimate: estimate.value, whole: whole.value, hasReference: hasReference(plan.method) });
}
