import type { Candidate, Measurement } from "@/lib/search/search";

export interface CandidateFigures {
  /** Mean score over the rows it was measured on; null where it was measured on none. */
  readonly mean: number | null;
  readonly rows: number;
  /** Comparisons with another prompt that it won, of so many. */
  readonly wins: number;
  readonly comparisons: number;
}

/** What was measured of each candidate, by its id. */
export function figuresOf(measurements: readonly Measurement[]): ReadonlyMap<string, CandidateFigures> {
  const sums = new Map<string, { sum: number; rows: number; wins: number; comparisons: number }>();
  const known = (id: string) => {
    const former = sums.get(id) ?? { sum: 0, rows: 0, wins: 0, comparisons: 0 };
    sums.set(id, former);
    return former;
  };
  for (const { candidateId, caseId, rivalId, score } of measurements) {
    // What was told of a text alone is no row.
    if (score === null || (caseId === null && rivalId === null)) continue;
    const own = known(candidateId);
    if (rivalId === null) {
      own.sum += score;
      own.rows += 1;
    } else {
      // It is told once, of one of the two.
      const rival = known(rivalId);
      own.comparisons += 1;
      rival.comparisons += 1;
      if (score > 0.5) own.wins += 1;
      if (score < 0.5) rival.wins += 1;
    }
  }
  return new Map(
    [...sums].map(([id, { sum, rows, wins, comparisons }]) => [
      id,
      { mean: rows === 0 ? null : sum / rows, rows, wins, comparisons },
    ]),
  );
}

export interface CandidateNode {
  readonly candidate: Candidate;
  readonly children: readonly CandidateNode[];
}

/** The candidates under those that they were made from; one with several parents stands under the first. */
export function growTree(candidates: readonly Candidate[]): readonly CandidateNode[] {
  const known = new Set(candidates.map(({ id }) => id));
  const byParent = new Map<string | null, Candidate[]>();
  for (const candidate of candidates) {
    const parent = candidate.parents.find((id) => known.has(id) && id !== candidate.id) ?? null;
    const siblings = byParent.get(parent);
    if (siblings === undefined) byParent.set(parent, [candidate]);
    else siblings.push(candidate);
  }
  const grow = (parent: string | null, above: ReadonlySet<string>): readonly CandidateNode[] =>
    (byParent.get(parent) ?? [])
      // A file from elsewhere may hold a circle.
      .filter(({ id }) => !above.has(id))
      .map((candidate) => ({ candidate, children: grow(candidate.id, new Set([...above, candidate.id])) }));
  return grow(null, new Set());
}
