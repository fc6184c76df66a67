import { succeed, type Result } from "../base/result";
import { isAssertionSet, type Assertion, type Demand } from "../records/assertion";
import { isList, printValue, type Json, type JsonObject } from "../records/json";
import type { AnswerRequest } from "./answer-request";
import type { ScoringTools } from "./answer-tools";
import type { DemandInput } from "./demands/demand-outcome";
import { settleVariables } from "./render/fill-prompt";
import { renderTemplate } from "./render/render-template";

/** The row's transform is done, and its variables are settled. */
export interface PreparedAnswer {
  readonly answer: Json;
  readonly variables: Readonly<Record<string, Json>>;
  readonly demands: readonly Demand[];
  readonly context: JsonObject;
  readonly request: AnswerRequest;
  readonly tools: ScoringTools;
}

/** Fails with "script-failed" where the row's transform does. */
export async function prepareAnswer(request: AnswerRequest, tools: ScoringTools): Promise<Result<PreparedAnswer>> {
  const { row, sharedDemands } = request;
  const variables = settleVariables(row.variables);
  const demands = [...sharedDemands, ...row.demands];
  const context = contextOf(request, variables, demands);
  const prepared = { variables, demands, context, request, tools };
  if (row.transform === null) return succeed({ ...prepared, answer: request.answer });
  const transformed = await transform(row.transform, request.answer, context, tools);
  return transformed.ok ? succeed({ ...prepared, answer: transformed.value }) : transformed;
}

/**
 * One demand's input: its own transform done, its templates filled. Fails with "script-failed" and "template-failed".
 */
export async function prepareDemand(
  { answer, variables, context, request, tools }: PreparedAnswer,
  assertion: Assertion,
): Promise<Result<DemandInput>> {
  const own =
    assertion.transform === null ? succeed(answer) : await transform(assertion.transform, answer, context, tools);
  if (!own.ok) return own;
  const value = fillValue(assertion.value, variables);
  if (!value.ok) return value;
  const config = Object.keys(assertion.config).length > 0 ? { config: assertion.config } : {};
  return succeed({
    assertion,
    value: value.value,
    answer: own.value,
    text: printValue(own.value),
    expected: request.row.expected,
    variables,
    context: { ...context, ...config },
    milliseconds: request.milliseconds,
    tools,
  });
}

/** The name under which a demand is collected, filled; as it stands where its template fails, as in promptfoo. */
export function fillMetric(metric: string | null, variables: Readonly<Record<string, Json>>): string | null {
  if (metric === null) return null;
  const filled = renderTemplate(metric, variables);
  return filled.ok ? filled.value : metric;
}

async function transform(source: string, output: Json, context: Json, tools: ScoringTools): Promise<Result<Json>> {
  if (source.startsWith("file://")) {
    return { ok: false, failure: { kind: "script-failed", detail: `The transform is a file: ${source}` } };
  }
  const ran = await tools.runScript(source, { output, context });
  if (!ran.ok || ran.value !== null) return ran;
  return { ok: false, failure: { kind: "script-failed", detail: "The transform gave nothing." } };
}

/** Texts, and texts in a list, are templates; objects stay as they are. */
function fillValue(value: Json | null, variables: Readonly<Record<string, Json>>): Result<Json | null> {
  if (typeof value === "string") return renderTemplate(value, variables);
  if (!isList(value)) return succeed(value);
  const filled: Json[] = [];
  for (const entry of value) {
    const text = typeof entry === "string" ? renderTemplate(entry, variables) : succeed(entry);
    if (!text.ok) return text;
    filled.push(text.value);
  }
  return succeed(filled);
}

function contextOf(
  { row, sent, promptLabel }: AnswerRequest,
  variables: Readonly<Record<string, Json>>,
  demands: readonly Demand[],
): JsonObject {
  const { description, threshold, metadata } = row;
  return {
    vars: variables,
    prompt: sent,
    test: { description, vars: variables, threshold, metadata, assert: demands.map(writeDemand) },
    provider: { id: "goldsmith", label: promptLabel },
  };
}

/** As a demand stands in promptfoo's files. */
function writeDemand(demand: Demand): Json {
  if (isAssertionSet(demand)) {
    return { type: demand.kind, weight: demand.weight, assert: demand.assertions.map(writeDemand) };
  }
  const { kind, isNegated, value, threshold, weight, metric } = demand;
  return { type: isNegated ? `not-${kind}` : kind, value, threshold, weight, metric };
}
