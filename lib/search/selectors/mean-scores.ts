import type { Candidate, Population } from "../search";

/**
 * The mean over the rows that each candidate was measured on, by id, in [0, 1]; those that met no row are missing. A row
 * whose score could not be told counts as 0: a prompt must not win by rows that it breaks.
 */
export function meanScores({ measurements }: Population): ReadonlyMap<string, number> {
  const scores = new Map<string, number[]>();
  for (const { candidateId, caseId, rivalId, score } of measurements) {
    if (caseId === null || rivalId !== null) continue;
    const known = scores.get(candidateId);
    if (known === undefined) scores.set(candidateId, [score ?? 0]);
    else known.push(score ?? 0);
  }
  return new Map(
    Array.from(scores, ([id, values]) => [id, values.reduce((sum, value) => sum + value, 0) / values.length]),
  );
}

/** The best that stays; null where none does. */
export function bestOf({ candidates, kept }: Population): Candidate | null {
  return candidates.find(({ id }) => id === kept[0]) ?? null;
}

/** The candidates that stay, the best first. */
export function keptCandidates({ candidates, kept }: Population): readonly Candidate[] {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return kept.flatMap((id) => byId.get(id) ?? []);
}

/** Tells the candidates of each population that were not there the last time. */
export function createFresh(): (population: Population) => readonly Candidate[] {
  let known = 0;
  return ({ candidates }) => {
    const fresh = candidates.slice(known);
    known = candidates.length;
    return fresh;
  };
}
