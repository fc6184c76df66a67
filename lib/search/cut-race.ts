import type { Population } from "./search";

/**
 * Who leads where the budget ended a race: selectors put those first that met all rows, so nobody who was still on the way
 * could stand before the start prompt. Here each is held against it on the rows that both met, and the one leads that is the
 * most score points ahead; the earlier one of equals. Null where nobody is ahead.
 */
export function leaderOfCutRace({ candidates, measurements }: Population): string | null {
  const [start, ...others] = candidates;
  if (start === undefined) return null;
  const scores = new Map<string, Map<string, number>>(candidates.map(({ id }) => [id, new Map<string, number>()]));
  for (const { candidateId, caseId, rivalId, score } of measurements) {
    // What could not be told is no right answer.
    if (caseId !== null && rivalId === null) scores.get(candidateId)?.set(caseId, score ?? 0);
  }
  const own = scores.get(start.id) ?? new Map<string, number>();
  const leadOf = (id: string) =>
    [...(scores.get(id) ?? [])].reduce((sum, [row, score]) => sum + score - (own.get(row) ?? score), 0);
  let leader: string | null = null;
  let most = 0;
  for (const { id } of others) {
    const lead = leadOf(id);
    if (lead <= most) continue;
    leader = id;
    most = lead;
  }
  return leader;
}
