import type { Candidate, Selector } from "../search";
import { createFresh } from "./mean-scores";
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
        population.round < firstRound ? ranked.slice(0, size) : members.map((id) => holderOf(id, fresh, ranked));
      return ranked.filter((id) => members.includes(id));
    },
  };
}

/** Who was measured on fewer rows, as in a round that was cut off, ranks behind. */
function holderOf(member: string, fresh: readonly Candidate[], ranked: readonly string[]): string {
  return fresh
    .filter(({ parents }) => parents[0] === member)
    .reduce((holder, { id }) => (ranked.indexOf(id) < ranked.indexOf(holder) ? id : holder), member);
}
