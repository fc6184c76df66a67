import { create } from "zustand";
import { addToSlotBias, noSlotBias, type SlotBias } from "../../judge/slot-bias";
import type { Verdict } from "../../judge/verdict";

/** What each model's verdicts say about the model itself, since the page was opened; by the model's id. */
export const useJudges = create<{ readonly biases: Readonly<Record<string, SlotBias>> }>(() => ({ biases: {} }));

export function noteVerdict(modelId: string, verdict: Verdict): void {
  useJudges.setState(({ biases }) => ({
    biases: { ...biases, [modelId]: addToSlotBias(biases[modelId] ?? noSlotBias, verdict) },
  }));
}
