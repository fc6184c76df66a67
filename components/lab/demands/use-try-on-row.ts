import { useMemo } from "react";
import { readCell } from "@/lib/client/lab/run-matrix";
import type { OpenSet } from "@/lib/client/lab/lab-state";
import { tryDemand } from "@/lib/client/lab/try-demand";
import type { TryOnRow } from "./try-demand";

/** What a demand is tried on: the set's rows, with what the first prompt led to where that was measured. */
export function useTryOnRow({ set, cases }: OpenSet): TryOnRow {
  const promptId = set.prompts[0]?.id;
  return useMemo(
    () => ({
      cases,
      readAnswer: async (caseId) => {
        if (promptId === undefined) return null;
        const cell = await readCell({ promptId, caseId, sample: 0 });
        return cell.ok ? (cell.value?.answer ?? null) : null;
      },
      score: tryDemand,
    }),
    [cases, promptId],
  );
}
