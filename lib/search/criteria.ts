import type { CheckId } from "../checks/check";
import { checkPrompt } from "../checks/check-prompt";

/** How far a prompt is from what is asked of every prompt, in one respect. */
export interface Gap {
  readonly criterion: CheckId;
  /** In [0, 1): 0 where it is met, ½ for one finding, ¾ for two. */
  readonly size: number;
  /** What was noticed first, and what to do about it; empty where it is met. */
  readonly finding: string;
}

/** What the checks of a prompt alone look for; told by rules, so that measuring costs no call. */
const criteria = ["output-form", "ambiguous-reference", "vague-words", "contradiction", "two-tasks"] as const;

/** One for each criterion, always in the same order. */
export function gapsOf(section: string): readonly Gap[] {
  const findings = checkPrompt(section);
  return criteria.map((criterion) => {
    const found = findings.filter(({ check }) => check === criterion);
    const [first] = found;
    const finding = first === undefined ? "" : `${first.message} ${first.advice}`;
    return { criterion, size: 1 - 0.5 ** found.length, finding };
  });
}

export function areMet(gaps: readonly Gap[]): boolean {
  return gaps.every(({ size }) => size === 0);
}
