import type { Finding, Severity } from "./check";

const ranks: Readonly<Record<Severity, number>> = { blocking: 0, warning: 1, unchecked: 2, advice: 3 };

/** The heavier finding first; of equal ones, those of the whole text, then those that stand earlier in it. */
export function byWeight(left: Finding, right: Finding): number {
  return ranks[left.severity] - ranks[right.severity] || (left.place?.start ?? -1) - (right.place?.start ?? -1);
}
