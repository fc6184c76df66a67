"use client";

import { Scale } from "lucide-react";
import type { Judging } from "@/lib/client/run/run-store";
import { Bar } from "../../ui/bar";

/** While the judge works: with which candidate of how many. The candidate itself can be read meanwhile. */
export function JudgingLine({ judging, isStopping }: { judging: Judging; isStopping: boolean }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-dashed border-line-strong px-3 py-2.5 text-sm">
      <Scale size={20} className="text-quiet" aria-hidden />
      <p>{isStopping ? "Stopping…" : describeJudging(judging)}</p>
      {judging.of > 1 && <Bar share={judging.judged / judging.of} className="min-w-24 grow" />}
    </div>
  );
}

/** For the eye and for the ear. */
export function describeJudging({ judged, of }: Judging): string {
  if (of > 1 && judged >= of) return "Judging: the best are compared with one another…";
  return of > 1 ? `Judging candidate ${judged + 1} of ${of} against your prompt…` : "Judging it against your prompt…";
}
