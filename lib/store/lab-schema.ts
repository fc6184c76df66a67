import * as z from "../base/zod";
import type { AnswerScore, DemandScore } from "../records/answer-score";
import type { Assertion, AssertionSet, Demand } from "../records/assertion";
import type { Case, CasePrompt } from "../records/case";
import type { Json } from "../records/json";
import { methodIds } from "../records/method-id";
import type { AnswerConditions, Cell, PairedComparison, SearchOutcome, SearchPlan } from "../search/lab-run";
import type { Answer, Call, Choice } from "../calls/call";
import type { Measurement, SearchBudget } from "../search/search";
import type {
  CallRow,
  CaseRow,
  CaseSetRow,
  CellAnswerRow,
  CellRow,
  KeptEvent,
  SearchEventRow,
  SearchRow,
} from "./lab-rows";
import { count, failureSchema, id, samplingSchema, schemaFor, seed, usageSchema } from "./schema-parts";

const finite = z.number();
const texts = z.readonly(z.array(z.string()));
const json = z.custom<Json>(isJson);
const jsonByName = z.readonly(z.record(z.string(), json));
const scoreByName = z.readonly(z.record(z.string(), finite));
const modelId = z.nullable(z.string());

/** Whether it is all JSON; nothing is copied, for there may be much of it. */
function isJson(value: unknown): boolean {
  if (value === null || typeof value === "boolean" || typeof value === "string") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object") return false;
  return (Array.isArray(value) ? value : Object.values(value)).every(isJson);
}

const assertionSchema = schemaFor<Assertion>()(
  z.object({
    // A set has a schema of its own.
    kind: z.string().check(z.refine((kind) => kind !== "assert-set")),
    isNegated: z.boolean(),
    value: z.nullable(json),
    threshold: z.nullable(finite),
    weight: finite,
    metric: z.nullable(z.string()),
    transform: z.nullable(z.string()),
    config: jsonByName,
  }),
);

const assertionSetSchema = schemaFor<AssertionSet>()(
  z.object({
    kind: z.literal("assert-set"),
    assertions: z.readonly(z.array(assertionSchema)),
    threshold: z.nullable(finite),
    weight: finite,
    metric: z.nullable(z.string()),
  }),
);

const demandSchema = schemaFor<Demand>()(z.union([assertionSetSchema, assertionSchema]));
const demands = z.readonly(z.array(demandSchema));

export const caseSchema = schemaFor<Case>()(
  z.object({
    id,
    description: z.string(),
    variables: jsonByName,
    expected: z.nullable(json),
    demands,
    threshold: z.nullable(finite),
    prefix: z.string(),
    suffix: z.string(),
    transform: z.nullable(z.string()),
    givenAnswer: z.nullable(json),
    onlyPrompts: z.nullable(texts),
    metadata: jsonByName,
    notRun: texts,
  }),
);

const casePromptSchema = schemaFor<CasePrompt>()(z.object({ id, label: z.string(), text: z.string() }));

export const caseSetRowSchema = schemaFor<CaseSetRow>()(
  z.object({
    id,
    name: z.string(),
    createdAt: finite,
    updatedAt: finite,
    prompts: z.readonly(z.array(casePromptSchema)),
    demands,
    derivedMetrics: z.readonly(z.array(z.object({ name: z.string(), formula: z.string() }))),
    seed,
    source: z.nullable(z.object({ format: z.string(), fileName: z.string() })),
    removedAt: z.nullable(finite),
  }),
);

export const caseRowSchema = schemaFor<CaseRow>()(z.object({ setId: id, position: z.int(), case: caseSchema }));

const cellKeyShape = { promptId: z.string(), caseId: z.string(), sample: z.int().check(z.nonnegative()) };

export const cellRowSchema = schemaFor<CellRow>()(
  z.object({
    setId: id,
    id,
    ...cellKeyShape,
    inputHash: z.string(),
    samplingHash: z.string(),
    modelId,
    isCutOff: z.boolean(),
    milliseconds: finite,
    failure: z.nullable(failureSchema),
    score: finite,
    passed: z.boolean(),
    state: z.enum(["passed", "failed", "error"]),
    namedScores: scoreByName,
  }),
);

const scoredShape = { passed: z.boolean(), score: finite, reason: z.string() };

const demandScoreSchema: z.ZodMiniType<DemandScore> = z.object({
  demand: demandSchema,
  ...scoredShape,
  state: z.enum(["scored", "not-run"]),
  parts: z.readonly(z.array(z.lazy(() => demandScoreSchema))),
});

const answerScoreSchema = schemaFor<AnswerScore>()(
  z.object({
    ...scoredShape,
    failure: z.enum(["none", "demand", "error"]),
    namedScores: scoreByName,
    parts: z.readonly(z.array(demandScoreSchema)),
  }),
);

const answerSamplingSchema = z.extend(samplingSchema, { repetitionPenalty: z.exactOptional(finite) });

