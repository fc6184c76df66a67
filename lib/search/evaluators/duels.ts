import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import { armsOf, DuelTable, drawPair } from "../duels";
import type { AnswerRow } from "../measure-row";
import type { Evaluator, Measurement } from "../search";
import { judgeRow } from "./judge-outputs";

export interface DuelOptions {
  readonly rows: readonly Case[];
  readonly answerRow: AnswerRow;
  readonly startText: string;
  /** Each time that candidates come. */
  readonly duels: number;
  /** So many of the ranked ones go on; see `armsOf`. */
  readonly stay: number;
}

const JUDGEMENTS = 2;

/**
 * Duels between candidates, each on one row that the two have not met on; the pairs are drawn by double Thompson sampling,
 * so that they are spent on what is still open (PDO, arXiv 2510.13907). A lone candidate has nobody to meet.
 */
export function createDuels({ rows, answerRow, startText, duels, stay }: DuelOptions): Evaluator {
  return {
    /** An answer is asked for once, and only duels ask for any. */
    mostCalls: (candidates) => duels * JUDGEMENTS + Math.min((stay + candidates) * rows.length, duels * JUDGEMENTS),
    async *evaluate(population, _fresh, ledger) {
      const arms = armsOf(population, stay);
      const byId = new Map(population.candidates.map((candidate) => [candidate.id, candidate]));
      const random = () => ledger.random();
      const measurements: Measurement[] = [];
      const table = new DuelTable(population.measurements);
      const isOpen = (first: string, second: string) => rows.some(({ id }) => !table.haveMet(first, second, id));
      for (let duel = 0; duel < duels; duel += 1) {
        const pair = drawPair(arms, table, isOpen, random);
        // All have met on all rows.
        if (pair === null) break;
        const unmet = rows.filter(({ id }) => !table.haveMet(...pair, id));
        const [candidate, rival] = [byId.get(pair[0]), byId.get(pair[1])];
        const row = unmet[Math.floor(random() * unmet.length)];
        if (candidate === undefined || rival === undefined || row === undefined) break;
        const measured = yield* judgeRow({ candidate, rival, row }, { answerRow, startText }, ledger);
        if (!measured.ok) return measured;
        table.add(measured.value);
        measurements.push(measured.value);
        yield { type: "candidate-measured", measurement: measured.value };
      }
      return succeed(measurements);
    },
  };
}
