import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import { makeCase, type MadeCasesOptions } from "../made-cases";
import type { MeasureRow } from "../measure-row";
import { findFailures, type Evidence } from "../proposers/evidence";
import type { Candidate, Evaluator, Ledger, Measurement, Steps } from "../search";
import { bestOf } from "../selectors/mean-scores";
import { measureRows } from "./measure-rows";

export interface GrowingMetricOptions {
  /** Grows with each round; others read it too. */
  readonly cases: Case[];
  readonly made: MadeCasesOptions;
  readonly firstCases: number;
  readonly moreCases: number;
  readonly mostCases: number;
  /** Wrong answers that the making of a case is shown. */
  readonly failures: number;
  /** Such a case chooses nothing, and is not shown. */
  readonly isKeptApart: (caseId: string) => boolean;
  readonly evidence: Evidence;
  readonly measureRow: MeasureRow;
  readonly callsOfARow: number;
}

/** A case that could not be made is tried again so often. */
const TRIES = 2;

/**
 * IPC's evaluation (Levi et al., arXiv 2402.03099): first more cases are made and answered by the person, as long as there
 * are fewer than there may be; then the new prompts, the best one so far and the person's own meet all cases that there are,
 * of which they know most already.
 */
export function createGrowingMetric(options: GrowingMetricOptions): Evaluator {
  const { cases, firstCases, moreCases, mostCases, callsOfARow, measureRow } = options;
  return {
    mostCalls: (candidates) => mostCases * (1 + (candidates + 2) * callsOfARow),
    async *evaluate(population, fresh, ledger) {
      const best = bestOf(population);
      const wanted = Math.min(mostCases, cases.length === 0 ? firstCases : cases.length + moreCases);
      const grown = yield* grow(wanted, best, options, ledger);
      if (!grown.ok) return grown;
      const known = new Set(population.measurements.map(({ candidateId, caseId }) => `${candidateId} ${caseId ?? ""}`));
      const measurements: Measurement[] = [];
      for (const candidate of new Set([
        ...population.candidates.slice(0, 1),
        ...(best === null ? [] : [best]),
        ...fresh,
      ])) {
        const unmet = cases.filter(({ id }) => !known.has(`${candidate.id} ${id}`));
        const measured = yield* measureRows(candidate, unmet, measureRow, ledger);
        if (!measured.ok) return measured;
        measurements.push(...measured.value);
      }
      return succeed(measurements);
    },
  };
}

async function* grow(
  wanted: number,
  best: Candidate | null,
  { cases, made, failures, isKeptApart, evidence }: GrowingMetricOptions,
  ledger: Ledger,
): Steps<null> {
  const rows = cases.filter(({ id }) => !isKeptApart(id)).toReversed();
  // They were measured, so this costs nothing.
  const wrong = best === null ? succeed([]) : yield* findFailures(best, rows, { evidence, most: failures }, ledger);
  if (!wrong.ok) return wrong;
  const most = TRIES * (wanted - cases.length);
  for (let tried = 0; tried < most && cases.length < wanted; tried += 1) {
    const one = yield* makeCase(cases, wrong.value, made, ledger);
    if (!one.ok) return one;
    if (one.value !== null) cases.push(one.value);
  }
  return succeed(null);
}
