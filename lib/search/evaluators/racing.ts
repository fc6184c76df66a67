import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import { shuffle } from "../draw";
import type { MeasureRow } from "../measure-row";
import type { Evaluator, Measurement } from "../search";

export interface RacingOptions {
  readonly rows: readonly Case[];
  /** "fixed": all candidates meet the rows in this order; "drawn": in one of their own. */
  readonly draw: "fixed" | "drawn";
  /** Rows that a candidate meets at most. */
  readonly most: number;
  /** It stops after so many; half a score is half a mistake. */
  readonly mistakes: number;
  readonly measureRow: MeasureRow;
  readonly callsOfARow: number;
}

/**
 * PromptWizard's scores (Agarwal et al., arXiv 2405.18369): row by row until a candidate has made its mistakes or met the
 * most rows. `topK` then ranks those first that came farther, and among them the higher mean.
 */
export function createRacing({ rows, draw, most, mistakes, measureRow, callsOfARow }: RacingOptions): Evaluator {
  return {
    mostCalls: (candidates) => candidates * Math.min(most, rows.length) * callsOfARow,
    async *evaluate(_population, fresh, ledger) {
      const measurements: Measurement[] = [];
      for (const candidate of fresh) {
        const course = draw === "drawn" ? shuffle(rows, () => ledger.random()) : rows;
        let lost = 0;
        for (const row of course.slice(0, most)) {
          if (lost >= mistakes) break;
          const measured = yield* measureRow(candidate, row, ledger);
          if (!measured.ok) return measured;
          measurements.push(measured.value);
          yield { type: "candidate-measured", measurement: measured.value };
          // What breaks is no right answer.
          lost += 1 - (measured.value.score ?? 0);
        }
      }
      return succeed(measurements);
    },
  };
}
