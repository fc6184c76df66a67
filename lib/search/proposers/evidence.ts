import { succeed } from "../../base/result";
import type { SamplingParameters } from "../../engines/engine";
import type { Case } from "../../records/case";
import { shuffle } from "../draw";
import { expectedText } from "../expected-text";
import { createTryRow, isOfOneRow, scoreOf } from "../measure-row";
import type { RowTools } from "../row-tools";
import type { Candidate, Ledger, Steps } from "../search";
import { cut } from "./cut";
import { inputOf } from "./induce";

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
  /** At most so many, in an order of chance. */
  draw(count: number, ledger: Ledger): readonly Case[];
  /** What the prompt leads to on the row; null where nothing could be told. Fails as the ledger does. */
  see(candidate: Candidate, row: Case, ledger: Ledger): Steps<SeenRow | null>;
}

export interface EvidenceOptions {
  readonly tools: RowTools;
  readonly sampling: SamplingParameters;
  /** None of them scores a candidate. */
  readonly rows: readonly Case[];
}

export function createEvidence({ tools, sampling, rows }: EvidenceOptions): Evidence {
  const tryRow = createTryRow(tools, sampling);
  return {
    draw: (count, ledger) => shuffle(rows, () => ledger.random()).slice(0, count),
    async *see(candidate, row, ledger) {
      const tried = yield* tryRow(candidate, row, ledger);
      if (!tried.ok) return isOfOneRow(tried.failure) ? succeed(null) : tried;
      const { answer, score: scored } = tried.value;
      const score = scoreOf(scored);
      return succeed(score === null ? null : { row, answer: answer.text, score, verdict: scored.reason });
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
