import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import { shuffle } from "../draw";
import type { MeasureRow } from "../measure-row";
import type { Candidate, Evaluator, Measurement, Population } from "../search";
import { meanScores } from "../selectors/mean-scores";
import { measureRows } from "./measure-rows";

export interface MinibatchOptions {
  readonly rows: readonly Case[];
  /** Rows that a new candidate is scored on; all where there are no more. */
  readonly batch: number;
  /** "fixed": the first ones for all candidates; "drawn": others each time. */
  readonly draw: "fixed" | "drawn";
  /** After so many rounds, and where nothing new comes, the best that is not yet scored on all rows is; 0 for never. */
  readonly every: number;
  readonly measureRow: MeasureRow;
  readonly callsOfARow: number;
}

/**
 * MIPRO's scores (Opsahl-Ong et al., arXiv 2406.11695): a batch of rows for each new candidate, and now and then all
 * rows for the one with the best mean. The first prompt is scored on all rows. `topK` then ranks those first that met
 * all.
 */
export function createMinibatch(options: MinibatchOptions): Evaluator {
  const { rows, every, measureRow, callsOfARow } = options;
  const batch = Math.min(options.batch, rows.length);
  return {
    mostCalls: (candidates) => (candidates * batch + (every > 0 ? rows.length - batch : 0)) * callsOfARow,
    async *evaluate(population, fresh, ledger) {
      const made: Measurement[] = [];
      for (const candidate of fresh) {
        const drawn = options.draw === "drawn" ? shuffle(rows, () => ledger.random()) : rows;
        const met = population.round === 0 ? rows : drawn.slice(0, batch);
        const measured = yield* measureRows(candidate, met, measureRow, ledger);
        if (!measured.ok) return measured;
        made.push(...measured.value);
      }
      // Nothing new comes at the end, where the program scores its leader too.
      const isDue = fresh.length === 0 || population.round % every === 0;
      if (every === 0 || population.round === 0 || !isDue) return succeed(made);
      const all = { ...population, measurements: [...population.measurements, ...made] };
      const leader = leaderOf(all, rows.length);
      if (leader === null) return succeed(made);
      const missing = rows.filter(({ id }) => !rowsOf(leader, all).has(id));
      const measured = yield* measureRows(leader, missing, measureRow, ledger);
      return measured.ok ? succeed([...made, ...measured.value]) : measured;
    },
  };
}

/** The best mean among those that have not met all rows; the earlier one where they are equal. */
function leaderOf(population: Population, rows: number): Candidate | null {
  const means = meanScores(population);
  const open = population.candidates.filter((candidate) => {
    const met = rowsOf(candidate, population).size;
    return met > 0 && met < rows;
  });
  const scoreOf = ({ id }: Candidate) => means.get(id) ?? 0;
  return open.toSorted((one, other) => scoreOf(other) - scoreOf(one))[0] ?? null;
}

function rowsOf({ id }: Candidate, { measurements }: Population): ReadonlySet<string | null> {
  return new Set(measurements.filter(({ candidateId }) => candidateId === id).map(({ caseId }) => caseId));
}
