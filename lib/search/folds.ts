import { seededRandom } from "../base/random";
import type { Case } from "../records/case";
import { shuffle } from "./draw";
import type { Exposure } from "./proposers/exposure";
import type { Columns } from "./recipe";
import type { Candidate, Population } from "./search";

/** With fewer rows than this in all, three parts of them would each tell nothing. */
export const LEAST_ROWS_TO_SPLIT = 30;

/** Rows in so many parts of equal size, or one more; each row in one of them. The same seed gives the same parts. */
export function drawFolds(rows: readonly Case[], count: number, seed: number): readonly (readonly Case[])[] {
  const random = seededRandom(seed);
  const drawn = shuffle(rows, () => random() / 2 ** 32);
  return Array.from({ length: Math.min(count, rows.length) }, (_, fold) =>
    drawn.filter((_row, index) => index % count === fold),
  );
}

/**
 * Cross-validation in place of splits: for each fold the winner is chosen by the rows of the others, among the start prompt
 * and those candidates whose making saw no row of the fold; its scores on the fold stand beside the start prompt's. So each
 * row is judged by a prompt that never saw it, and the comparison tells what this way of choosing gains. Rows that one of
 * them has not met, or that told nothing of both, are left out.
 */
export function crossValidate(
  { candidates, measurements }: Population,
  folds: readonly (readonly Case[])[],
  exposure: Exposure,
): Columns {
  const scores = new Map(candidates.map(({ id }) => [id, new Map<string, number | null>()]));
  for (const { candidateId, caseId, rivalId, score } of measurements) {
    if (caseId !== null && rivalId === null) scores.get(candidateId)?.set(caseId, score);
  }
  const [start] = candidates;
  const [first, second]: [number[], number[]] = [[], []];
  if (start === undefined) return { first, second };
  for (const fold of folds) {
    const others = folds.filter((other) => other !== fold).flat();
    const unseen = candidates.filter(({ text }) => exposure.isThereWithout(text, fold));
    const winner = bestOn(others, [start, ...unseen.filter((candidate) => candidate !== start)], scores);
    for (const { id } of fold) {
      const [own, other] = [scores.get(start.id)?.get(id), scores.get(winner.id)?.get(id)];
      if (own === undefined || other === undefined || (own === null && other === null)) continue;
      // A demand that breaks on one of the answers says nothing good of that answer.
      first.push(own ?? 0);
      second.push(other ?? 0);
    }
  }
  return { first, second };
}

/** By the mean over all the rows; one that lacks a row has 0 there. The first where they are equal. */
function bestOn(
  rows: readonly Case[],
  candidates: readonly [Candidate, ...Candidate[]],
  scores: ReadonlyMap<string, ReadonlyMap<string, number | null>>,
): Candidate {
  const sumOf = ({ id }: Candidate) => rows.reduce((sum, row) => sum + (scores.get(id)?.get(row.id) ?? 0), 0);
  return candidates.slice(1).reduce((best, next) => (sumOf(next) > sumOf(best) ? next : best), candidates[0]);
}
