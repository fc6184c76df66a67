import type { CheckId } from "@/lib/checks/check";
import type { LabelledPair, PairTask } from "./labelled-pair";

/** One task with several candidates, faithful ones and broken ones. */
export interface PairGroup {
  readonly id: string;
  readonly language: string;
  readonly task: PairTask;
  readonly good: readonly string[];
  /** Each with the checks that must find something. */
  readonly broken: readonly (readonly [candidate: string, ...expected: CheckId[]])[];
}

/** A pair for each candidate: `<group>-good-1`, `<group>-broken-1` and so on. */
export function pairsOfGroups(groups: readonly PairGroup[], isHeldBack = false): readonly LabelledPair[] {
  return groups.flatMap(({ id, language, task, good, broken }) => [
    ...good.map((candidate, index) => ({
      id: `${id}-good-${index + 1}`,
      language,
      task,
      candidate,
      expected: [],
      isHeldBack,
    })),
    ...broken.map(([candidate, ...expected], index) => ({
      id: `${id}-broken-${index + 1}`,
      language,
      task,
      candidate,
      expected,
      isHeldBack,
    })),
  ]);
}
