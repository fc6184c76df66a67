import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import type { MeasureRow } from "../measure-row";
import type { Evaluator, Measurement, Population, Selector } from "../search";
import { topK } from "../selectors/top-k";
import { measureRows } from "./measure-rows";

export interface StageGateOptions {
  /** Rows that no stage selects by. */
  readonly rows: readonly Case[];
  readonly measureRow: MeasureRow;
  readonly callsOfARow: number;
}

/**
 * Between the stages of a chain (BetterTogether, Soylu et al., arXiv 2407.10930): the winner of a stage, by the rows of
 * the stage, is scored on rows of the gate, which chose nothing. The selector ranks by these rows those that were scored
 * there, the person's own prompt among them, so that a stage that betters nothing seeds nothing.
 */
export function createStageGate({ rows, measureRow, callsOfARow }: StageGateOptions): {
  readonly evaluator: Evaluator;
  readonly selector: Selector;
} {
  const ids = new Set(rows.map(({ id }) => id));
  const isOfGate = ({ caseId }: Measurement) => caseId !== null && ids.has(caseId);
  const only = (population: Population, isKept: (measurement: Measurement) => boolean): Population => ({
    ...population,
    measurements: population.measurements.filter(isKept),
  });
  return {
    evaluator: {
      mostCalls: () => rows.length * callsOfARow,
      async *evaluate(population, fresh, ledger) {
        const ofStage = { ...only(population, (measurement) => !isOfGate(measurement)), candidates: fresh };
        const [winner] = topK(1).select(ofStage, () => ledger.random());
        const candidate = fresh.find(({ id }) => id === winner);
        if (candidate === undefined) return succeed([]);
        return yield* measureRows(candidate, rows, measureRow, ledger);
      },
    },
    selector: { select: (population, random) => topK(1).select(only(population, isOfGate), random) },
  };
}
