import { create } from "zustand";
import { addToSlotBias, noSlotBias, type SlotBias } from "../../judge/slot-bias";
import type { Verdict } from "../../judge/verdict";

/** What each model's verdicts say about the model itself, since the page was opened; by the model's id. */
export const useJudges = create<{ readonly biases: Readonly<Record<string, SlotBias>> }>(() => ({ biases: {} }));

const noted = new Set<string>();

/** `pair` names the run and the two prompts that met: a run that goes on tells its verdicts again, and they count once. */
export function noteVerdict(modelId: string, pair: string, verdict: Verdict): void {
  if (noted.has(pair)) return;
  noted.add(pair);
  useJudges.setState(({ biases }) => ({
    biases: { ...biases, [modelId]: addToSlotBias(biases[modelId] ?? noSlotBias, verdict) },
  }));
}
