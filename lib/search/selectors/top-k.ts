import type { Candidate, Population, Selector } from "../search";
import { meanScores } from "./mean-scores";

/**
 * The `k` with the highest mean over their rows. Those that were measured on more rows stand first: who was left behind
 * early may owe a high mean to a few easy rows. Between equals the earlier one, so that a prompt must beat the person's
 * own; "shorter": among the others the shorter one (AMPO's pruning, arXiv 2410.08696). The top k are APE's (Zhou et al.,
 * arXiv 2211.01910) and OPRO's history (Yang et al., arXiv 2309.03409).
 */
export function topK(k: number, ofEquals: "earlier" | "shorter" = "earlier"): Selector {
  return { select: (population) => rankByMean(population, undefined, ofEquals).slice(0, k) };
}

/** What a candidate's text is worth beside its scores. */
export type Bonus = (candidate: Candidate, population: Population) => number;

/** Ids of all candidates, the best first. `bonus` is added to the means. */
export function rankByMean(
  population: Population,
  bonus: Bonus = () => 0,
  ofEquals: "earlier" | "shorter" = "earlier",
): readonly string[] {
  const { candidates, measurements } = population;
  const tried = new Map<string, number>();
  for (const { candidateId, caseId, rivalId } of measurements) {
    if (caseId !== null && rivalId === null) tried.set(candidateId, (tried.get(candidateId) ?? 0) + 1);
  }
  const rowsOf = (id: string) => tried.get(id) ?? 0;
  const means = meanScores(population);
  const worth = new Map(
    candidates.map((candidate) => [candidate.id, (means.get(candidate.id) ?? 0) + bonus(candidate, population)]),
  );
  const worthOf = (id: string) => worth.get(id) ?? 0;
  const lengthOf = ({ id, text }: Candidate) => (ofEquals === "earlier" || id === candidates[0]?.id ? 0 : text.length);
  return candidates
    .toSorted(
      (one, other) =>
        rowsOf(other.id) - rowsOf(one.id) || worthOf(other.id) - worthOf(one.id) || lengthOf(one) - lengthOf(other),
    )
    .map(({ id }) => id);
}
