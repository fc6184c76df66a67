import type { Population } from "../search";

/** The mean over the rows that each candidate was measured on, by id, in [0, 1]; those without a score are missing. */
export function meanScores({ measurements }: Population): ReadonlyMap<string, number> {
  const scores = new Map<string, number[]>();
  for (const { candidateId, caseId, rivalId, score } of measurements) {
    if (caseId === null || rivalId !== null || score === null) continue;
    scores.set(candidateId, [...(scores.get(candidateId) ?? []), score]);
  }
  return new Map(
    Array.from(scores, ([id, values]) => [id, values.reduce((sum, value) => sum + value, 0) / values.length]),
  );
}
