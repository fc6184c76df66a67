import { featuresOf } from "./prompt-features";
import { sectionOf } from "./prompt-section";
import type { Candidate, Measurement } from "./search";
import { fitUtility, type Utility } from "./utility";

/** λ of the paper. */
const RIDGE = 0.1;

/** What the person seems to like, by the ids of candidates. */
export interface PersonUtility {
  utilityOf(id: string): number;
  doubtOf(id: string, otherId: string): number;
}

/**
 * The utility after so many duels. Each candidate has its few features, and one of its own, so that also what they do not
 * tell can be learned of it.
 */
export function personUtility(candidates: readonly Candidate[], measurements: readonly Measurement[]): PersonUtility {
  const features = new Map(
    candidates.map(({ id, text }, at) => {
      const own = candidates.map((_, place) => Number(place === at));
      return [id, [...featuresOf(sectionOf(text)), ...own]] as const;
    }),
  );
  const featuresOfId = (id: string) => features.get(id) ?? [];
  const duels = measurements.flatMap(({ candidateId, rivalId, score }) =>
    rivalId === null || score === null
      ? []
      : [{ first: featuresOfId(candidateId), second: featuresOfId(rivalId), score }],
  );
  const dimensions = Math.max(0, ...[...features.values()].map(({ length }) => length));
  const utility: Utility = fitUtility(duels, dimensions, RIDGE);
  return {
    utilityOf: (id) => utility.utilityOf(featuresOfId(id)),
    doubtOf: (id, otherId) => utility.doubtOf(featuresOfId(id), featuresOfId(otherId)),
  };
}
