import { personUtility } from "../person-utility";
import type { Selector } from "../search";

/**
 * The one that a person seems to like best, of those that they were shown (APOHF, Lin et al., arXiv 2405.17346); the first
 * prompt where they saw none.
 */
export const utilitySelector: Selector = {
  select({ candidates, measurements }) {
    const shown = new Set(
      measurements.flatMap(({ candidateId, rivalId }) => (rivalId === null ? [] : [candidateId, rivalId])),
    );
    const liking = personUtility(candidates, measurements);
    const ranked = candidates
      .flatMap(({ id }) => (shown.has(id) ? [{ id, utility: liking.utilityOf(id) }] : []))
      .toSorted((one, other) => other.utility - one.utility);
    return ranked.length > 0 ? ranked.map(({ id }) => id) : candidates.slice(0, 1).map(({ id }) => id);
  },
};
