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
  /** All rows together. */
  readonly whole: KindOfRows;
  /** Rounds in which the best prompt for all rows is edited. */
  readonly wholeRounds: number;
  /** None where there is one kind alone. */
  readonly kinds: readonly KindOfRows[];
  /** Rounds of each kind. */
  readonly kindRounds: number;
  readonly routeBest: Proposer;
  /** Told for which kind, by its place, a new prompt is; not told of those for all rows. */
  readonly note: (text: string, kind: number) => void;
}

/** Rounds without any new prompt; one more would end the search. */
const MOST_EMPTY_ROUNDS = 2;

/**
 * ConstitutionalExperts' mixture (Petridis et al., arXiv 2403.04894): first the best prompt for all rows is edited, then the
 * kinds of rows take turns, and in its turn the best prompt of a kind is. After the last round, and where no edit comes, the
 * best of each kind are put together into one prompt that chooses.
 */
export function createEditByKind(options: EditByKindOptions): Proposer {
  const { whole, wholeRounds, kinds, kindRounds, routeBest, note } = options;
  let known = 0;
  let empty = 0;
  return {
    async *propose(population, wanted, ledger) {
      empty = population.candidates.length === known ? empty + 1 : 0;
      known = population.candidates.length;
      const experts = withoutRouted(population);
      const turn = population.round - 1 - wholeRounds;
      const place = turn < 0 ? null : turn % kinds.length;
      const kind = place === null ? whole : turn < kinds.length * kindRounds ? kinds[place] : undefined;
      if (kind !== undefined && empty < MOST_EMPTY_ROUNDS) {
        const best = bestOn(kind.rows, experts);
        const kept = best === undefined ? [] : [best.id];
        const edited = yield* kind.edit.propose({ ...experts, kept }, wanted, ledger);
        if (!edited.ok) return edited;
        if (place !== null) for (const { text } of edited.value) note(text, place);
        if (edited.value.length > 0) return succeed(edited.value);
      }
      return kinds.length > 0 ? yield* routeBest.propose(experts, wanted, ledger) : succeed([]);
    },
  };
}

/** A prompt that chooses is no prompt for a kind. */
function withoutRouted(population: Population): Population {
  const candidates = population.candidates.filter(({ text }) => readRouted(sectionOf(text)) === null);
  return { ...population, candidates };
}
