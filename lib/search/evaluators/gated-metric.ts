import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import type { MeasureRow } from "../measure-row";
import type { Evaluator, Measurement } from "../search";
import { measureRows } from "./measure-rows";

/** The rows that a child was made from, and what its parent came to on them. By the child's text, as it has no id yet. */
export class Minibatches {
  private readonly known = new Map<string, Minibatch>();

  set(childText: string, minibatch: Minibatch): void {
    this.known.set(childText, minibatch);
  }

  get(childText: string): Minibatch | null {
    return this.known.get(childText) ?? null;
  }
}

export interface Minibatch {
  readonly rows: readonly Case[];
  /** The sum of its parent's scores on them. */
  readonly parentSum: number;
  /** A child that is made without the rows need only do as well as its parent there. */
  readonly isEnoughToEqual?: boolean;
}

export interface GatedMetricOptions {
  readonly rows: readonly Case[];
  readonly measureRow: MeasureRow;
  readonly callsOfARow: number;
  readonly minibatches: Minibatches;
  /** Told of each row that is measured. */
  readonly count: () => void;
}

/**
 * GEPA's acceptance (Agrawal et al., arXiv 2507.19457): a child first runs on the rows that it was made from, and only one
 * that does better there than its parent, by the sum of scores, meets all rows; one that was merged of two need only do as
 * well as the better of them. One without such rows meets all at once.
 */
export function createGatedMetric(options: GatedMetricOptions): Evaluator {
  const { rows, callsOfARow, minibatches } = options;
  const counted: MeasureRow = async function* measureAndCount(...asked) {
    const measured = yield* options.measureRow(...asked);
    if (measured.ok) options.count();
    return measured;
  };
  return {
    mostCalls: (candidates) => candidates * rows.length * callsOfARow,
    async *evaluate(_population, fresh, ledger) {
      const made: Measurement[] = [];
      for (const candidate of fresh) {
        const minibatch = minibatches.get(candidate.text);
        const first = yield* measureRows(candidate, minibatch?.rows ?? [], counted, ledger);
        if (!first.ok) return first;
        made.push(...first.value);
        const sum = first.value.reduce((total, { score }) => total + (score ?? 0), 0);
        if (minibatch !== null && !isAccepted(sum, minibatch)) continue;
        const met = new Set(first.value.map(({ caseId }) => caseId));
        const unmet = rows.filter(({ id }) => !met.has(id));
        const rest = yield* measureRows(candidate, unmet, counted, ledger);
        if (!rest.ok) return rest;
        made.push(...rest.value);
      }
      return succeed(made);
    },
  };
}

function isAccepted(sum: number, { parentSum, isEnoughToEqual = false }: Minibatch): boolean {
  return isEnoughToEqual ? sum >= parentSum : sum > parentSum;
}
