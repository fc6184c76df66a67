import { useEffect, useState } from "react";
import { approximateTokens } from "@/lib/base/approximate-tokens";
import type { Result } from "@/lib/base/result";
import type { OpenSet } from "@/lib/client/lab/lab-state";
import { planSearch } from "@/lib/client/lab/plan-search";
import { useModel } from "@/lib/client/models/model-store";
import type { CasePrompt } from "@/lib/records/case";
import type { SearchEstimate } from "@/lib/search/estimate-search";
import type { MethodId } from "@/lib/records/method-id";
import type { SearchPlan } from "@/lib/search/lab-run";
import type { SearchBudget } from "@/lib/search/search";

interface Wish {
  readonly method: MethodId;
  readonly prompt: CasePrompt;
  readonly budget: SearchBudget;
  readonly open: OpenSet;
}

/** Whoever types a budget is not counted for at every digit. */
const SETTLE_MILLISECONDS = 250;

/** What a search would take, counted by the loop itself without a model; null while it is being counted. */
export function useSearchEstimate({ method, prompt, budget, open }: Wish): Result<SearchEstimate> | null {
  const [estimate, setEstimate] = useState<Result<SearchEstimate> | null>(null);
  const speed = useModel(({ model }) => (model.status === "ready" ? (model.speed ?? null) : null));
  const { set, cases, splits } = open;
  const { calls, tokens, milliseconds } = budget;

  useEffect(() => {
    let isWanted = true;
    const wish = { method, promptId: prompt.id, budget: { calls, tokens, milliseconds } };
    const plan = planSearch({ set, cases, splits }, wish, "estimate");
    const timer = setTimeout(() => {
      if (plan === null) return;
      void count(plan, speed).then((counted) => {
        if (isWanted) setEstimate(counted);
      });
    }, SETTLE_MILLISECONDS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [method, prompt.id, set, cases, splits, calls, tokens, milliseconds, speed]);

  return estimate;
}

type Speed = { readonly promptTokensPerSecond: number; readonly answerTokensPerSecond: number } | null;

async function count(plan: SearchPlan, speed: Speed): Promise<Result<SearchEstimate>> {
  const [{ estimateSearch }, { fillPrompt }] = await Promise.all([
    import("@/lib/search/estimate-search"),
    import("@/lib/scoring/render/fill-prompt"),
  ]);
  return estimateSearch(plan, {
    fill: async (promptText, row) => fillPrompt(promptText, row),
    countTokens: (messages) => messages.reduce((sum, { content }) => sum + approximateTokens(content), 0),
    tokensOfAnAnswer: null,
    speed,
  });
}
