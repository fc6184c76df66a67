import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import { sectionOf, withSection } from "../prompt-section";
import { regionOf, type Region } from "../regions";
import { writeRouted } from "../route";
import type { Candidate, Population, Proposer } from "../search";
import { keptCandidates } from "../selectors/mean-scores";

export interface RouteBestOptions {
  readonly startText: string;
  readonly rows: readonly Case[];
  readonly regions: readonly Region[];
  /** The values by which rows are told apart. */
  readonly names: readonly string[];
}

/**
 * One prompt that chooses for each row the candidate that did best on rows of its kind, among those that met all of these
 * (the routing of MoP, Wang et al., arXiv 2407.00256): by the mean of a Beta distribution that begins flat, so that a few
 * rows say little; of equals the one that is best on all rows. Nothing where one candidate is best for all kinds. No call:
 * what each branch leads to was asked before.
 */
export function createRouteBest({ startText, rows, regions, names }: RouteBestOptions): Proposer {
  return {
    async *propose(population) {
      const best = [...regions.keys(), regions.length].map((region) => {
        const own = rows.filter((row) => regionOf(row, regions, names) === region);
        return bestOn(own, population);
      });
      const last = best.at(-1);
      const [first] = best;
      if (first === undefined || last === undefined || best.every((one) => one === first)) return succeed([]);
      const branches = regions.map(({ words }, at) => ({ words, text: sectionOf((best[at] ?? last).text) }));
      const parents = [...new Set(best.flatMap((one) => one?.id ?? []))];
      const text = withSection(startText, writeRouted({ names, branches, otherwise: sectionOf(last.text) }));
      return succeed([{ id: "", text, parents, reason: `The best of ${parents.length} for each kind of row.` }]);
    },
  };
}

/** The best on these rows, among those that met all of them; see `createRouteBest`. */
export function bestOn(rows: readonly Case[], population: Population): Candidate | undefined {
  const wanted = new Set(rows.map(({ id }) => id));
  const met = new Map<string, Map<string, number>>();
  for (const { candidateId, caseId, rivalId, score } of population.measurements) {
    if (caseId === null || rivalId !== null || !wanted.has(caseId)) continue;
    const own = met.get(candidateId) ?? new Map<string, number>();
    met.set(candidateId, own.set(caseId, score ?? 0));
  }
  const worthOf = ({ id }: Candidate) => {
    const scores = [...(met.get(id)?.values() ?? [])];
    if (scores.length < wanted.size) return -1;
    return (1 + scores.reduce((sum, score) => sum + score, 0)) / (2 + scores.length);
  };
  const [leader] = keptCandidates(population);
  const inOrder = [...(leader === undefined ? [] : [leader]), ...population.candidates];
  const worths = inOrder.map(worthOf);
  return inOrder[worths.indexOf(Math.max(...worths))];
}
