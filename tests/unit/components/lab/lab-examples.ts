import type { CellSummary } from "@/lib/client/lab/lab-state";
import type { Assertion } from "@/lib/records/assertion";
import type { Case } from "@/lib/records/case";
import { emptyCase } from "@/lib/records/empty-case";
import type { PairedComparison } from "@/lib/search/lab-run";

/** A row with nothing in it but what is given. */
export function caseOf(given: Partial<Case> & Pick<Case, "id">): Case {
  return {
    ...emptyCase(),
    ...given,
  };
}

export function cellOf(
  promptId: string,
  caseId: string,
  score: number,
  given: Partial<Omit<CellSummary, "promptId" | "caseId" | "score">> = {},
): CellSummary {
  const state = given.state ?? (score === 1 ? "passed" : "failed");
  return {
    promptId,
    caseId,
    sample: 0,
    score,
    passed: state === "passed",
    namedScores: {},
    isCutOff: false,
    milliseconds: 0,
    failure: null,
    modelId: null,
    ...given,
    state,
  };
}

/** Its keys stand in the order in which they are stored, by which answers of an earlier measuring are known. */
export function assertionOf({ kind, ...given }: Partial<Assertion> & Pick<Assertion, "kind">): Assertion {
  return {
    kind,
    isNegated: false,
    value: null,
    threshold: null,
    weight: 1,
    metric: null,
    transform: null,
    config: {},
    ...given,
  };
}

export const comparison: PairedComparison = {
  rows: 40,
  first: 0.5,
  second: 0.7,
  difference: 0.2,
  low: 0.05,
  high: 0.35,
  wins: 12,
  losses: 4,
  ties: 24,
  signTest: 0.0768,
  moreRows: null,
};
