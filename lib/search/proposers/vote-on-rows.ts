import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import { isOfOneRow, type AnswerRow } from "../measure-row";
import type { Candidate, Ledger, Steps } from "../search";

export interface VoteOptions {
  /** Whose right answers are not known, or not looked at. */
  readonly rows: readonly Case[];
  readonly answerRow: AnswerRow;
  /** Votes of all that an answer needs, in (½, 1]. */
  readonly leastShare: number;
}

/** Such a long answer is none that two prompts would agree on. */
const MOST_CHARACTERS = 300;

/**
 * Ensemble labelling of generalized prompt optimization (Li et al., arXiv 2305.13954): several prompts answer each row, and
 * an answer that enough of them give is taken for right; rows without one are left out. What has no answer has no vote.
 * Where calls run out, the rows until then.
 */
export async function* voteOnRows(
  voters: readonly Candidate[],
  { rows, answerRow, leastShare }: VoteOptions,
  ledger: Ledger,
): Steps<readonly Case[]> {
  const labelled: Case[] = [];
  for (const row of rows) {
    const votes = new Map<string, { readonly answer: string; count: number }>();
    for (const { text } of voters) {
      const answered = yield* answerRow(text, row, ledger);
      if (!answered.ok) {
        if (answered.failure.kind === "budget-spent") return succeed(labelled);
        if (isOfOneRow(answered.failure)) continue;
        return answered;
      }
      const answer = answered.value.text.trim();
      if (answer === "" || answer.length > MOST_CHARACTERS) continue;
      const vote = votes.get(answer.toLowerCase()) ?? { answer, count: 0 };
      votes.set(answer.toLowerCase(), { answer: vote.answer, count: vote.count + 1 });
    }
    const winner = [...votes.values()].find(({ count }) => count >= leastShare * voters.length);
    if (winner !== undefined) labelled.push({ ...row, expected: winner.answer });
  }
  return succeed(labelled);
}
