import { isAssertionSet, type Assertion } from "../records/assertion";
import type { AnswerRequest } from "./answer-request";
import type { ScoringTools } from "./answer-tools";
import { needOf } from "./demands/demand-kinds";
import { planJudgement } from "./demands/judged-demands";
import { prepareAnswer, prepareDemand } from "./prepare-answer";
import type { FilledMessage } from "./render/fill-prompt";
import { isFile, judgementPath } from "./score-answer";

/** What to ask a judge. Its reply goes into the request's `judgements` under `demandPath`. */
export interface PlannedJudgement {
  readonly demandPath: string;
  readonly messages: readonly FilledMessage[];
}

/**
 * The judge's requests for one answer, each short enough for a small model; empty where no demand needs a judge, and where
 * the row is in error, which `scoreAnswer` says.
 */
export async function planJudgements(
  request: AnswerRequest,
  tools: ScoringTools,
): Promise<readonly PlannedJudgement[]> {
  const demands = [...request.sharedDemands, ...request.row.demands];
  const judged = demands
    .flatMap((demand, place): readonly { readonly path: string; readonly assertion: Assertion }[] =>
      isAssertionSet(demand)
        ? demand.assertions.map((assertion, inside) => ({ path: `${place}/${inside}`, assertion }))
        : [{ path: String(place), assertion: demand }],
    )
    .filter(({ assertion }) => needOf(assertion.kind) === "judge" && !isFile(assertion.value));
  if (judged.length === 0) return [];
  const prepared = await prepareAnswer(request, tools);
  if (!prepared.ok) return [];
  const planned: PlannedJudgement[] = [];
  for (const { path, assertion } of judged) {
    const input = await prepareDemand(prepared.value, assertion);
    if (!input.ok) continue;
    for (const { part, messages } of planJudgement(input.value, request.sent)) {
      planned.push({ demandPath: judgementPath(path, part), messages });
    }
  }
  return planned;
}