const choicesSchema = z.readonly(z.array(z.object({ answer: z.string(), logProbability: finite })));

const conditionsSchema = schemaFor<AnswerConditions>()(
  z.object({ modelId: z.string(), sampling: answerSamplingSchema, isSeedDrawn: z.boolean() }),
);

const cellSchema = schemaFor<Cell>()(
  z.object({
    ...cellKeyShape,
    sent: z.string(),
    answer: z.nullable(z.string()),
    isCutOff: z.boolean(),
    usage: usageSchema,
    milliseconds: finite,
    score: answerScoreSchema,
    failure: z.nullable(failureSchema),
    choices: z.exactOptional(choicesSchema),
    conditions: z.exactOptional(conditionsSchema),
  }),
);

export const cellAnswerRowSchema = schemaFor<CellAnswerRow>()(z.object({ setId: id, id, cell: cellSchema }));

const budgetSchema = schemaFor<SearchBudget>()(z.object({ calls: count, tokens: count, milliseconds: count }));
const cases = z.readonly(z.array(caseSchema));

export const searchPlanSchema = schemaFor<SearchPlan>()(
  z.object({
    searchId: id,
    method: z.enum(methodIds),
    version: z.int(),
    seed,
    prompt: casePromptSchema,
    rows: z.object({ propose: cases, select: cases, openOnce: cases }),
    demands,
    sampling: answerSamplingSchema,
    budget: budgetSchema,
    earlierBudgets: z.exactOptional(z.readonly(z.array(z.object({ until: count, budget: budgetSchema })))),
    size: z.exactOptional(z.enum(["tab", "reference"])),
  }),
);

const comparisonSchema = schemaFor<PairedComparison>()(
  z.object({
    rows: count,
    first: finite,
    second: finite,
    difference: finite,
    low: finite,
    high: finite,
    wins: count,
    losses: count,
    ties: count,
    signTest: finite,
    moreRows: z.nullable(count),
  }),
);

const outcomeSchema = schemaFor<SearchOutcome>()(
  z.object({
    chosenId: z.string(),
    chosenText: z.string(),
    comparison: z.nullable(comparisonSchema),
    expectedLuck: finite,
    whyNothing: z.nullable(z.enum(["baseline-perfect", "all-refused", "budget-spent", "noise"])),
    isCutOff: z.exactOptional(z.boolean()),
  }),
);

export const searchRowSchema = schemaFor<SearchRow>()(
  z.object({
    id,
    setId: id,
    createdAt: finite,
    modelId,
    plan: searchPlanSchema,
    end: z.object({
      state: z.enum(["paused", "completed", "failed"]),
      failure: z.nullable(failureSchema),
      outcome: z.nullable(outcomeSchema),
    }),
  }),
);

const spentShape = { usage: z.object({ promptTokens: count, completionTokens: count }), milliseconds: finite };

const writtenSchema = schemaFor<Answer>()(
  z.object({
    text: z.string(),
    isCutOff: z.boolean(),
    ...spentShape,
    timings: z.exactOptional(z.object({ prefillMilliseconds: finite, decodeMilliseconds: finite })),
  }),
);

const chosenSchema = schemaFor<Choice>()(
  z.object({
    choices: choicesSchema,
    ...spentShape,
  }),
);

export const callSchema = schemaFor<Call>()(
  z.object({
    step: z.int().check(z.nonnegative()),
    requestHash: z.string(),
    purpose: z.enum(["propose", "run", "judge", "person"]),
    answer: z.union([writtenSchema, chosenSchema]),
    isCached: z.boolean(),
    sent: z.exactOptional(z.string()),
  }),
);

export const callRowSchema = schemaFor<CallRow>()(z.object({ searchId: id, step: z.int(), call: callSchema }));

const measurementSchema = schemaFor<Measurement>()(
  z.object({
    candidateId: z.string(),
    caseId: z.nullable(z.string()),
    rivalId: z.nullable(z.string()),
    scorer: z.string(),
    score: z.nullable(finite),
    reason: z.string(),
    step: z.nullable(z.int()),
  }),
);

const keptEventSchema = schemaFor<KeptEvent>()(
  z.discriminatedUnion("type", [
    z.object({
      type: z.literal("candidate-proposed"),
      candidate: z.object({ id: z.string(), text: z.string(), parents: texts, reason: z.string() }),
    }),
    z.object({ type: z.literal("candidate-refused"), text: z.string(), reason: z.string() }),
    z.object({ type: z.literal("candidate-measured"), measurement: measurementSchema }),
    z.object({ type: z.literal("round-ended"), round: z.int(), kept: texts }),
  ]),
);

export const searchEventRowSchema = schemaFor<SearchEventRow>()(
  z.object({ searchId: id, place: z.int(), calls: z.int(), told: z.exactOptional(z.int()), event: keptEventSchema }),
);
