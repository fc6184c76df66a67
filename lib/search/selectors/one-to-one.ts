import type { Candidate, Population, Selector } from "../search";
import { createFresh, meanScores } from "./mean-scores";
import { rankByMean } from "./top-k";

/**
 * Differential evolution's selection (Storn and Price, 1997): each child stands against the member that it was made for,
 * which is the first of its parents, and takes its place where it is better. The pool is the `size` best of all until
 * round `firstRound`. `kept` are its members, the best first.
 */
export function createOneToOne({ size, firstRound }: { readonly size: number; readonly firstRound: number }): Selector {
  const freshOf = createFresh();
  let members: readonly string[] = [];
  return {
    select(population) {
      const fresh = freshOf(population);
      const ranked = rankByMean(population);
      members =
        population.round < firstRound ? ranked.slice(0, size) : members.map((id) => holderOf(id, fresh, population));
      return ranked.filter((id) => members.includes(id));
    },
  };
}

function holderOf(member: string, fresh: readonly Candidate[], population: Population): string {
  const means = meanScores(population);
  return fresh
    .filter(({ parents }) => parents[0] === member)
    .reduce((holder, { id }) => ((means.get(id) ?? 0) > (means.get(holder) ?? 0) ? id : holder), member);
}
