import { succeed } from "../../base/result";
import { logOddsOfFirst, readVerdict } from "../../judge/discriminate";
import type { ChatMessage } from "../../engines/engine";
import type { Case } from "../../records/case";
import type { AnswerRow } from "../measure-row";
import type { Candidate, Evaluator, Ledger, Measurement, Population, Steps } from "../search";

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

function bestOf({ candidates, kept }: Population): Candidate | null {
  return candidates.find(({ id }) => id === kept[0]) ?? null;
}

export interface JudgedPair {
  readonly candidate: Candidate;
  /** Null for the first prompt, which has nobody to be held against. */
  readonly rival: Candidate | null;
  readonly row: Case;
}

/** 1 where the candidate's answer is preferred, 0 where the rival's is, ½ for a tie. */
export async function* judgeRow(
  { candidate, rival, row }: JudgedPair,
  { answerRow, startText }: Omit<JudgeOptions, "rows">,
  ledger: Ledger,
): Steps<Measurement> {
  const base = { candidateId: candidate.id, caseId: row.id, rivalId: rival?.id ?? null, scorer: "judge" } as const;
  const told = (score: number | null, reason: string, step: number | null) => succeed({ ...base, score, reason, step });
  const own = yield* answerRow(candidate.text, row, ledger);
  if (!own.ok) return isOfOneRow(own.failure.kind) ? told(rival === null ? null : 0, cannotAnswer, null) : own;
  const { step } = own.value;
  if (rival === null) return told(null, "The first prompt is what the others are held against.", step);
  const others = yield* answerRow(rival.text, row, ledger);
  if (!others.ok) return isOfOneRow(others.failure.kind) ? told(null, cannotAnswer, step) : others;
  if (own.value.text.trim() === others.value.text.trim()) return told(0.5, "Both lead to the same answer.", step);
  // The task is the start prompt's, whose words a candidate may have changed.
  const task = yield* taskOf(startText, row, answerRow, ledger);
  if (!task.ok) return isOfOneRow(task.failure.kind) ? told(null, cannotAnswer, step) : task;
  const odds: number[] = [];
  for (const [first, second] of [
    [own.value.text, others.value.text],
    [others.value.text, own.value.text],
  ] as const) {
    const choices = yield* ledger.choose(askWhich(task.value, first, second), ["A", "B"]);
    if (!choices.ok) return isOfOneRow(choices.failure.kind) ? told(null, tooLong, step) : choices;
    odds.push(logOddsOfFirst(choices.value));
  }
  const [asFirst = 0, asSecond = 0] = odds;
  const { outcome } = readVerdict(asFirst, asSecond, null);
  return told(scores[outcome], reasons[outcome], step);
}

const scores = { wins: 1, ties: 0.5, loses: 0 } as const;
const reasons = {
  wins: "The judge prefers its answer in both orders.",
  ties: "The judge has no preference that holds in both orders.",
  loses: "The judge prefers the other answer in both orders.",
} as const;
const cannotAnswer = "The model cannot answer this row with this prompt.";
const tooLong = "The answers are too long for the judge.";

function isOfOneRow(kind: string): boolean {
  return kind === "context-exceeded" || kind === "template-failed";
}

/** What the row asks for, as the start prompt says it. Its answer is known, so it costs no call. */
async function* taskOf(startText: string, row: Case, answerRow: AnswerRow, ledger: Ledger): Steps<string> {
  const answered = yield* answerRow(startText, row, ledger);
  return answered.ok ? succeed(answered.value.sent) : answered;
}

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
