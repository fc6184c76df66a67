import { succeed } from "../../base/result";
import type { Candidate, Ledger, Population, Proposer, Steps } from "../search";
import { editForReason } from "./critique-edit";
import type { Evidence, SeenRow } from "./evidence";

export interface LineageOptions {
  readonly startText: string;
  readonly evidence: Evidence;
  /** The id of the prompt whose children are wanted; null for none. */
  readonly parentOf: (population: Population) => string | null;
  /** Rows that each child is made from, and how many of them a request shows. */
  readonly batch: number;
  readonly shown: number;
}

/** Of PromptAgent's optimizer. */
const TEMPERATURE = 1;

/**
 * PromptAgent's step (Wang et al., arXiv 2310.16427): each child comes from rows of its own. Their failures lead to a
 * reason, or what is right about them where there are none; the edit against it sees all the prompts that led to this one.
 */
export function createLineageEdit(options: LineageOptions): Proposer {
  return {
    async *propose(population, wanted, ledger) {
      const parentId = options.parentOf(population);
      const parent = population.candidates.find(({ id }) => id === parentId);
      const made: Candidate[] = [];
      for (let asked = 0; asked < wanted && parent !== undefined; asked += 1) {
        const child = yield* makeChild(parent, population, options, ledger);
        if (!child.ok) return child.failure.kind === "budget-spent" ? succeed(made) : child;
        if (child.value !== null) made.push(child.value);
      }
      return succeed(made);
    },
  };
}

async function* makeChild(
  parent: Candidate,
  { candidates }: Population,
  { startText, evidence, batch, shown }: LineageOptions,
  ledger: Ledger,
): Steps<Candidate | null> {
  const runs: SeenRow[] = [];
  for (const row of evidence.draw(batch, ledger)) {
    const seen = yield* evidence.see(parent, row, ledger);
    if (!seen.ok) return seen;
    if (seen.value !== null) runs.push(seen.value);
  }
  const failures = runs.filter(({ score }) => score < 1);
  const told = (failures.length > 0 ? failures : runs).slice(0, shown);
  if (told.length === 0) return succeed(null);
  const earlier = ancestorsOf(parent, candidates);
  return yield* editForReason(parent, { startText, shown: told, earlier, temperature: TEMPERATURE }, ledger);
}

/** The prompts that a candidate came from, the first one first; itself is not among them. */
export function ancestorsOf({ parents: [id] }: Candidate, candidates: readonly Candidate[]): readonly Candidate[] {
  const parent = candidates.find((candidate) => candidate.id === id);
  return parent === undefined ? [] : [...ancestorsOf(parent, candidates), parent];
}
