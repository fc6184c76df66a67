import type { Version, VersionEvidence } from "./session";

/** What is known of a text that was just written. */
export const noEvidence: VersionEvidence = {
  findings: null,
  verdict: null,
  trial: null,
  vote: null,
  notJudged: null,
  place: null,
};

/** The blocking findings among those of a version; none where it was not checked. */
export function countBlocking({ evidence }: Pick<Version, "evidence">): number {
  return evidence?.findings?.filter(({ severity }) => severity === "blocking").length ?? 0;
}

type Contestant = Pick<Version, "state" | "evidence">;

/**
 * The strongest of the candidates of one run, each made before the next: one that was written before one that was not,
 * one that no check blocks before one that is blocked; then by the ranking, or by the verdict against the prompt that
 * they were to beat. Of equal ones the first.
 */
export function bestCandidate<Candidate extends Contestant>(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (best, candidate) => (best === null || isStronger(candidate, best) ? candidate : best),
    null,
  );
}

function isStronger(one: Contestant, other: Contestant): boolean {
  const scores = [scoresOf(one), scoresOf(other)] as const;
  for (const [place, score] of scores[0].entries()) {
    const difference = score - (scores[1][place] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** The first score that differs decides; higher is better. */
function scoresOf(candidate: Contestant): readonly number[] {
  const { verdict, place } = candidate.evidence ?? noEvidence;
  return [
    Number(candidate.state === "complete"),
    Number(countBlocking(candidate) === 0),
    place === null ? 0 : 1 / place.best,
    verdict === null ? 0 : outcomeScores[verdict.outcome],
    verdict?.margin ?? 0,
  ];
}

const outcomeScores = { wins: 2, ties: 1, loses: -1 } as const;
