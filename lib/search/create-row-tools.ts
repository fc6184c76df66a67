import { assertionsOf, type Demand } from "../records/assertion";
import type { AnswerRequest } from "../scoring/answer-request";
import type { ScoringTools } from "../scoring/answer-tools";
import { needOf } from "../scoring/demands/demand-kinds";
import { planJudgements } from "../scoring/plan-judgements";
import { fillPrompt } from "../scoring/render/fill-prompt";
import { scoreAnswer } from "../scoring/score-answer";
import type { AnsweredRow, RowTools } from "./row-tools";

/** How the Lab fills and scores rows, with the demands that are made on all of them: where search and scoring meet. */
export function createRowTools(sharedDemands: readonly Demand[], tools: ScoringTools): RowTools {
  const shared = judgementsOf(sharedDemands);
  return {
    fill: async (promptText, row) => fillPrompt(promptText, row),
    judgementsOf: ({ demands }) => shared + judgementsOf(demands),
    planJudgements: (answered) => planJudgements(requestOf(answered, sharedDemands, {}), tools),
    score: (answered, judgements) => scoreAnswer(requestOf(answered, sharedDemands, judgements), tools),
  };
}

function requestOf(
  { answer, row, prompt, sent, usage, milliseconds }: AnsweredRow,
  sharedDemands: readonly Demand[],
  judgements: Readonly<Record<string, string>>,
): AnswerRequest {
  return {
    answer,
    row,
    sent,
    promptLabel: prompt.label,
    sharedDemands,
    // An answer that stands in the file took nobody any time.
    milliseconds: usage === null ? null : milliseconds,
    judgements,
  };
}

/** A demand with a list of criteria asks about each of them. */
function judgementsOf(demands: readonly Demand[]): number {
  return demands
    .flatMap(assertionsOf)
    .filter(({ kind }) => needOf(kind) === "judge")
    .reduce((sum, { value }) => sum + (Array.isArray(value) ? value.length : 1), 0);
}
