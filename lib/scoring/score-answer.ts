import type { Failure } from "../base/failure";
import { succeed, type Result } from "../base/result";
import type { AnswerScore, DemandScore } from "../records/answer-score";
import { isAssertionSet, type Assertion, type AssertionSet, type Demand } from "../records/assertion";
import type { AnswerRequest } from "./answer-request";
import type { ScoringTools } from "./answer-tools";
import { demandChecks, needOf, whyOutside } from "./demands/demand-kinds";
import { broken, notRun, type DemandOutcome } from "./demands/demand-outcome";
import { readJudgements } from "./demands/judged-demands";
import { fillMetric, prepareAnswer, prepareDemand, type PreparedAnswer } from "./prepare-answer";
import { meansOf, tallyDemands, type CountedDemand } from "./tally-demands";

/**
 * Scores an answer by its row's demands, counted as promptfoo counts (https://www.promptfoo.dev/docs/configuration). A
 * template or a transform that fails, and a demand that cannot be used as it stands, make the row an error. So do demands
 * none of which can run here: nothing was measured.
 */
export async function scoreAnswer(request: AnswerRequest, tools: ScoringTools): Promise<AnswerScore> {
  const prepared = await prepareAnswer(request, tools);
  if (!prepared.ok) return inError(describe(prepared.failure));
  const { demands } = prepared.value;
  if (demands.length === 0) {
    return { passed: true, score: 1, reason: "Nothing was asked.", failure: "none", namedScores: {}, parts: [] };
  }
  const counted: CountedDemand[] = [];
  for (const [place, demand] of demands.entries()) {
    const one = await scoreDemand(prepared.value, demand, String(place));
    if (!one.ok) return inError(describe(one.failure));
    counted.push(one.value);
  }
  const parts = counted.map(({ score }) => score);
  const tally = tallyDemands(counted, request.row.threshold);
  if (tally === null) return { ...inError("Nothing of what is asked can be checked here."), parts };
  const { passed, score, reason, named } = tally;
  return { passed, score, reason, failure: passed ? "none" : "demand", namedScores: meansOf(named), parts };
}

async function scoreDemand(prepared: PreparedAnswer, demand: Demand, path: string): Promise<Result<CountedDemand>> {
  return isAssertionSet(demand) ? scoreSet(prepared, demand, path) : scoreAssertion(prepared, demand, path);
}

async function scoreSet(prepared: PreparedAnswer, set: AssertionSet, path: string): Promise<Result<CountedDemand>> {
  const members: CountedDemand[] = [];
  for (const [place, assertion] of set.assertions.entries()) {
    const member = await scoreAssertion(prepared, assertion, `${path}/${place}`);
    if (!member.ok) return member;
    members.push(member.value);
  }
  const tally = tallyDemands(members, set.threshold);
  const parts = members.map(({ score }) => score);
  const score: DemandScore =
    tally === null
      ? unscored(set, "Nothing of this group can be checked here.", parts)
      : { demand: set, passed: tally.passed, score: tally.score, reason: tally.reason, state: "scored", parts };
  const metric = fillMetric(set.metric, prepared.variables);
  return succeed({ score, metric, named: tally?.named ?? new Map() });
}

async function scoreAssertion(
  prepared: PreparedAnswer,
  assertion: Assertion,
  path: string,
): Promise<Result<CountedDemand>> {
  const outcome = await checkAssertion(prepared, assertion, path);
  if (!outcome.ok) return outcome;
  const found = outcome.value;
  const metric = fillMetric(assertion.metric, prepared.variables);
  if (found.state === "broken") return { ok: false, failure: { kind: "template-failed", detail: found.reason } };
  if (found.state === "not-run") {
    return succeed({ score: unscored(assertion, found.reason, []), metric, named: new Map() });
  }
  const { score, reason, namedScores = {} } = found;
  const passed = found.passed || assertion.weight === 0;
  return succeed({
    score: { demand: assertion, passed, score, reason, state: "scored", parts: [] },
    metric,
    named: new Map(Object.entries(namedScores).map(([name, sum]) => [name, { sum, weight: 1 }])),
  });
}

async function checkAssertion(
  prepared: PreparedAnswer,
  assertion: Assertion,
  path: string,
): Promise<Result<DemandOutcome>> {
  const { kind, value } = assertion;
  const need = needOf(kind);
  if (need === "outside" || need === "columns") return succeed(notRun(whyOutside(kind)));
  if (isFile(value)) return succeed(notRun("It is a file, which a tab cannot read."));
  const input = await prepareDemand(prepared, assertion);
  if (!input.ok) return input;
  if (need === "judge") {
    const { judgements } = prepared.request;
    return succeed(readJudgements(input.value, (part) => judgements[judgementPath(path, part)] ?? null));
  }
  const check = demandChecks.get(kind);
  return succeed(check === undefined ? broken(whyOutside(kind)) : await check(input.value));
}

/** Of a judge's request, and of what it wrote: the demand's place, the place in its set, the part. */
export function judgementPath(path: string, part: number): string {
  return part === 0 ? path : `${path}#${part}`;
}

/** Whether a demand's value stands in a file or a package, as promptfoo lets it. */
export function isFile(value: Assertion["value"]): boolean {
  return typeof value === "string" && /^(?:file|package|huggingface):/.test(value);
}

function unscored(demand: Demand, reason: string, parts: readonly DemandScore[]): DemandScore {
  return { demand, passed: false, score: 0, reason, state: "not-run", parts };
}

function inError(reason: string): AnswerScore {
  return { passed: false, score: 0, reason, failure: "error", namedScores: {}, parts: [] };
}

function describe(failure: Failure): string {
  return "detail" in failure ? failure.detail : failure.kind;
}
