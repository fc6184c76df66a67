import type { Failure } from "../base/failure";
import { succeed } from "../base/result";
import type { SamplingParameters } from "../engines/engine";
import type { AnswerScore } from "../records/answer-score";
import type { Case } from "../records/case";
import { judgeAndScore } from "./judge-and-score";
import type { RowTools } from "./row-tools";
import type { Candidate, Ledger, Measurement, StepAnswer, Steps } from "./search";
import { ROW_TOO_LONG } from "./told-reasons";

/** What a prompt led to on a row. */
export type RowAnswer = StepAnswer & { readonly sent: string };

/** The answer of the model to a prompt on a row; fails as the ledger does, and with "template-failed". */
export type AnswerRow = (promptText: string, row: Case, ledger: Ledger) => Steps<RowAnswer>;

/** How a candidate does on a row. */
export type MeasureRow = (candidate: Candidate, row: Case, ledger: Ledger) => Steps<Measurement>;

/** Fills the prompt with the row, and asks. */
export function createAnswerRow(tools: Pick<RowTools, "fill">, sampling: SamplingParameters): AnswerRow {
  return async function* answerRow(promptText, row, ledger) {
    const filled = await tools.fill(promptText, row);
    if (!filled.ok) return filled;
    const answer = yield* ledger.ask("run", filled.value.messages, sampling);
    return answer.ok ? succeed({ ...answer.value, sent: filled.value.sent }) : answer;
  };
}

/** An answer to a row, and how it does. */
export interface TriedRow {
  readonly answer: RowAnswer;
  readonly score: AnswerScore;
}

/** Answers and scores a row; fails as the ledger does, and with "template-failed". */
export type TryRow = (candidate: Candidate, row: Case, ledger: Ledger) => Steps<TriedRow>;

/** Fills, asks, has it judged where a demand needs that, and scores. */
export function createTryRow(tools: RowTools, sampling: SamplingParameters): TryRow {
  const answerRow = createAnswerRow(tools, sampling);
  return async function* tryRow(candidate, row, ledger) {
    const answered = yield* answerRow(candidate.text, row, ledger);
    if (!answered.ok) return answered;
    const { text, sent, usage, milliseconds } = answered.value;
    const prompt = { id: candidate.id, label: candidate.id, text: candidate.text };
    const judged = yield* judgeAndScore({ answer: text, row, prompt, sent, usage, milliseconds }, tools, ledger);
    return judged.ok ? succeed({ answer: answered.value, score: judged.value }) : judged;
  };
}

/**
 * How a candidate does on a row. A row that does not fit the model with this prompt scores 0: the prompt cannot answer it.
 * One whose template or script fails tells nothing. Only what ends the search is a failure.
 */
export function createMeasureRow(tools: RowTools, sampling: SamplingParameters): MeasureRow {
  const tryRow = createTryRow(tools, sampling);
  return async function* measureRow(candidate, row, ledger) {
    const base = { candidateId: candidate.id, caseId: row.id, rivalId: null, scorer: "demands" } as const;
    const tried = yield* tryRow(candidate, row, ledger);
    if (!tried.ok) {
      const { failure } = tried;
      if (failure.kind === "context-exceeded") {
        return succeed({ ...base, score: 0, reason: ROW_TOO_LONG, step: null });
      }
      if (failure.kind === "template-failed") {
        return succeed({ ...base, score: null, reason: `The prompt cannot be filled: ${failure.detail}`, step: null });
      }
      return tried;
    }
    const { answer, score: scored } = tried.value;
    return succeed({ ...base, score: scoreOf(scored), reason: scored.reason, step: answer.step });
  };
}

/** In [0, 1], as the methods count on it, whatever number a person's script gives; null where a demand breaks. */
export function scoreOf({ failure, score }: AnswerScore): number | null {
  return failure === "error" ? null : Math.min(1, Math.max(0, score));
}

/** The row cannot be answered with this prompt, and the search goes on. */
export function isOfOneRow({ kind }: Failure): boolean {
  return kind === "context-exceeded" || kind === "template-failed";
}

/** Calls that a measurement of a row takes at most. */
export function callsOfARow(rows: readonly Case[], { judgementsOf }: Pick<RowTools, "judgementsOf">): number {
  return 1 + rows.reduce((most, row) => Math.max(most, judgementsOf(row)), 0);
}
