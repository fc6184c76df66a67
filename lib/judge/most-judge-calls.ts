/** What one verdict costs: each pair is asked about in both orders. */
export const CALLS_OF_A_VERDICT = 2;

/** Of those that beat the incumbent, so many meet one another. */
export const FINALISTS = 3;

/** The most calls that judging so many candidates can take; `judgeCandidates` says how they are spent. */
export function mostJudgeCalls(candidates: number): number {
  const finalists = Math.min(candidates, FINALISTS);
  return CALLS_OF_A_VERDICT * (candidates + (finalists * (finalists - 1)) / 2);
}
