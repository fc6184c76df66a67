import { succeed } from "../base/result";
import type { Case } from "../records/case";
import { judgeRow } from "./evaluators/judge-outputs";
import { askPerson } from "./evaluators/person";
import type { AnswerRow, MeasureRow } from "./measure-row";
import type { Verification } from "./recipe";

type OnRows = Extract<Verification, { kind: "rows" }>;

/** By the demands of the rows: two answers each, and what a judge is asked about them. */
export function verifyByMetric(rows: readonly Case[], measureRow: MeasureRow, callsOfARow: number): OnRows {
  return {
    kind: "rows",
    rows,
    callsOfARow: 2 * callsOfARow,
    async *compare(start, best, row, ledger) {
      const own = yield* measureRow(start, row, ledger);
      if (!own.ok) return own;
      const other = yield* measureRow(best, row, ledger);
      if (!other.ok) return other;
      const [first, second] = [own.value.score, other.value.score];
      // A demand that breaks on one of the answers says nothing good of that answer.
      return succeed(first === null && second === null ? null : ([first ?? 0, second ?? 0] as const));
    },
  };
}

/** By the judge, where rows demand nothing: two answers each, and both orders. What one wins the other loses. */
export function verifyByJudge(rows: readonly Case[], answerRow: AnswerRow): OnRows {
  return {
    kind: "rows",
    rows,
    callsOfARow: CALLS_OF_JUDGE,
    async *compare(start, best, row, ledger) {
      const how = { answerRow, startText: start.text };
      const judged = yield* judgeRow({ candidate: best, rival: start, row }, how, ledger);
      if (!judged.ok) return judged;
      const { score } = judged.value;
      return succeed(score === null ? null : ([1 - score, score] as const));
    },
  };
}

export const CALLS_OF_JUDGE = 4;

/** By the person, who is not told which answer comes from which prompt: two answers, and nothing for the judgement. */
export function verifyByPerson(rows: readonly Case[], answerRow: AnswerRow): OnRows {
  return {
    kind: "rows",
    rows,
    callsOfARow: CALLS_OF_PERSON,
    async *compare(start, best, row, ledger) {
      const judged = yield* askPerson({ candidate: best, rival: start, row }, answerRow, ledger);
      if (!judged.ok) return judged;
      const { score } = judged.value;
      return succeed(score === null ? null : ([1 - score, score] as const));
    },
  };
}

export const CALLS_OF_PERSON = 2;

/** The share of a budget that the end gets at least, where the search alone could use all of it. */
const LEAST_SHARE = 0.3;

/** So many rows can be opened at the end with what the search leaves of the calls. */
export function rowsToOpen(
  rows: readonly Case[],
  {
    calls,
    searchCalls,
    callsOfARow,
  }: { readonly calls: number; readonly searchCalls: number; readonly callsOfARow: number },
): readonly Case[] {
  const room = Math.max(calls - searchCalls, calls * LEAST_SHARE);
  return rows.slice(0, Math.floor(room / callsOfARow));
}
