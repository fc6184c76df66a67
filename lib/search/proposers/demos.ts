import { succeed } from "../../base/result";
import { withDemonstrations, type Demonstration } from "../demonstrations";
import { bestOf } from "../selectors/mean-scores";
import type { Candidate, Proposer } from "../search";
import { bootstrapSet, type BootstrapOptions, type SetKind } from "./bootstrap";

export interface DemosOptions extends BootstrapOptions {
  /** A candidate for each, in this order. */
  readonly sets: readonly SetKind[];
}

/**
 * DSPy's BootstrapFewShotWithRandomSearch (Khattab et al., arXiv 2310.03714): the best prompt so far with one set of
 * demonstrations after another; its words stay as they are. A best prompt that was made here is the teacher with its own
 * demonstrations, else labelled rows are drawn for it.
 */
export function createDemos(options: DemosOptions): Proposer {
  const setsByText = new Map<string, readonly Demonstration[]>();
  return {
    async *propose(population, wanted, ledger) {
      const teacher = bestOf(population);
      if (teacher === null) return succeed([]);
      const teacherSet = setsByText.get(teacher.text) ?? null;
      const made: Candidate[] = [];
      for (const kind of options.sets.slice(0, wanted)) {
        const set = yield* bootstrapSet(kind, { teacher, teacherSet }, options, ledger);
        // What is made already can still be measured, or told.
        if (!set.ok) return set.failure.kind === "budget-spent" ? succeed(made) : set;
        if (set.value.length === 0) {
          yield { type: "candidate-refused", text: teacher.text, reason: "There is no solved row to show." };
          continue;
        }
        const text = withDemonstrations(teacher.text, set.value);
        setsByText.set(text, set.value);
        made.push({ id: "", text, parents: [teacher.id], reason: reasons[kind](set.value.length) });
      }
      return succeed(made);
    },
  };
}

const reasons: Readonly<Record<SetKind, (count: number) => string>> = {
  labelled: (count) => `Shows ${rowsOf(count)} with the right answers.`,
  "in-order": (count) => `Shows ${rowsOf(count)}, the model's own answers that pass first.`,
  drawn: (count) => `Shows ${rowsOf(count)} drawn by chance, the model's own answers that pass first.`,
};

function rowsOf(count: number): string {
  return count === 1 ? "one solved row" : `${count} solved rows`;
}
