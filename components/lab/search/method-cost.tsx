"use client";

import type { Result } from "@/lib/base/result";
import type { SearchEstimate } from "@/lib/search/estimate-search";
import type { PlanSize } from "@/lib/search/lab-run";
import { Button } from "../../ui/button";
import { describeCost, describeEnd, describeWhole } from "./cost-words";
import type { SearchCost } from "./use-search-estimate";

interface MethodCostProps {
  /** Null while it is being counted. */
  readonly cost: Result<SearchCost> | null;
  readonly size: PlanSize;
  /** All that the set has. */
  readonly rows: number;
  readonly onAllow: (whole: SearchEstimate) => void;
}

/** What a method would take on these rows, and whether what is allowed is enough. */
export function MethodCost({ cost, size, rows, onAllow }: MethodCostProps) {
  if (cost === null) return <p className="text-sm text-quiet">Counting…</p>;
  if (!cost.ok) {
    const { failure } = cost;
    return failure.kind === "invalid-cases" ? <p className="text-sm">{failure.reasons.join(" ")}</p> : null;
  }
  const { estimate, whole, hasReference } = cost.value;
  return (
    <div className="flex flex-col items-start gap-2 text-sm text-pretty tabular-nums">
      <p>{describeCost(estimate)}</p>
      <p>{describeEnd(estimate, rows)}</p>
      {size === "reference" && !hasReference && (
        <p className="text-quiet">The paper’s own settings are those for a tab, or it gives none.</p>
      )}
      {estimate.isCutOff && (
        <>
          <p>{describeWhole(whole)}</p>
          <Button onClick={() => onAllow(whole)}>Allow that much</Button>
        </>
      )}
    </div>
  );
}
