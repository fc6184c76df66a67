import { defaultWordLimit, type Task } from "@/lib/template/task";
import type { CheckId } from "@/lib/checks/check";

/**
 * A task, a candidate for it, and what the checks must say of it. The figures of the checks are counted on these, so
 * each candidate is written as a model would write it, not as a check would like it.
 */
export interface LabelledPair {
  /** Unique among all pairs, kebab-case. */
  readonly id: string;
  /** ISO 639-1 code of the silver prompt's language. */
  readonly language: string;
  readonly task: PairTask;
  readonly candidate: string;
  /** The checks that must find something. Every other check must be silent, or say less than "blocking". */
  readonly expected: readonly CheckId[];
  /** True for a pair that nobody looked at while the checks were tuned; its figures stand apart. */
  readonly isHeldBack?: boolean;
}

/** What of a task differs from one pair to the next; `fillTask` adds the rest. */
export interface PairTask {
  readonly silverPrompt: string;
  readonly silverResponse?: string;
  readonly goldenResponse?: string;
  readonly wordLimit?: number;
}

/** The whole task: no responses and the default word limit where the pair names none. */
export function fillTask({ silverPrompt, silverResponse, goldenResponse, wordLimit }: PairTask): Task {
  return {
    silverPrompt,
    silverResponse: silverResponse ?? null,
    goldenResponse: goldenResponse ?? null,
    wordLimit: wordLimit ?? defaultWordLimit(silverPrompt),
  };
}
