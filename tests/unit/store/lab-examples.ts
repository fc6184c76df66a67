import type { Demand } from "../../../lib/records/assertion";
import type { AnswerScore } from "../../../lib/records/answer-score";
import type { Case, CaseSet } from "../../../lib/records/case";
import { emptyCase } from "../../../lib/records/empty-case";
import type { Cell, CellKey, SearchPlan } from "../../../lib/search/lab-run";
import type { Call } from "../../../lib/search/search";
import type { MeasuredCell } from "../../../lib/store/lab-cells";
import type { CellRow, SearchEventRow, SearchRow } from "../../../lib/store/lab-rows";

const assertion = {
  kind: "contains",
  isNegated: false,
  value: "dog",
  threshold: null,
  weight: 1,
  metric: "names the animal",
  transform: null,
  config: {},
};

export const exampleDemands: readonly Demand[] = [
  assertion,
  { kind: "assert-set", assertions: [{ ...assertion, isNegated: true }], threshold: 0.5, weight: 2, metric: null },
];

export function exampleSet(changes: Partial<CaseSet> = {}): CaseSet {
  return {
    id: "set",
    name: "Tickets",
    createdAt: 1_000,
    updatedAt: 1_000,
    prompts: [{ id: "prompt", label: "First", text: "Sort this: {{ticket}}" }],
    demands: exampleDemands,
    derivedMetrics: [{ name: "both", formula: "a + b" }],
    seed: 7,
    source: { format: "table", fileName: "tickets.csv" },
    ...changes,
  };
}

export function exampleCase(changes: Partial<Case> = {}): Case {
  return {
    ...emptyCase(),
    id: "row",
    variables: { ticket: "My invoice is wrong", tags: ["a", { b: null }] },
    expected: "billing",
    ...changes,
  };
}

const score: AnswerScore = {
  passed: true,
  score: 0.75,
  reason: "One of two demands is met.",
  failure: "none",
  namedScores: { "names the animal": 1 },
  parts: [
    { demand: assertion, passed: true, score: 1, reason: "“dog” is there.", state: "scored", parts: [] },
    { demand: assertion, passed: true, score: 1, reason: "Not run.", state: "not-run", parts: [] },
  ],
};

function exampleCell(key: CellKey, changes: Partial<Cell> = {}): Cell {
  return {
    ...key,
    sent: "Sort this: My invoice is wrong",
    answer: "billing",
    isCutOff: false,
    usage: { promptTokens: 12, completionTokens: 2 },
    milliseconds: 340.5,
    score,
    failure: null,
    ...changes,
  };
}

export function exampleMeasured(key: CellKey, changes: Partial<CellRow> = {}): MeasuredCell {
  const cell = exampleCell(key);
  return {
    cell,
    row: {
      ...key,
      id: `${key.promptId}/${key.caseId}/${key.sample}`,
      inputHash: "1",
      samplingHash: "2",
      modelId: "Qwen3-4B-q4f16_1-MLC",
      isCutOff: false,
      milliseconds: cell.milliseconds,
      failure: null,
      score: 0.75,
      passed: true,
      state: "passed",
      namedScores: score.namedScores,
      ...changes,
    },
  };
}

function examplePlan(changes: Partial<SearchPlan> = {}): SearchPlan {
  return {
    searchId: "search",
    method: "ape",
    version: 1,
    seed: 7,
    prompt: { id: "prompt", label: "First", text: "Sort this: {{ticket}}" },
    rows: { propose: [exampleCase({ id: "one" })], select: [exampleCase({ id: "two" })], openOnce: [] },
    demands: exampleDemands,
    sampling: { temperature: 0, topP: 1, seed: 1, maxTokens: 64 },
    budget: { calls: 100, tokens: 100_000, milliseconds: 600_000 },
    ...changes,
  };
}

export function exampleSearch(changes: Partial<SearchRow> = {}): SearchRow {
  return {
    id: "search",
    setId: "set",
    createdAt: 2_000,
    modelId: null,
    plan: examplePlan({ searchId: changes.id ?? "search" }),
    end: { state: "paused", failure: null, outcome: null },
    ...changes,
  };
}

export function exampleCall(step: number, changes: Partial<Call> = {}): Call {
  return {
    step,
    requestHash: `hash ${step}`,
    purpose: "run",
    answer: {
      text: `Answer ${step}`,
      isCutOff: false,
      usage: { promptTokens: 30, completionTokens: 5 },
      milliseconds: 100,
    },
    isCached: false,
    ...changes,
  };
}

export function exampleEvent(searchId: string, place: number): SearchEventRow {
  const candidate = { id: `candidate ${place}`, text: "Label the ticket", parents: [], reason: "a paraphrase" };
  return { searchId, place, calls: place, event: { type: "candidate-proposed", candidate } };
}
