import type { PairedComparison, SearchOutcome } from "./lab-run";
import { Z } from "../scoring/wilson";
import { compareColumns } from "../scoring/statistics/compare-columns";
import { expectedLuck } from "../scoring/statistics/expected-luck";
import type { Columns } from "./recipe";
import type { Candidate, Population } from "./search";

/** All that is known when a search has come to its end. */
export interface SearchFacts {
  readonly population: Population;
  readonly start: Candidate;
  /** The best by the rows that it was selected by; the start prompt where nothing was better. */
  readonly best: Candidate;
  readonly selectRows: number;
  /** Rows that did not choose the best; null where there are none at all, empty where none could be measured. */
  readonly columns: Columns | null;
  readonly isBudgetSpent: boolean;
  readonly isBaselinePerfect: boolean;
}

/** Standard errors that a new prompt must be ahead: the odds that it is better are then four to one. */
const LEAST_LEAD = 0.84;

/**
 * The end of a search in figures. The best is chosen only where the odds on rows that did not choose it are four to one
 * that it is better than the start prompt. In planted worlds (docs/search-methods.md) up to one search in ten ended worse
 * than it began where any lead, or none, was enough. Where there were such rows and none could be measured, the start prompt
 * stays.
 */
export function endSearch(facts: SearchFacts): SearchOutcome {
  const { population, start, best, columns, selectRows } = facts;
  const hasPairs = columns !== null && columns.first.length > 0;
  const comparison = hasPairs && best !== start ? compareColumns(columns.first, columns.second) : null;
  const isBetter = columns === null || (comparison !== null && isAhead(comparison));
  const chosen = best !== start && isBetter ? best : start;
  const tried = population.candidates.filter(
    ({ id }) => id !== start.id && population.measurements.some(({ candidateId }) => candidateId === id),
  ).length;
  return {
    chosenId: chosen.id,
    chosenText: chosen.text,
    comparison,
    expectedLuck: expectedLuck(tried, selectRows, spreadOf(population)),
    whyNothing: chosen === start ? whyNothing(facts, tried) : null,
    isCutOff: facts.isBudgetSpent,
  };
}

function isAhead({ difference, low, high }: PairedComparison): boolean {
  const standardError = (high - low) / (2 * Z);
  return difference > 0 && difference >= LEAST_LEAD * standardError;
}

function whyNothing(
  { population, start, best, columns, isBudgetSpent, isBaselinePerfect }: SearchFacts,
  tried: number,
): NonNullable<SearchOutcome["whyNothing"]> {
  if (isBaselinePerfect) return "baseline-perfect";
  // The winner was there, and nothing was left to hold it against the start prompt.
  if (best !== start && columns?.first.length === 0) return "budget-spent";
  if (best !== start) return "noise";
  if (isBudgetSpent) return "budget-spent";
  const others = population.candidates.filter(({ id }) => id !== start.id);
  return others.length === 0 || tried === 0 ? "all-refused" : "noise";
}

/** The standard deviation of the scores of rows; ½, the most, where there are too few to tell. */
function spreadOf({ measurements }: Population): number {
  const scores = measurements.flatMap(({ score, caseId }) => (score === null || caseId === null ? [] : [score]));
  if (scores.length < 2) return 0.5;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length - 1));
}
