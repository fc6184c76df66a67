import type { Case } from "../../records/case";
import { succeed } from "../../base/result";
import { sectionOf } from "../prompt-section";
import { readRouted } from "../route";
import type { Population, Proposer } from "../search";
import { bestOn } from "./route-best";

export interface KindOfRows {
  /** To select by. */
  readonly rows: readonly Case[];
  /** Edits the first of those that are kept, by what it leads to on rows of this kind. */
  readonly edit: Proposer;
}

export interface EditByKindOptions {
  readonly kinds: readonly KindOfRows[];
  /** Rounds of edits; after them the best of each kind are put together. */
  readonly rounds: number;
  readonly routeBest: Proposer;
  /** Told for which kind, by its place, a new prompt is. */
  readonly note: (text: string, kind: number) => void;
}

/** Rounds without any new prompt; one more would end the search. */
const MOST_EMPTY_ROUNDS = 2;

/**
 * ConstitutionalExperts' mixture (Petridis et al., arXiv 2403.04894): each kind of rows has a prompt of its own, the kinds
 * take turns, and in its turn the best prompt of a kind is edited. After the last round, and where no edit comes, the best
 * of each kind are put together into one prompt that chooses.
 */
export function createEditByKind({ kinds, rounds, routeBest, note }: EditByKindOptions): Proposer {
  let known = 0;
  let empty = 0;
  return {
    async *propose(population, wanted, ledger) {
      empty = population.candidates.length === known ? empty + 1 : 0;
      known = population.candidates.length;
      const experts = withoutRouted(population);
      const place = (population.round - 1) % kinds.length;
      const kind = kinds[place];
      if (kind !== undefined && population.round <= rounds && empty < MOST_EMPTY_ROUNDS) {
        const best = bestOn(kind.rows, experts);
        const kept = best === undefined ? [] : [best.id];
        const edited = yield* kind.edit.propose({ ...experts, kept }, wanted, ledger);
        if (!edited.ok) return edited;
        for (const { text } of edited.value) note(text, place);
        if (edited.value.length > 0) return succeed(edited.value);
      }
      return yield* routeBest.propose(experts, wanted, ledger);
    },
  };
}

/** A prompt that chooses is no prompt for a kind. */
function withoutRouted(population: Population): Population {
  const candidates = population.candidates.filter(({ text }) => readRouted(sectionOf(text)) === null);
  return { ...population, candidates };
}
