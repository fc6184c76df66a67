"use client";

import type { OpenSet } from "@/lib/client/lab/lab-state";
import type { CasePrompt } from "@/lib/records/case";
import type { MethodId } from "@/lib/records/method-id";
import type { SearchBudget } from "@/lib/search/search";
import { describeTime } from "../matrix/run-words";
import { countTokens } from "./search-words";
import { useSearchEstimate } from "./use-search-estimate";

interface MethodCostProps {
  readonly method: MethodId;
  readonly prompt: CasePrompt;
  readonly budget: SearchBudget;
  readonly open: OpenSet;
}

/** What a method would take on these rows. */
export function MethodCost({ method, prompt, budget, open }: MethodCostProps) {
  const estimate = useSearchEstimate({ method, prompt, budget, open });
  if (estimate === null) return <span className="text-xs text-quiet">Counting…</span>;
  if (!estimate.ok) {
    const { failure } = estimate;
    return failure.kind === "invalid-cases" ? <span className="text-xs">{failure.reasons.join(" ")}</span> : null;
  }
  const { calls, promptTokens, answerTokens, seconds } = estimate.value;
  const time = describeTime(seconds === null ? null : seconds * 1000);
  return (
    <span className="text-xs text-quiet tabular-nums">
      About {calls.toLocaleString("en")} calls, {countTokens(roundTokens(promptTokens + answerTokens))}
      {time === null ? "" : `, ${time}`}
    </span>
  );
}

/** An estimate has two digits that mean something. */
function roundTokens(tokens: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, tokens))) - 1);
  return Math.round(tokens / unit) * unit;
}
