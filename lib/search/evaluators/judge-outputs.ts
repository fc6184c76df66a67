import { succeed } from "../../base/result";
import { logOddsOfFirst, readVerdict } from "../../judge/discriminate";
import type { ChatMessage } from "../../engines/engine";
import type { Case } from "../../records/case";
import { isOfOneRow, type AnswerRow } from "../measure-row";
import type { Candidate, Evaluator, Ledger, Measurement, Steps } from "../search";
import { bestOf } from "../selectors/mean-scores";
import { judgedReasons } from "../told-reasons";
import { answerBoth } from "./answer-both";

export interface JudgeOptions {
  readonly rows: readonly Case[];
  readonly answerRow: AnswerRow;
  /** The prompt whose task the answers are to do, whatever the candidates say. */
  readonly startText: string;
}

/** One answer of the candidate, and the judge in both orders; the rival's answer is there. */
const CALLS_OF_A_ROW = 3;

/**
 * Holds what a new prompt leads to against what the best one leads to, row by row (SPO, arXiv 2502.06855). The judge is
 * asked in both orders, and only a preference that holds in both counts. The first prompt is only answered.
 */
export function createJudge({ rows, answerRow, startText }: JudgeOptions): Evaluator {
  return {
    mostCalls: (candidates) => candidates * rows.length * CALLS_OF_A_ROW,
    async *evaluate(population, fresh, ledger) {
      const measurements: Measurement[] = [];
      for (const candidate of fresh) {
        const rival = bestOf(population);
        for (const row of rows) {
          const pair = { candidate, rival: rival?.id === candidate.id ? null : rival, row };
          const measured = yield* judgeRow(pair, { answerRow, startText }, ledger);
          if (!measured.ok) return measured;
          measurements.push(measured.value);
          yield { type: "candidate-measured", measurement: measured.value };
        }
      }
      return succeed(measurements);
    },
  };
}

export interface JudgedPair {
  readonly candidate: Candidate;
  /** Null for the first prompt, which has nobody to be held against. */
  readonly rival: Candidate | null;
  readonly row: Case;
}

/**
 * 1 where the candidate's answer is preferred, 0 where the rival's is, ½ for a tie; a prompt that cannot be answered loses.
 * Null for the first prompt, and where neither can be answered or the judge reads no more.
 */
export async function* judgeRow(
  { candidate, rival, row }: JudgedPair,
  { answerRow, startText }: Omit<JudgeOptions, "rows">,
  ledger: Ledger,
): Steps<Measurement> {
  const base = { candidateId: candidate.id, caseId: row.id, rivalId: rival?.id ?? null, scorer: "judge" } as const;
  if (rival === null) {
    const answered = yield* answerRow(candidate.text, row, ledger);
    if (!answered.ok && !isOfOneRow(answered.failure)) return answered;
    const step = answered.ok ? answered.value.step : null;
    return succeed({ ...base, score: null, reason: "The first prompt is what the others are held against.", step });
  }
  const answers = yield* answerBoth({ candidate, rival, row }, answerRow, ledger);
  if (!answers.ok) return answers;
  if (answers.value.kind === "told") {
    const { score, reason, step } = answers.value;
    return succeed({ ...base, score, reason, step });
  }
  const { own, others, step } = answers.value;
  const told = (score: number | null, reason: string) => succeed({ ...base, score, reason, step });
  // The task is the start prompt's, whose words a candidate may have changed.
  const task = yield* answerRow(startText, row, ledger);
  if (!task.ok)
    return isOfOneRow(task.failure) ? told(null, "The model cannot answer this row with your prompt.") : task;
  const odds: number[] = [];
  for (const [first, second] of [
    [own, others],
    [others, own],
  ] as const) {
    const choices = yield* ledger.choose(askWhich(task.value.sent, first, second), ["A", "B"]);
    if (!choices.ok) return isOfOneRow(choices.failure) ? told(null, tooLong) : choices;
    odds.push(logOddsOfFirst(choices.value));
  }
  const [asFirst = 0, asSecond = 0] = odds;
  const { outcome } = readVerdict(asFirst, asSecond, null);
  return told(scores[outcome], judgedReasons[outcome]);
}

const scores = { wins: 1, ties: 0.5, loses: 0 } as const;
const tooLong = "The answers are too long for the judge.";

function askWhich(task: string, first: string, second: string): readonly ChatMessage[] {
  const content = `Two answers were given to one task.

<task>
${task}
</task>

<answer_a>
${first}
</answer_a>

<answer_b>
${second}
</answer_b>

Which answer does better what the task asks for? Look at whether it is right, complete, and in the form that is asked for, not at which is longer. Answer with one letter, A or B.`;
  return [{ role: "user", content }];
}
