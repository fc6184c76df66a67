import { succeed } from "../base/result";
import type { SamplingParameters } from "../engines/engine";
import type { AnswerScore } from "../records/answer-score";
import type { AnsweredRow, RowTools } from "./row-tools";
import type { Ledger, Steps } from "./search";

/** Verdicts are short, and the likeliest one counts. */
const judging: SamplingParameters = { temperature: 0, topP: 1, seed: 0, maxTokens: 120 };

/**
 * Asks the judge what the row's demands need of it, and scores. Without a ledger nobody judges, and what needs a judge is
 * marked as not run. Fails where the model does; a question that does not fit it is left out.
 */
export async function* judgeAndScore(
  answered: AnsweredRow,
  tools: Pick<RowTools, "planJudgements" | "score">,
  ledger: Ledger | null,
): Steps<AnswerScore> {
  if (ledger === null) return succeed(await tools.score(answered, {}));
  const judgements: Record<string, string> = {};
  for (const { demandPath, messages } of await tools.planJudgements(answered)) {
    const judgement = yield* ledger.ask("judge", messages, judging);
    if (judgement.ok) judgements[demandPath] = judgement.value.text;
    else if (judgement.failure.kind !== "context-exceeded") return judgement;
  }
  return succeed(await tools.score(answered, judgements));
}
