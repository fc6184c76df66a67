import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import type { MeasureRow } from "../measure-row";
import type { Candidate, Evaluator, Measurement } from "../search";

export interface MetricOptions {
  /** The same for every candidate, in this order. */
  readonly rows: readonly Case[];
  readonly measureRow: MeasureRow;
  /** The answer, and what a judge is asked about it. */
  readonly callsOfARow: number;
  /**
   * "all": every candidate on every row. "halving": all on a quarter of the rows, the better half of them on half of the
   * rows, the better half of these on the rest (successive halving, Karnin et al., ICML 2013). The start prompt, and
   * whoever comes alone, is measured on all rows.
   */
  readonly sampler: "all" | "halving";
}

/** Scores candidates by the demands of rows. Each measurement is yielded as it is made. */
export function createMetric({ rows, measureRow, callsOfARow, sampler }: MetricOptions): Evaluator {
  return {
    mostCalls: (candidates) =>
      stagesOf(rows.length, candidates, sampler).reduce(
        (sum, { from, to, stay }) => sum + stay * (to - from) * callsOfARow,
        0,
      ),
    async *evaluate(_population, fresh, ledger) {
      const measurements: Measurement[] = [];
      let racing = fresh;
      for (const { from, to, stay } of stagesOf(rows.length, fresh.length, sampler)) {
        racing = bestOf(racing, measurements, stay);
        // Row by row, so that a search that is cut off here has measured all candidates on the same rows but one.
        for (const row of rows.slice(from, to)) {
          for (const candidate of racing) {
            const measured = yield* measureRow(candidate, row, ledger);
            if (!measured.ok) return measured;
            measurements.push(measured.value);
            yield { type: "candidate-measured", measurement: measured.value };
          }
        }
      }
      return succeed(measurements);
    },
  };
}

interface Stage {
  readonly from: number;
  readonly to: number;
  readonly stay: number;
}

function stagesOf(rows: number, candidates: number, sampler: MetricOptions["sampler"]): readonly Stage[] {
  if (sampler === "all" || candidates < 2 || rows < 4) return [{ from: 0, to: rows, stay: candidates }];
  const [quarter, half] = [Math.ceil(rows / 4), Math.ceil(rows / 2)];
  return [
    { from: 0, to: quarter, stay: candidates },
    { from: quarter, to: half, stay: Math.ceil(candidates / 2) },
    { from: half, to: rows, stay: Math.ceil(candidates / 4) },
  ];
}

/** By the sum of their scores on the same rows; the earlier one first where they are equal. */
function bestOf(
  candidates: readonly Candidate[],
  measurements: readonly Measurement[],
  stay: number,
): readonly Candidate[] {
  if (stay >= candidates.length) return candidates;
  const sums = new Map<string, number>();
  for (const { candidateId, score } of measurements) sums.set(candidateId, (sums.get(candidateId) ?? 0) + (score ?? 0));
  return candidates.toSorted((one, other) => (sums.get(other.id) ?? 0) - (sums.get(one.id) ?? 0)).slice(0, stay);
}
