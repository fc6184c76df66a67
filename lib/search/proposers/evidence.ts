import { succeed } from "../../base/result";
import type { SamplingParameters } from "../../engines/engine";
import type { Case } from "../../records/case";
import { shuffle } from "../draw";
import { expectedText } from "../expected-text";
import { createAnswerRow, createMeasureRow } from "../measure-row";
import type { RowTools } from "../row-tools";
import type { Candidate, Ledger, Steps } from "../search";
import type { Exposure } from "./exposure";
import { inputOf } from "./induce";
import { cut } from "./spo-rewrite";

/** What a prompt led to on a row, and how that was scored. */
export interface SeenRow {
  readonly row: Case;
  readonly answer: string;
  /** In [0, 1]. */
  readonly score: number;
  readonly verdict: string;
}

/** Rows that a method may look at to make children of a prompt. */
export interface Evidence {
  /** At most so many, in an order of chance; with folds those alone that leave a fold which the lineage never saw. */
  draw(parent: Candidate, count: number, ledger: Ledger): readonly Case[];
  /** What the prompt leads to on the row; null where nothing could be told. Fails as the ledger does. */
  see(candidate: Candidate, row: Case, ledger: Ledger): Steps<SeenRow | null>;
  /** Notes that a child was made from these rows, and from what its parent was made from. */
  note(childText: string, parent: Candidate, shown: readonly SeenRow[]): void;
}

export interface EvidenceOptions {
  readonly tools: RowTools;
  readonly sampling: SamplingParameters;
  /** One pool, or one for each fold with all rows of the others. */
  readonly pools: readonly (readonly Case[])[];
  readonly exposure: Exposure;
}

export function createEvidence({ tools, sampling, pools, exposure }: EvidenceOptions): Evidence {
  const measureRow = createMeasureRow(tools, sampling);
  const answerRow = createAnswerRow(tools, sampling);
  return {
    draw(parent, count, ledger) {
      const seen = exposure.rowsSeenBy(parent.text);
      const fitting = pools.filter((pool) => {
        const shown = new Set(pool.map(({ id }) => id));
        return [...seen].every((id) => shown.has(id));
      });
      const pool = fitting[Math.floor(ledger.random() * fitting.length)] ?? [];
      return shuffle(pool, () => ledger.random()).slice(0, count);
    },
    async *see(candidate, row, ledger) {
      const measured = yield* measureRow(candidate, row, ledger);
      if (!measured.ok) return measured;
      const { score, reason, step } = measured.value;
      if (score === null || step === null) return succeed(null);
      // It was asked just now, so this costs nothing.
      const answered = yield* answerRow(candidate.text, row, ledger);
      if (!answered.ok) return answered;
      return succeed({ row, answer: answered.value.text, score, verdict: reason });
    },
    note(childText, parent, shown) {
      exposure.add(childText, [...exposure.rowsSeenBy(parent.text), ...shown.map(({ row }) => row.id)]);
    },
  };
}

/** Goes through the rows in order until so many were not answered in full. */
export async function* findFailures(
  candidate: Candidate,
  rows: readonly Case[],
  { evidence, most }: { readonly evidence: Evidence; readonly most: number },
  ledger: Ledger,
): Steps<readonly SeenRow[]> {
  const failures: SeenRow[] = [];
  for (const row of rows) {
    if (failures.length >= most) break;
    const seen = yield* evidence.see(candidate, row, ledger);
    if (!seen.ok) return seen;
    if (seen.value !== null && seen.value.score < 1) failures.push(seen.value);
  }
  return succeed(failures);
}

/** As a model reads it: the right answer where it is known, else why the answer was not right. */
export function describeSeen({ row, answer, score, verdict }: SeenRow): string {
  const right = expectedText(row);
  const told = right === null || score === 1 ? `Verdict: ${cut(verdict)}` : `Right answer: ${cut(right)}`;
  return `Input: ${cut(inputOf(row))}\nAnswer: ${cut(answer)}\n${told}`;
}
